"""A meeting's agenda on its way to the group's templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.templates import Occasion
from ohdesk.services import templates
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class KeepTemplateDialog(FormDialog):
    """Asks what the template is called and which meeting of the year it is for."""

    kept = Signal(str)
    """The name of the template."""

    def __init__(self, vault: Vault, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Keep the agenda as a template"),
            self.tr("Keep the template"),
            parent,
            lead=self.tr("What was prepared for the items is kept; nothing that was said or agreed."),
        )
        self._vault, self._meeting = vault, meeting
        self._name = guarded_line(self.tr("Name"))
        self._name.set_text(meeting.theme)
        usual = Occasion.THEME if meeting.theme else Occasion.ORDINARY
        self._occasion = Choice[Occasion](self.tr("For"), choices(Occasion), usual)
        self._field = self.form.add(self.tr("Name"), self._name)
        self.form.add(self.tr("For"), self._occasion)

    def keep(self) -> bool:
        name = self._name.text.strip()
        if not name:
            self._field.set_error(self.tr("Give it a name."))
            return False
        occasion = self._occasion.value or Occasion.ORDINARY
        templates.save_agenda(self._vault, self._meeting.id, name, occasion, current_language())
        self.kept.emit(name)
        return True
