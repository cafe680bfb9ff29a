"""The window's language: translators, and which language is spoken now."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ohdesk.resources import resource

LOCALES: Final = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
NAMES: Final = {"fi": "Suomi", "sv": "Svenska", "en": "English"}


def current_language() -> str:
    """Return the language that the window speaks now: fi, sv or en."""
    language = QLocale().name()[:2]
    return language if language in LOCALES else "en"


def system_language() -> str:
    """Return the first language of the system that the window speaks, Finnish if there is none."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LOCALES:
            return name[:2]
    return "fi"


def load_translators(application: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Return the translators for ``language``: the program's own and Qt's (standard buttons, dates, dialogs).

    English has one too, for its plurals. A translation that has not been built is passed over.
    """
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    loaded = []
    for folder, name in ((str(resource("i18n")), f"ohdesk_{language}"), (qt_folder, f"qtbase_{language}")):
        translator = QTranslator(application)
        if translator.load(name, folder):
            loaded.append(translator)
    return tuple(loaded)
