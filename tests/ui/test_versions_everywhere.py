"""Two versions stand at their field on the pages of follow-up, group and plan, in their dialogs, and in newsletters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest
from laptops import Laptops, exchange
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ohdesk.domain.catalogue import Document
from ohdesk.domain.checklists import Checklist, ChecklistPoint
from ohdesk.domain.communication import Communication, Newsletter, NewsSection
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group, RepresentedBody
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.inspections import Defect, Inspection
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.plans import Plan, PlanComment
from ohdesk.domain.roll_outs import RollOut
from ohdesk.domain.schools import Provider, School, SchoolService, school_year_name
from ohdesk.domain.staffing import Staffing, StaffingLine
from ohdesk.domain.surveys import Survey
from ohdesk.domain.templates import AgendaTemplate
from ohdesk.services import choosing
from ohdesk.services.ports import Vault
from ohdesk.ui import clock
from ohdesk.ui.application import Application
from ohdesk.ui.follow_up.communication_part import CommunicationPart
from ohdesk.ui.follow_up.follow_up_page import HEARD
from ohdesk.ui.follow_up.newsletter_dialog import NewsletterDialog
from ohdesk.ui.follow_up.roll_out_dialogs import RollOutDialog
from ohdesk.ui.follow_up.staffing_dialog import StaffingDialog
from ohdesk.ui.groups.school_dialogs import SchoolDialog, ServiceDialog
from ohdesk.ui.meetings.template_dialog import TemplateDialog
from ohdesk.ui.version_card import VersionBox
from ohdesk.ui.workspace import Workspace
from tests.ui.accessibility import unnamed
from tests.ui.keys import type_text
from tests.ui.rest import rest
from tests.ui.two_laptops import chair_and_curator, open_window

D = TypeVar("D", bound=Document)
YEAR = school_year_name(clock.today())
SERVICE = SchoolService(uuid4(), person_years=Decimal(1))
SCHOOL = School(uuid4(), "Harjoituskoulu", students=300, services=(SERVICE,))
BODY = RepresentedBody(uuid4(), "Kunta")
GROUP = Group(uuid4(), name="Ryhmä", schools=(SCHOOL.id,), bodies=(BODY,))
PROVIDER = Provider(uuid4(), name="Kunta")
HEARING = Hearing(uuid4(), GROUP.id, day=clock.today(), who="Oppilaskunta")
TOLD = Communication(uuid4(), GROUP.id, day=clock.today(), about="Kysely")
LETTER = Newsletter(uuid4(), GROUP.id, title="Kuulumisia", sections=(NewsSection(uuid4(), "Alku"),))
DEFECT = Defect(uuid4(), "Valo puuttuu.")
INSPECTION = Inspection(uuid4(), GROUP.id, SCHOOL.id, clock.today(), defects=(DEFECT,))
INDICATOR = Indicator(uuid4(), GROUP.id, "Kiusaaminen")
SURVEY = Survey(uuid4(), GROUP.id, "Kysely")
ROLL_OUT = RollOut(uuid4(), GROUP.id, "Tiimi")
POINT = ChecklistPoint(uuid4(), "Avoin ovi")
CHECKLIST = Checklist(uuid4(), GROUP.id, "Rakenteet", points=(POINT,))
LINE = StaffingLine(uuid4(), students=300)
STAFFING = Staffing(uuid4(), GROUP.id, YEAR, lines=(LINE,))
COMMENT = PlanComment(uuid4(), "Huoltajat")
PLAN = Plan(uuid4(), GROUP.id, school_year=YEAR, comments=(COMMENT,))
LINKED = LinkedPlan(uuid4(), GROUP.id, title="Kriisisuunnitelma")
TEMPLATE = AgendaTemplate(uuid4(), GROUP.id, name="Tavallinen")
EVERY = (
    *(SCHOOL, GROUP, PROVIDER, HEARING, TOLD, LETTER, INSPECTION, INDICATOR, SURVEY, ROLL_OUT, CHECKLIST),
    *(STAFFING, PLAN, LINKED, TEMPLATE),
)


@pytest.fixture
def two(laptops: Laptops) -> tuple[Vault, Vault]:
    """The chair's laptop and the curator's, which share a group's work."""
    return chair_and_curator(laptops, EVERY)


