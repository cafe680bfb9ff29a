"""The schools that the group serves, what is offered in them, and their calendars."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import School, SchoolService, SchoolYear
from ohdesk.services import communication_papers, groups
from ohdesk.services.editing import Edition
from ohdesk.ui.groups.school_card import SchoolCard
from ohdesk.ui.groups.school_dialogs import SchoolDialog, ServiceDialog
from ohdesk.ui.groups.school_year_dialog import SchoolYearDialog
from ohdesk.ui.history import as_stored, put
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_paper
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.flow import Flow


class SchoolsPart(Part):
    """A card for each school."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        cards = QWidget()
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(16)
        self.add(cards)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        clear_layout(self._cards)
        years = vault.all(SchoolYear)
        for school in groups.schools_of(vault, groups.current_group(vault)):
            own = [year for year in years if year.school == school.id]
            card = SchoolCard(school, own, school_year)
            card.edited.connect(self._edit_school)
            card.service_added.connect(self._add_service)
            card.service_edited.connect(self._edit_service)
            card.service_removed.connect(self._remove_service)
            card.year_edited.connect(self._edit_year)
            self._cards.addWidget(card)
        sheet = Button(self.tr("Services for you: print the sheet"), icon_name="printer")
        look_at(sheet, self._look_at_services)
        self._cards.addWidget(
            Flow(Button(self.tr("Add a school"), self._add_school, icon_name="school"), sheet, spacing=8)
        )

    def _look_at_services(self, language: str) -> None:
        vault, group = self.context.vault, groups.current_group(self.context.vault).id
        title = self.tr("Services for you")
        show_part_paper(self, lambda language: communication_papers.services(vault, group, language), title, language)

    def show_object(self, object_id: UUID) -> bool:
        vault = self.context.vault
        schools = groups.schools_of(vault, groups.current_group(vault))
        known = {school.id for school in schools} | {service.id for school in schools for service in school.services}
        return object_id in known or any(year.id == object_id for year in vault.all(SchoolYear))

    def _add_school(self) -> None:
        dialog = SchoolDialog(School(new_id()), self.tr("New school"), self)
        dialog.written.connect(self._take_new_school)
        dialog.open()

    def _take_new_school(self, school: School) -> None:
        if self.history.add(school, self.tr("Add a school")):
            vault = self.context.vault
            now = vault.read(Group, groups.current_group(vault).id)
            self.history.change(
                now, replace(now.value, schools=(*now.value.schools, school.id)), self.tr("Add a school")
            )

    def _edit_school(self, school: School) -> None:
        opened = self.context.vault.read(School, school.id)
        dialog = SchoolDialog(opened.value, self.tr("Edit the school"), self)
        words = self.tr("Edit the school")
        dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()

    def _add_service(self, school: School) -> None:
        self._ask_service(school, SchoolService(new_id()), self.tr("New service"))

    def _edit_service(self, school: School, service: SchoolService) -> None:
        self._ask_service(school, service, self.tr("Edit the service"))

    def _ask_service(self, school: School, service: SchoolService, title: str) -> None:
        opened = self.context.vault.read(School, school.id)
        dialog = ServiceDialog(as_stored(opened.value.services, service), title, self)
        dialog.written.connect(lambda new: self._put_service(opened, new, title))
        dialog.open()

    def _put_service(self, base: Edition[School], new: SchoolService, words: str) -> None:
        self.history.change(base, replace(base.value, services=put(base.value.services, new)), words)

    def _remove_service(self, school: School, gone: SchoolService) -> None:
        now = self.context.vault.read(School, school.id)
        rest = tuple(service for service in now.value.services if service.id != gone.id)
        if self.history.change(now, replace(now.value, services=rest), self.tr("Remove the service")):
            self.offer_back(self.tr("The service was removed."))

    def _edit_year(self, school: School, year: SchoolYear) -> None:
        vault, words = self.context.vault, self.tr("Edit the school year")
        stored = any(known.id == year.id for known in vault.all(SchoolYear))
        opened = vault.read(SchoolYear, year.id) if stored else None
        dialog = SchoolYearDialog(opened.value if opened else year, self, school.form)
        if opened is None:
            dialog.written.connect(lambda new: self.history.add(new, words))
        else:
            dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()
