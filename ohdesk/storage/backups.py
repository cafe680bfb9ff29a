"""Copies of a vault: encrypted under the same key, each with its own key slots and attached files."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from glob import escape
from pathlib import Path
from typing import Any

from ohdesk.domain.errors import SlotsDamaged, VaultTooNew
from ohdesk.security.key_slots import KeySlots
from ohdesk.services.vault_values import BackupFacts
from ohdesk.storage.blobs import FOLDER, write_durably
from ohdesk.storage.engine import faults_named
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS, SUFFIX

_FORM = "%Y-%m-%dT%H%M%S.%fZ"
_SURELY_OVER = timedelta(days=1)
_UNFINISHED = (f"{DATABASE}-wal", f"{DATABASE}-journal")  # beside a database that was not closed: part of it


def make(connection: Any, vault: Path, place: Path, keep: int, forgot: datetime | None = None) -> BackupFacts:  # noqa: ANN401
    """Write a whole copy of the vault into a new folder below ``place`` and return what can be told of it.

    ``connection`` is an open driver connection with the vault's key: SQLCipher then writes the copy under the same
    key. A copy that did not get whole carries another name and is never offered. Of the copies of this vault in
    ``place`` the ``keep`` newest stay, and none from before the vault last ``forgot`` something for good. Raises
    ``DiskFull``, ``FolderNotWritable``.
    """
    with faults_named(place):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        at = datetime.now(UTC)
        name = f"{vault.stem} {at.strftime(_FORM)}"
        draft, final = place / f".{name}.part", place / name
        _clear_away(vault, place, at)
        draft.mkdir(mode=0o700)
        try:
            _copy(connection, draft / DATABASE)
            write_durably(draft / KEYS, (vault / KEYS).read_bytes())
            _copy_attachments(vault, draft)
            draft.replace(final)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        copies = found(vault, place)
        outdated = [copy for copy in copies if forgot and (made := _time(vault, copy.path.name)) and made < forgot]
        for old in {*copies[keep:], *outdated}:
            shutil.rmtree(old.path, ignore_errors=True)
        return _facts(final, at)


def _clear_away(vault: Path, place: Path, now: datetime) -> None:
    """Delete copies that were cut short; in a shared place only old ones, since another laptop may be at work there."""
    for draft in place.glob(f".{escape(vault.stem)} *.part"):
        at = _time(vault, draft.name.removeprefix(".").removesuffix(".part"))
        if place == vault / BACKUPS or (at is not None and now - at > _SURELY_OVER):
            shutil.rmtree(draft, ignore_errors=True)


def bring_back(copy: Path, target: Path) -> None:
    """Copy what makes up a vault, and nothing else that lies beside it, into a new folder for its owner only.

    Links are not followed: who planted one on a stick would get what it points at with the next copy.
    """
    target.mkdir(mode=0o700)
    for file in (copy / name for name in (DATABASE, *_UNFINISHED, KEYS)):
        if file.is_file() and not file.is_symlink():
            shutil.copyfile(file, target / file.name)
    _copy_attachments(copy, target)


def _copy_attachments(source: Path, target: Path) -> None:
    if (source / FOLDER).is_dir():
        (target / FOLDER).mkdir(mode=0o700)
        for file in (source / FOLDER).glob("[!.]*"):
            if file.is_file() and not file.is_symlink():
                with suppress(FileNotFoundError):  # forgotten just now
                    shutil.copyfile(file, target / FOLDER / file.name)


def _copy(connection: Any, target: Path) -> None:  # noqa: ANN401
    """Write the database under the same key, without the device's signing key: what is restored is a new device."""
    connection.execute("VACUUM INTO ?", (str(target),))
    connection.execute("ATTACH ? AS copy", (str(target),))
    connection.execute("UPDATE copy.device SET private = NULL")
    connection.execute("DETACH copy")


def found(vault: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
    """Return the copies of a vault in a place (default: its own ``backups`` folder), the newest first."""
    place = place or vault / BACKUPS
    if not place.is_dir():
        return ()
    own = _vault_id(vault)
    copies = [
        (at, folder)
        for folder in place.iterdir()
        if (at := _time(vault, folder.name)) is not None
        and (folder / DATABASE).is_file()
        and own in ("", _vault_id(folder))
    ]
    return tuple(_facts(folder, at) for at, folder in sorted(copies, reverse=True))


def lying_in(place: Path) -> tuple[BackupFacts, ...]:
    """Return the copies of any vault in a folder, the newest first.

    ``place`` may also be a vault, whose own copies are meant, or a copy itself.
    """
    if (place / BACKUPS).is_dir():
        return lying_in(place / BACKUPS)
    if (place / DATABASE).is_file():
        return tuple(copy for copy in lying_in(place.parent) if copy.path == place)
    if not place.is_dir():
        return ()
    names = {folder.name.rpartition(" ")[0] for folder in place.iterdir()} - {""}
    copies = [copy for name in names for copy in found(Path(f"{name}{SUFFIX}"), place)]
    return tuple(sorted(copies, key=lambda copy: copy.at, reverse=True))


def _facts(folder: Path, at: datetime) -> BackupFacts:
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return BackupFacts(folder, at.strftime("%Y-%m-%dT%H:%M:%SZ"), size)


def _vault_id(folder: Path) -> str:
    """Return the id of the vault in a folder, empty where its key slots do not read."""
    try:
        return KeySlots.parse((folder / KEYS).read_bytes()).vault_id
    except (OSError, SlotsDamaged, VaultTooNew):
        return ""


def _time(vault: Path, name: str) -> datetime | None:
    """Return when a folder was made as a copy of a vault by its name, or None where it is no such copy."""
    try:
        return datetime.strptime(name, f"{vault.stem.replace('%', '%%')} {_FORM}").replace(tzinfo=UTC)
    except ValueError:
        return None
