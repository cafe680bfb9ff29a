"""What waits for a person's choice: fields with two values, and things that were removed elsewhere while changed here.

Nothing waits for the choice: what is newest is shown, in the window and on paper, and the other value is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from ohdesk.documents.plain_text import plain_text
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Attendance, Meeting
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.translations import TranslatedPassage, Translation, has_words
from ohdesk.services.naming import field_words, laptop_words, moment_words, object_words, translated_words, value_words
from ohdesk.services.paper_words import PaperWords
from ohdesk.services.ports import Vault
from ohdesk.services.vault_values import Contested, KeptThing, Written
from ohdesk.services.words import say
from ohdesk.sync.shapes import Json, shape_of, shapes

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper

REMOVED_ELSEWHERE: Final = "_removed"
"""Stands for the field where a whole thing is what is to be chosen about."""

# What no person writes: the newest stands, and nobody is asked.
_INNER_KINDS: Final = frozenset({"circulated", "late_words", "left_out", "template_pack"})
_INNER: Final = frozenset(
    {
        *("choices", "continues", "delivered", "digest", "done", "duty", "from_group", "from_item", "from_meeting"),
        *(
            "invitation_version",
            "item",
            "kept_version",
            "key",
            "logo",
            "meeting",
            "newsletter",
            "occurrence",
            "outcome",
        ),
        *("pack", "pack_version", "pair", "papers", "previous", "question", "root", "series", "step", "subject"),
        *("thread", "agenda_item.reason", "agenda_item.source", "attendance.member", "laptop.before", "remark.member"),
        *("translated_passage.field", "translated_passage.object", "translated_passage.source", "translation.language"),
    }
)
_ASKED_ALL_THE_SAME: Final = frozenset({"theme.group"})

# Where two laptops name different people, places or reasons, both may be meant.
_JOINED: Final = frozenset(
    {
        *("contact", "distribution", "how", "languages", "leader_named_by", "named_by", "next_meeting", "others"),
        *("owner", "preparer", "presenter", "proposed_to", "raised_by", "reason", "solver", "source", "who"),
    }
)
_BETWEEN: Final = ", "

_TRANSLATED: Final = shape_of(TranslatedPassage).kind
_FIXED: Final = frozenset(shape_of(each).kind for each in (Meeting, AgendaItem, Outcome, Attendance))
"""What an approved record fixes; its own word stands there, and what came later is for an addendum."""
_NOT_FIXED: Final = frozenset({"answered_on"})


@dataclass(frozen=True, slots=True)
class Version:
    """One of a field's values: as it travels (JSON), and in words; where it was written and when, both ways."""

    value: Json
    words: str
    device: str
    at: datetime
    laptop: str
    when: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A field with several values, the shown one first: where it stands, and what each part of that is called.

    ``both`` is what the field holds where both are kept, with its words; None where only one can be.
    ``seen`` names the steps that a choice puts something in the place of.
    """

    kind: str
    root: UUID
    object: UUID
    field: str
    document: str
    thing: str
    label: str
    versions: tuple[Version, ...]
    both: tuple[Json, str] | None
    seen: tuple[str, ...]

    @property
    def name(self) -> str:
        """What commands call it."""
        return f"{self.object}/{self.field}"


@dataclass(frozen=True, slots=True)
class Kept:
    """A thing that one laptop removed while another changed it; it stays until somebody says otherwise."""

    kind: str
    root: UUID
    object: UUID
    document: str
    thing: str
    device: str
    at: datetime
    laptop: str
    when: str

    @property
    def name(self) -> str:
        """What commands call it."""
        return f"{self.object}/{REMOVED_ELSEWHERE}"


Unresolved = Choice | Kept


Waiting = Contested | KeptThing
"""The same before it is put into words, which takes longer."""


def waiting(vault: Vault, root: UUID | None = None) -> dict[tuple[UUID, str], Waiting]:
    """Return what waits in the vault, or in one document, by object and field or ``REMOVED_ELSEWHERE``; quick."""
    fields: dict[tuple[UUID, str], Waiting] = {(one.object, one.field): one for one in _contested(vault, root)}
    return fields | {(one.object, REMOVED_ELSEWHERE): one for one in _kept_things(vault, root)}


def unresolved(vault: Vault, language: str, root: UUID | None = None) -> tuple[Unresolved, ...]:
    """Return what waits in the vault, or in one document, in the words of a language, by document."""
    found = (told(vault, language, one) for one in waiting(vault, root).values())
    return tuple(sorted(found, key=lambda each: (each.document, str(each.root))))


def told(vault: Vault, language: str, one: Waiting) -> Unresolved:
    """Return something that waits in the words of a language."""
    return _choice(vault, language, one) if isinstance(one, Contested) else _kept(vault, language, one)


def count(vault: Vault) -> int:
    """Return how many things ``unresolved`` lists."""
    return len(waiting(vault))


def names(vault: Vault) -> frozenset[str]:
    """Return the names of all that waits, as ``unresolved`` names it."""
    return frozenset(f"{object_id}/{field}" for object_id, field in waiting(vault))


def on_paper(vault: Vault, language: str, paper: Paper) -> tuple[Unresolved, ...]:
    """Return what waits in what a paper tells of, in the words of a language: the paper shows the newer value.

    That is all of the document that the paper is about, of a meeting with its tasks, and of other documents what the
    paper says in the same words.
    """
    found = unresolved(vault, language)
    if not found:
        return ()
    about = {paper.about, *(_tasks_of(vault, paper.about) if paper.about else ())}
    words = PaperWords(plain_text(paper.document))
    return tuple(one for one in found if one.root in about or (isinstance(one, Choice) and _stands_on(words, one)))


def of_meeting(vault: Vault, language: str, meeting_id: UUID) -> tuple[Unresolved, ...]:
    """Return what waits in a meeting and its tasks, in the words of a language."""
    about = {meeting_id, *_tasks_of(vault, meeting_id)}
    return tuple(one for one in unresolved(vault, language) if one.root in about)


def _tasks_of(vault: Vault, meeting_id: UUID) -> Iterator[UUID]:
    return (task.id for task in vault.outlines(Task) if task.meeting == meeting_id)


def _stands_on(words: PaperWords, choice: Choice) -> bool:
    shown = choice.versions[0].value
    return isinstance(shown, str) and has_words(shown) and words.hold(shown)


def find(vault: Vault, language: str, name: str) -> Unresolved:
    """Return what waits under a name. Raises ``NotFound``."""
    for found in unresolved(vault, language):
        if found.name == name:
            return found
    raise NotFound(kind="choice", id=name)


def choose(vault: Vault, choice: Choice, value: Json, *, in_editor: bool = False) -> Choice | None:
    """Let ``value`` stand alone in the place of all that ``choice`` knows of; a value that came since stays beside it.

    ``in_editor`` tells that it is chosen in an editor with a copy of its own, which goes on from there.
    Returns the choice as it can still be made otherwise; None where somebody has written into the field since, which
    stands. Raises ``MinutesLocked``, ``ForbiddenContent``, ``NotFound``.
    """
    with vault.together():
        step = vault.choose(choice.object, choice.field, value, choice.seen)
        if step and in_editor:
            vault.choices.add(choice.object, choice.field, value, vault.mark)
        if step and choice.kind == _TRANSLATED:
            _choose_original(vault, choice)
    return replace(choice, seen=(step,)) if step else None


def _choose_original(vault: Vault, choice: Choice) -> None:
    """Let a chosen translation be of what its original says now, where the two were made of different originals."""
    stood = vault.value_of(choice.object)
    made_of = next(
        (one for one in vault.contested(choice.root) if (one.object, one.field) == (choice.object, "source")), None
    )
    if made_of and stood and isinstance(stood[0], TranslatedPassage) and stood[0].object:
        original = vault.value_of(stood[0].object)
        said = getattr(original[0], stood[0].field, "") if original else ""
        if said:
            vault.choose(choice.object, "source", said, tuple(written.step for written in made_of.written))


def understood(choice: Choice, value: Json) -> Any:  # noqa: ANN401  # a field holds anything
    """Return a value of a choice as the document's own field holds it."""
    register = shapes()[choice.kind].register(choice.field)
    return register.decode(value) if register else value


