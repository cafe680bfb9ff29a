"""The group's members: who sits, who is proposed, who goes on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal

from ohdesk.domain.continuing import answered
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.identity import new_id
from ohdesk.domain.layers import below, chairs_from_below, confirmed, proposed
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.services import group_papers, groups, laptops
from ohdesk.services.editing import Edition
from ohdesk.services.year_change import change_id
from ohdesk.ui.groups.continuing_card import ContinuingCard
from ohdesk.ui.groups.member_dialog import MemberDialog
from ohdesk.ui.groups.members_card import MembersCard
from ohdesk.ui.groups.members_import_dialog import MembersImportDialog
from ohdesk.ui.history import as_stored, put
from ohdesk.ui.labels import label
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import show_part_copies
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import member_words


class MembersPart(Part):
    """Members are read here and changed in dialogs; August's question stands above them until it is answered."""

    switched = Signal(object)
    """Another group to work with (its id)."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._year = ""
        self._group = Group(new_id())
        self._continuing = ContinuingCard()
        self._continuing.answered.connect(self._take_answer)
        self._continuing.added.connect(self.add_member)
        self._proposed = Card(
            self.tr("Proposed by the groups below"),
            self.tr("They sit in their group once the chair of this one has confirmed it."),
        )
        self.members = MembersCard()
        self.members.added.connect(self.add_member)
        self.members.imported.connect(self.import_members)
        self.members.edited.connect(self._edit_member)
        self.members.ended.connect(self._end_member)
        self.members.removed.connect(self._remove_member)
        self.members.printed.connect(self.show_list)
        self.members.group_wanted.connect(self.switched)
        self.add(self._continuing, self._proposed, self.members)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        every = vault.all(Group)
        self._year, self._group = school_year, groups.current_group(vault)
        self._continuing.ask(groups.asked_who_goes_on(vault, self._group, school_year), school_year)
        self._show_proposed([group for group in below(self._group.id, every) if proposed(group)])
        self.members.show_group(self._group, self._today, chairs_from_below(self._group, every, self._today))

    def show_object(self, object_id: UUID) -> bool:
        if object_id == change_id(self._group.id, self._year):
            coming = school_year_name(school_year_span(self._year)[1] + timedelta(1))
            self._continuing.ask(groups.asked_who_goes_on(self.context.vault, self._group, coming), coming)
            return True
        return object_id in {self._group.id, *(member.id for member in self._group.members)}

    def add_member(self) -> None:
        """Ask for a new member."""
        fresh = Membership(new_id(), starts=self._today)
        self._ask_member(fresh, self.tr("New member"), self.tr("Add to the group"))

    def import_members(self) -> None:
        """Ask for a list of members."""
        dialog = MembersImportDialog(self)
        dialog.taken.connect(self._append_members)
        dialog.open()

    def show_list(self, language: str, reader: Reader = Reader.STAFF) -> None:
        """Show the list of members as it is printed, at first as ``reader`` sees it."""
        vault, group, today = self.context.vault, self._group.id, self._today
        show_part_copies(
            self,
            lambda spoken, who: group_papers.members(vault, group, today, spoken, who),
            self.tr("Members of the group"),
            language,
            reader,
        )

    def _show_proposed(self, waiting: list[Group]) -> None:
        self._proposed.clear()
        self._proposed.setVisible(bool(waiting))
        for group in waiting:
            name = group.name or group.name_sv
            confirm = Button(self.tr("Confirm"), partial(self._confirm, group), icon_name="check")
            confirm.setAccessibleName(self.tr("Confirm the members of {0}").format(name))
            self._proposed.add(Row(name, ", ".join(map(member_words, proposed(group))), confirm))

    def _confirm(self, group: Group) -> None:
        now = self.context.vault.read(Group, group.id)
        taken = confirmed(now.value, [member.id for member in proposed(group)], self._today)
        if self.history.change(now, taken, self.tr("Confirm the members")):
            self.offer_back(self.tr("Confirmed: {0}").format(", ".join(map(member_words, proposed(group)))))

    def _take_answer(self, leaving: frozenset[UUID]) -> None:
        now = self.context.vault.read(Group, self._group.id)
        self.history.change(now, answered(now.value, self._year, leaving), self.tr("Who goes on"))

    def _change_members(self, base: Edition[Group], members: tuple[Membership, ...], words: str) -> bool:
        return self.history.change(base, replace(base.value, members=members), words)

    def _ask_member(self, member: Membership, title: str, words: str) -> None:
        opened = self.context.vault.read(Group, self._group.id)
        dialog = MemberDialog(as_stored(opened.value.members, member), opened.value, title, self)
        dialog.written.connect(lambda new: self._change_members(opened, put(opened.value.members, new), words))
        dialog.open()

    def _append_members(self, members: tuple[Membership, ...]) -> None:
        now = self.context.vault.read(Group, self._group.id)
        self._change_members(now, now.value.members + members, self.tr("Add to the group"))

    def _edit_member(self, member: Membership) -> None:
        self._ask_member(member, self.tr("Edit the member"), self.tr("Edit the member"))

    def _end_member(self, member: Membership) -> None:
        now = self.context.vault.read(Group, self._group.id)
        members = put(now.value.members, replace(member, ends=self._today))
        if self._change_members(now, members, self.tr("Edit the member")):
            said = self.tr("Leaves the group today: {0}").format(_name(member))
            if any(one.member == member.id for one in laptops.overview(self.context.vault).here):
                laptop = self.tr("The laptop still shares the work: see to it in the part “Laptops”.")
                said = f"{said}. {laptop}"
            self.offer_back(said)

    def _remove_member(self, gone: Membership) -> None:
        now = self.context.vault.read(Group, self._group.id)
        rest = tuple(member for member in now.value.members if member.id != gone.id)
        if self._change_members(now, rest, self.tr("Remove the member")):
            self.offer_back(self.tr("Removed: {0}").format(_name(gone)))


def _name(member: Membership) -> str:
    return member.name or member.title or label(member.role)
