"""A list of members on its way into the group."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.groups import Membership
from ohdesk.services import groups, importing
from ohdesk.ui.labels import label
from ohdesk.ui.table_source import TableSource
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table


class MembersImportDialog(QDialog):
    """Takes a list by paste or from a file and shows whom it holds; a list of pupils is refused."""

    taken = Signal(object)
    """The memberships that were read (a tuple)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bring in members"))
        self._members: tuple[Membership, ...] = ()
        self.source = TableSource(self.tr("One member on a line: name, role, e-mail"))
        self.source.given.connect(self._read)
        self._summary = Label("", "strong")
        columns: list[Column[Membership]] = [
            Column(self.tr("Name"), lambda member: member.name),
            Column(self.tr("Role"), lambda member: member.title or label(member.role)),
            Column(self.tr("E-mail"), lambda member: member.email),
        ]
        self._table = Table(self.tr("Members in the list"), columns)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = buttons.addButton(self.tr("Add to the group"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("kind", "primary")
        buttons.accepted.connect(self._hand_over)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        for widget in (self.source, self._summary, self._table):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(buttons)
        self._show(())
        wanted = QSize(self.fontMetrics().averageCharWidth() * 90, self.fontMetrics().lineSpacing() * 26)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _read(self, sheets: tuple[importing.Sheet, ...]) -> None:
        sheet = sheets[0]
        try:
            self._show(groups.members_from_rows((sheet.header, *sheet.rows)))
        except OHDeskError as error:
            self._show(())
            self.source.refuse(error)

    def _show(self, members: tuple[Membership, ...]) -> None:
        self._members = members
        self._table.set_rows(members)
        self._summary.setText(self.tr("%n member(s)", "", len(members)))
        for widget in (self._summary, self._table):
            widget.setVisible(bool(members))
        self._add.setEnabled(bool(members))

    def _hand_over(self) -> None:
        self.taken.emit(self._members)
        self.accept()
