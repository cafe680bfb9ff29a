"""What gathers the plan's goals and measures: strategy lines, focus areas, themes, principles, values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_measures import placed_measures, still_to_bring
from ohdesk.domain.plans import Plan, PlanKind, Theme, ThemeKind
from ohdesk.services import groups, plans
from ohdesk.services.plan_tables import joined
from ohdesk.ui.plans.items import Items, ItemWords
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.plans.theme_row import ThemeRow, ThemeSurroundings
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.workspace_page import PageContext

_USUAL = {PlanKind.REGIONAL: ThemeKind.STRATEGY_LINE, PlanKind.SCHOOL_YEAR: ThemeKind.FOCUS_AREA}


class ThemesPart(PlanPart):
    """The plan's themes as cards, each with its own measures and the goals that stand under it."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._shown: tuple[object, ...] = ()
        words = ItemWords(
            hint=self.tr("Name a theme and press Enter"),
            name=self.tr("New theme"),
            add=self.tr("Add a theme"),
            edit=self.tr("Edit the theme"),
            remove=self.tr("Remove the theme"),
            move=self.tr("Move the theme"),
        )
        self._themes = Items(self.tr("Themes"), words, self._made, lambda: ThemeRow(today), cards=True)
        self._themes.edited.connect(self._take_themes)
        self._themes.gone.connect(
            lambda: self.said.emit(self.tr("The theme was removed. Goals that stood under it are still there."))
        )
        self._lead = Card()
        self._bring = Button(self.tr("Bring over what is open"), self.bring_over, icon_name="history")
        self._lead.set_title(
            self.tr("Themes"),
            self.tr(
                "Headings for goals and measures. A principle or a value is only said; a theme may belong to another"
                " group of yours."
            ),
        )
        self._lead.add(self._bring)
        self.add(self._lead, self._themes)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._show_themes()
        earlier = self._earlier()
        waiting = len(placed_measures(still_to_bring(plan, earlier))) if earlier else 0
        self._bring.setVisible(bool(waiting))
        self._bring.setAccessibleDescription(self.tr("%n open measure(s) of the earlier plan", "", waiting))

    def bring_over(self) -> None:
        """Take the earlier plan's open measures and goals over into this one, with their history."""
        earlier = self._earlier()
        if earlier is not None:
            found = still_to_bring(self.plan, earlier)
            self.take(joined(self.plan, found), self.tr("Bring over what is open"))
            self.said.emit(self.tr("%n open measure(s) were brought over.", "", len(placed_measures(found))))

    def show_object(self, object_id: UUID) -> bool:
        for theme in self.plan.themes:
            row = self._themes.row(theme.id)
            if isinstance(row, ThemeRow):
                if theme.id == object_id:
                    row.begin()
                    return True
                if row.show_measure(object_id):
                    return True
        return False

    def _show_themes(self) -> None:
        self._themes.show_items(self.plan.themes)
        found = groups.groups(self.context.vault)
        surroundings = ThemeSurroundings(
            [(group.id, group.name or group.name_sv) for group in found if group.id != self.plan.group],
            [(goal.theme, goal.title) for goal in self.plan.goals],
        )
        for theme in self.plan.themes:
            row = self._themes.row(theme.id)
            assert isinstance(row, ThemeRow)
            row.show_surroundings(surroundings)
        order = tuple((theme.id, *(measure.id for measure in theme.measures)) for theme in self.plan.themes)
        if order != self._shown:
            self._shown = order
            self.reordered.emit()

    def _earlier(self) -> Plan | None:
        """Return the plan that this one follows; a school year's goes on where the year changes."""
        if self.plan.previous is None or self.plan.kind is PlanKind.SCHOOL_YEAR:
            return None
        edition = plans.plan_of(self.context.vault, self.plan.previous)
        return edition.value if edition else None

    def _made(self, title: str) -> Theme:
        kinds = [theme.kind for theme in self.plan.themes]
        return Theme(new_id(), kinds[-1] if kinds else _USUAL.get(self.plan.kind, ThemeKind.THEME), title)

    def _take_themes(self, themes: tuple[Any, ...], label: str, merge_key: str) -> None:
        gone = len(themes) < len(self.plan.themes)
        fewer = _count(themes) < _count(self.plan.themes) and not gone
        new = replace(self.plan, themes=themes)
        if gone:
            kept = {theme.id for theme in themes}
            lost = next(theme for theme in self.plan.themes if theme.id not in kept)
            goals = (
                replace(goal, theme=None, strategy_line=lost.title) if goal.theme == lost.id else goal
                for goal in self.plan.goals
            )
            new = replace(new, goals=tuple(goals))
        self.take(new, label, merge_key)
        if fewer:
            self.said.emit(self.tr("The measure was removed."))


def _count(themes: tuple[Theme, ...]) -> int:
    return sum(len(theme.measures) for theme in themes)
