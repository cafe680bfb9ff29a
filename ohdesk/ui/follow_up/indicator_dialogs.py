"""Writing down what is followed, a figure of it, and which answers of a survey it counts."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.surveys import Survey
from ohdesk.services import indicators, open_data, surveys
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.prose_edit import ProseEdit


class IndicatorDialog(FormDialog):
    """Asks what is followed, in what, which way is better, and what is aimed at."""

    written = Signal(object)
    """The indicator as the user wants it."""

    def __init__(self, indicator: Indicator, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            self.tr("Keep"),
            parent,
            lead=self.tr("Only numbers about the whole school or large groups; never about one person."),
        )
        self._indicator = indicator
        self._title = guarded_line("", self.tr("for example enjoys coming to school"))
        self._title.set_text(indicator.title)
        self._title_sv = guarded_line("")
        self._title_sv.set_text(indicator.title_sv)
        self._kind = Choice[IndicatorKind](
            self.tr("Where its figures come from"), choices(IndicatorKind), indicator.kind
        )
        self._unit = Choice[Unit](self.tr("Unit"), choices(Unit), indicator.unit)
        self._unit_words = guarded_line("", self.tr("for example notices"))
        self._unit_words.set_text(indicator.unit_words)
        self._direction = Segments[Direction](self.tr("Which way is better"), choices(Direction), indicator.direction)
        self._target = QLineEdit(_number(indicator.target))
        self._target_by = guarded_line("", self.tr("for example spring 2028"))
        self._target_by.set_text(indicator.target_by)
        self._source = guarded_line("", self.tr("for example School Health Promotion survey, years 8 and 9"))
        self._source.set_text(indicator.source)
        self._note = Guarded(ProseEdit(lines=2))
        self._note.set_text(indicator.note)
        self._named = Field(self.tr("What is followed"), self._title)
        self.form.add_row(self._named, Field(self.tr("In Swedish"), self._title_sv))
        self.form.add_row(
            Field(self.tr("Where its figures come from"), self._kind),
            Field(self.tr("Unit"), self._unit),
            Field(self.tr("Unit in words"), self._unit_words),
        )
        self.form.add(self.tr("Which way is better"), self._direction)
        self._aimed = Field(self.tr("Target"), self._target)
        self.form.add_row(self._aimed, Field(self.tr("By when"), self._target_by))
        self.form.add(self.tr("Source"), self._source, self.tr("It stands beside the figures wherever they are shown."))
        self.form.add(self.tr("Notes for the group"), self._note)
        shows(
            indicator.id,
            title=self._title,
            title_sv=self._title_sv,
            unit_words=self._unit_words,
            target_by=self._target_by,
            source=self._source,
        )

    def keep(self) -> bool:
        if not (self._title.text.strip() or self._title_sv.text.strip()):
            self._named.set_error(self.tr("Write what is followed."))
            self._title.setFocus()
            return False
        text = self._target.text().strip()
        target = open_data.number_of(text) if text else None
        if text and target is None:
            self._aimed.set_error(self.tr("Write the target as a number, for example 5 or 12,5."))
            self._target.setFocus()
            return False
        self.written.emit(
            replace(
                self._indicator,
                title=self._title.text.strip(),
                title_sv=self._title_sv.text.strip(),
                kind=self._kind.value or self._indicator.kind,
                unit=self._unit.value or self._indicator.unit,
                unit_words=self._unit_words.text.strip(),
                direction=self._direction.value or self._indicator.direction,
                target=target,
                target_by=self._target_by.text.strip(),
                source=self._source.text.strip(),
                note=self._note.text,
            )
        )
        return True


class FigureDialog(FormDialog):
    """Asks for one figure: when, how much, of how many, from where."""

    written = Signal(object)
    """The figure as the user wants it."""
    removed = Signal()

    def __init__(
        self, figure: Observation, title: str, parent: QWidget | None = None, *, removable: bool = False
    ) -> None:
        super().__init__(title, self.tr("Keep"), parent)
        self._figure = figure
        self._period = guarded_line("", self.tr("for example spring 2026"))
        self._period.set_text(figure.period)
        self._day = DateField(self.tr("Day"), figure.day)
        self._value = QLineEdit(_number(figure.value))
        self._n = QLineEdit("" if figure.n is None else str(figure.n))
        self._population = guarded_line("", self.tr("all; else for example year 8"))
        self._population.set_text(figure.population)
        self._source = guarded_line("")
        self._source.set_text(figure.source)
        self._hidden = QCheckBox(self.tr("For the staff only"))
        self._hidden.setChecked(figure.hidden)
        self._when = Field(self.tr("When"), self._period)
        self._how_much = Field(self.tr("Figure"), self._value)
        self._of_how_many = Field(self.tr("How many answered or were counted"), self._n)
        self.form.add_row(self._when, self._how_much)
        self.form.add_row(self._of_how_many, Field(self.tr("Of whom"), self._population))
        self.form.add_row(
            Field(self.tr("Day"), self._day, self.tr("Its place in the series; else it is told from the words above.")),
            Field(self.tr("Source, if another than the series has"), self._source),
        )
        self.form.add_widget(self._hidden)
        if removable:
            self.form.add_widget(Button(self.tr("Remove this figure"), self._remove, kind="quiet", icon_name="trash-2"))
        shows(figure.id, period=self._period, population=self._population, day=self._day, source=self._source)

    def _remove(self) -> None:
        self.removed.emit()
        self.reject()

    def keep(self) -> bool:
        value, n = (open_data.number_of(field.text()) for field in (self._value, self._n))
        checks: tuple[tuple[bool, Field, QWidget, str], ...] = (
            (not self._period.text.strip(), self._when, self._period, self.tr("Write when this was.")),
            (value is None, self._how_much, self._value, self.tr("Write a number, for example 8 or 12,5.")),
            (
                bool(self._n.text().strip()) and (n is None or n < 0 or n != int(n)),
                self._of_how_many,
                self._n,
                self.tr("Write a whole number, or leave it empty."),
            ),
        )
        for wrong, field, widget, words in checks:
            if wrong:
                field.set_error(words)
                widget.setFocus()
                return False
        period = self._period.text.strip()
        self.written.emit(
            replace(
                self._figure,
                period=period,
                day=self._day.value or open_data.day_of(period),
                value=value,
                n=None if n is None else int(n),
                population=self._population.text.strip(),
                source=self._source.text.strip(),
                cases=self._figure.cases if value == self._figure.value else None,
                hidden=self._hidden.isChecked(),
            )
        )
        return True


class FollowAnswersDialog(FormDialog):
    """Asks which answers to which question of a survey are to be followed from round to round."""

    written = Signal(object)
    """The new indicator."""

    def __init__(self, survey: Survey, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Follow an answer"),
            self.tr("Follow"),
            parent,
            lead=self.tr(
                "The share of those who choose these answers becomes a figure each time the survey is tallied."
            ),
        )
        self._survey = survey
        language = current_language()
        asked = [(one.id, surveys.asked(one, language)) for one in survey.questions if one.choices]
        self._question = Choice[UUID](self.tr("Question"), asked, asked[0][0] if asked else None)
        self._question.chosen.connect(self._show_answers)
        self._boxes: dict[UUID, QCheckBox] = {}
        self._answers = QWidget()
        self._column = QVBoxLayout(self._answers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._title = guarded_line("")
        self._direction = Segments[Direction](self.tr("Which way is better"), choices(Direction), Direction.UP)
        self.form.add(self.tr("Question"), self._question)
        self._counted = self.form.add(self.tr("Answers that count"), self._answers)
        self.form.add(self.tr("Name of what is followed"), self._title)
        self.form.add(self.tr("Which way is better"), self._direction)
        if asked:
            self._show_answers(asked[0][0])

    def keep(self) -> bool:
        chosen = [choice for choice, box in self._boxes.items() if box.isChecked()]
        if not chosen or self._question.value is None:
            self._counted.set_error(self.tr("Tick at least one answer."))
            return False
        language = current_language()
        made = indicators.follow_answers(self._survey, self._question.value, chosen, self._title.text.strip(), language)
        self.written.emit(replace(made, direction=self._direction.value or Direction.NONE))
        return True

    def _show_answers(self, question_id: UUID) -> None:
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        language = current_language()
        question = next(one for one in self._survey.questions if one.id == question_id)
        self._boxes = {choice.id: QCheckBox(surveys.answer(choice, language)) for choice in question.choices}
        for box in self._boxes.values():
            self._column.addWidget(box)
        self._title.set_text(surveys.asked(question, language))


def _number(value: object) -> str:
    return "" if value is None else str(value).replace(".", ",")
