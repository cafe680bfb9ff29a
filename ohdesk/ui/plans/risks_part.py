"""What could stand in the plan's way, and what is expected of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_risks import by_rank
from ohdesk.domain.plans import Expectation, Plan, PlanKind, ProviderShare, Risk
from ohdesk.ui.plans.expectation_row import ExpectationRow
from ohdesk.ui.plans.items import Items, ItemWords
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.plans.risk_row import RiskRow
from ohdesk.ui.plans.share_row import ShareRow
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.workspace_page import PageContext


class RisksPart(PlanPart):
    """The risks with the heaviest first, the expectations, and in a regional plan the students by provider."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._order: tuple[object, ...] = ()
        self._risks = Items(
            self.tr("Risks"),
            ItemWords(
                hint=self.tr("Name a risk and press Enter"),
                name=self.tr("New risk"),
                add=self.tr("Add a risk"),
                edit=self.tr("Edit the risk"),
                remove=self.tr("Remove the risk"),
                move=self.tr("Move the risk"),
            ),
            lambda text: Risk(new_id(), text),
            lambda: RiskRow(today),
            spacing=22,
            in_order=by_rank,
        )
        self._expectations = Items(
            self.tr("Expectations"),
            ItemWords(
                hint=self.tr("Name who expects something and press Enter"),
                name=self.tr("New expectation"),
                add=self.tr("Add an expectation"),
                edit=self.tr("Edit the expectation"),
                remove=self.tr("Remove the expectation"),
                move=self.tr("Move the expectation"),
            ),
            lambda who: Expectation(new_id(), who),
            ExpectationRow,
        )
        self._shares = Items(
            self.tr("Students by provider"),
            ItemWords(
                hint=self.tr("Name an education provider and press Enter"),
                name=self.tr("New provider"),
                add=self.tr("Add a provider"),
                edit=self.tr("Edit the provider"),
                remove=self.tr("Remove the provider"),
                move=self.tr("Move the provider"),
            ),
            lambda provider: ProviderShare(new_id(), provider),
            ShareRow,
            spacing=6,
        )
        self._total = Label("", "caption")
        self._risks.edited.connect(
            lambda found, label, merge_key: self.take(replace(self.plan, risks=found), label, merge_key)
        )
        self._expectations.edited.connect(
            lambda found, label, merge_key: self.take(replace(self.plan, expectations=found), label, merge_key)
        )
        self._shares.edited.connect(
            lambda found, label, merge_key: self.take(replace(self.plan, shares=found), label, merge_key)
        )
        self._risks.gone.connect(lambda: self.said.emit(self.tr("The risk was removed.")))
        self._expectations.gone.connect(lambda: self.said.emit(self.tr("The expectation was removed.")))
        self._shares.gone.connect(lambda: self.said.emit(self.tr("The provider was removed.")))
        risks = Card()
        risks.set_title(
            self.tr("Risks"), self.tr("The weight is the likelihood times the effect, 1 to 9; the heaviest come first.")
        )
        risks.add(self._risks)
        expectations = Card()
        expectations.set_title(
            self.tr("Expectations"),
            self.tr("What students, guardians, staff and others expect, and how it is answered."),
        )
        expectations.add(self._expectations)
        self._shares_card = Card()
        self._shares_card.set_title(
            self.tr("Students by provider"), self.tr("How many students each education provider of the area has.")
        )
        self._shares_card.add(self._shares, self._total)
        self.add(risks, expectations, self._shares_card)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._risks.show_items(plan.risks)
        self._expectations.show_items(plan.expectations)
        self._shares.show_items(plan.shares)
        self._shares_card.setVisible(plan.kind is PlanKind.REGIONAL or bool(plan.shares))
        total = sum(share.students or 0 for share in plan.shares)
        self._total.setText(self.tr("%n student(s) in all", "", total))
        self._total.setVisible(bool(total))
        order = (
            *(risk.id for risk in by_rank(plan.risks)),
            *(one.id for one in plan.expectations),
            *(share.id for share in plan.shares),
        )
        if order != self._order:
            self._order = order
            self.reordered.emit()

    def show_object(self, object_id: UUID) -> bool:
        for items in (self._risks, self._expectations, self._shares):
            if (row := items.row(object_id)) is not None:
                row.begin()
                return True
        return False
