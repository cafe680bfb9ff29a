"""The line at the foot of the window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ohdesk.ui import clock
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_time


class StatusLine(QFrame):
    """Says what is safe: saved when, copied when, what came from others; and whether this is only practice."""

    news_wanted = Signal()
    """Somebody wants to see what came from the others."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("State"))
        self._saved = ""
        self._copies = ""
        self._exchange = ""
        self._words = Label("", "caption")
        self._news = Button(self.tr("See what came…"), self.news_wanted.emit, kind="small")
        self._news.hide()
        self._practice = Pill()
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 5, 22, 5)
        row.addWidget(self._words, 1)
        row.addWidget(self._news)
        row.addWidget(self._practice)

    def show_saved(self) -> None:
        """Say that something was saved just now."""
        self._saved = self.tr("Saved {0}").format(written_time(clock.now()))
        self._write()

    def show_copies(self, words: str) -> None:
        """Say how it stands with the copies: "Copy 2 days ago"."""
        self._copies = words
        self._write()

    def show_exchange(self, words: str) -> None:
        """Say how it stands with the group's other laptops: "Counsellor's laptop: 3 changes"."""
        self._exchange = words
        self._write()

    def show_healed(self, words: str) -> None:
        """Tell whoever asks for more what was put back in the folder where laptops meet."""
        self._words.setToolTip(words)
        self._words.setAccessibleDescription(words)

    def show_news(self, *, shown: bool = True) -> None:
        """Offer to look at what came from the others, or no longer."""
        self._news.setVisible(shown)

    def show_practice(self, *, practice: bool) -> None:
        """Say whether the open vault holds practice data."""
        self._practice.set_state(self.tr("Practice – no real data") if practice else "", "warn")

    def clear(self) -> None:
        """Say nothing: no vault is open."""
        self._saved = self._copies = self._exchange = ""
        self.show_practice(practice=False)
        self.show_news(shown=False)
        self.show_healed("")
        self._write()

    def _write(self) -> None:
        self._words.setText(" · ".join(fact for fact in (self._saved, self._copies, self._exchange) if fact))
