"""What was gone from the folder and was put back is counted by whose it is, and nothing else is."""

import shutil
from pathlib import Path

import pytest
from folders import folder_of, joined, meeting
from laptops import Laptops

from ohdesk.services.exchange import exchange
from ohdesk.services.healing import Healed


@pytest.fixture
def laptops(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path):
    return folder_of(tmp_path)


@pytest.fixture
def pair(laptops, folder):
    """Two laptops after some days of work: each has laid down several files."""
    chair, curator = joined(laptops, folder, 2)
    for day in range(4):
        for vault in (chair, curator):
            vault.add(meeting(f"Päivä {day}"))
            exchange(vault, folder)
    exchange(chair, folder)
    return chair, curator


def files_of(vault, folder):
    """The files that a laptop's device has in the folder, the first one first."""
    return sorted(path for path in folder.path.rglob("*.ohs") if path.parent.name == vault.facts.device)


def test_work_from_day_to_day_heals_nothing(pair, folder):
    for vault in (*pair, *pair):
        vault.add(meeting("Vielä"))
        assert exchange(vault, folder).healed == Healed()


def test_files_that_vanished_are_counted_by_whose_they_are(pair, folder):
    chair, curator = pair
    for path in (*files_of(curator, folder)[:2], files_of(chair, folder)[1]):
        path.unlink()
    done = exchange(chair, folder).healed
    assert (done.gone, done.damaged, done.older) == (
        {curator.facts.device: 2, chair.facts.device: 1},
        {},
        False,
    )
    assert not done.unusual
    assert exchange(chair, folder).healed == exchange(curator, folder).healed == Healed()


def test_a_damaged_file_is_told_apart_from_a_new_one(pair, folder):
    chair, curator = pair
    path = files_of(curator, folder)[1]
    path.write_bytes(path.read_bytes()[:-40])
    chair.add(meeting("Uutta"))
    done = exchange(chair, folder).healed
    assert (done.gone, done.damaged) == ({}, {curator.facts.device: 1})


def test_an_older_copy_of_the_whole_folder_is_named_as_that(pair, folder, tmp_path):
    chair, curator = pair
    older = shutil.copytree(folder.path, tmp_path / "older")
    for vault in (chair, curator, chair):
        vault.add(meeting("Myöhemmin"))
        exchange(vault, folder)
    shutil.rmtree(folder.path)
    shutil.copytree(older, folder.path)
    done = exchange(chair, folder).healed
    assert done.older
    assert done.unusual
    assert set(done.gone) == {chair.facts.device, curator.facts.device}
    assert exchange(curator, folder).healed == Healed()


def test_an_emptied_folder_is_no_older_copy_but_out_of_the_ordinary(pair, folder):
    chair, _ = pair
    count = len(list(folder.path.rglob("*.ohs")))
    shutil.rmtree(next(folder.path.iterdir()))
    done = exchange(chair, folder).healed
    assert (done.files, done.older, done.unusual) == (count, False, True)


def test_another_folder_that_the_laptops_meet_in_has_lost_nothing(pair, folder, tmp_path):
    chair, _ = pair
    other = folder_of(Path(shutil.copytree(tmp_path / "jaettu", tmp_path / "toinen" / "x").parent))
    assert exchange(chair, other).healed == Healed()
