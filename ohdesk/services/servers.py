"""A server where laptops meet: how it is reached, remembered inside the encrypted vault and nowhere else."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from urllib.parse import urlsplit

from ohdesk.domain.errors import LogRefused
from ohdesk.services.ports import Vault

_SERVER = "server_place"
_SCHEMES = ("sftp", "https")
_LIBRARIES = ("fsspec", "paramiko", "webdav4")
_HERE = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Server:
    """How a server is reached; ``host_key`` is the fingerprint ("SHA256:…") that an SFTP server must show.

    ``password`` is never shown in a traceback; without one SFTP asks the account's own SSH keys.
    """

    address: str
    password: str = field(default="", repr=False)
    host_key: str = ""

    def __str__(self) -> str:
        return self.address

    @property
    def name(self) -> str:
        """What it is called, as a folder is by its last part."""
        return self.host

    @property
    def scheme(self) -> str:
        """How it is spoken to: sftp or https; http on this laptop alone."""
        return urlsplit(self.address).scheme

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.address).hostname or ""

    @property
    def port(self) -> int | None:
        """The server's port where the address names one."""
        return urlsplit(self.address).port

    @property
    def user(self) -> str:
        """Whose account it is."""
        return urlsplit(self.address).username or ""

    @property
    def path(self) -> str:
        """The folder on the server."""
        return urlsplit(self.address).path


def installed() -> bool:
    """Tell whether the extra that reaches servers is installed; nothing of it is loaded."""
    return all(find_spec(name) is not None for name in _LIBRARIES)


def is_address(place: str) -> bool:
    """Tell whether what a place is called is a server's address, not a folder's path."""
    return urlsplit(place).scheme in (*_SCHEMES, "http")


def new_server(address: str, password: str = "", host_key: str = "") -> Server:
    """Return how the server at ``address`` is reached.

    Raises ``LogRefused`` for an address of another kind, one that holds a password, or one that would send it in clear.
    """
    try:
        parts = urlsplit(address)
        known = parts.scheme in _SCHEMES or (parts.scheme == "http" and parts.hostname in _HERE)
        if known and parts.hostname and parts.password is None and parts.port != 0:
            return Server(address, password, host_key)
    except ValueError:  # a port that is no number, half an address of IPv6
        pass
    raise LogRefused(reason="server_address")


def server_at(vault: Vault, address: str, password: str | None = None, host_key: str = "") -> Server:
    """Return how the server at ``address`` is reached; what is not given is as it was remembered.

    Raises as ``new_server``.
    """
    new, before = new_server(address), remembered(vault, address)
    return replace(
        new, password=before.password if password is None else password, host_key=host_key or before.host_key
    )


def remembered(vault: Vault, address: str) -> Server:
    """Return the server at ``address`` as it was remembered, without a password where it was not."""
    told = json.loads(vault.setting(_SERVER) or "{}")
    return Server(**told) if told.get("address") == address else Server(address)


def remember(vault: Vault, server: Server) -> None:
    """Keep how a server is reached, with its password, in the vault; it has to have been reached."""
    told = {"address": server.address, "password": server.password, "host_key": server.host_key}
    vault.set_setting(_SERVER, json.dumps(told))
