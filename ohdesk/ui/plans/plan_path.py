"""How far the plan has come, from its first version to its end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.plans import Plan, PlanState
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button, PushButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.typed import written_date


class PlanPath(Card):
    """The five states side by side; the plan may go back as well as on."""

    chosen = Signal(object)
    """The state that the user wants for the plan."""
    approval_asked = Signal()
    """The user wants to write down who approved the plan, or to mend what is written."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: dict[PlanState, PushButton] = {}
        parts: list[QWidget] = []
        for state in PlanState:
            if parts:
                parts.append(Sign("chevron-right", "control"))
            parts.append(self._step(state))
        self._facts = Label("", "muted")
        self._edit = Button(self.tr("Edit the approval…"), self.approval_asked.emit, kind="quiet", icon_name="pen-line")
        self.add(Flow(*parts), self._facts, self._edit)

    def show_plan(self, plan: Plan) -> None:
        """Show where ``plan`` is on its path, and what is known of its approval."""
        self._steps[plan.state].setChecked(True)
        section = self.tr("section {0}").format(plan.approved_section) if plan.approved_section else ""
        day = written_date(plan.approved_on) if plan.approved_on else ""
        facts = " · ".join(filter(None, (plan.approved_body, day, section, plan.diary_number, plan.approved_basis)))
        approved = plan.state not in (PlanState.WORKING, PlanState.COMMENTS)
        if approved:
            self._facts.setText(
                self.tr("Approved: {0}").format(facts) if facts else self.tr("Who approved is not written down.")
            )
        else:
            self._facts.setText(
                self.tr("Until it is approved, every printed page says that this is not the final plan.")
            )
        self._edit.setVisible(approved)

    def _step(self, state: PlanState) -> PushButton:
        step = PushButton(label(state))
        step.setProperty("kind", "segment")
        step.setCheckable(True)
        step.setAutoExclusive(True)
        step.setAccessibleName(self.tr("State of the plan: {0}").format(label(state)))
        step.clicked.connect(lambda: self._choose(state))
        self._steps[state] = step
        return step

    def _choose(self, state: PlanState) -> None:
        if state is PlanState.APPROVED:
            self.approval_asked.emit()
        else:
            self.chosen.emit(state)
