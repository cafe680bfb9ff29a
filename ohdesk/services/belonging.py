"""Who shares a group's work: its log is started, laptops ask to belong to it, are let in and closed out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from ohdesk.domain.errors import LogRefused, NotFound
from ohdesk.domain.laptops import Laptop
from ohdesk.security.sealing import KEY_LENGTH, new_key
from ohdesk.services.ports import Vault
from ohdesk.services.shared_log import MeetingPlace
from ohdesk.sync.folder import JOIN, MEMBERS, SERVER, Found, parcel, place_name, unpacked
from ohdesk.sync.joining import LARGEST as LARGEST_REQUEST
from ohdesk.sync.joining import WORDS as WORDS
from ohdesk.sync.joining import Request as Request
from ohdesk.sync.joining import asked, read_request, same_words
from ohdesk.sync.joining import spoken_words as spoken_words
from ohdesk.sync.joining import whole_word as whole_word
from ohdesk.sync.membership import Membership, admitted, epoch_keys, founded, new_epoch, removed
from ohdesk.sync.membership_records import Keys, SignedRecord, genuine, logs_founded
from ohdesk.sync.membership_rules import membership

_LOG = "shared-log"
"""Under which setting a vault remembers the name of its log."""
_ASKS_AS = "shared-log-asks-as"
"""Under which setting a vault remembers what its laptop is called in its wish to belong."""
_SIGNATURE = 64
_LARGEST_RECORD = 1 << 20
_LONGEST_ADDRESS = 2000


@dataclass(frozen=True, slots=True)
class Access:
    """Who belongs to the log, and the group's keys that this laptop has, by epoch."""

    now: Membership
    keys: Mapping[str, bytes]

    @property
    def epoch(self) -> str:
        """The epoch whose key is in use."""
        return self.now.epochs[-1].id


def log_name(vault: Vault) -> str:
    """Return the name of the vault's log; empty where it shares none."""
    return vault.setting(_LOG)


def standing(vault: Vault) -> Membership:
    """Return who belongs to the vault's log, as far as it is known here."""
    return membership(vault.shared_log.records(), log_name(vault))


def own_standing(vault: Vault) -> Membership:
    """Return who belongs to the log, where this laptop does. Raises ``LogRefused``."""
    now = standing(vault)
    own = now.members.get(vault.facts.device)
    if own is None:
        raise LogRefused(reason="waiting" if log_name(vault) else "not_shared")
    if own.until is not None:
        raise LogRefused(reason="removed")
    return now


def take_records(vault: Vault, there: Mapping[str, Found]) -> None:
    """Take in the records of membership among files: what nobody signed who was ever let in is not worth keeping."""
    known = vault.shared_log.records()
    kept = {record.digest for record in known}
    came = [record for record in records_in(there) if record.digest not in kept]
    if came:
        believed = genuine((*known, *came), log_name(vault))
        vault.shared_log.add_records(record for record in believed if record.digest not in kept)


def access(vault: Vault) -> Access:
    """Return what this laptop may read and write, after giving the group a new key where one is due.

    What this laptop took in of a removed device before it heard of that counts: it says so, or the others would never
    have it. Raises ``LogRefused``.
    """
    now, me, log = own_standing(vault), vault.facts.device, vault.shared_log
    numbers = log.numbers()
    for device, member in now.members.items():
        if now.members[me].admin and member.until is not None and numbers.get(device, 0) > member.until:
            log.add_records([removed(standing(vault), me, vault.device_key, device, numbers[device])])
            now = standing(vault)
    keys = epoch_keys(now, me, log.wrap_key)
    if now.members[me].admin and now.lacks_epoch(keys):
        _with_new_epoch(vault)
        now = standing(vault)
        keys = epoch_keys(now, me, log.wrap_key)
    return Access(now, keys)


def laptops(vault: Vault) -> dict[str, Laptop]:
    """Return what the group calls its laptops, by device."""
    return {str(laptop.id): laptop for laptop in vault.all(Laptop)}


def gone_on(vault: Vault) -> dict[str, frozenset[str]]:
    """Return the devices that their laptops were until these were copied or brought back from a backup.

    Each comes with those as which they go on. One that has told anything since it heard of that is another laptop, and
    not among them.
    """
    heard, later = vault.shared_log.heard(), dict[str, frozenset[str]]()
    for new, one in laptops(vault).items():
        old = str(one.before)
        if one.before is not None and (old not in heard or new not in heard[old].heads):
            later[old] = later.get(old, frozenset()) | {new}
    return later


