"""A plan's tables: in from a file or the clipboard, out as Excel, Word or CSV."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from ohdesk.domain.errors import Untranslated
from ohdesk.domain.plans import Plan
from ohdesk.services import plan_papers
from ohdesk.services.plan_papers import TableFile, TableKind
from ohdesk.ui.errors import sentence
from ohdesk.ui.plans.export_dialog import ExportDialog
from ohdesk.ui.plans.import_dialog import ImportDialog
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.translating.asking import ask_for_words
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.workspace_page import WorkspacePage


class TablesButton(Button):
    """Drops down both ways; what goes out is the plan as it is stored."""

    taken = Signal(object)
    """The plan that was read from tables, to be joined to the one that is shown."""

    def __init__(self, page: WorkspacePage, stored: Callable[[], Plan | None], title: Callable[[Plan], str]) -> None:
        """Take what the page knows: ``stored`` saves the shown plan and returns it, None where that is not possible."""
        super().__init__(self.tr("Tables"), icon_name="upload")
        self._page = page
        self._stored = stored
        self._title = title
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Tables"))
        menu.addAction(self.tr("Bring in a table…")).triggered.connect(lambda: self.import_table())
        self._export = menu.addAction(self.tr("Hand on as a table…"))
        self._export.triggered.connect(self.ask_export)
        self.setMenu(menu)

    def show_plan(self, plan: Plan | None) -> None:
        """Let tables go out only where there is a plan."""
        self._export.setEnabled(plan is not None)

    def import_table(self, text: str = "") -> None:
        """Ask for a table of goals and measures; ``text`` is one that was pasted already."""
        dialog = ImportDialog(self._page)
        dialog.taken.connect(self.taken)
        dialog.open()
        if text:
            dialog.source.take_text(text)

    def ask_export(self) -> None:
        """Ask in which form the plan's tables are handed on."""
        plan = self._stored()
        if plan is None:
            return
        if not plan_papers.kinds(plan):
            self._page.messages.say(self.tr("The plan has nothing for a table yet."), "info")
            return
        dialog = ExportDialog(plan, self._page)
        dialog.wanted.connect(lambda form, language, kind: self._export_tables(plan, form, language, kind))
        dialog.open()

    def _export_tables(
        self, plan: Plan, form: TableFile, language: str, kind: TableKind | None, *, as_it_is: bool = False
    ) -> None:
        page, vault, name = self._page, self._page.context.vault, f"{self._title(plan)}.{form}"
        page.context.tasks.run(
            page,
            lambda: plan_papers.tables(vault, plan.id, language, form, kind, as_it_is=as_it_is),
            lambda data: ask_to_save(page, name, data, page.messages),
            partial(self._refused, partial(self._export_tables, plan, form, language, kind, as_it_is=True)),
        )

    def _refused(self, go_on: Callable[[], None], error: Exception) -> None:
        if isinstance(error, Untranslated):
            ask_for_words(self._page, self._page.context.vault, error, go_on)
        else:
            self._page.messages.say(sentence(error), "bad")
