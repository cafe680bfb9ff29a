"""One goal is followed through a year of ten meetings."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from time import process_time

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.communication import Communication
from ohdesk.domain.errors import NotFound
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator, IndicatorKind, Observation
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.plans import Goal, Measure, MeasureState, Plan
from ohdesk.services import answers, evaluation, evaluation_papers, forms, goal_thread
from ohdesk.services.forms import Form

GROUP = Group(new_id(), name="Ryhmä")
DAYS = [
    date(2026, 8, 19), date(2026, 9, 16), date(2026, 10, 14), date(2026, 11, 11), date(2026, 12, 9),
    date(2027, 1, 13), date(2027, 2, 10), date(2027, 3, 10), date(2027, 4, 14), date(2027, 5, 19),
]  # fmt: skip


def year_of_meetings(vault):
    """Add a year of ten meetings, of which every second takes the goal up as its second item; returns the goal."""
    vault.add(GROUP)
    survey = Indicator(
        new_id(),
        GROUP.id,
        "Ainakin yksi kaveri",
        kind=IndicatorKind.OWN_SURVEY,
        observations=(
            Observation(new_id(), "syksy", date(2026, 10, 20), value=Decimal("94.5"), n=271),
            Observation(new_id(), "kevät", date(2027, 4, 20), value=Decimal(97), n=260),
        ),
    )
    goal = Goal(
        new_id(),
        "Jokaisella on kaveri",
        measures=(Measure(new_id(), "Ryhmäytymispäivä", "luokanvalvojat", state=MeasureState.DONE),),
        indicators=(survey.id,),
    )
    vault.add(survey)
    vault.add(Plan(new_id(), GROUP.id, school_year="2026–2027", goals=(goal,)))
    for number, day in enumerate(DAYS):
        outcome = Outcome(new_id(), OutcomeKind.AGREED, f"Sovittu asia {number}")
        about = AgendaItem(new_id(), f"Kaverit {number}", goal=goal.id, outcomes=(outcome,))
        items = (AgendaItem(new_id(), "Avaus"), *((about,) if number % 2 == 0 else ()))
        vault.add(Meeting(new_id(), GROUP.id, day, state=MeetingState.HELD, items=items))
    vault.add(
        Hearing(new_id(), GROUP.id, date(2026, 10, 2), "Oppilaskunta", "kokous", "Välitunnit", "Peli tuli", goal.id)
    )
    vault.add(Communication(new_id(), GROUP.id, date(2026, 11, 20), who="Huoltajat", about="Tulokset", goal=goal.id))
    return goal


def test_every_touch_of_the_year_stands_in_order_with_its_place_in_the_minutes(vault):
    goal = year_of_meetings(vault)
    thread = goal_thread.thread(vault, goal.id)
    assert [goal_thread.where(touch, "fi") for touch in thread.touches] == [
        "kokous 1/2026–2027 §\u00a02: Kaverit 0",
        "Kuuleminen: Oppilaskunta",
        "kokous 3/2026–2027 §\u00a02: Kaverit 2",
        "Seurantatieto: Ainakin yksi kaveri",
        "Viestintä: Huoltajat",
        "kokous 5/2026–2027 §\u00a02: Kaverit 4",
        "kokous 7/2026–2027 §\u00a02: Kaverit 6",
        "kokous 9/2026–2027 §\u00a02: Kaverit 8",
        "Seurantatieto: Ainakin yksi kaveri",
    ]
    assert goal_thread.told(thread.touches[0], "fi") == ("Sovittiin: Sovittu asia 0",)
    assert goal_thread.told(thread.touches[1], "sv") == ("kokous · Välitunnit", "Vad som ändrades: Peli tuli")
    assert goal_thread.told(thread.touches[3], "fi") == ("94,5\u00a0% (syksy, n = 271)",)


def test_what_was_proposed_stands_with_its_answer_and_the_tasks_with_their_state(vault):
    goal = year_of_meetings(vault)
    proposed = Outcome(new_id(), OutcomeKind.PROPOSED, "Lisää pelejä", "tekninen toimi")
    item = AgendaItem(new_id(), "Pihat", record="Keskusteltiin.\n\n|| Sisäinen.", goal=goal.id, outcomes=(proposed,))
    meeting = vault.add(Meeting(new_id(), GROUP.id, date(2027, 5, 26), state=MeetingState.HELD, items=(item,))).value
    edition = answers.answer_to(vault, meeting, proposed)
    written = replace(edition.value, text="Käy", body="Tekninen toimi", day=date(2027, 6, 1), section="§ 45")
    answers.write(vault, edition, written)
    given = Task(
        new_id(), GROUP.id, meeting.id, item.id, "Tilaa pelit", Role.PRINCIPAL, due=date(2027, 8, 1),
        state=TaskState.DONE, follow_up="Tilattu.",
    )  # fmt: skip
    vault.add(given)
    told = goal_thread.told(goal_thread.thread(vault, goal.id).touches[-1], "fi")
    assert told == (
        "Keskusteltiin.\n\nSisäinen. (vain ryhmälle)",
        "Esitettiin (tekninen toimi): Lisää pelejä",
        "Vastaus (Tekninen toimi, 1.6.2027, § 45): Käy",
        "Tehtävä: Tilaa pelit (rehtori, määräaika 1.8.2027, tehty) Tilattu.",
    )


def test_the_evaluation_draft_cites_every_meeting_of_the_year(vault):
    goal = year_of_meetings(vault)
    (plan,) = vault.all(Plan)
    first, *rest = evaluation.drafts(vault, plan, "fi")[goal.id].replace("\u00a0", " ").splitlines()
    places = [f"kokous {number}/2026–2027 § 2" for number in (1, 3, 5, 7, 9)]
    assert first == f"- Esillä: {', '.join(places)}."
    assert rest[:5] == [f"- Sovittiin: Sovittu asia {2 * n} ({place})" for n, place in enumerate(places)]
    assert "- Kerrottiin: Huoltajat, 20.11.2026." in rest


def test_the_printed_path_holds_nothing_of_the_staffs_part(vault):
    goal = year_of_meetings(vault)
    item = AgendaItem(new_id(), "Henkilöstön asia", goal=goal.id, part=Part.STAFF)
    vault.add(Meeting(new_id(), GROUP.id, date(2027, 5, 26), state=MeetingState.HELD, items=(item,)))
    assert len(goal_thread.thread(vault, goal.id).touches) == 10
    text = forms.made(vault, evaluation_papers.goal_thread(vault, goal.id, "fi"), Form.TEXT).decode()
    assert "Henkilöstön asia" not in text
    assert "Kaverit 8" in text


def test_a_goal_that_is_nowhere_is_told_as_missing(vault):
    vault.add(GROUP)
    with pytest.raises(NotFound):
        goal_thread.thread(vault, new_id())


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_path_is_printed_and_the_usage_log_tells_it(vault, language):
    goal = year_of_meetings(vault)
    text = forms.made(vault, evaluation_papers.goal_thread(vault, goal.id, language), Form.TEXT).decode()
    assert {"fi": "kokous 9/2026–2027", "sv": "möte 9/2026–2027"}[language] in text.replace("\u00a0", " ")
    assert "Ryhmäytymispäivä" in text
    assert vault.usage_log()[0].what == "goal_thread_printed"


@pytest.mark.timed
def test_a_hundred_meetings_are_read_in_a_blink(vault):
    goal = year_of_meetings(vault)
    with vault.together():
        for number in range(100):
            items = tuple(
                AgendaItem(new_id(), f"Asia {place}", record="Sanoja " * 60, goal=goal.id if place == 3 else None)
                for place in range(8)
            )
            vault.add(Meeting(new_id(), GROUP.id, date(2020 + number // 12, 1 + number % 12, 5), items=items))
    began = process_time()
    thread = goal_thread.thread(vault, goal.id)
    assert len(thread.touches) == 109
    assert process_time() - began < 3
