"""Why a step of a change of chair is left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.hand_over import Step
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.prose_edit import ProseEdit


class ReasonDialog(FormDialog):
    """A step may be left; the reason stays in the hand-over file."""

    written = Signal(str)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(label(step), self.tr("Leave the step"), parent)
        self._reason = Guarded(
            ProseEdit("", self.tr("for example: the key is in the principal's safe already"), lines=2)
        )
        self._row = self.form.add(self.tr("Why is it left?"), self._reason)

    def keep(self) -> bool:
        reason = self._reason.text.strip()
        if not reason:
            self._row.set_error(self.tr("Write a few words for whoever looks at this later."))
            self._reason.setFocus()
            return False
        self.written.emit(reason)
        return True
