"""The words that are said without the window: errors, findings, names of states."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ohdesk.documents.numbers import number as written_number
from ohdesk.documents.texts import names, texts
from ohdesk.domain.errors import NotFound, OHDeskError
from ohdesk.domain.findings import Finding

if TYPE_CHECKING:
    from ohdesk.documents.inspection import Fault

# Where the keys that an error carries find their own words: a reason, a piece of advice, what is missing.
_FAULTS = "documents.faults"
_SHOWN_FAULTS = 3
_SECTIONS = {
    ("ArchiveRefused", "faults"): _FAULTS,
    ("BundleRefused", "reason"): "bundle",
    ("RecipientRefused", "reason"): "recipient",
    ("RecordRefused", "reason"): "record",
    ("ImportRefused", "reason"): "import",
    ("PackRefused", "reason"): "pack",
    ("SigningRefused", "reason"): "signing",
    ("LogRefused", "reason"): "shared_log.refused",
    ("RedactionRefused", "reason"): "redaction",
    ("Untranslated", "into"): "translation.lacking_in",
    ("ShareRefused", "reason"): "recovery_share",
    ("WeakPassphrase", "advice"): "passphrase",
    ("NotReadyToApprove", "missing"): "findings",
}


def say(language: str, key: str, **data: object) -> str:
    """Return the text below ``key`` (dotted) in ``language`` (fi, sv or en) with ``data`` filled in."""
    return texts(language).say(key, **data)


def number(language: str, value: Decimal) -> str:
    """Return a figure as ``language`` writes it: "12,5", "12 300"."""
    return written_number(value, language)


def sentence(language: str, error: OHDeskError) -> str:
    """Return what an expected problem says to its user: what happened and what to do next."""
    name = type(error).__name__
    data = {key: _words(language, _SECTIONS.get((name, key)), value, error) for key, value in error.data.items()}
    if isinstance(error, NotFound):
        kind = str(error.data["kind"])
        data["kind"] = f"{_called(language, kind)} {error.data['id']}".strip()
        data["advice"] = say(language, f"not_found.{kind if texts(language).knows(f'not_found.{kind}') else 'removed'}")
    return texts(language).say(f"errors.{name}", **data)


def finding(language: str, found: Finding) -> str:
    """Return what a finding says; a role in it is named in words."""
    data = {
        key: say(language, f"documents.roles.{value}") if key == "role" else value for key, value in found.data.items()
    }
    return say(language, f"findings.{found.key}", **data)


def _called(language: str, kind: str) -> str:
    """Return what a kind of thing is called: a document or a part of one, or what else somebody may ask for."""
    return (
        names(language).say(f"kinds.{kind}")
        if names(language).knows(f"kinds.{kind}")
        else say(language, f"things.{kind}")
    )


def _faults(language: str, faults: Sequence[Fault]) -> str:
    """Return the first few faults of a paper in words, and how many there are beside them."""
    from ohdesk.documents.inspection import sentence as in_words  # late: it loads the whole of pikepdf

    told = [in_words(fault, language) for fault in faults[:_SHOWN_FAULTS]]
    more = len(faults) - len(told)
    return " ".join((*told, *([say(language, "documents.more_faults", count=more)] if more else ())))


def _words(language: str, section: str | None, value: Any, error: OHDeskError) -> object:  # noqa: ANN401
    if section == _FAULTS:
        return _faults(language, value)
    if section is None:
        return value
    keys = value if isinstance(value, tuple) else (value,)
    return " ".join(say(language, f"{section}.{key}", **error.data) for key in keys)
