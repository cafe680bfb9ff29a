"""One line where others' changes came that nobody here has read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign

if TYPE_CHECKING:
    from ohdesk.services.receipts import News


class NewsLine(QFrame):
    """Says how much came from whose laptop, with the way to it; not there at all while there is nothing new."""

    def __init__(self, look: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("message", "info")
        self._words = Label()
        self._look = Button(self.tr("See what came…"), look, kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(Sign("laptop", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Columns(self._words, Flow(self._look), shares=(1, 0), characters=0, spacing=12), 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def show_news(self, news: News) -> None:
        """Say what came."""
        counts = [self.tr("{0}: %n change(s)", "", count).format(name) for name, count in news.by_laptop]
        whole = self.tr("The group's whole work came to this laptop.")
        self._words.setText(whole if news.first else " · ".join(counts))
        self._look.setAccessibleDescription(self._words.text())
        self.setVisible(news.count > 0)
