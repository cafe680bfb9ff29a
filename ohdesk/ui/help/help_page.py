"""Short how-tos, the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from ohdesk.resources import resource
from ohdesk.ui.help.about_dialog import AboutDialog
from ohdesk.ui.help.how_to import HowTo
from ohdesk.ui.help.shortcuts import shortcuts
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.list_nav import ListNav, NavEntry
from ohdesk.ui.widgets.shortcuts_dialog import ShortcutsDialog
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

TOPICS = ("start", "meeting", "memo", "plan", "papers", "clock", "follow-up", "group", "laptops", "safe", "privacy")
_ICONS = (
    "house",
    "calendar-days",
    "file-check",
    "target",
    "printer",
    "clock",
    "chart-line",
    "users-round",
    "laptop",
    "key-round",
    "shield-check",
)


class HelpPage(WorkspacePage):
    """A topic at a time, from files that a translator can edit."""

    interests = frozenset()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Help"))
        self.add_action(Button(self.tr("About OHDesk"), self._about, icon_name="info"))
        self.add_action(Button(self.tr("Keyboard shortcuts"), self._show_shortcuts, icon_name="list-checks"))
        self._text = HowTo()
        self._text.setAccessibleName(self.tr("How to"))
        titles = {topic: _text(topic).partition("\n")[0].lstrip("# ") for topic in TOPICS}
        entries = [NavEntry(topic, titles[topic], icon) for topic, icon in zip(TOPICS, _ICONS, strict=True)]
        self._topics = ListNav(self.tr("Topics"), entries)
        self._topics.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._topics.picked.connect(self.show_topic)
        lead_focus(self, self._topics)
        contents, sheet = Card(), Card()
        contents.add(self._topics)
        contents.body.addStretch()
        sheet.add(self._text)
        self.add(Columns(contents, sheet, shares=(2, 5), characters=90))
        self.show_topic(TOPICS[0])

    def show_topic(self, topic: str) -> None:
        """Show the how-to on ``topic``."""
        self._topics.show_current(topic)
        self._text.show_markdown(_text(topic))

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(shortcuts(), self).open()

    def _about(self) -> None:
        AboutDialog(self).open()


def _text(topic: str) -> str:
    return resource("help", current_language(), f"{topic}.md").read_text(encoding="utf-8")
