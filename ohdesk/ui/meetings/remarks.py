"""Remarks beside the text that they are about."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.checking import Remark
from ohdesk.ui.guarded import Guarded, first_refused
from ohdesk.ui.meetings.check_round import CheckRound
from ohdesk.ui.meetings.keyed_rows import KeyedRows
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import day_words


class Remarks(QWidget):
    """The remarks on one item, or on the minutes as a whole, and a field for another one while it is asked for.

    They are hidden while others see the window.
    """

    filled = Signal()
    """Whether there is something to show may have changed."""

    def __init__(self, around: CheckRound, item_id: UUID | None) -> None:
        super().__init__()
        self._round = around
        self._item_id = item_id
        self._writing: _Writing | None = None
        self._rows = KeyedRows(self._row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._rows)

    def refresh(self) -> None:
        """Show the remarks as they stand."""
        found = {remark.id: remark for remark in self._round.on(self._item_id)}
        self._rows.set_keys(list(found))
        for remark_id, remark in found.items():
            if row := self._rows.row(remark_id):
                row.show_remark(remark)
        self.setVisible((bool(found) or self._writing is not None) and not is_shared(self))

    def begin(self) -> None:
        """Ask for a remark."""
        if self._writing is None:
            self._writing = _Writing()
            self._writing.written.connect(self._add)
            self._writing.given_up.connect(self._end)
            self._column.addWidget(self._writing)
        self.show()
        self.filled.emit()
        self._writing.show()  # now, not with the next event: it is given the focus
        self._writing.setFocus()

    @property
    def current(self) -> UUID | None:
        """The remark that has the focus."""
        focused = self.focusWidget()
        known = self._round.on(self._item_id)
        rows = ((remark.id, self._rows.row(remark.id)) for remark in known)
        return next(
            (key for key, row in rows if row and focused and row.isAncestorOf(focused) and focused.hasFocus()), None
        )

    def show_remark(self, remark_id: UUID) -> bool:
        """Give the focus to one remark; return whether it is here."""
        row = self._rows.row(remark_id)
        if row:
            row.setFocus()
        return row is not None

    def _add(self, text: str) -> None:
        if (made := self._round.add(self._item_id, text)) is not None:
            self._end()
            self.show_remark(made)

    def _end(self) -> None:
        if self._writing:
            self._writing.hide()
            self._writing.deleteLater()
            self._writing = None
        self.refresh()
        self.filled.emit()

    def _row(self, remark_id: UUID) -> _RemarkRow:
        row = _RemarkRow()
        row.settled.connect(lambda settled: self._round.settle(remark_id, settled))
        row.removed.connect(lambda: self._round.remove(remark_id))
        return row


class _Writing(QWidget):
    """A field for a remark; Ctrl+Enter adds it, Esc gives it up."""

    written = Signal(str)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._field = Guarded(ProseEdit(lines=2), self.tr("Remark"))
        lead_focus(self, self._field)
        buttons = QHBoxLayout()
        buttons.addWidget(Button(self.tr("Add the remark"), self._send))
        buttons.addWidget(Button(self.tr("Cancel"), self.given_up.emit, kind="quiet"))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addLayout(buttons)
        for keys, act in (("Ctrl+Return", self._send), ("Ctrl+Enter", self._send), ("Esc", self.given_up.emit)):
            QShortcut(QKeySequence(keys), self, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _send(self) -> None:
        self._field.settle()
        text = self._field.text.strip()
        if first_refused(self) or not text:
            self._field.setFocus()
        else:
            self.written.emit(text)


class _RemarkRow(QFrame):
    """Who said what, whether it has been dealt with, and the way to take it away."""

    settled = Signal(bool)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("remark", "open")
        self._who = Label("", "caption")
        self._text = Label("")
        self._tick = QCheckBox(self.tr("Dealt with"))
        self._remove = IconButton("x", self.tr("Remove the remark"), self.removed.emit)
        lead_focus(self, self._tick)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._tick, 1)
        foot.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 6)
        column.setSpacing(2)
        column.addWidget(self._who)
        column.addWidget(self._text)
        column.addLayout(foot)
        self._tick.clicked.connect(self.settled)

    def show_remark(self, remark: Remark) -> None:
        """Show ``remark`` as it stands."""
        who = remark.name or self.tr("Remark")
        self._who.setText(f"{who}, {day_words(remark.made_on)}" if remark.made_on else who)
        self._text.setText(remark.text)
        self._tick.setChecked(remark.settled)
        self._tick.setAccessibleName(self.tr("Dealt with: {0}").format(f"{who}: {remark.text}"))
        self._remove.setAccessibleName(self.tr("Remove the remark: {0}").format(remark.text))
        state = "settled" if remark.settled else "open"
        if self.property("remark") != state:
            self.setProperty("remark", state)
            self.style().polish(self)
