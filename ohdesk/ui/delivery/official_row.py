"""One line on a paper: where its official copy is, and the way there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.deliveries import Delivery, OfficialCopy, Subject
from ohdesk.services import deliveries
from ohdesk.ui.delivery.delivering import Delivering
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.widgets.sign import Sign
from ohdesk.ui.widgets.typed import written_date


class OfficialRow(QWidget):
    """Tells where a paper's official copy is, and offers to hand the paper on and to note where it went."""

    def __init__(self, delivering: Delivering, *, stacked: bool = False) -> None:
        """``stacked`` sets the buttons below the words, for a narrow column."""
        super().__init__()
        self._stacked = stacked
        self._delivering = delivering
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._subject: Subject | None = None
        self._title = self._heading = ""
        delivering.changed.connect(self.refresh)

    def show_paper(self, subject: Subject, title: str, heading: str = "") -> None:
        """Show a paper; ``title`` names it, ``heading`` stands over the line where it is one of several.

        How it stands is read where it is another paper than before, and by ``refresh``.
        """
        shown = (subject, title, heading)
        if shown != (self._subject, self._title, self._heading):
            self._subject, self._title, self._heading = shown
            self.refresh()

    def refresh(self) -> None:
        """Read again how the paper stands."""
        if self._subject is None:
            return
        while (old := self._column.takeAt(0)) is not None:
            if (part := old.widget()) is not None:
                part.hide()
                part.deleteLater()
        subject, title, vault = self._subject, self._title, self._delivering.context.vault
        official = deliveries.official(vault, subject)
        hand_on = Button(self.tr("Hand on…"), lambda: self._delivering.ask(subject, title), icon_name="archive")
        hand_on.setAccessibleName(self.tr("Hand on to records management: {0}").format(title))
        behind = official is not None and not official.changed
        noting = self.tr("Change the note…") if behind else self.tr("Note the number…")
        note = Button(noting, lambda: self._delivering.ask_note(subject, title), kind="quiet")
        note.setAccessibleName(self.tr("Note the number of the official copy: {0}").format(title))
        words = self._words(official, deliveries.waiting_for_note(vault, subject))
        sign = Sign("circle-check", "ok") if behind else Sign("archive", "muted")
        heading = self._heading
        if self._stacked:
            told, buttons = Row(heading or words, words if heading else "", leading=sign), Flow(hand_on, note)
            self._column.addWidget(told)
            self._column.addWidget(buttons)
        else:
            self._column.addWidget(Row(heading or words, words if heading else "", note, hand_on, leading=sign))

    def _words(self, official: OfficialCopy | None, waiting: Delivery | None) -> str:
        made = ""
        if waiting is not None and waiting.made_on is not None:
            made = self.tr("Files were made on {0}; the diary number is not noted yet.").format(
                written_date(waiting.made_on)
            )
        if official is None:
            return made or self.tr("Not handed on to records management yet.")
        assert self._subject is not None
        vault, language = self._delivering.context.vault, current_language()
        told = deliveries.official_words(vault, self._subject, language)
        earlier = deliveries.earlier_words(vault, self._subject, language)
        stop = "." if (earlier or made) and not told.endswith(".") else ""
        return " ".join(filter(None, (f"{told}{stop}", earlier, made)))
