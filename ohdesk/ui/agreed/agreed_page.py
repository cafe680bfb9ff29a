"""The page of what has been agreed: who does what by when, and what was agreed, noted and proposed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Answer, OutcomeKind, Task, TaskState, is_late, is_open
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.services import answers, groups
from ohdesk.ui import clock
from ohdesk.ui.agreed.outcome_panel import Found, OutcomePanel
from ohdesk.ui.agreed.task_panel import TaskPanel
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.labels import choices, label
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.wording import day_words, member_with, owner_words
from ohdesk.ui.workspace_page import WorkspacePage

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.ui.workspace_page import PageContext

_LEAST_LINES = 10
"""The list is never lower than this many lines; where that is too much the page scrolls."""

Which = Literal["mine", "late", "open", "all"]

_KIND_TONES: dict[OutcomeKind, Tone] = {
    OutcomeKind.AGREED: "ok",
    OutcomeKind.NOTED: "neutral",
    OutcomeKind.PROPOSED: "info",
}


class AgreedPage(WorkspacePage):
    """A list at the left, of tasks or of outcomes, and the chosen one at the right; Enter opens its meeting."""

    interests = frozenset({"task", "answer", "meeting", "group", "record"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Agreed"), scrolls=False)
        self._group = groups.current_group(context.vault)
        self._panel: TaskPanel | OutcomePanel | None = None
        self._wanted: UUID | None = None
        self._about = Segments(
            self.tr("What is listed"),
            [("tasks", self.tr("Tasks")), ("outcomes", self.tr("Agreed and proposed"))],
            "tasks",
        )
        self._words = QLineEdit()
        self._words.setAccessibleName(self.tr("Find in the list"))
        self._words.setPlaceholderText(self.tr("Find in the list"))
        self._words.setClearButtonEnabled(True)
        self.which = Segments[Which](
            self.tr("Which tasks"),
            [("mine", self.tr("Mine")), ("late", self.tr("Late")), ("open", self.tr("Open")), ("all", self.tr("All"))],
            "open",
        )
        self.kind = Choice[OutcomeKind | None](self.tr("Kind"), [(None, self.tr("All kinds")), *choices(OutcomeKind)])
        self.kind.setCurrentIndex(0)
        self._year = Choice[str](self.tr("School year"), [])
        self.tasks = self._task_table()
        self.outcomes = self._outcome_table()
        self._no_tasks = EmptyState("list-checks", self.tr("Nothing here"), self.tr("Tasks come from meetings."))
        self._no_outcomes = EmptyState(
            "handshake", self.tr("Nothing here"), self.tr("What meetings agree, note and propose is gathered here.")
        )
        self._lists = QStackedWidget()
        for widget in (self.tasks, self._no_tasks, self.outcomes, self._no_outcomes):
            self._lists.addWidget(widget)
        card = Card()
        card.add(Flow(self.which, self.kind, self._year))
        card.body.addWidget(self._lists, 1)
        self._detail = QWidget()
        self._place = QVBoxLayout(self._detail)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.add(Columns(self._about, self._words, shares=(2, 1), characters=70))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns = Columns(card, self._detail, shares=(2, 1), characters=110)
        columns.setObjectName("pageBody")
        area.setWidget(columns)
        self._lists.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        self.body.addWidget(area, 1)
        self._bind()

    def refresh(self) -> None:
        vault = self.context.vault
        self._group = groups.current_group(vault)
        self.set_title(self.tr("Agreed"), self._group.name)
        if isinstance(self._panel, TaskPanel):
            self._panel.refresh(vault.read(Task, self._panel.task.id))
        elif self._panel:
            self._panel.refresh()
        if self._about.value == "tasks":
            self._show_tasks()
        else:
            self._read_outcomes()

    def flush(self) -> None:
        if self._panel:
            self._panel.flush()

    def show_object(self, object_id: UUID) -> None:
        """Choose the task with this identity, or the proposal whose answer has it."""
        for answer in self.context.vault.outlines(Answer, self._group.id):
            if answer.id == object_id:
                self._show_answer(answer)
                return
        self._about.set_value("tasks")
        self.which.set_value("all")
        self._show_tasks()
        for task in self.context.vault.outlines(Task, self._group.id):
            if task.id == object_id:
                self.tasks.select(task)

    def _bind(self) -> None:
        self._about.chosen.connect(lambda _: self.refresh())
        self.which.chosen.connect(lambda _: self._show_tasks())
        self.kind.chosen.connect(lambda _: self._read_outcomes())
        self._year.chosen.connect(lambda _: self._read_outcomes())
        self._words.textChanged.connect(self.tasks.filter_by)
        self._words.textChanged.connect(self.outcomes.filter_by)
        self.tasks.chosen.connect(self._choose_task)
        self.outcomes.chosen.connect(self._choose_outcome)
        self.tasks.opened.connect(lambda task: self._open_meeting(task.meeting))
        self.outcomes.opened.connect(lambda found: self._open_meeting(found.meeting.id))

    # Tasks

    def _show_tasks(self) -> None:
        today = clock.today()
        rows = [task for task in self.context.vault.outlines(Task, self._group.id) if self._belongs(task, today)]
        rows.sort(key=lambda task: (not is_open(task), task.due or date.max))
        chosen = self._panel.task.id if isinstance(self._panel, TaskPanel) else None
        self._show_filters()
        self._lists.setCurrentWidget(self.tasks if rows else self._no_tasks)
        self.tasks.set_rows(rows)
        again = next((task for task in rows if task.id == chosen), None)
        if again:
            self.tasks.select(again)
        elif not first_refused(self._detail):
            self._show_panel(None)
            self.tasks.selectRow(0)
            self._choose_task(self.tasks.current)  # a row that was current before says nothing

    def _belongs(self, task: Task, today: date) -> bool:
        match self.which.value:
            case "mine":
                return is_open(task) and self._is_mine(task)
            case "late":
                return is_late(task, today)
            case "open":
                return is_open(task)
            case _:
                return True

    def _is_mine(self, task: Task) -> bool:
        me = member_with(self._group.members, self.context.vault.member)
        if me is None:
            return False
        return task.owner_member == me.id or (task.owner_member is None and task.owner_role is me.role)

    def _choose_task(self, task: Task | None) -> None:
        if task is None or (isinstance(self._panel, TaskPanel) and self._panel.task.id == task.id):
            return
        if self._keeps_panel():
            return
        panel = TaskPanel(self.context.vault, self.context.vault.read(Task, task.id), self._group.members)
        panel.meeting_wanted.connect(lambda: self._open_meeting(task.meeting))
        self._show_panel(panel)

    def _task_table(self) -> Table:
        def state(task: Task) -> str:
            return self.tr("Overdue") if is_late(task, clock.today()) else label(task.state)

        columns: list[Column[Task]] = [
            Column(self.tr("Task"), lambda task: task.text),
            Column(self.tr("Who"), lambda task: owner_words(task, self._group.members), spare=True),
            Column(
                self.tr("Due"), lambda task: day_words(task.due) if task.due else "", lambda task: task.due, spare=True
            ),
            Column(self.tr("State"), state, tone=lambda task: _task_tone(task, clock.today())),
        ]
        return Table(self.tr("Tasks"), columns)

    # Outcomes

    def _read_outcomes(self) -> None:
        """Read a school year's meetings beside the window: their outcomes lie inside them."""
        self._show_filters()
        self._offer_years()
        vault, group, year = self.context.vault, self._group, self._year.value
        kind = self.kind.value
        self.context.tasks.run(
            self,
            lambda: _found(vault, group, year or school_year_name(clock.today()), kind),
            self._show_outcomes,
            lambda error: self.messages.say(sentence(error), "bad"),
        )

    def _offer_years(self) -> None:
        meetings = self.context.vault.outlines(Meeting, self._group.id)
        years = {school_year_name(meeting.day) for meeting in meetings if meeting.day} | {
            school_year_name(clock.today())
        }
        self._year.set_choices([(year, year) for year in sorted(years, reverse=True)])
        if self._year.value is None:
            self._year.set_value(school_year_name(clock.today()))

    def _show_outcomes(self, rows: tuple[Found, ...]) -> None:
        if self._about.value != "outcomes":
            return
        self._lists.setCurrentWidget(self.outcomes if rows else self._no_outcomes)
        self.outcomes.set_rows(rows)
        chosen = self._wanted or (self._panel.outcome.id if isinstance(self._panel, OutcomePanel) else None)
        self._wanted = None
        again = next((found for found in rows if found.outcome.id == chosen), None)
        if again:
            self.outcomes.select(again)
        elif not first_refused(self._detail):
            self._show_panel(None)
            self.outcomes.selectRow(0)
        self._choose_outcome(self.outcomes.current)  # a row that was current before says nothing

    def _show_answer(self, answer: Answer) -> None:
        self._about.set_value("outcomes")
        self.kind.setCurrentIndex(0)
        self._offer_years()
        for meeting in self.context.vault.outlines(Meeting, self._group.id):
            if meeting.id == answer.meeting and meeting.day:
                self._year.set_value(school_year_name(meeting.day))
        self._wanted = answer.outcome
        self._read_outcomes()

    def _choose_outcome(self, found: Found | None) -> None:
        if found is None or (isinstance(self._panel, OutcomePanel) and self._panel.outcome.id == found.outcome.id):
            return
        if self._keeps_panel():
            return
        panel = OutcomePanel(self.context.vault, found)
        panel.meeting_wanted.connect(lambda: self._open_meeting(found.meeting.id))
        self._show_panel(panel)

    def _outcome_table(self) -> Table:
        columns: list[Column[Found]] = [
            Column(
                self.tr("Kind"),
                lambda found: label(found.outcome.kind),
                tone=lambda found: _KIND_TONES[found.outcome.kind],
            ),
            Column(self.tr("What"), lambda found: found.outcome.text),
            Column(
                self.tr("Meeting"),
                lambda found: day_words(found.meeting.day) if found.meeting.day else "",
                lambda found: found.meeting.day,
                spare=True,
            ),
            Column(self.tr("Answer"), self._answer_words),
        ]
        return Table(self.tr("Agreed and proposed"), columns, stretch=1)

    def _answer_words(self, found: Found) -> str:
        if found.outcome.kind is not OutcomeKind.PROPOSED:
            return ""
        return self.tr("answered") if found.answer else self.tr("awaited")

    # Both

    def _keeps_panel(self) -> bool:
        """Tell whether a refused text, which lives in its field alone, keeps its panel; it is given the focus then."""
        refused = first_refused(self._detail)
        if refused:
            refused.setFocus()
        return refused is not None

    def _show_filters(self) -> None:
        tasks = self._about.value == "tasks"
        self.which.setVisible(tasks)
        self.kind.setVisible(not tasks)
        self._year.setVisible(not tasks)

    def _show_panel(self, panel: TaskPanel | OutcomePanel | None) -> None:
        if self._panel:
            self._panel.flush()
        clear_layout(self._place)
        self._panel = panel
        self._detail.setVisible(panel is not None)
        if panel:
            panel.saved.connect(self.context.saved)
            panel.refused.connect(lambda error: self.messages.say(sentence(error), "bad"))
            self._place.addWidget(panel)
            panel.show()

    def _open_meeting(self, meeting: UUID | None) -> None:
        if meeting:
            self.context.go("meetings", meeting)


def _task_tone(task: Task, today: date) -> Tone:
    if is_late(task, today):
        return "bad"
    tones: dict[TaskState, Tone] = {TaskState.DONE: "ok", TaskState.OPEN: "info", TaskState.POSTPONED: "warn"}
    return tones.get(task.state, "neutral")


def _found(vault: Vault, group: Group, year: str, kind: OutcomeKind | None) -> tuple[Found, ...]:
    """Return the outcomes of a school year's meetings, the latest meeting first; for the worker."""
    answered = answers.answers(vault, group.id)
    meetings = [
        vault.read(Meeting, outline.id).value for outline in vault.outlines(Meeting, group.id, *school_year_span(year))
    ]
    return tuple(
        Found(meeting, item, outcome, answered.get(outcome.id))
        for meeting in reversed(meetings)
        for item in meeting.items
        for outcome in item.outcomes
        if kind is None or outcome.kind is kind
    )
