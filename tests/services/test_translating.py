"""Papers in the other language: from one source, with what lacks told and never a mixed page unasked."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.tree import Signatures
from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.errors import ForbiddenContent, NotFound
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.translations import Translation, TranslationState
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import clock_papers, meetings, minutes, printing, translating
from ohdesk.services.printing import Variant
from ohdesk.services.ready_made import ready_made

AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)


@pytest.fixture
def group(vault):
    people = (
        Membership(id=new_id(), name="Rauha Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(id=new_id(), name="Kukka Koetin", role=Role.STUDENT),
    )
    return vault.add(Group(id=new_id(), name="Ryhmä", writes_in="fi", members=people)).value


@pytest.fixture
def meeting(vault, group):
    items = (
        AgendaItem(id=new_id(), title="Kokouksen avaus ja läsnäolijat", presenter="Rauha Harjoitus"),
        AgendaItem(
            id=new_id(),
            title="Välitunnit",
            text="Kuullaan Kukka Koetin ja muut.\n\n|| Vain ryhmälle.",
            record="Pihalla on ahdasta.\n\n- Kokeillaan **pitkää** välituntia.",
            prompt="Muista kysyä keittiöltä.",
            outcomes=(Outcome(id=new_id(), text="Kokeillaan pitkää välituntia."),),
        ),
        AgendaItem(id=new_id(), title="Henkilöstön asia", part=Part.STAFF),
    )
    edition = vault.add(
        Meeting(id=new_id(), group=group.id, day=date(2026, 11, 25), starts=time(14), place="114", items=items)
    )
    edition = meetings.begin(vault, edition, time(14))
    present = tuple(replace(line, presence=Presence.PRESENT) for line in edition.value.attendance)
    edition = vault.save(edition, replace(edition.value, attendance=present))
    meetings.give_task(vault, edition.value, items[1].id, "Sovitaan valvojista", "keittiö")
    return meetings.end(vault, edition, time(15)).value


def said(found):
    return [passage.place.text for passage in found]


def words(paper):
    return " ".join(plain_text(paper.document).split())


def translate(vault, found, language="sv"):
    """Write a translation of everything, told by its original."""
    for passage in found:
        translating.write(vault, passage, f"S:{passage.place.text}", language)


def test_what_lacks_is_what_stands_on_the_paper_and_nothing_else(vault, meeting):
    paper = printing.minutes(vault, meeting.id, "sv")

    assert said(translating.passages(vault, paper)) == [
        "Kokouksen avaus ja läsnäolijat",
        "Välitunnit",
        "Pihalla on ahdasta.\n\n- Kokeillaan **pitkää** välituntia.",
        "Kokeillaan pitkää välituntia.",
        "Henkilöstön asia",
        "Sovitaan valvojista",
        "keittiö",
    ]
    assert "Muista kysyä keittiöltä." not in said(translating.of_document(vault, meeting.id, "sv"))


def test_each_reader_has_a_list_of_their_own(vault, meeting):
    for_public = said(translating.passages(vault, printing.agenda(vault, meeting.id, "sv", Variant.PUBLIC)))

    assert "Henkilöstön asia" not in for_public
    assert "Kuullaan Kukka Koetin ja muut.\n\n|| Vain ryhmälle." in for_public  # though her name is not there


def test_a_group_that_has_said_nothing_of_its_language_is_asked_nothing(vault, group, meeting):
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, writes_in=""))

    for language in ("fi", "sv"):
        assert translating.passages(vault, printing.minutes(vault, meeting.id, language)) == ()
        assert "Översättning" not in words(printing.minutes(vault, meeting.id, language))
        assert translating.in_language(vault, language) is vault


def test_the_language_in_which_a_group_writes_lacks_nothing(vault, meeting):
    assert translating.passages(vault, printing.minutes(vault, meeting.id, "fi")) == ()
    assert translating.in_language(vault, "en") is vault


def test_a_paper_in_the_other_language_has_not_a_word_of_the_first_once_all_is_translated(vault, meeting):
    swedish = {
        "Kokouksen avaus ja läsnäolijat": "Mötet öppnas",
        "Välitunnit": "Rasterna",
        "Kuullaan Kukka Koetin ja muut.\n\n|| Vain ryhmälle.": "Kukka Koetin hörs.\n\n|| För gruppen.",
        "Pihalla on ahdasta.\n\n- Kokeillaan **pitkää** välituntia.": "Det är trångt.\n\n- Vi provar **en lång** rast.",
        "Kokeillaan pitkää välituntia.": "Vi provar en lång rast.",
        "Henkilöstön asia": "Personalens ärende",
        "Sovitaan valvojista": "Vi kommer överens om vakter",
        "keittiö": "köket",
    }
    for passage in translating.of_document(vault, meeting.id, "sv"):
        translating.write(vault, passage, swedish[passage.place.text], "sv")

    for paper in (printing.minutes(vault, meeting.id, "sv"), printing.tasks(vault, meeting.id, "sv")):
        assert translating.lacking(translating.passages(vault, paper)) == ()
        assert not [line for finnish in swedish for line in finnish.split("\n\n") if line in words(paper)]
    shown = words(printing.minutes(vault, meeting.id, "sv"))
    assert "Rasterna Det är trångt. - Vi provar en lång rast." in shown
    public = words(printing.agenda(vault, meeting.id, "sv", Variant.PUBLIC))
    assert "hörs." in public
    assert "Kukka" not in public
    assert "För gruppen" not in public
    assert len(vault.all(Translation)) == 2  # the meeting's and the task's
    assert "Välitunnit" in words(printing.minutes(vault, meeting.id, "fi"))


def test_what_changes_afterwards_is_shown_with_both_texts_and_not_used(vault, meeting):
    paper = printing.agenda(vault, meeting.id, "sv")
    title = next(p for p in translating.passages(vault, paper) if p.place.text == "Välitunnit")
    translating.write(vault, title, "Rasterna", "sv")
    edition = vault.read(Meeting, meeting.id)
    items = tuple(replace(i, title=i.title.replace("Välitunnit", "Välitunnit ja piha")) for i in edition.value.items)
    vault.save(edition, replace(edition.value, items=items))

    paper = printing.agenda(vault, meeting.id, "sv")
    found = next(p for p in translating.passages(vault, paper) if p.place.text == "Välitunnit ja piha")

    assert (found.state, found.said, found.before) == (TranslationState.CHANGED, "Rasterna", "Välitunnit")
    assert "Välitunnit ja piha" in words(paper)
    assert "Rasterna" not in words(paper)


def test_phrases_that_ship_and_what_was_translated_elsewhere_are_proposed_only(vault, meeting):
    found = {p.place.text: p for p in translating.of_document(vault, meeting.id, "sv")}
    assert found["Kokouksen avaus ja läsnäolijat"].proposal == "Mötet öppnas, närvarande"
    assert found["Välitunnit"].proposal == ""
    assert "Mötet öppnas" not in words(printing.agenda(vault, meeting.id, "sv"))

    translating.write(vault, found["Välitunnit"], "Rasterna", "sv")
    item = AgendaItem(id=new_id(), title="Välitunnit")
    other = vault.add(Meeting(id=new_id(), group=meeting.group, items=(item,))).value
    (again,) = translating.of_document(vault, other.id, "sv")

    assert (again.proposal, again.state) == ("Rasterna", TranslationState.LACKING)


def test_approved_minutes_in_the_other_language_say_that_they_are_a_translation(vault, store, group, meeting):
    chair = minutes.Word(group.members[0].id, "Rauha Harjoitus", "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, meeting.id, [chair], "fi", AT)
    translate(vault, translating.of_document(vault, meeting.id, "sv"))

    swedish, finnish = (printing.minutes(vault, meeting.id, language) for language in ("sv", "fi"))

    assert "Översättning. Den ursprungliga promemorian är på finska." in words(swedish)
    assert "S:Välitunnit" in words(swedish)
    assert swedish.document.footer == "Ryhmä"
    assert not [block for block in swedish.document.blocks if isinstance(block, Signatures)]
    assert "Bekräftad" not in words(swedish)
    assert "tunniste" in finnish.document.footer
    assert "Vahvistettu" in words(finnish)
    extract = printing.extract(vault, meeting.id, meeting.items[1].id, "sv")
    assert "Översättning." in words(extract)
    assert "S:Välitunnit" in words(extract)
    year = printing.year(vault, group.id, "2026–2027", "sv")
    assert "Översättning." in words(year)
    assert "S:Välitunnit" in words(year)
    assert minutes.verify(vault, meeting.id).unchanged


def test_an_addendum_is_translated_with_the_minutes_that_it_corrects(vault, store, group, meeting):
    chair = minutes.Word(group.members[0].id, "Rauha Harjoitus", "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, meeting.id, [chair], "fi", AT)
    translate(vault, translating.of_document(vault, meeting.id, "sv"))
    minutes.add_addendum(
        vault, store, meeting.id, "Kellonaika puuttui.", "Välitunti alkaa kello 10.", [chair], "fi", AT
    )

    asked = translating.lacking(translating.passages(vault, printing.minutes(vault, meeting.id, "sv")))
    assert said(asked) == ["Kellonaika puuttui.", "Välitunti alkaa kello 10."]
    assert {(passage.kind, passage.root) for passage in asked} == {("addendum", meeting.id)}
    assert set(said(asked)) < set(said(translating.of_vault(vault, "sv")))
    translate(vault, asked)

    for paper in (
        printing.minutes(vault, meeting.id, "sv"),
        printing.minutes(vault, meeting.id, "sv", Variant.PUBLIC),
        printing.year(vault, group.id, "2026–2027", "sv"),
    ):
        assert translating.lacking(translating.passages(vault, paper)) == ()
        assert "S:Kellonaika puuttui." in words(paper)
        assert "S:Välitunti alkaa kello 10." in words(paper)
    assert "S:" not in words(printing.minutes(vault, meeting.id, "fi"))
    assert {translation.subject for translation in vault.all(Translation)} == {
        meeting.id,
        *(task.id for task in vault.all(Task)),
    }, "it is kept with the meeting's, and forgotten with it"
    assert {translation.group for translation in vault.all(Translation)} == {group.id}


def test_a_draft_in_the_other_language_has_no_lines_to_sign(vault, meeting):
    def signed(document):
        return any(isinstance(block, Signatures) for block in document.blocks)

    assert signed(printing.minutes(vault, meeting.id, "fi").document)
    assert not signed(printing.minutes(vault, meeting.id, "sv").document)


def test_a_plan_of_ten_goals_is_translated_goal_by_goal(vault, group):
    goals = tuple(
        Goal(id=new_id(), title=f"Tavoite {n}", measures=(Measure(id=new_id(), text=f"Toimi {n}", owner="rehtori"),))
        for n in range(10)
    )
    plan = vault.add(Plan(id=new_id(), group=group.id, school_year="2026–2027", goals=goals)).value
    vault.add(ClockEntry(id=new_id(), group=group.id, school_year="2026–2027", title="Kysely"))

    found = translating.passages(vault, printing.plan(vault, plan.id, "sv"))
    assert len(found) == 21  # an owner who stands ten times is told once
    translate(vault, translating.of_document(vault, plan.id, "sv"))

    assert translating.lacking(translating.passages(vault, printing.plan(vault, plan.id, "sv"))) == ()
    clock = translating.passages(vault, clock_papers.table(vault, group.id, "2026–2027", "sv"))
    assert said(translating.lacking(clock)) == ["Kysely"]


def test_what_must_not_be_written_is_refused_in_a_translation_too(vault, meeting):
    passage = translating.of_document(vault, meeting.id, "sv")[0]

    with pytest.raises(ForbiddenContent):
        translating.write(vault, passage, "Gäller 131052-308T", "sv")

    assert vault.all(Translation) == ()


def test_a_step_is_taken_back_without_what_was_written_in_other_places(vault, meeting):
    found = translating.of_document(vault, meeting.id, "sv")
    edition = translating.work_on(vault, found, "sv")
    first, second, task = found[0], found[1], next(p for p in found if p.kind == "task")
    one = edition.value.writing(first, "Mötet öppnas")
    two = one.writing(second, "Rasterna").writing(task, "Vakterna")

    back = translating.taken_back(two, edition.value, one)
    saved = translating.save(vault, translating.save(vault, edition, two), back)

    assert (saved.value.of(first), saved.value.of(second), saved.value.of(task)) == ("", "Rasterna", "Vakterna")
    assert vault.alternatives() == ()


def test_what_a_colleague_translated_meanwhile_stays(vault, meeting):
    found = translating.of_document(vault, meeting.id, "sv")
    mine = translating.work_on(vault, found, "sv")
    translating.write(vault, found[0], "Mötet öppnas", "sv")

    translating.save(vault, mine, mine.value.writing(found[1], "Rasterna"))

    again = translating.work_on(vault, found, "sv").value
    assert (again.of(found[0]), again.of(found[1])) == ("Mötet öppnas", "Rasterna")


def test_a_document_that_is_not_there_has_nothing_to_translate(vault, group):
    with pytest.raises(NotFound):
        translating.of_document(vault, new_id(), "sv")


def test_phrases_that_ship_pair_both_ways():
    there, back = ready_made("fi", "sv"), ready_made("sv", "fi")

    assert there["Kokouksen avaus ja läsnäolijat"] == "Mötet öppnas, närvarande"
    assert back["Mötet öppnas, närvarande"] == "Kokouksen avaus ja läsnäolijat"
    assert not [phrase for phrase in there if "{" in phrase]


def test_the_task_of_another_meeting_is_not_this_ones(vault, meeting):
    vault.add(Task(id=new_id(), group=meeting.group, meeting=new_id(), text="Muu tehtävä"))

    assert "Muu tehtävä" not in said(translating.of_document(vault, meeting.id, "sv"))
