"""Laptops that meet by a hostile courier only: no word is lost, and nobody is alarmed for nothing."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from dumps import dump
from stories import Group, Story

_PARTS = 4


@pytest.fixture(scope="module")
def group(tmp_path_factory) -> Iterator[Group]:
    """A group whose laptops lie in memory where the system has such a place: nothing here is about the disk."""
    with _quick_place(tmp_path_factory.mktemp("ryhmä")) as place:
        yield Group(place)


@contextmanager
def _quick_place(otherwise: Path) -> Iterator[Path]:
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK):
        with tempfile.TemporaryDirectory(dir=memory) as place:
            yield Path(place)
    else:
        yield otherwise


@pytest.mark.parametrize("part", range(_PARTS))
def test_a_hostile_courier_loses_nothing(group, long, part):
    told_lost = False
    for seed in range(part, 1000 if long else 100, _PARTS):
        story = Story(group, seed)
        try:
            story.tell(60 if long and seed % 10 == 0 else 16)
            story.meet()
            story.check()
            told_lost |= bool(story.loss and story.told_lost)
        except Exception as fault:
            raise AssertionError(f"the story of seed {seed}: {', '.join(sorted(story.troubles))}") from fault
        finally:
            group.close()
    assert told_lost  # some stories lose a laptop for good, and what only it had


def test_a_seed_tells_the_same_story_each_time(group):
    assert _told(group, 7) == _told(group, 7)


def _told(group: Group, seed: int) -> list[tuple[str, list[str]]]:
    """Return how each laptop ends up in a story: what it shows, and its segments by digest."""
    story = Story(group, seed)
    try:
        story.tell(16)
        story.meet()
        return [(dump(laptop.vault), sorted(laptop.vault.shared_log.kept())) for laptop in story.laptops]
    finally:
        group.close()
