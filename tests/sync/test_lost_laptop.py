"""A laptop is stolen and the folder gone with it: what any other laptop of the group has is enough for everything."""

import shutil
from dataclasses import replace

import pytest
from dumps import dump
from folders import joined, meeting
from laptops import unlock

from ohdesk.domain.agenda import Attachment
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import (
    admit,
    ask_to_join,
    asking,
    invitation,
    own_standing,
    parcel_content,
    read_asking,
    remove,
    requests,
    standing,
)
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.sync.folder import Folder


@pytest.fixture
def lost(laptops, tmp_path):
    """The curator's vault, alone left of a group; the thief's copy of the chair's; the file that was attached."""
    (tmp_path / "vanha").mkdir()
    folder = Folder(tmp_path / "vanha")
    chair, curator = joined(laptops, folder, 2)
    file = chair.put_blob(b"liite" * 50)
    held = meeting("Puheenjohtajan kirjoittama")
    chair.add(replace(held, items=(replace(held.items[0], attachments=(Attachment("a.txt", file, 250),)),)))
    exchange(chair, folder)
    exchange(curator, folder)
    curator.add(meeting("Kuraattorin kirjoittama"))
    exchange(curator, folder)
    exchange(chair, folder)
    shutil.rmtree(folder.path)
    return curator, chair, file


def test_a_new_laptop_gets_all_from_a_colleagues_and_the_stolen_one_is_closed_out(laptops, lost, tmp_path):
    curator, stolen, file = lost
    (tmp_path / "uusi").mkdir()
    folder, new = Folder(tmp_path / "uusi"), laptops.new()
    exchange(curator, folder)
    request = ask_to_join(new, folder, "Puheenjohtajan uusi kannettava")
    admit(curator, requests(curator, folder), " ".join(pair[0] for pair in request.words))
    remove(curator, stolen.facts.device)  # who founded the log is closed out by whoever it let in
    for vault in (curator, new, curator):
        exchange(vault, folder)
    assert dump(new) == dump(curator)
    assert new.blob(file) == b"liite" * 50
    new.add(meeting("Varkauden jälkeen"))
    exchange(new, folder)
    exchange(curator, folder)
    assert dump(new) == dump(curator)
    with pytest.raises(LogRefused) as refused:
        exchange(stolen, folder)
    assert refused.value.data["reason"] == "removed"
    assert "Varkauden jälkeen" not in dump(stolen)
    own_standing(new)
    remove(new, curator.facts.device)  # the new laptop has all rights of the lost one
    assert [member.device for member in standing(new).active] == [new.facts.device]


def test_the_same_goes_by_files_alone_where_no_folder_can_be_shared(laptops, lost):
    curator, stolen, _ = lost
    new = laptops.new()
    request = read_asking(asking(new, parcel_content(invitation(curator)), "Uusi kannettava"))
    admit(curator, [request], " ".join(pair[1] for pair in request.words))
    remove(curator, stolen.facts.device)
    take_parcel(new, parcel_for(curator, [new.facts.device]).data)
    assert dump(new) == dump(curator)
    assert sorted(item.text for one in new.all(Meeting) for item in one.items) == [
        "Kuraattorin kirjoittama",
        "Puheenjohtajan kirjoittama",
    ]


def test_the_last_laptop_opens_with_its_own_recovery_key_where_the_passphrases_are_lost_too(lost):
    curator, *_ = lost
    path, before = curator.facts.path, dump(curator)
    curator.close()
    again = unlock(path)
    assert dump(again) == before
    assert again.facts.device == curator.facts.device, "it is still the laptop that the group knows"
    again.close()
