"""One paper in the list: what it is, how it stands, who may read it, and a look at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.ui.printing.show import look_at
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill, Tone


class PaperRow(QWidget):
    """A paper with buttons that show it in Finnish or Swedish."""

    def __init__(
        self, title: str, about: str, state: tuple[str, Tone], looks: tuple[tuple[str, Callable[[str], None]], ...]
    ) -> None:
        """Show a paper; ``looks`` are the words of each button and what it does with the language chosen."""
        super().__init__()
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(Label(title, "strong"))
        words.addWidget(Label(about, "caption"))
        doing = Flow(Pill(*state), spacing=8)
        for name, look in looks:
            button = Button(name, icon_name="file-text")
            button.setAccessibleName(f"{name}: {title}")
            look_at(button, look)
            doing.add(button)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.addWidget(Columns(told, doing, shares=(1, 0), characters=75, spacing=8), 0, Qt.AlignmentFlag.AlignTop)
