"""One chapter of the plan, written where it stands, with what guides its writer beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.plan_contents import ContentPoint, checked_month
from ohdesk.domain.plans import Chapter
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.fold import Fold
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.prose_edit import ProseEdit


@dataclass(frozen=True, slots=True)
class ChapterGuide:
    """What helps to write a chapter: its point of the content list, what stood there before, what prints by itself.

    ``title`` is the one that the list gives, in the window's language.
    """

    point: ContentPoint | None = None
    earlier: str = ""
    printed: tuple[str, ...] = ()
    title: str = ""


class ChapterCard(QWidget):
    """A title, a text or the reason why there is none, and the guide."""

    edited = Signal(object, str)
    """The chapter as it is now, and the field that was edited."""
    removed = Signal(object)
    services_wanted = Signal()
    """The user wants to see the services where they are entered."""

    def __init__(self, chapter: Chapter) -> None:
        super().__init__()
        self._chapter = chapter
        self._guide: ChapterGuide | None = None
        self._leaving_out = False
        self._title = guarded_line()
        self._title.field.setProperty("voice", "section")
        self._text = Guarded(ProseEdit("", self.tr("Write here"), lines=4))
        self._left_out = Guarded(ProseEdit("", self.tr("for example: told in the safety plan"), lines=2))
        for field, edit in (("title", self._title), ("text", self._text), ("left_out", self._left_out)):
            edit.field.setProperty("quiet", True)
            edit.accepted.connect(lambda text, field=field: self._edit(field, text))
        self._remove = IconButton("trash-2", "", lambda: self.removed.emit(self._chapter))
        self._about = Label("", "muted")
        self._leave_out = Button(self.tr("Leave out on purpose…"), self.leave_out, kind="small")
        self._write = Button(self.tr("Write the chapter after all"), self._take_in, kind="small")
        self._reason = Field(self.tr("Left out on purpose, because"), self._left_out)
        self._printed = QWidget()
        self._printed_lines = _column(self._printed, 2)
        self._hints_body = QWidget()
        self._hints_lines = _column(self._hints_body, 6)
        self._hints = Fold(self.tr("Questions that help"), self._hints_body)
        self._earlier_words = Label("")
        earlier = QWidget()
        before = _column(earlier, 8)
        before.addWidget(self._earlier_words)
        self._start = Button(self.tr("Take it as a start"), self._take_earlier, icon_name="copy")
        before.addWidget(self._start)
        self._earlier = Fold(self.tr("What was written last time"), earlier)
        self._lay_out()

    def show_chapter(self, chapter: Chapter, number: int, guide: ChapterGuide) -> None:
        """Show ``chapter``, the plan's ``number``-th, with its ``guide``."""
        self._chapter = chapter
        shows(chapter.id, title=self._title)
        self._title.setAccessibleName(self.tr("Title of chapter {0}").format(number))
        self._text.setAccessibleName(self.tr("Text of chapter {0}").format(number))
        self._left_out.setAccessibleName(self.tr("Why chapter {0} is left out").format(number))
        self._remove.show_as("trash-2", self.tr("Remove chapter {0}").format(number))
        self._leave_out.setAccessibleName(self.tr("Leave out chapter {0} on purpose").format(number))
        self._write.setAccessibleName(self.tr("Write chapter {0} after all").format(number))
        self._start.setAccessibleName(self.tr("Take the earlier text as a start of chapter {0}").format(number))
        self._title.set_text(guide.title or chapter.title)
        self._text.set_text(chapter.text)
        self._left_out.set_text(chapter.left_out)
        self._show_choice()
        if guide != self._guide:
            self._show_guide(guide, first=self._guide is None)
        self._start.setVisible(not chapter.text)

    def begin(self) -> None:
        """Put the caret where the chapter is written."""
        (self._left_out if self._reason_shown() else self._text).setFocus()

    def leave_out(self) -> None:
        """Ask why the chapter is left out."""
        self._leaving_out = True
        self._show_choice()
        self._left_out.setFocus()

    def _take_in(self) -> None:
        self._leaving_out = False
        if self._chapter.left_out:
            self._edit("left_out", "")
        self._show_choice()
        self._text.setFocus()

    def _reason_shown(self) -> bool:
        return not self._chapter.text and (self._leaving_out or bool(self._chapter.left_out))

    def _show_choice(self) -> None:
        left_out = self._reason_shown()
        self._reason.setVisible(left_out)
        self._write.setVisible(left_out)
        self._text.setVisible(not left_out)
        self._leave_out.setVisible(not left_out and not self._chapter.text)

    def _show_guide(self, guide: ChapterGuide, *, first: bool) -> None:
        self._guide = guide
        point = guide.point
        source = ""
        if point and point.source:
            source = self.tr("{0}, checked {1}").format(point.source, checked_month(point))
        self._about.setText(" · ".join(filter(None, (point.about.rstrip("."), source))) if point else "")
        self._about.setVisible(point is not None)
        for layout, lines in ((self._hints_lines, point.hints if point else ()), (self._printed_lines, guide.printed)):
            while item := layout.takeAt(0):
                if widget := item.widget():
                    widget.deleteLater()
            for words in lines:
                layout.addWidget(Label(f"• {words}", "caption"))
        if guide.printed:
            layout = self._printed_lines
            layout.insertWidget(0, Label(self.tr("Printed by itself below the text"), "strong"))
            layout.addWidget(Button(self.tr("Edit the services"), self.services_wanted.emit, kind="small"))
        self._printed.setVisible(bool(guide.printed))
        self._hints.setVisible(bool(point and point.hints))
        self._earlier.setVisible(bool(guide.earlier))
        self._earlier_words.setText(guide.earlier)
        if first:
            self._hints.set_unfolded(not self._chapter.text)

    def _take_earlier(self) -> None:
        if self._guide is not None:
            self._edit("text", self._guide.earlier)
            self._text.set_text(self._guide.earlier)
            self._text.setFocus()

    def _edit(self, field: str, value: Any) -> None:
        self._chapter = replace(self._chapter, **{field: value})
        self.edited.emit(self._chapter, field)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        write, guide = QWidget(), QWidget()
        written = _column(write, 8)
        for widget in (self._text, self._reason, self._write, self._leave_out, self._printed):
            written.addWidget(widget)
        written.addStretch()
        guiding = _column(guide, 8)
        for widget in (self._hints, self._earlier):
            guiding.addWidget(widget)
        guiding.addStretch()
        column = _column(self, 6)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(Columns(write, guide, shares=(3, 2), characters=86, spacing=24))


def _column(widget: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
