"""Two versions of a field side by side, and what a person says of them."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.services import choosing
from ohdesk.services.choosing import Choice, Kept
from ohdesk.ui.errors import sentence
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from ohdesk.services.choosing import Unresolved, Version
    from ohdesk.services.ports import Vault

_SHOWN = 30
"""How many letters of a version a button shows."""


class VersionCard(QFrame):
    """Shows what both laptops wrote, who and when, with a button at each; nothing has to be answered."""

    chosen = Signal(object)
    """The value (JSON) that is to stand."""
    kept = Signal()
    removed = Signal()

    def __init__(self, found: Unresolved, title: str) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self.buttons: list[Button] = []
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(title, "strong"))
        if isinstance(found, Choice):
            for place, version in enumerate(found.versions):
                column.addWidget(self._version(found, version, shown=place == 0))
            if found.both is not None:
                column.addWidget(self._both(found))
        else:
            column.addWidget(Label(removal_words(found), "caption"))
            column.addWidget(self._stay_or_go(found))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Sign("copy", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setAccessibleName(title)

    def _version(self, choice: Choice, version: Version, *, shown: bool) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(version.words))
        whence = self.tr("{0}, {1}").format(version.laptop, version.when)
        column.addWidget(Label(self.tr("{0} · shown now").format(whence) if shown else whence, "caption"))
        button = self._button(self.tr("This one"), lambda: self.chosen.emit(version.value))
        button.setAccessibleName(self.tr("{0}: this one, {1} ({2})").format(choice.label, version.words, whence))
        return Columns(words, Flow(button), shares=(1, 0), characters=0, spacing=12)

    def _both(self, choice: Choice) -> QWidget:
        assert choice.both is not None
        value, words = choice.both
        button = self._button(self.tr("Both"), lambda: self.chosen.emit(value))
        button.setAccessibleName(self.tr("{0}: both, {1}").format(choice.label, words))
        return Columns(Label(words, "muted"), Flow(button), shares=(1, 0), characters=0, spacing=12)

    def _stay_or_go(self, kept: Kept) -> QWidget:
        stay = self._button(self.tr("Let it stay"), self.kept.emit)
        stay.setAccessibleName(self.tr("Let it stay: {0}").format(kept.thing))
        go = self._button(self.tr("Remove it here too"), self.removed.emit)
        go.setAccessibleName(self.tr("Remove it here too: {0}").format(kept.thing))
        return Flow(stay, go, spacing=8)

    def _button(self, words: str, act: Callable[[], object]) -> Button:
        button = Button(words, act)
        self.buttons.append(button)
        return button


class ChosenLine(QWidget):
    """Says which version stands now, and offers the others for whom the hand slipped."""

    otherwise = Signal(object)
    """The value (JSON) that is to stand all the same."""

    def __init__(self, choice: Choice, value: Any) -> None:
        super().__init__()
        offered = choosing.offered(choice)
        words = next(words for each, words in offered if each == value)
        self.words = self.tr("Chosen: {0}").format(words)
        others = [(each, words) for each, words in offered if each != value]
        self.buttons = [self._button(each, words, alone=len(others) == 1) for each, words in others]
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Sign("circle-check", "ok"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Columns(Label(self.words, "caption"), Flow(*self.buttons), shares=(1, 0), characters=0), 1)

    def _button(self, value: Any, words: str, *, alone: bool) -> Button:
        named = self.tr("Take the other one: {0}")
        # Two that are called alike say which is which; a long version shows how it begins.
        shown = self.tr("Take the other one") if alone else named.format(shorten(words, _SHOWN, placeholder="…"))
        button = Button(shown, lambda: self.otherwise.emit(value), kind="quiet")
        button.setAccessibleName(named.format(words))
        button.setToolTip(words)
        return button


class VersionBox(QWidget):
    """A card until something is chosen on it, then the line that says what."""

    settled = Signal(object)
    """The choice and the value (JSON) that stands now, or None where it was about a whole thing."""

    def __init__(self, vault: Vault, found: Unresolved, title: str) -> None:
        super().__init__()
        self._vault = vault
        self._title = title
        self._error: Label | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: VersionCard | ChosenLine = self._card(found)
        self._column.addWidget(self._shown)

    @property
    def words(self) -> str:
        """What is shown, in a few words."""
        return self._shown.words if isinstance(self._shown, ChosenLine) else self._title

    @property
    def buttons(self) -> list[Button]:
        """What can be pressed now."""
        return self._shown.buttons

    def _card(self, found: Unresolved) -> VersionCard:
        card = VersionCard(found, self._title)
        if isinstance(found, Choice):
            card.chosen.connect(lambda value: self._choose(found, value))
        else:
            card.kept.connect(lambda: self._settle(lambda: choosing.keep(self._vault, found)))
            card.removed.connect(lambda: self._settle(lambda: choosing.remove(self._vault, found)))
        return card

    def _choose(self, choice: Choice, value: Any) -> None:
        try:
            in_editor = isinstance(self.window(), QDialog)  # elsewhere the page reads what is stored
            again = choosing.choose(self._vault, choice, value, in_editor=in_editor)
        except OHDeskError as error:
            self._tell(error)
            return
        self._shown.hide()
        self._shown.deleteLater()
        if again is not None:  # else somebody has written into the field since
            line = ChosenLine(again, value)
            line.otherwise.connect(lambda other: self._choose(again, other))
            self._shown = line
            self._column.addWidget(line)
        self.settled.emit((choice, value) if again is not None else None)

    def _settle(self, step: Callable[[], None]) -> None:
        try:
            step()
        except OHDeskError as error:
            self._tell(error)
        else:
            self._shown.hide()
            self.settled.emit(None)

    def _tell(self, error: OHDeskError) -> None:
        """Say below the card why it cannot be done."""
        words = sentence(error)
        if self._error is None:
            self._error = Label("", "error")
            self._column.addWidget(self._error)
        self._error.setText(words)
        announce(self, words)


def title_words(found: Unresolved) -> str:
    """Return what waits in a field, in a few words."""
    translate = QCoreApplication.translate
    if isinstance(found, Kept):
        return translate("VersionCard", "Removed elsewhere")
    if len(found.versions) > 2:
        return translate("VersionCard", "{0}: {1} versions – choose").format(found.label, len(found.versions))
    return translate("VersionCard", "{0}: two versions – choose").format(found.label)


def part_words(found: Unresolved) -> str:
    """Return what waits in a document that is named above it."""
    part = found.thing if found.thing != found.document else ""
    if isinstance(found, Kept):
        return QCoreApplication.translate("VersionCard", "{0}: removed elsewhere").format(part or found.document)
    return " – ".join(filter(None, (part, found.label)))


def removal_words(kept: Kept) -> str:
    """Return who removed a thing, and why it stands here all the same."""
    words = QCoreApplication.translate(
        "VersionCard", "Removed on {0} ({1}) while it was being changed on another laptop, so it is still here."
    )
    return words.format(kept.laptop, kept.when)
