"""The guard over whole values: whom it knows, and which passages of a plan or a meeting it would ask about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from pathlib import PurePath
from typing import Any, TypeVar
from uuid import UUID

from ohdesk.domain.agenda import Part
from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.privacy import holds_identity_code
from ohdesk.domain.privacy.concerns import Known, Rule, Verdict, verdict_of
from ohdesk.domain.privacy.review import review
from ohdesk.domain.privacy.withholding import withheld, without
from ohdesk.domain.schools import Provider, School
from ohdesk.services.ports import Vault

T = TypeVar("T")

NAMING = frozenset({"group", "school", "provider"})
"""The kinds of documents that say whom the guard knows."""


@dataclass(frozen=True, slots=True)
class Found:
    """Sentences that may be about one student, and what they look like."""

    text: str
    rules: frozenset[Rule]


def known(vault: Vault) -> Known:
    """Return whom and what the texts of a vault may name."""
    return Known.of(_names(vault))


def passages(value: object, who: Known) -> tuple[Found, ...]:
    """Return what in the texts of a value, of whatever depth, may be about one student; ``who`` is known."""
    return tuple(
        Found(text[each.start : each.end], frozenset(concern.rule for concern in each.concerns))
        for text in _texts(value)
        for each in withheld(text, who)
    )


def without_passages(value: T, who: Known) -> T:
    """Return a value whose texts lack what may be about one student."""

    def cleaned(text: str) -> str:
        return without(text, [(each.start, each.end) for each in withheld(text, who)])

    clean: T = _mapped(value, cleaned)
    return clean


def in_public_minutes(vault: Vault, meeting_id: UUID) -> tuple[Found, ...]:
    """Return what in the parts of a meeting's minutes that everybody may read may be about one student."""
    items = (item for item in vault.read(Meeting, meeting_id).value.items if item.part is not Part.STAFF)
    texts = tuple(
        public_text(text)
        for item in items
        for text in (item.title, item.record, *(outcome.text for outcome in item.outcomes))
    )
    return passages(texts, known(vault))


def in_vault(vault: Vault) -> tuple[Found, ...]:
    """Return what in everything that is written in a vault may be about one student."""
    written = (kind.type for kind in KINDS if kind.name not in NAMING)
    return passages(tuple(value for each in written for value in vault.all(each)), known(vault))


def may_name_a_student(file_name: str, who: Known) -> bool:
    """Tell whether a file's name is to be asked about: people write its spaces as signs. A code in it is refused."""
    words = PurePath(file_name).stem.replace("_", " ").replace("-", " ")
    return verdict_of(review(words, who)) is Verdict.WARN and not holds_identity_code(file_name)


def _names(vault: Vault) -> Iterator[str]:
    for group in vault.all(Group):
        yield from (group.name, group.name_sv, group.leader_named_by)
        for member in group.members:
            yield from (member.name, member.email)
    for school in vault.all(School):
        yield from (school.name, school.name_sv, school.address)
        yield from (service.contact for service in school.services)
    for provider in vault.all(Provider):
        yield from (provider.name, provider.name_sv, provider.wellbeing_area)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))


def _mapped(value: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401  # a value of any shape, the same one back
    if isinstance(value, str) and not isinstance(value, Enum):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(part, change) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{each.name: _mapped(getattr(value, each.name), change) for each in fields(value)})
    return value
