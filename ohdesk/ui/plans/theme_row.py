"""A theme of the plan with what is done within it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ohdesk.domain.plans import Theme, ThemeKind
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.plans.items import ItemRow
from ohdesk.ui.plans.measures import measures
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit

_HEADINGS = (ThemeKind.STRATEGY_LINE, ThemeKind.FOCUS_AREA, ThemeKind.THEME)
"""The kinds that something is done for; a principle or a value is only said."""


@dataclass(frozen=True, slots=True)
class ThemeSurroundings:
    """What a theme's row is given of the plan: who may own it, and the goals that stand under each theme."""

    groups: Sequence[tuple[UUID, str]] = ()
    goals: Sequence[tuple[UUID | None, str]] = ()


class ThemeRow(ItemRow):
    """A heading with its text, whose it is, and its own measures."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._kind = Choice[ThemeKind](self.tr("Kind"), choices(ThemeKind))
        self._kind.setProperty("quiet", True)
        self._kind.chosen.connect(lambda kind: self._edit("kind", kind))
        self._texts = {
            "title": guarded_line("", self.tr("What is it called?")),
            "text": Guarded(ProseEdit("", self.tr("What does it mean for us?"), lines=1)),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._texts["title"].field.setProperty("voice", "strong")
        self._group = Choice[UUID | None](self.tr("Whose it is"), [(None, "")])
        self._group.setProperty("quiet", True)
        self._group.chosen.connect(lambda group: self._edit("group", group))
        self._group.setMinimumContentsLength(20)
        self._owner = Flow(Label(self.tr("Whose it is"), "muted"), self._group, spacing=10)
        self._goals = Label("", "caption")
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._theme))
        self._measures = measures(today)
        self._measures.edited.connect(self._take_measures)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Columns(self._texts["title"], self._kind, shares=(1, 0), characters=50, spacing=8), 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self._texts["text"], self._goals, self._measures, self._owner):
            column.addWidget(widget)

    def show_surroundings(self, surroundings: ThemeSurroundings) -> None:
        """Show what the plan has around the theme."""
        assert self._theme is not None
        theme = self._theme
        own = (None, self.tr("this group"))
        groups = [own, *surroundings.groups]
        if theme.group not in [group for group, _ in groups]:
            groups.append((theme.group, self.tr("another group")))
        self._group.set_choices(groups)
        self._group.setCurrentIndex([group for group, _ in groups].index(theme.group))
        self._owner.setVisible(len(groups) > 1)
        goals = [title for under, title in surroundings.goals if under == theme.id]
        self._goals.setText(self.tr("Goals here: {0}").format(" · ".join(goals)))
        self._goals.setVisible(bool(goals))

    def show_item(self, item: Theme, number: int) -> None:
        self._theme = item
        self._texts["title"].setAccessibleName(self.tr("Title of theme {0}").format(number))
        self._texts["text"].setAccessibleName(self.tr("Text of theme {0}").format(number))
        for field, edit in self._texts.items():
            edit.set_text(getattr(item, field))
        self._kind.setAccessibleName(self.tr("Kind of theme {0}").format(number))
        self._kind.set_value(item.kind)
        self._group.setAccessibleName(self.tr("Whose theme {0} is").format(number))
        self._remove.show_as("trash-2", self.tr("Remove theme {0}").format(number))
        self._measures.new.setAccessibleName(self.tr("New measure for theme {0}").format(number))
        self._measures.show_items(item.measures)
        self._measures.setVisible(item.kind in _HEADINGS or bool(item.measures))

    def begin(self) -> None:
        self._texts["text"].setFocus()

    def show_measure(self, measure_id: UUID) -> bool:
        """Put the caret into one of the theme's measures; return whether it is one."""
        row = self._measures.row(measure_id)
        if row is not None:
            row.begin()
        return row is not None

    def _take_measures(self, found: tuple[Any, ...], label: str, merge_key: str) -> None:
        assert self._theme is not None
        self._theme = replace(self._theme, measures=found)
        self.edited.emit(self._theme, merge_key or label)

    def _edit(self, field: str, value: Any) -> None:
        assert self._theme is not None
        self._theme = replace(self._theme, **{field: value})
        self.edited.emit(self._theme, field)
