"""One goal of the plan, edited where it stands, with its measures below it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.plans import Goal, GoalCategory, GoalState, Measure
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.plans.indicator_picker import IndicatorPicker
from ohdesk.ui.plans.measures import measures
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit


@dataclass(frozen=True, slots=True)
class GoalSurroundings:
    """What a goal's card is given of the plan: its themes and the group's indicators, each with its name.

    ``evaluated`` tells that the goals' evaluation is asked for.
    """

    themes: tuple[tuple[UUID, str], ...] = ()
    indicators: tuple[tuple[UUID, str], ...] = ()
    evaluated: bool = False


class GoalCard(QWidget):
    """What the group wants to see change, from where, to where, and what is done for it."""

    edited = Signal(object, str, str)
    """The goal as it is now, what the step is called, and the field that was typed in (or nothing)."""
    removed = Signal(object)
    """The goal that the user wants to leave out."""
    path_wanted = Signal(object)
    """The identity of the goal whose path is to be shown."""

    def __init__(self, goal: Goal, today: date) -> None:
        """Show ``goal`` once ``show_goal`` is called; ``today`` tells which of its measures are late."""
        super().__init__()
        self._goal = goal
        self._shown: tuple[Goal, int, str, GoalSurroundings] | None = None
        self._line = Label("", "caption")
        self._number = Label("", "section")
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._number.setContentsMargins(0, self.fontMetrics().height() // 3, 0, 0)
        title = ProseEdit("", self.tr("What do we want to see change?"), lines=1)
        title.setProperty("voice", "section")
        self._state = Choice[GoalState](self.tr("State of the goal"), choices(GoalState))
        self._state.setMinimumContentsLength(11)
        self._state.chosen.connect(lambda state: self._edit("state", state))
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._goal))
        self._path = Button(
            self.tr("The goal's path"), lambda: self.path_wanted.emit(self._goal.id), kind="quiet", icon_name="history"
        )
        self._category = Choice[GoalCategory | None](
            self.tr("What it promotes"), [(None, self.tr("not chosen")), *choices(GoalCategory)]
        )
        self._category.setProperty("quiet", True)
        self._category.chosen.connect(lambda category: self._edit("category", category))
        self._texts = {
            "title": Guarded(title),
            "baseline": Guarded(ProseEdit("", self.tr("not written yet"), lines=2)),
            "target": Guarded(ProseEdit("", self.tr("not written yet"), lines=2)),
            "indicator": Guarded(ProseEdit("", self.tr("not written yet"), lines=2)),
            "strategy_line": guarded_line("", self.tr("none")),
            "evaluation": Guarded(ProseEdit("", self.tr("What came of it, and what goes on?"), lines=2)),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._evaluation = Field(self.tr("Evaluation"), self._texts["evaluation"])
        self._theme = Choice[UUID | None](self.tr("Theme"), [(None, self.tr("not chosen"))])
        self._theme.setProperty("quiet", True)
        self._theme.chosen.connect(lambda theme: self._edit("theme", theme))
        self._theme_field = Field(self.tr("Theme"), self._theme)
        self._line_field = Field(self.tr("Strategy line"), self._texts["strategy_line"])
        self._indicators = IndicatorPicker()
        self._indicators.edited.connect(lambda followed: self._edit("indicators", followed))
        self._followed = Field(self.tr("Followed by"), self._indicators)
        self._measures = measures(today)
        self._measures.edited.connect(self._take_measures)
        self._lay_out()

    def show_goal(self, goal: Goal, number: int, heading: str, surroundings: GoalSurroundings) -> None:
        """Show ``goal``, the plan's ``number``-th, with ``heading`` (of its theme) above it where not empty."""
        shown = (goal, number, heading, surroundings)
        if shown == self._shown:
            return
        self._shown = shown
        self._goal = goal
        self._line.setText(heading)
        self._line.setVisible(bool(heading))
        self._number.setText(str(number))
        self.setAccessibleName(self.tr("Goal {0}: {1}").format(number, goal.title))
        names = {
            "title": self.tr("Goal {0}").format(number),
            "baseline": self.tr("Baseline of goal {0}").format(number),
            "target": self.tr("Target of goal {0}").format(number),
            "indicator": self.tr("Indicator of goal {0}").format(number),
            "strategy_line": self.tr("Strategy line of goal {0}").format(number),
            "evaluation": self.tr("Evaluation of goal {0}").format(number),
        }
        for field, edit in self._texts.items():
            edit.setAccessibleName(names[field])
            edit.set_text(getattr(goal, field))
        shows(
            goal.id,
            state=self._state,
            category=self._category,
            theme=self._theme,
            strategy_line=self._texts["strategy_line"],
            indicators=self._indicators,
        )
        self._state.setAccessibleName(self.tr("State of goal {0}").format(number))
        self._state.set_value(goal.state)
        self._category.setAccessibleName(self.tr("What goal {0} promotes").format(number))
        self._category.setCurrentIndex([None, *GoalCategory].index(goal.category))
        self._remove.show_as("trash-2", self.tr("Remove goal {0}").format(number))
        self._path.setAccessibleName(self.tr("The path of goal {0}").format(number))
        self._evaluation.setVisible(
            surroundings.evaluated or bool(goal.evaluation) or goal.state is not GoalState.UNDER_WAY
        )
        self._show_theme(number, surroundings.themes)
        self._indicators.show_followed(goal.indicators, surroundings.indicators, number)
        self._followed.setVisible(bool(goal.indicators or surroundings.indicators))
        self._measures.new.setAccessibleName(self.tr("New measure for goal {0}").format(number))
        self._measures.show_items(goal.measures)

    def begin(self) -> None:
        """Put the caret where the goal is named."""
        self._texts["title"].setFocus()

    def show_measure(self, measure_id: UUID) -> bool:
        """Put the caret into one of the goal's measures; return whether it is one."""
        row = self._measures.row(measure_id)
        if row is not None:
            row.begin()
        return row is not None

    def _show_theme(self, number: int, themes: tuple[tuple[UUID, str], ...]) -> None:
        """Offer the plan's themes; a line that is only named stays where it was written."""
        goal = self._goal
        self._theme.setAccessibleName(self.tr("Theme of goal {0}").format(number))
        offered = [None, *(theme for theme, _ in themes)]
        self._theme.set_choices([(None, self.tr("not chosen")), *themes])
        self._theme.setCurrentIndex(offered.index(goal.theme) if goal.theme in offered else 0)
        self._theme_field.setVisible(bool(themes))
        self._line_field.setVisible(not themes or bool(goal.strategy_line and goal.theme not in offered[1:]))

    def _edit(self, field: str, value: Any) -> None:
        self._goal = replace(self._goal, **{field: value})
        self.edited.emit(self._goal, self.tr("Edit the goal"), f"{self._goal.id}/{field}")

    def _take_measures(self, found: tuple[Measure, ...], label: str, merge_key: str) -> None:
        self._goal = replace(self._goal, measures=found)
        self.edited.emit(self._goal, label, merge_key)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Columns(self._texts["title"], self._state, shares=(1, 0), characters=50, spacing=8), 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        parts = Columns(
            Field(self.tr("Now"), self._texts["baseline"]),
            Field(self.tr("Where we want to be"), self._texts["target"]),
            Field(self.tr("How we will see it"), self._texts["indicator"]),
            characters=80,
        )
        about = Columns(
            Field(self.tr("Promotes"), self._category, self.tr("Student Welfare Act 4 §, checked 1/2025")),
            self._theme_field,
            self._line_field,
            self._followed,
            characters=80,
        )
        sheet = QVBoxLayout(self)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(14)
        sheet.addWidget(self._line)
        sheet.addLayout(head)
        sheet.addWidget(parts)
        sheet.addWidget(_titled(self.tr("Measures"), self._measures))
        sheet.addWidget(self._evaluation)
        sheet.addWidget(about)
        sheet.addWidget(self._path, 0, Qt.AlignmentFlag.AlignLeft)


def _titled(title: str, *widgets: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(title, "strong"))
    for widget in widgets:
        column.addWidget(widget)
    return block
