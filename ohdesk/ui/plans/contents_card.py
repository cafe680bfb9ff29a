"""How far the plan answers its content list: what waits, what is left out on purpose, what was said last time."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.plan_contents import (
    Answer,
    ContentPoint,
    PlanSide,
    PointAnswer,
    answers,
    checked_month,
    old_words_in,
)
from ohdesk.domain.plans import Plan
from ohdesk.ui.labels import finding_sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign


class ContentsCard(Card):
    """A line that counts, and below it, folded, the points that are not written yet."""

    wanted = Signal(object)
    """The point that the user wants to write."""
    left_out = Signal(object)
    """The point that the user wants to leave out on purpose."""
    chapters_wanted = Signal()
    """The user wants the chapters that the list has and the plan has not."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: object = None
        self._chapters = Button(self.tr("Add the missing chapters"), self.chapters_wanted.emit, icon_name="plus")
        self.add_action(self._chapters)
        self._points, self._rows = _folded()
        self._fold = Fold(self.tr("What is still open"), self._points)
        self._said, self._said_rows = _folded()
        self._evaluation = Fold(self.tr("What the last evaluation said"), self._said)
        self._old, self._old_rows = _folded()
        self.add(self._fold, self._old, self._evaluation)

    def show_plan(self, plan: Plan, earlier: Plan | None) -> None:
        """Show how far ``plan`` answers its list, and the evaluation of the ``earlier`` one where it has one."""
        found, old = answers(plan, current_language()), old_words_in(plan)
        reasons = tuple(each.chapter.left_out for each in found if each.chapter and each.answer is Answer.LEFT_OUT)
        shown = (tuple((each.point.key, each.answer) for each in found), reasons, old, earlier)
        absent = any(each.chapter is None for each in found if each.point.side is PlanSide.CHAPTER)
        self._chapters.setVisible(absent)
        if shown == self._shown:
            return
        self._shown = shown
        written = sum(each.answer is Answer.WRITTEN for each in found)
        told = self.tr("{0} of {1} points are written.").format(written, len(found))
        if reasons:
            told += " " + self.tr("%n point(s) are left out on purpose.", "", len(reasons))
        calm = self.tr("Nothing here stops you: a plan may be printed and approved as it is.")
        self.set_title(self.tr("What the plan answers"), f"{told} {calm}")
        clear_layout(self._rows)
        for each in found:
            if each.answer is not Answer.WRITTEN:
                self._rows.addWidget(self._row(each))
        self._fold.setVisible(written < len(found))
        clear_layout(self._old_rows)
        for finding in old:
            self._old_rows.addWidget(Row(finding_sentence(finding), leading=Sign("info", "accent")))
        self._old.setVisible(bool(old))
        self._show_evaluation(earlier)

    def _row(self, each: PointAnswer) -> Row:
        point = each.point
        source = self.tr("{0}, checked {1}").format(point.source, checked_month(point)) if point.source else ""
        if each.answer is Answer.LEFT_OUT and each.chapter is not None:
            reason = self.tr("Left out on purpose: {0}").format(each.chapter.left_out)
            return Row(point.title, " · ".join(filter(None, (reason, source))), leading=Sign("minus", "muted"))
        doing = [self._button(self.tr("Write"), self.tr("Write: {0}"), point, self.wanted)]
        if point.side is PlanSide.CHAPTER:
            doing.append(self._button(self.tr("Leave out…"), self.tr("Leave out: {0}"), point, self.left_out))
        return Row(point.title, source or self.tr("good practice"), *doing, leading=Sign("circle", "muted"))

    def _button(self, words: str, name: str, point: ContentPoint, pressed: SignalInstance) -> Button:
        button = Button(words, lambda: pressed.emit(point), kind="small")
        button.setAccessibleName(name.format(point.title))
        return button

    def _show_evaluation(self, earlier: Plan | None) -> None:
        clear_layout(self._said_rows)
        said = [("", earlier.evaluation)] if earlier and earlier.evaluation else []
        said += [(goal.title, goal.evaluation) for goal in (earlier.goals if earlier else ()) if goal.evaluation]
        for title, words in said:
            self._said_rows.addWidget(Row(title, words) if title else Label(words))
        self._evaluation.setVisible(bool(said))


def _folded() -> tuple[QWidget, QVBoxLayout]:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    return widget, column
