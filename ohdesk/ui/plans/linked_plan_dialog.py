"""Writing down another plan that the group's work leans on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.linked_plans import LinkedPlan, LinkedPlanKind
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, label
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class LinkedPlanDialog(FormDialog):
    """Asks what the plan is, who approved it and when, where it is kept, and when it is looked at again."""

    written = Signal(object)
    """The linked plan as the user wants it."""

    def __init__(self, plan: LinkedPlan, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr("Here stands only where the plan is kept and when it is looked at again."),
        )
        self._plan = plan
        self._kind = Choice[LinkedPlanKind](self.tr("What plan"), choices(LinkedPlanKind), plan.kind)
        texts = ("title", "approved_body", "approved_section", "place", "owner")
        self._lines = {field: guarded_line() for field in texts}
        for field, edit in self._lines.items():
            edit.set_text(getattr(plan, field))
        self._note = Guarded(ProseEdit(lines=2))
        self._note.set_text(plan.note)
        self._approved = DateField(self.tr("Approved on"), plan.approved_on)
        self._review = DateField(self.tr("Reviewed by"), plan.review_on)
        self.form.add(self.tr("What plan"), self._kind)
        self.form.add(self.tr("Title"), self._lines["title"], self.tr("May be left empty where the kind tells enough."))
        self.form.add(self.tr("Approved by"), self._lines["approved_body"])
        self.form.add_row(
            Field(self.tr("Approved on"), self._approved),
            Field(self.tr("Section"), self._lines["approved_section"]),
            Field(self.tr("Reviewed by"), self._review),
        )
        self.form.add_row(
            Field(self.tr("Where it is kept"), self._lines["place"]),
            Field(self.tr("Who looks after it"), self._lines["owner"]),
        )
        self.form.add(self.tr("Note"), self._note)
        shows(plan.id, kind=self._kind, approved_on=self._approved, review_on=self._review, **self._lines)

    def keep(self) -> bool:
        title, body, section, place, owner = (edit.text.strip() for edit in self._lines.values())
        self.written.emit(
            replace(
                self._plan,
                kind=self._kind.value or self._plan.kind,
                title=title,
                approved_body=body,
                approved_on=self._approved.value,
                approved_section=section,
                place=place,
                owner=owner,
                review_on=self._review.value,
                note=self._note.text,
            )
        )
        return True


def linked_plan_name(plan: LinkedPlan) -> str:
    """Return what a linked plan is called: its title, else its kind."""
    return plan.title or label(plan.kind)