def start(vault: Vault) -> str:
    """Start the group's log with this laptop alone, and return its name."""
    device, key = vault.facts.device, vault.device_key
    first = founded(device, _keys(vault), key, os.urandom(KEY_LENGTH), practice=vault.facts.practice)
    with vault.together():
        vault.set_setting(_LOG, first.digest)
        vault.shared_log.add_records([first])
        _with_new_epoch(vault)
        if device not in laptops(vault):
            vault.add(Laptop(UUID(device), member=vault.member))
    return first.digest


# Asking and letting in


def invitation(vault: Vault, server: str = "") -> bytes:
    """Return a file by which another laptop can ask to belong to the log; it lets nobody in by itself.

    It names the ``server`` (an address) where the laptops meet. Starts the log where the vault has none.
    """
    if not log_name(vault):
        start(vault)
    own_standing(vault)
    return parcel(record_files(vault) | ({SERVER: server.encode()} if server else {}))


def record_files(vault: Vault) -> dict[str, bytes]:
    """Return the records of membership as files, by name."""
    return {
        f"{MEMBERS}/{record.digest[:32]}.ohm": record.signature + record.data for record in vault.shared_log.records()
    }


def records_in(there: Mapping[str, Found]) -> Iterator[SignedRecord]:
    """Yield the records of membership among files, genuine or not."""
    for path, found in there.items():
        if path.startswith(f"{MEMBERS}/") and found.size <= _LARGEST_RECORD:
            data = found.read(_LARGEST_RECORD)
            if data is not None:
                yield SignedRecord(data[_SIGNATURE:], data[:_SIGNATURE])


def parcel_content(data: bytes) -> dict[str, Found]:
    """Return what a parcel holds. Raises ``LogRefused`` where it is none."""
    try:
        return unpacked(data)
    except ValueError:
        raise LogRefused(reason="no_parcel") from None


def server_named(invited: Mapping[str, Found]) -> str:
    """Return the address of the server that an invitation names, as it stands there; empty where it names none."""
    found = invited.get(SERVER)
    if found is None or found.size > _LONGEST_ADDRESS:
        return ""
    address = (found.read(_LONGEST_ADDRESS) or b"").decode(errors="replace")
    return address if address.isprintable() else ""


def asking(vault: Vault, there: Mapping[str, Found], name: str) -> bytes:
    """Return the wish of this laptop, called ``name``, to belong to the log that is told of in ``there``.

    Raises ``LogRefused`` where no log is told of, or the vault holds another work already.
    """
    return asking_of(vault, told_of(there), name)


def asking_of(vault: Vault, told: Membership, name: str) -> bytes:
    """Return the wish of this laptop, called ``name``, to belong to a log.

    Raises as ``asking``, and where it belongs to it already, or was closed out.
    """
    if told.practice != vault.facts.practice:
        raise LogRefused(reason="practice")
    if log_name(vault) != told.log and (log_name(vault) or vault.covers()):
        raise LogRefused(reason="not_empty")
    device = vault.facts.device
    known = standing(vault).members.get(device) or told.members.get(device)
    if known is not None:
        raise LogRefused(reason="belongs" if known.until is None else "removed")
    with vault.together():
        vault.set_setting(_LOG, told.log)
        vault.set_setting(_ASKS_AS, name)
    return own_request(vault)


def told_of(there: Mapping[str, Found]) -> Membership:
    """Return the one log that files tell of, and who belongs to it. Raises ``LogRefused`` where it is not one."""
    records = tuple(records_in(there))
    logs = logs_founded(records)
    if len(logs) != 1:
        raise LogRefused(reason="none")
    return membership(genuine(records, logs[0]), logs[0])


def own_request(vault: Vault) -> bytes:
    """Return this laptop's wish to belong, the same bytes each time.

    One that was brought back from a copy is another laptop to the group; it asks by the name of its data.
    """
    key, practice, name = vault.device_key, vault.facts.practice, vault.setting(_ASKS_AS) or vault.facts.path.stem
    return asked(log_name(vault), vault.facts.device, _keys(vault), name, key, practice=practice)


def ask_to_join(vault: Vault, place: MeetingPlace, name: str) -> Request:
    """Lay down in ``place`` the wish of this laptop to belong to the log there; returns it with its words.

    Raises ``LogRefused`` where the place has no log, or several, or it belongs already.
    """
    asking(vault, only_log(place), name)
    return ask_again(vault, place)


