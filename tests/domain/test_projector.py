"""What everybody in the room sees, and what is never among it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date, time

import pytest

from ohdesk.domain.agenda import AgendaItem, Attachment, Part
from ohdesk.domain.closing import Statement, is_complete, statements
from ohdesk.domain.groups import Organisation, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, LooseNote, Meeting, Presence
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.projector import (
    PAUSE,
    ProjectedResult,
    ProjectorPage,
    projector_page,
    reading_page,
    shown_items,
    staff_alone,
)

NOW = time(14, 30)
PRIVATE = "YKSITYINEN"


def _present(role, organisation=Organisation.SCHOOL, **times):
    return Attendance(
        new_id(), name=PRIVATE, role=role, title=PRIVATE, organisation=organisation, presence=Presence.PRESENT, **times
    )


OPEN = AgendaItem(
    new_id(),
    "Kysely",
    presenter=PRIVATE,
    minutes_planned=20,
    text=PRIVATE,
    preparer=PRIVATE,
    prompt=PRIVATE,
    record=f"Kaikille\n\n|| {PRIVATE}\n\nMyös kaikille",
    raised_by=PRIVATE,
    answer=PRIVATE,
    began=time(14, 15),
    attachments=(Attachment(PRIVATE, PRIVATE, 1),),
    outcomes=(
        Outcome(new_id(), OutcomeKind.PROPOSED, "Lisätään vuoroja", "sivistysjohtaja"),
        Outcome(new_id(), OutcomeKind.AGREED, f"|| {PRIVATE}"),
    ),
)
STAFF = AgendaItem(new_id(), PRIVATE, part=Part.STAFF, record=PRIVATE, outcomes=(Outcome(new_id(), text=PRIVATE),))
LAST = AgendaItem(new_id(), "Loppuluenta", minutes_planned=5)
MEETING = Meeting(
    new_id(),
    place=PRIVATE,
    remote_link=PRIVATE,
    convener=PRIVATE,
    theme=PRIVATE,
    distribution=PRIVATE,
    invitation=PRIVATE,
    summary_staff=PRIVATE,
    summary_guardians=PRIVATE,
    summary_students=PRIVATE,
    ends=time(14, 50),
    items=(OPEN, STAFF, LAST),
    attendance=(_present(Role.PRINCIPAL), _present(Role.STUDENT, Organisation.STUDENTS)),
    notes=(LooseNote(new_id(), PRIVATE),),
)
TASKS = (
    Task(
        new_id(),
        item=OPEN.id,
        text="Vuorolista",
        owner_role=Role.CURATOR,
        owner_member=new_id(),
        owner=PRIVATE,
        due=date(2026, 12, 1),
        follow_up=PRIVATE,
    ),
    Task(new_id(), item=OPEN.id, text="Juttu", owner="vanhempainyhdistys"),
    Task(new_id(), item=STAFF.id, text=PRIVATE),
)


def _texts(value):
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def _pages():
    yield from (projector_page(MEETING, TASKS, NOW, key) for key in (OPEN.id, STAFF.id, LAST.id, None))
    yield projector_page(MEETING, TASKS, NOW, OPEN.id, with_text=False)
    read = statements(MEETING, TASKS)
    yield from (reading_page(MEETING, TASKS, NOW, one.id, place, len(read)) for place, one in enumerate(read, 1))
    yield PAUSE


@pytest.mark.parametrize("page", list(_pages()))
def test_nothing_private_is_on_any_page(page):
    assert [text for text in _texts(page) if PRIVATE in text] == []


def test_the_item_that_is_on_is_shown_with_its_text_and_what_came_of_it():
    page = projector_page(MEETING, TASKS, NOW, OPEN.id)
    assert (page.title, page.text, page.spent, page.planned) == ("1  Kysely", "Kaikille\n\nMyös kaikille", 15, 20)
    assert page.results == (
        ProjectedResult("Lisätään vuoroja", OutcomeKind.PROPOSED, "sivistysjohtaja"),
        ProjectedResult("Vuorolista", role=Role.CURATOR, due=date(2026, 12, 1)),
        ProjectedResult("Juttu", owner="vanhempainyhdistys"),
    )
    assert [(item.number, item.on) for item in page.items] == [(1, True), (3, False)]
    assert page.ends.ends == time(14, 40)
    assert projector_page(MEETING, TASKS, NOW, OPEN.id, with_text=False).text == ""


def test_the_closing_reading_shows_one_result_at_a_time():
    page = reading_page(MEETING, TASKS, NOW, TASKS[0].id, 3, 6)
    assert (page.title, page.reading.text, page.place, page.count) == ("1  Kysely", "Vuorolista", 3, 6)
    assert reading_page(MEETING, TASKS, NOW, TASKS[2].id, 6, 6) == ProjectorPage(place=6, count=6)


@pytest.mark.parametrize(
    ("lines", "alone"),
    [
        ((), False),
        ((_present(Role.PRINCIPAL),), True),
        ((_present(Role.PRINCIPAL), _present(Role.GUARDIAN)), False),
        ((_present(Role.PRINCIPAL), _present(Role.OTHER, Organisation.STUDENTS)), False),
        ((_present(Role.PRINCIPAL), _present(Role.STUDENT, left=time(14, 20))), True),
        ((_present(Role.PRINCIPAL), _present(Role.STUDENT, left=time(14, 40))), False),
        ((_present(Role.PRINCIPAL), replace(_present(Role.STUDENT), presence=Presence.ABSENT)), True),
    ],
)
def test_the_staffs_part_is_shown_only_while_staff_is_alone(lines, alone):
    meeting = replace(MEETING, attendance=lines)
    assert staff_alone(meeting, NOW) is alone
    assert (STAFF in [item for _, item in shown_items(meeting, NOW)]) is alone


def test_the_reading_goes_item_by_item_outcomes_before_tasks():
    assert statements(MEETING, TASKS) == (
        Statement(OPEN.outcomes[0].id, OPEN.id, 1),
        Statement(OPEN.outcomes[1].id, OPEN.id, 1),
        Statement(TASKS[0].id, OPEN.id, 1, is_task=True),
        Statement(TASKS[1].id, OPEN.id, 1, is_task=True),
        Statement(STAFF.outcomes[0].id, STAFF.id, 2),
        Statement(TASKS[2].id, STAFF.id, 2, is_task=True),
    )


def test_a_task_is_complete_with_its_owner_and_its_day():
    assert is_complete(TASKS[0])
    assert not is_complete(TASKS[1])
