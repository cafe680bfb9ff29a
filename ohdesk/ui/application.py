"""The application: font, theme, language, text size, and what happens when something fails."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTranslator, Signal
from PySide6.QtGui import QFontDatabase, QWindow
from PySide6.QtWidgets import QApplication

from ohdesk.resources import resource
from ohdesk.ui import crash
from ohdesk.ui.collector import Collector
from ohdesk.ui.idle import IdleWatch
from ohdesk.ui.language import LOCALES, load_translators, system_language
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.theme import DARK, LIGHT, font, palette, style_sheet

_FACES: Final = ("Regular", "It", "Semibold", "Bold")


class Application(QApplication):
    """Owns everything that is the same for all windows; ``apply`` makes it follow the user's preferences."""

    failed = Signal(str)
    """A bug showed itself; the description holds kinds and line numbers only."""

    def __init__(self, arguments: Sequence[str] = ()) -> None:
        super().__init__([*(arguments or sys.argv[:1]), "-style", "fusion"])
        self.setApplicationName("OHDesk")
        self.setDesktopFileName("ohdesk")
        for face in _FACES:
            path = resource("fonts", f"SourceSans3-{face}.ttf")
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise FileNotFoundError(path)
        self._collector = Collector(self)
        self.idle_watch = IdleWatch(self)
        self._preferences = Preferences()
        self._looks: tuple[bool, int] | None = None
        self._translators: tuple[QTranslator, ...] = ()
        self.styleHints().colorSchemeChanged.connect(self._follow_system)

    def speak(self, language: str) -> None:
        """Speak ``language`` from now on; the system's, if it is empty."""
        language = language or system_language()
        if LOCALES[language] == QLocale().name() and self._translators:
            return
        for translator in self._translators:
            self.removeTranslator(translator)
        QLocale.setDefault(QLocale(LOCALES[language]))
        self._translators = load_translators(self, language)
        for translator in reversed(self._translators):
            self.installTranslator(translator)

    def apply(self, preferences: Preferences) -> None:
        """Speak and look as ``preferences`` say, from now on, in every window."""
        self.speak(preferences.language)
        self.idle_watch.set_minutes(preferences.idle_minutes)
        self._preferences = preferences
        self._dress()

    def watch(self) -> None:
        """Notice from now on that nobody is at the laptop.

        The first page is painted sooner without: the first event that Python sees makes PySide6 set up every class
        of Qt. Keys and pointer reach a window before its widgets: of their thousands of events Python sees none.
        """
        self.focusWindowChanged.connect(self._watch_window)
        self._watch_window(self.focusWindow())

    def report_failures(self) -> None:
        """Log unexpected failures and tell them through ``failed``."""
        crash.install_hooks(self.failed.emit)

    def _watch_window(self, window: QWindow | None) -> None:
        if window:
            window.installEventFilter(self.idle_watch)

    def _follow_system(self) -> None:
        if self._preferences.theme == "system":
            self._dress()

    def _dress(self) -> None:
        theme = self._preferences.theme
        dark = theme == "dark" or (theme == "system" and self.styleHints().colorScheme() is Qt.ColorScheme.Dark)
        looks = (dark, self._preferences.text_scale)
        if looks == self._looks:
            return
        self._looks = looks
        tokens, scale = DARK if dark else LIGHT, looks[1] / 100
        self.setStyleSheet("")  # every widget follows a new palette, font and sheet ten times sooner without the old
        self.setPalette(palette(tokens))
        self.setFont(font(scale))
        self.setStyleSheet(style_sheet(tokens, scale))
