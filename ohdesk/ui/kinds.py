"""The kinds of things in a vault, as the window calls them, and the page that shows each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS: Final[dict[str, object]] = {
    "provider": QT_TRANSLATE_NOOP("Kinds", "Education provider"),
    "school": QT_TRANSLATE_NOOP("Kinds", "School"),
    "school_service": QT_TRANSLATE_NOOP("Kinds", "Service at the school"),
    "school_year": QT_TRANSLATE_NOOP("Kinds", "School year"),
    "group": QT_TRANSLATE_NOOP("Kinds", "Group"),
    "membership": QT_TRANSLATE_NOOP("Kinds", "Member"),
    "meeting": QT_TRANSLATE_NOOP("Kinds", "Meeting"),
    "agenda_item": QT_TRANSLATE_NOOP("Kinds", "Agenda item"),
    "outcome": QT_TRANSLATE_NOOP("Kinds", "Outcome"),
    "answer": QT_TRANSLATE_NOOP("Kinds", "Answer"),
    "matter": QT_TRANSLATE_NOOP("Kinds", "Matter that waits"),
    "remark": QT_TRANSLATE_NOOP("Kinds", "Remark"),
    "loose_note": QT_TRANSLATE_NOOP("Kinds", "Loose note"),
    "series": QT_TRANSLATE_NOOP("Kinds", "Series of meetings"),
    "template": QT_TRANSLATE_NOOP("Kinds", "Agenda template"),
    "template_item": QT_TRANSLATE_NOOP("Kinds", "Item of a template"),
    "phrase": QT_TRANSLATE_NOOP("Kinds", "Phrase"),
    "attendance": QT_TRANSLATE_NOOP("Kinds", "Attendance"),
    "task": QT_TRANSLATE_NOOP("Kinds", "Task"),
    "plan": QT_TRANSLATE_NOOP("Kinds", "Plan"),
    "chapter": QT_TRANSLATE_NOOP("Kinds", "Chapter of a plan"),
    "goal": QT_TRANSLATE_NOOP("Kinds", "Goal"),
    "measure": QT_TRANSLATE_NOOP("Kinds", "Measure"),
    "clock_entry": QT_TRANSLATE_NOOP("Kinds", "Entry of the yearly clock"),
    "hearing": QT_TRANSLATE_NOOP("Kinds", "Hearing"),
}
_PAGES: Final = {
    "agenda_item": "meetings",
    "answer": "agreed",
    "attendance": "meetings",
    "chapter": "plan",
    "clock_entry": "clock",
    "goal": "plan",
    "hearing": "follow_up",
    "loose_note": "meetings",
    "matter": "meetings",
    "measure": "plan",
    "meeting": "meetings",
    "outcome": "meetings",
    "phrase": "meetings",
    "plan": "plan",
    "remark": "meetings",
    "series": "meetings",
    "task": "agreed",
    "template": "meetings",
    "template_item": "meetings",
}


def kind_words(kind: str) -> str:
    """Return what a kind is called; a kind that this version does not know keeps its own name."""
    return QCoreApplication.translate("Kinds", str(_WORDS.get(kind, kind)))


def page_of(kind: str) -> str:
    """Return the key of the page where things of a kind are seen."""
    return _PAGES.get(kind, "group")
