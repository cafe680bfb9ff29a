"""What a page is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.ui.known_names import KnownNames
from ohdesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from pathlib import Path

    from ohdesk.services.ports import Changed, Vault, VaultStore
    from ohdesk.ui.exchanging import Exchanging
    from ohdesk.ui.opened_files import OpenedFiles
    from ohdesk.ui.preferences import Preferences
    from ohdesk.ui.taking import Taking
    from ohdesk.ui.tasks import TaskRunner
    from ohdesk.ui.widgets.message_bar import Role

Go = Callable[[str, UUID | None], None]
Say = Callable[[str, "Role"], None]


@dataclass(frozen=True, slots=True)
class PageContext:
    """Everything a page may reach: the vault and its store, the two threads, the preferences, the way to other pages.

    ``go(page_key, object_id)`` opens another page, ``announce(text)`` speaks without showing, ``saved()`` tells the
    foot of the window that something was stored just now, ``set_preferences`` keeps and applies new preferences,
    ``renew()`` makes every page read again: another of the vault's groups was chosen. ``opened_files`` are copies of
    attached files that other programs show; they go when the vault is closed. ``exchanging`` and ``taking``
    bring others' changes, over a folder and by files.
    """

    vault: Vault
    store: VaultStore
    tasks: TaskRunner
    folder_tasks: TaskRunner
    exchanging: Exchanging
    taking: Taking
    opened_files: OpenedFiles
    preferences: Preferences
    go: Go
    announce: Callable[[str], None]
    saved: Callable[[], None]
    set_preferences: Callable[[Preferences], None]
    renew: Callable[[], None]


class WorkspacePage(Page):
    """A page of the workspace; made when it is first opened, told of changes while it is shown.

    Texts are set once, in the constructor: after a change of language every page is made anew.
    """

    interests: frozenset[str] | None = None
    """The kinds whose changes concern the page (names of document types); ``None`` means all."""

    def __init__(self, context: PageContext, title: str = "", subtitle: str = "", *, scrolls: bool = True) -> None:
        super().__init__(title, subtitle, scrolls=scrolls)
        self.context = context
        KnownNames(self, context.vault)

    def refresh(self) -> None:
        """Read again what the page shows; called when it is first opened and after changes that concern it."""

    def flush(self) -> None:
        """Save whatever is not saved; called when the page is left and before the vault is locked."""

    def show_object(self, object_id: UUID) -> None:
        """Bring one object into view; called after ``refresh``."""

    def take_file(self, path: Path) -> None:
        """Take a file from another laptop, of the kind that the page is for; called after ``refresh``."""

    def concerned_by(self, changed: Changed) -> bool:
        """Tell whether the page has to read again after ``changed``."""
        return self.interests is None or bool(self.interests & changed)
