"""What is known: indicators with their figures, and the group's own surveys that feed them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator, Observation
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Survey
from ohdesk.services import forms, groups, indicator_papers, indicators, matters, surveys
from ohdesk.services.editing import Edition
from ohdesk.services.indicators import Usual
from ohdesk.services.surveys import StarterForm
from ohdesk.ui.follow_up.figures_import import FiguresImport
from ohdesk.ui.follow_up.indicator_dialogs import FigureDialog, FollowAnswersDialog, IndicatorDialog
from ohdesk.ui.follow_up.indicator_view import IndicatorView
from ohdesk.ui.follow_up.survey_dialogs import SurveyDialog, TallyDialog
from ohdesk.ui.follow_up.surveys_card import SurveysCard
from ohdesk.ui.handing_out import copy_text
from ohdesk.ui.history import as_stored
from ohdesk.ui.language import current_language
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.printing.show import look_at, show_part_copies, show_part_paper
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import line


class KnownPart(Part):
    """Indicators first, surveys below; both live longer than a school year."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._year = ""
        self._rows: dict[UUID, QWidget] = {}
        self._card = Card()
        self._card.set_title(
            self.tr("What we know"), self.tr("Small numbers are hidden in everything that others than the staff see.")
        )
        printed = Button(self.tr("Preview and print"), icon_name="printer")
        look_at(printed, self.preview)
        self._card.add_action(printed)
        self._card.add_action(self._made_adding())
        self._surveys = SurveysCard()
        self._connect_surveys()
        self.add(self._card, self._surveys)

    def show_year(self, school_year: str) -> None:
        self._year = school_year
        vault, group = self.context.vault, groups.current_group(self.context.vault).id
        waiting = {matter.title for matter in matters.waiting(vault, group)}
        self._card.clear()
        self._rows = {}
        found = indicators.followed(vault, group)
        for number, indicator in enumerate(found):
            if number:
                self._card.add(line())
            self._card.add(self._view(indicator, waiting))
        if not found:
            self._card.add(
                EmptyState(
                    "chart-line",
                    self.tr("Nothing is followed in numbers yet"),
                    self.tr("An answer in an own survey, a national survey's result, or a count such as absences."),
                )
            )
        self._surveys.show_surveys(surveys.surveys(vault, group), self._today)

    def show_object(self, object_id: UUID) -> bool:
        if (row := self._rows.get(object_id)) is None:
            return False
        row.findChildren(QPushButton)[0].setFocus()
        return True

    def preview(self, language: str, reader: Reader = Reader.STAFF) -> None:
        """Show the indicators as they are printed, as ``reader`` may see them at first."""
        vault, today = self.context.vault, self._today
        group = groups.current_group(vault).id
        show_part_copies(
            self,
            lambda spoken, who: indicator_papers.indicators(vault, group, spoken, today, who),
            self.tr("What we know"),
            language,
            reader,
        )

    # Indicators

    def add_indicator(self, what: Usual | None = None) -> None:
        """Ask for something new to follow, begun with what many groups count or with nothing."""
        group = groups.current_group(self.context.vault).id
        new = indicators.usual(what, group) if what else Indicator(new_id(), group)
        self._ask(new, self.tr("Follow something"), lambda made: self.history.add(made, self.tr("Follow something")))

    def _made_adding(self) -> Button:
        button = Button(self.tr("Follow something"), kind="primary", icon_name="plus")
        menu = QMenu(button)
        menu.setAccessibleName(button.text())
        menu.addAction(self.tr("Something of our own")).triggered.connect(lambda: self.add_indicator())
        menu.addSeparator()
        for what in Usual:
            words = indicators.usual_name(what, current_language())
            menu.addAction(words).triggered.connect(lambda _, what=what: self.add_indicator(what))
        button.setMenu(menu)
        return button

    def _view(self, indicator: Indicator, waiting: set[str]) -> IndicatorView:
        view = IndicatorView(indicator, waits=indicators.name(indicator, current_language()) in waiting)
        view.figure_added.connect(lambda one: self._ask_figure(one, Observation(new_id()), self.tr("New figure")))
        view.figure_opened.connect(lambda one, figure: self._ask_figure(one, figure, self.tr("Edit the figure")))
        view.edited.connect(self._edit)
        view.taken_to_meeting.connect(self._take_to_meeting)
        view.table_asked.connect(self._ask_table)
        view.ended.connect(self._end)
        view.removed.connect(self._remove)
        self._rows[indicator.id] = view
        shows_all(indicator.id, view)
        return view

    def _ask(self, indicator: Indicator, title: str, written: Callable[[Indicator], object]) -> None:
        dialog = IndicatorDialog(indicator, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _edit(self, indicator: Indicator) -> None:
        opened = self.context.vault.read(Indicator, indicator.id)
        self._ask(opened.value, self.tr("Edit what is followed"), lambda new: self._change(opened, new))

    def _ask_figure(self, indicator: Indicator, figure: Observation, title: str) -> None:
        opened = self.context.vault.read(Indicator, indicator.id)

        def keep(new: Observation) -> None:
            self.history.change(opened, indicators.with_figure(opened.value, new), title)

        def remove() -> None:
            now = self.context.vault.read(Indicator, indicator.id)
            step = self.tr("Remove the figure")
            if self.history.change(now, indicators.without_figure(now.value, figure.id), step):
                self.offer_back(self.tr("Removed: {0}").format(figure.period))

        figure = as_stored(opened.value.observations, figure)
        dialog = FigureDialog(figure, title, self, removable=figure in opened.value.observations)
        dialog.written.connect(keep)
        dialog.removed.connect(remove)
        dialog.open()

    def _ask_table(self, indicator: Indicator) -> None:
        opened = self.context.vault.read(Indicator, indicator.id)
        dialog = FiguresImport(opened.value, self)
        dialog.written.connect(lambda new: self._change(opened, new))
        dialog.open()

    def _change(self, base: Edition[Indicator], new: Indicator) -> None:
        self.history.change(base, new, self.tr("Edit what is followed"))

    def _end(self, indicator: Indicator) -> None:
        now = self.context.vault.read(Indicator, indicator.id)
        self._change(now, replace(now.value, ended=None if now.value.ended else self._today))

    def _remove(self, indicator: Indicator) -> None:
        if self.history.remove(indicator, self.tr("Remove what is followed")):
            name = indicators.name(indicator, current_language())
            self.offer_back(self.tr("Removed: {0}").format(name))

    def _take_to_meeting(self, indicator: Indicator) -> None:
        matter = indicators.for_a_meeting(self.context.vault, indicator, current_language(), self._today)
        if self.history.add(matter, self.tr("Take to a meeting")):
            self.offer_back(self.tr("Waits for a meeting: {0}").format(matter.title))

    # Surveys

    def _connect_surveys(self) -> None:
        card = self._surveys
        card.begun.connect(self._begin_survey)
        card.edited.connect(self._edit_survey)
        card.tallied.connect(self._ask_counts)
        card.followed.connect(self._ask_answers)
        card.asked_again.connect(self._ask_again)
        card.removed.connect(self._remove_survey)
        card.form_printed.connect(self._print_form)
        card.text_copied.connect(self._copy_form)
        card.results_printed.connect(self._print_results)

    def _begin_survey(self, form: StarterForm | None) -> None:
        group = groups.current_group(self.context.vault).id
        survey = surveys.begun_from(form, group) if form else Survey(new_id(), group)
        self._ask_survey(survey, self.tr("New survey"), lambda made: self.history.add(made, self.tr("New survey")))

    def _ask_survey(self, survey: Survey, title: str, written: Callable[[Survey], object]) -> None:
        dialog = SurveyDialog(survey, title, self)
        dialog.written.connect(written)
        dialog.open()

    def _edit_survey(self, survey: Survey) -> None:
        words = self.tr("Edit the survey")
        opened = self.context.vault.read(Survey, survey.id)
        self._ask_survey(opened.value, words, lambda new: self.history.change(opened, new, words))

    def _ask_counts(self, survey: Survey) -> None:
        opened = self.context.vault.read(Survey, survey.id)
        dialog = TallyDialog(opened.value, self._year, self)
        dialog.written.connect(partial(self._keep_counts, opened))
        dialog.open()

    def _keep_counts(self, opened: Edition[Survey], new: Survey, period: str) -> None:
        vault, step = self.context.vault, self.tr("Type in the counts")
        if self.history.change(opened, new, step):
            for indicator, fed in indicators.to_feed(vault, new, period):
                self.history.change(indicator, fed, step)

    def _ask_answers(self, survey: Survey) -> None:
        def keep(made: Indicator) -> None:
            vault = self.context.vault
            rule = indicators.protection(vault, groups.current_group(vault).id)
            fed = indicators.fed_by(made, survey, rule.limit, self._year)
            self.history.add(fed, self.tr("Follow an answer"))

        dialog = FollowAnswersDialog(survey, self)
        dialog.written.connect(keep)
        dialog.open()

    def _ask_again(self, survey: Survey) -> None:
        step = self.tr("Ask again")
        again, counting = surveys.asked_again(self.context.vault, survey)
        if self.history.add(again, step):
            for indicator, counts_on in counting:
                self.history.change(indicator, counts_on, step)

    def _remove_survey(self, survey: Survey) -> None:
        if self.history.remove(survey, self.tr("Remove the survey")):
            self.offer_back(self.tr("Removed: {0}").format(surveys.name(survey, current_language())))

    def _print_form(self, survey: Survey, language: str, large: bool) -> None:
        vault, today = self.context.vault, self._today
        title = surveys.name(survey, language)
        show_part_paper(
            self,
            lambda language: indicator_papers.survey_form(vault, survey.id, language, today),
            title,
            language,
            large=large,
        )

    def _copy_form(self, survey: Survey, language: str) -> None:
        vault = self.context.vault
        paper = indicator_papers.survey_form(vault, survey.id, language, self._today)
        copy_text(forms.made(vault, paper, forms.Form.TEXT).decode())
        self.context.announce(self.tr("Copied. Paste it into Wilma or a form on the web."))

    def _print_results(self, survey: Survey, language: str, reader: Reader) -> None:
        vault, today = self.context.vault, self._today
        title = surveys.name(survey, language)
        show_part_copies(
            self,
            lambda spoken, who: indicator_papers.survey_results(vault, survey.id, spoken, today, who),
            title,
            language,
            reader,
        )
