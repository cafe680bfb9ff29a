"""Taking words out of approved minutes: which passages, why, what happens, and what it does not reach."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ohdesk.domain.paragraphs import internal_text
from ohdesk.services import redaction
from ohdesk.services.redaction import NotReached, Redacted, Wording
from ohdesk.ui import clock
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.kinds import kind_words
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.scrolled import Scrolled
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.ui.workspace_page import PageContext

_WORDING: Final = Qt.ItemDataRole.UserRole
_SHOWN_LINES: Final = 8
_MARKS: Final = re.compile(r"^#+ ", re.MULTILINE)
"""What marks a heading in a text that was sent for checking."""


class RedactionDialog(QDialog):
    """The passages to choose from, or those that hold some words; a reason; and one button that cannot be undone."""

    redacted = Signal(object)
    """What was done (``Redacted``)."""

    def __init__(self, meeting_id: UUID, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Remove words from the approved minutes")
        self.setWindowTitle(title)
        self._context = context
        self._meeting_id = meeting_id
        self._words: tuple[str, ...] = ()
        self.messages = MessageBar()
        self._sought = QLineEdit()
        self._sought.setPlaceholderText(self.tr("A name, or any other words"))
        self._sought.returnPressed.connect(self._find)
        self.passages = PassageList()
        self.passages.changed.connect(self._weigh)
        self._found = Label("", "caption")
        self._reason = Guarded(ProseEdit(lines=2))
        self._reason.accepted.connect(self._weigh)
        self._outlook = Label()
        self._left = Label("", "muted")
        self._left.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # who scrolls by keys has to get down to it
        self._do = Button(self.tr("Remove for good"), self._redact, kind="danger", icon_name="trash-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(Scrolled(self._sheet(title)), 1)
        column.addLayout(self._buttons())
        self._show_all()

    def open(self) -> None:
        """Show the dialog with the focus where words are typed, as tall as the screen allows."""
        self.resize(within_screen(self, characters=92, lines=42))
        tab_in_reading_order(self)
        super().open()
        self._sought.setFocus()

    # The sheet

    def _sheet(self, title: str) -> QWidget:
        sheet = QWidget()
        sheet.setObjectName("pageBody")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(28, 24, 28, 16)
        inner.setSpacing(14)
        lead = self.tr(
            "What is removed is gone for good. A mark stays in its place, and the minutes say who removed it, when and "
            "why; everything else still counts as approved."
        )
        inner.addWidget(Label(title, "section"))
        inner.addWidget(Label(lead, "muted"))
        seek = self.tr("Find by words, in everything that is kept here")
        self._sought.setAccessibleName(seek)
        inner.addWidget(Field(seek, self._seeker()))
        inner.addWidget(Field(self.tr("Passages to remove"), self.passages))
        inner.addWidget(self._found)
        why = self.tr("Everybody who reads the minutes sees it. Keep it general, without the words themselves.")
        inner.addWidget(Field(self.tr("Why they are removed"), self._reason, why))
        inner.addWidget(line())
        inner.addWidget(self._outlook)
        inner.addWidget(self._left)
        inner.addWidget(self.messages)
        inner.addStretch()
        return sheet

    def _seeker(self) -> QWidget:
        seeker = QWidget()
        row = QHBoxLayout(seeker)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._sought, 1)
        row.addWidget(Button(self.tr("Find"), self._find, icon_name="search"))
        row.addWidget(Button(self.tr("Show the whole minutes"), self._show_all, kind="quiet"))
        lead_focus(seeker, self._sought)
        return seeker

    def _buttons(self) -> QVBoxLayout:
        buttons = QDialogButtonBox()
        # Our own buttons are nobody's default: Enter in a field looks for words and must never remove any.
        buttons.addButton(Button(self.tr("Cancel"), self.reject), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.ActionRole)
        row = QVBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.addWidget(buttons)
        return row

    # Choosing

    def _show_all(self) -> None:
        self._words = ()
        self.passages.show_passages(redaction.recorded(self._context.vault, self._meeting_id), ticked=False)
        self._found.setText(self.tr("The space bar ticks a passage."))
        self._weigh()

    def _find(self) -> None:
        self._words = tuple(words for words in [self._sought.text().strip()] if words)
        if not self._words:
            self._show_all()
            return
        vault, words = self._context.vault, self._words
        self._context.tasks.run(self, lambda: redaction.holding(vault, words), self._show_found, self._fail)

    def _show_found(self, found: tuple[Wording, ...]) -> None:
        self.passages.show_passages(found, ticked=True)
        told = self.tr("%n passage(s) hold these words.", "", len(found)) if found else self.tr("Nothing holds them.")
        self._found.setText(told)
        announce(self._sought, told)
        self._weigh()

    def _weigh(self) -> None:
        """Say what would happen, and let it happen once a passage is ticked and a reason given."""
        ticked = self.passages.ticked
        self._do.setEnabled(bool(ticked) and bool(self._reason.text.strip()) and not self._reason.refused)
        self._outlook.setText(
            self.tr("%n passage(s) will be removed here and from the backups, which are made anew.", "", len(ticked))
            if ticked
            else self.tr("Nothing is ticked yet.")
        )
        left = redaction.not_reached(self._context.vault, ticked) if ticked else ()
        places = dict.fromkeys(self._left_words(entry) for entry in left)  # a paper may have been printed twice
        lines = [self.tr("The removal does not reach:"), *(f"•  {place}" for place in places)]
        self._left.setText("\n".join(lines))
        self._left.setVisible(bool(left))

    def _left_words(self, left: NotReached) -> str:
        moment = clock.local(left.at) if left.at else None
        when = moment_words(moment.date(), moment.time()) if moment else ""
        match left.what:
            case "minutes_printed":
                return self.tr("the minutes printed or saved on {0}").format(when)
            case "agenda_printed":
                return self.tr("the agenda printed or saved on {0}").format(when)
            case "tasks_printed":
                return self.tr("the list of tasks printed or saved on {0}").format(when)
            case "outcomes_printed":
                return self.tr("the list of what was agreed printed or saved on {0}").format(when)
            case "letter_printed":
                return self.tr("a representative's letter printed or saved on {0}").format(when)
            case "year_printed":
                return self.tr("the year's minutes printed or saved on {0}").format(when)
            case "whole_year_printed":
                return self.tr("the whole school year printed or saved on {0}").format(when)
            case "plan_printed":
                return self.tr("the plan printed or saved on {0}").format(when)
            case "plan_exported":
                return self.tr("the plan's tables handed on as a file on {0}").format(when)
            case "translation_exported":
                return self.tr("texts to translate handed on as a file on {0}").format(when)
            case "indicators_printed":
                return self.tr("the indicators printed or saved on {0}").format(when)
            case "survey_printed":
                return self.tr("a survey printed or saved on {0}").format(when)
            case "hand_over_printed":
                return self.tr("the introduction of a new chair printed or saved on {0}").format(when)
            case "group_printed":
                return self.tr("the group's list printed or saved on {0}").format(when)
            case "receipt_printed":
                return self.tr("the summary of changes printed or saved on {0}").format(when)
            case "inspection_printed":
                return self.tr("the inspection printed or saved on {0}").format(when)
            case "roll_out_printed":
                return self.tr("the structures printed or saved on {0}").format(when)
            case "checklist_printed":
                return self.tr("the checklists printed or saved on {0}").format(when)
            case "goal_thread_printed":
                return self.tr("a goal's path printed or saved on {0}").format(when)
            case "evaluation_printed":
                return self.tr("the evaluation printed or saved on {0}").format(when)
            case "coverage_printed":
                return self.tr("the map of where it shows printed or saved on {0}").format(when)
            case "newsletter_printed":
                return self.tr("a newsletter printed or saved on {0}").format(when)
            case "participation_printed":
                return self.tr("the paper on participation printed or saved on {0}").format(when)
            case "poster_printed":
                return self.tr("the poster printed or saved on {0}").format(when)
            case "year_summary_printed":
                return self.tr("the year's summary printed or saved on {0}").format(when)
            case "slides_made":
                return self.tr("the year's slides saved on {0}").format(when)
            case "mail_drafted":
                return self.tr("the e-mail drafted on {0}").format(when)
            case "record_exported":
                return self.tr("the approved record handed out on {0}").format(when)
            case "delivered":
                return self.tr("the files made for records management on {0}").format(when)
            case "dumped":
                return self.tr("everything written out unencrypted on {0}").format(when)
            case "export":
                return self.tr("the delivery made on {0}").format(when)
            case "copies":
                return self.tr("old copies in {0}").format(left.place)
            case "older_data":
                return self.tr("earlier data put aside in {0}").format(left.place)
            case "laptop":
                return self.tr("{0}, until this change reaches it").format(left.place)
            case "laptop_gone":
                words = self.tr(
                    "{0}, which no longer belongs to the group: ask for OHDesk's data to be deleted from it"
                )
                return words.format(left.place)
            case "laptop_before":
                words = self.tr("{0} as it was before it went on as a new laptop, if a copy of that is still in use")
                return words.format(left.place)
            case _:
                return self.tr("copies, e-mails and prints elsewhere that OHDesk does not know of")

    # Removing

    def _redact(self) -> None:
        vault, store, ticked = self._context.vault, self._context.store, self.passages.ticked
        reason, words, language = self._reason.text.strip(), self._words, current_language()
        self._do.setEnabled(False)
        self.messages.clear()
        self._context.tasks.run(
            self,
            lambda: redaction.redact(vault, store, ticked, reason, language, clock.instant(), words),
            self._finish,
            self._fail,
        )

    def _finish(self, done: Redacted) -> None:
        self.redacted.emit(done)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._weigh()
        self.messages.say(sentence(error), "bad")


class PassageList(QListView):
    """Passages with a box to tick, each below what it stands under; arrows walk, the space bar or a click ticks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_TickedByWords(self))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(3)
        self.setMinimumHeight(self.fontMetrics().height() * _SHOWN_LINES)
        self._items = QStandardItemModel(self)
        self.setModel(self._items)

    @property
    def ticked(self) -> tuple[Wording, ...]:
        """The passages that are ticked, in order."""
        items = (self._items.item(row) for row in range(self._items.rowCount()))
        return tuple(item.data(_WORDING) for item in items if item.checkState() is Qt.CheckState.Checked)

    def show_passages(self, passages: Sequence[Wording], *, ticked: bool) -> None:
        """Show ``passages``, all ticked or none."""
        self._items.deleteLater()
        self._items = QStandardItemModel(self)
        for passage in passages:
            item = QStandardItem("\n".join(self._told(passage)))
            item.setCheckable(True)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setData(passage, _WORDING)
            self._items.appendRow(item)
        self.setModel(self._items)
        self.setCurrentIndex(self._items.index(0, 0))
        self._items.itemChanged.connect(lambda _: self.changed.emit())
        self.changed.emit()

    def _told(self, passage: Wording) -> Iterator[str]:
        """Yield where a passage stands, as far as that is not the minutes themselves, and how it reads."""
        words = _MARKS.sub("", internal_text(passage.text))
        if redaction.is_file(passage):
            words = self.tr("The file {0} and all that is in it").format(words)
        beside = kind_words(passage.living.kind) if passage.living and not passage.fixed else ""
        yield from (about for about in (beside, passage.heading) if about not in ("", words))
        yield words


class _TickedByWords(QStyledItemDelegate):
    """Takes a click anywhere in a passage for one on its box."""

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if event.type() is not QEvent.Type.MouseButtonRelease:
            return super().editorEvent(event, model, option, index)
        is_ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        ticked = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(index, ticked, Qt.ItemDataRole.CheckStateRole)
