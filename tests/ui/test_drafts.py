"""A draft saves itself, can be taken back, and never loses a colleague's words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from ohdesk.domain.errors import ForbiddenContent
from ohdesk.services.editing import Edition
from ohdesk.ui.drafts import Draft


@dataclass(frozen=True, slots=True)
class Note:
    title: str = ""
    text: str = ""


def reverted(current: Note, before: Note, after: Note) -> Note:
    """Take back, field by field, what changed from ``before`` to ``after``."""
    changes = {
        name: getattr(before, name) for name in ("title", "text") if getattr(before, name) != getattr(after, name)
    }
    return replace(current, **changes)


class Shelf:
    """Stores one note in memory and merges by field, as the vault does."""

    def __init__(self) -> None:
        self.note = Note()
        self.saves: list[Note] = []

    def read(self) -> Edition[Note]:
        return Edition(self.note, len(self.saves))

    def save(self, base: Edition[Note], new: Note) -> Edition[Note]:
        if "131052" in new.text:
            raise ForbiddenContent(rule="identity_code", field="text")
        self.note = reverted(self.note, new, base.value)
        self.saves.append(self.note)
        return self.read()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def draft(application: object, shelf: Shelf) -> Iterator[Draft[Note]]:
    made = Draft(shelf.read(), shelf.save, reverted)
    yield made
    made.flush()


@pytest.fixture
def second(application: object) -> QTimer:
    """A second by the clock that the draft goes by, too: what is due sooner comes sooner, however slow the machine."""
    made = QTimer()
    made.setTimerType(Qt.TimerType.PreciseTimer)
    made.setSingleShot(True)
    made.setInterval(1000)
    return made


def test_a_change_is_saved_within_a_second(qtbot: QtBot, shelf: Shelf, draft: Draft[Note], second: QTimer) -> None:
    saved: list[int] = []
    second.timeout.connect(lambda: saved.append(len(shelf.saves)))
    draft.change(Note(text="Avaus"), "Typing", "text")
    second.start()
    qtbot.waitUntil(lambda: bool(saved))
    assert saved == [1]
    assert shelf.note == Note(text="Avaus")


def test_typing_without_a_pause_is_saved_within_a_second_too(
    qtbot: QtBot, shelf: Shelf, draft: Draft[Note], second: QTimer
) -> None:
    saved: list[int] = []
    second.timeout.connect(lambda: saved.append(len(shelf.saves)))
    draft.change(Note(text="a"), "Typing", "text")
    second.start()
    while not saved:
        draft.change(Note(text=f"{draft.value.text}a"), "Typing", "text")
        qtbot.wait(60)
    assert saved[0] >= 1


def test_leaving_saves_at_once(shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(title="Kokous"), "Title")
    assert draft.unsaved
    assert draft.flush()
    assert not draft.unsaved
    assert shelf.note.title == "Kokous"


def test_nothing_is_saved_where_nothing_changed(shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(), "Nothing")
    assert draft.flush()
    assert shelf.saves == []
    assert not draft.undo_stack.canUndo()


def test_typing_in_one_field_is_one_step_back(draft: Draft[Note]) -> None:
    for text in ("a", "ab", "abc"):
        draft.change(replace(draft.value, text=text), "Typing", "text")
    draft.change(replace(draft.value, title="T"), "Typing", "title")
    assert draft.undo_stack.count() == 2
    draft.undo_stack.undo()
    assert draft.value == Note(text="abc")
    draft.undo_stack.undo()
    assert draft.value == Note()
    draft.undo_stack.redo()
    assert draft.value == Note(text="abc")


def test_undo_keeps_a_colleagues_words(shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(text="mine"), "Typing", "text")
    draft.flush()
    shelf.note = replace(shelf.note, title="hers")
    draft.refresh(shelf.read())
    draft.undo_stack.undo()
    assert draft.value == Note(title="hers", text="")
    assert draft.flush()
    assert shelf.note == Note(title="hers", text="")


def test_a_step_never_swallows_what_came_in_between(shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(text="m"), "Typing", "text")
    shelf.note = Note(title="hers")
    draft.flush()
    assert draft.value == Note(title="hers", text="m")
    draft.change(replace(draft.value, text="mi"), "Typing", "text")
    while draft.undo_stack.canUndo():
        draft.undo_stack.undo()
    assert draft.value == Note(title="hers")


def test_others_changes_come_below_what_is_not_saved(shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(text="mine"), "Typing", "text")
    shelf.note = Note(title="hers")
    draft.refresh(shelf.read())
    assert draft.value == Note(title="hers", text="mine")


def test_a_refused_text_stays_in_the_editor(qtbot: QtBot, shelf: Shelf, draft: Draft[Note]) -> None:
    draft.change(Note(text="131052"), "Typing", "text")
    with qtbot.waitSignal(draft.refused) as refusal:
        pass
    assert isinstance(refusal.args[0], ForbiddenContent)
    assert draft.unsaved
    assert draft.value.text == "131052"
    shelf.note = Note(title="hers")
    draft.refresh(shelf.read())
    assert draft.value == Note(title="hers", text="131052")
    draft.change(replace(draft.value, text="removed"), "Typing", "text")
    assert draft.flush()
    assert shelf.note == Note(title="hers", text="removed")
