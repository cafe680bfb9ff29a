"""The window for the screen that everybody in the room sees."""

from __future__ import annotations

import re
from string import Template
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QScreen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.projector import ProjectedItem, ProjectedResult, ProjectorPage
from ohdesk.ui.kinds import kind_words
from ohdesk.ui.labels import label
from ohdesk.ui.meetings.meeting_clock import forecast_words, over_words, spent_words
from ohdesk.ui.meetings.result_rows import OUTCOME_TONES
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.label import Label, Words
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.wording import day_words

_LINES: Final = 26
"""Lines of text that the window is high: from the back of a room a line must be a twenty-sixth of the screen."""
_STYLE: Final = Template(
    "#projector { background: $bg; }"
    "QLabel { font-size: ${body}px; color: $text; }"
    "QLabel[words=page] { font-size: ${huge}px; font-weight: 600; }"
    "QLabel[words=section] { font-size: ${large}px; font-weight: 600; }"
    "QLabel[words=strong] { font-weight: 600; }"
    "QLabel[words=caption], QLabel[words=muted] { font-size: ${small}px; color: $muted; }"
    "#projectorAgenda { background: $surface; border-right: 1px solid $border; }"
    "#projectorAgenda QLabel { font-size: ${agenda}px; }"
)
_DONE: Final = (ItemState.HANDLED, ItemState.CONTINUES, ItemState.LAPSED, ItemState.SENT, ItemState.ANSWERED)


