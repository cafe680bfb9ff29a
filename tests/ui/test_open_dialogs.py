"""What a colleague writes while a dialog is open stays: words are merged, other fields get two versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import uuid4

import pytest
from laptops import Laptops, exchange
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.catalogue import Document
from ohdesk.domain.checklists import Checklist, ChecklistPoint
from ohdesk.domain.communication import Communication
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group, Membership, RepresentedBody, Role
from ohdesk.domain.hand_over import HandOver
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.plans import Goal, Measure, Plan, PlanComment
from ohdesk.domain.roll_outs import RollOut, RollOutPlace
from ohdesk.domain.schools import Provider, School, SchoolService, school_year_name
from ohdesk.domain.staffing import Staffing, StaffingLine
from ohdesk.domain.surveys import Question, Survey
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.services import choosing, matters
from ohdesk.services.ports import Vault
from ohdesk.ui import clock
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.follow_up_page import HEARD, KNOWN, STRUCTURES
from ohdesk.ui.follow_up.follow_up_page import INSPECTION as INSPECTED
from ohdesk.ui.follow_up.follow_up_page import TOLD as TELLING
from ohdesk.ui.follow_up.known_part import KnownPart
from ohdesk.ui.follow_up.roll_out_card import RollOutCard
from ohdesk.ui.groups.group_page import CHANGES, FACTS, MEMBERS, SCHOOLS, SEATS
from ohdesk.ui.meetings.matter_dialogs import ClosingDialog
from ohdesk.ui.plans.plan_page import COMMENTS, LINKED, PlanPage
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace import Workspace
from tests.ui.keys import type_text
from tests.ui.rest import rest
from tests.ui.two_laptops import chair_and_curator, open_window

YEAR = school_year_name(clock.today())
MEMBER = Membership(uuid4(), "Maija Malli", Role.CURATOR, title="Ohjaaja")
BODY = RepresentedBody(uuid4(), "Kunta", seats=1)
SERVICE = SchoolService(uuid4(), room="A1")
SCHOOL = School(uuid4(), "Harjoituskoulu", services=(SERVICE,))
GROUP = Group(uuid4(), name="Ryhmä", schools=(SCHOOL.id,), members=(MEMBER,), bodies=(BODY,))
PLACE = RollOutPlace(uuid4(), "Kylä", obstacle="Tila puuttuu.", solver="Kunta")
ROLL_OUT = RollOut(uuid4(), GROUP.id, "Tiimi", text="Uusi rakenne.", owner="Maija", places=(PLACE,))
POINT = ChecklistPoint(uuid4(), "Avoin ovi", owner="Maija", note="Kerran viikossa.")
CHECKLIST = Checklist(uuid4(), GROUP.id, "Rakenteet", source="Alue", points=(POINT,))
COMMENT = PlanComment(uuid4(), "Huoltajat", how="kysely", said="Hyvä suunta.")
GOAL = Goal(uuid4(), "Ystävä", measures=(Measure(uuid4(), text="Kaveritoiminta", owner="Maija"),))
PLAN = Plan(uuid4(), GROUP.id, school_year=YEAR, title="Suunnitelma", goals=(GOAL,), comments=(COMMENT,))
SURVEY = Survey(
    uuid4(),
    GROUP.id,
    "Kysely",
    lead="Vastaa rauhassa.",
    questions=(Question(uuid4(), "Viihdytkö?", summary="Viihtyisää."),),
)
OBSERVATION = Observation(uuid4(), "2025", value=Decimal(4), source="Kysely")
INDICATOR = Indicator(
    uuid4(), GROUP.id, "Kiusaaminen", note="Viikoittain.", source="Kysely", observations=(OBSERVATION,)
)
HEARING = Hearing(uuid4(), GROUP.id, day=clock.today(), who="Oppilaskunta", how="kokous", about="Välitunnit.")
TOLD = Communication(uuid4(), GROUP.id, day=clock.today(), about="Kerrotaan kyselystä.", who="Maija")
DEFECT = Defect(uuid4(), "Valo puuttuu.", owner="Kunta")
INSPECTION = Inspection(
    uuid4(), GROUP.id, SCHOOL.id, clock.today(), others="Palokunta", summary="Kunnossa.", defects=(DEFECT,)
)
HAND_OVER = HandOver(uuid4(), GROUP.id, clock.today(), leaver=MEMBER.id, named_by="Rehtori", note="Tervetuloa.")
LINKED_PLAN = LinkedPlan(uuid4(), GROUP.id, title="Kriisisuunnitelma", note="Kansiossa.")
ENTRY = ClockEntry(uuid4(), GROUP.id, YEAR, clock.today().month, "Kysely", owner="Maija", note="Luokittain.")
MATTER = Matter(uuid4(), GROUP.id, "Koulumatkat")
PROVIDER = Provider(uuid4(), name="Kunta", records_place="Arkisto")
STAFFING = Staffing(uuid4(), GROUP.id, YEAR, lines=(StaffingLine(uuid4(), students=300),))


@pytest.fixture
def two(laptops: Laptops) -> tuple[Vault, Vault]:
    """The chair's laptop and the curator's, which share a group's work."""
    every = (SCHOOL, GROUP, ROLL_OUT, CHECKLIST, PLAN, SURVEY, INDICATOR, HEARING, TOLD, INSPECTION, HAND_OVER)
    return chair_and_curator(laptops, (*every, LINKED_PLAN, ENTRY, MATTER, PROVIDER, STAFFING))


