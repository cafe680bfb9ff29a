"""Laptops whose clock a test puts on, and for which few files are many enough to be laid down as one."""

from collections.abc import Iterator

import pytest
from group_work import MANY, Clock
from laptops import Laptops

from ohdesk.services import snapshots


@pytest.fixture
def clock(monkeypatch) -> Clock:
    """The clock of all laptops."""
    monkeypatch.setattr(snapshots, "MANY", MANY)
    return Clock()


@pytest.fixture
def laptops(tmp_path, clock) -> Iterator[Laptops]:
    """Laptops that go by the clock."""
    made = Laptops(tmp_path, clock)
    yield made
    made.close()
