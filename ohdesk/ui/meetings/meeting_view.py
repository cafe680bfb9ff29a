"""One meeting on the desk: its path, and the view for the stretch that is looked at."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.meetings import Meeting, MeetingState, MinutesState
from ohdesk.domain.minutes import ApprovedMinutes
from ohdesk.services import meetings, minutes, raised
from ohdesk.ui import clock
from ohdesk.ui.errors import sentence
from ohdesk.ui.guarded import first_refused
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.approval_dialog import AddendumDialog, ApprovalDialog
from ohdesk.ui.meetings.approved_view import ApprovedView
from ohdesk.ui.meetings.hold_view import HoldView
from ohdesk.ui.meetings.invite_view import InviteView
from ohdesk.ui.meetings.keep_template_dialog import KeepTemplateDialog
from ohdesk.ui.meetings.minutes_view import MinutesView
from ohdesk.ui.meetings.move_dialog import MoveDialog
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.papers import Papers
from ohdesk.ui.meetings.prepare_view import PrepareView
from ohdesk.ui.meetings.redaction_dialog import RedactionDialog
from ohdesk.ui.meetings.share_view import ShareView
from ohdesk.ui.meetings.steps import Step, StepPath, step_of
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.wording import moment_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ohdesk.services.late_words import Late
    from ohdesk.services.redaction import Redacted
    from ohdesk.ui.widgets.message_bar import MessageBar
    from ohdesk.ui.workspace_page import PageContext

View = PrepareView | InviteView | HoldView | MinutesView | ApprovedView | ShareView


class MeetingView(QWidget):
    """Holds the open meeting; every change goes through it, and the views only show."""

    left = Signal()
    """Back to all meetings."""
    titled = Signal(str, str)
    """The title and the quiet line above it."""
    duplicated = Signal(object)
    """The meeting's identity: a copy is asked for."""
    removed = Signal(object)
    """The meeting's identity: it is to be taken away."""

    def __init__(self, context: PageContext, meeting_id: UUID, messages: MessageBar) -> None:
        super().__init__()
        self._context = context
        self._messages = messages
        self.open_meeting = OpenMeeting(
            context.vault, context.vault.read(Meeting, meeting_id), context.opened_files, self
        )
        self._approved: ApprovedMinutes | None = minutes.approved(context.vault, meeting_id)
        self._papers = Papers(self.open_meeting, context.tasks, messages, self)
        self._view: View | None = None
        self._shown: Step | None = None

        self._path = StepPath()
        back = Button(self.tr("All meetings"), self._leave, kind="quiet", icon_name="arrow-left")
        self.toolbar = QWidget()
        self._bar = QHBoxLayout(self.toolbar)
        self._bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setSpacing(8)
        self._undo = IconButton("undo-2", self.tr("Undo (Ctrl+Z)"), self.open_meeting.draft.undo_stack.undo)
        self._redo = IconButton("redo-2", self.tr("Redo (Ctrl+Shift+Z)"), self.open_meeting.draft.undo_stack.redo)
        self._more = IconButton("ellipsis", self.tr("More about this meeting"), self._show_menu)
        self._primary = Button("", self._go_on, kind="primary")
        for widget in (self._undo, self._redo, self._more, self._primary):
            self._bar.addWidget(widget)

        inner = QWidget()
        inner.setObjectName("pageBody")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(Columns(back, self._path, shares=(0, 1), characters=100, spacing=12))
        self._place = QVBoxLayout()
        rows.addLayout(self._place, 1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area, 1)
        self._bind()

    def show_step(self, step: Step) -> None:
        """Look at one stretch of the path; a refused text keeps its view open."""
        if self._view and (refused := first_refused(self._view)):
            refused.setFocus()
            self._tell_where()
            return
        self.open_meeting.flush()
        self._messages.clear()
        if self._view:
            self._view.hide()
        clear_layout(self._place)
        self._shown = step
        self._view = self._made(step)
        self._place.addWidget(self._view)
        self._view.show()  # now, not with the next event: it is given the focus
        self._view.setFocus()
        self._tell_where()

    def flush(self) -> bool:
        """Save what is not saved; return whether everything is safe."""
        return self.open_meeting.flush()

    def refresh(self) -> None:
        """Take in what others saved."""
        self.open_meeting.refresh()
        if self._approved is None and minutes.approved(self._context.vault, self.open_meeting.meeting.id):
            self._take_approval(Step.MINUTES)

    def show_item(self, item_id: UUID) -> None:
        """Bring one item into view: of a meeting to come where it is prepared."""
        if self.open_meeting.meeting.state in (MeetingState.PLANNED, MeetingState.INVITED):
            self.show_step(Step.PREPARE)
        if isinstance(self._view, HoldView | PrepareView):
            self._view.show_item(item_id)

    def _bind(self) -> None:
        self.open_meeting.changed.connect(self._show)
        self.open_meeting.saved.connect(self._context.saved)
        self.open_meeting.meeting_wanted.connect(lambda meeting: self._context.go("meetings", meeting))
        self.open_meeting.refused.connect(lambda error: self._messages.say(sentence(error), "bad"))
        stack = self.open_meeting.draft.undo_stack
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        for keys, act in (("Ctrl+Z", stack.undo), ("Ctrl+Shift+Z", stack.redo)):
            QShortcut(QKeySequence(keys), self, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._path.picked.connect(self.show_step)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Scroll to what got the focus: Qt does so for the Tab key alone."""
        if now and self._view and self._view.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, self.fontMetrics().height())

    def _made(self, step: Step) -> View:
        if step is Step.SHARE:
            approved = self._approved is not None
            return ShareView(self.open_meeting, self._papers, self._context.tasks, approved=approved)
        if self._approved and step >= Step.HOLD:
            return ApprovedView(self._approved, self._context, self._papers, self._add_addendum, self._look_at)
        match step:
            case Step.PREPARE:
                view = PrepareView(self.open_meeting, self._context.tasks)
                view.taken_away.connect(self._offer_undo)
                view.done.connect(lambda: self.show_step(Step.INVITE))
                return view
            case Step.INVITE:
                return InviteView(self.open_meeting, self._papers)
            case Step.HOLD:
                hold = HoldView(self.open_meeting, self._context.tasks)
                hold.closed.connect(self._close_reading)
                hold.reading.connect(self._tell_where)
                return hold
            case _:
                return MinutesView(self.open_meeting, self._papers, self._context.tasks)

    def _show(self) -> None:
        if self._view:
            self._view.refresh()
        self._tell_where()

    @property
    def current_step(self) -> Step:
        """The stretch on which the meeting is now."""
        return step_of(self.open_meeting.meeting, approved=self._approved is not None)

    @property
    def opening_step(self) -> Step:
        """The stretch to look at first: approved minutes are read again more often than shared again."""
        now = self.current_step
        return Step.MINUTES if now is Step.SHARE and not raised.to_answer([self.open_meeting.meeting]) else now

    def _tell_where(self) -> None:
        meeting, number = self.open_meeting.meeting, self.open_meeting.number
        self._path.show_step(self.current_step, self._shown)
        title = self.tr("Meeting {0}").format(number) if number else self.tr("Meeting")
        self.titled.emit(
            meeting.theme or title,
            " · ".join(filter(None, (title if meeting.theme else "", moment_words(meeting.day, meeting.starts)))),
        )
        words = self._primary_words()
        self._primary.set_text(words)
        self._primary.setVisible(bool(words))
        for button in (self._undo, self._redo):
            button.setVisible(self._approved is None)

    def _primary_words(self) -> str:
        meeting = self.open_meeting.meeting
        if self._approved or meeting.state in (MeetingState.CANCELLED, MeetingState.MOVED):
            return ""
        match self._shown:
            case Step.PREPARE:
                return self.tr("To the invitation")
            case Step.INVITE:
                return self.tr("Mark as invited") if meeting.invited_on is None else self.tr("To the meeting")
            case Step.HOLD if isinstance(self._view, HoldView) and self._view.reads_out:
                return ""  # the reading has its own end
            case Step.HOLD:
                if meeting.state is MeetingState.RUNNING:
                    return self.tr("End the meeting")
                return self.tr("To the minutes") if meeting.state is MeetingState.HELD else self.tr("Begin the meeting")
            case _:
                if meeting.minutes_state is MinutesState.CHECKING or self._shown is not Step.MINUTES:
                    return self.tr("Approve…")
                return self.tr("Give for checking")

    def _go_on(self) -> None:
        """Do what the primary button says."""
        opened, meeting = self.open_meeting, self.open_meeting.meeting
        match self._shown:
            case Step.PREPARE:
                self.show_step(Step.INVITE)
            case Step.INVITE if meeting.invited_on is None:
                opened.invite(clock.today(), self.tr("Mark as invited"))
                self._messages.say(self.tr("Marked as invited."), "ok")
            case Step.INVITE:
                self.show_step(Step.HOLD)
            case Step.HOLD if meeting.state is MeetingState.RUNNING:
                opened.end(clock.now(), self.tr("End the meeting"))
                self.show_step(Step.MINUTES)
                self._tell_of_loose_notes()
            case Step.HOLD if meeting.state is MeetingState.HELD:
                self.show_step(Step.MINUTES)
            case Step.HOLD:
                opened.begin(clock.now(), self.tr("Begin the meeting"))
                self.show_step(Step.HOLD)
            case Step.MINUTES if meeting.minutes_state is MinutesState.DRAFT and meeting.state is MeetingState.HELD:
                opened.give_for_checking(current_language(), clock.today(), self.tr("State of the minutes"))
                self.show_step(Step.APPROVE)
            case _:
                self._approve()

    def _tell_of_loose_notes(self) -> None:
        """Remind of what was said and has no place yet: minutes do not show it."""
        if count := len(self.open_meeting.meeting.notes):
            self._messages.say(
                self.tr("%n note(s) have no item yet, and the minutes do not show them.", "", count),
                "warn",
                action=self.tr("File them"),
                on_action=lambda: self.show_step(Step.HOLD),
            )

    def _close_reading(self, approve: bool) -> None:
        """End the meeting that has been read out; what there is to hand out is ready when the minutes stand."""
        opened = self.open_meeting
        if opened.meeting.state is MeetingState.RUNNING:
            opened.end(clock.now(), self.tr("End the meeting"))
        if opened.meeting.minutes_state is MinutesState.DRAFT:
            opened.give_for_checking(current_language(), clock.today(), self.tr("State of the minutes"))
        self.show_step(Step.APPROVE if approve else Step.SHARE)
        if approve:
            self._approve()

    def _approve(self) -> None:
        if self._view and (refused := first_refused(self._view)):
            refused.setFocus()
            return
        dialog = ApprovalDialog(self.open_meeting, self._context, self)
        dialog.confirmed.connect(self._take_approval)
        dialog.open()

    def _take_approval(self, then: Step = Step.SHARE) -> None:
        self._approved = minutes.approved(self._context.vault, self.open_meeting.meeting.id)
        self.open_meeting.refresh()
        self._context.saved()
        self.show_step(then)
        self._messages.say(self.tr("Approved and locked"), "ok")

    def _add_addendum(self, late: Sequence[Late]) -> None:
        dialog = AddendumDialog(self.open_meeting, self._context, self, late)
        dialog.confirmed.connect(lambda: self._take_approval(Step.MINUTES))
        dialog.open()

    def _look_at(self, approved: ApprovedMinutes) -> None:
        self._approved = approved
        self.show_step(Step.MINUTES)

    def _ask_redaction(self) -> None:
        dialog = RedactionDialog(self.open_meeting.meeting.id, self._context, self)
        dialog.redacted.connect(self._take_redaction)
        dialog.open()

    def _take_redaction(self, done: Redacted) -> None:
        self.open_meeting.refresh()
        self._approved = minutes.approved(self._context.vault, self.open_meeting.meeting.id)
        self._context.saved()
        self.show_step(Step.MINUTES)
        self._messages.say(self.tr("%n passage(s) removed for good.", "", done.passages), "ok")

    def _leave(self) -> None:
        if self._view and (refused := first_refused(self._view)):
            refused.setFocus()
        elif self.flush():
            self.left.emit()

    def _offer_undo(self, what: str) -> None:
        self._messages.say(
            what,
            action=self.tr("Bring it back"),
            on_action=self.open_meeting.draft.undo_stack.undo,
        )

    def _show_menu(self) -> None:
        meeting = self.open_meeting.meeting
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Make a copy")).triggered.connect(lambda: self.duplicated.emit(meeting.id))
        menu.addAction(self.tr("Keep the agenda as a template…")).triggered.connect(self._ask_template)
        if meeting.state in (MeetingState.CANCELLED, MeetingState.MOVED):
            menu.addAction(self.tr("Plan it again")).triggered.connect(self._plan_again)
            menu.addAction(self.tr("Plan it for another day…")).triggered.connect(self._ask_move)
        elif meeting.state in (MeetingState.PLANNED, MeetingState.INVITED):
            menu.addAction(self.tr("Move to another day…")).triggered.connect(self._ask_move)
            menu.addAction(self.tr("Cancel the meeting…")).triggered.connect(self._ask_cancel)
        if self._approved is None:
            menu.addAction(self.tr("Remove the meeting…")).triggered.connect(self._ask_remove)
        else:
            words = self.tr("Remove words from the approved minutes…")
            menu.addAction(words).triggered.connect(self._ask_redaction)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _ask_move(self) -> None:
        opened = self.open_meeting
        dialog = MoveDialog(self._context.vault, opened.group, opened.meeting, self)
        dialog.moved.connect(self._move)
        dialog.open()

    def _move(self, day: date, starts: time | None) -> None:
        self.open_meeting.move(day, starts, self.tr("Move to another day"))
        self._tell_change(self.tr("The meeting is now on {0}.").format(moment_words(day, starts)))

    def _plan_again(self) -> None:
        self.open_meeting.plan_again(self.tr("Plan it again"))
        self._tell_change(self.tr("The meeting is planned again."))

    def _tell_change(self, done: str) -> None:
        """Say what was done, and remind of those who were invited before."""
        if meetings.has_news(self.open_meeting.meeting):
            self._messages.say(
                f"{done} {self.tr('Those invited have to be told.')}",
                "warn",
                action=self.tr("To the invitation"),
                on_action=lambda: self.show_step(Step.INVITE),
            )
        else:
            self._messages.say(done, "ok")

    def _ask_template(self) -> None:
        if self.flush():
            dialog = KeepTemplateDialog(self._context.vault, self.open_meeting.meeting, self)
            dialog.kept.connect(lambda name: self._messages.say(self.tr("Kept as a template: {0}").format(name), "ok"))
            dialog.open()

    def _ask_cancel(self) -> None:
        invited = self.open_meeting.meeting.invited_on is not None
        words = self.tr("The meeting stays in the list as cancelled, and its items wait for the next meeting.")
        self._messages.say(
            f"{words} {self.tr('Those invited have to be told.')}" if invited else words,
            "warn",
            action=self.tr("Cancel the meeting"),
            on_action=lambda: self.open_meeting.cancel(self.tr("Cancel the meeting")),
        )

    def _ask_remove(self) -> None:
        self._messages.say(
            self.tr("The meeting disappears from the list with its agenda and texts."),
            "warn",
            action=self.tr("Remove the meeting"),
            on_action=lambda: self.removed.emit(self.open_meeting.meeting.id),
        )
