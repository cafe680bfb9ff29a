"""The page of meetings: all of them, or one on the desk."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.checking import Remark
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.services import groups, meetings
from ohdesk.services.series import Kept
from ohdesk.ui import clock
from ohdesk.ui.meetings.meeting_list import MeetingList
from ohdesk.ui.meetings.meeting_view import MeetingView
from ohdesk.ui.meetings.new_meeting_dialog import NewMeetingDialog
from ohdesk.ui.meetings.pool import Pool
from ohdesk.ui.meetings.series_dialog import SeriesDialog
from ohdesk.ui.meetings.steps import Step
from ohdesk.ui.meetings.templates_dialog import TemplatesDialog
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.workspace_page import WorkspacePage

if TYPE_CHECKING:
    from ohdesk.ui.workspace_page import PageContext


class MeetingsPage(WorkspacePage):
    """Shows the list until a meeting is opened; only one meeting is open at a time."""

    interests = frozenset(
        {"meeting", "task", "group", "record", "matter", "answer", "clock_entry", "plan", "remark", "circulated"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, scrolls=False)
        self._meeting: MeetingView | None = None
        self._group: UUID | None = None
        self._pool = Pool(context, self.messages)
        self._list = MeetingList(self._pool)
        self._list_area = QScrollArea()
        self._list_area.setFrameShape(QFrame.Shape.NoFrame)
        self._list_area.setWidgetResizable(True)
        self._list_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setObjectName("pageBody")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)
        self._list_area.setWidget(ground)
        self.body.addWidget(self._list_area, 1)
        self._plan = Button(self.tr("Plan the school year"), self.plan_year, icon_name="calendar-plus")
        self._more = IconButton("ellipsis", self.tr("More about meetings"), self._show_menu)
        self._new = Button(self.tr("New meeting"), self.new_meeting, kind="primary", icon_name="plus")
        self._new.setToolTip("N")
        self._buttons = (self._more, self._plan, self._new)
        for button in self._buttons:
            self.add_action(button)
        QShortcut(QKeySequence("N"), self._list, self.new_meeting).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        QShortcut(QKeySequence("Ctrl+N"), self, self.new_meeting).setContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._list.new_wanted.connect(self.new_meeting)
        self._list.plan_wanted.connect(self.plan_year)
        self._list.opened.connect(self.open_meeting)
        self._pool.meeting_wanted.connect(self.open_meeting)
        self._list.opened_at.connect(self.open_meeting)

    def refresh(self) -> None:
        group = groups.current_group(self.context.vault).id
        if self._meeting and self._group not in (None, group):
            self.close_meeting()  # another of the vault's groups was chosen
        self._group = group
        if self._meeting:
            try:
                self._meeting.refresh()
            except NotFound:
                self.close_meeting()
        else:
            self._show_list()

    def flush(self) -> None:
        if self._meeting:
            self._meeting.flush()

    def show_object(self, object_id: UUID) -> None:
        """Open the meeting with this identity, or the one on whose minutes the remark with it was made."""
        meeting = self._meeting_of(object_id)
        if meeting is None:
            self.close_meeting()
        elif self._meeting is None or self._meeting.open_meeting.meeting.id != meeting:
            self.open_meeting(meeting)
        if self._meeting is not None and self._meeting.open_meeting.item(object_id) is not None:
            self._meeting.show_item(object_id)

    def _meeting_of(self, object_id: UUID) -> UUID | None:
        """Return the meeting that something is seen in; None for what stands on the list's own page."""
        vault = self.context.vault
        with suppress(NotFound):
            return vault.read(Meeting, object_id).value.id
        with suppress(NotFound):
            return vault.read(Remark, object_id).value.meeting
        return meetings.holding(vault, object_id)

    def new_meeting(self) -> None:
        """Ask for a day and an agenda to begin from, and open the new meeting."""
        vault = self.context.vault
        dialog = NewMeetingDialog(vault, groups.current_group(vault), self)
        dialog.made.connect(self._open_new)
        dialog.open()

    def plan_year(self) -> None:
        """Plan the meetings of a school year by a rhythm, or change that plan."""
        vault = self.context.vault
        dialog = SeriesDialog(vault, groups.current_group(vault), self)
        dialog.kept.connect(self._tell_series)
        dialog.open()

    def open_meeting(self, meeting_id: UUID, step: Step | None = None) -> None:
        """Put a meeting on the desk, at one stretch of its path or where it stands."""
        self._drop()
        view = MeetingView(self.context, meeting_id, self.messages)
        self._meeting = view
        view.left.connect(self.close_meeting)
        view.titled.connect(self.set_title)
        view.duplicated.connect(self._duplicate)
        view.removed.connect(self._remove)
        self._list_area.hide()
        self._show_buttons(shown=False)
        self.add_action(view.toolbar)
        self.body.addWidget(view, 1)
        for widget in (view.toolbar, view):
            widget.show()
        view.show_step(view.opening_step if step is None else step)

    def close_meeting(self) -> None:
        """Go back to all meetings."""
        self._drop()
        self._list_area.show()
        self._show_buttons(shown=True)
        self._show_list()
        self._new.setFocus()

    def _drop(self) -> None:
        self.messages.clear()
        if self._meeting:
            self._meeting.flush()
            for widget in (self._meeting.toolbar, self._meeting):
                widget.hide()
                widget.deleteLater()
            self._meeting = None

    def _show_list(self) -> None:
        vault, today = self.context.vault, clock.today()
        group = groups.current_group(vault)
        following = meetings.next_meeting(vault, group.id, today)
        self._list.show_meetings(
            vault.outlines(Meeting, group.id),
            vault.read(Meeting, following.id).value if following else None,
            meetings.numbers(vault, group.id),
            vault.record_roots(),
            today,
        )
        self._pool.show_group(group, following)
        self.set_title(self.tr("Meetings"), group.name)

    def _show_buttons(self, *, shown: bool) -> None:
        for button in self._buttons:
            button.setVisible(shown)

    def _open_new(self, meeting_id: UUID) -> None:
        self.context.saved()
        self.open_meeting(meeting_id, Step.PREPARE)

    def _tell_series(self, done: Kept) -> None:
        self.context.saved()
        self.refresh()
        told = [
            self.tr("%n meeting(s) made.", "", done.made) if done.made else "",
            self.tr("%n meeting(s) changed.", "", done.changed) if done.changed else "",
            self.tr("%n meeting(s) removed.", "", done.removed) if done.removed else "",
            self.tr("%n meeting(s) cancelled.", "", done.cancelled) if done.cancelled else "",
        ]
        words = " ".join(filter(None, told)) or self.tr("The plan is kept.")
        if done.to_tell:
            first = done.to_tell[0]
            self.messages.say(
                f"{words} {self.tr('Those invited have to be told.')}",
                "warn",
                action=self.tr("To the invitation"),
                on_action=lambda: self.open_meeting(first, Step.INVITE),
            )
        else:
            self.messages.say(words, "ok")

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Agenda templates…")).triggered.connect(self.show_templates)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def show_templates(self) -> None:
        """Show the templates that agendas begin from."""
        vault = self.context.vault
        dialog = TemplatesDialog(vault, groups.current_group(vault), self)
        dialog.saved.connect(self.context.saved)
        dialog.open()

    def _duplicate(self, meeting_id: UUID) -> None:
        copy = meetings.duplicate(self.context.vault, meeting_id, None)
        self.open_meeting(copy.value.id, Step.PREPARE)
        self.messages.say(self.tr("This is the copy. Give it a day."))

    def _remove(self, meeting_id: UUID) -> None:
        vault = self.context.vault
        self.close_meeting()
        vault.remove(meeting_id)
        self._show_list()
        self.messages.say(
            self.tr("The meeting was removed."),
            action=self.tr("Bring it back"),
            on_action=lambda: vault.restore(meeting_id),
        )