@pytest.fixture
def window(application: Application, qtbot: QtBot, two: tuple[Vault, Vault]) -> Iterator[Workspace]:
    """The chair's window."""
    with open_window(qtbot, two[0]) as made:
        yield made


@dataclass(frozen=True)
class Case:
    """A dialog: how it is opened; the field that both write, by its name there and in the document, and another one.

    ``within`` says where in the document the thing lies that the dialog is about.
    """

    document: Document
    open: Callable[[Workspace], object]
    name: str
    field: str
    other: str
    within: Callable[[Any], Any] = lambda document: document
    put: Callable[[Any, Any], Any] = lambda document, thing: thing
    keep: str = "Keep"


def press(within: QWidget, name: str) -> None:
    rest(20)
    buttons = within.findChildren(QPushButton)
    shown = [(button.accessibleName() or button.text().strip(), button) for button in buttons if button.isVisible()]
    found = [button for known, button in shown if known == name or button.text().strip() == name]
    assert found, " | ".join(known for known, _ in shown)
    found[0].click()


def at(page: str, part: str, button: str) -> Callable[[Workspace], object]:
    """Return what opens a part of a page and presses a button there."""

    def open_(window: Workspace) -> None:
        window.open(page)
        shown = window.page(page)
        shown.show_part(part)  # type: ignore[attr-defined]
        press(shown, button)

    return open_


def place(window: Workspace) -> None:
    """Open the place of the structure."""
    window.open("follow_up")
    shown = window.page("follow_up")
    shown.show_part(STRUCTURES)  # type: ignore[attr-defined]
    rest(20)
    card = next(one for one in shown.findChildren(RollOutCard) if one.isVisible())
    card._open("Kylä", ROLL_OUT)


def known(ask: Callable[[KnownPart], object]) -> Callable[[Workspace], object]:
    """Return what opens the part about what is known, and asks there what stands in its menus."""

    def open_(window: Workspace) -> None:
        window.open("follow_up")
        shown = window.page("follow_up")
        shown.show_part(KNOWN)  # type: ignore[attr-defined]
        ask(shown.part(KNOWN))  # type: ignore[attr-defined]

    return open_


def entry(window: Workspace) -> None:
    """Open the entry of the clock."""
    window.open("clock", ENTRY.id)
    window.page("clock")._open(ENTRY.id)  # type: ignore[attr-defined]


def plan(window: Workspace) -> PlanPage:
    """Open the plan."""
    window.open("plan")
    page = window.page("plan")
    assert isinstance(page, PlanPage)
    return page


def only(name: str) -> dict[str, Any]:
    """Return where the only entry of a list is, and how it is put back."""
    return {
        "within": lambda document: getattr(document, name)[0],
        "put": lambda document, thing: replace(document, **{name: (thing,)}),
    }


