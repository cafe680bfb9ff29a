"""Who sits in the group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ohdesk.domain.groups import Group, Membership, Seat, composition_gaps, sits_on
from ohdesk.domain.layers import FromBelow
from ohdesk.ui.labels import finding_sentence, label
from ohdesk.ui.printing.show import look_at
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.empty_state import EmptyState
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label, line
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.typed import written_date


class MembersCard(Card):
    """The seats in force, those who have left where asked for, and softly what is missing."""

    added = Signal()
    imported = Signal()
    edited = Signal(object)
    ended = Signal(object)
    removed = Signal(object)
    group_wanted = Signal(object)
    """A group below to work with (its id)."""
    printed = Signal(str)
    """The list is wanted on paper: in which language at first."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Members"))
        printed = Button(self.tr("Print the list"), icon_name="printer")
        look_at(printed, self.printed.emit)
        self.add_action(printed)
        self.add_action(Button(self.tr("Bring in a list…"), self.imported.emit, icon_name="upload"))
        self.add_action(Button(self.tr("Add a member"), self.added.emit, icon_name="user-plus"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._past = QCheckBox(self.tr("Show those who have left"))
        self._past.toggled.connect(self._show)
        self._gaps = QVBoxLayout()
        self._gaps.setSpacing(6)
        self._group: Group | None = None
        self._from_below: tuple[FromBelow, ...] = ()
        self._today = date.min
        self.body.addLayout(self._rows)
        self.add(self._past)
        self.body.addLayout(self._gaps)

    def show_group(self, group: Group, today: date, from_below: Sequence[FromBelow] = ()) -> None:
        """Show the members of ``group`` as they stand on ``today``, and the chairs ``from_below`` who sit in it too."""
        self._group, self._today, self._from_below = group, today, tuple(from_below)
        self._show()

    def _show(self) -> None:
        if self._group is None:
            return
        clear_layout(self._rows)
        clear_layout(self._gaps)
        left = [member for member in self._group.members if _has_left(member, self._today)]
        there = [member for member in self._group.members if member not in left]
        self._fill([*there, *left] if self._past.isChecked() else there)
        self._past.setVisible(bool(left))
        sitting = replace(self._group, members=(*self._group.members, *(one.member for one in self._from_below)))
        for finding in composition_gaps(sitting, self._today) if there else ():
            self._gaps.addWidget(_told(finding_sentence(finding)))

    def _fill(self, members: Sequence[Membership]) -> None:
        for number, member in enumerate(members):
            if number:
                self._rows.addWidget(line())
            row = _MemberRow(member, self._today)
            row.edited.connect(self.edited)
            row.ended.connect(self.ended)
            row.removed.connect(self.removed)
            self._rows.addWidget(row)
        for one in self._from_below:
            self._rows.addWidget(line())
            words = self.tr("Open {0}").format(one.group.name or one.group.name_sv)
            go = IconButton("arrow-up-right", words, partial(self.group_wanted.emit, one.group.id))
            self._rows.addWidget(_below_row(one, go))
        if not members and not self._from_below:
            self._rows.addWidget(
                EmptyState(
                    "users",
                    self.tr("No members yet"),
                    self.tr("Write them one by one, or bring in a list from Word or Excel. No list of students here."),
                )
            )


class _MemberRow(QWidget):
    edited = Signal(object)
    ended = Signal(object)
    removed = Signal(object)

    def __init__(self, member: Membership, today: date) -> None:
        super().__init__()
        role = member.title or label(member.role)
        name = member.name or role
        known_as = role if member.name else label(member.role) if member.title else ""
        kinds = [
            "" if member.core else self.tr("when invited"),
            self.tr("deputy") if member.deputy else "",
        ]
        days = [written_date(day) if day else "" for day in (member.starts, member.ends)]
        who = _block(Label(name, "strong"), Label(known_as, "caption"))
        whence = _block(Label(label(member.organisation)), Label(", ".join(filter(None, kinds)), "caption"))
        state = Flow()
        if member.seat is not Seat.MEMBER:
            state.add(Pill(label(member.seat), "info"))
        if member.proposed:
            state.add(Pill(self.tr("Proposed"), "warn"))
        elif _has_left(member, today):
            state.add(Pill(self.tr("Left"), "neutral"))
        elif not sits_on(member, today):
            state.add(Pill(self.tr("Coming"), "neutral"))
        when = _block(state, Label("–".join(days) if any(days) else "", "caption"))
        self._member = member
        self._ends = sits_on(member, today) and member.ends is None
        edit = IconButton("pen-line", self.tr("Edit: {0}").format(name), lambda: self.edited.emit(member))
        self._more = IconButton("ellipsis", self.tr("More about {0}").format(name), self._show_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(4)
        row.addWidget(Columns(who, whence, when, shares=(4, 4, 3), characters=60, spacing=8), 1)
        shows_all(member.id, self)
        for button in (edit, self._more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def menu(self) -> QMenu:
        """Return what else can be done with the membership."""
        menu = QMenu(self)
        if self._ends:
            menu.addAction(self.tr("Leaves the group today")).triggered.connect(lambda: self.ended.emit(self._member))
        menu.addAction(self.tr("Remove (written by mistake)")).triggered.connect(
            lambda: self.removed.emit(self._member)
        )
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))


def _below_row(one: FromBelow, open_group: QWidget) -> QWidget:
    """Return a line for somebody who sits here because of chairing a group below; it is changed there."""
    role = one.member.title or label(one.member.role)
    translate = QCoreApplication.translate
    who = _block(Label(one.member.name or role, "strong"), Label(role if one.member.name else "", "caption"))
    name = one.group.name or one.group.name_sv
    whence = _block(Label(translate("MembersCard", "Chairs {0}").format(name)))
    when = _block(Label(translate("MembersCard", "sits here by that"), "caption"))
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 4, 0, 4)
    across.setSpacing(4)
    across.addWidget(Columns(who, whence, when, shares=(4, 4, 3), characters=60, spacing=8), 1)
    across.addWidget(open_group, 0, Qt.AlignmentFlag.AlignTop)
    across.addSpacing(open_group.sizeHint().width() + across.spacing())  # a member's own line has two buttons
    return row


def _has_left(member: Membership, today: date) -> bool:
    return member.ends is not None and member.ends < today


def _block(*widgets: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for widget in widgets:
        if not isinstance(widget, Label) or widget.text():
            column.addWidget(widget)
    column.addStretch()
    return block


def _told(text: str) -> QWidget:
    told = QWidget()
    row = QHBoxLayout(told)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Sign("info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(text, "muted"), 1)
    return told
