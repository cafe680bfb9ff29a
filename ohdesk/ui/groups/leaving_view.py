"""Somebody leaves: one screen that does all of it at once, and says what cannot be reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.errors import WrongPassphrase
from ohdesk.domain.groups import Seat, members_on
from ohdesk.services import groups, laptops, leaving, recovery_parts
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.leaving import Departed, Departure, Prospect
from ohdesk.services.ports import NewVault
from ohdesk.ui.errors import sentence
from ohdesk.ui.safety.new_key_dialog import SheetDialog
from ohdesk.ui.safety.sign_line import SignLine
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.card_column import CardColumn
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.date_field import DateField
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.password_field import PasswordField
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.tick import Tick
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.wording import member_words
from ohdesk.ui.workspace_page import PageContext


class LeavingView(CardColumn):
    """Who leaves; what is done, each line to be left out; what the leaver may still hold; one button."""

    ended = Signal()
    """It was done, or given up."""

    def __init__(self, context: PageContext, today: date, laptop: SharingLaptop | None) -> None:
        """``laptop`` is the one that is to go; None where it is still to be said who leaves."""
        super().__init__()
        self._context = context
        self._today = today
        self._laptop = laptop
        self._group = groups.current_group(context.vault)
        self._boxes: dict[str, QCheckBox] = {}
        self._slots: dict[str, QCheckBox] = {}
        self._prospect: Prospect | None = None
        self._tasks = 0
        members = members_on(self._group, today)
        choices: list[tuple[UUID | None, str]] = [(one.id, member_words(one)) for one in members]
        choices.append((None, self.tr("Nobody: only a laptop goes")))
        self._who = Choice[UUID | None](self.tr("Who leaves"), choices)
        self._who.setMinimumContentsLength(30)
        self._who.setPlaceholderText(self.tr("Who leaves?"))
        known = [value for value, _ in choices]
        nobody = -1 if laptop is None else len(known) - 1
        self._who.setCurrentIndex(known.index(laptop.member) if laptop and laptop.member in known else nobody)
        self._who.chosen.connect(lambda _: self._show_prospect())
        self._head = Card(
            self.tr("Somebody leaves"),
            self.tr("Closing a laptop out cannot be taken back. Look through the list before you go on."),
        )
        self._head.add(Field(self.tr("Who leaves"), self._who))
        self._steps = Card(self.tr("This is done"))
        self._holds = Card(self.tr("What the leaver may still hold"))
        self.messages = MessageBar()
        self._do = Button(self.tr("Do it now"), self._depart, kind="primary", icon_name="check")
        self._back = Button(self.tr("Back"), self.ended.emit)
        self._buttons = Flow(self._back, self._do, spacing=8)
        self._ends = DateField(self.tr("Last day in the group"), today)
        self._heir = Choice[UUID](self.tr("Who takes the open tasks"), [])
        self._renew = QCheckBox()
        self._passphrase = PasswordField(self.tr("Your passphrase"))
        self.add(self._head, self._steps, self._holds, self.messages, self._buttons)
        lead_focus(self, self._who)
        self._show_prospect()

    # What there is to do

    def _show_prospect(self) -> None:
        chosen = self._who.currentIndex() >= 0
        for widget in (self._steps, self._holds, self._do):
            widget.setVisible(chosen)
        if not chosen:
            return
        found = leaving.prospect(self._context.vault, self._context.store, self._group, self._who.value)
        self._prospect = found
        self._tasks = len(found.tasks)
        self._steps.clear()
        self._boxes, self._slots = {}, {}
        form = Form()
        self._add_laptops(form, found)
        self._add_ways_in(form, found)
        self._add_membership(form, found)
        self._add_tasks(form, found)
        self._add_key(form)
        self._steps.add(form)
        self._show_holds(found)

    def _add_laptops(self, form: Form, found: Prospect) -> None:
        here = laptops.overview(self._context.vault).here
        if any(one.own and self._is_theirs(one, found) for one in here):
            form.add_widget(
                self._said(
                    self.tr("This laptop is the leaver's own"),
                    self.tr("It cannot close itself out. Do this on another laptop of the group afterwards."),
                )
            )
        for laptop in (one for one in here if not one.own):
            theirs = self._is_theirs(laptop, found)
            if not theirs and laptop.member is not None:
                continue
            words = self.tr("Close out {0}").format(laptop.called or self.tr("Laptop without a name"))
            why = self.tr("It gets nothing new, the others get a new key.")
            if not theirs:
                why = self.tr("Nobody has said whose it is.")
            self._boxes[laptop.device] = self._box(form, words, why, checked=theirs)

    def _is_theirs(self, laptop: SharingLaptop, found: Prospect) -> bool:
        """Tell whether it is the leaver's, or the one that is to go whoever's it is.

        Whoever sits in several groups is a member of each; a laptop is theirs whichever of these it was said to be.
        """
        if self._laptop is not None and laptop.device == self._laptop.device:
            return True
        member = found.member
        return member is not None and (laptop.member == member.id or laptop.owner == member.name != "")

    def _add_ways_in(self, form: Form, found: Prospect) -> None:
        for way in found.ways_in:
            if way.removable:
                words = self.tr("Remove the passphrase of {0}").format(way.name)
                why = self.tr("It opens the data on this laptop no more.")
                self._slots[way.slot] = self._box(form, words, why, checked=True)
            else:
                form.add_widget(
                    self._said(
                        self.tr("The passphrase of {0} stays on this laptop").format(way.name),
                        self.tr("It opened the data now, or is the only one. Let somebody else in first."),
                    )
                )

    def _add_membership(self, form: Form, found: Prospect) -> None:
        if found.member is None:
            return
        self._ends = DateField(self.tr("Last day in the group"), self._today)
        form.add(self.tr("Last day in the group"), self._ends)
        if found.member.seat is Seat.CHAIR:
            form.add_widget(
                Label(self.tr("The chair leaves: see to the change of chair first, in the part “Changes”."), "caption")
            )

    def _add_tasks(self, form: Form, found: Prospect) -> None:
        self._heir = Choice[UUID](self.tr("Who takes the open tasks"), [])
        if not found.tasks:
            return
        leaver = found.member.id if found.member else None
        others = [one for one in members_on(self._group, self._today) if one.id != leaver]
        self._heir.set_choices([(one.id, member_words(one)) for one in others])
        self._heir.setPlaceholderText(self.tr("To whom?"))
        form.add(
            self.tr("Who takes %n open task(s)", "", len(found.tasks)),
            self._heir,
            " · ".join(task.text for task in found.tasks[:3]),
        )

    def _add_key(self, form: Form) -> None:
        why = self.tr("The old sheet stops opening these data.")
        self._renew = self._box(form, self.tr("Make a new recovery key"), why, checked=True)
        if recovery_parts.shared_out(self._context.store, self._context.vault) is not None:
            words = self.tr("The key's parts stop opening too. Share the new key out again in the settings.")
            form.add_widget(Label(words, "caption"))
        self._passphrase = PasswordField(self.tr("Your passphrase"))
        field = Field(self.tr("Your passphrase"), self._passphrase, self.tr("It is asked for the new recovery key."))
        self._passphrase_row = field
        self._passphrase.changed.connect(lambda: field.set_error(""))
        self._renew.toggled.connect(field.setVisible)
        form.add_widget(field)

    def _show_holds(self, found: Prospect) -> None:
        self._holds.clear()
        said = [
            self.tr("Everything that had come to the laptop until now. It can be read there as before."),
            self.tr("Prints, saved files, and papers enclosed in mail."),
            self.tr("Backups: they open with the passphrases and the recovery sheet of their day."),
            self.tr("Recovery sheets of the other laptops: each laptop has its own, and it is made anew there."),
        ]
        for words in said:
            self._holds.add(_line(words))
        ask = self.tr("Ask for the laptop, sticks and papers in person, and agree that the rest is deleted.")
        self._holds.add(Label(ask, "strong"))
        if not any(self._is_theirs(one, found) for one in laptops.overview(self._context.vault).here):
            self._holds.add(Label(self.tr("No laptop of the group is known to be the leaver's."), "caption"))

    def _box(self, form: Form, words: str, why: str, *, checked: bool) -> QCheckBox:
        """Add a step that may be left out."""
        step = Tick(words, why, checked=checked)
        form.add_widget(step)
        return step.box

    def _said(self, words: str, why: str) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(words))
        column.addWidget(Label(why, "caption"))
        return whole

    # Doing it

    def _depart(self) -> None:
        found = self._prospect
        if found is None:
            return
        passphrase = self._passphrase.text if self._renew.isChecked() else None
        if passphrase == "":
            self._passphrase_row.set_error(self.tr("Type your passphrase."))
            self._passphrase.setFocus()
            return
        wish = Departure(
            devices=tuple(device for device, box in self._boxes.items() if box.isChecked()),
            slots=tuple(slot for slot, box in self._slots.items() if box.isChecked()),
            member=found.member.id if found.member else None,
            last_day=self._ends.value if found.member else None,
            tasks_to=self._heir.value,
        )
        vault, store, group = self._context.vault, self._context.store, self._group.id
        work: Callable[[], Departed] = partial(leaving.depart, vault, store, group, wish, passphrase)
        self.messages.clear()
        self._do.setEnabled(False)
        self._context.tasks.run(self, work, self._show_done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._do.setEnabled(True)
        if isinstance(error, WrongPassphrase):
            self._passphrase_row.set_error(sentence(error))
            self._passphrase.select()
        else:
            self.messages.say(sentence(error), "bad")

    def _show_done(self, done: Departed) -> None:
        self._context.exchanging.exchange_now()
        self._who.setEnabled(False)
        self._steps.clear()
        self._steps.set_title(self.tr("Done"))
        for words in self._told(done):
            self._steps.add(SignLine(words, ok=True))
        if left := self._tasks - done.tasks:
            self._steps.add(
                SignLine(self.tr("%n open task(s) stay the leaver's: nobody was named.", "", left), ok=False)
            )
        self._do.hide()
        self._back.set_text(self.tr("To the laptops"))
        self._back.setFocus()
        if done.recovery_key is not None:
            SheetDialog(self._context, NewVault(self._context.vault, done.recovery_key), self).open()

    def _told(self, done: Departed) -> list[str]:
        told = []
        if done.devices:
            told.append(self.tr("Closed out: %n laptop(s). The group has a new key.", "", done.devices))
            if laptops.overview(self._context.vault).here[1:]:
                told.append(self.tr("The other laptops learn it when they next exchange changes."))
        if done.slots:
            told.append(self.tr("Passphrases removed from this laptop: %n.", "", done.slots))
        if done.ended is not None:
            told.append(self.tr("The membership ends {0}.").format(written_date(done.ended)))
        if done.tasks:
            told.append(self.tr("%n open task(s) have a new doer.", "", done.tasks))
        if done.recovery_key is not None:
            told.append(self.tr("There is a new recovery key. Destroy the old sheet."))
        return told or [self.tr("There was nothing to do.")]


def _line(words: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 2, 0, 2)
    line.setSpacing(10)
    line.addWidget(Sign("minus"))
    line.addWidget(Label(words), 1)
    return row
