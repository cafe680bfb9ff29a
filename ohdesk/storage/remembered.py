"""What one laptop alone remembers in a vault: settings, whose the key slots are, and the log of use."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from ohdesk.services.ports import UsageEntry
from ohdesk.storage.tables import device, setting, usage

_PERSON = "person/"


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


def own_signers(conn: Connection) -> frozenset[bytes]:
    """Return the public keys of every device that this vault has been, today's among them."""
    return frozenset(conn.scalars(select(device.c.public)))


def log_use(conn: Connection, slot: str, what: str, document: str = "") -> None:
    """Write a line of the usage log in the name of a key slot's member."""
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    conn.execute(insert(usage).values(at=at, member=str(member_of(conn, slot) or ""), what=what, object=document))


def uses(conn: Connection) -> tuple[UsageEntry, ...]:
    """Return the usage log, the newest line first."""
    rows = conn.execute(select(usage).order_by(usage.c.id.desc()))
    return tuple(UsageEntry(row.at, row.member, row.what, row.object) for row in rows)
