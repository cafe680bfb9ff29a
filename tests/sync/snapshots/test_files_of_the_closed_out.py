"""What a laptop laid down that was closed out goes like one's own, once a snapshot holds it and everybody has it."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from dumps import dump
from folders import joined
from group_work import MANY, all_meet, newcomer, shots, singles, work

from ohdesk.services import belonging, snapshots
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder


@pytest.fixture
def left(laptops, folder):
    """A chair, a nurse, and a curator who has left: what that laptop wrote is in the folder, and with the others."""
    chair, nurse, leaver = joined(laptops, folder, 3)
    work(leaver, folder, *(f"Lähtijä {n}" for n in range(MANY + 2)))
    all_meet(folder, leaver, chair, nurse)
    belonging.remove(chair, leaver.facts.device)
    all_meet(folder, chair, nurse)
    return chair, nurse, leaver


def test_they_go_once_a_snapshot_holds_them(left, laptops, folder, clock):
    chair, nurse, leaver = left
    assert len(singles(folder, leaver)) > MANY
    clock.later(91)
    all_meet(folder, chair, nurse)
    assert len(shots(folder)) == 1
    assert singles(folder, leaver) == []
    late = newcomer(laptops, folder, nurse)
    all_meet(folder, late, chair, nurse)
    assert dump(late) == dump(chair) == dump(nurse)


def test_they_stay_for_ninety_days_after_they_came_whatever_their_author_s_clock_said(laptops, folder, clock):
    clock.now = datetime(2027, 2, 1, 9, tzinfo=UTC)
    chair, nurse, leaver = joined(laptops, folder, 3)
    clock.now -= timedelta(days=150)
    work(leaver, folder, *(f"Lähtijä {n}" for n in range(MANY + 2)))
    clock.now += timedelta(days=150)
    all_meet(folder, chair, nurse, leaver)
    belonging.remove(chair, leaver.facts.device)
    all_meet(folder, chair, nurse)
    before = singles(folder, leaver)
    clock.later(88)
    all_meet(folder, chair, nurse)
    assert (singles(folder, leaver), shots(folder)) == (before, [])
    clock.later(3)
    all_meet(folder, chair, nurse)
    assert len(shots(folder)) == 1
    assert singles(folder, leaver) == []


def test_they_stay_while_one_laptop_has_not_said_that_it_has_them(laptops, folder, clock):
    chair, asleep, leaver = joined(laptops, folder, 3)
    work(leaver, folder, *(f"Lähtijä {n}" for n in range(MANY + 2)))
    all_meet(folder, leaver, chair)
    belonging.remove(chair, leaver.facts.device)
    exchange(chair, folder)
    before = singles(folder, leaver)
    clock.later(91)
    all_meet(folder, chair)
    assert (singles(folder, leaver), shots(folder)) == (before, [])
    exchange(asleep, folder)
    all_meet(folder, chair, asleep)
    assert singles(folder, leaver) == []
    assert dump(asleep) == dump(chair)


def test_they_stay_while_no_snapshot_holds_them(left, folder, clock, monkeypatch):
    chair, nurse, leaver = left
    monkeypatch.setattr(snapshots, "MANY", 1000)
    before = singles(folder, leaver)
    clock.later(91)
    all_meet(folder, chair, nurse)
    assert (singles(folder, leaver), shots(folder)) == (before, [])


def test_nobody_takes_away_what_a_laptop_laid_down_that_belongs(left, folder, clock):
    chair, nurse, leaver = left
    work(chair, folder, *(f"Oma {n}" for n in range(MANY + 2)))
    all_meet(folder, nurse, chair)
    before = singles(folder, chair)
    clock.later(91)
    for _ in range(3):
        exchange(nurse, folder)
    assert shots(folder)
    assert singles(folder, leaver) == []
    assert singles(folder, chair)[: len(before)] == before


def test_its_snapshots_go_once_another_holds_all_that_they_do(laptops, folder, clock, tmp_path):
    chair, nurse, leaver = joined(laptops, folder, 3)
    work(leaver, folder, *(f"Lähtijä {n}" for n in range(MANY + 2)))
    all_meet(folder, leaver, chair, nurse)
    clock.later(91)
    all_meet(folder, leaver, chair, nurse)
    (own,) = shots(folder)
    assert own.parent.name == leaver.facts.device
    belonging.remove(chair, leaver.facts.device)
    work(chair, folder, *(f"Jatko {n}" for n in range(MANY + 2)))
    all_meet(folder, nurse, chair)
    assert own.exists()
    clock.later(91)
    all_meet(folder, nurse, chair)
    assert len(shots(folder)) == 1
    assert not own.exists()
    late = newcomer(laptops, folder, nurse)
    all_meet(folder, late, chair, nurse)
    assert dump(late) == dump(chair) == dump(nurse)


def test_a_laptop_that_has_not_heard_of_the_closing_out_loses_nothing(left, folder, clock, laptops, tmp_path):
    chair, nurse, leaver = left
    unaware = Folder(tmp_path / "ennen")
    shutil.copytree(folder.path, unaware.path)
    clock.later(91)
    all_meet(folder, chair, nurse)
    assert singles(folder, leaver) == []
    shutil.copytree(unaware.path, folder.path, dirs_exist_ok=True)  # an older copy of the place comes back
    assert singles(folder, leaver)
    all_meet(folder, chair, nurse)
    assert singles(folder, leaver) == []
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, chair, nurse)
    assert dump(late) == dump(chair) == dump(nurse)
