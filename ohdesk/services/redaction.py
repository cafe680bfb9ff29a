"""Taking words out after the approval: everywhere this laptop reaches, told openly, and the rest listed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from ohdesk.domain.catalogue import kind_of
from ohdesk.domain.checking import Remark, circulated_id
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.errors import NotFound, OHDeskError, RedactionRefused
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Redaction
from ohdesk.domain.privacy import guard
from ohdesk.domain.translations import Translation
from ohdesk.security.record_codes import names_record
from ohdesk.security.redactions import sign_redaction
from ohdesk.services import laptops, minutes, vaults, wordings
from ohdesk.services.laptops import SharingLaptop
from ohdesk.services.ports import Vault, VaultStore
from ohdesk.services.vault_values import Blank
from ohdesk.services.wordings import Wording
from ohdesk.services.words import say
from ohdesk.sync.text import plain

__all__ = ["Wording", "chosen", "holding", "is_file", "not_reached", "recorded", "redact"]

recorded = wordings.recorded
holding = wordings.holding
is_file = wordings.is_file

_HANDED_OUT = (
    "minutes_printed",
    "agenda_printed",
    "tasks_printed",
    "outcomes_printed",
    "letter_printed",
    "year_printed",
    "whole_year_printed",
    "plan_printed",
    "plan_exported",
    "indicators_printed",
    "survey_printed",
    "hand_over_printed",
    "group_printed",
    "receipt_printed",
    "inspection_printed",
    "roll_out_printed",
    "checklist_printed",
    "goal_thread_printed",
    "evaluation_printed",
    "coverage_printed",
    "newsletter_printed",
    "participation_printed",
    "poster_printed",
    "year_summary_printed",
    "slides_made",
    "mail_drafted",
    "record_exported",
    "delivered",
    "export",
    "dumped",
    "translation_exported",
)
_TRANSLATED = ("source", "text")


@dataclass(frozen=True, slots=True)
class NotReached:
    """Where the words may still stand: ``what`` is a key below ``[not_reached]``, ``at`` when it left, ``place``."""

    what: str
    at: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was done: how many passages went, and how many older copies were deleted once a new one was made.

    ``not_reached`` lists where the words may still stand.
    """

    passages: int
    copies: int
    not_reached: tuple[NotReached, ...]


def chosen(vault: Vault, record_id: str, paths: Sequence[str]) -> tuple[Wording, ...]:
    """Return a record's passages at some paths, or below them.

    ``record_id`` is the id of a meeting, the code at the foot of a paper, or the beginning of a record's digest.
    Raises ``NotFound``.
    """
    there = [
        wording
        for stored in vault.records()
        if record_id == str(stored.root) or names_record(record_id, stored.record.digest)
        for wording in wordings.in_record(stored)
    ]
    if not there:
        raise NotFound(kind="record", id=record_id)
    found: list[Wording] = []
    for path in paths:
        at = [wording for wording in there if wording.fixed and f"{wording.fixed.path}/".startswith(f"{path}/")]
        if not at:
            raise NotFound(kind="passage", id=path)
        found += at
    return tuple(dict.fromkeys(found))


def redact(
    vault: Vault,
    store: VaultStore,
    passages: Sequence[Wording],
    reason: str,
    language: str,
    at: datetime,
    words: Sequence[str] = (),
) -> Redacted:
    """Take passages out for good, and say in their records who did it, when (``at``, aware) and why.

    They go from the records, from what lives on, from the log with all that was written in those documents before, and
    from the copies here and in the second place, which are made anew. An attached file goes with its name. ``words``
    are those that were looked for.
    Raises ``RedactionRefused`` without a passage or a reason, or where the reason repeats the words;
    ``ForbiddenContent``.
    """
    if not passages:
        raise RedactionRefused(reason="nothing")
    _check_reason(reason, passages, words)
    passages = _with_twins(vault, passages)
    redaction = Redaction(vault.member, _name(vault, language), _instant(at), reason, ())
    with vault.together():
        roots = _take_out(vault, passages, redaction)
        for root in vault.once_held(words) - roots:
            vault.forget_before(root)
    copies, unreachable = _copies_anew(vault, store)
    return Redacted(len(passages), copies, (*not_reached(vault, passages), *unreachable))


def not_reached(vault: Vault, passages: Sequence[Wording]) -> tuple[NotReached, ...]:
    """Return where passages may still stand after they have been taken out, what left this laptop first."""
    meetings = {wording.fixed.meeting for wording in passages if wording.fixed}
    groups = {meeting.group for meeting in vault.outlines(Meeting) if meeting.id in meetings}
    roots = {wording.living.root for wording in passages if wording.living}
    letters = {letter.id for letter in vault.outlines(Newsletter) if letter.group in groups}
    of_these = {str(found) for found in meetings | groups | roots | letters} | {""}
    found = [
        NotReached(entry.what, entry.at)
        for entry in vault.usage_log()
        if entry.what in _HANDED_OUT and entry.object in of_these
    ]
    found += [NotReached("older_data", place=str(place)) for place in vault.set_aside()]
    return (*found, *_other_laptops(vault), NotReached("elsewhere"))


# Inside


def _other_laptops(vault: Vault) -> tuple[NotReached, ...]:
    """Return the group's other laptops: those that have to hear of it first, and those that hardly ever will."""

    def what(one: SharingLaptop) -> str:
        return "laptop_gone" if one.removed else "laptop_before" if one.gone_on else "laptop"

    return tuple(
        NotReached(what(one), place=one.called or one.device[:8])
        for one in laptops.overview(vault).laptops
        if not one.own
    )


