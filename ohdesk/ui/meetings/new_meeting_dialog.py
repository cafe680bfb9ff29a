"""A new meeting: its day and the agenda that it begins from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.templates import minutes_in_all
from ohdesk.services import meetings, templates
from ohdesk.ui import clock
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.template_choice import TemplateChoice
from ohdesk.ui.widgets.date_field import DateField, TimeField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class NewMeetingDialog(FormDialog):
    """Asks for nothing that has to be known yet: Enter makes a meeting with the likeliest agenda."""

    made = Signal(object)
    """The identity of the new meeting."""

    def __init__(self, vault: Vault, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New meeting"), self.tr("Make the meeting"), parent)
        self._vault, self._group = vault, group
        self._day = DateField(self.tr("Day"), today=clock.today)
        self._starts = TimeField(self.tr("Begins"))
        self._template = TemplateChoice(self.tr("Agenda"), vault, group, self.tr("Plain agenda"))
        self._items = Label("", "muted")
        self.form.add_row(
            Field(self.tr("Day"), self._day, self.tr("May stay open for now.")),
            Field(self.tr("Begins"), self._starts, self.tr("As last time, if left open.")),
        )
        self.form.add(self.tr("Agenda"), self._template)
        self.form.add_widget(self._items)
        self._day.entered.connect(lambda _: self._guess())
        self._template.chosen.connect(lambda _: self._show_items())
        self._guess()

    def keep(self) -> bool:
        made = meetings.new_meeting(
            self._vault,
            self._group,
            current_language(),
            self._day.value,
            self._starts.value,
            self._template.template,
        )
        self.made.emit(made.value.id)
        return True

    def _guess(self) -> None:
        self._template.show_for(templates.occasion_of(self._vault, self._group, self._day.value))
        self._show_items()

    def _show_items(self) -> None:
        template = self._template.template
        if template is None:
            titles = [item.title for item in meetings.usual_items(current_language(), self._group.id)]
            self._items.setText("\n".join(f"{number}. {title}" for number, title in enumerate(titles, start=1)))
            return
        lines = [f"{number}. {item.title}" for number, item in enumerate(template.items, start=1)]
        lines.append(self.tr("%n minute(s) in all", "", minutes_in_all(template)))
        self._items.setText("\n".join(lines))
