"""The path of a goal: every meeting, hearing, message and figure that touched it, each a link."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.communication import Communication
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.goal_thread import GoalThread, Observed, Taken, Touch
from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.plans import Measure
from ohdesk.services import evaluation_papers
from ohdesk.services import goal_thread as threads
from ohdesk.ui.errors import sentence
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.show import look_at, show_source
from ohdesk.ui.printing.source import one_version
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.label import Label, Words
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class GoalThreadDialog(QDialog):
    """Shows a goal's touches in order, what came of each, and how its measures stand; Enter opens the place."""

    place_wanted = Signal(str, object)
    """The page and the identity of what is to be shown on it."""

    def __init__(self, context: PageContext, goal_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The goal's path"))
        self._context = context
        self._goal_id = goal_id
        self._title = Label("", "section")
        self._facts = Label("", "caption")
        sheet = QWidget()
        self._lines = QVBoxLayout(sheet)
        self._lines.setContentsMargins(0, 0, 12, 0)
        self._lines.setSpacing(4)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._print = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(self._print, self._preview)
        buttons.addButton(self._print, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        room = self.screen().availableSize()
        self.resize(min(self.fontMetrics().averageCharWidth() * 100, room.width() * 9 // 10), room.height() * 8 // 10)
        vault = context.vault
        context.tasks.run(
            self,
            lambda: threads.thread(vault, goal_id),
            self._show,
            lambda error: self._facts.setText(sentence(error)),
        )

    def _show(self, thread: GoalThread) -> None:
        stands = thread.plans[-1]
        self._title.setText(stands.goal.title or self.tr("A goal without a name"))
        years = ", ".join(filter(None, (each.plan.school_year or each.plan.title for each in thread.plans)))
        self._facts.setText(" · ".join(filter(None, (label(stands.goal.state), years))))
        clear_layout(self._lines)
        for number, touch in enumerate(thread.touches):
            if number:
                self._lines.addSpacing(6)
            for line in self._touch(touch):
                self._lines.addWidget(line)
        if not thread.touches:
            self._lines.addWidget(Label(self.tr("Nothing in the material has touched this goal yet."), "muted"))
        if thread.measures:
            self._lines.addSpacing(12)
            self._lines.addWidget(Label(self.tr("Measures"), "strong"))
        for measure in thread.measures:
            self._lines.addWidget(Label(_measure(measure)))
            if measure.progress:
                self._lines.addWidget(_below(measure.progress))
        tab_in_reading_order(self)
        if (first := self.findChild(_TouchButton)) is not None:
            first.setFocus()

    def _touch(self, touch: Touch) -> list[QWidget]:
        language = current_language()
        day = written_date(touch.day) if touch.day else self.tr("no day yet")
        coming = isinstance(touch.what, Taken) and touch.what.meeting.state is not MeetingState.HELD
        state = self.tr("still to come") if coming else ""
        where, title = threads.place(touch, language)
        row = _TouchButton(" · ".join(filter(None, (day, where, state))), lambda: self._go(touch))
        row.setAccessibleName(self.tr("Open: {0}").format(" · ".join(filter(None, (day, where, title, state)))))
        lines = [_below(title, "body")] if title else []
        return [row, *lines, *(_below(line) for line in threads.told(touch, language))]

    def _go(self, touch: Touch) -> None:
        page, object_id = place_of(touch)
        self.accept()
        self.place_wanted.emit(page, object_id)

    def _preview(self, language: str) -> None:
        vault, goal_id = self._context.vault, self._goal_id
        source = one_version(
            vault,
            self._title.text(),
            lambda spoken: evaluation_papers.goal_thread(vault, goal_id, spoken),
            language,
        )
        show_source(self, self._context, source, lambda error: self._facts.setText(sentence(error)))


class _TouchButton(Button):
    """The line of one touch."""

    def __init__(self, words: str, on_click: Callable[[], object]) -> None:
        super().__init__(words, on_click, kind="row")


def show_goal_thread(parent: QWidget, context: PageContext, goal_id: UUID) -> None:
    """Open the path of a goal over ``parent``; a touch that is chosen there opens where it stands."""
    dialog = GoalThreadDialog(context, goal_id, parent)
    dialog.place_wanted.connect(context.go)
    dialog.open()


def place_of(touch: Touch) -> tuple[str, UUID]:
    """Return the page on which a touch is seen, and the identity of what is shown there."""
    match touch.what:
        case Taken(meeting=meeting):
            return "meetings", meeting.id
        case Hearing(id=id) | Communication(id=id):
            return "follow_up", id
        case Observed(indicator=indicator):
            return "follow_up", indicator.id


def _below(words: str, voice: Words = "muted") -> Label:
    line = Label(words, voice)
    line.setContentsMargins(10, 0, 0, 0)
    return line


def _measure(measure: Measure) -> str:
    return " · ".join(filter(None, (measure.text, measure.owner, label(measure.state))))
