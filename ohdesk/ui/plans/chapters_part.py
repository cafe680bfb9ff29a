"""The plan's texts: chapters in their order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Chapter, Plan
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.workspace_page import PageContext


class ChaptersPart(PlanPart):
    """Chapters in their order, each with a title and a text."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._shown: tuple[Chapter, ...] | None = None
        self._rows: dict[UUID, _ChapterRow] = {}
        self._column_of_rows = OrderedColumn(self.tr("Chapters"), spacing=16)
        self._column_of_rows.moved.connect(self._move)
        self._new = AddLine(self.tr("Name a new chapter and press Enter"), self.tr("New chapter"))
        self._new.entered.connect(self._add)
        card = Card()
        card.set_title(
            self.tr("Chapters"), self.tr("Printed before the goals: where we stand, how we work, who takes part.")
        )
        card.add(self._column_of_rows, self._new)
        self.add(card)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        if plan.chapters == self._shown:
            return
        before = tuple(chapter.id for chapter in self._shown or ())
        self._shown = plan.chapters
        shown = {}
        for number, chapter in enumerate(plan.chapters, 1):
            row = self._rows.get(chapter.id) or self._made_row(chapter)
            row.show_chapter(chapter, number)
            shown[chapter.id] = row
        self._rows = shown
        self._column_of_rows.set_rows(list(shown.items()))
        self._column_of_rows.setVisible(bool(shown))
        if before != tuple(shown):
            self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        if object_id not in self._rows:
            return False
        self._rows[object_id].begin()
        return True

    def _made_row(self, chapter: Chapter) -> _ChapterRow:
        row = _ChapterRow(chapter)
        row.edited.connect(self._edit)
        row.removed.connect(self._remove)
        return row

    def _add(self, title: str) -> None:
        chapter = Chapter(new_id(), title)
        self._take_chapters((*self.plan.chapters, chapter), self.tr("Add a chapter"))
        self._rows[chapter.id].begin()

    def _edit(self, new: Chapter, field: str) -> None:
        chapters = tuple(new if chapter.id == new.id else chapter for chapter in self.plan.chapters)
        self._take_chapters(chapters, self.tr("Edit the chapter"), f"{new.id}/{field}")

    def _remove(self, gone: Chapter) -> None:
        self._new.setFocus()
        rest = tuple(chapter for chapter in self.plan.chapters if chapter.id != gone.id)
        self._take_chapters(rest, self.tr("Remove the chapter"))

    def _move(self, key: UUID, to: int) -> None:
        moving = next(chapter for chapter in self.plan.chapters if chapter.id == key)
        rest = [chapter for chapter in self.plan.chapters if chapter.id != key]
        self._take_chapters((*rest[:to], moving, *rest[to:]), self.tr("Move the chapter"))

    def _take_chapters(self, chapters: tuple[Chapter, ...], label: str, merge_key: str = "") -> None:
        gone = len(chapters) < len(self.plan.chapters)
        self.take(replace(self.plan, chapters=chapters), label, merge_key)
        if gone:
            self.said.emit(self.tr("The chapter was removed."))


class _ChapterRow(QWidget):
    edited = Signal(object, str)
    removed = Signal(object)

    def __init__(self, chapter: Chapter) -> None:
        super().__init__()
        self._chapter = chapter
        self._texts = {"title": guarded_line(), "text": Guarded(ProseEdit("", self.tr("Text"), lines=3))}
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._texts["title"].field.setProperty("voice", "strong")
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._chapter))
        column = QVBoxLayout()
        column.setSpacing(4)
        for edit in self._texts.values():
            column.addWidget(edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addLayout(column, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_chapter(self, chapter: Chapter, number: int) -> None:
        self._chapter = chapter
        self._texts["title"].setAccessibleName(self.tr("Title of chapter {0}").format(number))
        self._texts["text"].setAccessibleName(self.tr("Text of chapter {0}").format(number))
        self._remove.show_as("trash-2", self.tr("Remove chapter {0}").format(number))
        for field, edit in self._texts.items():
            edit.set_text(getattr(chapter, field))

    def begin(self) -> None:
        self._texts["text"].setFocus()

    def _edit(self, field: str, value: Any) -> None:
        self._chapter = replace(self._chapter, **{field: value})
        self.edited.emit(self._chapter, field)
