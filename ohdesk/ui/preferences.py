"""What a laptop remembers outside every vault: how the window looks, and where vaults lie. Nothing of content."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths

LANGUAGES: Final = ("fi", "sv", "en")
THEMES: Final = ("system", "light", "dark")
TEXT_SCALES: Final = (100, 115, 130, 150, 175, 200)
_RECENT = 8


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices on one laptop; ``language`` is empty until chosen, ``geometry`` is Qt's, in hex."""

    language: str = ""
    theme: str = "system"
    text_scale: int = 100
    idle_minutes: int = 15
    recent_vaults: tuple[str, ...] = ()
    geometry: str = ""

    def with_recent(self, vault: Path) -> Preferences:
        """Return these preferences with ``vault`` first among the recent ones."""
        others = [path for path in self.recent_vaults if path != str(vault)]
        return replace(self, recent_vaults=(str(vault), *others)[:_RECENT])

    def without_recent(self, vault: Path) -> Preferences:
        """Return these preferences with ``vault`` forgotten."""
        return replace(self, recent_vaults=tuple(path for path in self.recent_vaults if path != str(vault)))


def config_folder() -> Path:
    """Return the folder of what is set for this account, as the system's customs have it."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation), "ohdesk")


def preferences_path() -> Path:
    """Return where the preferences lie for the user of this laptop."""
    return config_folder() / "preferences.json"


def load_preferences(path: Path) -> Preferences:
    """Return the preferences at ``path``; whatever is missing or does not make sense keeps its first value."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(stored, dict):
        return Preferences()
    found = {field.name: stored[field.name] for field in fields(Preferences) if _fits(field.name, stored)}
    if "recent_vaults" in found:
        found["recent_vaults"] = tuple(found["recent_vaults"])
    return Preferences(**found)


def save_preferences(preferences: Preferences, path: Path) -> None:
    """Write ``preferences`` to ``path``, in one piece; a folder that cannot be written is no reason to stop."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(preferences), indent=2), encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return


def _fits(name: str, stored: dict[str, object]) -> bool:
    value = stored.get(name)
    match name:
        case "language":
            return value in LANGUAGES
        case "theme":
            return value in THEMES
        case "text_scale":
            return type(value) is int and 100 <= value <= 200
        case "idle_minutes":
            return type(value) is int and 0 <= value <= 240
        case "recent_vaults":
            return isinstance(value, list) and all(isinstance(path, str) for path in value)
        case _:
            return isinstance(value, str)
