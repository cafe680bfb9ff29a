"""Sending changes as one file, to laptops that meet nowhere."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from ohdesk.domain.errors import LogRefused
from ohdesk.services import shared_files
from ohdesk.services.belonging import access, log_name, parcel_content, record_files, records_in
from ohdesk.services.ports import Vault
from ohdesk.services.taking_in import QUICK, Exchanged, Pace, take_in
from ohdesk.sync.files import files_named
from ohdesk.sync.folder import LOG, parcel
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.membership_records import logs_founded
from ohdesk.sync.segments import sealed
from ohdesk.sync.wire import steps_of


@dataclass(frozen=True, slots=True)
class Parcel:
    """One file for the laptops that do not have everything yet.

    ``data`` are its bytes, ``devices`` those it is for; ``changes`` counts the steps in it that one of them has not
    confirmed, ``files`` the attached files that those steps name or that one of them said it lacks.
    """

    data: bytes = field(repr=False)
    devices: tuple[str, ...]
    changes: int
    files: int


def parcel_for(vault: Vault, devices: Collection[str]) -> Parcel:
    """Return one file with all that the named devices have not confirmed, to be sent to them in whatever way.

    Raises ``LogRefused`` where the vault shares no log.
    """
    mine = access(vault)
    log = vault.shared_log
    log.close_segments(mine.now.log, mine.epoch, shared_files.lacking(vault, mine))
    heard = log.heard()
    confirmed = [heard[device].seen if device in heard else {} for device in devices]
    is_new = not all(confirmed)
    files, named, changes = record_files(vault), set[str](), 0
    for name, known in log.kept().items():
        segment = log.segment(known.device, known.number)
        header = segment.header
        seen = min((told.get(known.device, 0) for told in confirmed), default=0)
        if header.first + max(header.steps, 1) - 1 > seen:  # one without steps has its place in the chain, too
            files[f"{LOG}/{name}"] = sealed(segment, mine.keys[header.epoch])
            fresh = [step for step in steps_of(segment, believed=True) if step.seq > seen]
            named |= files_named(step for step in fresh if is_new or step.type not in FORGETTINGS)
            changes += len(fresh)
    lacks = frozenset[str]().union(*(heard[device].lacks for device in devices if device in heard))
    named |= shared_files.named_so(vault, lacks, mine)
    named &= set(vault.blob_names())
    for path, name in shared_files.paths(named, mine).items():
        files[path] = shared_files.sealed(vault, path, name, mine)
    return Parcel(parcel(files), tuple(devices), changes, len(named))


def take_parcel(vault: Vault, data: bytes, pace: Pace = QUICK) -> Exchanged:
    """Take in a parcel.

    Raises ``LogRefused`` where it is none, or of a log that this laptop does not belong to.
    """
    there = parcel_content(data)
    if not log_name(vault):
        raise LogRefused(reason="not_shared")
    founded = logs_founded(tuple(records_in(there)))
    if founded and log_name(vault) not in founded:
        raise LogRefused(reason="other_group")
    return take_in(vault, there, pace)[0]
