"""What the group calls a laptop, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Membership
from ohdesk.services.laptops import SharingLaptop
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.wording import member_words


def owner_choice(name: str, members: Sequence[Membership], owner: UUID | None) -> Choice[UUID | None]:
    """Return a choice of whose a laptop is; nobody is a choice too."""
    choices: list[tuple[UUID | None, str]] = [(None, "–"), *((one.id, member_words(one)) for one in members)]
    choice = Choice[UUID | None](name, choices)
    known = [value for value, _ in choices]
    choice.setCurrentIndex(known.index(owner) if owner in known else 0)
    return choice


class LaptopDialog(FormDialog):
    """Asks for both."""

    written = Signal(str, object)
    """The name, and the member's id or ``None``."""

    def __init__(self, laptop: SharingLaptop, members: Sequence[Membership], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Laptop"), self.tr("Keep"), parent)
        self._name = guarded_line("", self.tr("for example the counsellor's laptop"), asks=False)
        self._name.set_text(laptop.name)
        self._row = self.form.add(self.tr("What the group calls it"), self._name)
        self._owner = owner_choice(self.tr("Whose laptop it is"), members, laptop.member)
        self.form.add(self.tr("Whose laptop it is"), self._owner)
        shows(UUID(laptop.device), name=self._name)

    def keep(self) -> bool:
        name = self._name.text.strip()
        if not name:
            self._row.set_error(self.tr("Give the laptop a name that the others know it by."))
            self._name.setFocus()
            return False
        self.written.emit(name, self._owner.value)
        return True
