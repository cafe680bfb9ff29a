"""A provider's pack on its way in, and where a group's templates are not what a pack brought."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ohdesk.domain.packs import Difference
from ohdesk.domain.templates import AgendaTemplate, TemplateItem
from ohdesk.services import packs
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card, clear_layout
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class PackOfferDialog(FormDialog):
    """Says what a pack brings and, the first time, who is trusted with it from now on."""

    taken = Signal()

    def __init__(self, offer: packs.Offer, parent: QWidget | None = None) -> None:
        pack = offer.pack
        super().__init__(self.tr("Take in a pack of templates"), self.tr("Take it in"), parent)
        self.form.add_widget(Label(f"{pack.provider}: {pack.name}", "section"))
        holds = [
            self.tr("Version {0}").format(pack.version),
            self.tr("%n template(s)", "", len(pack.templates)),
            self.tr("%n phrase(s)", "", len(pack.phrases)),
        ]
        self.form.add_widget(Label(" · ".join(holds)))
        if offer.known is None:
            ask = self.tr(
                "This is the first pack from this maker. Compare these characters with those that the maker has told "
                "you itself. From now on only the same maker can bring new versions."
            )
            self.form.add_widget(Label(ask))
            words = Label(offer.words, "strong")
            words.setAccessibleName(self.tr("The maker's mark: {0}").format(offer.words))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setMargin(2)  # it is pointed at, and has to be tall enough for that
            self.form.add_widget(words)
        else:
            known = self.tr("Version {0} is in use. The maker is the same as before.").format(offer.known.version)
            self.form.add_widget(Label(known))
        self.form.add_widget(
            Label(
                self.tr("What the group has changed of earlier versions stays, and is shown beside the pack's."),
                "muted",
            )
        )

    def keep(self) -> bool:
        self.taken.emit()
        return True


class PackDifferencesDialog(QDialog):
    """A template's items beside those of its pack: take the pack's one by one, or keep the group's own."""

    changed = Signal()

    def __init__(self, vault: Vault, template: AgendaTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Different from the pack: {0}").format(template.name))
        self._vault, self._template = vault, template
        ground = QWidget()
        ground.setObjectName("pageBody")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(ground)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._keep = buttons.addButton(self.tr("Keep ours"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._keep.setProperty("kind", "primary")
        buttons.accepted.connect(self._keep_ours)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 20)
        whole.addWidget(area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(buttons)
        whole.addLayout(foot)
        self.resize(within_screen(self, characters=120, lines=34))
        self._show()

    def _show(self) -> None:
        clear_layout(self._column)
        found = packs.differences_of(self._template)
        theirs = packs.own_facts(self._template)
        if theirs is not None:
            self._column.addWidget(self._facts_card(theirs))
        for number, difference in enumerate(found, start=1):
            self._column.addWidget(self._card(number, difference))
        if not packs.is_changed(self._template):
            self._column.addWidget(Label(self.tr("The template is what the pack brought."), "muted"))
        self._column.addStretch()
        self._keep.setVisible(packs.is_changed(self._template))
        tab_in_reading_order(self)

    def _card(self, number: int, difference: Difference) -> Card:
        shown = difference.ours or difference.theirs
        assert shown is not None
        card = Card(shown.title)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = self.tr("Take the pack's item {0}") if difference.theirs else self.tr("Remove our item {0}")
        card.add_action(Button(words.format(number), lambda: self._take(difference.item)))
        card.add(
            Columns(
                _side(self.tr("Ours"), difference.ours, self.tr("Not in our template")),
                _side(self.tr("The pack's"), difference.theirs, self.tr("Not in the pack")),
                characters=70,
                even=False,
            )
        )
        return card

    def _facts_card(self, theirs: AgendaTemplate) -> Card:
        card = Card(self.tr("Name and use"))
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.add_action(Button(self.tr("Take the pack's name and use"), self._take_facts))
        card.add(
            Columns(
                _facts_side(self.tr("Ours"), self._template),
                _facts_side(self.tr("The pack's"), theirs),
                characters=70,
                even=False,
            )
        )
        return card

    def _take_facts(self) -> None:
        self._template = packs.take_their_facts(self._vault, self._template.id)
        self.changed.emit()
        self._show()

    def _take(self, item: UUID) -> None:
        self._template = packs.take_theirs(self._vault, self._template.id, item)
        self.changed.emit()
        self._show()

    def _keep_ours(self) -> None:
        packs.keep_ours(self._vault, self._template.id)
        self.changed.emit()
        self.accept()


def _facts_side(heading: str, template: AgendaTemplate) -> QWidget:
    """Return one of the two columns: what a template is called and for."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(heading, "caption"))
    column.addWidget(Label(template.name, "strong"))
    uses = [label(template.occasion), label(template.form) if template.form else ""]
    column.addWidget(Label(" · ".join(filter(None, uses)), "caption"))
    return side


def _side(heading: str, item: TemplateItem | None, absent: str) -> QWidget:
    """Return one of the two columns: all that a template says of an item."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(heading, "caption"))
    if item is None:
        column.addWidget(Label(absent, "muted"))
    else:
        facts = [label(item.kind), label(item.part), f"{item.minutes_planned} min" if item.minutes_planned else ""]
        column.addWidget(Label(item.title, "strong"))
        column.addWidget(Label(" · ".join(filter(None, facts)), "caption"))
        for text in filter(None, (item.text, item.prompt)):
            column.addWidget(Label(text))
    return side
