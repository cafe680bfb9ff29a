"""Labelled fields, one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import first_in


class Field(QWidget):
    """A label above a field, help below it, and room for what is wrong with it."""

    def __init__(self, label: str, field: QWidget, help_text: str = "") -> None:
        super().__init__()
        self._first = first_in(field)
        self._name = Label(label, "strong")
        self._name.setBuddy(self._first)
        self._error: Label | None = None
        if not field.accessibleName():
            field.setAccessibleName(label)
        if help_text:
            self._first.setAccessibleDescription(help_text)
        self._description = self._first.accessibleDescription()

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._name)
        self._column.addWidget(field)
        if help_text:
            self._column.addWidget(Label(help_text, "caption"))
        self._column.addStretch()

    def set_error(self, text: str) -> None:
        """Say below the field what is wrong; an empty text takes it back."""
        if self._error is None:  # a page holds many fields, and hardly one ever needs this
            if not text:
                return
            self._error = Label("", "error")
            self._column.insertWidget(self._column.count() - 1, self._error)
        if text == self._error.text():
            return
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._first.setAccessibleDescription(text or self._description)
        self._first.setProperty("wrong", bool(text))
        self._first.style().polish(self._first)
        if text:
            announce(self._first, text)


class Form(QWidget):
    """A column of fields; ``add_row`` puts several side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def add(self, label: str, field: QWidget, help_text: str = "") -> Field:
        """Append ``field`` under ``label``, which names it for a screen reader too; return their row."""
        row = Field(label, field, help_text)
        self._column.addWidget(row)
        return row

    def add_row(self, *fields: Field) -> None:
        """Append ``fields`` side by side, below each other where that is too narrow."""
        self._column.addWidget(Columns(*fields, characters=70))

    def add_widget(self, widget: QWidget) -> None:
        """Append ``widget`` without a label of its own: a check box, a sentence."""
        self._column.addWidget(widget)
