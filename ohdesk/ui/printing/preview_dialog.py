"""A look at a paper, from memory: nothing is written to the disk until the user saves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ohdesk.services import choosing, pages
from ohdesk.services.forms import Form
from ohdesk.ui.errors import sentence
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.choices_line import ChoicesLine
from ohdesk.ui.printing.contents_list import ContentsList
from ohdesk.ui.printing.find_bar import FindBar
from ohdesk.ui.printing.outgoing import Outgoing
from ohdesk.ui.printing.pages_view import Fit, PagesView
from ohdesk.ui.printing.reading_view import ReadingView
from ohdesk.ui.printing.source import File, Source, Wish
from ohdesk.ui.printing.view_tools import ViewTools
from ohdesk.ui.translating.translation_dialog import TranslationDialog
from ohdesk.ui.versions_dialog import VersionsDialog
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.progress_line import ProgressLine
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ohdesk.services.forms import Passage
    from ohdesk.services.pages import Found
    from ohdesk.services.translating import Passage as Translated
    from ohdesk.ui.opened_files import OpenedFiles
    from ohdesk.ui.printing.source import Made
    from ohdesk.ui.tasks import Job, TaskRunner

_SIZE: Final = QSize(1000, 960)
_SHORT: Final = 3
"""Pages up to which a paper needs no contents beside it."""
_ASIDE: Final = 40
"""Characters that the contents have room for."""


class PreviewDialog(QDialog):
    """Shows a paper in whichever of its ways is wished for, and gives it onward."""

    shown = Signal(int)
    """How many pages the paper has, each time when it is made."""
    failed = Signal(object)
    """What kept the paper from being made at all; there is nothing to see then."""

    def __init__(
        self,
        source: Source | File,
        tasks: TaskRunner,
        opened_files: OpenedFiles | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Without ``opened_files`` no other program is offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(source.title)
        self._source = source
        self._tasks = tasks
        self._wish = source.first if isinstance(source, Source) else Wish("")
        self._made: Made | None = None
        self._making: Job | None = None
        self._finding: Job | None = None
        self._found: Sequence[Found] = ()
        self._as_is: set[str] = set()  # the languages whose papers are wanted with what is not translated

        self.messages = MessageBar()
        self._progress = ProgressLine()
        self._outgoing = Outgoing(source, tasks, opened_files, self.messages, self._progress, self)
        self._view = PagesView(tasks)
        self._tools = ViewTools(self._view)
        self._choices = ChoicesLine(source) if isinstance(source, Source) else None
        self._find = Button(self.tr("Find"), lambda: self._bar.open_search(), kind="quiet", icon_name="search")
        self._as_text = Button(self.tr("As text"), kind="quiet", icon_name="book-open")
        self._as_text.setCheckable(True)
        self._as_text.toggled.connect(self._read)
        self._save = Button(self.tr("Save as…"), icon_name="download")
        self._save.setMenu(self._ways_out(offered=opened_files is not None))
        self._print = Button(self.tr("Print…"), self._ask_printer, kind="primary", icon_name="printer")
        self._bar = FindBar()
        self._contents = ContentsList()
        self._contents.hide()
        self._reading = ReadingView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._reading)
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._set_ready(ready=False)
        self._view.setFocus()
        self._make(self._wish)

    @property
    def page_count(self) -> int:
        """How many pages are shown; 0 until the paper is made."""
        return self._view.page_count

    @property
    def made(self) -> Made | None:
        """What is looked at."""
        return self._made

    @property
    def wish(self) -> Wish:
        """As what it is looked at."""
        return self._wish

    def save_to(self, path: str, form: Form = Form.PDF) -> None:
        """Write the paper to ``path`` in a form, and say how it went."""
        if self._made:
            self._outgoing.save_to(path, self._made, form)

    def done(self, result: int) -> None:
        """Close; what is being made is waited for no more."""
        for job in (self._making, self._finding):
            if job:
                job.stop()
        self._outgoing.stop()
        self._view.clear()
        super().done(result)

    # Building

    def _lay_out(self) -> None:
        choices = self._choices or QWidget()
        head = Columns(choices, Flow(self._save, self._print, spacing=8), shares=(1, 0), characters=70, spacing=8)
        looks = Columns(self._tools, Flow(self._find, self._as_text), shares=(1, 0), characters=70, spacing=8)
        tools = QVBoxLayout()
        tools.setContentsMargins(16, 10, 16, 8)
        tools.setSpacing(6)
        tools.addWidget(head)
        tools.addWidget(looks)
        self._sides = QSplitter()
        self._sides.setChildrenCollapsible(False)
        self._sides.addWidget(self._contents)
        self._sides.addWidget(self._stack)
        self._sides.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self._bar)
        column.addWidget(self._progress)
        column.addWidget(self.messages)
        column.addWidget(self._sides, 1)
        tab_in_reading_order(self)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.95))
        aside = self.fontMetrics().averageCharWidth() * _ASIDE
        self._sides.setSizes([aside, max(self.width() - aside, 1)])

    def _ways_out(self, *, offered: bool) -> QMenu:
        menu = QMenu(self._save)
        menu.setAccessibleName(self._save.accessibleName())
        words = {
            Form.PDF: self.tr("PDF, to be shared and kept…"),
            Form.PDF_DATA: self.tr("PDF with its data for other programs (PDF/A-3)…"),
            Form.PDF_SIGNED: self.tr("PDF signed with the certificate…"),
            Form.DOCX: self.tr("Word, to go on writing…"),
            Form.HTML: self.tr("Web page…"),
            Form.TEXT: self.tr("Plain text…"),
        }
        menu.setToolTipsVisible(True)
        for form in self._source.forms:
            way = menu.addAction(words[form])
            way.triggered.connect(lambda _, form=form: self._ask_place(form))
            if form is Form.PDF_DATA:
                way.setToolTip(self.tr("The same pages, and in the file what they say as JSON, nothing more."))
        menu.addSeparator()
        if Form.TEXT in self._source.forms:
            menu.addAction(self.tr("Copy the whole text")).triggered.connect(lambda: self._give(self._outgoing.copy))
            if offered:
                elsewhere = menu.addAction(self.tr("Open in another program"))
                elsewhere.triggered.connect(lambda: self._give(self._outgoing.open_elsewhere))
        return menu

    def _connect(self) -> None:
        if self._choices:
            self._choices.wished.connect(self._make)
        self._tools.contents_toggled.connect(self._contents.setVisible)
        self._view.page_changed.connect(self._contents.mark_page)
        self._view.failed.connect(self._tell)
        self._contents.chosen.connect(self._go_to_heading)
        self._bar.asked.connect(self._search)
        self._bar.closed.connect(self._stand_on_paper)
        self._bar.turned.connect(self._show_place)
        self._progress.cancelled.connect(self._cancel)

    def _bind_keys(self) -> None:
        keys: list[tuple[QKeySequence.StandardKey | str, Callable[[], object]]] = [
            (QKeySequence.StandardKey.ZoomIn, partial(self._view.enlarge, 1)),
            (QKeySequence.StandardKey.ZoomOut, partial(self._view.enlarge, -1)),
            ("Ctrl+0", partial(self._view.set_zoom, Fit.WIDTH)),
            ("Ctrl+G", self._tools.ask_page),
            (QKeySequence.StandardKey.Find, self._find.click),
            ("F3", partial(self._bar.turn, 1)),
            ("Shift+F3", partial(self._bar.turn, -1)),
            (QKeySequence.StandardKey.Print, self._print.click),
            (QKeySequence.StandardKey.Save, partial(self._ask_place, Form.PDF)),
        ]
        for key, act in keys:
            QShortcut(key, self).activated.connect(act)

    # Making

    def _make(self, wish: Wish) -> None:
        """Let the paper be made as it is wished for; what is shown stays until that is there."""
        if self._making:
            self._making.stop()
        source = self._source
        self._progress.begin(self.tr("Making the paper…"))
        self._making = self._tasks.follow(
            self,
            lambda tell: source.make(wish, tell),
            lambda page: self._progress.tell(self.tr("Making the paper: page {0}…").format(page)),
            partial(self._show, wish),
            self._fail,
        )

    def _show(self, wish: Wish, made: Made) -> None:
        self._making = None
        self._progress.end()
        if made.untranslated and wish.language not in self._as_is:
            self._ask_for_translation(wish, made.untranslated)
            return
        first = self._made is None
        self._wish = wish
        self._made = made
        self._view.show_pages(made.pdf, made.pages)
        self._contents.show_bookmarks(made.pages.bookmarks)
        self._set_ready(ready=True)
        self._tools.show_place()
        if first:
            self._tools.offer_contents(offered=self._has_contents(made), shown=self._is_wide())
        else:
            self._tools.offer_contents(offered=self._has_contents(made))
        if self._as_text.isChecked():
            self._fetch_text(made)
        else:
            self._search(self._bar.words)
        self._tell_of_versions(made)
        words = self.tr("%n page(s)", "", len(made.pages.sizes))
        announce(self, f"{self.windowTitle()}: {words}" if first else words)
        self.shown.emit(len(made.pages.sizes))

    def _tell_of_versions(self, made: Made) -> None:
        """Say what on the paper has two versions; it can be printed all the same."""
        if not made.unresolved:
            return
        first = self.tr("Something on this paper has two versions. {0}").format(
            choosing.sentence(current_language(), made.unresolved[0])
        )
        more = self.tr("And %n more.", "", len(made.unresolved) - 1) if len(made.unresolved) > 1 else ""
        self.messages.say(
            " ".join(filter(None, (first, more))),
            "info",
            action=self.tr("Choose…"),
            on_action=partial(self._choose, made.unresolved),
        )

    def _choose(self, unresolved: Sequence[choosing.Unresolved]) -> None:
        """Let it be chosen over the paper, which is then made anew."""
        assert isinstance(self._source, Source)
        dialog = VersionsDialog(self._source.vault, self, only=[one.name for one in unresolved])
        dialog.finished.connect(lambda _: self._make(self._wish))
        dialog.open()

    def _ask_for_translation(self, wish: Wish, untranslated: Sequence[Translated]) -> None:
        """Let what is only in the other language be translated before the paper is shown, or be left as it is."""
        assert isinstance(self._source, Source)
        dialog = TranslationDialog(self._source.vault, untranslated, self)
        dialog.shown.connect(lambda: self._make_as_it_is(wish))
        dialog.rejected.connect(self._stay)
        dialog.open()

    def _make_as_it_is(self, wish: Wish) -> None:
        self._as_is.add(wish.language)
        self._make(wish)

    def _has_contents(self, made: Made) -> bool:
        return len(made.pages.sizes) > _SHORT and len(made.pages.bookmarks) > 1

    def _is_wide(self) -> bool:
        """Tell whether the contents leave the pages the most of the window."""
        return self.width() > self.fontMetrics().averageCharWidth() * _ASIDE * 3

    def _cancel(self) -> None:
        """Make it no more; what is shown is as it was chosen before."""
        if self._making is None:
            return
        self._making.stop()
        self._making = None
        self._stay()

    def _stay(self) -> None:
        """Stay with what is shown; where nothing is, there is nothing to see."""
        if self._made is None:
            self.reject()
        elif self._choices:
            self._choices.show_wish(self._wish)

    def _fail(self, error: Exception) -> None:
        self._making = None
        self._progress.end()
        if self._made is None:
            self.failed.emit(error)
            self.reject()
            return
        if self._choices:
            self._choices.show_wish(self._wish)
        self._tell(error)

    def _set_ready(self, *, ready: bool) -> None:
        self._tools.set_ready(ready=ready)
        for widget in (self._find, self._as_text, self._save, self._print):
            widget.setEnabled(ready and (widget is not self._as_text or Form.TEXT in self._source.forms))

    # Looking

    def _go_to_heading(self, number: int) -> None:
        if self._made is None:
            return
        bookmarks = self._made.pages.bookmarks
        chosen = bookmarks[number]
        self._view.go_to(chosen.page, chosen.top)
        if self._as_text.isChecked():
            same = sum(bookmark.title == chosen.title for bookmark in bookmarks[:number])
            self._reading.go_to_heading(chosen.title, same)

    def _search(self, words: str) -> None:
        """Look for ``words`` in what is seen: the pages or the text; without words end the search."""
        if self._finding:
            self._finding.stop()
            self._finding = None
        if self._as_text.isChecked():
            self._bar.show_count(self._reading.find_all(words), self._reading.next_found)
        elif not words or self._made is None:
            self._show_found(())
        else:
            pdf = self._made.pdf
            self._finding = self._tasks.run(self, lambda: pages.find(pdf, words), self._show_found, self._tell)

    def _show_place(self, number: int) -> None:
        """Go to one of the places that were found."""
        if self._as_text.isChecked():
            self._reading.show_found(number)
        else:
            self._view.mark(self._found, number)

    def _show_found(self, found: Sequence[Found]) -> None:
        """Mark what was found, and go to the first of it that is not before the page that is looked at."""
        self._found = found
        self._view.mark(found)
        page = self._view.page
        self._bar.show_count(len(found), next((n for n, place in enumerate(found) if place.page >= page), 0))

    def _read(self, shown: bool) -> None:
        """Show the paper as text, or its pages again."""
        self._stack.setCurrentWidget(self._reading if shown else self._view)
        self._bar.close_search()
        self._view.mark(())
        if shown and self._made:
            self._fetch_text(self._made)

    def _stand_on_paper(self) -> None:
        """Give the focus to what is seen of the paper."""
        (self._reading if self._as_text.isChecked() else self._view).setFocus()

    def _fetch_text(self, made: Made) -> None:
        source = self._source
        self._tasks.run(self, lambda: source.passages(made), self._show_text, self._tell)

    def _show_text(self, passages: Sequence[Passage]) -> None:
        self._reading.show_passages(passages)
        if self._bar.words:
            self._search(self._bar.words)

    # Giving onward

    def _give(self, give: Callable[[Made], None]) -> None:
        if self._made:
            give(self._made)

    def _ask_place(self, form: Form) -> None:
        if self._made:
            self._outgoing.ask_place(self._made, form)

    def _ask_printer(self) -> None:
        if self._made:
            self._outgoing.ask_printer(self._made, self._view.page)

    def _tell(self, error: Exception) -> None:
        self.messages.say(sentence(error), "bad")
