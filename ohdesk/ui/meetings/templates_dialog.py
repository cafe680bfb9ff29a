"""All templates that agendas begin from: the group's own, those of packs and of other groups, those that ship."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.templates import AgendaTemplate
from ohdesk.services import packs, templates
from ohdesk.ui import clock
from ohdesk.ui.errors import sentence
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.meetings.pack_dialogs import PackDifferencesDialog, PackOfferDialog
from ohdesk.ui.meetings.template_choice import source_words, sources, template_words
from ohdesk.ui.meetings.template_dialog import TemplateDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.growing_dialog import within_screen
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.pill import Tone
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


@dataclass(frozen=True, slots=True)
class _Line:
    template: AgendaTemplate
    source: str
    state: str
    tone: Tone


class TemplatesDialog(QDialog):
    """Lists templates; Enter opens one. What ships, or is another group's, is copied when it is changed."""

    saved = Signal()

    def __init__(self, vault: Vault, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Agenda templates"))
        self._vault, self._group = vault, group
        self._messages = MessageBar()
        columns: list[Column[_Line]] = [
            Column(self.tr("Name"), lambda line: template_words(line.template, {})),
            Column(self.tr("For"), lambda line: label(line.template.occasion), spare=True),
            Column(self.tr("From"), lambda line: line.source),
            Column(self.tr("State"), lambda line: line.state, tone=lambda line: line.tone),
        ]
        self._table = Table(self.tr("Agenda templates"), columns)
        self._open = Button(self.tr("Open…"), self._edit, kind="primary")
        self._copy = Button(self.tr("Copy…"), self._copy_one, icon_name="copy")
        self._differences = Button(self.tr("Differences…"), self._show_differences)
        self._remove = Button(self.tr("Remove"), self._remove_one, icon_name="trash-2")
        self._forget = Button(self.tr("Take the pack out of use"), self._ask_forget)
        new = Button(self.tr("New template"), self._add, icon_name="plus")
        take = Button(self.tr("Take in a pack…"), self._ask_pack, icon_name="download")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(14)
        column.addWidget(
            Label(
                self.tr("A new agenda begins from one of these. A meeting that is made already never changes."), "muted"
            )
        )
        column.addWidget(self._messages)
        column.addWidget(Flow(new, take, spacing=8))
        column.addWidget(self._table, 1)
        column.addWidget(Flow(self._open, self._copy, self._differences, self._remove, self._forget, spacing=8))
        column.addWidget(buttons)
        self._table.opened.connect(lambda _: self._edit())
        self._table.chosen.connect(lambda _: self._show_actions())
        self.resize(within_screen(self, characters=130, lines=36))
        self._show()
        self._table.setFocus()

    # The list

    def _show(self, chosen: AgendaTemplate | None = None) -> None:
        names = sources(self._vault)
        found = templates.in_order(self._vault, self._group, current_language())
        lines = [_Line(each, self._source(each, names), *self._state(each)) for each in found]
        self._table.set_rows(lines)
        wanted = next((line for line in lines if chosen and line.template.id == chosen.id), lines[0] if lines else None)
        if wanted:
            self._table.select(wanted)
        self._show_actions()

    def _source(self, template: AgendaTemplate, names: dict[str, str]) -> str:
        if template.group == self._group.id:
            return self.tr("Our own")
        return self.tr("OHDesk") if templates.is_shipped(template) else source_words(template, names)

    def _state(self, template: AgendaTemplate) -> tuple[str, Tone]:
        if not template.pack:
            return "", "neutral"
        if packs.wants_a_look(template):
            return self.tr("Look at the differences"), "warn"
        return (self.tr("Changed by us"), "info") if packs.is_changed(template) else ("", "neutral")

    @property
    def _chosen(self) -> AgendaTemplate | None:
        line = self._table.current
        return line.template if line else None

    def _is_ours(self, template: AgendaTemplate) -> bool:
        """Whether the group may change a template in its place: its own, or one that a pack brought for all."""
        return not templates.is_shipped(template) and template.group in (None, self._group.id)

    def _show_actions(self) -> None:
        template = self._chosen
        ours = template is not None and self._is_ours(template)
        self._open.setEnabled(template is not None)
        self._copy.setEnabled(template is not None)
        self._remove.setEnabled(ours)
        self._differences.setVisible(template is not None and packs.is_changed(template))
        self._forget.setVisible(template is not None and bool(template.pack))

    # What is done with one

    def _edit(self) -> None:
        template = self._chosen
        if template is None:
            return
        if self._is_ours(template):
            edition = self._vault.read(AgendaTemplate, template.id)
            self._write(edition.value, lambda new: self._vault.save(edition, new))
        else:
            self._copy_one()

    def _copy_one(self) -> None:
        if template := self._chosen:
            words = self.tr("This is a copy for the group's own use. The first one stays as it is.")
            self._write(templates.copied(template, self._group.id), self._vault.add, words)

    def _add(self) -> None:
        self._write(AgendaTemplate(new_id(), self._group.id, language=current_language()), self._vault.add)

    def _write(self, template: AgendaTemplate, store: Callable[[AgendaTemplate], object], lead: str = "") -> None:
        dialog = TemplateDialog(template, self, lead=lead)
        dialog.written.connect(lambda new: self._keep(new, store))
        dialog.open()

    def _keep(self, template: AgendaTemplate, store: Callable[[AgendaTemplate], object]) -> None:
        store(template)
        self.saved.emit()
        self._show(template)

    def _remove_one(self) -> None:
        if (template := self._chosen) and self._is_ours(template):
            self._vault.remove(template.id)
            self._show()
            self._messages.say(
                self.tr("Removed: {0}").format(template.name),
                action=self.tr("Bring it back"),
                on_action=lambda: self._bring_back(template),
            )

    def _bring_back(self, template: AgendaTemplate) -> None:
        self._vault.restore(template.id)
        self._show(template)

    def _show_differences(self) -> None:
        if template := self._chosen:
            dialog = PackDifferencesDialog(self._vault, template, self)
            dialog.changed.connect(lambda: self._show(template))
            dialog.open()

    # Packs

    def _ask_pack(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a pack of templates"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Packs of templates (*.ohpack)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.read_pack)
        dialog.open()

    def read_pack(self, path: str) -> None:
        """Look into a file and ask whether its pack is to be taken in."""
        try:
            with Path(path).open("rb") as file:
                data = file.read(packs.LARGEST + 1)
            offer = packs.look(self._vault, data)
        except OSError:
            self._messages.say(self.tr("The file cannot be read."), "bad")
            return
        except OHDeskError as error:
            self._messages.say(sentence(error), "bad")
            return
        dialog = PackOfferDialog(offer, self)
        dialog.taken.connect(lambda: self._take(data))
        dialog.open()

    def _take(self, data: bytes) -> None:
        try:
            done = packs.take(self._vault, data, clock.today())
        except OHDeskError as error:
            self._messages.say(sentence(error), "bad")
            return
        self.saved.emit()
        self._show()
        told = [
            self.tr("%n new", "", done.made) if done.made else "",
            self.tr("%n changed", "", done.changed) if done.changed else "",
            self.tr("%n kept as the group has them", "", done.kept) if done.kept else "",
            self.tr("%n removed", "", done.removed) if done.removed else "",
        ]
        self._messages.say(
            self.tr("Version {0} is in use.").format(done.version) + " " + ", ".join(filter(None, told)), "ok"
        )

    def _ask_forget(self) -> None:
        if (template := self._chosen) and template.pack:
            self._messages.say(
                self.tr("The templates stay with the group as its own; the pack no longer updates them."),
                "warn",
                action=self.tr("Take the pack out of use"),
                on_action=lambda: self._forget_pack(template),
            )

    def _forget_pack(self, template: AgendaTemplate) -> None:
        packs.forget(self._vault, packs.id_of(template))
        self.saved.emit()
        self._show(template)