class ProjectorWindow(QWidget):
    """Draws a ``ProjectorPage`` large; it is given nothing else, so nothing else can be in it."""

    closed = Signal()
    pause_wanted = Signal()
    text_wanted = Signal()
    """The text of the item is to be shown, or no longer."""

    def __init__(self, owner: QWidget) -> None:
        """Go when ``owner`` goes, for instance when the vault is locked."""
        super().__init__(owner, Qt.WindowType.Window)
        self.setObjectName("projector")
        self.setWindowTitle(self.tr("OHDesk – for everybody to see"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = ProjectorPage()
        self._agenda = QFrame()
        self._agenda.setObjectName("projectorAgenda")
        self._items = QVBoxLayout(self._agenda)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setObjectName("sheetArea")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setObjectName("sheetBody")
        self._body = QVBoxLayout(ground)
        self._area.setWidget(ground)
        # What is written last must be seen, however long the text is.
        self._area.verticalScrollBar().rangeChanged.connect(
            lambda _, last: self._area.verticalScrollBar().setValue(last)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._agenda, 3)
        row.addWidget(self._area, 8)
        QShortcut(QKeySequence("F11"), self, self.close)
        QShortcut(QKeySequence("Esc"), self, self.close)
        QShortcut(QKeySequence("F12"), self, self.pause_wanted.emit)
        QShortcut(QKeySequence("Shift+F11"), self, self.text_wanted.emit)
        self.resize(1024, 640)

    def open_on(self, other: QScreen | None) -> None:
        """Fill the screen beside ``other``, the one at which the minutes are written; with one screen be a window."""
        second = next((screen for screen in QGuiApplication.screens() if screen is not other), None)
        if second is None:
            self.show()
        else:
            self.setGeometry(second.geometry())
            self.showFullScreen()

    def show_page(self, page: ProjectorPage) -> None:
        """Show ``page`` in the place of what was shown."""
        if page == self._page:
            return
        before, self._page = self._page, page
        if page.items != before.items:
            self._show_agenda(page.items)
        if len(page.items) != len(before.items):
            self._set_sizes()
        self._agenda.setVisible(bool(page.items))
        clear_now(self._body)
        if page.paused:
            self._show_pause()
        elif page.count:
            self._show_reading(page)
        else:
            self._show_item(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sizes()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _set_sizes(self) -> None:
        """Make everything as large as the window allows; a long agenda has to fit whole."""
        unit = max(14.0, min(self.height() / _LINES, self.width() / 44))
        sizes = {"small": 0.8, "body": 1.0, "large": 1.4, "huge": 1.9}
        fitting = self.height() / (2.9 * max(1, len(self._page.items)) + 3)
        sizes["agenda"] = max(0.4, min(0.9, fitting / unit))
        tokens = current_tokens()
        self.setStyleSheet(
            _STYLE.substitute(
                {name: round(unit * size) for name, size in sizes.items()},
                bg=tokens.bg,
                surface=tokens.surface,
                border=tokens.border,
                text=tokens.text,
                muted=tokens.muted,
            )
        )
        edge = round(unit * 1.6)
        for layout in (self._items, self._body):
            layout.setContentsMargins(edge, edge, edge, edge)
            layout.setSpacing(round(unit * 0.5))

    def _show_agenda(self, items: tuple[ProjectedItem, ...]) -> None:
        clear_now(self._items)
        for item in items:
            sign = "✓ " if item.state in _DONE else ""
            self._items.addWidget(
                Label(f"{sign}{item.number}  {item.title}", "strong" if item.on else "muted" if sign else "body")
            )
        self._items.addStretch()

    def _show_item(self, page: ProjectorPage) -> None:
        self._body.addWidget(Label(page.title, "section"))
        self._body.addWidget(Label(_time_words(page), "caption"))
        for words, size in text_lines(page.text):
            self._body.addWidget(Label(words, size))
        for result in page.results:
            self._body.addWidget(_Result(result))
        self._body.addStretch()

    def _show_reading(self, page: ProjectorPage) -> None:
        self._body.addStretch()
        self._body.addWidget(Label(self.tr("{0} of {1}").format(page.place, page.count), "caption"))
        self._body.addWidget(Label(page.title, "muted"))
        if page.reading:
            self._body.addWidget(_Result(page.reading, "page"))
        self._body.addStretch()

    def _show_pause(self) -> None:
        pause = Label(self.tr("Pause"), "page")
        pause.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body.addWidget(pause, 1)


class _Result(QWidget):
    """An outcome or a task with who and by when below it."""

    def __init__(self, result: ProjectedResult, size: Words = "strong") -> None:
        super().__init__()
        kind = label(result.kind) if result.kind else kind_words("task")
        facts = (
            self.tr("to {0}").format(result.to) if result.to else "",
            label(result.role) if result.role else result.owner,
            self.tr("by {0}").format(day_words(result.due)) if result.due else "",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Pill(kind, OUTCOME_TONES[result.kind] if result.kind else "warn"))
        column.addWidget(Label(result.text, size))
        if any(facts):
            column.addWidget(Label(" · ".join(filter(None, facts)), "muted"))


def text_lines(text: str) -> list[tuple[str, Words]]:
    """Return the lines of a text without the signs of Markdown, each with its size."""
    found: list[tuple[str, Words]] = []
    for line in text.split("\n"):
        words = re.sub(r"(\*\*|__)(?=\S)(.+?\S)\1", r"\2", line.strip())
        if heading := re.fullmatch(r"#{1,6}\s+(.+)", words):
            found.append((heading[1], "strong"))
        elif words:
            found.append((re.sub(r"^[-*]\s+", "• ", words), "body"))
    return found


def clear_now(layout: QVBoxLayout) -> None:
    """Take everything out at once: what is no longer shown must not be found in the window either."""
    gone = [widget for place in range(layout.count()) if (item := layout.itemAt(place)) and (widget := item.widget())]
    clear_layout(layout)
    for widget in gone:
        widget.setParent(None)


def _time_words(page: ProjectorPage) -> str:
    over = page.spent - page.planned if page.planned is not None else 0
    words = [spent_words(page.spent, page.planned)] if page.spent or page.planned else []
    words += [f"▲ {over_words(over)}"] if over > 0 else []
    words += [forecast_words(page.ends)] if page.ends else []
    return " · ".join(words) if page.title else ""
