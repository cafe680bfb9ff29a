"""Minutes while they are checked: remarks, and what changed since they were given out."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pypdfium2
import pytest
from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.checking import Circulated, Remark
from ohdesk.domain.errors import ForbiddenContent
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, Meeting, MeetingState, MinutesState, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.services import checking, forms, meetings, minutes, printing
from ohdesk.services.minutes import Word

TODAY = date(2026, 10, 15)
CHAIR = Membership(new_id(), "Aino Esimerkki", Role.PRINCIPAL, seat=Seat.CHAIR)
GROUP = Group(new_id(), name="Ryhmä", members=(CHAIR,))


def printed(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_range() for page in document)


def held(vault, **fields):
    vault.add(GROUP)
    item = AgendaItem(
        new_id(),
        "Kysely",
        record="Kysely tehtiin syyskuussa.\n\n|| Henkilöstö jaksaa.",
        outcomes=(
            Outcome(new_id(), OutcomeKind.AGREED, "Malli käyttöön."),
            Outcome(new_id(), OutcomeKind.PROPOSED, "Lisää aikaa.", "sivistysjohtaja"),
        ),
    )
    meeting = Meeting(
        new_id(),
        GROUP.id,
        date(2026, 10, 14),
        time(14),
        place="Kirjasto",
        state=MeetingState.HELD,
        chair=CHAIR.id,
        attendance=(
            Attendance(new_id(), CHAIR.id, CHAIR.name, CHAIR.role, presence=Presence.PRESENT, arrived=time(14, 10)),
        ),
        items=(item, AgendaItem(new_id())),
        next_meeting="11.11.2026",
        distribution="ryhmä",
        **fields,
    )
    edition = vault.add(meeting)
    meetings.give_task(vault, meeting, item.id, "Tiedote", role=Role.CURATOR, due=date(2026, 11, 1))
    return edition


def test_minutes_given_for_checking_are_remembered_as_they_read(vault):
    edition = checking.give(vault, held(vault), "fi", TODAY)
    assert edition.value.minutes_state is MinutesState.CHECKING
    kept = checking.circulated(vault, edition.value.id)
    assert (kept.on, kept.language) == (TODAY, "fi")
    assert kept.text.split("\n") == [
        "Muistio 14.10.2026 14.00 Kirjasto",
        "Läsnä: Aino Esimerkki, rehtori (saapui klo\u00a014.10)",
        "",
        "## Kysely",
        "Kysely tehtiin syyskuussa.",
        "Vain ryhmälle: Henkilöstö jaksaa.",
        "Sovittiin: Malli käyttöön.",
        "Esitetään (sivistysjohtaja): Lisää aikaa.",
        "Tehtävä: Tiedote (Vastuu: kuraattori · määräaika 1.11.2026)",
        "",
        "## Asia ilman otsikkoa",
        "",
        "## Seuraava kokous",
        "11.11.2026",
        "",
        "Jakelu: ryhmä",
        "Vain ryhmälle",
    ]


def test_what_changed_since_is_told_and_asking_in_another_language_changes_nothing(vault):
    edition = checking.give(vault, held(vault), "sv", TODAY)
    assert checking.changed_since(vault, edition.value) == ()
    item = replace(edition.value.items[0], record="Kysely tehtiin lokakuussa.\n\n|| Henkilöstö jaksaa.")
    (found,) = checking.changed_since(vault, replace(edition.value, items=(item, edition.value.items[1])))
    assert found.where == "Kysely"
    assert [piece.text for piece in found.lines[0] if piece.kept != "same"] == ["syyskuussa", "lokakuussa"]


def test_a_passage_that_becomes_the_groups_own_counts_as_changed(vault):
    edition = checking.give(vault, held(vault), "fi", TODAY)
    item = replace(edition.value.items[0], record="|| Kysely tehtiin syyskuussa.\n\n|| Henkilöstö jaksaa.")
    (found,) = checking.changed_since(vault, replace(edition.value, items=(item, edition.value.items[1])))
    assert found.lines[0][0] == checking.Piece("added", "Vain ryhmälle: ")


def test_minutes_given_anew_are_compared_with_the_later_ones(vault):
    first = checking.give(vault, held(vault), "fi", TODAY)
    again = replace(first.value, minutes_state=MinutesState.DRAFT, next_meeting="18.11.2026")
    second = checking.give(vault, vault.save(first, again), "fi", date(2026, 10, 20))
    assert checking.changed_since(vault, second.value) == ()
    assert checking.circulated(vault, second.value.id).on == date(2026, 10, 20)
    assert len(vault.all(Circulated)) == 1


def test_minutes_that_were_never_given_have_nothing_to_compare_with(vault):
    meeting = held(vault).value
    assert checking.circulated(vault, meeting.id) is None
    assert checking.changed_since(vault, meeting) == ()
    vault.add(Circulated(checking.circulated_id(meeting.id), meeting=meeting.id))
    assert checking.circulated(vault, meeting.id) is None


def test_a_remark_bears_the_name_of_who_made_it_and_waits_until_it_is_settled(vault):
    meeting = held(vault).value
    vault.set_member(CHAIR.id)
    made = checking.remark(vault, meeting, meeting.items[0].id, "Vastausprosentti puuttuu.", TODAY).value
    whole = checking.remark(vault, meeting, None, "Hyvä näin.", TODAY).value
    assert (made.name, made.member, made.made_on) == ("Aino Esimerkki", CHAIR.id, TODAY)
    assert {remark.id for remark in checking.remarks(vault, meeting.id, GROUP.id)} == {made.id, whole.id}
    assert checking.unsettled(vault, GROUP.id) == {meeting.id: 2}
    checking.settle(vault, made.id)
    checking.settle(vault, whole.id)
    checking.settle(vault, whole.id, settled=False)
    assert checking.unsettled(vault, GROUP.id) == {meeting.id: 1}


def test_a_remark_with_an_identity_code_is_never_stored(vault):
    with pytest.raises(ForbiddenContent):
        checking.remark(vault, held(vault).value, None, "131052-308T", TODAY)
    assert vault.all(Remark) == ()


def test_remarks_reach_neither_the_record_nor_the_paper(vault, store):
    meeting = held(vault).value
    checking.remark(vault, meeting, meeting.items[0].id, "Huomautus omenapuusta", TODAY)
    assert "omenapuu" not in printed(forms.made(vault, printing.minutes(vault, meeting.id, "fi")))
    words = [Word(CHAIR.id, CHAIR.name, "", ConfirmedBy.MEETING)]
    minutes.approve_minutes(vault, store, meeting.id, words, "fi", datetime(2026, 11, 1, tzinfo=UTC))
    stored = minutes.stored_record(vault, meeting.id)
    assert not any("omenapuu" in (part.text or "") for part in stored.record.disclosures)
    assert "omenapuu" not in printed(forms.made(vault, printing.minutes(vault, meeting.id, "fi")))


def test_the_search_finds_the_minutes_once_and_not_their_copy(vault):
    edition = checking.give(vault, held(vault), "fi", TODAY)
    assert {hit.root for hit in vault.search("syyskuussa")} == {edition.value.id}


@pytest.fixture
def laptops(tmp_path):
    made = Laptops(tmp_path)
    yield made
    made.close()


def test_two_laptops_that_give_the_same_minutes_remember_them_once(laptops):
    here, there = laptops.new(), laptops.new()
    meeting = held(here).value
    there.receive(here.operations())
    checking.give(here, here.read(Meeting, meeting.id), "fi", TODAY)
    checking.give(there, there.read(Meeting, meeting.id), "fi", TODAY)
    here.receive(there.operations())
    assert len(here.all(Circulated)) == 1
    assert checking.changed_since(here, here.read(Meeting, meeting.id).value) == ()
