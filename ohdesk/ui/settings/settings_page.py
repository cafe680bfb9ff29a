"""Settings, a part at a time."""

from __future__ import annotations

from PySide6.QtWidgets import QTabBar

from ohdesk.ui.settings.copies_section import CopiesSection
from ohdesk.ui.settings.opening_section import OpeningSection
from ohdesk.ui.settings.privacy_section import PrivacySection
from ohdesk.ui.settings.removed_section import RemovedSection
from ohdesk.ui.settings.usage_section import UsageSection
from ohdesk.ui.settings.window_section import WindowSection
from ohdesk.ui.workspace_page import PageContext, WorkspacePage


class SettingsPage(WorkspacePage):
    """Tabs at the top, the cards of one part below."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Settings"))
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Parts of the settings"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._sections = (
            WindowSection(context),
            OpeningSection(context),
            CopiesSection(context),
            PrivacySection(context),
            UsageSection(context),
            RemovedSection(context),
        )
        titles = (
            self.tr("Window"),
            self.tr("Opening"),
            self.tr("Copies"),
            self.tr("Privacy"),
            self.tr("Usage log"),
            self.tr("Removed"),
        )
        self.add(self._tabs)
        for title, section in zip(titles, self._sections, strict=True):
            self._tabs.addTab(title)
            section.told.connect(self.messages.say)
            section.hide()
            self.add(section)
        self._tabs.currentChanged.connect(self._show)
        self.setFocusProxy(self._tabs)

    def show_section(self, number: int) -> None:
        """Show a part by its place, from 0."""
        self._tabs.setCurrentIndex(number)
        self._show(number)

    def refresh(self) -> None:
        self._show(self._tabs.currentIndex())

    def _show(self, number: int) -> None:
        self.messages.clear()
        for place, section in enumerate(self._sections):
            section.setVisible(place == number)
        self._sections[number].refresh()
