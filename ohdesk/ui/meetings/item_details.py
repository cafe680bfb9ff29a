"""The seldom used fields of an item: who prepares it by when, its goal, who takes part, the chair's own reminder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ohdesk.domain.agenda import AgendaItem, Part, thread_of
from ohdesk.domain.schools import school_year_name
from ohdesk.services import plans, threads
from ohdesk.ui import clock
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import choices, label
from ohdesk.ui.matter_history import MatterHistory
from ohdesk.ui.meetings.member_line import member_line
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.outside_dialog import OutsideDialog
from ohdesk.ui.meetings.passed_on import PassOnDialog, others
from ohdesk.ui.sharing import SharedWatch, is_shared
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.wording import day_words

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class ItemDetails(QWidget):
    """Saved as they are typed; below them the way to another group, and to the matter's history."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._watch: SharedWatch | None = None
        self._goals = _goals(opened)
        self._part = Choice(self.tr("Who takes part"), choices(Part))
        self._recurring = QCheckBox(self.tr("Comes back in every meeting"))
        self._preparer = member_line(opened.members, lambda text: self._write("preparer", text))
        self._prepare_by = DateField(self.tr("Prepared by"))
        self._goal = Choice[str](self.tr("Goal of the year's plan"), [("", self.tr("None")), *self._goals.items()])
        self._prompt = Guarded(ProseEdit(lines=2))

        form = Form()
        form.add_widget(
            Columns(
                Field(self.tr("Preparer"), self._preparer),
                Field(self.tr("Prepared by"), self._prepare_by),
                characters=44,
            )
        )
        form.add(self.tr("Goal of the year's plan"), self._goal)
        form.add(
            self.tr("Who takes part"),
            self._part,
            self.tr("The staff's items are left out of the papers of students and guardians."),
        )
        form.add_widget(self._recurring)
        self._private = form.add(
            self.tr("Only for the chair"),
            self._prompt,
            self.tr("Your own reminder. It stands in the chair's copy and is never shown to others."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(form)
        if others(opened):
            pass_on = Button(self.tr("Pass on to another group…"), self._ask_group, kind="quiet", icon_name="send")
            column.addWidget(pass_on)
        send = Button(
            self.tr("Send to a group outside this program…"), self._send_outside, kind="quiet", icon_name="mail"
        )
        column.addWidget(send)
        item = opened.item(item_id)
        if item is not None and thread_of(item) != item.id:
            history = MatterHistory(tasks, lambda: threads.earlier(opened.vault, opened.meeting, item))
            history.meeting_wanted.connect(opened.meeting_wanted)
            column.addWidget(history)

        self._part.chosen.connect(lambda part: self._set("part", part))
        self._recurring.clicked.connect(lambda ticked: self._set("recurring", ticked))
        self._prepare_by.entered.connect(lambda day: self._set("prepare_by", day))
        self._goal.chosen.connect(lambda goal: self._set("goal", UUID(goal) if goal else None))
        for name, field in (("preparer", self._preparer), ("prompt", self._prompt)):
            field.accepted.connect(lambda text, name=name: self._write(name, text))

    @property
    def summary(self) -> str:
        """What is set here, in a line."""
        item = self._open.item(self._item_id)
        return " · ".join(filter(None, self._said(item))) if item else ""

    def refresh(self) -> None:
        """Show the item as it stands."""
        item = self._open.item(self._item_id)
        if item is None:
            return
        self._part.set_value(item.part)
        self._recurring.setChecked(item.recurring)
        self._prepare_by.set_value(item.prepare_by)
        self._goal.set_value(str(item.goal) if str(item.goal) in self._goals else "")
        self._preparer.set_text(item.preparer)
        self._prompt.set_text(item.prompt)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._watch is None:  # not before: the watch is over the window in which this stands
            self._watch = SharedWatch(self)
            self._watch.changed.connect(lambda shared: self._private.setVisible(not shared))
            self._private.setVisible(not is_shared(self))

    def _send_outside(self) -> None:
        OutsideDialog(self._open, self._item_id, self).open()

    def _ask_group(self) -> None:
        PassOnDialog(self._open, self._item_id, self).open()

    def _said(self, item: AgendaItem) -> Iterator[str]:
        by = day_words(item.prepare_by) if item.prepare_by else ""
        if item.preparer or by:
            yield self.tr("prepared by {0}").format(", ".join(filter(None, (item.preparer, by))))
        yield label(item.part) if item.part is Part.STAFF else ""
        yield self.tr("comes back") if item.recurring else ""
        yield self._goals.get(str(item.goal), "")
        yield self.tr("a reminder for the chair") if item.prompt and not is_shared(self) else ""

    def _write(self, name: str, text: str) -> None:
        self._open.write_item(self._item_id, name, text, self.tr("Typing"), typed=True)

    def _set(self, name: str, value: Any) -> None:
        self._open.write_item(self._item_id, name, value, self.tr("Change of the item"))


def _goals(opened: OpenMeeting) -> dict[str, str]:
    """Return the titles of the goals in the plan of the meeting's school year, by their identities as text."""
    meeting = opened.meeting
    if meeting.group is None:
        return {}
    year = school_year_name(meeting.day or clock.today())
    return {str(goal): title for goal, title in plans.goal_titles(opened.vault, meeting.group, year).items()}
