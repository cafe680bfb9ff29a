"""What is prepared for one item of the agenda."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ohdesk.domain.agenda import ItemKind
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.meetings.attachments import Attachments
from ohdesk.ui.meetings.item_details import ItemDetails
from ohdesk.ui.meetings.member_line import member_line
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.meetings.passed_on import PassedOn
from ohdesk.ui.meetings.unread_marks import UnreadMarks
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from ohdesk.ui.tasks import TaskRunner


class ItemForm(QWidget):
    """Title, kind, minutes, people, text and files of one item, saved as they are typed; the rest is folded away."""

    finished = Signal()
    """Enter was pressed in the title: on to the next item."""
    unfolded = Signal(bool)
    """Whether the details are shown now."""

    def __init__(
        self, opened: OpenMeeting, item_id: UUID, tasks: TaskRunner, *, why: str = "", unfolded: bool = False
    ) -> None:
        """``why`` says why an item came onto the agenda by itself; ``unfolded`` shows the details at once."""
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self.title = Guarded(_TitleLine(self.finished.emit))
        self._kind = Choice(self.tr("Kind"), choices(ItemKind))
        self._minutes = NumberField(self.tr("Minutes"), most=480)
        self._minutes.setSingleStep(5)
        self._minutes.setSpecialValueText("–")
        self._minutes.setAccessibleDescription(self.tr("A dash means that no time has been planned"))
        self._presenter = member_line(opened.members, lambda text: self._write("presenter", text))
        self._raised_by = guarded_line(placeholder=self.tr("For example the student council"))
        text = ProseEdit(lines=4)
        self._text = Guarded(text)
        self._unread = UnreadMarks(opened, item_id, "text", text)
        self._attachments = Attachments(opened, item_id, tasks)
        self._passed_on = PassedOn(opened, item_id)
        self._details = ItemDetails(opened, item_id, tasks)
        self._fold = Fold(self.tr("More details"), self._details, unfolded=unfolded)
        self._fold.toggled.connect(self.unfolded)
        lead_focus(self, self.title)

        form = Form()
        form.add(self.tr("Title"), self.title)
        form.add_widget(
            Columns(Field(self.tr("Kind"), self._kind), Field(self.tr("Minutes"), self._minutes), characters=44)
        )
        form.add_widget(
            Columns(
                Field(self.tr("Presenter"), self._presenter),
                Field(self.tr("Raised by"), self._raised_by),
                characters=44,
            )
        )
        form.add(
            self.tr("Preparation"),
            self._text,
            self.tr("Goes out with the agenda. General matters only, nobody's name."),
        )
        form.add(self.tr("Files"), self._attachments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        if why:
            column.addWidget(_reason(why))
        for widget in (self._passed_on, form, self._fold):
            column.addWidget(widget)
        column.addStretch(1)

        self._kind.chosen.connect(lambda kind: self._set("kind", kind))
        self._minutes.entered.connect(lambda minutes: self._set("minutes_planned", minutes or None))
        for name, field in self._fields().items():
            field.accepted.connect(lambda text, name=name: self._write(name, text))
        self.refresh()

    def refresh(self) -> None:
        """Show the item as it stands."""
        item = self._open.item(self._item_id)
        if item is None:
            return
        self._kind.set_value(item.kind)
        self._minutes.set_value(item.minutes_planned or 0)
        for name, field in self._fields().items():
            field.set_text(getattr(item, name))
        self._unread.show_text(item.text)
        shows(
            item.id,
            title=self.title,
            kind=self._kind,
            minutes_planned=self._minutes,
            presenter=self._presenter,
            raised_by=self._raised_by,
            attachments=self._attachments,
        )
        self._attachments.refresh()
        self._passed_on.refresh()
        self._details.refresh()
        self._fold.set_summary(self._details.summary)

    def _fields(self) -> dict[str, Guarded]:
        return {"title": self.title, "presenter": self._presenter, "raised_by": self._raised_by, "text": self._text}

    def _write(self, name: str, text: str) -> None:
        self._open.write_item(self._item_id, name, text, self.tr("Typing"), typed=True)

    def _set(self, name: str, value: Any) -> None:
        self._open.write_item(self._item_id, name, value, self.tr("Change of the item"))


class _TitleLine(QLineEdit):
    """A title; Enter goes on."""

    def __init__(self, on_enter: Callable[[], None]) -> None:
        super().__init__()
        self._on_enter = on_enter

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter()
        else:
            super().keyPressEvent(event)


def _reason(why: str) -> QWidget:
    """Return the line that says why an item stands here by itself."""
    shown = QWidget()
    line = QHBoxLayout(shown)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(Sign("info", "muted"))
    line.addWidget(Label(why, "muted"), 1)
    return shown
