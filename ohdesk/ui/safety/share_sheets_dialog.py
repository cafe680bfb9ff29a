"""The sheets of a recovery key that has just been shared out: printed one by one, and read back from the paper."""

from __future__ import annotations

import secrets

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ohdesk.services import printing, recovery_parts
from ohdesk.services.recovery_parts import Part
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.growing_dialog import GrowingDialog
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext


class ShareSheetsDialog(GrowingDialog):
    """Accepted once a group of each sheet was typed back; closed before that, the parts are gone all the same."""

    def __init__(self, context: PageContext, parts: tuple[Part, ...], parent: QWidget | None) -> None:
        title = self.tr("A sheet for each holder")
        super().__init__(title, parent, characters=72)
        self._context = context
        self._parts = parts
        shared = recovery_parts.shared_out(context.store, context.vault)
        assert shared is not None, "the parts have just been made"
        self._generation = shared.generation
        self._asked = tuple(secrets.randbelow(len(part.share.groups())) for part in parts)
        self._lines = tuple(QLineEdit() for _ in parts)
        self._fields = tuple(map(self._field, parts, self._asked, self._lines))
        self._prints: list[Button] = []
        self._warned = False
        self._messages = MessageBar()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(Button(self.tr("Close"), self.reject))
        check = Button(self.tr("Check the sheets"), self._check, kind="primary", icon_name="check")
        check.setDefault(True)
        buttons.addWidget(check)
        self.column.addWidget(Label(title, "section"))
        self.column.addWidget(
            Label(
                self.tr(
                    "Print every sheet now, they are not shown again. Any %n of them open the data. "
                    "Then type one group from each paper, so that it is known to be right.",
                    "",
                    self._generation.needed,
                ),
                "muted",
            )
        )
        for part, field in zip(parts, self._fields, strict=True):
            self.column.addWidget(self._card(part, field))
        self.column.addStretch()
        self.foot.addWidget(self._messages)
        self.foot.addLayout(buttons)

    def open(self) -> None:
        tab_in_reading_order(self)
        super().open()
        self._prints[0].setFocus()  # first come the sheets; nothing can be checked before

    def reject(self) -> None:
        """Close, but say once before that what was not printed is lost."""
        if self._warned:
            super().reject()
            return
        self._warned = True
        self._messages.say(
            self.tr(
                "The sheets are not checked yet, and after closing they cannot be printed any more. "
                "Close once more if you want to stop all the same."
            ),
            "warn",
        )

    def _field(self, part: Part, asked: int, line: QLineEdit) -> Field:
        name = self.tr("Group {0} from the paper").format(asked + 1)
        line.setMaximumWidth(line.fontMetrics().averageCharWidth() * 20)
        line.setAccessibleName(f"{part.holder}: {name}")
        return Field(name, line)

    def _card(self, part: Part, field: Field) -> Card:
        card = Card(self.tr("Part {0}: {1}").format(part.share.place, part.holder))
        show = Button(self.tr("Print or save…"), lambda: self._print(part), icon_name="printer")
        show.setAccessibleName(self.tr("Print or save the sheet of {0}").format(part.holder))
        card.add_action(show)
        self._prints.append(show)
        card.add(field)
        return card

    def _print(self, part: Part) -> None:
        from ohdesk.ui.printing.preview_dialog import PreviewDialog
        from ohdesk.ui.printing.source import Source, Version, Wish

        vault, generation = self._context.vault, self._generation
        sheet = Version("", lambda language: printing.recovery_share(vault, part, generation, language))
        title = self.tr("Recovery sheet of {0}").format(part.holder)
        source = Source(vault, title, (sheet,), Wish(current_language()), secret=True)
        dialog = PreviewDialog(source, self._context.tasks, parent=self)
        dialog.failed.connect(lambda error: self._messages.say(sentence(error), "bad"))
        dialog.open()

    def _check(self) -> None:
        wrong = [
            place
            for place, (part, asked, line) in enumerate(zip(self._parts, self._asked, self._lines, strict=True))
            if not recovery_parts.is_group(part, asked, line.text())
        ]
        for place, field in enumerate(self._fields):
            field.set_error(self.tr("That is not what stands on the sheet. Look again.") if place in wrong else "")
        if wrong:
            self._lines[wrong[0]].setFocus()
            self._lines[wrong[0]].selectAll()
            return
        announce(self, self.tr("The sheets are right."))
        self.accept()
