"""A list of members on its way into the group."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.groups import Membership
from ohdesk.services import groups, importing
from ohdesk.ui.labels import label
from ohdesk.ui.table_dialog import TableDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table


class MembersImportDialog(TableDialog):
    """Takes a list by paste or from a file and shows whom it holds; a list of pupils is refused."""

    taken = Signal(object)
    """The memberships that were read (a tuple)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring in members"),
            self.tr("One member on a line: name, role, e-mail"),
            self.tr("Add to the group"),
            parent,
        )
        self._members: tuple[Membership, ...] = ()
        self.source.given.connect(self._read)
        self._summary = Label("", "strong")
        columns: list[Column[Membership]] = [
            Column(self.tr("Name"), lambda member: member.name),
            Column(self.tr("Role"), lambda member: member.title or label(member.role)),
            Column(self.tr("E-mail"), lambda member: member.email),
        ]
        self._table = Table(self.tr("Members in the list"), columns)
        self.lay_out(self.source, self._summary, self._table, characters=90, lines=26)
        self._show(())

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
        self.add_button.setEnabled(bool(members))

    def hand_over(self) -> None:
        self.taken.emit(self._members)
