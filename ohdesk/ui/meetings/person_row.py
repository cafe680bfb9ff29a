"""One person in the list of attendance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.meetings import Attendance, Presence
from ohdesk.domain.participation import came_or_left
from ohdesk.ui import clock
from ohdesk.ui.icons import Tint, icon
from ohdesk.ui.labels import label
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import TimeField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.typed import written_time

_NEXT: Final = {
    Presence.UNMARKED: Presence.PRESENT,
    Presence.PRESENT: Presence.ABSENT,
    Presence.ABSENT: Presence.PRESENT,
}
_SIGNS: Final[dict[Presence, tuple[str, Tint]]] = {
    Presence.UNMARKED: ("circle", "control"),
    Presence.PRESENT: ("circle-check", "ok"),
    Presence.ABSENT: ("minus", "muted"),
}


class PersonRow(QWidget):
    """One person: the mark, the name, and times where somebody came late or left early."""

    changed = Signal(object)
    moved = Signal(int)
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._line: Attendance | None = None
        self.mark = _Mark(self._cycle, self.moved.emit, self._come_or_go)
        self._now = Button("", self._come_or_go, kind="small")
        self._name = Label("")
        self._role = Label("", "caption")
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._name)
        lines.addWidget(self._role)
        self._arrived = TimeField(self.tr("Came at"))
        self._left = TimeField(self.tr("Left at"))
        self._times = Columns(
            Label(self.tr("Came"), "caption"),
            self._arrived,
            Label(self.tr("Left"), "caption"),
            self._left,
            shares=(0, 0, 0, 0),
            characters=10,
            spacing=6,
        )
        self._clock = IconButton("clock", self.tr("Came late or left early"), self._show_times)
        self._remove = IconButton("x", self.tr("Remove the guest"), self._take_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        tools = Flow(self._times, self._now, self._clock, self._remove, spacing=12)
        row.addWidget(Columns(self.mark, words, tools, shares=(0, 1, 0), characters=0, spacing=12))
        self._times.hide()
        self._arrived.entered.connect(lambda moment: self._set(arrived=moment))
        self._left.entered.connect(lambda moment: self._set(left=moment))

    @property
    def presence(self) -> Presence:
        """How the person is marked."""
        return self._line.presence if self._line else Presence.UNMARKED

    def show_line(self, attendance: Attendance) -> None:
        """Show one person's attendance."""
        self._line = attendance
        self.mark.show_presence(attendance.presence, attendance.name)
        self._name.setText(attendance.name)
        self._role.setText(attendance.title or label(attendance.role))
        present = attendance.presence is Presence.PRESENT
        known = attendance.arrived is not None or attendance.left is not None
        self._times.setVisible(present and (known or not self._times.isHidden()))
        self._clock.setVisible(present and self._times.isHidden())
        self._clock.setAccessibleName(self.tr("Came late or left early: {0}").format(attendance.name))
        self._now.set_text(self._now_words(attendance))
        self._now.setAccessibleName(f"{attendance.name}: {self._now_words(attendance)}")
        self._remove.setVisible(attendance.member is None)
        self._remove.setAccessibleName(self.tr("Remove the guest: {0}").format(attendance.name))
        self._arrived.set_value(attendance.arrived)
        self._left.set_value(attendance.left)
        shows_all(attendance.id, self._name)
        self._arrived.setAccessibleName(self.tr("Came at: {0}").format(attendance.name))
        self._left.setAccessibleName(self.tr("Left at: {0}").format(attendance.name))

    def _cycle(self) -> None:
        if self._line:
            self._set(presence=_NEXT[self._line.presence])

    def _come_or_go(self) -> None:
        if self._line:
            changed = came_or_left(self._line, clock.now())
            self.changed.emit(changed)
            announce(self, f"{changed.name}: {_moment_words(changed)}")

    def _now_words(self, line: Attendance) -> str:
        if line.presence is not Presence.PRESENT:
            return self.tr("Came now")
        return self.tr("Left now") if line.left is None else self.tr("Came back")

    def _take_away(self) -> None:
        if self._line:
            self.removed.emit(self._line.id)

    def _show_times(self) -> None:
        self._times.show()
        self._clock.hide()
        self._arrived.setFocus()

    def _set(self, **fields: time | Presence | None) -> None:
        if self._line:
            self.changed.emit(replace(self._line, **fields))  # type: ignore[arg-type]


class _Mark(QPushButton):
    """A button that says how somebody is marked; a press or Space marks the other way."""

    def __init__(
        self, on_press: Callable[[], None], on_move: Callable[[int], None], on_clock: Callable[[], None]
    ) -> None:
        super().__init__()
        self._on_move = on_move
        self._on_clock = on_clock
        self.setProperty("kind", "segment")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: on_press())

    def show_presence(self, presence: Presence, name: str) -> None:
        """Show how ``name`` is marked."""
        words = label(presence)
        self.setText(f" {words}")
        self.setIcon(icon(*_SIGNS[presence]))
        self.setAccessibleName(f"{name}: {words}")
        widest = max(self.fontMetrics().horizontalAdvance(label(other)) for other in Presence)
        self.setFixedWidth(widest + self.fontMetrics().height() * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_clock()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._on_move(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


def _moment_words(line: Attendance) -> str:
    """Return "left at 14.50", "came at 14.20" or that somebody is here."""
    translate = QCoreApplication.translate
    if line.left is not None:
        return translate("PersonRow", "left at {0}").format(written_time(line.left))
    if line.arrived is not None:
        return translate("PersonRow", "came at {0}").format(written_time(line.arrived))
    return label(line.presence)
