"""Whom the guard of a field knows, found from where the field stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ohdesk.domain.privacy.concerns import Known
    from ohdesk.services.ports import Changed, Vault


class KnownNames(QObject):
    """Tells the fields in a page, and in its dialogs, whom a vault's groups know; read when first asked for."""

    def __init__(self, page: QWidget, vault: Vault) -> None:
        super().__init__(page)
        self._vault = vault
        self._known: Known | None = None
        self._listening = False

    @property
    def known(self) -> Known:
        """Whom a text may name now."""
        from ohdesk.services import privacy  # not before somebody writes

        if not self._listening:
            self._listening = True
            self.destroyed.connect(self._vault.subscribe(self._forget))
        if self._known is None:
            self._known = privacy.known(self._vault)
        return self._known

    def _forget(self, changed: Changed) -> None:
        from ohdesk.services.privacy import NAMING

        if changed & NAMING:
            self._known = None


def known_to(widget: QWidget) -> Known:
    """Return whom a text in ``widget`` may name; nobody where no vault is open."""
    from ohdesk.domain.privacy.concerns import Known

    above: QWidget | None = widget
    while above is not None:
        found = above.findChild(KnownNames, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, KnownNames):
            return found.known
        above = above.parentWidget()
    return Known.of(())
