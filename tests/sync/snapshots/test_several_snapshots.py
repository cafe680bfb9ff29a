"""A log that is too large for one snapshot lies in several: all of them together bring a newcomer everything."""

import base64
import os
import shutil
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from byte_search import found_in_folder
from dumps import dump
from folders import joined, lay_down
from group_work import MANY, all_meet, forget, newcomer, shots, singles, texts, work

from ohdesk.services import snapshots
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder
from ohdesk.sync.snapshots import inside

SMALL = 8_000
"""Bytes that a snapshot may have in these tests, of which it takes half at first."""


@pytest.fixture
def clock(clock, monkeypatch):
    monkeypatch.setattr(snapshots, "LARGEST", SMALL)
    return clock


@pytest.fixture
def pruned(laptops, folder, clock):
    """A chair and a curator; what the chair wrote lies in several snapshots, and its own files have gone."""
    chair, curator = joined(laptops, folder, 2)
    grown(folder, clock, chair, curator, "Vanha")
    return chair, curator


def grown(folder, clock, chair, curator, text, count=2 * MANY):
    work(chair, folder, *(f"{text} {number}" for number in range(count)))
    all_meet(folder, curator, chair)
    clock.later(91)
    all_meet(folder, chair, curator)


def names_in(path):
    return {name for name in inside(path.read_bytes()) if name}


def whole(folder):
    """Return the names of all segments in the snapshots of a folder."""
    return set().union(*map(names_in, shots(folder)))


def lying_singly(folder):
    return {f"log/{path.parent.name}/{path.name}" for path in folder.path.rglob("*.ohs")}


def test_what_one_snapshot_cannot_hold_lies_in_several(pruned, folder):
    chair, curator = pruned
    assert len(shots(folder)) > 2
    assert all(path.stat().st_size <= SMALL for path in shots(folder))
    assert singles(folder, chair) == []
    assert len(whole(folder)) >= 2 * MANY
    assert all(exchange(vault, folder).up_to_date for vault in (chair, curator))


def test_a_new_laptop_starts_from_them_alone(pruned, laptops, folder):
    chair, curator = pruned
    late = newcomer(laptops, folder, curator)
    for path in folder.path.rglob("*.ohs"):
        if path.name in {name.rpartition("/")[2] for name in whole(folder)}:
            path.unlink()
    done = exchange(late, folder)
    assert (dict(done.refused), dict(done.waiting)) == ({}, {})
    assert texts(late) == texts(chair)
    all_meet(folder, chair, curator, late)
    assert dump(late) == dump(chair) == dump(curator)


def test_older_ones_go_once_newer_ones_hold_all_that_they_do(pruned, laptops, folder, clock):
    chair, curator = pruned
    for text in ("Uusi", "Uudempi"):
        grown(folder, clock, chair, curator, text, MANY + 2)
    for path in shots(folder):
        rest = set().union(*(names_in(other) for other in shots(folder) if other != path))
        assert not names_in(path) <= rest
    assert sum(len(names_in(path)) for path in shots(folder)) < 2 * len(whole(folder))
    assert singles(folder, chair) == []
    late = newcomer(laptops, folder, curator)
    all_meet(folder, late, chair, curator)
    assert dump(late) == dump(chair) == dump(curator)


def test_of_those_of_two_laptops_only_one_laptops_stay(laptops, folder, clock, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    for vault in (chair, curator):
        work(vault, folder, *(f"{vault.facts.device} {number}" for number in range(2 * MANY)))
    all_meet(folder, chair, curator)
    clock.later(91)
    other = Folder(tmp_path / "toinen")
    shutil.copytree(folder.path, other.path)
    exchange(chair, folder)
    exchange(curator, other)
    shutil.copytree(other.path, folder.path, dirs_exist_ok=True)
    assert len({path.parent for path in shots(folder)}) == 2
    all_meet(folder, chair, curator)
    assert len({path.parent for path in shots(folder)}) == 1
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, chair, curator)
    assert dump(late) == dump(chair) == dump(curator)


