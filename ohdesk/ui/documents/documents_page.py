"""The page of documents: what has been written in a school year, and what has been handed out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import ohdesk
from ohdesk.domain.archive import Paper as KeptPaper
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.deliveries import Deliverable, Subject
from ohdesk.domain.errors import ArchiveRefused, RecipientRefused, Untranslated
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.surveys import Survey
from ohdesk.domain.tallies import ConsultationTally
from ohdesk.services import (
    communication_papers,
    deliveries,
    export,
    groups,
    meetings,
    minutes,
    newsletter,
    paper_records,
    paper_reports,
    plans,
    printing,
    surveys,
    whole_year,
)
from ohdesk.services.deliveries import Standing
from ohdesk.ui.clock import today
from ohdesk.ui.delivery.delivering import Delivering
from ohdesk.ui.documents.check_card import CheckCard
from ohdesk.ui.documents.export_card import ExportCard
from ohdesk.ui.documents.missing_names import missing_names
from ohdesk.ui.documents.paper_row import PaperRow
from ohdesk.ui.documents.records_card import RecordsCard
from ohdesk.ui.documents.whole_year_dialog import WholeYear, WholeYearDialog
from ohdesk.ui.errors import sentence
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.show import look_at, show_paper
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.translating.asking import ask_for_words
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.wording import state_words
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

_LARGEST_KEY = 64 * 1024
_NOT_YET = (MeetingState.PLANNED, MeetingState.INVITED, MeetingState.MOVED, MeetingState.CANCELLED)


class DocumentsPage(WorkspacePage):
    """Agendas, minutes and plans by school year, each with its state, its readers and its official copy's place."""

    def __init__(self, context: PageContext, today: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._today = today()
        self._year = school_year_name(self._today)
        self._group: Group | None = None
        self._years = Choice[str](self.tr("School year"), [])
        self._years.setMinimumContentsLength(10)
        self._years.chosen.connect(self.open_year)
        self.add_action(self._years)
        self.add_action(Button(self.tr("The whole year as one PDF…"), self._ask_whole_year, icon_name="file-text"))
        self._plans = Card(self.tr("Plan"))
        self._minutes = Card(self.tr("Meetings"))
        self._whole_year = Button(self.tr("The year's minutes as one file"), icon_name="file-text")
        look_at(self._whole_year, self._look_at_year)
        self._minutes.add_action(self._whole_year)
        self._letters = Card(self.tr("Newsletters"))
        self._delivering = Delivering(context, self.messages, self, today)
        self._records = RecordsCard(self._delivering)
        self._official = Card(self.tr("Official copies and names"))
        self._export = ExportCard()
        self._export.recipient_chosen.connect(self.export_to)
        self._check = CheckCard()
        self._check.paper_chosen.connect(self.check_paper)
        self.add(self._plans, self._minutes, self._letters, self._records, self._official, self._export, self._check)

    def refresh(self) -> None:
        vault = self.context.vault
        group = self._group = groups.current_group(vault)
        self.set_title(self.tr("Documents {0}").format(self._year), group.name)
        years = {*plans.school_years(vault, group.id, self._today), self._year}
        self._years.set_choices([(year, year) for year in sorted(years, reverse=True)])
        self._years.set_value(self._year)
        self._show_plans([plan for plan in vault.outlines(Plan, group.id) if plan.school_year == self._year])
        first, last = school_year_span(self._year)
        self._show_meetings(vault.outlines(Meeting, group.id, first, last))
        self._show_letters(
            [
                one
                for one in newsletter.newsletters(vault, group.id)
                if one.published_on and first <= one.published_on <= last
            ]
        )
        self._show_records(group)
        self._show_official(group)
        names = {member.id: member.name for other in groups.groups(vault) for member in other.members}
        sent = [entry for entry in vault.usage_log() if entry.what == "export" and entry.object == str(group.id)]
        self._export.show_sent(sent, names)
        tab_in_reading_order(self)

    def open_year(self, year: str) -> None:
        """Show another school year."""
        self._year = year
        self.refresh()

    def export_to(self, path: str, *, plain: bool = False, as_it_is: bool = False) -> None:
        """Make the year's bundle for the recipient whose key file lies at ``path``, and ask where to put it.

        Papers that no archive could keep go along only where they may be ``plain`` copies, and words that are not
        translated only where they may go ``as_it_is``.
        """
        if self._group is None:
            return
        try:
            with Path(path).open("rb") as file:
                key = file.read(_LARGEST_KEY + 1)
        except OSError:
            self.messages.say(self.tr("The file cannot be read: {0}").format(path), "bad")
            return
        if len(key) > _LARGEST_KEY:
            self.messages.say(sentence(RecipientRefused(reason="form")), "bad")
            return
        vault, group = self.context.vault, self._group.id
        day = min(self._today, school_year_span(self._year)[1])
        self._export.set_busy(busy=True)
        self.context.tasks.run(
            self,
            lambda: export.export_bundle(vault, group, key, day, ohdesk.__version__, plain=plain, as_it_is=as_it_is),
            self._offer_bundle,
            partial(self._tell, partial(self.export_to, path, plain=plain, as_it_is=as_it_is)),
        )

    def check_paper(self, path: str) -> None:
        """Tell what the PDF at ``path`` is, and whether it says what was approved here."""
        try:
            with Path(path).open("rb") as file:
                pdf = file.read(paper_reports.LARGEST)
        except OSError:
            self.messages.say(self.tr("The file cannot be read: {0}").format(path), "bad")
            return
        vault, language = self.context.vault, current_language()
        self._check.set_busy(busy=True)
        self.context.tasks.run(
            self,
            lambda: paper_reports.check_paper(pdf, Path(path).name, language, paper_records.approvals_in(vault)),
            lambda report: self._check.show_lines(tuple(paper_reports.report_lines(report, language))),
            self._tell_unchecked,
        )

    def _tell_unchecked(self, error: Exception) -> None:
        self._check.set_busy(busy=False)
        self.messages.say(sentence(error), "bad")

    # Showing

    def _show_plans(self, found: list[Plan]) -> None:
        self._plans.clear()
        for plan in found:
            approved = plan.state not in (PlanState.WORKING, PlanState.COMMENTS)
            place = (
                self._place(deliveries.plan_of(plan.id), plan.diary_number) if approved else self.tr("not approved yet")
            )
            row = PaperRow(
                plan.title or self.tr("Annual plan {0}").format(plan.school_year),
                place,
                (label(plan.state), "ok" if approved else "neutral"),
                ((self.tr("Plan"), partial(self._look_at_plan, plan.id)),),
            )
            self._plans.add(row)
        if not found:
            to_plan = Button(self.tr("Open the plan"), lambda: self.context.go("plan", None))
            self._plans.add(Row(self.tr("No plan for this school year yet."), "", to_plan))

    def _show_meetings(self, found: tuple[Meeting, ...]) -> None:
        self._minutes.clear()
        self._whole_year.setVisible(any(meeting.id in self.context.vault.record_roots() for meeting in found))
        numbers = meetings.numbers(self.context.vault, self._group.id) if self._group else {}
        for place, meeting in enumerate(reversed(found)):
            if place:
                self._minutes.add(line())
            self._minutes.add(self._meeting_row(meeting, numbers.get(meeting.id)))
        if not found:
            self._minutes.add(
                EmptyState(
                    "archive",
                    self.tr("No meetings in this school year"),
                    self.tr("Agendas and minutes gather here by themselves."),
                )
            )

    def _meeting_row(self, meeting: Meeting, number: int | None) -> PaperRow:
        day = written_date(meeting.day) if meeting.day else ""
        title = self.tr("Meeting {0}, {1}").format(number, day) if number else self.tr("Meeting {0}").format(day)
        approved = minutes.stage(self.context.vault, meeting) == "approved"
        state = state_words(meeting, approved=approved)
        agenda = (self.tr("Agenda"), partial(self._look_at_agenda, meeting))
        memo = (self.tr("Minutes"), partial(self._look_at_minutes, meeting))
        if meeting.state in _NOT_YET and not approved:
            return PaperRow(title, label(meeting.publicity), state, (agenda,))
        place = self._place(deliveries.minutes_of(meeting.id)) if approved else self.tr("not approved yet")
        return PaperRow(title, f"{label(meeting.publicity)} · {place}", state, (agenda, memo))

    def _show_letters(self, found: list[Newsletter]) -> None:
        self._letters.clear()
        self._letters.setVisible(bool(found))
        for letter in found:
            title = letter.title or self.tr("Newsletter")
            number = self.tr("Number {0}").format(letter.number)
            facts = (number, label(letter.audience), written_date(letter.published_on) if letter.published_on else "")
            look = Button(self.tr("Look"), partial(self._look_at_letter, letter), icon_name="file-text")
            look.setAccessibleName(self.tr("Look: {0}").format(title))
            self._letters.add(Row(title, " · ".join(filter(None, facts)), look))

    def _show_records(self, group: Group) -> None:
        vault, year = self.context.vault, self._year
        standings = [(one, self._paper_title(one)) for one in deliveries.standings(vault, group.id, year)]
        of_year = {
            Deliverable.YEAR: self.tr("The year's minutes as one file"),
            Deliverable.WHOLE_YEAR: self.tr("The whole year as one file"),
            Deliverable.EVALUATION: self.tr("Evaluation {0}").format(year),
            Deliverable.YEAR_SUMMARY: self.tr("Summary of the year {0}").format(year),
        }
        more = deliveries.others_of_year(vault, group.id, year)
        own = {subject: self._other_title(subject, paper) for subject, paper in more}
        done = {one.subject: title for one, title in standings if one.is_behind}
        others = (
            {deliveries.of_group(what, group.id, year): title for what, title in of_year.items()} if standings else {}
        )
        self._records.show_papers(standings, [(subject, title) for subject, title in (others | own | done).items()])

    def _other_title(self, subject: Subject, paper: KeptPaper) -> str:
        """Return what a paper is called that goes to records management where somebody wants it there."""
        if subject.what is Deliverable.INSPECTION:
            return self.tr("Inspections and their follow-up")
        if subject.what is Deliverable.SURVEY:
            survey = self.context.vault.read(Survey, subject.id).value
            return self.tr("Results: {0}").format(surveys.name(survey, current_language()))
        spring = self.context.vault.read(ConsultationTally, subject.id).value.spring
        words = self.tr("Consultations, spring {0}") if spring else self.tr("Consultations, autumn {0}")
        return words.format(paper.day.year if paper.day else "")

    def _paper_title(self, one: Standing) -> str:
        day = written_date(one.paper.day) if one.paper.day else ""
        if one.subject.what is Deliverable.PLAN:
            return one.paper.name if one.paper.name != self._year else self.tr("Annual plan {0}").format(self._year)
        return self.tr("Minutes {0}, {1}").format(one.paper.number or "", day)

    def _show_official(self, group: Group) -> None:
        self._official.clear()
        vault = self.context.vault
        provider = groups.provider(vault)
        if provider is None or not provider.records_place:
            told = self.tr("Where the official copies are has not been written down.")
        else:
            told = self.tr("Official copies: {0}").format(provider.records_place)
        self._official.add(Label(told))
        lacking = list(missing_names(group, groups.schools_of(vault, group), provider))
        for words in lacking:
            self._official.add(Row(words, leading=Sign("info", "accent")))
        to_group = Button(self.tr("Open the group's page"), lambda: self.context.go("group", None), kind="quiet")
        self._official.add(to_group)

    def _place(self, subject: Subject, diary_number: str = "") -> str:
        """Return where a paper's official copy lies: as it is noted, else as far as it is known."""
        if noted := deliveries.official_words(self.context.vault, subject, current_language()):
            return noted
        provider = groups.provider(self.context.vault)
        known = filter(None, (diary_number, provider.records_place if provider else ""))
        return ", ".join(known) or self.tr("official copy: place not written down")

    # Doing

    def _look_at_plan(self, plan_id: UUID, language: str) -> None:
        vault = self.context.vault
        title = self.tr("Annual plan {0}").format(self._year)
        show_paper(self, lambda language: printing.plan(vault, plan_id, language), title, language)

    def _look_at_letter(self, letter: Newsletter) -> None:
        vault, title = self.context.vault, letter.title or self.tr("Newsletter")
        spoken = letter.language or current_language()
        show_paper(self, lambda _: communication_papers.newsletter(vault, letter.id), title, spoken, (spoken,))

    def _look_at_agenda(self, meeting: Meeting, language: str) -> None:
        vault = self.context.vault
        title = self.tr("Agenda {0}").format(written_date(meeting.day) if meeting.day else "").strip()
        show_paper(self, lambda language: printing.agenda(vault, meeting.id, language), title, language)

    def _look_at_minutes(self, meeting: Meeting, language: str) -> None:
        vault = self.context.vault
        title = self.tr("Minutes {0}").format(written_date(meeting.day) if meeting.day else "").strip()
        show_paper(self, lambda language: printing.minutes(vault, meeting.id, language), title, language)

    def _look_at_year(self, language: str) -> None:
        assert self._group is not None
        vault, group, year = self.context.vault, self._group.id, self._year
        title = self.tr("Minutes {0}").format(year)
        show_paper(self, lambda language: printing.year(vault, group, year, language), title, language)

    def _ask_whole_year(self) -> None:
        if self._group is None:
            return
        vault, group, year = self.context.vault, self._group.id, self._year
        readers = (Reader.STAFF, Reader.PUBLIC)
        dialog = WholeYearDialog({reader: whole_year.parts(vault, group, year, reader) for reader in readers}, self)
        dialog.wanted.connect(self._look_at_whole_year)
        dialog.open()

    def _look_at_whole_year(self, wanted: WholeYear) -> None:
        assert self._group is not None
        vault, group, year = self.context.vault, self._group.id, self._year
        title = self.tr("School year {0}").format(year)
        show_paper(
            self,
            lambda language: whole_year.paper(vault, group, year, language, wanted.reader, wanted.parts),
            title,
            wanted.language,
        )

    def _offer_bundle(self, made: export.Exported) -> None:
        self._export.set_busy(busy=False)
        self.refresh()
        self.messages.say(
            self.tr("File {0} is ready: {1} approved minutes, {2} plans.").format(
                made.number, made.minutes, made.plans
            ),
            "ok",
        )
        ask_to_save(self, made.name, made.data, self.messages)

    def _tell(self, export_again: Callable[..., None], error: Exception) -> None:
        self._export.set_busy(busy=False)
        if isinstance(error, Untranslated):
            ask_for_words(self, self.context.vault, error, partial(export_again, as_it_is=True))
        elif isinstance(error, ArchiveRefused):
            again = partial(export_again, plain=True)
            self.messages.say(sentence(error), "warn", action=self.tr("Send a plain copy"), on_action=again)
        else:
            self.messages.say(sentence(error), "bad")
