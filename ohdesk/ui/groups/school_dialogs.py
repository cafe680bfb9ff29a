"""Facts of a school, of a service in it, and of its provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from ohdesk.domain.groups import Role
from ohdesk.domain.schools import EducationForm, Provider, School, SchoolService, ServiceSource, ServiceState
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.groups.logo_field import LogoField
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, label
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.decimal_field import DecimalField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit

_MOST_STUDENTS = 20_000
_NOTHING_HIDDEN = 2
"""Below 3 a limit hides nothing: a hidden number could only be 1."""
_LARGEST_LIMIT = 50
_PROFESSIONS = (
    Role.CURATOR,
    Role.PSYCHOLOGIST,
    Role.NURSE,
    Role.DOCTOR,
    Role.YOUTH_WORKER,
    Role.SPECIAL_TEACHER,
    Role.COUNSELLOR,
    Role.COORDINATOR,
    Role.OTHER,
)


class SchoolDialog(FormDialog):
    """Asks for a school's names, form of education, place and size."""

    written = Signal(object)

    def __init__(self, school: School, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._school = school
        self._name = _line(school.name)
        self._name_sv = _line(school.name_sv)
        self._form = Choice[EducationForm](self.tr("Form of education"), choices(EducationForm), school.form)
        self._number = _line(school.number)
        self._address = _line(school.address)
        self._students = QSpinBox()
        self._students.setRange(0, _MOST_STUDENTS)
        self._students.setSpecialValueText(self.tr("not known"))
        self._students.setValue(school.students or 0)
        self._named = Field(self.tr("Name in Finnish"), self._name)
        self.form.add_row(self._named, Field(self.tr("Name in Swedish"), self._name_sv))
        self.form.add(self.tr("Form of education"), self._form)
        self.form.add(self.tr("Address"), self._address)
        self.form.add_row(
            Field(self.tr("School number"), self._number), Field(self.tr("Number of students"), self._students)
        )
        shows(
            school.id,
            name=self._name,
            name_sv=self._name_sv,
            form=self._form,
            number=self._number,
            address=self._address,
            students=self._students,
        )

    def keep(self) -> bool:
        if not self._name.text.strip() and not self._name_sv.text.strip():
            self._named.set_error(self.tr("Write the school's name."))
            self._name.setFocus()
            return False
        self.written.emit(
            replace(
                self._school,
                name=self._name.text.strip(),
                name_sv=self._name_sv.text.strip(),
                form=self._form.value or self._school.form,
                number=self._number.text.strip(),
                address=self._address.text.strip(),
                students=self._students.value() or None,
            )
        )
        return True


class ServiceDialog(FormDialog):
    """Asks when and where a profession is at the school, and how it is reached."""

    written = Signal(object)

    def __init__(self, service: SchoolService, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._service = service
        professions = [(role, label(role)) for role in _PROFESSIONS]
        if service.profession not in _PROFESSIONS:
            professions.append((service.profession, label(service.profession)))
        self._profession = Choice[Role](self.tr("Profession"), professions, service.profession)
        self._days = _line(service.days, self.tr("for example Mon, Tue, every other Thu"))
        self._room = _line(service.room)
        self._languages = _line(service.languages)
        self._contact = _line(service.contact, self.tr("the service's own, open to everybody"))
        self._source = Choice[ServiceSource](self.tr("Provided by"), choices(ServiceSource), service.source)
        self._state = Segments[ServiceState](self.tr("State"), choices(ServiceState), service.state)
        self._years = DecimalField(self.tr("Person-years at this school"), service.person_years)
        self._text = Guarded(ProseEdit("", self.tr("What the service is for, in a sentence or two"), lines=2))
        self._text.set_text(service.text)
        self.form.add_row(Field(self.tr("Profession"), self._profession), Field(self.tr("Provided by"), self._source))
        self.form.add_row(Field(self.tr("Days"), self._days), Field(self.tr("Room"), self._room))
        self.form.add_row(Field(self.tr("Languages"), self._languages), Field(self.tr("How to reach"), self._contact))
        self.form.add(self.tr("For students and guardians"), self._text)
        self._counted = self.form.add(
            self.tr("Person-years at this school"), self._years, self.tr("1 is a whole post; 0.5 half of one.")
        )
        self.form.add(self.tr("State"), self._state)
        shows(
            service.id,
            profession=self._profession,
            days=self._days,
            room=self._room,
            languages=self._languages,
            contact=self._contact,
            source=self._source,
            state=self._state,
            person_years=self._years,
        )

    def keep(self) -> bool:
        if not self._years.understood:
            self._counted.set_error(self.tr("Write a number, such as 0.5."))
            self._years.setFocus()
            return False
        self.written.emit(
            replace(
                self._service,
                profession=self._profession.value or self._service.profession,
                days=self._days.text.strip(),
                room=self._room.text.strip(),
                languages=self._languages.text.strip(),
                contact=self._contact.text.strip(),
                source=self._source.value or self._service.source,
                state=self._state.value or self._service.state,
                person_years=self._years.value,
                text=self._text.text,
            )
        )
        return True


class ProviderDialog(FormDialog):
    """Asks who the education provider is and where its official copies lie."""

    written = Signal(object)

    def __init__(
        self, provider: Provider, logo: bytes | None, keep_logo: Callable[[bytes], str], parent: QWidget | None = None
    ) -> None:
        """``logo`` is the picture as it is now; ``keep_logo`` seals another one and returns its digest."""
        super().__init__(self.tr("Education provider"), self.tr("Keep"), parent)
        self._provider = provider
        self._logo = LogoField(logo)
        self._logo_before = logo
        self._keep_logo = keep_logo
        self._logo_text = _line(provider.logo_text, self.tr("for example the town's coat of arms"))
        self._name = _line(provider.name)
        self._name_sv = _line(provider.name_sv)
        self._county = _line(provider.wellbeing_area)
        self._records = _line(provider.records_place, self.tr("for example the case-management system, task 12.06"))
        self.form.add_row(
            Field(self.tr("Name in Finnish"), self._name), Field(self.tr("Name in Swedish"), self._name_sv)
        )
        self.form.add(self.tr("Wellbeing services county"), self._county)
        self.form.add(
            self.tr("Where the official copies are"),
            self._records,
            self.tr("OHDesk is a working tool; the authority keeps its documents in its own register."),
        )
        self._small_number = QSpinBox()
        self._small_number.setRange(_NOTHING_HIDDEN, _LARGEST_LIMIT)
        self._small_number.setSpecialValueText(self.tr("nothing is hidden"))
        self._small_number.setValue(provider.small_number)
        self._limit_before = self._small_number.value()
        self._small_school = QSpinBox()
        self._small_school.setRange(0, _MOST_STUDENTS)
        self._small_school.setValue(provider.small_school)
        self.form.add_row(
            Field(
                self.tr("Smallest number of people shown to others"),
                self._small_number,
                self.tr("Smaller ones are hidden from students, guardians and the public. The choice is yours."),
            ),
            Field(
                self.tr("A small school has fewer students than"),
                self._small_school,
                self.tr("Its counts of events, such as notices of bullying, are hidden as well."),
            ),
        )
        self.form.add(self.tr("Logo at the head of every paper"), self._logo)
        self._told = self.form.add(
            self.tr("The logo in words"), self._logo_text, self.tr("A screen reader says this in its place.")
        )
        shows(
            provider.id,
            name=self._name,
            name_sv=self._name_sv,
            wellbeing_area=self._county,
            records_place=self._records,
            logo_text=self._logo_text,
        )

    @property
    def _limit(self) -> int:
        """The limit that is chosen, 0 where nothing is hidden; one that was not touched stays as it is."""
        chosen = self._small_number.value()
        if chosen == self._limit_before:
            return self._provider.small_number
        return 0 if chosen == _NOTHING_HIDDEN else chosen

    def keep(self) -> bool:
        logo = self._logo.data
        if logo is not None and not self._logo_text.text.strip():
            self._told.set_error(self.tr("Say in a few words what the logo shows."))
            self._logo_text.setFocus()
            return False
        digest = self._provider.logo if logo == self._logo_before else self._keep_logo(logo) if logo else ""
        self.written.emit(
            replace(
                self._provider,
                name=self._name.text.strip(),
                name_sv=self._name_sv.text.strip(),
                wellbeing_area=self._county.text.strip(),
                records_place=self._records.text.strip(),
                small_number=self._limit,
                small_school=self._small_school.value(),
                logo=digest,
                logo_text=self._logo_text.text.strip(),
            )
        )
        return True


def _line(text: str, placeholder: str = "") -> Guarded:
    line = guarded_line("", placeholder, asks=False)
    line.set_text(text)
    return line
