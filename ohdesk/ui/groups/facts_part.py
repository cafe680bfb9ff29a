"""What the group is, the tree in which it stands, and its provider."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.layers import tree
from ohdesk.domain.schools import Provider, School
from ohdesk.services import groups
from ohdesk.ui.groups.facts import Facts
from ohdesk.ui.groups.group_dialog import GroupDialog
from ohdesk.ui.groups.school_dialogs import ProviderDialog
from ohdesk.ui.labels import label
from ohdesk.ui.parts_page import Part, Surroundings
from ohdesk.ui.versions import shows_all
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.typed import written_date

_INDENT = 3
"""Average characters by which a group stands to the right of the one above it."""


class FactsPart(Part):
    """Facts are read here and changed in dialogs."""

    switched = Signal(object)
    """Another group to work with (its id)."""

    def __init__(self, surroundings: Surroundings, today: date) -> None:
        super().__init__(surroundings)
        self._today = today
        self._facts = Card(self.tr("Group"))
        self._facts.add_action(Button(self.tr("Edit the group…"), self._edit_group, kind="quiet", icon_name="pen-line"))
        self._tree = Card(
            self.tr("Groups above and below"),
            self.tr("The chair of a group below sits in the group above, so that what is known travels both ways."),
        )
        self._provider = Card(self.tr("Education provider"))
        self._provider.add_action(
            Button(self.tr("Edit the provider…"), self._edit_provider, kind="quiet", icon_name="pen-line")
        )
        self.add(self._facts, self._tree, self._provider)

    def show_year(self, school_year: str) -> None:
        vault = self.context.vault
        group, every = groups.current_group(vault), groups.groups(vault)
        self._show_facts(group)
        self._show_tree(group, every)
        self._show_provider(groups.provider(vault) or Provider(new_id()))

    def _show_facts(self, group: Group) -> None:
        vault = self.context.vault
        named_on = written_date(group.leader_named_on) if group.leader_named_on else ""
        pairs = [
            (self.tr("Kind of group"), label(group.type)),
            (self.tr("Name in Finnish"), group.name),
            (self.tr("Name in Swedish"), group.name_sv),
            (self.tr("Leader named by"), ", ".join(filter(None, (group.leader_named_by, named_on)))),
            (self.tr("Who approves the minutes"), label(group.approval)),
            (self.tr("Schools"), ", ".join(school.name for school in groups.schools_of(vault, group))),
        ]
        if group.earlier:
            pairs.append((self.tr("Before"), "\n".join(_before(group))))
        if themes := groups.themes_of(vault, group.id):
            pairs.append((self.tr("Themes of its own"), ", ".join(theme.title for _, theme in themes)))
        self._facts.clear()
        facts = Facts(pairs)
        self._facts.add(facts)
        shows_all(group.id, facts)

    def _show_tree(self, group: Group, every: Sequence[Group]) -> None:
        self._tree.clear()
        self._tree.setVisible(len(every) > 1)
        for branch in tree(every):
            name = branch.group.name or branch.group.name_sv
            if branch.group.id == group.id:
                trailing: QWidget = Pill(self.tr("In use"), "info")
            else:
                trailing = Button(self.tr("Open"), partial(self.switched.emit, branch.group.id))
                trailing.setAccessibleName(self.tr("Open {0}").format(name))
            caption = label(branch.group.type)
            if branch.group.ended is not None:
                caption = " · ".join((caption, self.tr("ended {0}").format(written_date(branch.group.ended))))
            row = Row(name, caption, trailing)
            row.setAccessibleName(self.tr("Level {0}: {1}").format(branch.depth + 1, name))
            self._tree.add(self._indented(row, branch.depth))

    def _indented(self, row: Row, depth: int) -> QWidget:
        if not depth:
            return row
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(depth * _INDENT * self.fontMetrics().averageCharWidth(), 0, 0, 0)
        line.addWidget(row)
        return holder

    def _show_provider(self, known: Provider) -> None:
        self._provider.clear()
        facts = Facts(
            (
                (self.tr("Name"), " / ".join(filter(None, (known.name, known.name_sv)))),
                (self.tr("Wellbeing services county"), known.wellbeing_area),
                (self.tr("Where the official copies are"), known.records_place),
            )
        )
        self._provider.add(facts)
        shows_all(known.id, facts)

    def show_object(self, object_id: UUID) -> bool:
        vault = self.context.vault
        known = {change.id for change in groups.current_group(vault).earlier}
        return object_id in known | {provider.id for provider in vault.all(Provider)}

    def _edit_group(self) -> None:
        vault = self.context.vault
        opened = vault.read(Group, groups.current_group(vault).id)
        dialog = GroupDialog(opened.value, vault.all(Group), vault.all(School), self.tr("Edit the group"), self)
        words = self.tr("Edit the group")
        dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()

    def _edit_provider(self) -> None:
        vault = self.context.vault
        known = groups.provider(vault)
        opened = vault.read(Provider, known.id) if known else None
        value = opened.value if opened else Provider(new_id())
        dialog = ProviderDialog(value, groups.logo(vault), vault.put_blob, self)
        words = self.tr("Edit the provider")
        if opened is None:
            dialog.written.connect(lambda new: self.history.add(new, words))
        else:
            dialog.written.connect(lambda new: self.history.change(opened, new, words))
        dialog.open()


def _before(group: Group) -> list[str]:
    return [
        f"{change.name}, {label(change.type)} –{written_date(change.until) if change.until else ''}"
        for change in group.earlier
    ]
