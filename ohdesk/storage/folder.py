"""A vault's folder: what lies in it, and where it may lie."""

from __future__ import annotations

import sys
from pathlib import Path

from ohdesk.domain.errors import NotALocalFolder, VaultMissing

SUFFIX = ".ohdesk"
DATABASE = "vault.db"
KEYS = "keys.json"
LOCK = "lock"
BACKUPS = "backups"

_NETWORK_SYSTEMS = {
    "9p", "afs", "afpfs", "ceph", "cifs", "coda", "davfs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.onedriver",
    "fuse.rclone", "fuse.sshfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs", "webdav",
}  # fmt: skip
_SYNCHRONISED = (
    "onedrive", "dropbox", "nextcloud", "owncloud", "google drive", "googledrive", "icloud", "mobile documents",
    "pcloud", "seafile", "syncthing",
)  # fmt: skip


def vault_folder(path: Path) -> Path:
    """Return the vault folder that ``path`` means: the folder itself, or a file in it. Raises ``VaultMissing``."""
    path = path.expanduser().absolute()
    for folder in (path, path.parent):
        if (folder / DATABASE).is_file() or (folder / KEYS).is_file():
            return folder
    raise VaultMissing(path=str(path))


def refuse_unsafe_place(path: Path) -> None:
    """Raise ``NotALocalFolder`` where a live vault would lie on a network drive or in a synchronised folder.

    A database on such a place can be torn by another computer's copy of it; backups and exchanges may lie there.
    Links on the way are followed, and so are the letters that Windows gives to network drives.
    """
    path = path.expanduser().resolve()
    if synchronised := next((part for part in path.parts if part.casefold().startswith(_SYNCHRONISED)), None):
        raise NotALocalFolder(path=str(path), why=synchronised)
    if system := _network_system(path):
        raise NotALocalFolder(path=str(path), why=system)


def _network_system(path: Path) -> str:
    if sys.platform == "win32":
        import ctypes  # only here: windll does not exist elsewhere

        drive_remote = 4
        if path.drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == drive_remote:
            return path.drive
        return ""
    mounts = Path("/proc/self/mounts")
    return network_mount(path, mounts.read_text("utf-8", "replace")) if mounts.exists() else ""


def network_mount(path: Path, mounts: str) -> str:
    """Return the network file system that ``path`` lies on by a Linux mount table, or an empty text."""
    best, system = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        if path.is_relative_to(place) and len(place) >= len(best):
            best, system = place, fields[2]
    return system if system in _NETWORK_SYSTEMS else ""