def only_log(place: MeetingPlace) -> dict[str, Found]:
    """Return what lies in a place of the only log there. Raises ``LogRefused`` where there is none, or several."""
    found = place.logs()
    if len(found) != 1:
        raise LogRefused(reason="several" if found else "none")
    return place.listed(found[0])


def ask_again(vault: Vault, place: MeetingPlace) -> Request:
    """Lay the wish of this laptop down in a place where it does not lie; returns it with its words."""
    file, stem = own_request(vault), place_name(log_name(vault))
    request = read_request(file)
    name = f"{request.digest[:16]}.ohj"
    if name not in place.listed(f"{stem}/{JOIN}"):
        place.lay_down(f"{stem}/{JOIN}/{name}", file, vault.facts.device)
    return request


def requests(vault: Vault, place: MeetingPlace) -> tuple[Request, ...]:
    """Return who asks in ``place`` to belong to the vault's log and does not yet, by name."""
    there = place.listed(f"{place_name(log_name(vault))}/{JOIN}")
    asked_for = (_request(found.read(LARGEST_REQUEST) or b"") for found in there.values())
    members = standing(vault).members
    waiting = (request for request in asked_for if request is not None and request.device not in members)
    return tuple(sorted(waiting, key=lambda request: request.name))


def admit(vault: Vault, asked_for: Iterable[Request], spoken: str) -> Request:
    """Let in the laptop whose six words were ``spoken``. Raises ``LogRefused`` where nobody who asks has them."""
    now, me = own_standing(vault), vault.facts.device
    found = next((request for request in asked_for if request.log == now.log and same_words(spoken, request)), None)
    if found is None:
        raise LogRefused(reason="words")
    if found.practice != now.practice:
        raise LogRefused(reason="practice")
    if not now.members[me].admin:
        raise LogRefused(reason="not_admin")
    with vault.together():
        vault.shared_log.add_records([admitted(now, me, vault.device_key, found.device, found.keys, admin=True)])
        _with_new_epoch(vault)
        vault.add(Laptop(UUID(found.device), found.name))
        vault.log_usage("laptop_admitted", found.device)
    return found


def go_on_as_another(vault: Vault) -> None:
    """Let this laptop go on as a new device, whose own told otherwise elsewhere, and let that one in by the old key.

    Raises ``LogRefused`` where the old one may let nobody in: then the laptop has to ask again.
    """
    now, old, key, log = own_standing(vault), vault.facts.device, vault.device_key, vault.shared_log
    keys, known = epoch_keys(now, old, log.wrap_key), laptops(vault).get(old)
    with vault.together():
        vault.become_another_device()
        new = vault.facts.device
        vault.add(Laptop(UUID(new), known.name if known else "", known.member if known else None, UUID(old)))
        if now.members[old].admin:
            log.add_records([admitted(now, old, key, new, _keys(vault), admin=True)])
            log.add_records([new_epoch(standing(vault), old, key, new_key(), keys)])
    if not now.members[old].admin:
        raise LogRefused(reason="renewed")


def remove(vault: Vault, device: str) -> None:
    """Close a device out: what it has written so far still counts. Raises ``LogRefused``, ``NotFound``."""
    now, me = own_standing(vault), vault.facts.device
    if device == me:
        raise LogRefused(reason="own")
    if device not in now.members:
        raise NotFound(kind="device", id=device)
    if not now.members[me].admin:
        raise LogRefused(reason="not_admin")
    until = vault.shared_log.numbers().get(device, 0)
    with vault.together():
        vault.shared_log.add_records([removed(now, me, vault.device_key, device, until)])
        _with_new_epoch(vault)
        vault.log_usage("laptop_removed", device)


def read_asking(file: bytes) -> Request:
    """Return what a file asks. Raises ``LogRefused`` where it is no such file."""
    request = _request(file)
    if request is None:
        raise LogRefused(reason="no_request")
    return request


def _request(file: bytes) -> Request | None:
    try:
        return read_request(file)
    except ValueError:
        return None


def _with_new_epoch(vault: Vault) -> None:
    """Give all members a new key."""
    now, log = standing(vault), vault.shared_log
    keys = epoch_keys(now, vault.facts.device, log.wrap_key)
    log.add_records([new_epoch(now, vault.facts.device, vault.device_key, new_key(), keys)])


def _keys(vault: Vault) -> Keys:
    return Keys(vault.device_key.public, vault.shared_log.wrap_key.public)
