"""Writing down a structure, and how it has come into use in a place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.roll_outs import RollOut, RollOutPlace, UseState
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class RollOutDialog(FormDialog):
    """Asks for a structure's name, what it is, who answers for it and when it is looked at again."""

    written = Signal(object)
    """The structure as the user wants it."""

    def __init__(self, roll_out: RollOut, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._roll_out = roll_out
        self._title = guarded_line("", self.tr("for example the expert team, ways of consulting"))
        self._title.set_text(roll_out.title)
        self._text = Guarded(ProseEdit("", self.tr("What it is and why it is taken into use"), lines=3))
        self._text.set_text(roll_out.text)
        self._owner = guarded_line("", asks=False)
        self._owner.set_text(roll_out.owner)
        self._review = DateField(self.tr("To be looked at again"), roll_out.review_on)
        self._named = self.form.add(self.tr("Name"), self._title)
        self.form.add(self.tr("Description"), self._text)
        self.form.add_row(
            Field(self.tr("Responsible"), self._owner), Field(self.tr("To be looked at again"), self._review)
        )
        shows(roll_out.id, title=self._title, owner=self._owner, review_on=self._review)

    def keep(self) -> bool:
        if not self._title.text.strip():
            self._named.set_error(self.tr("Write the name of the structure."))
            self._title.setFocus()
            return False
        self.written.emit(
            replace(
                self._roll_out,
                title=self._title.text.strip(),
                text=self._text.text,
                owner=self._owner.text.strip(),
                review_on=self._review.value,
            )
        )
        return True


class PlaceDialog(FormDialog):
    """Asks how far a structure has come in a place, what stands in the way and who solves it."""

    written = Signal(object)
    """The place as the user wants it."""
    removed = Signal()

    def __init__(self, place: RollOutPlace, structure: str, parent: QWidget | None = None, *, known: bool) -> None:
        """``structure`` is the name of what comes into use; a ``known`` place can be removed."""
        super().__init__(structure, self.tr("Keep"), parent)
        self._place = place
        self._name = guarded_line("", self.tr("for example a school or a town"))
        self._name.set_text(place.place)
        self._state = Segments[UseState](self.tr("How far"), choices(UseState), place.state)
        self._since = DateField(self.tr("Since"), place.since)
        self._obstacle = Guarded(ProseEdit("", self.tr("What stands in the way"), lines=2))
        self._obstacle.set_text(place.obstacle)
        self._solver = guarded_line("", asks=False)
        self._solver.set_text(place.solver)
        self._solved = DateField(self.tr("Solved on"), place.solved_on)
        self._named = self.form.add(self.tr("Place"), self._name)
        self.form.add(self.tr("How far"), self._state)
        self.form.add(self.tr("Since"), self._since)
        self.form.add(self.tr("Obstacle"), self._obstacle)
        self.form.add_row(Field(self.tr("Who solves it"), self._solver), Field(self.tr("Solved on"), self._solved))
        if known:
            self.form.add_widget(Button(self.tr("Remove the place"), self._remove, kind="danger", icon_name="trash-2"))
        shows(
            place.id,
            place=self._name,
            state=self._state,
            since=self._since,
            solver=self._solver,
            solved_on=self._solved,
        )

    def keep(self) -> bool:
        if not self._name.text.strip():
            self._named.set_error(self.tr("Write the name of the place."))
            self._name.setFocus()
            return False
        self.written.emit(
            replace(
                self._place,
                place=self._name.text.strip(),
                state=self._state.value or self._place.state,
                since=self._since.value,
                obstacle=self._obstacle.text,
                solver=self._solver.text.strip(),
                solved_on=self._solved.value,
            )
        )
        return True

    def _remove(self) -> None:
        self.removed.emit()
        self.reject()