def _take_out(vault: Vault, passages: Sequence[Wording], redaction: Redaction) -> frozenset[UUID]:
    """Take the passages out of records and documents; returns the documents."""
    translated = frozenset(_places(vault, passages))
    lost: dict[UUID, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    blanks: dict[UUID, list[Blank]] = defaultdict(list)
    kinds: dict[UUID, str] = {}
    for wording in passages:
        if fixed := wording.fixed:
            lost[fixed.meeting][fixed.record] += wordings.lost_with(fixed.path)
            kinds[fixed.meeting] = kind_of(Meeting).name
        if living := wording.living:
            blanks[living.root].append(Blank(living.object, living.field, wording.text))
            kinds[living.root] = living.kind
    for root, kind in kinds.items():
        signed = [
            sign_redaction(record, replace(redaction, paths=tuple(paths)), vault.device_key)
            for record, paths in lost[root].items()
        ]
        vault.redact(kind, root, blanks[root], signed)
        vault.log_usage("redacted", str(root))
        if vault.value_of(circulated_id(root)) is not None:  # it holds the whole text as it once was
            vault.forget(circulated_id(root))
    _forget_remarks(vault, passages)
    return frozenset(kinds) | _take_out_translations(vault, translated)


def _places(vault: Vault, passages: Sequence[Wording]) -> Iterator[tuple[UUID, str]]:
    """Yield the objects and fields in which passages stand; an addendum lives on nowhere but in its record."""
    for wording in passages:
        if wording.living:
            yield wording.living.object, wording.living.field
        elif wording.fixed and wording.fixed.kind == minutes.ADDENDUM:
            found = {addendum.digest: addendum.id for addendum in minutes.addenda(vault, wording.fixed.meeting)}
            yield found[wording.fixed.record], wording.fixed.path.partition("/")[0]


def _take_out_translations(vault: Vault, places: Collection[tuple[UUID, str]]) -> frozenset[UUID]:
    """Take out what passages in some ``places`` read in another language, the original too; returns the documents."""
    kind, roots = kind_of(Translation).name, set[UUID]()
    for translation in vault.all(Translation):
        found = [passage for passage in translation.passages if (passage.object, passage.field) in places]
        kept = {
            (object_id, field): values
            for _, _, object_id, field, values in vault.alternatives(translation.id)
            if field in _TRANSLATED
        }
        gone = [
            Blank(passage.id, field, text)
            for passage in found
            for field in _TRANSLATED
            for text in kept.get((passage.id, field), (getattr(passage, field),))
            if text
        ]
        if gone:
            vault.redact(kind, translation.id, gone, ())
            roots.add(translation.id)
    return frozenset(roots)


def _forget_remarks(vault: Vault, passages: Sequence[Wording]) -> None:
    """Forget the remarks on these minutes that name what a passage names."""
    meetings = {wording.fixed.meeting for wording in passages if wording.fixed}
    names = frozenset[str]().union(*(wordings.names_in(wording.text, anywhere=True) for wording in passages))
    for remark in vault.all(Remark):
        if remark.meeting in meetings and names.intersection(re.findall(r"\w+", plain(remark.text))):
            vault.forget(remark.id)


def _copies_anew(vault: Vault, store: VaultStore) -> tuple[int, tuple[NotReached, ...]]:
    """Make the copies here and in the second place anew, which deletes the older ones.

    Returns how many were deleted, and the places where older ones may still lie.
    """
    places = [None, *filter(None, [vaults.safety(vault, store).second_place])]
    deleted, left = 0, []
    for place in places:
        try:
            older = store.backups(vault.facts.path, place)
            (vaults.back_up if place is None else vaults.back_up_to_second_place)(vault)
            remaining = {copy.path for copy in store.backups(vault.facts.path, place)}
            nameless = store.nameless_backups(vault.facts.path, place)
        except OHDeskError:
            left.append(NotReached("copies", place=str(place or vault.facts.path)))
            continue
        deleted += sum(copy.path not in remaining for copy in older)
        left += [NotReached("copies", place=str(copy.path)) for copy in older if copy.path in remaining]
        left += [NotReached("copies", place=str(copy.path)) for copy in nameless]
    return deleted, tuple(left)


def _check_reason(reason: str, passages: Sequence[Wording], words: Sequence[str]) -> None:
    """Refuse a reason that says again what is to go."""
    guard(reason, "reason")
    said = plain(reason)
    if not said:
        raise RedactionRefused(reason="no_reason")
    texts = [wording.text for wording in passages]
    whole = [plain(text) for text in (*words, *texts)]
    sure = frozenset[str]().union(*(wordings.names_in(text, anywhere=False) for text in texts))
    likely = frozenset[str]().union(*(wordings.names_in(text, anywhere=True) for text in texts))
    if (
        any(text and text in said for text in whole)
        or sure.intersection(re.findall(r"\w+", said))
        or likely & wordings.names_in(reason, anywhere=False)
    ):
        raise RedactionRefused(reason="repeats")


def _with_twins(vault: Vault, passages: Sequence[Wording]) -> tuple[Wording, ...]:
    """Return the passages, and the same ones in other records of the same meeting."""
    same = {(wording.fixed.meeting, wording.fixed.path, wording.text) for wording in passages if wording.fixed}
    twins: Iterator[Wording] = (
        wording
        for stored in vault.records()
        for wording in wordings.in_record(stored)
        if wording.fixed and (stored.root, wording.fixed.path, wording.text) in same
    )
    return tuple(dict.fromkeys((*passages, *twins)))


def _name(vault: Vault, language: str) -> str:
    names = {person.id: person.name for group in vault.all(Group) for person in group.members}
    return (names.get(vault.member, "") if vault.member else "") or say(language, "meeting.somebody")


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
