"""The page of what has been agreed: who does what by when, and what was agreed, noted and proposed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ohdesk.domain.agenda import thread_of
from ohdesk.domain.groups import members_on
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import OutcomeKind, Task, TaskState, answer_id, is_late, is_open
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name
from ohdesk.services import agreed, due, groups, meeting_papers
from ohdesk.services.agreed import Agreed, Found, Given
from ohdesk.ui import clock
from ohdesk.ui.agreed.outcome_panel import OutcomePanel
from ohdesk.ui.agreed.task_panel import TaskPanel
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.labels import choices, label
from ohdesk.ui.matter_history import MatterHistory
from ohdesk.ui.printing.show import copies, copy_number, look_at, show_versions
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.wording import day_words, member_with, owner_today
from ohdesk.ui.workspace_page import WorkspacePage

if TYPE_CHECKING:
    from ohdesk.domain.agenda import AgendaItem
    from ohdesk.ui.workspace_page import PageContext

_LEAST_LINES = 10
"""The list is never lower than this many lines; where that is too much the page scrolls."""

Which = Literal["mine", "late", "open", "done", "all"]
Kind = OutcomeKind | Literal["awaited", ""]

_KIND_TONES: dict[OutcomeKind, Tone] = {
    OutcomeKind.AGREED: "ok",
    OutcomeKind.NOTED: "neutral",
    OutcomeKind.PROPOSED: "info",
}


class AgreedPage(WorkspacePage):
    """A list at the left, of tasks or of outcomes, and the chosen one at the right; Enter opens its meeting."""

    interests = frozenset({"task", "answer", "meeting", "group", "record", "plan"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Agreed"), scrolls=False)
        self._group = groups.current_group(context.vault)
        self._agreed = Agreed((), (), (), ())
        self._panel: TaskPanel | OutcomePanel | None = None
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
            [
                ("mine", self.tr("Mine")),
                ("late", self.tr("Late")),
                ("open", self.tr("Open")),
                ("done", self.tr("Closed")),
                ("all", self.tr("All")),
            ],
            "open",
        )
        kinds: list[tuple[Kind, str]] = [("", self.tr("All kinds")), *choices(OutcomeKind)]
        self.kind = Choice[Kind](self.tr("Kind"), [*kinds, ("awaited", self.tr("Answer awaited"))], "")
        self._year = Choice[str](self.tr("School year"), [("", self.tr("All school years"))], "")
        self._goal = Choice[UUID | None](self.tr("Goal"), [(None, self.tr("All goals"))])
        self._goal.setCurrentIndex(0)
        self.tasks = self._task_table()
        self.outcomes = self._outcome_table()
        self._no_tasks = EmptyState("list-checks", self.tr("Nothing here"), self.tr("Tasks come from meetings."))
        self._no_outcomes = EmptyState(
            "handshake", self.tr("Nothing here"), self.tr("What meetings agree, note and propose is gathered here.")
        )
        self._lists = QStackedWidget()
        for widget in (self.tasks, self._no_tasks, self.outcomes, self._no_outcomes):
            self._lists.addWidget(widget)
        printed = Button(self.tr("Print the year's list"), icon_name="printer")
        look_at(printed, self.preview)
        self.add_action(printed)
        card = Card()
        card.add(Flow(self.which, self.kind, self._year, self._goal))
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
        self._agreed = agreed.overview(vault, self._group.id, clock.today())
        self.set_title(self.tr("Agreed"), self._group.name)
        self._offer_filters()
        if isinstance(self._panel, TaskPanel):
            self._panel.refresh(vault.read(Task, self._panel.task.id))
        elif self._panel:
            self._panel.refresh()
        self._show_list()

    def flush(self) -> None:
        if self._panel:
            self._panel.flush()

    def show_object(self, object_id: UUID) -> None:
        """Choose the task or the outcome with this identity, or the proposal whose answer has it."""
        for found in self._agreed.outcomes:
            if object_id in (found.outcome.id, answer_id(found.outcome.id)):
                self._clear_filters("outcomes")
                self.outcomes.select(found)
                return
        self._clear_filters("tasks")
        for given in self._agreed.tasks:
            if given.task.id == object_id:
                self.tasks.select(given)

    def preview(self, language: str, reader: Reader = Reader.STAFF) -> None:
        """Show what was agreed in the chosen school year, else in this one, at first as ``reader`` may read it."""
        vault, group = self.context.vault, self._group.id
        year = self._year.value or school_year_name(clock.today())
        title = self.tr("What was agreed {0}").format(year)
        versions = copies(lambda spoken, who: meeting_papers.outcomes_of_year(vault, group, year, spoken, who))
        show_versions(self, versions, title, language, copy_number(reader))

    def _bind(self) -> None:
        for choice in (self._about, self.which, self.kind, self._year, self._goal):
            choice.chosen.connect(lambda _: self._show_list())
        self._words.textChanged.connect(self.tasks.filter_by)
        self._words.textChanged.connect(self.outcomes.filter_by)
        self.tasks.chosen.connect(self._choose_task)
        self.outcomes.chosen.connect(self._choose_outcome)
        self.tasks.opened.connect(lambda given: self._open_meeting(given.task.meeting))
        self.outcomes.opened.connect(lambda found: self._open_meeting(found.meeting.id))

    # Lists

    def _offer_filters(self) -> None:
        years = [(year, year) for year in self._agreed.school_years]
        self._year.set_choices([("", self.tr("All school years")), *years])
        self._goal.set_choices([(None, self.tr("All goals")), *self._agreed.goals])
        for choice in (self._year, self._goal):
            if choice.currentIndex() < 0:
                choice.setCurrentIndex(0)

    def _clear_filters(self, about: str) -> None:
        self._about.set_value(about)
        self._words.clear()
        self.which.set_value("all")
        for choice in (self.kind, self._year, self._goal):
            choice.setCurrentIndex(0)
        self._show_list()

    def _show_list(self) -> None:
        tasks = self._about.value == "tasks"
        self.which.setVisible(tasks)
        self.kind.setVisible(not tasks)
        self._goal.setVisible(bool(self._agreed.goals))
        if tasks:
            self._show_tasks()
        else:
            self._show_outcomes()

    def _is_wanted(self, meeting: Meeting | None, item: AgendaItem | None) -> bool:
        """Tell whether something belongs to the chosen school year and the chosen goal."""
        year = school_year_name(meeting.day) if meeting and meeting.day else ""
        return self._year.value in ("", None, year) and self._goal.value in (None, item.goal if item else None)

    def _show_tasks(self) -> None:
        today = clock.today()
        rows = [
            given
            for given in self._agreed.tasks
            if self._belongs(given.task, today) and self._is_wanted(given.meeting, given.item)
        ]
        rows.sort(key=lambda given: (not is_open(given.task), given.task.due or date.max))
        chosen = self._panel.task.id if isinstance(self._panel, TaskPanel) else None
        self._lists.setCurrentWidget(self.tasks if rows else self._no_tasks)
        self.tasks.set_rows(rows)
        again = next((given for given in rows if given.task.id == chosen), None)
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
            case "done":
                return not is_open(task)
            case _:
                return True

    def _is_mine(self, task: Task) -> bool:
        """Tell whether a task is of who is at the laptop: by name, or by role once its owner has left."""
        now = members_on(self._group, clock.today())
        me = member_with(now, self.context.vault.member)
        if me is None:
            return False
        return task.owner_member == me.id or (
            member_with(now, task.owner_member) is None and task.owner_role is me.role
        )

    def _show_outcomes(self) -> None:
        rows = [
            found
            for found in self._agreed.outcomes
            if self._is_kind(found) and self._is_wanted(found.meeting, found.item)
        ]
        self._lists.setCurrentWidget(self.outcomes if rows else self._no_outcomes)
        self.outcomes.set_rows(rows)
        chosen = self._panel.outcome.id if isinstance(self._panel, OutcomePanel) else None
        again = next((found for found in rows if found.outcome.id == chosen), None)
        if again:
            self.outcomes.select(again)
        elif not first_refused(self._detail):
            self._show_panel(None)
            self.outcomes.selectRow(0)
        self._choose_outcome(self.outcomes.current)  # a row that was current before says nothing

    def _is_kind(self, found: Found) -> bool:
        if self.kind.value == "awaited":
            return agreed.awaits_answer(found)
        return self.kind.value in ("", None, found.outcome.kind)

    def _task_table(self) -> Table:
        def state(given: Given) -> str:
            return self.tr("Overdue") if is_late(given.task, clock.today()) else label(given.task.state)

        columns: list[Column[Given]] = [
            Column(self.tr("Task"), lambda given: given.task.text),
            Column(self.tr("Who"), lambda given: owner_today(given.task, self._group, clock.today()), spare=True),
            Column(
                self.tr("Due"),
                lambda given: day_words(given.task.due) if given.task.due else "",
                lambda given: given.task.due,
                spare=True,
            ),
            Column(self.tr("State"), state, tone=lambda given: _task_tone(given.task, clock.today())),
        ]
        return Table(self.tr("Tasks"), columns)

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

    # The chosen one

    def _choose_task(self, given: Given | None) -> None:
        if given is None or (isinstance(self._panel, TaskPanel) and self._panel.task.id == given.task.id):
            return
        if self._keeps_panel():
            return
        vault, task = self.context.vault, given.task
        panel = TaskPanel(vault, vault.read(Task, task.id), owner_today(task, self._group, clock.today()))
        panel.meeting_wanted.connect(partial(self._open_meeting, task.meeting))
        self._show_panel(panel, given.item)

    def _choose_outcome(self, found: Found | None) -> None:
        if found is None or (isinstance(self._panel, OutcomePanel) and self._panel.outcome.id == found.outcome.id):
            return
        if self._keeps_panel():
            return
        panel = OutcomePanel(self.context.vault, found)
        panel.meeting_wanted.connect(partial(self._open_meeting, found.meeting.id))
        self._show_panel(panel, found.item)

    def _keeps_panel(self) -> bool:
        """Tell whether a refused text, which lives in its field alone, keeps its panel; it is given the focus then."""
        refused = first_refused(self._detail)
        if refused:
            refused.setFocus()
        return refused is not None

    def _show_panel(self, panel: TaskPanel | OutcomePanel | None, item: AgendaItem | None = None) -> None:
        if self._panel:
            self._panel.flush()
        clear_layout(self._place)
        self._panel = panel
        self._detail.setVisible(panel is not None)
        if panel:
            panel.saved.connect(self.context.saved)
            panel.refused.connect(lambda error: self.messages.say(sentence(error), "bad"))
            if item:
                panel.add_history(self._history(item))
            self._place.addWidget(panel)
            panel.show()

    def _history(self, item: AgendaItem) -> MatterHistory:
        vault, group, thread = self.context.vault, self._group.id, thread_of(item)
        history = MatterHistory(self.context.tasks, lambda: due.history(vault, group, thread))
        history.meeting_wanted.connect(self._open_meeting)
        return history

    def _open_meeting(self, meeting: UUID | None) -> None:
        if meeting:
            self.context.go("meetings", meeting)


def _task_tone(task: Task, today: date) -> Tone:
    if is_late(task, today):
        return "bad"
    tones: dict[TaskState, Tone] = {TaskState.DONE: "ok", TaskState.OPEN: "info", TaskState.POSTPONED: "warn"}
    return tones.get(task.state, "neutral")
