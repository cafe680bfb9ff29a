"""An item that is passed on to another group of the vault, and what came back of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.agenda import ItemState
from ohdesk.domain.groups import Group
from ohdesk.services import groups, matters
from ohdesk.ui import clock
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.meetings.open_meeting import OpenMeeting
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import clear_layout
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date


class PassedOn(QWidget):
    """A line for each group that has the item now, with its answer; hidden while there is none."""

    def __init__(self, opened: OpenMeeting, item_id: UUID) -> None:
        super().__init__()
        self._open = opened
        self._item_id = item_id
        self._shown: tuple[matters.Passed, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def refresh(self) -> None:
        """Show where the item is now; the vault is asked only of an item that was passed on."""
        item = self._open.item(self._item_id)
        if item is None or item.state not in (ItemState.SENT, ItemState.ANSWERED):
            passed: tuple[matters.Passed, ...] = ()
        else:
            passed = matters.passed(self._open.vault, item.id)
        if passed != self._shown:
            self._shown = passed
            clear_layout(self._rows)
            for line in passed:
                self._rows.addWidget(self._row(line))
            self.setVisible(bool(passed))

    def _row(self, passed: matters.Passed) -> Row:
        when = written_date(passed.matter.raised_on) if passed.matter.raised_on else ""
        title = self.tr("Passed on to {0}").format(passed.group)
        if passed.reply is not None:
            return Row(title, passed.reply.text or self.tr("Taken up there"), Pill(self.tr("Answered"), "ok"))
        back = Button(self.tr("Take it back"), self._take_back, kind="quiet")
        return Row(title, when, Pill(self.tr("No answer yet"), "info"), back)

    def _take_back(self) -> None:
        self._open.take_back(self._item_id)


class PassOnDialog(FormDialog):
    """Asks which group of the vault an item is passed on to."""

    def __init__(self, opened: OpenMeeting, item_id: UUID, parent: QWidget) -> None:
        super().__init__(
            self.tr("Pass on to another group"),
            self.tr("Pass it on"),
            parent,
            lead=self.tr("The item waits there for a meeting. What that group says of it comes back here by itself."),
        )
        self._open = opened
        self._item_id = item_id
        found = others(opened)
        self._group = Choice(self.tr("Group"), [(group.id, group.name) for group in found], found[0].id)
        self.form.add(self.tr("Group"), self._group)

    def keep(self) -> bool:
        if self._group.value is not None:
            self._open.pass_on(self._item_id, self._group.value, clock.today())
        return True


def others(opened: OpenMeeting) -> tuple[Group, ...]:
    """Return the vault's other groups that still work."""
    own = opened.meeting.group
    return tuple(group for group in groups.groups(opened.vault) if group.id != own and group.ended is None)
