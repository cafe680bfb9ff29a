"""From a meeting that was held to minutes that stand."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from laptops import exchange

from ohdesk.domain.agenda import ItemState, changed
from ohdesk.domain.errors import ForbiddenContent, MinutesLocked, NotReadyToApprove, WrongPassphrase
from ohdesk.domain.groups import ApprovalConvention, Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import LooseNote, Meeting, MeetingState, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind, TaskState
from ohdesk.domain.schools import EducationForm
from ohdesk.security.records import check, read_record
from ohdesk.services import meetings, minutes, vaults
from ohdesk.services.vaults import Start
from ohdesk.storage.store import VaultStore

PASSPHRASE = "kolme kissaa juoksi metsään"
SECOND = "neljä varista istui katolla"
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def store():
    return VaultStore("these tests", seconds=0)


@pytest.fixture(scope="module")
def opened(store, tmp_path_factory):
    """A vault made as the window makes it, with a chair who opened it and a secretary with an own passphrase."""
    path = tmp_path_factory.mktemp("vault") / "Harjoituskoulu"
    start = Start("Harjoituskoulu", EducationForm.BASIC, "Opiskeluhuoltoryhmä")
    vault = vaults.make_vault(store, path, PASSPHRASE, start).vault
    yield vault
    vault.close()


@pytest.fixture(scope="module")
def group(opened, store):
    chair = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR, email="a@b.example")
    secretary = Membership(
        id=new_id(),
        name="Kuraattori Harjoitus",
        role=Role.CURATOR,
        seat=Seat.SECRETARY,
        organisation=Organisation.WELLBEING_AREA,
    )
    edition = opened.read(Group, opened.all(Group)[0].id)
    edition = opened.save(edition, replace(edition.value, members=(chair, secretary)))
    opened.set_member(chair.id)
    vaults.add_person(store, opened, PASSPHRASE, secretary.id, "Kuraattori", SECOND)
    return edition.value


@pytest.fixture
def held(opened, group):
    """A meeting held a moment ago, with text, an outcome and a task."""
    edition = meetings.new_meeting(opened, group, "fi", date(2026, 11, 25), time(14, 15))
    edition = meetings.begin(opened, edition, time(14, 16))
    item = replace(
        edition.value.items[2],
        record="Kyselyyn vastasi 87 %.\n\nTulos on hyvä.",
        outcomes=(Outcome(id=new_id(), kind=OutcomeKind.AGREED, text="Jatketaan."),),
    )
    present = tuple(replace(line, presence=Presence.PRESENT) for line in edition.value.attendance)
    edition = opened.save(edition, replace(edition.value, items=changed(edition.value.items, item), attendance=present))
    meetings.give_task(opened, edition.value, item.id, "Tehdään aikataulu", role=Role.TEACHER, due=date(2026, 12, 1))
    return meetings.end(opened, edition, time(15, 40))


def word(member, how=ConfirmedBy.MEETING, passphrase=""):
    return minutes.Word(member.id, member.name, member.seat.value, how, passphrase)


def approve(opened, store, held, group):
    chair, secretary = group.members
    words = [word(chair, ConfirmedBy.PASSPHRASE, PASSPHRASE), word(secretary, ConfirmedBy.PASSPHRASE, SECOND)]
    return minutes.approve_minutes(opened, store, held.value.id, words, "fi", AT)


def test_approved_minutes_say_what_the_meeting_said(opened, store, held, group):
    approved = approve(opened, store, held, group)
    assert approved.meeting == held.value
    assert [task.text for task in approved.tasks] == ["Tehdään aikataulu"]
    assert [confirmation.name for confirmation in approved.confirmations] == [
        "Rehtori Harjoitus",
        "Kuraattori Harjoitus",
    ]
    assert minutes.stage(opened, held.value) == "approved"
    assert approved.approved_at == "2026-11-26T09:05:00.000Z"
    assert approved == minutes.approved(opened, held.value.id)


def test_an_approved_record_holds_no_addresses(opened, store, held, group):
    approve(opened, store, held, group)
    stored = minutes.stored_record(opened, held.value.id)
    assert not any("example" in (part.text or "") for part in stored.record.disclosures)


def test_approved_minutes_refuse_edits(opened, store, held, group):
    approve(opened, store, held, group)
    with pytest.raises(MinutesLocked):
        opened.save(held, replace(held.value, theme="Toinen"))
    with pytest.raises(MinutesLocked):
        opened.remove(held.value.items[0].id)
    assert opened.read(Meeting, held.value.id).value == held.value


def test_what_is_handed_out_beside_the_minutes_is_written_after_the_approval(opened, store, held, group):
    approve(opened, store, held, group)
    edition = opened.read(Meeting, held.value.id)
    answered = replace(edition.value.items[0], answer="Kiitos!", answered_on=date(2026, 11, 27))
    saved = opened.save(
        edition,
        replace(edition.value, summary_guardians="Sovittiin mallista.", items=(answered, *edition.value.items[1:])),
    )
    assert saved.value.items[0].answered_on == date(2026, 11, 27)
    assert minutes.approved(opened, held.value.id).meeting.items[0].answer == ""
    assert minutes.verify(opened, held.value.id).unchanged
    with pytest.raises(MinutesLocked):
        opened.save(saved, replace(saved.value, items=saved.value.items[1:]))


def test_what_is_not_in_the_minutes_is_in_no_record_and_can_still_be_written(opened, store, held, group):
    item = replace(held.value.items[2], prompt="Kysy hiljaisilta.", answer="Kiitos aloitteesta!")
    notes = (LooseNote(new_id(), "Irrallinen huomio"),)
    items = changed(held.value.items, item)
    held = opened.save(held, replace(held.value, items=items, notes=notes, summary_staff="Lyhyesti."))
    approve(opened, store, held, group)
    stored = minutes.stored_record(opened, held.value.id)
    text = "\n".join(part.text or "" for part in stored.record.disclosures)
    for words in ("Kysy hiljaisilta", "Kiitos aloitteesta", "Irrallinen", "Lyhyesti"):
        assert words not in text
    edition = opened.read(Meeting, held.value.id)
    answered = replace(edition.value.items[2], answer="Valmista tuli.", answered_on=AT.date())
    after = replace(edition.value, summary_guardians="Koulu sopi.", items=changed(edition.value.items, answered))
    assert opened.save(edition, after).value.summary_guardians == "Koulu sopi."
    assert minutes.verify(opened, held.value.id).unchanged


def test_the_next_meeting_approves_by_its_chairs_word(opened, store, held, group):
    following = meetings.new_meeting(opened, group, "fi", date(2026, 12, 9)).value
    approved = minutes.approve_in_meeting(opened, held.value.id, following, "fi", AT)
    (confirmation,) = approved.confirmations
    assert (confirmation.name, confirmation.how) == ("Rehtori Harjoitus", ConfirmedBy.MEETING)
    with pytest.raises(MinutesLocked):
        minutes.approve_in_meeting(opened, held.value.id, following, "fi", AT)


def test_a_meeting_that_nobody_chairs_approves_nothing(opened, held):
    with pytest.raises(NotReadyToApprove):
        minutes.approve_in_meeting(opened, held.value.id, Meeting(new_id()), "fi", AT)
    assert minutes.approved(opened, held.value.id) is None


def test_tasks_live_on_after_approval(opened, store, held, group):
    approved = approve(opened, store, held, group)
    edition = opened.read(type(approved.tasks[0]), approved.tasks[0].id)
    opened.save(edition, replace(edition.value, state=TaskState.DONE))
    assert minutes.approved(opened, held.value.id).tasks[0].state is TaskState.OPEN
    assert minutes.verify(opened, held.value.id).unchanged


def test_minutes_are_approved_once(opened, store, held, group):
    approve(opened, store, held, group)
    with pytest.raises(MinutesLocked):
        approve(opened, store, held, group)


def test_another_persons_passphrase_does_not_confirm(opened, store, held, group):
    chair, _ = group.members
    with pytest.raises(WrongPassphrase):
        minutes.approve_minutes(opened, store, held.value.id, [word(chair, ConfirmedBy.PASSPHRASE, SECOND)], "fi", AT)
    assert minutes.stage(opened, held.value) == "draft"


def test_one_without_ohdesk_is_written_down_by_who_was_there(opened, store, held, group):
    nurse = minutes.Word(None, "Terveydenhoitaja Harjoitus", "nurse", ConfirmedBy.PAPER)
    approved = minutes.approve_minutes(opened, store, held.value.id, [nurse], "fi", AT)
    assert approved.confirmations[0].how is ConfirmedBy.PAPER
    assert approved.confirmations[0].recorded_by == "Rehtori Harjoitus"


def test_a_meeting_not_held_or_without_approvers_is_not_approved(opened, store, held, group):
    planned = meetings.new_meeting(opened, group, "fi", date(2027, 1, 5))
    with pytest.raises(NotReadyToApprove) as refused:
        approve(opened, store, planned, group)
    assert refused.value.data["missing"] == ("not_held",)
    with pytest.raises(NotReadyToApprove):
        minutes.approve_minutes(opened, store, held.value.id, [], "fi", AT)


def test_an_addendum_stands_beside_the_unchanged_minutes(opened, store, held, group):
    chair, _ = group.members
    before = approve(opened, store, held, group)
    words = [word(chair, ConfirmedBy.PASSPHRASE, PASSPHRASE)]
    added = minutes.add_addendum(opened, store, held.value.id, "Kirjoitusvirhe", "Oikea luku on 78 %.", words, "fi", AT)
    assert (added.reason, added.text) == ("Kirjoitusvirhe", "Oikea luku on 78 %.")
    assert minutes.approved(opened, held.value.id) == before
    assert minutes.addenda(opened, held.value.id) == (added,)


def test_an_addendum_needs_approved_minutes_and_clean_words(opened, store, held, group):
    words = [word(group.members[0])]
    with pytest.raises(NotReadyToApprove):
        minutes.add_addendum(opened, store, held.value.id, "Syy", "Teksti", words, "fi", AT)
    with pytest.raises(ForbiddenContent):
        minutes.add_addendum(opened, store, held.value.id, "Syy", "Oppilas 010190-901R", words, "fi", AT)


def test_each_record_names_all_earlier_heads(opened, store, held, group):
    approve(opened, store, held, group)
    assert len(minutes.record_heads(opened.records())) == 1


def test_the_approved_record_verifies_and_a_changed_word_is_named(opened, store, held, group):
    approve(opened, store, held, group)
    stored = minutes.stored_record(opened, held.value.id)
    verdict = minutes.verify(opened, held.value.id)
    assert verdict.unchanged
    assert verdict.signer_confirmed
    place = next(i for i, part in enumerate(stored.record.disclosures) if "87 %" in (part.text or ""))
    parts = list(stored.record.disclosures)
    parts[place] = replace(parts[place], text="Kyselyyn vastasi 78 %.")
    assert check(stored.record.data, parts, stored.approvals).differs == (parts[place].path,)


def test_the_groups_convention_says_who_approves(held, group):
    chair, secretary = group.members
    assert minutes.approvers(held.value, group, AT.date()) == (chair, secretary)
    examined = replace(group, approval=ApprovalConvention.EXAMINERS)
    assert minutes.approvers(replace(held.value, examiners=(secretary.id,)), examined, AT.date()) == (chair, secretary)
    assert minutes.approvers(held.value, replace(group, approval=ApprovalConvention.NEXT_MEETING), AT.date()) == (
        chair,
    )


def test_whoever_holds_the_seat_now_approves_for_one_who_has_left(held, group):
    chair, secretary = group.members
    gone = replace(secretary, ends=date(2026, 11, 25))
    following = replace(secretary, id=new_id(), name="Uusi Sihteeri", starts=AT.date())
    assert minutes.approvers(held.value, replace(group, members=(chair, gone)), AT.date()) == (chair, gone)
    changed_group = replace(group, members=(chair, gone, following))
    assert minutes.approvers(held.value, changed_group, AT.date()) == (chair, following)
    assert minutes.approvers(held.value, changed_group, date(2026, 11, 25)) == (chair, gone)


def test_what_was_taken_up_is_handled_and_the_rest_stays_on_the_list(opened, held):
    *before, theme, other, following = (item.state for item in held.value.items)
    assert theme is ItemState.HANDLED
    assert {*before, other, following} == {ItemState.LISTED}


def test_what_is_written_between_the_end_and_the_approval_is_handled_too(opened, store, held, group):
    items = changed(held.value.items, replace(held.value.items[0], record="Avattiin."))
    edition = opened.save(held, replace(held.value, items=items))
    approve(opened, store, edition, group)
    assert opened.read(Meeting, held.value.id).value.items[0].state is ItemState.HANDLED
    assert minutes.approved(opened, held.value.id).meeting.items[0].state is ItemState.HANDLED


def test_minutes_are_known_as_the_own_ones_in_a_restored_vault_too(opened, store, held, group, tmp_path):
    approve(opened, store, held, group)
    restored = store.unlock(store.restore(opened.back_up().path, tmp_path / "Palautettu"), PASSPHRASE)
    try:
        assert restored.device_key.public != opened.device_key.public
        verdict = minutes.verify(restored, held.value.id)
    finally:
        restored.close()
    assert verdict.unchanged
    assert verdict.signer_confirmed


def test_minutes_read_on_where_a_passage_was_removed_or_a_newer_word_stands(opened, store, held, group):
    approve(opened, store, held, group)
    (stored,) = opened.records(held.value.id)
    newer = {"meeting/publicity/¶0": '"a newer word"', "meeting/place/¶0": "Kirjasto"}
    parts = tuple(
        part.redacted() if part.path == "meeting/day/¶0" else replace(part, text=newer.get(part.path, part.text))
        for part in stored.record.disclosures
    )
    read = minutes.read_minutes(replace(stored, record=replace(stored.record, disclosures=parts)))
    assert (read.meeting.day, read.redacted) == (None, ("meeting/day/¶0",))
    assert read.meeting.items == held.value.items


def test_an_identity_code_in_an_approvers_name_is_refused_before_anything_is_fixed(opened, store, held, group):
    words = [minutes.Word(None, "131052-308T", "rehtori", ConfirmedBy.MEETING)]
    with pytest.raises(ForbiddenContent):
        minutes.approve_minutes(opened, store, held.value.id, words, "fi", AT)
    assert opened.records(held.value.id) == ()


def test_a_passphrase_is_not_shown_with_its_word():
    assert "salainen" not in repr(minutes.Word(None, "", "", ConfirmedBy.PASSPHRASE, "salainen"))


def test_both_of_two_approvals_are_kept_and_shown_and_the_next_one_joins_them(laptops, store):
    one, two = laptops.new(), laptops.new()
    meeting = one.add(Meeting(new_id(), state=MeetingState.HELD, theme="Syksy")).value
    exchange(one, two)
    for laptop, minute in ((two, 7), (one, 6)):
        words = [minutes.Word(None, f"Puheenjohtaja {minute}", "chair", ConfirmedBy.MEETING)]
        minutes.approve_minutes(laptop, store, meeting.id, words, "fi", AT.replace(minute=minute))
    exchange(one, two)
    for laptop in (one, two):
        both = minutes.all_approved(laptop, meeting.id)
        assert [found.confirmations[0].name for found in both] == ["Puheenjohtaja 6", "Puheenjohtaja 7"]
        assert minutes.approved(laptop, meeting.id) == both[0]
        for found in both:
            assert minutes.verify(laptop, meeting.id, found.digest).unchanged
            assert minutes.verify(laptop, meeting.id, found.digest).approved_at == found.approved_at
        assert minutes.verify(laptop, meeting.id, "0") is None
    added = minutes.add_addendum(one, store, meeting.id, "Syy", "Teksti", words, "fi", AT.replace(minute=8))
    (record,) = [stored.record for stored in one.records() if stored.record.digest == added.digest]
    assert set(read_record(record.data).previous) == {found.digest for found in both}
    assert minutes.record_heads(one.records()) == (added.digest,)
