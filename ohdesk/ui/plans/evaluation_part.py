"""What came of the plan as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ohdesk.domain.plans import Plan
from ohdesk.ui.guarded import Guarded
from ohdesk.ui.plans.plan_part import PlanPart
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.workspace_page import PageContext


class EvaluationPart(PlanPart):
    """The evaluation of the whole; each goal's own stands on its card."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__(context, today)
        self._evaluation = Guarded(
            ProseEdit(self.tr("Evaluation of the whole plan"), self.tr("What came of the year, and what goes on?"))
        )
        self._evaluation.field.setProperty("quiet", True)
        self._evaluation.accepted.connect(self._take_evaluation)
        card = Card()
        card.set_title(self.tr("Evaluation of the year"), self.tr("Each goal is evaluated on its own card."))
        card.add(self._evaluation)
        self.add(card)

    def show_plan(self, plan: Plan) -> None:
        super().show_plan(plan)
        self._evaluation.set_text(plan.evaluation)

    def _take_evaluation(self, text: str) -> None:
        self.take(replace(self.plan, evaluation=text), self.tr("Edit the evaluation"), "evaluation")
