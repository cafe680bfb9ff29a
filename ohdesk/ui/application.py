"""The application: font, theme, language, text size, and what happens when something fails."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Qt, QTranslator, Signal
from PySide6.QtGui import QFontDatabase
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
        super().__init__(list(arguments) or sys.argv[:1])
        self.setApplicationName("OHDesk")
        self.setDesktopFileName("ohdesk")
        self.setStyle("Fusion")
        for face in _FACES:
            path = resource("fonts", f"SourceSans3-{face}.ttf")
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise FileNotFoundError(path)
        self._collector = Collector(self)
        self.idle_watch = IdleWatch(self)
        self.installEventFilter(self.idle_watch)
        self._preferences = Preferences()
        self._looks: tuple[bool, int] | None = None
        self._translators: tuple[QTranslator, ...] = ()
        self.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.apply(self._preferences)

    def apply(self, preferences: Preferences) -> None:
        """Speak and look as ``preferences`` say, from now on, in every window."""
        language = preferences.language or system_language()
        if LOCALES[language] != QLocale().name() or not self._translators:
            self._speak(language)
        self.idle_watch.set_minutes(preferences.idle_minutes)
        self._preferences = preferences
        self._dress()

    def report_failures(self) -> None:
        """Log unexpected failures and tell them through ``failed``."""
        crash.install_hooks(self.failed.emit)

    def _speak(self, language: str) -> None:
        for translator in self._translators:
            self.removeTranslator(translator)
        QLocale.setDefault(QLocale(LOCALES[language]))
        self._translators = load_translators(self, language)
        for translator in reversed(self._translators):
            self.installTranslator(translator)

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
        self.setPalette(palette(tokens))
        self.setFont(font(scale))
        self.setStyleSheet(style_sheet(tokens, scale))


def _spare_later_imports() -> None:
    # PySide6 searches the source of every later import for its own name, which costs SQLAlchemy a fifth of its
    # import time. Only modules that switch on its snake_case feature need that, and none here does.
    feature = sys.modules.get("shibokensupport.feature")
    if feature and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False


_spare_later_imports()
