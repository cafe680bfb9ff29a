"""The seventh working day: a question and its answer, of which nothing is kept."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.services import groups
from ohdesk.services.talk_days import days_to_talk
from ohdesk.ui.parts_page import Part
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.typed import written_date


class WorkingDayCard(Card):
    """Tells by when somebody who asks gets to talk, by the calendar of a school."""

    def __init__(self, part: Part, today: date) -> None:
        super().__init__()
        self._part = part
        self.set_title(
            self.tr("The seventh working day"),
            self.tr("By when a student who asks gets to talk with the psychologist or the school social worker."),
        )
        self._school = Choice[UUID](self.tr("School"), [])
        self._day = DateField(self.tr("Day of the request"), today, lambda: today)
        self._answer = Label("", "strong")
        self._urgent = Label("")
        self._school.chosen.connect(lambda _: self._tell(aloud=True))
        self._day.entered.connect(lambda _: self._tell(aloud=True))
        self.add(
            Columns(
                Field(self.tr("School"), self._school),
                Field(self.tr("Day of the request"), self._day),
                characters=50,
            ),
            self._answer,
            self._urgent,
            Label(
                self.tr(
                    "Counted in the school's own working days (1287/2013, 15 §, checked 1/2025). "
                    "Nothing that is asked here is stored."
                ),
                "caption",
            ),
        )

    def show_year(self, group: Group, school_year: str) -> None:
        """Offer the schools of a group."""
        schools = groups.schools_of(self._part.context.vault, group)
        self._school.set_choices([(school.id, school.name or school.name_sv) for school in schools])
        if self._school.value is None and schools:
            self._school.set_value(schools[0].id)
        self._tell()

    def _tell(self, *, aloud: bool = False) -> None:
        school, day = self._school.value, self._day.value
        found = days_to_talk(self._part.context.vault, school, day) if school and day else None
        if found is None:
            self._answer.setText(self.tr("Choose a day that the school's calendar reaches; it lies on the page Group."))
            self._urgent.setText("")
        else:
            self._answer.setText(self.tr("At latest on {0}.").format(written_date(found.last)))
            urgent = self.tr("In an urgent matter the same day or at latest on {0}.")
            if not found.same:
                urgent = self.tr("In an urgent matter at latest on {0}, the next working day.")
            self._urgent.setText(urgent.format(written_date(found.next)))
        self._urgent.setVisible(found is not None)
        if aloud:
            announce(self, f"{self._answer.text()} {self._urgent.text()}")
