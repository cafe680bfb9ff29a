"""Generated groups, meetings, plans and tasks, with the texts that people really paste."""

from __future__ import annotations

import dataclasses
import types
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID, uuid3

from hypothesis import strategies as st

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.domain.plans import Plan
from ohdesk.domain.privacy import holds_identity_code
from ohdesk.sync.shapes import shape_of

REWRITE = "Kiusaamiseen puututaan heti, ja siitä sovitaan yhdessä huoltajien kanssa. " * 160  # 12,000 characters

_PIECES = st.sampled_from(
    (
        "hyvinvointi", "Sää on synkkä", "elevhälsa", "å", "Ä", "ö", " ", "\n", "\r\n", "\r", "\t", "\0", "é",
        "e\u0301", "a\u0308", "🙂", "👩‍🏫", "\ud800", "\udfff", "–", "”", "1.", "\u200b", "\ufeff", "<b>", "’; --",
    )
)  # fmt: skip
texts = st.one_of(
    st.lists(_PIECES, max_size=12).map("".join),
    st.text(st.characters(codec=None), max_size=30),
    st.just(REWRITE[:12_000]),
).filter(lambda text: not holds_identity_code(text))
short_texts = st.lists(_PIECES, max_size=4).map("".join).filter(lambda text: not holds_identity_code(text))


@cache
def values(value_type: type[Any], most: int = 3) -> st.SearchStrategy[Any]:
    """Return values of a domain type, every combination of valid fields among them; lists of at most ``most``."""
    hints = get_type_hints(value_type, include_extras=True)
    return st.builds(value_type, **{f.name: _of(hints[f.name], most) for f in dataclasses.fields(value_type)})


def _of(hint: Any, most: int) -> st.SearchStrategy[Any]:
    if get_origin(hint) is Annotated:
        return texts
    if get_origin(hint) in (Union, types.UnionType):
        inner = next(arg for arg in get_args(hint) if arg is not types.NoneType)
        return st.none() | _of(inner, most)
    if get_origin(hint) is tuple:
        return st.lists(_of(get_args(hint)[0], most), max_size=most).map(tuple)
    if hint is str:
        return short_texts
    if hint is int:
        return st.integers(0, 2**53 - 1)
    if hint is Decimal:
        return st.decimals(-(10**9), 10**9, places=4)
    if hint is date:
        return st.dates(date(1917, 12, 6), date(2099, 12, 31))
    if hint is time:
        return st.times().map(lambda t: t.replace(second=0, microsecond=0))
    if hint is UUID:
        return st.uuids(version=4)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if hint is bool:
        return st.booleans()
    return values(hint, most)


def numbered(value: Any, own: UUID) -> Any:
    """Return a value under an id of its own, and everything in it under ids that follow from it."""
    lists = {
        name: tuple(numbered(child, uuid3(own, f"{name} {place}")) for place, child in enumerate(getattr(value, name)))
        for name, _ in shape_of(type(value)).lists
    }
    return dataclasses.replace(value, id=own, **lists)


@st.composite
def editions(draw: st.DrawFn) -> tuple[Any, Any]:
    """Return a document before and after an edit: fields changed, entries added, moved, taken out."""
    kind, own = draw(st.sampled_from(KINDS)), draw(st.uuids(version=4))
    before, after = numbered(draw(values(kind)), own), numbered(draw(values(kind)), own)
    shuffled = {name: tuple(draw(st.permutations(getattr(after, name)))) for name, _ in shape_of(kind).lists}
    return before, dataclasses.replace(after, **shuffled)


KINDS = (Group, Meeting, Plan, Task)
documents = st.one_of(*(st.builds(numbered, values(kind), st.uuids(version=4)) for kind in KINDS))
items = values(AgendaItem, most=1)
