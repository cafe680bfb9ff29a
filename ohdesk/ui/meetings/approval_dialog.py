"""Approving minutes, and adding to minutes that are approved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ohdesk.domain.groups import ApprovalConvention
from ohdesk.domain.minutes import approval_gaps
from ohdesk.services import choosing, late_words, minutes
from ohdesk.services.minutes import Word
from ohdesk.ui.clock import instant, today
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import finding_sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.confirming import Confirming
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.version_card import VersionBox, part_words
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.scrolled import Scrolled
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.tab_order import in_reading_order, tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.late_words import Late
    from ohdesk.ui.workspace_page import PageContext


class ConfirmDialog(QDialog):
    """A text above, those who confirm below it, and one button that fixes it for good."""

    confirmed = Signal()
    """The record is in the vault."""

    def __init__(self, title: str, done: str, opened: OpenMeeting, context: PageContext, parent: QWidget) -> None:
        """``done`` is the word on the button."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._open = opened
        self._context = context
        self.messages = MessageBar()
        self.confirming = Confirming(
            context.vault,
            minutes.approvers(opened.meeting, opened.group, today()),
            in_meeting=opened.group.approval is ApprovalConvention.NEXT_MEETING,
        )
        self._done = Button(done, self._confirm, kind="primary", icon_name="shield-check")
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        sheet = QWidget()
        sheet.setObjectName("pageBody")
        inner = QVBoxLayout(sheet)
        inner.setContentsMargins(28, 24, 28, 16)
        inner.setSpacing(16)
        inner.addWidget(Label(title, "section"))
        inner.addLayout(self.body)
        inner.addWidget(line())
        inner.addWidget(Label(self.tr("Who confirms"), "strong"))
        inner.addWidget(self.confirming)
        inner.addWidget(self.messages)
        inner.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._done, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.addWidget(Scrolled(sheet), 1)
        row = QVBoxLayout()
        row.setContentsMargins(28, 0, 28, 0)
        row.addWidget(buttons)
        column.addLayout(row)
        self._done.setDefault(True)  # Enter in a passphrase field confirms; else it would leave by the other button
        self.confirming.changed.connect(self.weigh)
        self.resize(within_screen(self, characters=84, lines=40))

    def open(self) -> None:
        """Show the dialog with the focus where there is something to write."""
        tab_in_reading_order(self)
        super().open()
        written = (field for field in in_reading_order(self) if isinstance(field, QLineEdit))
        if (first := next(written, None)) is not None:
            first.setFocus()

    def weigh(self) -> None:
        """Let the button be pressed when nothing is missing."""
        self._done.setEnabled(self.confirming.complete and self.ready())

    def ready(self) -> bool:
        """Tell whether the upper part is filled in."""
        return True

    def work(self, words: Sequence[Word], language: str) -> Callable[[], object]:
        """Return what fixes it for good; it runs on the worker and reaches for no widget."""
        raise NotImplementedError

    def _confirm(self) -> None:
        if not self._open.flush():
            self.messages.say(self.tr("Not everything is saved yet. Mend the marked field first."), "warn")
            return
        words, language = self.confirming.words, current_language()
        self._done.setEnabled(False)
        self._context.tasks.run(self, self.work(words, language), self._finish, self._fail)

    def _finish(self, _: object) -> None:
        self.confirmed.emit()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.weigh()
        self.messages.say(sentence(error), "bad")


class ApprovalDialog(ConfirmDialog):
    """Approves the minutes; what is worth a look is told softly and stands in nobody's way."""

    def __init__(self, opened: OpenMeeting, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            QCoreApplication.translate("ConfirmDialog", "Approve the minutes"),
            QCoreApplication.translate("ConfirmDialog", "Approve and lock"),
            opened,
            context,
            parent,
        )
        self.body.addWidget(
            Label(
                self.tr("The minutes are locked for good. A later correction is written as an addendum beside them."),
                "muted",
            )
        )
        for gap in approval_gaps(opened.meeting, opened.group, opened.all_tasks):
            self.body.addWidget(Row(finding_sentence(gap), leading=Sign("info", "warn")))
        self._show_versions(opened, context)
        self.weigh()

    def _show_versions(self, opened: OpenMeeting, context: PageContext) -> None:
        """Let it be chosen here what has two versions; who goes on without, approves what is shown now."""
        waiting = choosing.of_meeting(context.vault, current_language(), opened.meeting.id)
        if not waiting:
            return
        self.body.addWidget(Label(self.tr("Two versions"), "strong"))
        self.body.addWidget(Label(self.tr("Choose here. Where you do not, what is shown now is approved."), "muted"))
        for one in waiting:
            self.body.addWidget(VersionBox(context.vault, one, part_words(one)))

    def ready(self) -> bool:
        gaps = approval_gaps(self._open.meeting, self._open.group, self._open.all_tasks)
        return all(gap.key != "not_held" for gap in gaps)

    def work(self, words: Sequence[Word], language: str) -> Callable[[], object]:
        vault, store, meeting_id = self._context.vault, self._context.store, self._open.meeting.id
        return lambda: minutes.approve_minutes(vault, store, meeting_id, words, language, instant())


class AddendumDialog(ConfirmDialog):
    """Writes a correction beside approved minutes: a reason and a text, confirmed like the minutes.

    Where it takes up what came late, both are there to begin with.
    """

    def __init__(self, opened: OpenMeeting, context: PageContext, parent: QWidget, late: Sequence[Late] = ()) -> None:
        super().__init__(
            QCoreApplication.translate("ConfirmDialog", "Addendum"),
            QCoreApplication.translate("ConfirmDialog", "Add and lock"),
            opened,
            context,
            parent,
        )
        self._reason = guarded_line(placeholder=self.tr("For example: a date was wrong"))
        self._text = Guarded(ProseEdit(lines=4))
        self._late = late
        if late:
            self._reason.set_text(late_words.reason_for(late, current_language()))
            self._text.set_text(late_words.text_for(late, current_language()))
        form = Form()
        form.add(self.tr("Reason"), self._reason)
        form.add(self.tr("Text"), self._text)
        self.body.addWidget(form)
        for field in (self._reason, self._text):
            field.accepted.connect(self.weigh)
        self.weigh()

    def ready(self) -> bool:
        fields = (self._reason, self._text)
        return all(field.text.strip() and not field.refused for field in fields)

    def work(self, words: Sequence[Word], language: str) -> Callable[[], object]:
        vault, store, meeting_id = self._context.vault, self._context.store, self._open.meeting.id
        reason, text = self._reason.text.strip(), self._text.text.strip()
        if late := self._late:
            return lambda: late_words.add(vault, store, late, reason, text, words, language, instant())
        return lambda: minutes.add_addendum(vault, store, meeting_id, reason, text, words, language, instant())
