"""A folder on a server (SFTP, WebDAV) where laptops meet.

The only module that speaks over a network, and none imports it but where a server was asked for; its libraries
(fsspec, paramiko, webdav4) are an extra of the package. What is laid down is sealed as in any folder.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from ohdesk.domain.errors import LogRefused
from ohdesk.services.servers import Server
from ohdesk.sync.folder import MEMBERS, STEM, Found, is_copy

_SECONDS = 20.0
"""How long a server may be silent."""


@dataclass(frozen=True, slots=True)
class ServerPlace:
    """A folder on a server; implements ``services.shared_log.MeetingPlace``. Its calls raise ``LogRefused``."""

    server: Server
    files: Any
    """The server's files, as fsspec shows them."""
    root: str
    move: Callable[[str, str], None]
    """Gives a file another name, in the place of one that has it."""
    close: Callable[[], None]
    """Ends the connection."""

    @property
    def name(self) -> str:
        """The address that was given for it."""
        return self.server.address

    @property
    def is_there(self) -> bool:
        """Whether the folder can be used."""
        with _faults(self.server):
            return bool(self.files.isdir(self._path("")))

    def holds(self, path: Path) -> bool:
        """Tell that nothing of this laptop lies there."""
        return False

    def logs(self) -> list[str]:
        """Return under which names logs lie in the folder."""
        with _faults(self.server):
            names = [name for name, entry in self._entries("") if entry["type"] == "directory"]
            return sorted(
                name for name in names if name.startswith(STEM) and self.files.isdir(self._path(f"{name}/{MEMBERS}"))
            )

    def copies(self, name: str) -> list[str]:
        """Return the folders that are called as a copy of the one called ``name`` would be."""
        with _faults(self.server):
            return sorted(
                each for each, entry in self._entries("") if entry["type"] == "directory" and is_copy(each, name)
            )

    def listed(self, name: str) -> dict[str, Found]:
        """Return what lies under ``name``, by its name there, without drafts."""
        found: dict[str, Found] = {}
        folders = [""]
        with _faults(self.server):
            while folders:
                below = folders.pop()
                for each, entry in self._entries(f"{name}/{below}"):
                    if entry["type"] == "directory":
                        folders.append(f"{below}{each}/")
                    elif not each.startswith("."):
                        path = self._path(f"{name}/{below}{each}")
                        changed = str(entry.get("mtime") or entry.get("modified") or "")
                        found[f"{below}{each}"] = Found(entry["size"] or 0, partial(self._read, path), changed)
        return dict(sorted(found.items()))

    def lay_down(self, name: str, data: bytes, author: str) -> None:
        """Write a file whole or not at all; ``author`` (a device) tells its draft from another's."""
        folder, _, own = name.rpartition("/")
        draft = self._path(f"{folder}/.{own}.{author[:8]}.part")
        with _faults(self.server):
            self.files.makedirs(self._path(folder), exist_ok=True)
            self.files.pipe_file(draft, data)
            self.move(draft, self._path(name))

    def take_away(self, name: str) -> None:
        """Delete a file; nothing where it is not there."""
        with _faults(self.server):
            try:
                self.files.rm_file(self._path(name))
            except FileNotFoundError:
                return

    def clear_drafts(self, name: str, author: str, before: datetime) -> None:
        """Leave drafts alone: not every server tells surely when a file was changed."""

    def _path(self, name: str) -> str:
        return f"{self.root}/{name}".rstrip("/") or "/"

    def _entries(self, name: str) -> list[tuple[str, dict[str, Any]]]:
        """Return what lies in a folder, by name; nothing where the folder is not there."""
        try:
            entries = self.files.ls(self._path(name), detail=True)
        except FileNotFoundError:
            return []
        return [(entry["name"].rstrip("/").rpartition("/")[2], entry) for entry in entries]

    def _read(self, path: str, most: int) -> bytes | None:
        with _faults(self.server):
            try:
                with self.files.open(path, "rb") as file:
                    data: bytes = file.read(most + 1)
                    return data
            except FileNotFoundError:
                return None


def server_place(server: Server) -> ServerPlace:
    """Reach a server. Raises ``LogRefused`` where that fails, the libraries are missing, or another one answers."""
    try:
        with _faults(server):
            return _sftp(server) if server.scheme == "sftp" else _webdav(server)
    except ImportError:
        raise LogRefused(reason="server_extra") from None


def _sftp(server: Server) -> ServerPlace:
    import paramiko
    from fsspec.implementations.sftp import SFTPFileSystem

    class Pinned(paramiko.MissingHostKeyPolicy):
        """Takes the one key that was told and no other: a first meeting is no reason to trust."""

        def missing_host_key(self, client: object, hostname: str, key: paramiko.PKey) -> None:
            shown = "SHA256:" + base64.b64encode(hashlib.sha256(key.asbytes()).digest()).decode().rstrip("=")
            if shown != server.host_key:
                reason = "server_key" if server.host_key else "server_key_new"
                raise LogRefused(reason=reason, server=server.host, fingerprint=shown)

    class Files(SFTPFileSystem):  # type: ignore[misc]  # fsspec is not typed
        """Leaves no connection open that was refused."""

        def _connect(self) -> None:
            try:
                super()._connect()
            except BaseException:
                self.client.close()
                raise

    files = Files(
        server.host,
        port=server.port or 22,
        username=server.user or None,
        password=server.password or None,
        look_for_keys=not server.password,
        allow_agent=not server.password,
        timeout=_SECONDS,
        banner_timeout=_SECONDS,
        auth_timeout=_SECONDS,
        host_key_policy=Pinned(),
        skip_instance_cache=True,
    )
    files.ftp.get_channel().settimeout(_SECONDS)
    return ServerPlace(server, files, server.path.rstrip("/"), files.mv, files.client.close)


def _webdav(server: Server) -> ServerPlace:
    from webdav4.fsspec import WebdavFileSystem

    port = f":{server.port}" if server.port else ""
    host = f"[{server.host}]" if ":" in server.host else server.host
    files = WebdavFileSystem(
        f"{server.scheme}://{host}{port}{server.path}",
        auth=(server.user, server.password) if server.user else None,
        timeout=_SECONDS,
        skip_instance_cache=True,
    )
    return ServerPlace(server, files, "", partial(files.client.move, overwrite=True), files.client.http.close)


@contextmanager
def _faults(server: Server) -> Iterator[None]:
    """Say what a server or the way to it did wrong; never with what was sent."""
    try:
        yield
    except (LogRefused, ImportError, FileNotFoundError):
        raise
    except Exception as fault:  # noqa: BLE001  # each library has exceptions of its own, and not all are OSError
        denied = type(fault).__name__ == "AuthenticationException" or getattr(fault, "status_code", 0) in (401, 403)
        raise LogRefused(reason="server_login" if denied else "server", server=server.host) from None
