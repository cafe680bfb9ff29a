"""A part of the plan's page: it shows one side of the plan, and all parts share one draft of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack

from ohdesk.domain.plans import Plan
from ohdesk.ui.widgets.card_column import CardColumn
from ohdesk.ui.workspace_page import PageContext


class PlanPart(CardColumn):
    """A column of cards about the plan; what is edited goes to the page's draft and comes back by ``show_plan``."""

    edited = Signal(object, str, str)
    """The plan as it is now, what the step is called, and the field that was typed in (or nothing)."""
    edited_since = Signal(object, object, str)
    """The ``Edition`` at which a dialog opened, the plan as the dialog leaves it, and what the step is called."""
    said = Signal(str)
    """What was just done, to be shown with a button that takes it back."""
    refused = Signal(object)
    """The ``OHDeskError`` that kept something from being stored."""
    path_wanted = Signal(object)
    """The identity of the goal whose path is to be shown."""
    part_wanted = Signal(str)
    """The key of the part that the user wants to go to."""
    reordered = Signal()
    """Fields have come or gone, so that Tab has another way to go."""

    def __init__(self, context: PageContext, today: date) -> None:
        super().__init__()
        self.context = context
        self.today = today

    @property
    def undo_stack(self) -> QUndoStack | None:
        """The steps back of a part that edits other documents than the plan; ``None`` where the draft has them."""
        return None

    def read(self, plan: Plan) -> None:
        """Read again what is shown besides ``plan``; called first, and when the vault has changed."""

    def show_plan(self, plan: Plan) -> None:
        """Show ``plan`` in place of what was shown; subclasses go on from there."""
        self.plan = plan

    def take(self, new: Plan, label: str, merge_key: str = "") -> None:
        """Hand the plan on as it is after a step called ``label``; typing with one ``merge_key`` is one step."""
        self.plan = new
        self.edited.emit(new, label, merge_key)

    def show_object(self, object_id: UUID) -> bool:
        """Bring one object into view; return whether it is found in this part."""
        return False


@dataclass(frozen=True, slots=True)
class PlanPartEntry:
    """A part of the page: its key, the name on its button, how it is made."""

    key: str
    title: str
    make: Callable[[PageContext, date], PlanPart]
