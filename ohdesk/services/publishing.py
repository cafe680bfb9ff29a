"""Outside the staff's papers students' and guardians' representatives have a role, wherever their names stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ohdesk.documents.issuer import Issuer, role_words
from ohdesk.domain.catalogue import Document
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Addendum, ApprovedMinutes
from ohdesk.domain.readers import REPRESENTED, Reader
from ohdesk.sync.shapes import as_json, from_json

D = TypeVar("D", bound=Document)

PRIVATE = ("email", "remote_link")
"""Fields that nobody outside the group gets."""


def represented(issuer: Issuer, found: Iterable[Meeting], language: str, *more: Group) -> dict[str, str]:
    """Return the names of representatives in the issuer's group, in ``more`` and at meetings, and their role in words.

    The longest names come first, so that none is left in part.
    """
    people = [(person.name, person.role) for group in (issuer.group, *more) for person in group.members]
    people += [(line.name, line.role) for meeting in found for line in meeting.attendance]
    names = {name: role_words(role, "", issuer, language) for name, role in people if name and role in REPRESENTED}
    return {name: names[name] for name in sorted(names, key=len, reverse=True)}


def published(value: Any, names: Mapping[str, str]) -> Any:  # noqa: ANN401
    """Return text or JSON as anybody may read it: no addresses, no link, representatives by role (from ``names``)."""
    if isinstance(value, str):
        for name, role in names.items():
            value = re.sub(rf"\b{re.escape(name)}\b", role, value)
        return value
    if isinstance(value, list):
        return [published(entry, names) for entry in value]
    if isinstance(value, dict):
        left_out = (*PRIVATE, "name", "title") if value.get("role") in REPRESENTED else PRIVATE
        return {key: "" if key in left_out else published(entry, names) for key, entry in value.items()}
    return value


def public(value: D, names: Mapping[str, str]) -> D:
    """Return a document as ``published`` leaves it."""
    found: D = from_json(type(value), published(as_json(value), names))
    return found


def public_minutes(approved: ApprovedMinutes, names: Mapping[str, str]) -> ApprovedMinutes:
    """Return approved minutes for a public paper; what is not text stays as it was approved."""
    return replace(
        approved, meeting=public(approved.meeting, names), tasks=tuple(public(task, names) for task in approved.tasks)
    )


def public_addendum(addendum: Addendum, names: Mapping[str, str]) -> Addendum:
    """Return a correction for a public paper."""
    return replace(addendum, reason=published(addendum.reason, names), text=published(addendum.text, names))


def as_read(
    approved: ApprovedMinutes, addenda: Iterable[Addendum], issuer: Issuer, language: str, reader: Reader
) -> tuple[ApprovedMinutes, tuple[Addendum, ...]]:
    """Return approved minutes and their addenda with everybody named as a reader may see them."""
    if reader is Reader.STAFF:
        return approved, tuple(addenda)
    names = represented(issuer, (approved.meeting,), language, approved.group)
    return public_minutes(approved, names), tuple(public_addendum(addendum, names) for addendum in addenda)
