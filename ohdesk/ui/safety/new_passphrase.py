"""A field for a passphrase that is chosen now, judged while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.services import words
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.password_field import PasswordField

if TYPE_CHECKING:
    from ohdesk.services.vaults import Judgement
    from ohdesk.ui.tasks import TaskRunner

_PAUSE = 150
"""Milliseconds of rest before a passphrase is judged."""


class NewPassphrase(QWidget):
    """Says how strong a passphrase is and what would make it better; ``names`` are words that a guesser knows."""

    judged = Signal()
    submitted = Signal()

    def __init__(self, tasks: TaskRunner, names: Callable[[], Sequence[str]] = tuple, label: str = "") -> None:
        super().__init__()
        self._tasks = tasks
        self._names = names
        self._judgement: Judgement | None = None
        label = label or self.tr("Passphrase")
        self._password = PasswordField(label)
        self._password.changed.connect(self._wait)
        self._password.submitted.connect(self.submitted)
        self._field = Field(
            label,
            self._password,
            self.tr("Four or more words that have nothing to do with each other: easy to remember, hard to guess."),
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._judge)
        lead_focus(self, self._password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._password.text

    @property
    def enough(self) -> bool:
        """Whether what is typed was found strong enough."""
        return bool(self._judgement and self._judgement.enough and not self._pause.isActive())

    def set_error(self, text: str) -> None:
        """Say below the field what is wrong with it."""
        self._field.set_error(text)

    def _wait(self) -> None:
        self._field.set_error("")
        self._judgement = None
        self._pause.start()
        self.judged.emit()

    def _judge(self) -> None:
        passphrase, names = self.text, tuple(name for name in self._names() if name)

        def work() -> tuple[str, Judgement]:
            from ohdesk.services import vaults

            return passphrase, vaults.judge(passphrase, names)

        self._tasks.run(self, work, self._show, lambda _: None)

    def _show(self, found: tuple[str, Judgement]) -> None:
        passphrase, judgement = found
        if passphrase != self.text:
            return
        self._judgement = judgement
        language = current_language()
        strength = (
            self.tr("Very easy to guess."),
            self.tr("Easy to guess."),
            self.tr("Still easy to guess."),
            self.tr("Almost strong enough."),
            self.tr("Strong."),
        )
        if judgement.enough:
            spoken = strength[4]
        else:
            advice = (words.say(language, f"passphrase.{key}") for key in judgement.advice[:2])
            spoken = " ".join((strength[min(judgement.score, 3)], *advice))
        self._password.show_strength(4 if judgement.enough else min(judgement.score, 3), spoken)
        self.judged.emit()
