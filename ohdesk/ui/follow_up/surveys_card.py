"""The group's own surveys: forms, tallies, results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Survey, is_tallied
from ohdesk.services import surveys
from ohdesk.services.surveys import StarterForm
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.language import current_language
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import line
from ohdesk.ui.widgets.menus import drop_down
from ohdesk.ui.widgets.pill import Pill, Tone
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date

Step = tuple[str, Callable[[], object]]
"""What a menu says, and what it does."""


class SurveysCard(Card):
    """Each survey with its state and what can be done with it."""

    begun = Signal(object)
    """The starter form to begin from, or None for an empty one."""
    edited = Signal(object)
    tallied = Signal(object)
    followed = Signal(object)
    asked_again = Signal(object)
    removed = Signal(object)
    form_printed = Signal(object, str, bool)
    """The survey, the language, and whether in large print."""
    text_copied = Signal(object, str)
    results_printed = Signal(object, str, object)
    """The survey, the language, and for which reader."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("Own surveys and feedback forms"),
            self.tr("Print the form or give it as text; only the counts come back here."),
        )
        self._new = Button(self.tr("New survey"), kind="primary", icon_name="plus")
        menu = QMenu(self._new)
        menu.setAccessibleName(self._new.text())
        for form in StarterForm:
            words = surveys.starter_name(form, current_language())
            menu.addAction(words).triggered.connect(lambda _, form=form: self.begun.emit(form))
        menu.addSeparator()
        menu.addAction(self.tr("An empty one")).triggered.connect(lambda: self.begun.emit(None))
        self._new.setMenu(menu)
        self.add_action(self._new)

    def show_surveys(self, found: Sequence[Survey], today: date) -> None:
        """Show the surveys in their order."""
        self.clear()
        for number, survey in enumerate(found):
            if number:
                self.add(line())
            row = self._row(survey, today)
            self.add(row)
            shows_all(survey.id, row)
        if not found:
            self.add(
                EmptyState(
                    "list-checks",
                    self.tr("No survey has been made yet"),
                    self.tr("Begin from a ready form: wellbeing, the starting point, feedback at the end of the year."),
                )
            )

    def _row(self, survey: Survey, today: date) -> Row:
        name = surveys.name(survey, current_language())
        days = "–".join(written_date(day) for day in (survey.opens, survey.closes) if day)
        back = self.tr("%n came back", "", survey.returned) if survey.returned is not None else ""
        facts = " · ".join(filter(None, (label(survey.purpose), in_line(survey.audience), days, back)))
        tally = Button(self.tr("Type in the counts"), lambda: self.tallied.emit(survey), icon_name="list-checks")
        tally.setAccessibleName(self.tr("Type in the counts: {0}").format(name))
        printed = Button(self.tr("Print"), icon_name="printer")
        printed.setAccessibleName(self.tr("Print: {0}").format(name))
        printed.setMenu(self._papers(survey, printed))
        more = IconButton("ellipsis", self.tr("More: {0}").format(name))
        drop_down(more, lambda: self._more(survey, more))
        return Row(name, facts, Pill(*self._state(survey, today)), tally, printed, more)

    def _state(self, survey: Survey, today: date) -> tuple[str, Tone]:
        if is_tallied(survey):
            return self.tr("Tallied"), "ok"
        if survey.closes and survey.closes < today:
            return self.tr("To be tallied"), "warn"
        if survey.opens and survey.opens <= today:
            return self.tr("Open"), "info"
        return self.tr("Being made"), "neutral"

    def _papers(self, survey: Survey, button: Button) -> QMenu:
        form, results = self.form_printed.emit, self.results_printed.emit
        steps: list[Step] = [
            (self.tr("The form in Finnish"), partial(form, survey, "fi", False)),
            (self.tr("The form in Swedish"), partial(form, survey, "sv", False)),
            (self.tr("The form in Finnish, large print"), partial(form, survey, "fi", True)),
            (self.tr("The form in Swedish, large print"), partial(form, survey, "sv", True)),
        ]
        if is_tallied(survey):
            steps += [
                (self.tr("Results in Finnish, for the group"), partial(results, survey, "fi", Reader.STAFF)),
                (self.tr("Results in Swedish, for the group"), partial(results, survey, "sv", Reader.STAFF)),
                (self.tr("Results in Finnish, public"), partial(results, survey, "fi", Reader.PUBLIC)),
                (self.tr("Results in Swedish, public"), partial(results, survey, "sv", Reader.PUBLIC)),
            ]
        return _menu(button, steps)

    def _more(self, survey: Survey, button: IconButton) -> QMenu:
        steps: list[Step] = [
            (self.tr("Edit the questions"), partial(self.edited.emit, survey)),
            (self.tr("Copy as text, in Finnish"), partial(self.text_copied.emit, survey, "fi")),
            (self.tr("Copy as text, in Swedish"), partial(self.text_copied.emit, survey, "sv")),
            (self.tr("Follow an answer"), partial(self.followed.emit, survey)),
            (self.tr("Ask again (new round)"), partial(self.asked_again.emit, survey)),
            (self.tr("Remove"), partial(self.removed.emit, survey)),
        ]
        return _menu(button, steps)


def _menu(button: Button | IconButton, steps: Sequence[Step]) -> QMenu:
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    for words, act in steps:
        menu.addAction(words).triggered.connect(lambda _, act=act: act())
    return menu
