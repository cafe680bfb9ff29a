"""What came from the group's other laptops: by document, paragraph by paragraph, until it has been read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ohdesk.services import receipt_papers, receipts
from ohdesk.services.arrivals import Happening
from ohdesk.ui import clock
from ohdesk.ui.days import long_day
from ohdesk.ui.errors import sentence
from ohdesk.ui.icons import icon
from ohdesk.ui.kinds import page_of
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.show import paper_language, show_source
from ohdesk.ui.printing.source import one_version
from ohdesk.ui.theme import current_tokens
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.marked_text import MarkedText
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.scrolled import Scrolled
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper
    from ohdesk.services.receipt_parts import Passage, Spot
    from ohdesk.services.receipts import Receipt
    from ohdesk.ui.workspace_page import PageContext

_SIGNS = {
    Happening.ADDED: "plus",
    Happening.REMOVED: "minus",
    Happening.RESTORED: "undo-2",
    Happening.RECORDED: "check",
    Happening.CONFIRMED: "check",
    Happening.REDACTED: "eye-off",
    Happening.DESTROYED: "trash-2",
}


class ReceiptDialog(QDialog):
    """Reads on the worker; what is marked as read is not shown again unless it is asked for."""

    def __init__(self, context: PageContext, parent: QWidget, on_read: Callable[[], object] = lambda: None) -> None:
        """``on_read`` hears that somebody has read what came."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What came from the others"))
        self._context = context
        self._on_read = on_read
        self._found: Receipt | None = None
        self._summary = Label(self.tr("Looking through what came…"), "section")
        self._laptops = Label("", "muted")
        self._key = Label(self.tr("Struck through: removed. Underlined: added."), "caption")
        self._messages = MessageBar()
        self._rows, sheet = QWidget(), QWidget()
        self._list = QVBoxLayout(self._rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(14)
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(10)
        for widget in (self._summary, self._laptops, self._key):
            inner.addWidget(widget)
        inner.addWidget(self._rows, 1)
        self._choose = Button(self.tr("Choose between two versions…"), self._show_versions, icon_name="copy")
        self._print = Button(self.tr("Preview and print"), self._show_paper, icon_name="printer")
        self._earlier = Button(self.tr("Earlier"), icon_name="history")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._read = buttons.addButton(self.tr("Mark as read"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._read.setProperty("kind", "primary")
        buttons.accepted.connect(self._mark_read)
        buttons.rejected.connect(self.reject)
        more = Flow(self._print, self._earlier, self._choose, spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(self._messages)
        column.addWidget(Scrolled(sheet), 1)
        column.addWidget(Columns(more, buttons, shares=(1, 0), characters=0, spacing=8))
        self._fill_earlier()
        self._await()
        self.resize(within_screen(self, characters=100, lines=38))
        self.look()

    @property
    def text(self) -> str:
        """What is said of how much came."""
        return self._summary.text()

    def look(self, since: int | None = None, until: int | None = None) -> None:
        """Show what came between two marks of the log, by default all that nobody here has read."""
        work = partial(receipts.receipt, self._context.vault, current_language(), since, until)
        self._context.tasks.run(self, work, self._show, lambda error: self._messages.say(sentence(error), "bad"))

    def _await(self) -> None:
        for widget in (self._laptops, self._key, self._choose, self._print, self._read):
            widget.hide()

    def _show(self, found: Receipt) -> None:
        self._found = found
        clear_layout(self._list)
        language = current_language()
        unread = found.until > receipts.read_mark(self._context.vault)
        nothing = not (found.spots or found.first)
        self._summary.setText(self._words(found))
        self._summary.setHidden(nothing)
        if nothing:
            self._list.addWidget(EmptyState("check", self._summary.text()))
        counts = receipt_papers.kind_counts(found, language)
        counts += [self.tr("{0}: %n thing(s)", "", count).format(name) for name, count in found.by_laptop]
        self._laptops.setText(" · ".join(counts))
        self._laptops.setVisible(bool(counts))
        self._key.setVisible(any(spot.passages for spot in found.spots))
        self._choose.setVisible(bool(found.looks))
        self._print.setVisible(bool(found.spots or found.first))
        self._read.setVisible(unread and bool(found.spots or found.first))
        for part in found.parts:
            self._list.addWidget(Label(part.title, "section"))
            for spot in part.spots:
                self._list.addWidget(_SpotRow(spot, part.title, partial(self._go, spot)))
        self._list.addStretch()
        tab_in_reading_order(self)
        if self._read.isVisibleTo(self):
            self._read.setDefault(True)
        first = self._rows.findChild(MarkedText)
        (first or self._read).setFocus()
        announce(self, " ".join(filter(None, (self._summary.text(), self._laptops.text()))))

    def _words(self, found: Receipt) -> str:
        whole = self.tr("The group's whole work came to this laptop.") if found.first else ""
        if not found.spots:
            return whole or self.tr("Nothing has come that you have not read.")
        words = self.tr("%n thing(s) came from the others.", "", len(found.spots))
        looks = self.tr("%n of them need(s) a choice.", "", len(found.looks)) if found.looks else ""
        return " ".join(filter(None, (whole, words, looks)))

    def _fill_earlier(self) -> None:
        menu = QMenu(self._earlier)
        menu.setAccessibleName(self._earlier.accessibleName())
        for one in receipts.earlier(self._context.vault):
            words = self.tr("Read {0}").format(long_day(one.read.astimezone().date()))
            menu.addAction(words).triggered.connect(lambda _, one=one: self.look(one.since, one.until))
        self._earlier.setMenu(menu)
        self._earlier.setVisible(not menu.isEmpty())

    def _mark_read(self) -> None:
        if self._found is not None:
            receipts.mark_read(self._context.vault, self._found.until, datetime.now(UTC))
            self._on_read()
        self.accept()

    def _go(self, spot: Spot) -> None:
        self.accept()
        self._context.go(page_of(spot.kind), spot.object)

    def _show_versions(self) -> None:
        from ohdesk.ui.versions_dialog import VersionsDialog  # seldom needed

        VersionsDialog(self._context.vault, self, self._context.go).open()

    def _show_paper(self) -> None:
        if self._found is None:
            return
        vault, since, until, today = self._context.vault, self._found.since, self._found.until, clock.today()

        def describe(language: str) -> Paper:
            found = receipts.receipt(vault, language, since, until)
            return receipt_papers.receipt(vault, found, language, today)

        source = one_version(vault, self.windowTitle(), describe, paper_language())
        show_source(self, self._context, source, lambda error: self._messages.say(sentence(error), "bad"))


class _SpotRow(QWidget):
    """One thing: its sign in the margin, what it is, from whom, what happened, and its paragraphs."""

    def __init__(self, spot: Spot, document: str, on_go: Callable[[], object]) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        if spot.title:
            words.addWidget(Label(spot.title, "strong"))
        words.addWidget(Label(" · ".join((*spot.laptops, spot.when)), "caption"))
        for happened in spot.words:
            words.addWidget(Label(happened))
        for passage in spot.passages:
            words.addWidget(_passage(passage))
            if passage.two_versions:
                words.addWidget(Label(self.tr("Two versions – choose"), "strong"))
        if Happening.REMOVED not in spot.happenings and Happening.DESTROYED not in spot.happenings:
            there = Button(self.tr("Show the place"), on_go, kind="quiet")
            there.setAccessibleName(self.tr("Show the place: {0}").format(spot.title or document))
            words.addWidget(there, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(_Margin(spot))
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addStretch(1)  # room that is left over stretches no bar past its words


def _passage(passage: Passage) -> QWidget:
    """Return a field with its name above its changed paragraphs."""
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(passage.label, "caption"))
    text = MarkedText([[(piece.fate, piece.text) for piece in line] for line in passage.lines])
    text.setAccessibleName(f"{passage.label}: {text.accessibleName()}")
    column.addWidget(text)
    return shown


class _Margin(QWidget):
    """A sign and a bar in the margin: what came, and by another sign what needs a choice."""

    def __init__(self, spot: Spot) -> None:
        super().__init__()
        self._needs_a_look = spot.needs_a_look
        name = next((_SIGNS[happening] for happening in spot.happenings if happening in _SIGNS), "pen-line")
        self._icon = icon("triangle-alert", "warn") if spot.needs_a_look else icon(name, "accent")
        self.setFixedWidth(self.fontMetrics().height() + 8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side, tokens = QPainter(self), self.fontMetrics().height(), current_tokens()
        self._icon.paint(painter, QRect(0, 0, side, side))
        bar = QRect(side + 5, 0, 3, self.height())
        painter.fillRect(bar, QColor(tokens.warn if self._needs_a_look else tokens.accent))
