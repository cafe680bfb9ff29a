"""Keep the window's translations in step with its source, and compile them.

    python installers/translations.py update    resources/i18n/*.ts: add new words, drop those gone
    python installers/translations.py build     resources/i18n/*.qm, which the window loads

Run with the environment's Python: the tools come with PySide6-Essentials.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
FOLDER = _ROOT / "resources" / "i18n"

# English is the source; it needs a file only for its plurals ("%n task(s)").
LANGUAGES = {"fi": (), "sv": (), "en": ("-pluralonly",)}


def update(folder: Path = FOLDER) -> None:
    """Bring ``ohdesk_LANGUAGE.ts`` in ``folder`` up to date with the source.

    No places in the source, sorted, nothing guessed, nothing obsolete: a commit shows only words that changed.
    """
    for language, options in LANGUAGES.items():
        # fmt: off
        _qt_tool(
            "lupdate", "-silent", "-extensions", "py", "ohdesk",
            "-source-language", "en", "-target-language", language, *options,
            "-locations", "none", "-sort-messages", "-no-obsolete",
            "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
            "-ts", str(source(language, folder)),
        )
        # fmt: on


def build(folder: Path = FOLDER) -> None:
    """Compile each ``.ts`` in ``folder`` into the ``.qm`` beside it."""
    for file in sorted(folder.glob("ohdesk_*.ts")):
        _qt_tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def source(language: str, folder: Path = FOLDER) -> Path:
    """Return the path of one language's ``.ts`` file."""
    return folder / f"ohdesk_{language}.ts"


def _qt_tool(name: str, *arguments: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}{'.exe' if sys.platform == 'win32' else ''}")
    subprocess.run([tool, *arguments], cwd=_ROOT, check=True)


if __name__ == "__main__":
    commands = {"update": update, "build": build}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    commands[sys.argv[1]]()
