"""Six words that somebody reads aloud, typed as they are heard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ohdesk.services import belonging
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus

_COLUMNS = 3
_LONGEST = 14
"""Characters that a field shows at least."""


class WordsField(QWidget):
    """A field for each word, in either language: each completes from its list, a space leads on to the next."""

    submitted = Signal()
    """Enter was pressed in the last one."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = [self._line(place) for place in range(belonging.WORDS)]
        self._error = Label("", "error")
        self._error.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for place, line in enumerate(self._lines):
            grid.addWidget(Field(self.tr("Word {0}").format(place + 1), line), place // _COLUMNS, place % _COLUMNS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._error)
        lead_focus(self, self._lines[0])

    @property
    def text(self) -> str:
        """What is typed, the words parted by spaces."""
        return " ".join(line.text().strip() for line in self._lines)

    @property
    def whole(self) -> bool:
        """Whether all the words stand in the list; where one does not, that is said and its field gets the focus."""
        for line in self._lines:
            self._complete(line)
        wrong = next((line for line in self._lines if not belonging.whole_word(line.text())), None)
        if wrong is None:
            self.set_error("")
            return True
        typed = wrong.text().strip()
        self.set_error(
            self.tr("“{0}” is no word of the list. Ask for it once more.").format(typed)
            if typed
            else self.tr("Type all six words.")
        )
        _stand_on(wrong)
        return False

    def begin_again(self) -> None:
        """Stand on the first word; all of them are ready to be typed over."""
        _stand_on(self._lines[0])

    def set_error(self, text: str) -> None:
        """Say below the words what is wrong; an empty text takes it back."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self, text)

    def _line(self, place: int) -> QLineEdit:
        line = QLineEdit()
        line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _LONGEST)
        completer = QCompleter(belonging.spoken_words(), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.textEdited.connect(partial(self._spread, place))
        line.editingFinished.connect(partial(self._complete, line))
        line.returnPressed.connect(partial(self._go_on, place))
        return line

    def _spread(self, place: int, typed: str) -> None:
        """Let a space lead on; words that were pasted at once go each into its field."""
        self.set_error("")
        words = typed.replace(",", " ").split(" ")
        if len(words) < 2:
            return
        here = [word for word in words if word]
        for line, word in zip(self._lines[place:], here, strict=False):
            line.setText(word)
            self._complete(line)
        if here:
            _stand_on(self._lines[min(place + len(here), len(self._lines) - 1)])
        else:
            self._lines[place].clear()

    def _complete(self, line: QLineEdit) -> None:
        if word := belonging.whole_word(line.text()):
            line.setText(word)

    def _go_on(self, place: int) -> None:
        if place + 1 < len(self._lines):
            _stand_on(self._lines[place + 1])
        else:
            self.submitted.emit()


def _stand_on(line: QLineEdit) -> None:
    """Give a line the focus as Tab does: what stands there is typed over, not added to."""
    line.setFocus(Qt.FocusReason.TabFocusReason)
