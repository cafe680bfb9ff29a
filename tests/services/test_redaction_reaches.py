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
from ohdesk.services import belonging, meetings, minutes, obeyed, redaction, snapshots, vaults
from ohdesk.services.exchange import exchange, meeting_folder
from ohdesk.services.parcels import parcel_for, take_parcel
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


@pytest.fixture(params=[snapshots.MANY, 1], ids=["singly", "snapshots"])
def laid_down_as(request, monkeypatch):
    """The group's files lie one by one; or any two of them go into a snapshot."""
    monkeypatch.setattr(snapshots, "MANY", request.param)


def test_words_and_files_leave_every_laptop_every_copy_and_the_folder(laid_down_as, school, held, folder, tmp_path):
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


def laid_down(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*.oh[sb]")}


def test_a_laptop_that_has_not_heard_of_it_puts_no_words_back(school, held, folder, tmp_path):
    chair, curator, _, place = school
    before = laid_down(folder)
    take_out(chair)
    exchange(chair, place)
    (telling,) = laid_down(folder).keys() - before.keys()
    (path,) = folder.rglob(telling)
    aside = path.rename(tmp_path / "matkalla")  # the words are gone from the folder, but why has not come yet
    for _ in range(2):
        exchange(curator, place)
        assert found_in_folder(curator, folder, SAID) == []
    assert exchange(curator, place).sent == 0
    assert INSIDE in attached_in(curator)
    assert found_in_folder(curator, folder, INSIDE)  # it has the file, and puts it back until it hears
    aside.rename(path)
    exchange(chair, place)
    exchange(curator, place)
    assert found_in_folder(chair, folder, *WORDS, INSIDE) == []
    assert attached_in(curator) == []
    exchange(chair, place)  # what the curator's laptop has seen by now
    assert all(exchange(vault, place).up_to_date for vault in (curator, chair, curator))
    assert dump(chair) == dump(curator)


def test_laptops_that_have_not_confirmed_are_named_until_they_do(school, held, folder):
    chair, curator, nurse, place = school
    take_out(chair)
    exchange(chair, place)
    named = obeyed.unconfirmed(chair, held)
    assert [one.name for one in named] == ["Kuraattorin kannettava", "Hoitajan kannettava"]
    assert all(one.heard for one in named)
    exchange(curator, place)
    assert [one.name for one in obeyed.unconfirmed(curator)] == ["Hoitajan kannettava"]
    exchange(chair, place)
    assert [one.name for one in obeyed.unconfirmed(chair, held)] == ["Hoitajan kannettava"]
    belonging.remove(chair, nurse.facts.device)
    (left,) = obeyed.unconfirmed(chair, held)
    assert (left.name, left.removed) == ("Hoitajan kannettava", True)
    assert obeyed.unconfirmed(chair, new_id()) == ()
    told = redaction.not_reached(chair, ())
    assert [(one.what, one.place) for one in told if one.what.startswith("laptop")] == [
        ("laptop", "Kuraattorin kannettava"),
        ("laptop_gone", "Hoitajan kannettava"),
    ]


def test_of_a_vault_that_is_shared_with_nobody_no_laptop_is_awaited(vault):
    vault.add(Group(id=new_id(), name="Ryhmä"))
    vault.forget_before(vault.all(Group)[0].id)
    assert obeyed.removals(vault) == ()


def test_two_laptops_that_forgot_different_things_come_to_the_same_files(school, held, folder):
    chair, curator, nurse, place = school
    first, second = (
        [wording for wording in redaction.holding(chair, WORDS) if wording.text == text]
        for text in (SAID, f"Kuulumiset: {NAME}")
    )
    redaction.redact(chair, VaultStore("laptop"), first, WHY, "fi", LATER)
    redaction.redact(curator, VaultStore("laptop"), second, WHY, "fi", LATER)
    rounds(chair, curator, nurse, place)
    rounds(chair, curator, nurse, place)
    assert found_in_folder(chair, folder, SAID, f"Kuulumiset: {NAME}") == []
    assert all(exchange(vault, place).up_to_date for vault in (chair, curator, chair))
    assert dump(chair) == dump(curator) == dump(nurse)
    assert len(minutes.verify(nurse, held).redactions) == 2


def test_copies_under_other_names_go_too(school, held, folder):
    chair, curator, nurse, place = school
    for path in [*folder.rglob("*.oh[sb]")]:
        path.with_name(f"{path.stem} (ristiriitainen kopio){path.suffix}").write_bytes(path.read_bytes())
    take_out(chair)
    rounds(chair, curator, nurse, place)
    assert found_in_folder(chair, folder, *WORDS, INSIDE) == []
    assert list(folder.rglob("*kopio*.ohs"))  # those that say nothing more than is known are left alone
    assert not list(folder.rglob("*kopio*.ohb"))


def test_who_joins_later_gets_the_minutes_without_the_words(school, held, laptops, folder):
    chair, curator, _, place = school
    take_out(chair)
    exchange(chair, place)
    late = laptops.new()
    asked = belonging.ask_to_join(late, place, "Uusi kannettava")
    exchange(curator, place)
    belonging.admit(curator, belonging.requests(curator, place), " ".join(finnish for finnish, _ in asked.words))
    exchange(curator, place)
    exchange(late, place)
    assert found_in(late, *WORDS) == []
    assert attached_in(late) == []
    assert minutes.verify(late, held).unchanged


def test_a_file_attached_again_after_its_removal_is_there_again(school, held, folder):
    chair, curator, nurse, place = school
    take_out(chair)
    rounds(chair, curator, nurse, place)
    group = curator.all(Group)[0]
    edition = meetings.new_meeting(curator, group, "fi", date(2026, 12, 9), time(14, 15))
    path = curator.facts.path.parent / "kooste.txt"
    path.write_bytes(INSIDE)
    write(curator, edition, replace(edition.value.items[0], attachments=(meetings.attach_file(curator, path),)))
    path.unlink()
    rounds(chair, curator, nurse, place)
    assert [attached_in(vault) for vault in (chair, curator, nurse)] == [[INSIDE]] * 3
    assert exchange(chair, place).up_to_date


def test_a_parcel_says_what_is_in_it_and_carries_only_what_is_not_confirmed(school, held):
    chair, _, nurse, _ = school
    for_nurse = parcel_for(chair, [nurse.facts.device])
    assert (for_nurse.changes, for_nurse.files, for_nurse.devices) == (0, 0, (nurse.facts.device,))
    edition = chair.read(Meeting, held)
    chair.save(edition, replace(edition.value, summary_staff="Henkilöstölle."))
    small = parcel_for(chair, [nurse.facts.device])
    assert (small.changes, small.files) == (1, 0)
    assert len(small.data) < 40_000
    group = chair.all(Group)[0]
    edition = meetings.new_meeting(chair, group, "fi", date(2026, 12, 9), time(14, 15))
    path = chair.facts.path.parent / "kooste.txt"
    path.write_bytes(bytes(30_000))
    write(chair, edition, replace(edition.value.items[0], attachments=(meetings.attach_file(chair, path),)))
    path.unlink()
    large = parcel_for(chair, [nurse.facts.device])
    assert (large.changes > 1, large.files, len(large.data) > 30_000) == (True, 1, True)
    take_parcel(nurse, large.data)
    send(nurse, chair)
    assert parcel_for(chair, [nurse.facts.device]).files == 0
    assert bytes(30_000) in attached_in(nurse)
