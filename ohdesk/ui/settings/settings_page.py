"""Settings, a part at a time."""

from __future__ import annotations

from ohdesk.ui.settings.copies_section import CopiesSection
from ohdesk.ui.settings.opening_section import OpeningSection
from ohdesk.ui.settings.privacy_section import PrivacySection
from ohdesk.ui.settings.removed_section import RemovedSection
from ohdesk.ui.settings.signing_section import SigningSection
from ohdesk.ui.settings.usage_section import UsageSection
from ohdesk.ui.settings.window_section import WindowSection
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.workspace_page import PageContext, WorkspacePage


class SettingsPage(WorkspacePage):
    """The parts to choose from at the top, the cards of one below."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, self.tr("Settings"))
        self._sections = (
            WindowSection(context),
            OpeningSection(context),
            CopiesSection(context),
            PrivacySection(context),
            UsageSection(context),
            RemovedSection(context),
            SigningSection(context),
        )
        titles = (
            self.tr("Window"),
            self.tr("Opening"),
            self.tr("Copies"),
            self.tr("Privacy"),
            self.tr("Usage log"),
            self.tr("Removed"),
            self.tr("Signing"),
        )
        self._parts = Segments[int](self.tr("Parts of the settings"), list(enumerate(titles)), 0)
        self._parts.chosen.connect(self._show)
        lead_focus(self, self._parts)
        self.add(self._parts)
        for section in self._sections:
            section.told.connect(self.messages.say)
            section.hide()
            self.add(section)

    def show_section(self, number: int) -> None:
        """Show a part by its place, from 0."""
        self._parts.set_value(number)
        self._show(number)

    def refresh(self) -> None:
        self._show(self._parts.value or 0)

    def _show(self, number: int) -> None:
        self.messages.clear()
        for place, section in enumerate(self._sections):
            section.setVisible(place == number)
        self._sections[number].refresh()
