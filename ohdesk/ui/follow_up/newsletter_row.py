"""One newsletter in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.communication import Newsletter
from ohdesk.ui.labels import in_line
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill
from ohdesk.ui.widgets.typed import written_date

_OTHER = {"fi": "sv", "sv": "fi"}


class NewsletterRow(QWidget):
    """A newsletter's number or state, to whom it is, and the way into it."""

    opened = Signal(object)
    removed = Signal(object)
    other_language_wanted = Signal(object, str)
    """The newsletter, and the language in which it is to be said too."""

    def __init__(self, value: Newsletter, twin: Newsletter | None) -> None:
        """``twin`` is the same newsletter in another language, if there is one."""
        super().__init__()
        title = value.title or self.tr("Newsletter without a title")
        out = value.published_on
        languages = {"fi": self.tr("in Finnish"), "sv": self.tr("in Swedish")}
        facts = (languages.get(value.language, ""), in_line(value.audience), written_date(out) if out else "")
        block = QWidget()
        words = QVBoxLayout(block)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(title, "strong"))
        words.addWidget(Label(" · ".join(filter(None, facts)), "caption"))
        number = self.tr("Number {0}").format(value.number) if value.number is not None else ""
        doing = Flow(Pill(number, "ok") if number else Pill(self.tr("Draft"), "neutral"), spacing=8)
        other = _OTHER.get(value.language)
        if twin is None and value.pair is None and other is not None:
            in_other = self.tr("Write it in Swedish too") if other == "sv" else self.tr("Write it in Finnish too")
            button = Button(in_other, lambda: self.other_language_wanted.emit(value, other), kind="quiet")
            button.setAccessibleName(f"{in_other}: {title}")
            doing.add(button)
        open_it = Button(self.tr("Open"), lambda: self.opened.emit(value))
        open_it.setAccessibleName(self.tr("Open: {0}").format(title))
        doing.add(open_it)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        row.addWidget(Columns(block, doing, shares=(1, 0), characters=60, spacing=8), 1)
        remove = IconButton("trash-2", self.tr("Remove: {0}").format(title), lambda: self.removed.emit(value))
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
