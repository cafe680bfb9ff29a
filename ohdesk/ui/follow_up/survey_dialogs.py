"""Making a survey's form, and typing in how many chose which answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.surveys import Audience, Question, Survey, SurveyPurpose
from ohdesk.services import importing, surveys
from ohdesk.ui.errors import sentence
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.prose_edit import ProseEdit

_MOST = 100_000


class SurveyDialog(FormDialog):
    """Asks what a survey is called, for whom it is, and what it asks, as a text in each language."""

    written = Signal(object)
    """The survey as the user wants it."""

    def __init__(self, survey: Survey, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr("Ask about the school, not about a person. Nobody writes a name; only the counts are kept."),
        )
        self._survey = survey
        self._title = guarded_line("")
        self._title.set_text(survey.title)
        self._title_sv = guarded_line("")
        self._title_sv.set_text(survey.title_sv)
        self._purpose = Choice[SurveyPurpose](self.tr("What it is for"), choices(SurveyPurpose), survey.purpose)
        self._audience = Choice[Audience](self.tr("For whom"), choices(Audience), survey.audience)
        self._opens = DateField(self.tr("Opens"), survey.opens)
        self._closes = DateField(self.tr("Closes"), survey.closes)
        self._lead, self._lead_sv = (Guarded(ProseEdit(lines=2)) for _ in range(2))
        self._lead.set_text(survey.lead)
        self._lead_sv.set_text(survey.lead_sv)
        self._asked, self._asked_sv = (Guarded(ProseEdit(lines=10)) for _ in range(2))
        self._asked.set_text(surveys.questions_as_text(survey, "fi"))
        self._asked_sv.set_text(surveys.questions_as_text(survey, "sv"))
        how = self.tr(
            "A question to a line; its answers below it, each after a hyphen. Without answers it is a free one."
        )
        self._named = Field(self.tr("Title in Finnish"), self._title)
        self.form.add_row(self._named, Field(self.tr("Title in Swedish"), self._title_sv))
        self.form.add_row(Field(self.tr("What it is for"), self._purpose), Field(self.tr("For whom"), self._audience))
        self.form.add_row(Field(self.tr("Opens"), self._opens), Field(self.tr("Closes"), self._closes))
        self.form.add_row(
            Field(self.tr("Words before the questions, in Finnish"), self._lead),
            Field(self.tr("Words before the questions, in Swedish"), self._lead_sv),
        )
        self._questions = Field(self.tr("Questions in Finnish"), self._asked, how)
        self.form.add_row(self._questions, Field(self.tr("Questions in Swedish"), self._asked_sv, how))
        shows(survey.id, title=self._title, title_sv=self._title_sv, opens=self._opens, closes=self._closes)

    def keep(self) -> bool:
        if not (self._title.text.strip() or self._title_sv.text.strip()):
            self._named.set_error(self.tr("Write what the survey is called."))
            self._title.setFocus()
            return False
        try:
            survey = surveys.with_questions(self._survey, self._asked.text.strip(), self._asked_sv.text.strip())
        except OHDeskError as error:
            self._questions.set_error(sentence(error))
            self._asked.setFocus()
            return False
        if not survey.questions:
            self._questions.set_error(self.tr("Write at least one question."))
            self._asked.setFocus()
            return False
        self.written.emit(
            replace(
                survey,
                title=self._title.text.strip(),
                title_sv=self._title_sv.text.strip(),
                purpose=self._purpose.value or survey.purpose,
                audience=self._audience.value or survey.audience,
                opens=self._opens.value,
                closes=self._closes.value,
                lead=self._lead.text,
                lead_sv=self._lead_sv.text,
            )
        )
        return True


class TallyDialog(FormDialog):
    """Takes counts by numbers and Enter, of forms and of answers, and what free answers say as a whole."""

    written = Signal(object, str)
    """The survey with its counts, and the period that its figures are of."""

    def __init__(self, survey: Survey, period: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Tally: {0}").format(surveys.name(survey, current_language())),
            self.tr("Keep the counts"),
            parent,
            lead=self.tr("A number and Enter: the next line is ready. Never type in one person's answers."),
        )
        self._survey = survey
        self._counts: dict[UUID, _CountLine] = {}
        self._totals: dict[UUID, Label] = {}
        self._summaries: dict[UUID, Guarded] = {}
        self._messages = MessageBar()
        self._period = guarded_line("")
        self._period.set_text(period)
        self._given, self._returned = (_CountLine(count) for count in (survey.given, survey.returned))
        self._when = Field(self.tr("When, as it stands beside the figures"), self._period)
        self.form.add_row(
            self._when,
            Field(self.tr("Forms given out"), self._given),
            Field(self.tr("Forms that came back"), self._returned),
        )
        from_file = Button(self.tr("Counts from a table (CSV or Excel)…"), self._ask_file, icon_name="folder-open")
        self.form.add_widget(from_file)
        self.form.add_widget(
            Label(
                self.tr("The table of a form on the web is counted here as well; nothing of its rows is kept."),
                "caption",
            )
        )
        self.form.add_widget(self._messages)
        for number, question in enumerate(survey.questions, start=1):
            self._add_question(number, question)

    def take_file(self, path: str) -> None:
        """Read the counts in the file at ``path`` into the lines."""
        try:
            sheet = importing.read_table(Path(path).name, Path(path).read_bytes())
            counts = surveys.counts_from(sheet, self._survey)
        except OSError:
            self._messages.say(self.tr("The file cannot be read: {0}").format(path), "bad")
        except OHDeskError as error:
            self._messages.say(sentence(error), "bad")
        else:
            for choice, count in counts.items():
                self._counts[choice].setText(str(count))
            self._messages.say(self.tr("%n count(s) read. Look at them, then keep.", "", len(counts)), "ok")

    def keep(self) -> bool:
        if not self._period.text.strip():
            self._when.set_error(self.tr("Write when this was, for example spring 2026."))
            self._period.setFocus()
            return False
        counted = surveys.with_counts(self._survey, {choice: line.count for choice, line in self._counts.items()})
        questions = tuple(
            replace(question, summary=self._summaries[question.id].text) if question.id in self._summaries else question
            for question in counted.questions
        )
        new = replace(counted, questions=questions, given=self._given.count, returned=self._returned.count)
        self.written.emit(new, self._period.text.strip())
        return True

    def _add_question(self, number: int, question: Question) -> None:
        language = current_language()
        words = f"{number}. {surveys.asked(question, language)}"
        if not question.choices:
            summary = Guarded(ProseEdit("", self.tr("What the answers say as a whole, in general words"), lines=3))
            summary.set_text(question.summary)
            self._summaries[question.id] = summary
            self.form.add(words, summary)
            return
        lines = QWidget()
        lines.setAccessibleName(words)
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        total = Label("", "caption")
        self._totals[question.id] = total
        for row, choice in enumerate(question.choices):
            line = _CountLine(choice.count)
            answer = surveys.answer(choice, language)
            line.setAccessibleName(f"{words} {answer}")
            line.textChanged.connect(lambda _, question=question: self._add_up(question))
            self._counts[choice.id] = line
            grid.addWidget(line, row, 0)
            grid.addWidget(Label(answer), row, 1)
        grid.addWidget(total, len(question.choices), 0, 1, 2)
        self.form.add_widget(Label(words, "strong"))
        self.form.add_widget(lines)
        self._add_up(question)

    def _add_up(self, question: Question) -> None:
        counts = [self._counts[choice.id].count for choice in question.choices if choice.id in self._counts]
        total = sum(count for count in counts if count is not None)
        returned = self._returned.count
        words = self.tr("%n answer(s) in all", "", total)
        if returned is not None and total > returned:
            words = self.tr("{0}: more than the forms that came back").format(words)
        self._totals[question.id].setText(words)

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Counts from a table"), "", self.tr("Tables (*.csv *.xlsx)")
        )
        if path:
            self.take_file(path)


class _CountLine(QLineEdit):
    """A whole number or nothing; Enter goes on to the next line."""

    def __init__(self, count: int | None) -> None:
        super().__init__("" if count is None else str(count))
        self.setValidator(QIntValidator(0, _MOST, self))
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 12)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 8)

    @property
    def count(self) -> int | None:
        return int(self.text()) if self.text().isdecimal() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
