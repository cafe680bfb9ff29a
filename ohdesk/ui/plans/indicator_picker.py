"""The indicators that follow a goal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice


class IndicatorPicker(QWidget):
    """Those that are followed, each with a button that leaves it out, and a list to take another from."""

    edited = Signal(object)
    """The identities of the indicators that are followed from now on (a tuple)."""

    def __init__(self) -> None:
        super().__init__()
        self._followed: tuple[UUID, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._buttons: list[Button] = []
        self._more = Choice[UUID | None](self.tr("Follow by an indicator"), [(None, "")])
        self._more.setProperty("quiet", True)
        self._more.chosen.connect(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self._more)

    def show_followed(self, followed: tuple[UUID, ...], indicators: Sequence[tuple[UUID, str]], number: int) -> None:
        """Show which of ``indicators`` are ``followed`` for the plan's ``number``-th goal."""
        shown = (followed, tuple(indicators), number)
        if shown == self._shown:
            return
        self._shown = shown
        self._followed = followed
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        names = dict(indicators)
        for place, identity in enumerate(followed):
            name = names.get(identity, self.tr("an indicator that was removed"))
            button = Button(name, partial(self._remove, identity), kind="quiet", icon_name="x")
            button.setAccessibleName(self.tr("Do not follow goal {0} by: {1}").format(number, name))
            self._column.insertWidget(place, button)
            button.show()  # now, not with the next event: Tab goes through it
            self._buttons.append(button)
        rest = [(identity, name) for identity, name in indicators if identity not in followed]
        self._more.set_choices([(None, self.tr("choose an indicator")), *rest])
        self._more.setCurrentIndex(0)
        self._more.setVisible(bool(rest))
        self._more.setAccessibleName(self.tr("Follow goal {0} by an indicator").format(number))

    def _add(self, identity: UUID | None) -> None:
        if identity is not None:
            self.edited.emit((*self._followed, identity))

    def _remove(self, identity: UUID) -> None:
        self._more.setFocus()
        self.edited.emit(tuple(one for one in self._followed if one != identity))
