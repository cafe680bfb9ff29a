"""Seldom needed things, folded away below a line that tells what they hold."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.icons import icon
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label


class Fold(QWidget):
    """A button that shows and hides ``body``; while it is hidden, a few words beside it tell what is set there."""

    toggled = Signal(bool)
    """Whether the body is shown now."""

    def __init__(self, title: str, body: QWidget, *, unfolded: bool = False) -> None:
        super().__init__()
        self._body = body
        self._button = Button(title, self._toggle, kind="quiet", icon_name="chevron-right")
        self._summary = Label("", "caption")
        self._words = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Columns(self._button, self._summary, shares=(0, 1), characters=30, spacing=8))
        column.addWidget(body)
        self.set_unfolded(unfolded)

    @property
    def unfolded(self) -> bool:
        """Whether the body is shown."""
        return not self._body.isHidden()

    def set_unfolded(self, unfolded: bool) -> None:
        """Show or hide the body, without a signal."""
        self._body.setVisible(unfolded)
        self._summary.setText("" if unfolded else self._words)
        self._button.setIcon(icon("chevron-down" if unfolded else "chevron-right", "accent"))
        self._button.setAccessibleDescription(self.tr("Shown") if unfolded else self._words or self.tr("Hidden"))

    def set_summary(self, text: str) -> None:
        """Tell in ``text`` what is set in the body."""
        self._words = text
        self.set_unfolded(self.unfolded)

    def _toggle(self) -> None:
        self.set_unfolded(not self.unfolded)
        self.toggled.emit(self.unfolded)
