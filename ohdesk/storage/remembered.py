"""What one laptop alone remembers in a vault: settings, whose the key slots are, when it forgot, and the log of use."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, insert, select

from ohdesk.security.devices import DeviceKey
from ohdesk.services.shared_log import Snapshot
from ohdesk.services.vault_values import UsageEntry
from ohdesk.storage.rows import put, write
from ohdesk.storage.tables import device, fact, setting, snapshot, usage

_PERSON = "person/"
_FORGOT = "forgot"
_UNSWEPT = "unswept"
_PUT_FACT = put(fact, ["key"])


def value(conn: Connection, key: str, default: str = "") -> str:
    """Return what is remembered under ``key``."""
    found = conn.scalar(select(setting.c.value).where(setting.c.key == key))
    return default if found is None else found


def remember(conn: Connection, key: str, new: str) -> None:
    """Remember ``new`` under ``key``; an empty text is forgotten."""
    conn.execute(delete(setting).where(setting.c.key == key))
    if new:
        conn.execute(insert(setting).values(key=key, value=new))


def member_of(conn: Connection, slot: str) -> UUID | None:
    """Return whose a key slot is, once it has been told."""
    known = value(conn, _PERSON + slot)
    return UUID(known) if known else None


def give_slot(conn: Connection, slot: str, member: UUID) -> None:
    """Remember whose a key slot is."""
    remember(conn, _PERSON + slot, str(member))


def slots_of(conn: Connection, member: UUID) -> frozenset[str]:
    """Return the key slots that belong to a member."""
    rows = conn.execute(select(setting).where(setting.c.value == str(member)))
    return frozenset(row.key.removeprefix(_PERSON) for row in rows if row.key.startswith(_PERSON))


def new_device(conn: Connection, installation: str) -> tuple[str, DeviceKey]:
    """Make the vault a new device of an installation, without the keys of those that it was; returns name and key."""
    conn.execute(device.update().values(private=None, wrapping=None))
    key, name = DeviceKey.generate(), str(uuid4())
    facts = {"id": name, "installation": installation, "public": key.public, "private": key.private}
    conn.execute(insert(device).values(**facts, created=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")))
    return name, key


def installation_of(conn: Connection, name: str) -> str:
    """Return the installation to which a device belongs."""
    return str(conn.execute(select(device.c.installation).where(device.c.id == name)).scalar_one())


def devices_before(conn: Connection, own: str) -> list[str]:
    """Return the devices that the vault was before it became its ``own``."""
    return list(conn.scalars(select(device.c.id).where(device.c.id != own).order_by(device.c.id)))


def own_signers(conn: Connection) -> frozenset[bytes]:
    """Return the public keys of every device that this vault has been, today's among them."""
    return frozenset(conn.scalars(select(device.c.public)))


def forget_now(conn: Connection) -> None:
    """Remember that something is forgotten for good just now, and that the disk is still to be swept of it."""
    for key, told in ((_FORGOT, datetime.now(UTC).isoformat()), (_UNSWEPT, "yes")):
        conn.execute(_PUT_FACT, {"key": key, "value": told})


def forgot(conn: Connection) -> datetime | None:
    """Return when something was last forgotten for good."""
    told = conn.scalar(select(fact.c.value).where(fact.c.key == _FORGOT))
    return None if told is None else datetime.fromisoformat(told)


def is_to_be_swept(conn: Connection) -> bool:
    """Tell whether something forgotten may still lie on the disk."""
    return conn.scalar(select(fact.c.value).where(fact.c.key == _UNSWEPT)) is not None


def swept(conn: Connection) -> None:
    """Remember that nothing forgotten lies on the disk."""
    conn.execute(delete(fact).where(fact.c.key == _UNSWEPT))


def snapshots(conn: Connection) -> dict[str, Snapshot]:
    """Return the snapshots of the shared log that were looked through, by path, the latest last."""
    return {
        row.path: Snapshot(
            row.look,
            row.digest,
            {name: (first, last) for name, (first, last) in json.loads(row.holds).items()},
            row.wanted,
        )
        for row in conn.execute(select(snapshot).order_by(snapshot.c.row))
    }


def remember_snapshots(conn: Connection, looked: Mapping[str, Snapshot]) -> None:
    """Remember these snapshots, by path, and no others."""
    conn.execute(delete(snapshot))
    rows = [
        {"path": path, "look": one.look, "digest": one.digest, "holds": json.dumps(one.holds), "wanted": one.wanted}
        for path, one in looked.items()
    ]
    write(conn, insert(snapshot), rows)


def log_use(conn: Connection, slot: str, what: str, document: str = "") -> None:
    """Write a line of the usage log in the name of a key slot's member."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    conn.execute(insert(usage).values(at=at, member=str(member_of(conn, slot) or ""), what=what, object=document))


def uses(conn: Connection) -> tuple[UsageEntry, ...]:
    """Return the usage log, the newest line first."""
    rows = conn.execute(select(usage).order_by(usage.c.id.desc()))
    return tuple(UsageEntry(row.at, row.member, row.what, row.object) for row in rows)
