"""The page of the group: its members, its schools, its provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import Provider, School, SchoolService, SchoolYear, school_year_name
from ohdesk.services import groups
from ohdesk.ui.clock import today
from ohdesk.ui.groups.facts import Facts
from ohdesk.ui.groups.group_dialog import GroupDialog
from ohdesk.ui.groups.member_dialog import MemberDialog
from ohdesk.ui.groups.members_card import MembersCard
from ohdesk.ui.groups.members_import_dialog import MembersImportDialog
from ohdesk.ui.groups.school_card import SchoolCard
from ohdesk.ui.groups.school_dialogs import ProviderDialog, SchoolDialog, ServiceDialog
from ohdesk.ui.groups.school_year_dialog import SchoolYearDialog
from ohdesk.ui.history_page import HistoryPage
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext

MEMBERS, SCHOOLS, FACTS = "members", "schools", "facts"


class GroupPage(HistoryPage):
    """Shows the group in three parts; every part is read here and changed in a dialog."""

    interests = frozenset({"group", "membership", "school", "school_service", "school_year", "provider"})

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._today = today()
        self._group = Group(new_id())
        self._groups = Choice[UUID](self.tr("Group in use"), [])
        self._groups.setMinimumContentsLength(24)
        self._groups.chosen.connect(self._switch)
        self.add_action(self._groups)
        self.add_action(Button(self.tr("New group…"), self.add_group, icon_name="plus"))
        self._part = Segments[str](
            self.tr("Part of the page"),
            [
                (MEMBERS, self.tr("Members")),
                (SCHOOLS, self.tr("Schools and services")),
                (FACTS, self.tr("Group and provider")),
            ],
            MEMBERS,
        )
        self._part.chosen.connect(self.show_part)
        self._members = MembersCard()
        self._members.added.connect(self.add_member)
        self._members.imported.connect(self.import_members)
        self._members.edited.connect(self._edit_member)
        self._members.ended.connect(self._end_member)
        self._members.removed.connect(self._remove_member)
        self._schools = QWidget()
        self._school_cards = QVBoxLayout(self._schools)
        self._school_cards.setContentsMargins(0, 0, 0, 0)
        self._school_cards.setSpacing(16)
        self._facts = Card()
        edit = Button(self.tr("Edit the group…"), self._edit_group, kind="quiet", icon_name="pen-line")
        self._facts.add_action(edit)
        self._provider = Card(self.tr("Education provider"))
        self._provider.add_action(
            Button(self.tr("Edit the provider…"), self._edit_provider, kind="quiet", icon_name="pen-line")
        )
        self.add(self._part, self._members, self._schools, self._facts, self._provider)
        self.show_part(MEMBERS)

    def show_all(self) -> None:
        vault = self.context.vault
        self._group = groups.current_group(vault)
        every = groups.groups(vault)
        self._groups.set_choices([(group.id, group.name or group.name_sv) for group in every])
        self._groups.set_value(self._group.id)
        self._groups.setVisible(len(every) > 1)
        self.set_title(self._group.name or self._group.name_sv, label(self._group.type))
        self._members.show_group(self._group, self._today)
        self._show_schools()
        self._show_facts()

    def show_part(self, part: str) -> None:
        """Show one part of the page: ``members``, ``schools`` or ``facts``."""
        self._part.set_value(part)
        self._members.setVisible(part == MEMBERS)
        self._schools.setVisible(part == SCHOOLS)
        for card in (self._facts, self._provider):
            card.setVisible(part == FACTS)

    def add_group(self) -> None:
        """Ask for another group of this vault and work with it from then on."""
        fresh = Group(new_id(), schools=self._group.schools)
        dialog = GroupDialog(fresh, self.context.vault.all(School), self.tr("New group"), self)
        dialog.written.connect(self._take_new_group)
        dialog.open()

    def add_member(self) -> None:
        """Ask for a new member."""
        self._ask_member(Membership(new_id(), starts=self._today), self.tr("New member"), self._append_member)

    def import_members(self) -> None:
        """Ask for a list of members."""
        dialog = MembersImportDialog(self)
        dialog.taken.connect(self._append_members)
        dialog.open()

    # Showing

    def _show_schools(self) -> None:
        clear_layout(self._school_cards)
        years = self.context.vault.all(SchoolYear)
        for school in groups.schools_of(self.context.vault, self._group):
            own = [year for year in years if year.school == school.id]
            card = SchoolCard(school, own, school_year_name(self._today))
            card.edited.connect(self._edit_school)
            card.service_added.connect(self._add_service)
            card.service_edited.connect(self._edit_service)
            card.service_removed.connect(self._remove_service)
            card.year_edited.connect(self._edit_year)
            self._school_cards.addWidget(card)
        self._school_cards.addWidget(Button(self.tr("Add a school"), self._add_school, icon_name="school"))

    def _show_facts(self) -> None:
        group, provider = self._group, groups.provider(self.context.vault)
        schools = groups.schools_of(self.context.vault, group)
        named_on = written_date(group.leader_named_on) if group.leader_named_on else ""
        self._facts.set_title(self.tr("Group"))
        self._facts.clear()
        self._facts.add(
            Facts(
                (
                    (self.tr("Kind of group"), label(group.type)),
                    (self.tr("Name in Finnish"), group.name),
                    (self.tr("Name in Swedish"), group.name_sv),
                    (self.tr("Leader named by"), ", ".join(filter(None, (group.leader_named_by, named_on)))),
                    (self.tr("Who approves the minutes"), label(group.approval)),
                    (self.tr("Schools"), ", ".join(school.name for school in schools)),
                )
            )
        )
        known = provider or Provider(new_id())
        self._provider.clear()
        self._provider.add(
            Facts(
                (
                    (self.tr("Name"), " / ".join(filter(None, (known.name, known.name_sv)))),
                    (self.tr("Wellbeing services county"), known.wellbeing_area),
                    (self.tr("Where the official copies are"), known.records_place),
                )
            )
        )

    # The group and its members

    def _switch(self, group_id: UUID) -> None:
        groups.choose_group(self.context.vault, group_id)
        self.history.stack.clear()
        self.context.renew()
        self.refresh()

    def _take_new_group(self, group: Group) -> None:
        if self.history.add(group, self.tr("Add a group")):
            self._switch(group.id)

    def _edit_group(self) -> None:
        dialog = GroupDialog(self._group, self.context.vault.all(School), self.tr("Edit the group"), self)
        dialog.written.connect(lambda group: self._change_group(group, self.tr("Edit the group")))
        dialog.open()

    def _change_group(self, new: Group, words: str) -> bool:
        return self.history.change(self.context.vault.read(Group, new.id), new, words)

    def _change_members(self, members: tuple[Membership, ...], words: str) -> bool:
        now = self.context.vault.read(Group, self._group.id)
        return self.history.change(now, replace(now.value, members=members), words)

    def _ask_member(self, member: Membership, title: str, written: Callable[[Membership], object]) -> None:
        dialog = MemberDialog(member, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _append_member(self, member: Membership) -> None:
        self._append_members((member,))

    def _append_members(self, members: tuple[Membership, ...]) -> None:
        self._change_members(self._group.members + members, self.tr("Add to the group"))

    def _edit_member(self, member: Membership) -> None:
        self._ask_member(member, self.tr("Edit the member"), self._put_member)

    def _put_member(self, new: Membership) -> bool:
        members = tuple(new if member.id == new.id else member for member in self._group.members)
        return self._change_members(members, self.tr("Edit the member"))

    def _end_member(self, member: Membership) -> None:
        if self._put_member(replace(member, ends=self._today)):
            self.offer_back(self.tr("Leaves the group today: {0}").format(_name(member)))

    def _remove_member(self, gone: Membership) -> None:
        rest = tuple(member for member in self._group.members if member.id != gone.id)
        if self._change_members(rest, self.tr("Remove the member")):
            self.offer_back(self.tr("Removed: {0}").format(_name(gone)))

    # Schools and provider

    def _add_school(self) -> None:
        dialog = SchoolDialog(School(new_id()), self.tr("New school"), self)
        dialog.written.connect(self._take_new_school)
        dialog.open()

    def _take_new_school(self, school: School) -> None:
        if self.history.add(school, self.tr("Add a school")):
            schools = (*self._group.schools, school.id)
            self._change_group(replace(self._group, schools=schools), self.tr("Add a school"))

    def _edit_school(self, school: School) -> None:
        dialog = SchoolDialog(school, self.tr("Edit the school"), self)
        dialog.written.connect(lambda new: self._change_school(new, self.tr("Edit the school")))
        dialog.open()

    def _change_school(self, new: School, words: str) -> bool:
        return self.history.change(self.context.vault.read(School, new.id), new, words)

    def _add_service(self, school: School) -> None:
        self._ask_service(school, SchoolService(new_id()), self.tr("New service"))

    def _edit_service(self, school: School, service: SchoolService) -> None:
        self._ask_service(school, service, self.tr("Edit the service"))

    def _ask_service(self, school: School, service: SchoolService, title: str) -> None:
        dialog = ServiceDialog(service, title, self)
        dialog.written.connect(lambda new: self._change_school(_with_service(school, new), title))
        dialog.open()

    def _remove_service(self, without: School) -> None:
        if self._change_school(without, self.tr("Remove the service")):
            self.offer_back(self.tr("The service was removed."))

    def _edit_year(self, school: School, year: SchoolYear | None) -> None:
        fresh = SchoolYear(new_id(), school.id, school_year_name(self._today))
        dialog = SchoolYearDialog(year or fresh, self)
        words = self.tr("Edit the school year")
        if year is None:
            dialog.written.connect(lambda new: self.history.add(new, words))
        else:
            dialog.written.connect(
                lambda new: self.history.change(self.context.vault.read(SchoolYear, new.id), new, words)
            )
        dialog.open()

    def _edit_provider(self) -> None:
        known = groups.provider(self.context.vault)
        dialog = ProviderDialog(known or Provider(new_id()), self)
        words = self.tr("Edit the provider")
        if known is None:
            dialog.written.connect(lambda new: self.history.add(new, words))
        else:
            dialog.written.connect(
                lambda new: self.history.change(self.context.vault.read(Provider, new.id), new, words)
            )
        dialog.open()


def _name(member: Membership) -> str:
    return member.name or member.title or label(member.role)


def _with_service(school: School, new: SchoolService) -> School:
    if any(service.id == new.id for service in school.services):
        return replace(school, services=tuple(new if s.id == new.id else s for s in school.services))
    return replace(school, services=(*school.services, new))
