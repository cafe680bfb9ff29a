"""One titled text of a newsletter, written in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.communication import NewsSection
from ohdesk.domain.plans import Goal
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.prose_edit import ProseEdit


class NewsSectionRow(QWidget):
    """A section's title, the goal that it tells of, and its text."""

    edited = Signal(object, str)
    """The section as it is now, and the field that was edited."""
    removed = Signal(object)

    def __init__(self, section: NewsSection, goals: Sequence[Goal]) -> None:
        super().__init__()
        self._section = section
        self._goals = [None, *(goal.id for goal in goals)]
        self._title = guarded_line("", self.tr("Title"))
        self._text = Guarded(
            ProseEdit("", self.tr("What do we tell? A line that begins with - becomes a list."), lines=3)
        )
        self._title.accepted.connect(lambda text: self._edit("title", text))
        self._text.accepted.connect(lambda text: self._edit("text", text))
        named = [(goal.id, goal.title) for goal in goals]
        self._goal = Choice[UUID | None](self.tr("Goal"), [(None, self.tr("no particular goal")), *named])
        self._goal.setMinimumContentsLength(14)
        self._goal.chosen.connect(lambda goal: self._edit("goal", goal))
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._section))
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Columns(self._title, self._goal, shares=(3, 2), characters=50, spacing=8))
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(fields, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_section(self, section: NewsSection, number: int) -> None:
        """Show ``section``, the newsletter's ``number``-th (from 1)."""
        self._section = section
        self._title.setAccessibleName(self.tr("Title of section {0}").format(number))
        self._text.setAccessibleName(self.tr("Text of section {0}").format(number))
        self._goal.setAccessibleName(self.tr("Goal of section {0}").format(number))
        self._remove.show_as("trash-2", self.tr("Remove section {0}").format(number))
        self._title.set_text(section.title)
        self._text.set_text(section.text)
        shows(section.id, title=self._title, goal=self._goal)
        self._goal.setCurrentIndex(self._goals.index(section.goal) if section.goal in self._goals else -1)

    def _edit(self, field: str, value: Any) -> None:
        self._section = replace(self._section, **{field: value})
        self.edited.emit(self._section, field)
