"""The frame of every page: title, actions, messages, and a column of cards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar

_CHARACTERS = 150
"""A page grows no wider than this many average characters."""
_MARGIN, _NARROW_MARGIN = 40, 8
_NARROW = 50
"""Average characters below which a page needs its margins for what is on it."""
_WHOLE_TITLE = 30
"""A title up to this many average characters stays on one line beside its actions."""


class Page(QWidget):
    """A title row, a message bar, and ``body``: a scrolled column that stays readable on a wide screen."""

    def __init__(self, title: str = "", subtitle: str = "", *, scrolls: bool = True) -> None:
        """``scrolls=False`` gives the body the window's height, for pages whose parts scroll by themselves."""
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = Label(title, "page")
        self._subtitle = Label(subtitle, "muted")
        self._actions = Flow(spacing=8)
        self.messages = MessageBar()
        self._area: QScrollArea | None = None
        self.body = QVBoxLayout()
        self.body.setSpacing(16)

        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._subtitle)
        words.addWidget(self._title)
        titles = QWidget()
        titles.setLayout(words)
        words.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        self._column.setObjectName("pageBody")
        column = QVBoxLayout(self._column)
        column.setSpacing(20)
        column.addWidget(Columns(titles, self._actions, shares=(1, 0), spacing=16))
        column.addWidget(self.messages)
        column.addLayout(self.body, 0 if scrolls else 1)
        if scrolls:
            column.addStretch(1)

        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scrolled() if scrolls else self._column)
        self.set_title(title, subtitle)
        self._limit_width()
        self._fit_margins()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show ``title`` and, above it, a quiet ``subtitle`` (a date, a state)."""
        for label, text in ((self._title, title), (self._subtitle, subtitle)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)
        self._keep_title_whole()

    def show_message(self) -> None:
        """Bring the message into view: what asked for it may stand far below."""
        if (area := self._area) is not None:
            QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(self.messages))  # once it has its place

    def add_action(self, button: QWidget) -> None:
        """Put ``button`` at the right of the title; the primary one comes last."""
        self._actions.add(button)

    def add(self, *widgets: QWidget) -> None:
        """Append ``widgets`` to the body."""
        for widget in widgets:
            self.body.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_margins()
        self._keep_title_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._limit_width()
            self._fit_margins()
            self._keep_title_whole()

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._column)
        self._area = area
        return area

    def _keep_title_whole(self) -> None:
        """Let the actions break into lines before a short title does."""
        metrics = self._title.fontMetrics()
        longest = min(metrics.averageCharWidth() * _WHOLE_TITLE, self._room())
        self._title.setMinimumWidth(min(metrics.horizontalAdvance(self._title.text()) + 2, longest))

    def _room(self) -> int:
        """Return how wide a title can be before the page would have to be scrolled sideways."""
        bar = self._area.verticalScrollBar().sizeHint().width() if self._area else 0
        return max(0, self.width() - 2 * self._margin() - bar)

    def _margin(self) -> int:
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        return _NARROW_MARGIN if narrow else _MARGIN

    def _fit_margins(self) -> None:
        """Give a small window's width, or that of large text, to what is on the page."""
        layout = self._column.layout()
        assert layout is not None
        layout.setContentsMargins(self._margin(), 32, self._margin(), 32)

    def _limit_width(self) -> None:
        self._column.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