def remove(vault: Vault, kept: Kept) -> None:
    """Let the removal hold after all. Raises ``MinutesLocked``, ``NotFound``."""
    vault.remove(kept.object)


def keep(vault: Vault, kept: Kept) -> None:
    """Let the thing stay, and say so to the others. Raises ``MinutesLocked``, ``NotFound``."""
    vault.restore(kept.object)


def offered(choice: Choice) -> tuple[tuple[Json, str], ...]:
    """Return what can be chosen, with its words: each version, and both where both can be kept."""
    each = tuple((version.value, version.words) for version in choice.versions)
    return each if choice.both is None else (*each, choice.both)


def place_words(found: Unresolved) -> str:
    """Return where something waits: "Kokous 14.10.2026 – Asia 3: Kevään tapahtumat – Otsikko"."""
    field = (found.label,) if isinstance(found, Choice) else ()
    return " – ".join(dict.fromkeys((found.document, found.thing, *field)))


def seen_at(vault: Vault, found: Unresolved) -> tuple[str, UUID]:
    """Return the kind and identity of the thing where something is seen: a translation is where its original is."""
    document, thing = vault.value_of(found.root), vault.value_of(found.object)
    if not (document and thing and isinstance(document[0], Translation) and isinstance(thing[0], TranslatedPassage)):
        return found.kind, found.object
    for original in filter(None, (thing[0].object, document[0].subject)):  # an addendum is seen with its meeting
        if stood := vault.value_of(original):
            return shape_of(type(stood[0])).kind, original
    return found.kind, found.object


