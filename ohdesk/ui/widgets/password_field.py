"""A field for a passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

_TONES = ("bad", "bad", "warn", "ok", "ok")


class PasswordField(QWidget):
    """Hidden text with a button beside it that shows it, and room below for how strong it is."""

    changed = Signal(str)
    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, name: str, *, named_inside: bool = False) -> None:
        """``named_inside`` shows the name in the empty field, where no label stands above it."""
        super().__init__()
        self._line = QLineEdit()
        self._line.setAccessibleName(name)
        self._line.setPlaceholderText(name if named_inside else "")
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.textChanged.connect(self.changed)
        self._line.returnPressed.connect(self.submitted)
        lead_focus(self, self._line)
        self._eye = IconButton("eye", self.tr("Show what is typed"), self._toggle)
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._words = Label("", "caption")

        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._line, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._words)
        self._bar.hide()
        self._words.hide()

    @property
    def text(self) -> str:
        """What is typed."""
        return self._line.text()

    def clear(self) -> None:
        """Forget what is typed."""
        self._line.clear()

    def select(self) -> None:
        """Give the field the focus with all of it selected, ready to be typed over."""
        self._line.setFocus()
        self._line.selectAll()

    def show_strength(self, score: int, words: str) -> None:
        """Show ``score`` (0 to 4) as a bar and, since a bar alone says little, ``words`` below it."""
        self._bar.setValue(score)
        self._bar.setProperty("tone", _TONES[score])
        self._bar.style().polish(self._bar)
        self._bar.setAccessibleName(words)
        self._words.setText(words)
        self._bar.setVisible(bool(self.text))
        self._words.setVisible(bool(self.text and words))
        self._line.setAccessibleDescription(words)

    def _toggle(self) -> None:
        hidden = self._line.echoMode() is QLineEdit.EchoMode.Password
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        if hidden:
            self._eye.show_as("eye-off", self.tr("Hide what is typed"))
        else:
            self._eye.show_as("eye", self.tr("Show what is typed"))
