"""An education provider's share of the students in the plan's area."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ohdesk.domain.plans import ProviderShare
from ohdesk.ui.guarded import guarded_line
from ohdesk.ui.plans.items import ItemRow
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.number_field import NumberField

_MOST = 999_999


class ShareRow(ItemRow):
    """The provider and how many students it has; 0 stands for a number that is not known."""

    def __init__(self) -> None:
        super().__init__()
        self._share: ProviderShare | None = None
        self._provider = guarded_line("", self.tr("Education provider"), asks=False)
        self._provider.field.setProperty("quiet", True)
        self._provider.accepted.connect(lambda text: self._edit("provider", text))
        self._students = NumberField(self.tr("Students"), most=_MOST)
        self._students.setSpecialValueText("–")
        self._students.setGroupSeparatorShown(True)
        self._students.entered.connect(lambda number: self._edit("students", number or None))
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._share))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._provider, 1)
        row.addWidget(self._students)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, item: ProviderShare, number: int) -> None:
        self._share = item
        self._provider.setAccessibleName(self.tr("Education provider {0}").format(number))
        self._provider.set_text(item.provider)
        self._students.setAccessibleName(self.tr("Students of provider {0}").format(number))
        self._students.set_value(item.students or 0)
        self._remove.show_as("trash-2", self.tr("Remove provider {0}").format(number))

    def begin(self) -> None:
        self._students.setFocus()
        self._students.selectAll()

    def _edit(self, field: str, value: Any) -> None:
        assert self._share is not None
        self._share = replace(self._share, **{field: value})
        self.edited.emit(self._share, field)