INSPECTION_DAY = f"Edit: Inspection {written_date(clock.today())}"
STRUCTURE = partial(at, "follow_up", STRUCTURES)
CASES = {
    "a structure's name": Case(ROLL_OUT, STRUCTURE("Edit: Tiimi"), "Name", "title", "owner"),
    "a structure's description": Case(ROLL_OUT, STRUCTURE("Edit: Tiimi"), "Description", "text", "owner"),
    "an obstacle": Case(ROLL_OUT, place, "Obstacle", "obstacle", "solver", **only("places")),
    "who solves it": Case(ROLL_OUT, place, "Who solves it", "solver", "obstacle", **only("places")),
    "a list's name": Case(CHECKLIST, STRUCTURE("Edit: Rakenteet"), "Name", "title", "source"),
    "a point": Case(CHECKLIST, STRUCTURE("Edit: Avoin ovi"), "Point", "text", "note", **only("points")),
    "a point's note": Case(CHECKLIST, STRUCTURE("Edit: Avoin ovi"), "Note", "note", "owner", **only("points")),
    "a body": Case(GROUP, at("group", SEATS, "Edit: Kunta"), "Name in Finnish", "name", "name_sv", **only("bodies")),
    "a member": Case(
        GROUP, at("group", MEMBERS, "Edit: Maija Malli"), "Title, if another", "title", "name", **only("members")
    ),
    "a group": Case(GROUP, at("group", FACTS, "Edit the group…"), "Name in Finnish", "name", "name_sv"),
    "a provider": Case(PROVIDER, at("group", FACTS, "Edit the provider…"), "Name in Finnish", "name", "name_sv"),
    "a school": Case(
        SCHOOL, at("group", SCHOOLS, "Edit the school: Harjoituskoulu"), "Name in Finnish", "name", "address"
    ),
    "a service": Case(
        SCHOOL, at("group", SCHOOLS, "Edit: School social worker"), "Room", "room", "days", **only("services")
    ),
    "a change of chair": Case(
        HAND_OVER, at("group", CHANGES, "Edit who leaves and who comes"), "Words for the new chair", "note", "named_by"
    ),
    "who named the chair": Case(
        HAND_OVER, at("group", CHANGES, "Edit who leaves and who comes"), "Named by", "named_by", "note"
    ),
    "what is heard": Case(HEARING, at("follow_up", HEARD, "Edit: Oppilaskunta"), "About what", "about", "how"),
    "what is told": Case(TOLD, at("follow_up", TELLING, "Edit: Kerrotaan kyselystä."), "What is told", "about", "who"),
    "an inspection": Case(INSPECTION, at("follow_up", INSPECTED, INSPECTION_DAY), "In short", "summary", "others"),
    "a defect": Case(
        INSPECTION, at("follow_up", INSPECTED, "Edit: Valo puuttuu."), "Defect", "text", "owner", **only("defects")
    ),
    "what is followed": Case(INDICATOR, known(lambda part: part._edit(INDICATOR)), "Source", "source", "note"),
    "a survey": Case(
        SURVEY,
        known(lambda part: part._edit_survey(SURVEY)),
        "Words before the questions, in Finnish",
        "lead",
        "title_sv",
    ),
    "what free answers say": Case(
        SURVEY,
        at("follow_up", KNOWN, "Type in the counts: Kysely"),
        "1. Viihdytkö?",
        "summary",
        "text_sv",
        **only("questions"),
        keep="Keep the counts",
    ),
    "a figure's source": Case(
        INDICATOR,
        known(lambda part: part._ask_figure(INDICATOR, OBSERVATION, "Edit the figure")),
        "Source, if another than the series has",
        "source",
        "population",
        **only("observations"),
    ),
    "an entry of the clock": Case(ENTRY, entry, "Who sees to it", "owner", "note"),
    "a plan's title": Case(PLAN, lambda window: plan(window).ask_facts(), "Title", "title", "approved_body"),
    "a linked plan": Case(LINKED_PLAN, at("plan", LINKED, "Edit: Kriisisuunnitelma"), "Note", "note", "place"),
    "what guardians said": Case(
        PLAN, at("plan", COMMENTS, "Edit: Huoltajat"), "What they said", "said", "changed", **only("comments")
    ),
    "how guardians were asked": Case(
        PLAN, at("plan", COMMENTS, "Edit: Huoltajat"), "How", "how", "said", **only("comments")
    ),
}


OFTEN = {
    "a structure's description": "words of a whole document",
    "who solves it": "a line of a thing in it",
    "a member": "who sits in the group",
    "a change of chair": "with a seat to fill",
    "what free answers say": "counts",
    "a plan's title": "a draft's own document",
    "what guardians said": "a thing in a draft's document",
}
"""What each run looks at, one of each way in which a dialog is opened; the long one looks at all."""


@pytest.fixture(params=CASES.values(), ids=CASES.keys())
def case(request: pytest.FixtureRequest, long: bool) -> Case:
    """One dialog."""
    found: Case = request.param
    if not long and all(CASES[name] is not found for name in OFTEN):
        pytest.skip("looked at by the long run")
    return found


def test_nobodys_words_are_overwritten(case: Case, two: tuple[Vault, Vault], window: Workspace) -> None:
    chair, curator = two
    case.open(window)
    rest(20)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    fields = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QTextEdit)]
    found = [field for field in fields if field.accessibleName() == case.name and field.isVisible()]
    assert found, [field.accessibleName() for field in fields]
    type_text(found[0], "Oma ")
    kind, root = type(case.document), case.document.id
    edition = curator.read(kind, root)
    theirs = case.within(edition.value)
    theirs = replace(theirs, **{name: f"{getattr(theirs, name)} kollega" for name in (case.field, case.other)})
    curator.save(edition, case.put(edition.value, theirs))
    exchange(chair, curator)
    rest(20)
    press(dialog, case.keep)
    now = case.within(chair.read(kind, root).value)
    assert getattr(now, case.other).endswith("kollega")
    waiting = choosing.waiting(chair, root)
    words = getattr(now, case.field)
    if (now.id, case.field) in waiting:
        values = [one.value for one in waiting[now.id, case.field].written]
        assert any("Oma" in value for value in values)
        assert any("kollega" in value for value in values)
    else:
        assert "Oma" in words
        assert "kollega" in words
    exchange(chair, curator)
    assert case.within(curator.read(kind, root).value) == now


def test_two_who_close_a_matter_leave_both_their_words(two: tuple[Vault, Vault], window: Workspace) -> None:
    chair, curator = two
    dialog = ClosingDialog(chair, MATTER.id, window, lapses=False)
    dialog.open()
    type_text(dialog.findChild(QTextEdit), "Suojatie maalataan.")
    matters.answer(curator, curator.read(Matter, MATTER.id), "Kunta vastasi jo.", clock.today())
    exchange(chair, curator)
    press(dialog, "Answer")
    answer = chair.read(Matter, MATTER.id).value.answer
    assert "Suojatie maalataan." in answer
    assert "Kunta vastasi jo." in answer