def test_a_school_year_begins_with_several(laptops, folder, clock):
    clock.now = datetime(2027, 6, 1, 9, tzinfo=UTC)
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, *(f"Kevät {number}" for number in range(3 * MANY)))
    all_meet(folder, curator, chair)
    clock.now = datetime(2027, 8, 2, 9, tzinfo=UTC)
    work(chair, folder, "Syksy")
    (stem,) = folder.path.iterdir()
    assert len([*(stem / "2027-2028").rglob("*.ohp")]) > 2
    shutil.rmtree(stem / "2026-2027")
    all_meet(folder, curator, chair)
    assert not (stem / "2026-2027").exists()
    late = newcomer(laptops, folder, curator)
    all_meet(folder, late, chair, curator)
    assert len(texts(late)) == 3 * MANY + 1
    assert dump(late) == dump(chair) == dump(curator)


def vanished(path):
    path.unlink()


def cut_short(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped(path):
    data = bytearray(path.read_bytes())
    for place in range(200, len(data), 500):
        data[place] ^= 1
    path.write_bytes(data)


def emptied(path):
    path.write_bytes(b"")


@pytest.mark.parametrize(("harm", "which"), [(vanished, 0), (cut_short, 1), (flipped, -1), (emptied, 0)])
def test_one_of_several_that_is_harmed_is_noticed_and_made_good(pruned, laptops, folder, harm, which):
    chair, curator = pruned
    before = whole(folder)
    left = len(shots(folder)) - 1
    harm([path for path in shots(folder) if not names_in(path) <= lying_singly(folder)][which])
    done = exchange(curator, folder)
    assert done.healed.gone
    all_meet(folder, chair, curator)
    assert before <= whole(folder) | lying_singly(folder)
    assert len(shots(folder)) >= left
    late = newcomer(laptops, folder, curator)
    all_meet(folder, late, chair, curator)
    assert dump(late) == dump(chair) == dump(curator)


def test_what_lies_there_whole_is_not_written_again(pruned, folder):
    chair, _ = pruned
    gone, *rest = sorted(shots(folder), key=lambda path: names_in(path) <= lying_singly(folder))
    times = {path: path.stat().st_mtime_ns for path in rest}
    gone.unlink()
    exchange(chair, folder)
    assert {path: path.stat().st_mtime_ns for path in rest} == times


def test_forgotten_words_leave_whichever_of_them_holds_them(pruned, laptops, folder):
    chair, curator = pruned
    assert found_in_folder(chair, folder.path, "Vanha 5")
    forget(chair, "Vanha 5")
    exchange(chair, folder)
    assert found_in_folder(chair, folder.path, "Vanha 5") == []
    all_meet(folder, curator, chair)
    assert found_in_folder(chair, folder.path, "Vanha 5") == []
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, chair, curator)
    assert late.once_held(["Vanha 5"]) == frozenset()
    assert dump(late) == dump(chair) == dump(curator)


def test_each_is_looked_through_once_however_many_there_are(pruned, folder, monkeypatch):
    chair, curator = pruned
    monkeypatch.setattr(snapshots, "_REMEMBERED", 1)
    opened = []

    class Watched(Folder):
        def listed(self, name):
            def watch(path, found):
                return replace(found, read=lambda most: (opened.append(path), found.read(most))[1])

            return {path: watch(path, found) for path, found in super().listed(name).items()}

    for vault in (chair, curator):
        exchange(vault, folder)
        assert exchange(vault, Watched(folder.path)).up_to_date
    assert [path for path in opened if not path.startswith("members/")] == []


def several_times(folder, *vaults):
    """Let laptops exchange that wait for a newer program, and so are never up to date."""
    for _ in range(4):
        for vault in vaults:
            exchange(vault, folder)


def test_forty_megabytes_lie_in_two(laptops, folder, clock, long, monkeypatch):
    if not long:
        pytest.skip("forty megabytes take half a minute: --long")
    monkeypatch.undo()
    monkeypatch.setattr(snapshots, "MANY", MANY)
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, "Alku")
    for _ in range(6):  # words that no packing makes smaller, of a step that this program does not know
        noise = base64.b64encode(os.urandom(6_900_000))
        lay_down(chair, folder, b'["0000000000000001","later",9,"meeting"]\t"' + noise + b'"')
        exchange(chair, folder)
    work(chair, folder, "Loppu")
    several_times(folder, curator, chair)
    clock.later(91)
    several_times(folder, chair, curator)
    assert sum(path.stat().st_size for path in shots(folder)) > 40_000_000
    assert len(shots(folder)) == 2
    assert singles(folder, chair) == []
    late = newcomer(laptops, folder, curator)
    shots(folder)[0].unlink()
    several_times(folder, curator, chair, late)
    assert texts(late) == ["Alku", "Loppu"]
    assert dump(late) == dump(chair) == dump(curator)
