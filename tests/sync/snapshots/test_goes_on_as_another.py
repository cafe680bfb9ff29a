"""What a laptop was before it went on as another one holds nothing up, and a copy that still is that loses nothing."""

import shutil

import pytest
from copies import Copies
from dumps import dump
from folders import joined, meeting
from group_work import MANY, all_meet, shots, singles, texts, work

from ohdesk.services import belonging, obeyed, sending
from ohdesk.services import laptops as group_laptops
from ohdesk.services.belonging import gone_on
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder


@pytest.fixture
def copies(tmp_path, clock):
    made = Copies(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def doubled(laptops, copies, folder):
    """A chair, a curator and a copy of the curator's laptop, which went on as another one while that one sleeps."""
    chair, curator = joined(laptops, folder, 2)
    all_meet(folder, chair, curator)
    curator, kept = copies.kept(curator)
    curator.add(meeting("Nukkuvan oma"))
    exchange(curator, folder)
    copy = copies.awake(kept)
    copy.add(meeting("Kopion oma"))
    assert exchange(copy, folder).renewed
    all_meet(folder, chair, copy)
    return chair, curator, copy


def old_work(chair, copy, folder):
    work(chair, folder, *(f"Vanha {number}" for number in range(MANY + 2)))
    all_meet(folder, chair, copy)
    assert len(singles(folder, chair)) > MANY


def test_old_files_go_though_the_old_name_never_confirms_them(doubled, folder, clock):
    chair, curator, copy = doubled
    assert gone_on(chair) == {curator.facts.device: {copy.facts.device}}
    old_work(chair, copy, folder)
    before = singles(folder, chair)
    clock.later(88)
    all_meet(folder, chair, copy)
    assert (singles(folder, chair), shots(folder)) == (before, [])
    clock.later(3)
    all_meet(folder, chair, copy)
    assert (singles(folder, chair), len(shots(folder))) != (before, 0)
    assert len(singles(folder, chair)) < len(before)


def test_they_stay_for_ninety_days_after_it_was_known_that_it_goes_on(laptops, copies, folder, clock, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    curator, kept = copies.kept(curator)
    aside = Folder(shutil.copytree(folder.path, tmp_path / "syrjä"))
    work(chair, folder, *(f"Vanha {number}" for number in range(MANY + 2)))
    clock.later(91)
    before = singles(folder, chair)
    curator.add(meeting("Kadonnut"))
    exchange(curator, aside)
    curator = copies.brought_back(curator, kept)
    curator.add(meeting("Palautettu"))
    shutil.copytree(aside.path, folder.path, dirs_exist_ok=True)
    all_meet(folder, curator, chair)
    assert gone_on(chair)
    assert len(singles(folder, chair)) >= len(before)
    clock.later(91)
    all_meet(folder, curator, chair)
    assert len(singles(folder, chair)) < len(before)


def test_a_copy_that_is_still_in_use_loses_nothing(doubled, folder, clock):
    chair, curator, copy = doubled
    old_work(chair, copy, folder)
    curator.add(meeting("Unessa kirjoitettu"))
    clock.later(91)
    all_meet(folder, chair, copy)
    assert len(singles(folder, chair)) <= MANY
    all_meet(folder, curator, chair, copy)
    assert dump(curator) == dump(chair) == dump(copy)
    assert {"Unessa kirjoitettu", "Nukkuvan oma", "Kopion oma", "Vanha 0"} <= set(texts(curator))
    assert gone_on(chair) == {}
    clock.later(1)
    work(chair, folder, *(f"Uusi {number}" for number in range(MANY + 2)))
    clock.later(91)
    there = singles(folder, chair)
    all_meet(folder, chair, copy)
    assert set(there) <= set(singles(folder, chair))  # it is waited for again, as a laptop of its own


def test_the_old_name_is_told_apart_among_those_that_have_not_confirmed(doubled, folder):
    chair, curator, copy = doubled
    held = meeting("Pois jäävä")
    chair.add(held)
    chair.forget_before(held.id)
    exchange(chair, folder)

    def left():
        return {
            one.device: (one.gone_on, one.awaited) for removal in obeyed.removals(chair) for one in removal.unconfirmed
        }

    assert left() == {curator.facts.device: (True, False), copy.facts.device: (False, True)}
    for _ in range(2):
        exchange(copy, folder)
        exchange(chair, folder)
    assert left() == {curator.facts.device: (True, False)}
    for _ in range(2):
        for vault in (curator, chair):
            exchange(vault, folder)
    assert left() == {}


def test_nothing_has_to_be_sent_to_the_old_name(doubled, folder):
    chair, curator, copy = doubled
    chair.add(meeting("Matkalla"))
    found = {one.device: one for one in sending.receivers(chair)}
    assert (found[curator.facts.device].gone_on, found[curator.facts.device].is_wanting) == (True, False)
    assert (found[copy.facts.device].gone_on, found[copy.facts.device].is_wanting) == (False, True)


def test_one_that_was_closed_out_goes_on_as_nobody(doubled, folder):
    chair, curator, _ = doubled
    belonging.remove(chair, curator.facts.device)
    found = {one.device: one for one in group_laptops.overview(chair).laptops}
    assert (found[curator.facts.device].removed, found[curator.facts.device].gone_on) == (True, False)
