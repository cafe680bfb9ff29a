"""Everything that exists only while a vault is open: the sidebar, the pages, and the news of changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ohdesk.domain.errors import LogRefused
from ohdesk.ui.arrivals import ArrivalWords
from ohdesk.ui.errors import sentence
from ohdesk.ui.opened_files import OpenedFiles, opened_folder
from ohdesk.ui.sharing import toggle_shared
from ohdesk.ui.taking import Taking
from ohdesk.ui.versions import Versions
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import first_in, lead_focus
from ohdesk.ui.widgets.list_nav import ListNav, NavEntry
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

if TYPE_CHECKING:
    from pathlib import Path

    from ohdesk.services.meeting_places import News, Visit
    from ohdesk.services.ports import Changed, Vault, VaultStore
    from ohdesk.ui.exchanging import Exchanging
    from ohdesk.ui.preferences import Preferences
    from ohdesk.ui.tasks import TaskRunner
    from ohdesk.ui.widgets.message_bar import Role


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A line of the sidebar and the page behind it; ``title`` is translated in the context "Pages"."""

    key: str
    title: str
    icon: str
    make: Callable[[PageContext], WorkspacePage]
    at_foot: bool = False


class Workspace(QWidget):
    """Holds the open vault, the navigation and the stack of pages, each made when it is first opened."""

    changed = Signal(object)
    """Kinds of documents that changed (a frozenset of names), on the window's thread."""
    page_opened = Signal(str)
    saved = Signal()
    lock_requested = Signal()
    preferences_changed = Signal(object)

    _committed = Signal(object)

    def __init__(
        self,
        vault: Vault,
        store: VaultStore,
        tasks: TaskRunner,
        folder_tasks: TaskRunner,
        exchanging: Exchanging,
        preferences: Preferences,
        pages: Sequence[PageEntry],
    ) -> None:
        super().__init__()
        self._entries = {entry.key: entry for entry in pages}
        self._made: dict[str, WorkspacePage] = {}
        self._stale: set[str] = set()
        self._lost_with_the_lock: QWidget | None = None
        taking = self._taking = Taking(vault, tasks, self)
        taking.took.connect(self._tell_taken)
        taking.request_came.connect(self._hand_over_request)
        taking.invitation_came.connect(lambda _: self._say(sentence(LogRefused(reason="not_empty")), "info"))
        taking.refused.connect(lambda error: self._say(sentence(error), "bad"))
        self._context = PageContext(
            vault=vault,
            store=store,
            tasks=tasks,
            folder_tasks=folder_tasks,
            exchanging=exchanging,
            taking=taking,
            opened_files=OpenedFiles(opened_folder()),
            preferences=preferences,
            go=self.open,
            announce=self._announce,
            saved=self.saved.emit,
            set_preferences=self._set_preferences,
            renew=self._renew,
        )
        self._versions = Versions(self, vault)
        self._brand = Label("OHDesk", "brand")
        self._place = Label("", "caption")
        self._lists = [self._list(at_foot=False), self._list(at_foot=True)]
        self._stack = QStackedWidget()
        self.offer = MessageBar()
        self.offer.setObjectName("offer")
        lead_focus(self, self._lists[0])

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar())
        row.addLayout(self._middle(), 1)
        self._bind_keys()

        # A commit may come from a worker; the signal brings it to this thread.
        self._committed.connect(self._spread, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = vault.subscribe(self._committed.emit)
        self._listens = True

    @property
    def first_key(self) -> str:
        """The key of the page to begin with; open it once the workspace stands in its window.

        Qt styles every widget again when what holds it gets a new parent.
        """
        return next(iter(self._entries))

    @property
    def current_key(self) -> str:
        """The key of the page that is shown."""
        return next(key for key, page in self._made.items() if page is self._stack.currentWidget())

    def page(self, key: str) -> WorkspacePage:
        """Return the page with ``key``, made now if it has not been."""
        if key not in self._made:
            page = self._entries[key].make(self._context)
            self._made[key] = page
            self._stale.add(key)
            self._stack.addWidget(page)
        return self._made[key]

    def open(self, key: str, object_id: UUID | None = None) -> None:
        """Show the page with ``key`` and, there, one object; the page that is left saves first."""
        if self._stack.count():
            self._made[self.current_key].flush()
        page = self.page(key)
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        self._stack.setCurrentWidget(page)
        for nav in self._lists:
            nav.show_current(key)
        if object_id:
            page.show_object(object_id)
        self.page_opened.emit(key)

    def show_receipt(self, on_read: Callable[[], object] = lambda: None) -> None:
        """Show what came from the group's other laptops that nobody here has read; ``on_read`` hears of it."""
        from ohdesk.ui.receipt_dialog import ReceiptDialog  # not before the first page is painted

        def read() -> None:
            on_read()
            self._renew()

        ReceiptDialog(self._context, self, read).open()

    def enter(self, key: str) -> None:
        """Show the page with ``key`` and give the focus to where work begins there, if it says so."""
        if not self._stack.count() or self.current_key != key:
            self.open(key)
        first = first_in(self.page(key))
        if first is not self.page(key):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)  # for this reason a line selects what is in it

    def take(self, path: Path) -> None:
        """Take in a file that came from another laptop."""
        self._taking.take(path)

    def set_place(self, text: str) -> None:
        """Say under the program's name where we are: the school and its year."""
        self._place.setText(text)

    def flush(self) -> None:
        """Save whatever is not saved, on every page."""
        from ohdesk.ui.guarded import settle_all  # not before the first page is painted

        for page in self._made.values():
            settle_all(page)
            page.flush()

    def close_vault(self) -> None:
        """Save, stop listening and close the vault; the workspace is of no use afterwards."""
        self.flush()
        self._stop_listening()
        self._context.vault.close()
        self._context.opened_files.clear()

    def release(self) -> Vault:
        """Save, stop listening and hand the open vault back, for a new workspace in another language."""
        self.flush()
        self._stop_listening()
        self._context.opened_files.clear()
        return self._context.vault

    def _stop_listening(self) -> None:
        self._unsubscribe()
        self._listens = False  # what is on its way to this thread would find the vault closed
        for tasks in (self._context.tasks, self._context.folder_tasks):
            tasks.forget(self)

    def _spread(self, changed: Changed) -> None:
        if not self._listens:
            return
        for key, page in self._made.items():
            if page.concerned_by(changed):
                if page is self._stack.currentWidget():
                    page.refresh()
                else:
                    self._stale.add(key)
        self._versions.read_again()
        self.changed.emit(changed)

    def _renew(self) -> None:
        self._stale.update(self._made)
        self.open(self.current_key)
        self.changed.emit(frozenset())

    def _set_preferences(self, preferences: Preferences) -> None:
        self._context = replace(self._context, preferences=preferences)
        for page in self._made.values():
            page.context = self._context
        self.preferences_changed.emit(preferences)

    def _announce(self, text: str) -> None:
        announce(self, text)

    def _say(self, words: str, role: Role) -> None:
        page = self._made[self.current_key]
        page.messages.say(words, role)
        page.show_message()

    def _tell_taken(self, visit: Visit) -> None:
        words = ArrivalWords().taken(visit)
        role: Role = "ok" if visit.came and not visit.choices else "info"
        if visit.came:
            page = self._made[self.current_key]
            page.messages.say(words, role, action=self.tr("See what came…"), on_action=self.show_receipt)
            page.show_message()
        else:
            self._say(words, role)

    def _exchange_now(self) -> None:
        """Exchange at the user's wish, and speak how it went: the foot of the window says it, but only to the eye."""
        exchanging = self._context.exchanging
        if exchanging.state.folder is None:
            self._say(self.tr("No shared folder is in use. Choose one under Group, Laptops."), "info")
            return
        exchanging.told.connect(self._announce, Qt.ConnectionType.SingleShotConnection)
        exchanging.exchange_now()

    def offer_stick(self, volume: Path, news: News) -> None:
        """Offer to exchange on a stick that was plugged in; nothing is read or written before."""
        if news.there:
            words, act = self.tr("The stick {0} has changes from the group's laptops."), self.tr("Fetch them")
        else:
            words, act = self.tr("The stick {0} lacks changes of this laptop."), self.tr("Take them along")
        exchanging = self._context.exchanging

        def go() -> None:
            exchanging.exchange_once(volume, self._tell_stick, lambda error: self.offer.say(sentence(error), "bad"))

        self.offer.say(words.format(volume.name), action=act, on_action=go)

    def _tell_stick(self, visit: Visit) -> None:
        words = [ArrivalWords().taken(visit)] if visit.came or not visit.done.sent else []
        if visit.done.sent:
            words.append(self.tr("This laptop's changes are on the stick."))
        self.offer.say(" ".join([*words, self.tr("The stick can be taken out.")]), "ok")

    def _hand_over_request(self, path: Path) -> None:
        self.open("group")
        self._made["group"].take_file(path)

    def _list(self, *, at_foot: bool) -> ListNav:
        name = self.tr("Tools") if at_foot else self.tr("Pages")
        numbers = {key: number for number, key in enumerate(self._entries, 1)}
        nav = ListNav(
            name,
            [
                NavEntry(entry.key, self._title(entry), entry.icon, f"Ctrl+{number}" if number <= 9 else "")
                for entry in self._entries.values()
                if entry.at_foot is at_foot and (number := numbers[entry.key])
            ],
        )
        nav.picked.connect(self.open)
        nav.entered.connect(self.enter)
        return nav

    def _title(self, entry: PageEntry) -> str:
        return QCoreApplication.translate("Pages", entry.title)

    def _sidebar(self) -> QFrame:
        side = QFrame()
        side.setObjectName("sidebar")
        words = QVBoxLayout()
        words.setContentsMargins(12, 0, 12, 12)
        words.setSpacing(2)
        words.addWidget(self._brand)
        words.addWidget(self._place)
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 22, 10, 12)
        column.setSpacing(4)
        column.addLayout(words)
        column.addWidget(self._lists[0], 1)
        column.addStretch()
        column.addWidget(self._lists[1])
        return side

    def _middle(self) -> QVBoxLayout:
        """Return the pages, with an offer below them: it comes unasked, and stays in sight wherever they are."""
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.offer)
        return middle

    def _bind_keys(self) -> None:
        for number, key in enumerate(list(self._entries)[:9], 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self).activated.connect(lambda key=key: self.enter(key))
        QShortcut(QKeySequence("Ctrl+Shift+M"), self).activated.connect(lambda: toggle_shared(self))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self._want_lock)
        QShortcut(QKeySequence("Ctrl+E"), self).activated.connect(self._exchange_now)

    def may_go(self) -> bool:
        """Tell whether the lock or the end may come.

        What waits for its writer's answer lies in its field alone and would be lost, so that is said once before.
        """
        from ohdesk.ui.guarded import first_refused  # not before the first page is painted

        for key, page in self._made.items():
            refused = first_refused(page)
            if refused and refused is not self._lost_with_the_lock:
                self._lost_with_the_lock = refused
                if key != self.current_key:
                    self.open(key)
                page.messages.say(
                    self.tr("Some text here waits for your answer and is not saved. Answer, or go on to give it up."),
                    "warn",
                )
                refused.setFocus()
                return False
        return True

    def _want_lock(self) -> None:
        if self.may_go():
            self.lock_requested.emit()
