"""Searching everything in the vault, as one types."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit

from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan
from ohdesk.services import groups, meetings
from ohdesk.services.vault_values import Hit
from ohdesk.ui.kinds import kind_words, page_of
from ohdesk.ui.search.hits_list import HitsList
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.wording import day_words
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

_PAUSE = 120
"""Milliseconds of rest before the search."""
_LIMIT = 60
"""Hits shown at most."""


class SearchPage(WorkspacePage):
    """A line to type in, and what was found, by meeting and plan."""

    interests = frozenset()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Search"), scrolls=False)
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Search"))
        self._line.setPlaceholderText(self.tr("Words from agendas, memos, tasks and plans"))
        self._line.setClearButtonEnabled(True)
        self._count = Label("", "muted")
        self._hits = HitsList(self.tr("Found"))
        self._hits.opened.connect(self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.search)
        self._line.textChanged.connect(lambda _: self._pause.start())
        self._line.returnPressed.connect(self._open_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._line, self._hits.enter)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)  # given to the constructor it has no effect
        lead_focus(self, self._line)
        card = Card()
        card.add(self._hits)
        self.add(self._line, self._count)
        self.body.addWidget(card, 1)
        self._show(())

    def refresh(self) -> None:
        if self._line.text():
            self.search()

    def search(self) -> None:
        """Show what stands in the line now."""
        self._pause.stop()
        self._show(self.context.vault.search(self._line.text(), _LIMIT))

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._hits.clear()
        by_root: dict[UUID, list[Hit]] = {}
        for hit in hits:
            by_root.setdefault(hit.root, []).append(hit)
        numbers = self._numbers() if hits else {}
        for root, found in by_root.items():
            heading = self._heading(root, found, numbers)
            self._hits.add_heading(heading)
            for hit in found:
                kind = kind_words(hit.kind)
                self._hits.add_hit(hit, "" if kind == heading else kind)
        if not self._line.text().strip():
            words = self.tr("Type a word or its beginning. Enter opens the first place found.")
        elif not hits:
            words = self.tr("Nothing was found.")
        elif len(hits) == _LIMIT:
            words = self.tr("The {0} best places; one more word narrows the search.").format(_LIMIT)
        else:
            words = self.tr("%n place(s)", "", len(hits))
        self._count.setText(words)
        self.context.announce(words)

    def _numbers(self) -> dict[UUID, int]:
        vault = self.context.vault
        return {
            meeting: n for group in groups.groups(vault) for meeting, n in meetings.numbers(vault, group.id).items()
        }

    def _heading(self, root: UUID, found: Iterable[Hit], numbers: dict[UUID, int]) -> str:
        kinds = {page_of(hit.kind) for hit in found}
        try:
            if "meetings" in kinds:
                meeting = self.context.vault.read(Meeting, root).value
                number = numbers.get(root)
                name = self.tr("Meeting {0}").format(number) if number else self.tr("Meeting")
                return " · ".join(filter(None, (name, day_words(meeting.day) if meeting.day else "", meeting.theme)))
            if "plan" in kinds:
                plan = self.context.vault.read(Plan, root).value
                return self.tr("Plan {0}").format(plan.school_year)
        except NotFound:
            pass
        return kind_words(next(iter(found)).kind)

    def _open(self, hit: Hit) -> None:
        self.context.go(page_of(hit.kind), hit.root)

    def _open_first(self) -> None:
        self.search()
        if hit := self._hits.first():
            self._open(hit)
