"""Copies of a vault: encrypted under the same key, each with its own key slots and attached files."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from ohdesk.domain.errors import SlotsDamaged, VaultTooNew
from ohdesk.security.key_slots import KeySlots
from ohdesk.services.vault_values import BackupFacts
from ohdesk.storage.blobs import FOLDER, write_durably
from ohdesk.storage.engine import faults_named
from ohdesk.storage.folder import BACKUPS, DATABASE, KEYS, SUFFIX

_FORM = "%Y-%m-%dT%H%M%S.%fZ"
_ID = "SELECT value FROM {}.fact WHERE key = 'id'"
_SURELY_OVER = timedelta(days=1)
_UNFINISHED = (f"{DATABASE}-wal", f"{DATABASE}-journal")  # beside a database that was not closed: part of it


def make(connection: Any, vault: Path, place: Path, keep: int, forgot: datetime | None = None) -> BackupFacts:  # noqa: ANN401
    """Write a whole copy of the vault into a new folder below ``place`` and return what can be told of it.

    ``connection`` is an open driver connection with the vault's key: SQLCipher then writes the copy under the same
    key. A copy that did not get whole carries another name and is never offered. Of the copies of this vault in
    ``place`` the ``keep`` newest stay, and none from before the vault last ``forgot`` something for good, whatever the
    vault was called then. Raises ``DiskFull``, ``FolderNotWritable``.
    """
    with faults_named(place):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        at = datetime.now(UTC)
        name = f"{vault.stem} {at.strftime(_FORM)}"
        draft, final = place / f".{name}.part", place / name
        _clear_away(connection, vault, place, at)
        draft.mkdir(mode=0o700)
        try:
            _copy(connection, draft / DATABASE)
            write_durably(draft / KEYS, (vault / KEYS).read_bytes())
            _copy_attachments(vault, draft)
            draft.replace(final)
        except BaseException:
            shutil.rmtree(draft, ignore_errors=True)
            raise
        own = [(made, copy) for made, copy in _copies(place) if _is_of(connection, copy)]
        counted = [copy for _, copy in own if place == vault / BACKUPS or _name(copy.name) == vault.stem]
        outdated = [copy for made, copy in own if forgot and made < forgot]
        for old in {*counted[keep:], *outdated}:
            shutil.rmtree(old, ignore_errors=True)
        return _facts(final, at)


def _clear_away(connection: Any, vault: Path, place: Path, now: datetime) -> None:  # noqa: ANN401
    """Delete copies that were cut short; in a shared place only old ones, since another laptop may be at work there."""
    for draft in place.glob(".* *.part"):
        name = draft.name.removeprefix(".").removesuffix(".part")
        at = _time(name)
        if at is None or (place != vault / BACKUPS and now - at <= _SURELY_OVER):
            continue
        if _name(name) == vault.stem or _is_of(connection, draft):
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
    """Return the copies of a vault in a place (default: its own ``backups`` folder), the newest first.

    Whatever the vault was called when they were made, they have its id; by their name they are told where its own key
    slots do not read.
    """
    own = _vault_id(vault)
    return tuple(
        _facts(folder, at)
        for at, folder in _copies(place or vault / BACKUPS)
        if (_vault_id(folder) == own if own else _name(folder.name) == vault.stem)
    )


def nameless(vault: Path, place: Path | None = None) -> tuple[BackupFacts, ...]:
    """Return the copies in a place of which nothing tells whose they are, since their key slots do not read."""
    return tuple(_facts(folder, at) for at, folder in _copies(place or vault / BACKUPS) if not _vault_id(folder))


def beside(vault: Path, own: str) -> tuple[Path, ...]:
    """Return the folders beside a vault's own in which the vault of that id lies as it once was."""
    others = (folder for folder in sorted(vault.parent.glob(f"*{SUFFIX}")) if folder != vault)
    return tuple(folder for folder in others if _vault_id(folder) == own)


def lying_in(place: Path) -> tuple[BackupFacts, ...]:
    """Return the copies of any vault in a folder, the newest first.

    ``place`` may also be a vault, whose own copies are meant, or a copy itself.
    """
    if (place / BACKUPS).is_dir():
        return lying_in(place / BACKUPS)
    if (place / DATABASE).is_file():
        return tuple(copy for copy in lying_in(place.parent) if copy.path == place)
    return tuple(_facts(folder, at) for at, folder in _copies(place))


def _copies(place: Path) -> list[tuple[datetime, Path]]:
    """Return the copies of any vault in a place, each with when it was made, the newest first."""
    folders = place.iterdir() if place.is_dir() else ()
    copies = [
        (at, folder) for folder in folders if (at := _time(folder.name)) is not None and (folder / DATABASE).is_file()
    ]
    return sorted(copies, reverse=True)


def _is_of(connection: Any, copy: Path) -> bool:  # noqa: ANN401
    """Tell whether a copy is of the vault of a connection.

    It is by the id in its key slots; where these do not read, since it opens under the same key.
    """
    own = connection.execute(_ID.format("main")).fetchone()
    told = _vault_id(copy)
    if told:
        return (told,) == tuple(own)
    try:
        connection.execute("ATTACH ? AS other", (str(copy / DATABASE),))
        try:
            return bool(connection.execute(_ID.format("other")).fetchone() == own)
        finally:
            connection.execute("DETACH other")
    except sqlcipher.DatabaseError:  # not whole, or another vault's
        return False


def _facts(folder: Path, at: datetime) -> BackupFacts:
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return BackupFacts(folder, at.strftime("%Y-%m-%dT%H:%M:%SZ"), size)


def _vault_id(folder: Path) -> str:
    """Return the id of the vault in a folder, empty where its key slots do not read."""
    try:
        return KeySlots.parse((folder / KEYS).read_bytes()).vault_id
    except (OSError, SlotsDamaged, VaultTooNew):
        return ""


def _name(copy: str) -> str:
    """Return what the vault was called of which a folder is a copy by its name."""
    return copy.rpartition(" ")[0]


def _time(copy: str) -> datetime | None:
    """Return when a folder was made as a copy by its name, or None where it is no copy's name."""
    name, _, at = copy.rpartition(" ")
    with suppress(ValueError):
        return datetime.strptime(at, _FORM).replace(tzinfo=UTC) if name else None
    return None
