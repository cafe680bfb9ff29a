"""All pages of the workspace, in the order of the sidebar."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence, QShortcut

from ohdesk.ui.agreed.agreed_page import AgreedPage
from ohdesk.ui.documents.documents_page import DocumentsPage
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.groups.group_page import GroupPage
from ohdesk.ui.help.help_page import HelpPage
from ohdesk.ui.home.home_page import HomePage
from ohdesk.ui.meetings.meetings_page import MeetingsPage
from ohdesk.ui.place import place_words
from ohdesk.ui.plans.plan_page import PlanPage
from ohdesk.ui.search.search_page import SearchPage
from ohdesk.ui.settings.settings_page import SettingsPage
from ohdesk.ui.workspace import PageEntry, Workspace
from ohdesk.ui.year_clock.clock_page import ClockPage

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore
    from ohdesk.ui.exchanging import Exchanging
    from ohdesk.ui.preferences import Preferences
    from ohdesk.ui.tasks import TaskRunner

PAGES: Final = (
    PageEntry("today", str(QT_TRANSLATE_NOOP("Pages", "Today")), "house", HomePage),
    PageEntry("meetings", str(QT_TRANSLATE_NOOP("Pages", "Meetings")), "calendar-days", MeetingsPage),
    PageEntry("agreed", str(QT_TRANSLATE_NOOP("Pages", "Agreed")), "handshake", AgreedPage),
    PageEntry("plan", str(QT_TRANSLATE_NOOP("Pages", "Plan")), "target", PlanPage),
    PageEntry("clock", str(QT_TRANSLATE_NOOP("Pages", "Yearly clock")), "clock", ClockPage),
    PageEntry("follow_up", str(QT_TRANSLATE_NOOP("Pages", "Follow-up")), "chart-line", FollowUpPage),
    PageEntry("group", str(QT_TRANSLATE_NOOP("Pages", "Group")), "users-round", GroupPage),
    PageEntry("documents", str(QT_TRANSLATE_NOOP("Pages", "Documents")), "archive", DocumentsPage),
    PageEntry("search", str(QT_TRANSLATE_NOOP("Pages", "Search")), "search", SearchPage, at_foot=True),
    PageEntry("help", str(QT_TRANSLATE_NOOP("Pages", "Help")), "circle-question-mark", HelpPage, at_foot=True),
    PageEntry("settings", str(QT_TRANSLATE_NOOP("Pages", "Settings")), "settings", SettingsPage, at_foot=True),
)


def make_workspace(
    vault: Vault,
    store: VaultStore,
    tasks: TaskRunner,
    folder_tasks: TaskRunner,
    exchanging: Exchanging,
    preferences: Preferences,
) -> Workspace:
    """Return the workspace of an open vault with all pages, saying at its head where we are."""
    workspace = Workspace(vault, store, tasks, folder_tasks, exchanging, preferences, PAGES)

    def tell_place() -> None:
        workspace.set_place(place_words(vault))

    tell_place()
    workspace.changed.connect(tell_place)
    for keys, page in ((QKeySequence.StandardKey.Find, "search"), (QKeySequence.StandardKey.HelpContents, "help")):
        QShortcut(keys, workspace, partial(workspace.enter, page))
    return workspace
