"""The provider's times of keeping, a line for each sort of paper."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.archive import Keeping, PaperKind, keeping_of, rule_for, with_rules
from ohdesk.domain.schools import Provider, RetentionRule
from ohdesk.services.words import say
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.number_field import NumberField

_USUAL_YEARS = 10


class RetentionDialog(FormDialog):
    """Asks for the class and the time of each sort of paper; what is left open stays not given."""

    written = Signal(object)
    """The provider with its rules."""

    def __init__(self, provider: Provider, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Times of keeping"),
            self.tr("Keep"),
            parent,
            lead=self.tr(
                "No law fixes these times: the education provider gives them. They are written on the archive list; "
                "nothing is ever deleted by itself."
            ),
        )
        self._provider = provider
        self._lines = [_Line(rule_for(provider, kind)) for kind in PaperKind]
        for line in self._lines:
            self.form.add_row(*line.fields)

    def keep(self) -> bool:
        self.written.emit(with_rules(self._provider, [line.rule for line in self._lines]))
        return True


class _Line:
    """The fields of one sort of paper."""

    def __init__(self, rule: RetentionRule) -> None:
        self._rule = rule
        sort = say(current_language(), f"documents.archive.papers.{rule.papers}")
        translate = QCoreApplication.translate
        self._keeping = Choice[Keeping](
            sort,
            [
                (Keeping.NOT_GIVEN, translate("RetentionDialog", "not given")),
                (Keeping.KEPT, translate("RetentionDialog", "kept for years")),
                (Keeping.ARCHIVED, translate("RetentionDialog", "archived for ever")),
            ],
        )
        self._keeping.set_value(keeping_of(rule))
        self._keeping.chosen.connect(self._follow)
        self._years = NumberField(
            translate("RetentionDialog", "Years: {0}").format(sort), rule.years or _USUAL_YEARS, least=1, most=200
        )
        self._name = guarded_line("", translate("RetentionDialog", "class"))
        self._name.set_text(rule.name)
        named = Field(translate("RetentionDialog", "Class: {0}").format(sort), self._name)
        self.fields = (
            Field(sort, self._keeping),
            Field(translate("RetentionDialog", "Years: {0}").format(sort), self._years),
            named,
        )
        self._follow(keeping_of(rule))

    @property
    def rule(self) -> RetentionRule:
        """The rule as it is written now."""
        match self._keeping.value:
            case Keeping.KEPT:
                return replace(self._rule, name=self._name.text.strip(), years=self._years.value())
            case Keeping.ARCHIVED:
                name = self._name.text.strip() or say(current_language(), "documents.archive.keeping.archived")
                return replace(self._rule, name=name, years=None)
            case _:
                return replace(self._rule, name="", years=None)

    def _follow(self, keeping: Keeping) -> None:
        self._years.setEnabled(keeping is Keeping.KEPT)
        self._name.setEnabled(keeping is not Keeping.NOT_GIVEN)
