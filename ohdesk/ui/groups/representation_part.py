"""Which bodies have seats in the group, who sits in them, and which are empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ohdesk.domain.groups import Group, RepresentedBody
from ohdesk.domain.identity import new_id
from ohdesk.domain.readers import Reader
from ohdesk.domain.representation import Seats, representation, without_body
from ohdesk.services import group_papers, groups
from ohdesk.services.editing import Edition
from ohdesk.ui.groups.body_dialog import BodyDialog
from ohdesk.ui.history import as_stored, put
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_copies
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import member_words


class RepresentationPart(Part):
    """The table of seats; who sits for whom is said in a member's own dialog."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._group = Group(new_id())
        self._card = Card()
        self._print = Button(self.tr("Print"), icon_name="printer")
        look_at(self._print, self.show_table)
        self._card.add_action(self._print)
        self._card.add_action(Button(self.tr("Add a body"), self.add_body, kind="primary", icon_name="plus"))
        self.add(self._card)

    def show_year(self, school_year: str) -> None:
        self._group = groups.current_group(self.context.vault)
        seats = representation(self._group, self._today)
        self._show(seats)

    def show_object(self, object_id: UUID) -> bool:
        return any(body.id == object_id for body in self._group.bodies)

    def add_body(self) -> None:
        """Ask for a body with seats."""
        self._ask(RepresentedBody(new_id()), self.tr("New body"), self.tr("Add a body"))

    def show_table(self, language: str, reader: Reader = Reader.STAFF) -> None:
        """Show the table as it is printed, at first as ``reader`` sees it."""
        vault, group, today = self.context.vault, self._group.id, self._today
        show_part_copies(
            self,
            lambda spoken, who: group_papers.representation(vault, group, today, spoken, who),
            self.tr("Who sits for whom"),
            language,
            reader,
        )

    def _show(self, seats: Sequence[Seats]) -> None:
        self._card.clear()
        empty = sum(one.empty for one in seats)
        told = self.tr("%n seat(s) empty.", "", empty) if empty else self.tr("Every seat is filled.")
        self._card.set_title(self.tr("Who sits for whom"), told if seats else "")
        self._print.setVisible(bool(seats))
        for number, one in enumerate(seats):
            if number:
                self._card.add(line())
            row = self._row(one)
            self._card.add(row)
            shows_all(one.body.id, row)
        if not seats:
            self._card.add(
                EmptyState(
                    "users-round",
                    self.tr("No bodies in the table yet"),
                    self.tr(
                        "For a group in which municipalities, associations or student bodies have seats. "
                        "Write the bodies here; who sits for whom is said of each member."
                    ),
                )
            )
        elif others := without_body(self._group, self._today):
            self._card.add(
                line(), Label(self.tr("For no body: {0}").format(", ".join(map(member_words, others))), "muted")
            )

    def _row(self, one: Seats) -> Row:
        body = one.body
        name = " / ".join(filter(None, (body.name, body.name_sv)))
        people = [member_words(member) for member in one.sitting]
        people += [self.tr("{0} (deputy)").format(member_words(member)) for member in one.deputies]
        facts = [self.tr("%n seat(s)", "", body.seats), _language(body.language), ", ".join(people)]
        trailing: list[QWidget] = []
        if one.empty:
            trailing.append(Pill(self.tr("%n empty", "", one.empty), "warn"))
        trailing.append(IconButton("pen-line", self.tr("Edit: {0}").format(name), partial(self._edit, body)))
        trailing.append(IconButton("trash-2", self.tr("Remove: {0}").format(name), partial(self._remove, body)))
        return Row(name, " · ".join(filter(None, facts)), *trailing)

    def _edit(self, body: RepresentedBody) -> None:
        self._ask(body, self.tr("Edit the body"), self.tr("Edit the body"))

    def _ask(self, body: RepresentedBody, title: str, words: str) -> None:
        opened = self.context.vault.read(Group, self._group.id)
        dialog = BodyDialog(as_stored(opened.value.bodies, body), title, self)
        dialog.written.connect(lambda new: self._change(opened, put(opened.value.bodies, new), words))
        dialog.open()

    def _remove(self, gone: RepresentedBody) -> None:
        now = self.context.vault.read(Group, self._group.id)
        rest = tuple(body for body in now.value.bodies if body.id != gone.id)
        if self._change(now, rest, self.tr("Remove the body")):
            self.offer_back(self.tr("Removed: {0}").format(gone.name or gone.name_sv))

    def _change(self, base: Edition[Group], bodies: tuple[RepresentedBody, ...], words: str) -> bool:
        return self.history.change(base, replace(base.value, bodies=bodies), words)


def _language(language: str) -> str:
    translate = QCoreApplication.translate
    words = {
        "fi": translate("RepresentationPart", "in Finnish"),
        "sv": translate("RepresentationPart", "in Swedish"),
        "both": translate("RepresentationPart", "in both languages"),
    }
    return words.get(language, "")
