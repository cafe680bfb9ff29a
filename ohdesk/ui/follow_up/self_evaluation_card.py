"""The group's look at its own work: statements rated from one to four, strengths, what to develop."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.evaluation import SelfEvaluation, SelfRating, rated
from ohdesk.services import evaluation
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit


class SelfEvaluationCard(Card):
    """Everything is written in place; a statement without a rating is simply not rated."""

    edited = Signal(object, str)
    """The self-evaluation as it is now, and the field that was typed in."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(
            self.tr("The group's own work"),
            self.tr("Rate each statement together. It is about the group's work, never about one person's."),
        )
        self._value: SelfEvaluation | None = None
        self._lines: dict[str, _Statement] = {}
        self._texts = {
            "strengths": Guarded(ProseEdit("", self.tr("What went well?"), lines=3)),
            "to_develop": Guarded(ProseEdit("", self.tr("What do we do differently next year?"), lines=3)),
        }
        for field, edit in self._texts.items():
            edit.accepted.connect(lambda text, field=field: self._write(field, text))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)
        self.add(
            Columns(
                Field(self.tr("Where we did well"), self._texts["strengths"]),
                Field(self.tr("What we develop"), self._texts["to_develop"]),
                characters=90,
            )
        )

    def show_evaluation(self, value: SelfEvaluation) -> None:
        """Show ``value``, which has a line for each statement."""
        self._value = value
        words = evaluation.statements(current_language())
        for rating in value.ratings:
            key = str(rating.id)
            if key not in self._lines:
                self._lines[key] = _Statement(rating.text or words.get(rating.key, rating.key))
                self._lines[key].edited.connect(self._rate)
                self._rows.addWidget(self._lines[key])
            self._lines[key].show_rating(rating)
        kept = {str(rating.id) for rating in value.ratings}
        for key in [key for key in self._lines if key not in kept]:
            self._lines.pop(key).deleteLater()
        for field, edit in self._texts.items():
            edit.set_text(getattr(value, field))

    def begin(self) -> None:
        """Put the focus on the first statement."""
        if self._lines:
            next(iter(self._lines.values())).setFocus()

    def _rate(self, rating: SelfRating, merge_key: str) -> None:
        if self._value is not None:
            self._value = rated(self._value, rating)
            self.edited.emit(self._value, merge_key)

    def _write(self, field: str, text: str) -> None:
        if self._value is not None:
            self._value = replace(self._value, **{field: text})  # type: ignore[arg-type]
            self.edited.emit(self._value, field)


class _Statement(QWidget):
    """One statement with its rating and a note."""

    edited = Signal(object, str)

    def __init__(self, words: str) -> None:
        super().__init__()
        self._rating: SelfRating | None = None
        choices = [(rating, evaluation.rating_words(rating, current_language())) for rating in evaluation.RATINGS]
        self._segments = Segments[int](words, choices)
        self._segments.chosen.connect(self._choose)
        self._note = guarded_line("", self.tr("note"))
        self._note.setAccessibleName(self.tr("Note: {0}").format(words))
        self._note.accepted.connect(self._write)
        self.setFocusProxy(self._segments)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(words))
        column.addWidget(Columns(self._segments, self._note, shares=(0, 1), characters=90, spacing=12))

    def show_rating(self, rating: SelfRating) -> None:
        self._rating = rating
        if rating.rating is not None and rating.rating in evaluation.RATINGS:
            self._segments.set_value(rating.rating)
        self._note.set_text(rating.note)
        shows(rating.id, rating=self._segments, note=self._note)

    def _choose(self, rating: int) -> None:
        if self._rating is not None:
            self._rating = replace(self._rating, rating=rating)
            self.edited.emit(self._rating, "")

    def _write(self, text: str) -> None:
        if self._rating is not None:
            self._rating = replace(self._rating, note=text)
            self.edited.emit(self._rating, f"{self._rating.id}/note")
