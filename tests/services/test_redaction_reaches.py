"""Words taken out after the approval leave every laptop of the group, the places where they meet, and their copies."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from byte_search import attached_in, found_in, found_in_folder
from dumps import dump, rows

from ohdesk.domain.agenda import changed
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.services import belonging, meetings, minutes, redaction, vaults
from ohdesk.services.exchange import exchange, meeting_folder, parcel_for, take_parcel
from ohdesk.services.verifying import verify_file
from ohdesk.storage.store import VaultStore

NAME = "Tuisku Koetinen"
WORDS = ("Tuisku", "Koetinen")
SAID = f"{NAME} on ollut surullinen."
INSIDE = b"Liitteessa kerrotaan Tuisku Koetisesta." * 9
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
LATER = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
WHY = "Asia kuuluu toisaalle."


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "jaettu"
    path.mkdir()
    return path


@pytest.fixture
def school(laptops, folder):
    """A chair and a curator who share by a folder, and a nurse who gets and sends files only."""
    chair, curator, nurse = (laptops.new() for _ in range(3))
    place = meeting_folder(folder)
    exchange(chair, place)
    words = belonging.ask_to_join(curator, place, "Kuraattorin kannettava").words
    belonging.admit(chair, belonging.requests(chair, place), " ".join(finnish for finnish, _ in words))
    letter = belonging.parcel_content(belonging.invitation(chair))
    asked = belonging.read_asking(belonging.asking(nurse, letter, "Hoitajan kannettava"))
    belonging.admit(chair, [asked], " ".join(swedish for _, swedish in asked.words))
    rounds(chair, curator, nurse, place)
    return chair, curator, nurse, place


def rounds(chair, curator, nurse, place):
    """Let everybody meet until everybody has what the others have."""
    for _ in range(2):
        exchange(chair, place)
        exchange(curator, place)
        send(chair, nurse)
        send(nurse, chair)
    exchange(chair, place)
    exchange(curator, place)


def send(one, other):
    return take_parcel(other, parcel_for(one, [other.facts.device]).data)


@pytest.fixture
def held(school):
    """Approved minutes on all three laptops that name a pupil in texts and in an attached file."""
    chair, *others = school
    seat = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
    group = chair.add(Group(id=new_id(), name="Opiskeluhuoltoryhmä", members=(seat,))).value
    chair.set_member(seat.id)
    edition = meetings.begin(
        chair, meetings.new_meeting(chair, group, "fi", date(2026, 11, 25), time(14, 15)), time(14, 16)
    )
    first, second, *_ = edition.value.items
    path = chair.facts.path.parent / f"{NAME}.txt"
    path.write_bytes(INSIDE)
    file = meetings.attach_file(chair, path)
    path.unlink()
    edition = write(chair, edition, replace(first, record=f"Keskusteltiin.\n\n{SAID}", attachments=(file,)))
    edition = write(chair, edition, replace(second, title=f"Kuulumiset: {NAME}"))
    edition = meetings.end(chair, edition, time(15, 40))
    word = minutes.Word(seat.id, "Rehtori Harjoitus", "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(chair, VaultStore("laptop"), edition.value.id, [word], "fi", AT)
    rounds(chair, *others)
    return edition.value.id


def write(vault, edition, item):
    return vault.save(edition, replace(edition.value, items=changed(edition.value.items, item)))


def take_out(vault):
    passages = redaction.holding(vault, WORDS)
    return redaction.redact(vault, VaultStore("laptop"), passages, WHY, "fi", LATER, WORDS)


def test_words_and_files_leave_every_laptop_every_copy_and_the_folder(school, held, folder, tmp_path):
    chair, curator, nurse, place = school
    for vault in (chair, curator, nurse):
        vaults.back_up(vault)
        assert attached_in(vault) == [INSIDE]
        assert found_in(vault, *WORDS)
    assert found_in_folder(chair, folder, *WORDS)
    assert found_in_folder(chair, folder, INSIDE)
    take_out(chair)
    rounds(chair, curator, nurse, place)
    for vault in (curator, nurse):
        vaults.back_up(vault)
    for number, vault in enumerate((chair, curator, nurse)):
        assert found_in(vault, *WORDS) == []
        assert attached_in(vault) == []
        assert list((vault.facts.path / "blobs").iterdir()) == []
        verdict = minutes.verify(vault, held)
        assert (verdict.unchanged, [told.redaction.reason for told in verdict.redactions]) == (True, [WHY])
        outside = tmp_path / f"ulos{number}"
        outside.mkdir()
        assert verify_file(minutes.export_record(vault, held, outside)).unchanged
        assert vault.faults() == ()
        before = rows(vault)
        vault.rebuild()
        assert rows(vault) == before
    assert found_in_folder(chair, folder, *WORDS, INSIDE) == []
    assert dump(chair) == dump(curator) == dump(nurse)
    (file,) = chair.read(Meeting, held).value.items[0].attachments
    assert (file.name, file.is_gone) == ("▮▮▮", True)
    assert all(exchange(vault, place).up_to_date for vault in (chair, curator))