def sentence(language: str, found: Unresolved) -> str:
    """Return where something waits and what stands there now, in one sentence."""
    where = place_words(found)
    if isinstance(found, Kept):
        return say(language, "choosing.kept", where=where, laptop=found.laptop, when=found.when)
    shown, *others = found.versions
    other = say(language, "choosing.or").join(_quoted(language, version.words) for version in others)
    return say(language, "choosing.two", where=where, shown=_quoted(language, shown.words), other=other)


def counted(language: str, number: int) -> str:
    """Return in how many places something waits, as a sentence."""
    if not number:
        return say(language, "choosing.none")
    return say(language, "choosing.count_one") if number == 1 else say(language, "choosing.count_more", count=number)


def is_asked(kind: str, field: str) -> bool:
    """Tell whether a person is asked about a field of a kind that this version knows."""
    shape = shapes().get(kind)
    if shape is None or shape.register(field) is None or kind in _INNER_KINDS:
        return False
    inner = field in _INNER or f"{kind}.{field}" in _INNER or (field == "group")
    return not inner or f"{kind}.{field}" in _ASKED_ALL_THE_SAME


def _quoted(language: str, words: str) -> str:
    return f"“{words}”" if language == "en" else f"”{words}”"


def _contested(vault: Vault, root: UUID | None) -> Iterator[Contested]:
    found = [each for each in vault.contested(root) if is_asked(each.kind, each.field)]
    fixed = vault.record_roots() if found else frozenset()
    for each in found:
        if each.root not in fixed or each.kind not in _FIXED or each.field in _NOT_FIXED:
            yield each


def _kept_things(vault: Vault, root: UUID | None) -> Iterator[KeptThing]:
    found = [each for each in vault.kept(root) if each.kind in shapes()]
    fixed = vault.record_roots() if found else frozenset()
    return (each for each in found if each.root not in fixed)


def _choice(vault: Vault, language: str, found: Contested) -> Choice:
    versions = tuple(_version(vault, language, found, written) for written in _different(found.written))
    return Choice(
        found.kind,
        found.root,
        found.object,
        found.field,
        *_place(vault, language, found),
        versions,
        _both(vault, language, found, versions),
        tuple(written.step for written in found.written),
    )


def _place(vault: Vault, language: str, found: Contested) -> tuple[str, str, str]:
    """Return what the document, the thing in it and the field are called where something waits."""
    document, thing = vault.value_of(found.root), vault.value_of(found.object)
    if document and thing and isinstance(document[0], Translation) and isinstance(thing[0], TranslatedPassage):
        return translated_words(vault, language, document[0], thing[0])
    return (
        object_words(vault, language, found.root),
        object_words(vault, language, found.object),
        field_words(language, found.kind, found.field),
    )


def _version(vault: Vault, language: str, found: Contested, written: Written) -> Version:
    words = value_words(vault, language, found.kind, found.field, written.value)
    laptop = laptop_words(vault, language, written.device)
    return Version(written.value, words, written.device, written.at, laptop, moment_words(language, written.at))


def _kept(vault: Vault, language: str, found: KeptThing) -> Kept:
    return Kept(
        found.kind,
        found.root,
        found.object,
        object_words(vault, language, found.root),
        object_words(vault, language, found.object),
        found.device,
        found.at,
        laptop_words(vault, language, found.device),
        moment_words(language, found.at),
    )


def _different(written: Iterable[Written]) -> Iterator[Written]:
    """Yield what was written without what says the same once more."""
    told: list[Json] = []
    for each in written:
        if each.value not in told:
            told.append(each.value)
            yield each


def _both(vault: Vault, language: str, found: Contested, versions: tuple[Version, ...]) -> tuple[Json, str] | None:
    """Return what a field holds where every value is kept, in the order of their writing."""
    values = [version.value for version in sorted(versions, key=lambda version: version.at)]
    if all(isinstance(value, list) for value in values):
        joined: Json = []
        for part in (part for value in values for part in value):
            joined += [part] if part not in joined else []
    elif found.field in _JOINED and all(isinstance(value, str) and value for value in values):
        joined = _BETWEEN.join(values)
    else:
        return None
    return None if joined in values else (joined, value_words(vault, language, found.kind, found.field, joined))
