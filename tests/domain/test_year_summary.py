"""A year in numbers of meetings, never of people; what was agreed by goal; what goes on."""

from datetime import date
from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import Attendance, Meeting, Presence
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState
from ohdesk.domain.plans import Goal, GoalState, Plan
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Audience
from ohdesk.domain.year_summary import YearSummary, agreed_by_goal, going_on, tasks_done, with_voice


def uid(number):
    return UUID(int=number)


GOALS = (Goal(uid(1), "Kaveri"), Goal(uid(2), "Kuulluksi", state=GoalState.REACHED))
MEETING = Meeting(
    uid(10),
    day=date(2026, 10, 14),
    items=(
        AgendaItem(
            uid(20), "Kysely", goal=uid(1), outcomes=(Outcome(uid(30), text="Uusitaan\nkeväällä."), Outcome(uid(31)))
        ),
        AgendaItem(uid(21), "Tilat", outcomes=(Outcome(uid(32), text="Uusi ovi."),)),
        AgendaItem(uid(22), goal=uid(9), outcomes=(Outcome(uid(33), text="Muu."),)),
        AgendaItem(uid(23), outcomes=(Outcome(uid(34), OutcomeKind.NOTED, "Tiedoksi."),)),
    ),
    attendance=(Attendance(uid(40), role=Role.GUARDIAN, presence=Presence.PRESENT),),
)


def test_what_was_agreed_stands_by_goal_and_the_rest_under_its_title():
    assert agreed_by_goal([MEETING], GOALS) == {uid(1): ("Uusitaan keväällä.",), None: ("Tilat: Uusi ovi.", "Muu.")}


def test_it_counts_meetings_with_a_voice_and_tasks_seen_to():
    assert with_voice([MEETING, Meeting(uid(11))], Audience.GUARDIANS) == 1
    assert with_voice([MEETING], Audience.STUDENTS) == 0
    assert tasks_done([Task(uid(50)), Task(uid(51), state=TaskState.DONE), Task(uid(52), state=TaskState.LAPSED)]) == (
        2,
        3,
    )


def test_a_goal_that_is_reached_does_not_go_on():
    year = YearSummary("2026–2027", Reader.STAFF, Plan(uid(5), goals=GOALS))
    assert going_on(year.goals) == GOALS[:1]
    assert YearSummary("2026–2027", Reader.STAFF).goals == ()
