"""A colleague edits the draft while the chair approves it: the record stands, and what came late is lost nowhere."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from dumps import all_that_is_kept, dump
from laptops import exchange

from ohdesk.domain.agenda import AgendaItem, changed
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ConfirmedBy, LateState
from ohdesk.domain.outcomes import Outcome
from ohdesk.services import late_words, meetings, minutes, receipts, redaction, retention
from ohdesk.storage.store import VaultStore

AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
TODAY = date(2026, 12, 1)
TEXT = "Keskusteltiin ilmapiiristä.\n\nKysely uusitaan keväällä."


@pytest.fixture
def chair(laptops):
    vault = laptops.new()
    seat = Membership(new_id(), "Rehtori Harjoitus", Role.PRINCIPAL, seat=Seat.CHAIR)
    vault.add(Group(new_id(), name="Opiskeluhuoltoryhmä", members=(seat,)))
    vault.set_member(seat.id)
    return vault


@pytest.fixture
def curator(chair, laptops):
    vault = laptops.new()
    vault.add(Laptop(id=new_id()))
    chair.add(Laptop(id=_device(vault), name="Kuraattorin kannettava"))
    return vault


def _device(vault):
    from uuid import UUID

    return UUID(vault.facts.device)


@pytest.fixture
def held(chair, curator):
    """Minutes that both laptops have, not approved yet."""
    group = chair.all(Group)[0]
    edition = meetings.begin(
        chair, meetings.new_meeting(chair, group, "fi", date(2026, 11, 25), time(14, 15)), time(14, 16)
    )
    outcome = Outcome(new_id(), text="Kysely tehdään keväällä.")
    item = replace(edition.value.items[1], title="Ilmapiiri", record=TEXT, outcomes=(outcome,))
    edition = write(chair, edition, item)
    edition = meetings.end(chair, edition, time(15, 40))
    exchange(chair, curator)
    return edition.value.id


def write(vault, edition, item):
    return vault.save(edition, replace(edition.value, items=changed(edition.value.items, item)))


def edit(vault, meeting_id, **fields):
    edition = vault.read(Meeting, meeting_id)
    return write(vault, edition, replace(edition.value.items[1], **fields))


def approve(vault, meeting_id):
    word = minutes.Word(vault.member, "Rehtori Harjoitus", "rehtori", ConfirmedBy.MEETING)
    return minutes.approve_minutes(vault, VaultStore("laptop"), meeting_id, [word], "fi", AT)


def words():
    return [minutes.Word(None, "Rehtori Harjoitus", "rehtori", ConfirmedBy.MEETING)]


def test_the_receipt_calls_it_a_proposal_until_somebody_has_decided(chair, curator, held):
    read = chair.mark
    approve(chair, held)
    edit(curator, held, record=f"{TEXT}\n\nRehtori tiedottaa kodeille.")
    exchange(chair, curator)

    def told(language):
        return [words for spot in receipts.receipt(chair, language, since=read).spots for words in spot.words]

    assert told("fi") == ["Tuli muistion hyväksymisen jälkeen: ehdotus lisäykseksi"]
    assert told("sv") == ["Kom efter att promemorian hade godkänts: förslag till tillägg"]
    (found,) = late_words.late(chair, held, "fi")
    late_words.leave_out(chair, found, TODAY)
    assert told("fi") == []


def test_what_a_colleague_wrote_meanwhile_is_proposed_and_stands_in_no_approved_text(chair, curator, held):
    approved = approve(chair, held)
    edit(curator, held, record=f"{TEXT}\n\nRehtori tiedottaa kodeille.")
    exchange(chair, curator)
    for vault in (chair, curator):
        assert minutes.approved(vault, held) == approved
        assert minutes.verify(vault, held).unchanged
        (found,) = late_words.late(vault, held, "fi")
        assert (found.approved, found.now) == (TEXT, f"{TEXT}\n\nRehtori tiedottaa kodeille.")
        assert (found.where, found.label) == ("2 Ilmapiiri", "Muistion teksti")
        assert found.state is LateState.WAITING
    (found,) = late_words.late(chair, held, "fi")
    assert found.laptops == ("Kuraattorin kannettava",)
    assert found.when
    assert late_words.text_for([found], "fi") == "2 Ilmapiiri\nRehtori tiedottaa kodeille."
    assert "Kuraattorin kannettava" in late_words.reason_for([found], "fi")


def test_an_addendum_takes_it_up_and_all_laptops_know(chair, curator, held):
    approve(chair, held)
    edit(curator, held, record=f"{TEXT}\n\nRehtori tiedottaa kodeille.")
    exchange(chair, curator)
    found = late_words.late(chair, held, "fi")
    text = late_words.text_for(found, "fi")
    added = late_words.add(chair, VaultStore("laptop"), found, "Syy", text, words(), "fi", AT)
    exchange(chair, curator)
    assert minutes.addenda(curator, held) == (added,)
    assert [one.state for one in late_words.late(curator, held, "fi")] == [LateState.ADDED]
    assert dump(chair) == dump(curator)


def test_what_is_left_out_stays_readable_and_can_be_taken_up_again(chair, curator, held):
    approve(chair, held)
    edit(curator, held, title="Ilmapiiri ja viihtyvyys")
    exchange(chair, curator)
    (found,) = late_words.late(chair, held, "fi")
    assert (found.approved, found.now) == ("Ilmapiiri", "Ilmapiiri ja viihtyvyys")
    assert late_words.text_for([found], "fi") == "2 Ilmapiiri\nOtsikko: Ilmapiiri ja viihtyvyys"
    late_words.leave_out(chair, found, TODAY)
    exchange(chair, curator)
    (told,) = late_words.late(curator, held, "fi")
    assert (told.state, told.now) == (LateState.LEFT_OUT, "Ilmapiiri ja viihtyvyys")
    assert late_words.waiting([told]) == ()
    late_words.take_up_again(curator, late_words.find(curator, told.id, "fi"))
    exchange(chair, curator)
    assert late_words.waiting(late_words.late(chair, held, "fi")) == (
        replace(told, state=LateState.WAITING, laptops=found.laptops),
    )
    with pytest.raises(NotFound):
        late_words.find(chair, new_id(), "fi")


def test_more_words_after_a_decision_are_proposed_anew(chair, curator, held):
    approve(chair, held)
    edit(curator, held, record=f"{TEXT}\n\nYksi.")
    exchange(chair, curator)
    late_words.leave_out(chair, late_words.late(chair, held, "fi")[0], TODAY)
    third = curator  # it has not heard of the decision, nor does it have to
    assert third.records()
    assert [one.state for one in late_words.late(chair, held, "fi")] == [LateState.LEFT_OUT]
    assert [one.state for one in late_words.late(curator, held, "fi")] == [LateState.WAITING]


def test_things_that_were_added_or_removed_are_told_whole(chair, curator, held):
    approve(chair, held)
    edition = curator.read(Meeting, held)
    new = AgendaItem(
        new_id(), title="Retki", record="Lähdetään.", outcomes=(Outcome(new_id(), text="Bussi tilataan."),)
    )
    curator.save(edition, replace(edition.value, items=(*edition.value.items, new), next_meeting="9.12.2026"))
    edit(curator, held, outcomes=())
    exchange(chair, curator)
    found = {one.where: one for one in late_words.late(chair, held, "fi")}
    assert found[f"{len(edition.value.items) + 1} Retki"].now == "Retki\nLähdetään.\nBussi tilataan."
    assert found[f"{len(edition.value.items) + 1} Retki"].approved == ""
    assert (found["2 Ilmapiiri"].approved, found["2 Ilmapiiri"].now) == ("Kysely tehdään keväällä.", "")
    assert "Poistetaan: ”Kysely tehdään keväällä.”" in late_words.text_for([found["2 Ilmapiiri"]], "fi")
    assert [one.now for one in found.values() if one.label == "Seuraava kokous"] == ["9.12.2026"]
    assert len(found) == 3


def test_a_meeting_that_a_colleague_removed_meanwhile_stands(chair, curator, held):
    approved = approve(chair, held)
    curator.remove(held)
    exchange(chair, curator)
    for vault in (chair, curator):
        assert minutes.approved(vault, held) == approved
        assert held in [meeting.id for meeting in vault.all(Meeting)]
        assert late_words.late(vault, held, "fi") == ()


def test_of_two_approvals_what_either_holds_is_not_late(chair, curator, held):
    edit(curator, held, record=f"{TEXT}\n\nKuraattori lisäsi.")
    approve(chair, held)
    approve(curator, held)
    exchange(chair, curator)
    assert len(minutes.all_approved(chair, held)) == 2
    assert late_words.late(chair, held, "fi") == late_words.late(curator, held, "fi") == ()


def test_it_is_still_there_once_it_is_forgotten_how_the_minutes_came_to_be(chair, curator, held):
    approve(chair, held)
    edit(curator, held, record=f"{TEXT}\n\nRehtori tiedottaa kodeille.")
    exchange(chair, curator)
    (before,) = late_words.late(chair, held, "fi")
    assert retention.forget_drafts(chair, date(2027, 6, 1)) == (held,)
    exchange(chair, curator)
    (after,) = late_words.late(curator, held, "fi")
    assert (after.id, after.now, after.laptops, after.when) == (before.id, before.now, (), "")
    assert "(" not in late_words.reason_for([after], "fi")


def test_minutes_that_nobody_touched_have_none(chair, held):
    assert late_words.late(chair, held, "fi") == ()
    approve(chair, held)
    assert late_words.late(chair, held, "fi") == ()
    edition = chair.read(Meeting, held)
    chair.save(edition, replace(edition.value, summary_staff="Henkilöstölle."))
    assert late_words.late(chair, held, "fi") == ()


def test_words_that_came_late_are_taken_out_with_those_of_the_record(chair, curator, held):
    approve(chair, held)
    edit(curator, held, record=TEXT.replace("ilmapiiristä", "Tuisku K:n ilmapiiristä"))
    exchange(chair, curator)
    passages = redaction.recorded(chair, held)
    (late,) = (each for each in passages if "Tuisku" in each.text)
    assert (late.fixed, late.text) == (None, "Keskusteltiin Tuisku K:n ilmapiiristä.")
    redaction.redact(chair, VaultStore("laptop"), [late], "Asia kuuluu toisaalle.", "fi", AT)
    exchange(chair, curator)
    for vault in (chair, curator):
        assert "Tuisku" not in all_that_is_kept(vault)
        assert minutes.verify(vault, held).unchanged
