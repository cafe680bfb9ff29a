"""Handing the plan's tables on to another program."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.plans import Plan
from ohdesk.services.plan_papers import TableFile, TableKind, kinds
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.label import Label


class ExportDialog(FormDialog):
    """Asks for the form, the language, and which tables."""

    wanted = Signal(object, str, object)
    """The form (``TableFile``), the language's code, and the table's kind (``None`` for all that the plan has)."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        """``plan`` has at least one table."""
        super().__init__(
            self.tr("Hand on as a table"),
            self.tr("Choose the place…"),
            parent,
            lead=self.tr("The same file can be brought back: texts, times and states find their places again."),
        )
        names = {
            TableKind.GOALS: self.tr("Goals and measures"),
            TableKind.THEMES: self.tr("Themes and their measures"),
            TableKind.RISKS: self.tr("Risks"),
            TableKind.EXPECTATIONS: self.tr("Expectations"),
            TableKind.SHARES: self.tr("Students by provider"),
        }
        self._held = [(kind, names[kind]) for kind in kinds(plan)]
        self._form = Segments[TableFile](
            self.tr("As what"),
            [
                (TableFile.XLSX, self.tr("Excel")),
                (TableFile.DOCX, self.tr("Word")),
                (TableFile.CSV, self.tr("CSV")),
            ],
            TableFile.XLSX,
        )
        self._form.chosen.connect(self._show_kinds)
        self._language = Segments[str](
            self.tr("In which language"),
            [("fi", self.tr("In Finnish")), ("sv", self.tr("In Swedish"))],
            "sv" if current_language() == "sv" else "fi",
        )
        self._kind = Choice[TableKind | None](self.tr("Which tables"), [(None, self.tr("All of them"))])
        self._note = Label(self.tr("A CSV file holds one table."), "caption")
        self.form.add(self.tr("As what"), self._form)
        self.form.add(self.tr("In which language"), self._language)
        self.form.add(self.tr("Which tables"), self._kind)
        self.form.add_widget(self._note)
        self._show_kinds(TableFile.XLSX)

    def keep(self) -> bool:
        self.wanted.emit(self._form.value, self._language.value, self._kind.value)
        return True

    def _show_kinds(self, form: TableFile) -> None:
        single = form is TableFile.CSV
        self._kind.set_choices([*(() if single else ((None, self.tr("All of them")),)), *self._held])
        self._kind.setCurrentIndex(max(self._kind.currentIndex(), 0))
        self._note.setVisible(single)
