"""Sharing the recovery key out: who gets a part, how many parts open, and a sheet for each holder."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from ohdesk.services import recovery_parts
from ohdesk.services.recovery_parts import MOST_HOLDERS, NEEDED, Part
from ohdesk.ui.safety.form_dialog import FormDialog
from ohdesk.ui.safety.share_sheets_dialog import ShareSheetsDialog
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.workspace_page import PageContext


class ShareKeyDialog(FormDialog):
    """Asks for the passphrase and the holders, then shows the sheets; they can be had only then."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(
            self.tr("Share the recovery key out"),
            self.tr(
                "Each holder gets a sheet of their own. One sheet alone opens nothing; together they open the data "
                "when passphrases are lost. Parts that were shared out before stop working."
            ),
            self.tr("Make the sheets"),
            parent,
        )
        self._context = context
        self._passphrase = PasswordField(self.tr("Your passphrase"))
        self._holders = ProseEdit(lines=4)
        self._holders.setPlainText("\n".join((self.tr("Chair"), self.tr("Principal"), self.tr("Education provider"))))
        self._needed = Choice[int](self.tr("How many parts open the data"), ())
        self._retire = QCheckBox(self.tr("The recovery sheet on one page stops working"))
        self.form.add(self.tr("Your passphrase"), self._passphrase)
        self._row = self.form.add(
            self.tr("Holders"),
            self._holders,
            self.tr("One on each line: a name or a duty, two at least. Give nobody two parts."),
        )
        self.form.add(self.tr("How many parts open the data"), self._needed)
        if recovery_parts.sheet_in_force(context.store, context.vault):
            self.form.add_widget(self._retire)
        self._holders.textChanged.connect(self._count)
        self._count()
        self._needed.set_value(NEEDED)

    @property
    def holders(self) -> tuple[str, ...]:
        """Who gets a part, in order."""
        return tuple(filter(None, (line.strip() for line in self._holders.text.splitlines())))

    def submit(self) -> None:
        context, holders, needed = self._context, self.holders, self._needed.value
        passphrase, keep_sheet = self._passphrase.text, not self._retire.isChecked()
        if needed is None or not needed <= len(holders) <= MOST_HOLDERS:
            self._row.set_error(self.tr("Name two to sixteen holders, each on a line of their own."))
            self._holders.setFocus()
            return
        self.begin()
        context.tasks.run(
            self,
            lambda: recovery_parts.share_out(
                context.store, context.vault, passphrase, holders, needed, keep_sheet=keep_sheet
            ),
            self._show_sheets,
            self.fail,
        )

    def _count(self) -> None:
        """Offer as many parts as there are holders."""
        self._row.set_error("")
        count = min(len(self.holders), MOST_HOLDERS)
        offered = [(number, self.tr("{0} of {1} parts").format(number, count)) for number in range(NEEDED, count + 1)]
        self._needed.set_choices(offered)
        if self._needed.value is None and offered:
            self._needed.set_value(NEEDED)

    def _show_sheets(self, parts: tuple[Part, ...]) -> None:
        sheets = ShareSheetsDialog(self._context, parts, self.parentWidget())
        self.accept()
        sheets.open()
