"""Two who may let in and close out do so at once: the others go on, and what they wrote meanwhile is read by all."""

import shutil

import pytest
from dumps import dump
from folders import folder_of, joined, meeting

from ohdesk.domain.errors import LogRefused
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import access, remove, standing
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.sync.folder import Folder


@pytest.fixture
def rivals(laptops, tmp_path):
    """A chair and a nurse who closed each other out; a curator who has heard of the nurse's word only, and wrote."""
    here = folder_of(tmp_path)
    chair, curator, nurse = joined(laptops, here, 3)
    there = Folder(shutil.copytree(here.path, tmp_path / "muualla"))
    remove(nurse, chair.facts.device)
    remove(chair, nurse.facts.device)
    exchange(nurse, there)
    exchange(curator, there)
    curator.add(meeting("Kirjoitettu välissä"))
    exchange(curator, there)
    exchange(chair, here)
    shutil.copytree(there.path, here.path, dirs_exist_ok=True)
    return chair, curator, nurse, here


def texts(vault):
    return [item.text for one in vault.all(Meeting) for item in one.items]


def test_what_was_sealed_with_the_key_of_the_one_who_yields_is_read_by_all(rivals):
    chair, curator, nurse, here = rivals
    for vault in (curator, chair, curator, chair):
        done = exchange(vault, here)
    assert (done.waiting, done.refused) == ({}, {})
    assert [one.device for one in standing(curator).active] == [chair.facts.device, curator.facts.device]
    assert texts(chair) == texts(curator) == ["Kirjoitettu välissä"]
    assert dump(chair) == dump(curator)
    with pytest.raises(LogRefused) as refused:
        exchange(nurse, here)
    assert refused.value.data["reason"] == "removed"
    assert access(curator).epoch in access(chair).keys
    assert all(exchange(vault, here).up_to_date for vault in (chair, curator))


def test_the_same_goes_by_files_alone(rivals):
    chair, curator, _, here = rivals
    exchange(curator, here)
    take_parcel(chair, parcel_for(curator, [chair.facts.device]).data)
    assert texts(chair) == ["Kirjoitettu välissä"]
    chair.add(meeting("Sen jälkeen"))
    take_parcel(curator, parcel_for(chair, [curator.facts.device]).data)
    assert sorted(texts(curator)) == ["Kirjoitettu välissä", "Sen jälkeen"]