@pytest.fixture
def window(application: Application, qtbot: QtBot, two: tuple[Vault, Vault]) -> Iterator[Workspace]:
    """The chair's window."""
    with open_window(qtbot, two[0]) as made:
        yield made


def contest(two: tuple[Vault, Vault], value: D, change: Callable[[D, str], D]) -> None:
    """Let both write before they meet: the chair "ours", the curator "theirs"."""
    for vault, words in zip(two, ("ours", "theirs"), strict=True):
        edition = vault.read(type(value), value.id)
        vault.save(edition, change(edition.value, words))
    exchange(*two)
    rest(20)


def field(name: str) -> Callable[[Any, Any], Any]:
    return lambda value, words: replace(value, **{name: words})


def inside(entries: str, name: str) -> Callable[[Any, Any], Any]:
    return lambda value, words: replace(value, **{entries: (replace(getattr(value, entries)[0], **{name: words}),)})


def boxes(within: QWidget) -> list[VersionBox]:
    rest(50)
    return [box for box in within.findChildren(VersionBox) if box.isVisible() and "two versions" in box.words]


def take(within: QWidget, words: str) -> None:
    """Take the version with some words in the only box that is seen."""
    (box,) = boxes(within)
    next(button for button in box.buttons if f"this one, {words}" in button.accessibleName()).click()


ROWS: tuple[tuple[str, UUID, Document, Callable[[Any, Any], Any]], ...] = (
    ("follow_up", HEARING.id, HEARING, field("how")),
    ("follow_up", TOLD.id, TOLD, field("who")),
    ("follow_up", LETTER.id, LETTER, field("title")),
    ("follow_up", INSPECTION.id, INSPECTION, field("others")),
    ("follow_up", DEFECT.id, INSPECTION, inside("defects", "owner")),
    ("follow_up", INDICATOR.id, INDICATOR, field("source")),
    ("follow_up", SURVEY.id, SURVEY, field("title_sv")),
    ("follow_up", CHECKLIST.id, CHECKLIST, field("source")),
    ("follow_up", POINT.id, CHECKLIST, inside("points", "owner")),
    ("group", SCHOOL.id, SCHOOL, field("address")),
    ("group", SERVICE.id, SCHOOL, inside("services", "room")),
    ("group", BODY.id, GROUP, inside("bodies", "name_sv")),
    ("group", PROVIDER.id, PROVIDER, field("wellbeing_area")),
    ("plan", COMMENT.id, PLAN, inside("comments", "how")),
    ("plan", LINKED.id, LINKED, field("place")),
)


def test_rows_show_both_and_nothing_once_one_is_taken(two: tuple[Vault, Vault], window: Workspace) -> None:
    for page, shown, value, change in ROWS:
        window.open(page, shown)
        assert boxes(window) == [], value
        contest(two, value, change)
        assert len(boxes(window)) == 1, value
        assert unnamed(window) == []
        take(window, "ours")
        assert choosing.count(two[0]) == 0, value
        stored = two[0].read(type(value), value.id).value
        assert change(stored, "ours") == stored


def test_dialogs_show_both_at_the_field_and_take_over_what_is_chosen(
    two: tuple[Vault, Vault], window: Workspace
) -> None:
    def ask(dialog: QDialog, words: str) -> Any:
        written: list[Any] = []
        dialog.written.connect(written.append)  # type: ignore[attr-defined]
        dialog.open()
        take(dialog, words)
        assert unnamed(dialog) == []
        dialog.findChildren(QPushButton)
        dialog.keep()  # type: ignore[attr-defined]
        dialog.reject()
        return written[0]

    def number(ours: Any, theirs: Any) -> Callable[[str], Any]:
        return lambda words: ours if words == "ours" else theirs

    students = number(310, 320)
    contest(two, SCHOOL, lambda school, words: replace(school, students=students(words)))
    school = two[0].read(School, SCHOOL.id).value
    assert ask(SchoolDialog(school, "School", window), "310").students == 310
    years = number(Decimal("0.5"), Decimal(2))
    contest(two, SCHOOL, lambda school, words: inside("services", "person_years")(school, years(words)))
    service = two[0].read(School, SCHOOL.id).value.services[0]
    assert ask(ServiceDialog(service, "Service", window), "0").person_years == Decimal("0.5")
    contest(two, STAFFING, lambda staffing, words: inside("lines", "students")(staffing, students(words)))
    line = two[0].read(Staffing, STAFFING.id).value.lines[0]
    assert ask(StaffingDialog(line, "Line", window), "310").students == 310
    contest(two, ROLL_OUT, field("owner"))
    roll_out = two[0].read(RollOut, ROLL_OUT.id).value
    assert ask(RollOutDialog(roll_out, "Structure", window), "ours").owner == "ours"
    contest(two, TEMPLATE, field("name"))
    template = two[0].read(AgendaTemplate, TEMPLATE.id).value
    assert ask(TemplateDialog(template, window), "ours").name == "ours"
    assert choosing.count(two[0]) == 0


