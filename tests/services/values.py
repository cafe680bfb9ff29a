"""Arbitrary content of a vault, for Hypothesis: every kind of document, with every field in use."""

from dataclasses import fields, is_dataclass
from datetime import date, time
from enum import StrEnum
from typing import Annotated, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from hypothesis import strategies as st

from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.privacy import holds_identity_code

_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Co", "Cn"], exclude_characters="\0"), max_size=20
)
_PLAIN = _WORDS.filter(lambda text: not holds_identity_code(text))


def values_of(hint):
    """A strategy for everything that a field of this type may hold."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return values_of(args[0])
    if origin is Union or type(hint).__name__ == "UnionType":
        return st.none() | values_of(next(arg for arg in args if arg is not type(None)))
    if origin is tuple:
        return st.lists(values_of(args[0]), max_size=2).map(tuple)
    if hint is str:
        return _PLAIN
    if hint is int:
        return st.integers(0, 10_000)
    if hint is UUID:
        return st.uuids(version=4)
    if hint is date:
        return st.dates(date(2020, 1, 1), date(2030, 1, 1))
    if hint is time:
        return st.times().map(lambda at: at.replace(microsecond=0, second=0))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint):
        hints = get_type_hints(hint, include_extras=True)
        return st.builds(hint, **{field.name: values_of(hints[field.name]) for field in fields(hint)})
    return st.booleans()


DOCUMENTS = st.one_of([values_of(kind.type) for kind in KINDS])
