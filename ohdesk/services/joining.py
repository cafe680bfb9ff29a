"""A laptop on its way into a group: a new vault that asks to belong, and looks whether it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ohdesk.domain.errors import LogRefused
from ohdesk.security.provider_keys import ProviderPolicy
from ohdesk.services import belonging, exchange, groups, parcels, vaults
from ohdesk.services.ports import NewVault, Vault, VaultStore
from ohdesk.services.shared_log import MeetingPlace
from ohdesk.sync.folder import Found


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A group's log that was found, and where: in a folder in which laptops meet, or None for a file."""

    there: Mapping[str, Found]
    name: str
    folder: Path | None = None


class Progress(StrEnum):
    """How far a laptop has come that asked to belong: waits, was let in but has no work yet, has the work."""

    WAITS = "waits"
    LET_IN = "let_in"
    HAS_WORK = "has_work"


def found_in_folder(folder: Path) -> FoundGroup:
    """Return the group whose laptops meet in a folder. Raises ``LogRefused``."""
    place = exchange.meeting_folder(folder)
    try:
        there = belonging.only_log(place) if place.is_there else None
    except OSError as fault:
        raise LogRefused(reason="folder") from fault
    if there is None:
        raise LogRefused(reason="folder")
    return FoundGroup(there, folder.name, folder)


def found_in_file(invitation: Path) -> FoundGroup:
    """Return the group that an invitation is from. Raises ``LogRefused``."""
    return FoundGroup(belonging.parcel_content(_read(invitation)), invitation.stem)


def begin(store: VaultStore, found: FoundGroup, name: str, passphrase: str, policy: bytes = b"") -> NewVault:
    """Make an empty vault for a laptop called ``name`` that asks to belong to the group that was found.

    It is for practice where the group is: the two never meet. ``policy`` is a provider's file, or empty. Raises
    ``LogRefused``, ``WeakPassphrase`` and what making a vault raises.
    """
    told = belonging.told_of(found.there)
    provider = ProviderPolicy.parse(policy) if policy else None
    made = vaults.make_empty_vault(store, vaults.path_for(found.name), passphrase, name, told.practice, provider)
    belonging.asking(made.vault, found.there, name)
    exchange.choose_folder(made.vault, found.folder)
    return made


def awaits_work(vault: Vault) -> bool:
    """Tell whether a vault was made to join a group and has nothing of it yet."""
    return bool(belonging.log_name(vault)) and not groups.groups(vault)


def look(vault: Vault) -> Progress:
    """Look in the folder whether the laptop was let in, and take in what is there; lay its wish down until then.

    Raises ``LogRefused`` where it was closed out, or the folder is not there now (``reason="folder"``).
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
