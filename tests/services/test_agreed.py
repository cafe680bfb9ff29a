"""What a group has agreed over all its meetings."""

from dataclasses import replace
from datetime import date

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.plans import Goal, Plan
from ohdesk.services import agreed, answers

TODAY = date(2026, 11, 20)
GROUP = Group(new_id(), name="Ryhmä")
GOAL, OLD, IDLE = (Goal(new_id(), title) for title in ("Kaverit", "Poissaolot", "Ruokailu"))


def meeting(vault, day, goal=None, kind=OutcomeKind.AGREED):
    outcome = Outcome(new_id(), kind, f"Sovittu {day.year}")
    item = AgendaItem(new_id(), "Asia", goal=goal, outcomes=(outcome,))
    return vault.add(Meeting(new_id(), GROUP.id, day, items=(item,))).value


def test_everything_is_told_with_where_it_came_from(vault):
    vault.add(GROUP)
    vault.add(Plan(new_id(), GROUP.id, school_year="2026–2027", goals=(GOAL, IDLE)))
    vault.add(Plan(new_id(), GROUP.id, school_year="2025–2026", goals=(OLD,)))
    old = meeting(vault, date(2025, 9, 1), OLD.id)
    new = meeting(vault, date(2026, 9, 1), GOAL.id, OutcomeKind.PROPOSED)
    given = vault.add(Task(new_id(), GROUP.id, new.id, new.items[0].id, "Tehdään")).value
    loose = vault.add(Task(new_id(), GROUP.id, old.id, new_id(), "Asia poistui")).value
    lost = vault.add(Task(new_id(), GROUP.id, None, None, "Muualta")).value
    found = agreed.overview(vault, GROUP.id, TODAY)
    assert {entry.task.id: (entry.meeting, entry.item) for entry in found.tasks} == {
        given.id: (new, new.items[0]),
        loose.id: (old, None),
        lost.id: (None, None),
    }
    assert [entry.outcome.text for entry in found.outcomes] == ["Sovittu 2026", "Sovittu 2025"]
    assert found.goals == ((GOAL.id, "Kaverit"), (OLD.id, "Poissaolot"))
    assert found.school_years == ("2026–2027", "2025–2026")
    assert [agreed.awaits_answer(entry) for entry in found.outcomes] == [True, False]


def test_a_proposal_that_was_answered_waits_no_more(vault):
    vault.add(GROUP)
    proposed = meeting(vault, TODAY, kind=OutcomeKind.PROPOSED)
    edition = answers.answer_to(vault, proposed, proposed.items[0].outcomes[0])
    answers.write(vault, edition, replace(edition.value, text="Kyllä."))
    (found,) = agreed.overview(vault, GROUP.id, TODAY).outcomes
    assert found.answer is not None
    assert not agreed.awaits_answer(found)
