"""The plan's texts: chapters in their order, what guides their writers, and what is still open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_contents import (
    NEED,
    ContentPoint,
    PlanSide,
    chapter_title,
    counterpart,
    new_chapter,
    point_of,
    with_chapters,
)
from ohdesk.domain.plans import Chapter, Plan
from ohdesk.domain.schools import SchoolService, ServiceState
from ohdesk.services import groups, plans
from ohdesk.ui.add_line import AddLine
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.plans.chapter_card import ChapterCard, ChapterGuide
from ohdesk.ui.plans.contents_card import ContentsCard
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.workspace_page import PageContext


class ChaptersPart(PlanPart):
    """What the plan answers, then its chapters, each beside its guide."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._earlier: Plan | None = None
        self._services: tuple[str, ...] = ()
        self._cards: dict[UUID, ChapterCard] = {}
        self._shown: tuple[UUID, ...] = ()
        self._contents = ContentsCard()
        self._contents.wanted.connect(self._go_to)
        self._contents.left_out.connect(self._leave_out)
        self._contents.chapters_wanted.connect(self._add_missing)
        self._rows = OrderedColumn(self.tr("Chapters"), spacing=16, cards=True)
        self._rows.moved.connect(self._move)
        self._new = AddLine(self.tr("Name a new chapter and press Enter"), self.tr("New chapter"))
        self._new.entered.connect(self._add)
        new = Card()
        new.add(self._new)
        self.add(self._contents, self._rows, new)

    def read(self, plan: Plan) -> None:
        vault = self.context.vault
        self._earlier = plans.before(vault, plan)
        served = groups.schools_of(vault, groups.current_group(vault))
        self._services = tuple(
            _service_line(service, school.name if len(served) > 1 else "")
            for school in served
            for service in school.services
            if service.state is not ServiceState.ENDED
        )

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._contents.show_plan(plan, self._earlier)
        self._cards = {chapter.id: self._cards.get(chapter.id) or self._made_card(chapter) for chapter in plan.chapters}
        self._rows.set_rows(list(self._cards.items()))  # first: what a card makes is styled once, where it will stay
        for number, chapter in enumerate(plan.chapters, 1):
            self._cards[chapter.id].show_chapter(chapter, number, self._guide(chapter))
        self._rows.setVisible(bool(plan.chapters))
        if self._shown != (shown := tuple(self._cards)):
            self._shown = shown
            self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        if object_id not in self._cards:
            return False
        self._cards[object_id].begin()
        return True

    def _guide(self, chapter: Chapter) -> ChapterGuide:
        language = current_language()
        earlier = counterpart(chapter, self._earlier) if self._earlier else None
        return ChapterGuide(
            point_of(self.plan, chapter, language),
            earlier.text if earlier else "",
            self._services if chapter.key == NEED and not chapter.left_out else (),
            chapter_title(self.plan, chapter, language),
        )

    def _made_card(self, chapter: Chapter) -> ChapterCard:
        card = ChapterCard(chapter)
        card.edited.connect(self._edit)
        card.removed.connect(self._remove)
        card.services_wanted.connect(lambda: self.context.go("group", None))
        return card

    def _go_to(self, point: ContentPoint) -> None:
        """Lead to where a point is answered; its chapter is made where there is none."""
        if point.side is not PlanSide.CHAPTER:
            self.part_wanted.emit(point.side)
            return
        chapter = self._chapter_of(point)
        self._cards[chapter].begin()

    def _leave_out(self, point: ContentPoint) -> None:
        chapter = self._chapter_of(point)
        self._cards[chapter].leave_out()

    def _chapter_of(self, point: ContentPoint) -> UUID:
        known = next((chapter.id for chapter in self.plan.chapters if chapter.key == point.key), None)
        if known is None:
            chapter = new_chapter(self.plan, point)
            self._take_chapters((*self.plan.chapters, chapter), self.tr("Add a chapter"))
            known = chapter.id
        return known

    def _add_missing(self) -> None:
        self._take_chapters(with_chapters(self.plan, current_language()).chapters, self.tr("Add the chapters"))

    def _add(self, title: str) -> None:
        chapter = Chapter(new_id(), title)
        self._take_chapters((*self.plan.chapters, chapter), self.tr("Add a chapter"))
        self._cards[chapter.id].begin()

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


def _service_line(service: SchoolService, school: str) -> str:
    parts = (school, label(service.profession), service.days, service.room, service.contact)
    return " · ".join(filter(None, parts))
