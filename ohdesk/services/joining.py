"""A laptop on its way into a group: a new vault that asks to belong, and looks whether it does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

from ohdesk.domain.errors import LogRefused
from ohdesk.security.provider_keys import ProviderPolicy
from ohdesk.services import belonging, exchange, groups, parcels, servers, vaults
from ohdesk.services.exchange import Where
from ohdesk.services.ports import NewVault, Vault, VaultStore
from ohdesk.services.servers import Server, new_server
from ohdesk.services.shared_log import MeetingPlace
from ohdesk.sync.folder import meeting_path
from ohdesk.sync.membership import Membership

AWAY = ("folder", "server")
"""Why a place is refused that may be there again in a moment."""


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Who belongs to a group's log that was found, and the place where its laptops meet, or None for a file."""

    told: Membership
    name: str
    place: Where | None = None


class Progress(StrEnum):
    """How far a laptop has come that asked to belong: waits, was let in but has no work yet, has the work."""

    WAITS = "waits"
    LET_IN = "let_in"
    HAS_WORK = "has_work"


def found_in_folder(folder: Path) -> FoundGroup:
    """Return the group whose laptops meet in a folder. Raises ``LogRefused``."""
    folder = meeting_path(folder)
    place = exchange.meeting_folder(folder)
    try:
        there = belonging.only_log(place) if place.is_there else None
    except OSError as fault:
        raise LogRefused(reason="folder") from fault
    if there is None:
        raise LogRefused(reason="folder")
    return FoundGroup(belonging.told_of(there), folder.name, folder)


def found_on_server(store: VaultStore, server: Server) -> FoundGroup:
    """Return the group whose laptops meet on a server. Raises ``LogRefused``."""
    try:
        with store.server_place(server) as place:
            if not place.is_there:
                raise LogRefused(reason="folder")
            told = belonging.told_of(belonging.only_log(place))
    except OSError as fault:
        raise LogRefused(reason="folder") from fault
    return FoundGroup(told, PurePosixPath(server.path).name or server.host, server)


def found_in_file(invitation: Path) -> FoundGroup:
    """Return the group that an invitation is from. Raises ``LogRefused``."""
    return FoundGroup(belonging.told_of(belonging.parcel_content(_read(invitation))), invitation.stem)


def server_in(invitation: Path) -> str:
    """Return the address of the server that an invitation names; empty where it names none that could be used.

    Raises ``LogRefused`` where the file is no invitation.
    """
    address = belonging.server_named(belonging.parcel_content(_read(invitation)))
    try:
        return new_server(address).address if address else ""
    except LogRefused:
        return ""


def begin(store: VaultStore, found: FoundGroup, name: str, passphrase: str, policy: bytes = b"") -> NewVault:
    """Make an empty vault for a laptop called ``name`` that asks to belong to the group that was found.

    It is for practice where the group is: the two never meet. ``policy`` is a provider's file, or empty. Raises
    ``LogRefused``, ``WeakPassphrase`` and what making a vault raises.
    """
    provider = ProviderPolicy.parse(policy) if policy else None
    made = vaults.make_empty_vault(store, vaults.path_for(found.name), passphrase, name, found.told.practice, provider)
    belonging.asking_of(made.vault, found.told, name)
    if isinstance(found.place, Server):
        servers.remember(made.vault, found.place)
    exchange.choose_folder(made.vault, found.place)
    return made


def awaits_work(vault: Vault) -> bool:
    """Tell whether a vault was made to join a group and has nothing of it yet."""
    return bool(belonging.log_name(vault)) and not groups.groups(vault)


def look(vault: Vault) -> Progress:
    """Look where laptops meet whether this one was let in, and take in what is there; lay its wish down until then.

    Raises ``LogRefused`` where it was closed out, or the place is not there now (``reason`` is one of ``AWAY``).
    """
    where = exchange.chosen_place(vault)
    if where is not None:
        try:
            with exchange.reached(vault, where) as place:
                if not place.is_there:
                    raise LogRefused(reason="folder")
                _exchange_or_ask(vault, place)
        except OSError as fault:
            raise LogRefused(reason="folder") from fault
    return progress(vault)


def take_answer(vault: Vault, answer: Path) -> Progress:
    """Take in the file that lets the laptop in. Raises ``LogRefused`` where it does not."""
    parcels.take_parcel(vault, _read(answer))
    return progress(vault)


def _exchange_or_ask(vault: Vault, place: MeetingPlace) -> None:
    try:
        exchange.exchange(vault, place)
    except LogRefused as refused:
        if refused.data["reason"] != "waiting":
            raise
        belonging.ask_again(vault, place)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise LogRefused(reason="no_parcel") from fault


def progress(vault: Vault) -> Progress:
    """Return how far the laptop has come."""
    if not awaits_work(vault):
        return Progress.HAS_WORK
    return Progress.LET_IN if vault.facts.device in belonging.standing(vault).members else Progress.WAITS
