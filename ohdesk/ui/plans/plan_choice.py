"""Which of the group's plans is shown."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.domain.plans import Plan, PlanKind
from ohdesk.domain.schools import school_year_name
from ohdesk.services import plans
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.choice import Choice


class PlanChoice(Choice[str | UUID]):
    """A school-year plan is found by its year, which may have none yet; the others by their names.

    ``shown`` is the year or the plan that is looked at; at first this school year.
    """

    def __init__(self, vault: Vault, today: date) -> None:
        super().__init__(self.tr("Plan"), [])
        self._vault = vault
        self._today = today
        self.shown: str | UUID = school_year_name(today)

    def edition(self, group: UUID) -> Edition[Plan] | None:
        """Return the plan to show; where one that was shown is gone, that of this school year."""
        if isinstance(self.shown, UUID):
            edition = plans.plan_of(self._vault, self.shown)
            if edition is not None and edition.value.group == group:
                return edition
            self.shown = school_year_name(self._today)
        return plans.plan_for(self._vault, group, self.shown)

    def read(self, group: UUID) -> None:
        """Offer the plans of a group as they stand, and say which one is shown."""
        first = int(school_year_name(self._today)[:4])
        years = {school_year_name(date(year, 8, 1)) for year in (first, first + 1)}
        years |= set(plans.school_years(self._vault, group, self._today))
        if isinstance(self.shown, str):
            years.add(self.shown)
        named = [(plan.id, self.title_of(plan)) for plan in plans.named_plans(self._vault, group)]
        self.set_choices([*((year, year) for year in sorted(years, reverse=True)), *named])
        self.set_value(self.shown)

    def title_of(self, plan: Plan | None) -> str:
        """Return what a plan is called; without one, what that of the year shown would be."""
        if plan is None:
            return self._year_title(str(self.shown))
        if plan.title:
            return plan.title
        return self._year_title(plan.school_year) if plan.kind is PlanKind.SCHOOL_YEAR else label(plan.kind)

    def _year_title(self, year: str) -> str:
        return self.tr("Annual plan {0}").format(year)
