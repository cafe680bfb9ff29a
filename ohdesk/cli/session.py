"""What every command needs: the language, the store of vaults, the passphrase, and writing files."""

from __future__ import annotations

import errno
import json
import locale
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.domain.errors import DiskFull, FolderNotWritable, NotText
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault, VaultStore

PASSPHRASE = "OHDESK_PASSPHRASE"
NEW_PASSPHRASE = "OHDESK_NEW_PASSPHRASE"

_LOCALES = {"fi": "fi", "sv": "sv", "sw": "sv", "en": "en"}  # Windows writes "Swedish_Finland"


class Language(StrEnum):
    """A language that the program speaks."""

    FI = "fi"
    SV = "sv"
    EN = "en"


VaultPath = Annotated[Path, typer.Option("--vault", metavar="PATH", help="The vault's folder, or a file in it.")]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(exists=True, dir_okay=False, help=f"A file that holds the passphrase; else {PASSPHRASE}."),
]
Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]
AsIs = Annotated[
    bool, typer.Option("--as-is", help="Also where parts are not translated: they stay as they were written.")
]
Plain = Annotated[bool, typer.Option("--plain", help="Write a PDF that no archive could keep all the same.")]
Output = Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="Where to write.")]


@dataclass(frozen=True, slots=True)
class Session:
    """What holds for the whole command: the language of what is said."""

    language: str

    def store(self) -> VaultStore:
        """Return the vaults that this account can open."""
        from ohdesk.services.vaults import installation_id
        from ohdesk.storage.store import VaultStore as Store

        return Store(installation_id())

    @contextmanager
    def vault(self, path: Path, passphrase_file: Path | None) -> Iterator[Vault]:
        """Open a vault for a while."""
        from ohdesk.services.vaults import unlock

        opened = unlock(self.store(), path, self.passphrase(passphrase_file))
        try:
            yield opened
        finally:
            opened.close()

    def passphrase(self, file: Path | None, variable: str = PASSPHRASE, confirm: bool = False) -> str:
        """Return the passphrase from a file, from the environment, or as typed on a terminal; never an argument."""
        if file is not None:
            return file.read_text("utf-8-sig").rstrip("\r\n")
        if variable in os.environ:
            return os.environ[variable]
        if sys.stdin.isatty():
            asked = say(self.language, "cli.passphrase" if variable == PASSPHRASE else "cli.new_passphrase")
            again = say(self.language, "cli.usage.again") if confirm else False
            typed: str = typer.prompt(asked, hide_input=True, confirmation_prompt=again, err=True)
            return typed
        option = "--passphrase-file" if variable == PASSPHRASE else "--new-passphrase-file"
        raise typer.BadParameter(say(self.language, "cli.no_passphrase", option=option, variable=variable))


def session(ctx: typer.Context) -> Session:
    """Return what the command line said for every command."""
    found = ctx.find_object(Session)
    return found if found is not None else Session(locale_language())


def locale_language() -> str:
    """Return the system's language where the program speaks it, else Finnish."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":  # elsewhere Python reads "C" as English
        names.append(locale.getlocale()[0] or "")
    return next((spoken for name in names if (spoken := _LOCALES.get(name[:2].lower()))), "fi")


def read_text(path: Path | None) -> str | None:
    """Return a text file's content without the line end at its end; ``-`` is standard input, None stays None.

    Raises ``NotText`` for what is not UTF-8.
    """
    if path is None:
        return None
    data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n")
    except UnicodeDecodeError:
        raise NotText(path=str(path)) from None


def read_time(text: str | None) -> time | None:
    """Return a time of day as an option gives it, HH:MM; None where it is left out."""
    try:
        return time.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(f"{text}: HH:MM") from None


def write_file(path: Path, data: bytes) -> None:
    """Write a file that was asked for. Raises ``FolderNotWritable``, ``DiskFull``."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    except OSError as fault:
        full = fault.errno in (errno.ENOSPC, errno.EDQUOT)
        raise DiskFull(path=str(path)) if full else FolderNotWritable(path=str(path)) from fault


def show(rows: Sequence[dict[str, Any]], as_json: bool) -> None:
    """Write rows as JSON, or as lines of cells divided by tabs."""
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2, default=str))
        return
    for row in rows:
        cells = ("" if value is None else str(value).replace("\t", " ").replace("\n", " ") for value in row.values())
        typer.echo("\t".join(cells))


def show_facts(facts: dict[str, Any], as_json: bool) -> None:
    """Write facts as one JSON object, or a line for each."""
    if as_json:
        typer.echo(json.dumps(facts, ensure_ascii=False, indent=2, default=str))
        return
    for name, value in facts.items():
        shown = ", ".join(map(str, value)) if isinstance(value, list | tuple) else value
        typer.echo(f"{name}: {'' if shown is None else shown}")
