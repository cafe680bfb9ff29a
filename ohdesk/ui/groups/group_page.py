"""The page of the group: its members and seats, its schools, what it is, the change of its chair, its laptops."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import School, school_year_name
from ohdesk.services import belonging, groups
from ohdesk.ui.clock import today
from ohdesk.ui.groups.cards_part import CardsPart
from ohdesk.ui.groups.changes_part import ChangesPart
from ohdesk.ui.groups.facts_part import FactsPart
from ohdesk.ui.groups.group_dialog import GroupDialog
from ohdesk.ui.groups.laptops_part import LaptopsPart
from ohdesk.ui.groups.members_part import MembersPart
from ohdesk.ui.groups.representation_part import RepresentationPart
from ohdesk.ui.groups.schools_part import SchoolsPart
from ohdesk.ui.labels import label
from ohdesk.ui.parts_page import Part, PartEntry, PartsPage, Surroundings
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.workspace_page import PageContext

MEMBERS, SEATS, SCHOOLS, FACTS = "members", "seats", "schools", "facts"
CHANGES, LAPTOPS, CARDS = "changes", "laptops", "cards"


class GroupPage(PartsPage):
    """One group at a time, in parts; the vault's other groups are a choice away."""

    interests = frozenset(
        {
            *("group", "membership", "represented_body", "type_change", "school", "school_service", "school_year"),
            *("provider", "plan", "theme", "hand_over", "step_left", "task", "meeting", "laptop"),
        }
    )

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        self._today = today()
        super().__init__(
            context,
            (
                PartEntry(MEMBERS, self.tr("Members"), self._members_part),
                PartEntry(SEATS, self.tr("Seats"), partial(RepresentationPart, today=self._today)),
                PartEntry(SCHOOLS, self.tr("Schools and services"), partial(SchoolsPart, today=self._today)),
                PartEntry(FACTS, self.tr("Group and provider"), self._facts_part),
                PartEntry(CHANGES, self.tr("Changes"), partial(ChangesPart, today=self._today)),
                PartEntry(LAPTOPS, self.tr("Laptops"), partial(LaptopsPart, today=self._today)),
                PartEntry(CARDS, self.tr("Reference cards"), partial(CardsPart, today=self._today)),
            ),
        )
        self._groups = Choice[UUID](self.tr("Group in use"), [])
        self._groups.setMinimumContentsLength(24)
        self._groups.chosen.connect(self.switch)
        self.add_action(self._groups)
        self.add_action(Button(self.tr("New group…"), self.add_group, icon_name="plus"))

    @property
    def school_year(self) -> str:
        return school_year_name(self._today)

    def show_head(self) -> None:
        vault = self.context.vault
        group, every = groups.current_group(vault), groups.groups(vault)
        self._groups.set_choices([(one.id, one.name or one.name_sv) for one in every])
        self._groups.set_value(group.id)
        self._groups.setVisible(len(every) > 1)
        self.set_title(group.name or group.name_sv, label(group.type))

    def show_object(self, object_id: UUID) -> None:
        if str(object_id) in {*belonging.laptops(self.context.vault), self.context.vault.facts.device}:
            self.show_part(LAPTOPS)
        else:
            super().show_object(object_id)

    def take_file(self, path: Path) -> None:
        self.show_part(LAPTOPS)
        part = self.part(LAPTOPS)
        assert isinstance(part, LaptopsPart)
        part.take_request(path)

    def add_group(self) -> None:
        """Ask for another group of this vault and work with it from then on."""
        vault = self.context.vault
        here = groups.current_group(vault)
        fresh = Group(new_id(), schools=here.schools, writes_in=here.writes_in)
        dialog = GroupDialog(fresh, vault.all(Group), vault.all(School), self.tr("New group"), self)
        dialog.written.connect(self._take_new_group)
        dialog.open()

    def switch(self, group_id: UUID) -> None:
        """Work with another of the vault's groups."""
        groups.choose_group(self.context.vault, group_id)
        self.history.stack.clear()
        self.context.renew()
        self.refresh()

    def _members_part(self, surroundings: Surroundings) -> Part:
        part = MembersPart(surroundings, self._today)
        part.switched.connect(self.switch)
        return part

    def _facts_part(self, surroundings: Surroundings) -> Part:
        part = FactsPart(surroundings, self._today)
        part.switched.connect(self.switch)
        return part

    def _take_new_group(self, group: Group) -> None:
        if self.history.add(group, self.tr("Add a group")):
            self.switch(group.id)
