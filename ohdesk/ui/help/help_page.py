"""Short how-tos, the keys, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from ohdesk.resources import resource
from ohdesk.ui.help.about_dialog import AboutDialog
from ohdesk.ui.help.shortcuts import shortcuts
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.list_nav import ListNav, NavEntry
from ohdesk.ui.widgets.shortcuts_dialog import ShortcutsDialog
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

TOPICS = ("start", "meeting", "memo", "plan", "group", "safe", "privacy")
_ICONS = ("house", "calendar-days", "file-check", "target", "users-round", "key-round", "shield-check")


class HelpPage(WorkspacePage):
    """A topic at a time, from files that a translator can edit."""

    interests = frozenset()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Help"), scrolls=False)
        self.add_action(Button(self.tr("About OHDesk"), self._about, icon_name="info"))
        self.add_action(Button(self.tr("Keyboard shortcuts"), self._show_shortcuts, icon_name="list-checks"))
        self._text = QTextBrowser()
        self._text.setAccessibleName(self.tr("How to"))
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        titles = {topic: _text(topic).partition("\n")[0].lstrip("# ") for topic in TOPICS}
        entries = [NavEntry(topic, titles[topic], icon) for topic, icon in zip(TOPICS, _ICONS, strict=True)]
        self._topics = ListNav(self.tr("Topics"), entries)
        self._topics.picked.connect(self.show_topic)
        self.setFocusProxy(self._topics)
        contents, sheet = Card(), Card()
        contents.add(self._topics)
        contents.body.addStretch()
        sheet.add(self._text)
        self.body.addWidget(Columns(contents, sheet, shares=(2, 5), characters=90), 1)
        self.show_topic(TOPICS[0])

    def show_topic(self, topic: str) -> None:
        """Show the how-to on ``topic``."""
        self._topics.show_current(topic)
        document = QTextDocument(self._text)
        document.setDefaultFont(self.font())
        document.setMarkdown(_text(topic))
        _space_out(document)
        self._text.setDocument(document)

    def _show_shortcuts(self) -> None:
        ShortcutsDialog(shortcuts(), self).open()

    def _about(self) -> None:
        AboutDialog(self).open()


def _space_out(document: QTextDocument) -> None:
    """Give the text air between its paragraphs and lines, and its heading the window's size for one."""
    em = document.defaultFont().pixelSize()
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        form = block.blockFormat()
        form.setBottomMargin(em * (0.4 if block.textList() else 0.8))
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(form)
        if form.headingLevel():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            font = document.defaultFont()
            font.setPixelSize(round(em * 1.4))
            font.setWeight(QFont.Weight.DemiBold)
            heading = QTextCharFormat()
            heading.setFont(font)
            cursor.setCharFormat(heading)
        block = block.next()


def _text(topic: str) -> str:
    return resource("help", current_language(), f"{topic}.md").read_text(encoding="utf-8")