def dialog_for_hearing(window: Workspace) -> QDialog:
    """Open the dialog in which what somebody is heard about stands."""
    window.open("follow_up")
    page = window.page("follow_up")
    page.show_part(HEARD)  # type: ignore[attr-defined]
    rest(20)
    next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Edit: Oppilaskunta").click()
    rest(20)
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def dialog_for_plan(window: Workspace) -> QDialog:
    """Open the dialog in which a plan's title stands."""
    window.open("plan")
    window.page("plan").ask_facts()  # type: ignore[attr-defined]
    rest(20)
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


@pytest.mark.parametrize(
    ("value", "name", "label", "ask"),
    [(HEARING, "how", "How", dialog_for_hearing), (PLAN, "title", "Title", dialog_for_plan)],
    ids=["a document that is read anew", "a plan's draft"],
)
def test_who_chooses_in_a_dialog_and_writes_on_is_not_asked_again(
    two: tuple[Vault, Vault],
    window: Workspace,
    value: Document,
    name: str,
    label: str,
    ask: Callable[[Workspace], QDialog],
) -> None:
    chair, curator = two
    for chosen, other, written in (
        ("ours", "theirs", "ours and more"),
        ("theirs", "ours", "theirs and more"),
        ("theirs", "ours", "ours"),  # typed as it was before the choice
    ):
        contest(two, value, field(name))
        dialog = ask(window)
        take(dialog, chosen)
        line = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == label)
        assert line.text() == chosen
        (box,) = [box for box in dialog.findChildren(VersionBox) if box.isVisible()]
        assert f"Chosen: {chosen}" in box.words
        if written.endswith("more"):
            line.end(False)
            type_text(line, written.removeprefix(chosen))
        else:
            line.selectAll()
            type_text(line, written)
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "Keep").click()
        rest(20)
        assert choosing.count(chair) == 0, (chosen, other, written)
        exchange(chair, curator)
        assert choosing.count(curator) == 0
        assert {getattr(one.read(type(value), value.id).value, name) for one in two} == {written}


def test_what_comes_after_the_choice_stands_beside_what_the_dialog_keeps(
    two: tuple[Vault, Vault], window: Workspace
) -> None:
    chair, curator = two
    contest(two, HEARING, field("how"))
    dialog = dialog_for_hearing(window)
    take(dialog, "ours")
    exchange(chair, curator)
    edition = curator.read(Hearing, HEARING.id)
    curator.save(edition, replace(edition.value, how="kysely", about="kiusaaminen"))
    exchange(chair, curator)
    rest(20)
    line = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "How")
    line.end(False)
    type_text(line, " again")
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Keep").click()
    waiting = choosing.waiting(chair, HEARING.id)[HEARING.id, "how"]
    assert {one.value for one in waiting.written} == {"ours again", "kysely"}
    assert chair.read(Hearing, HEARING.id).value.about == "kiusaaminen"


def test_a_newsletter_shows_both_where_it_is_written(two: tuple[Vault, Vault], window: Workspace) -> None:
    window.open("follow_up", LETTER.id)
    part = window.page("follow_up").findChild(CommunicationPart)
    part.open_newsletter(LETTER)
    dialog = part.findChild(NewsletterDialog)
    assert isinstance(dialog, NewsletterDialog)
    contest(two, LETTER, field("title"))
    assert dialog.windowTitle() == "theirs"
    take(dialog, "ours")
    contest(two, LETTER, inside("sections", "title"))
    take(dialog, "ours")
    letter = two[0].read(Newsletter, LETTER.id).value
    assert (letter.title, letter.sections[0].title) == ("ours", "ours")
    dialog.close()
