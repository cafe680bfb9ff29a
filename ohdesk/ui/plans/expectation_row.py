"""What a body of people expects of the work."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ohdesk.domain.plans import Expectation
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.plans.items import ItemRow
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.prose_edit import ProseEdit


class ExpectationRow(ItemRow):
    """Who expects, what, and how the plan answers it."""

    def __init__(self) -> None:
        super().__init__()
        self._expectation: Expectation | None = None
        self._texts = {
            "who": guarded_line("", self.tr("Who")),
            "text": Guarded(ProseEdit("", self.tr("What do they expect?"), lines=2)),
            "answer": Guarded(ProseEdit("", self.tr("How does the plan answer it?"), lines=2)),
        }
        for field, edit in self._texts.items():
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._texts["who"].field.setProperty("voice", "strong")
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._expectation))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Columns(*self._texts.values(), shares=(2, 3, 3), characters=80, spacing=10, even=False), 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_item(self, item: Expectation, number: int) -> None:
        self._expectation = item
        names = {
            "who": self.tr("Who has expectation {0}").format(number),
            "text": self.tr("Expectation {0}").format(number),
            "answer": self.tr("How expectation {0} is answered").format(number),
        }
        for field, edit in self._texts.items():
            edit.setAccessibleName(names[field])
            edit.set_text(getattr(item, field))
        self._remove.show_as("trash-2", self.tr("Remove expectation {0}").format(number))

    def begin(self) -> None:
        self._texts["text"].setFocus()

    def _edit(self, field: str, text: Any) -> None:
        assert self._expectation is not None
        self._expectation = replace(self._expectation, **{field: text})
        self.edited.emit(self._expectation, field)
