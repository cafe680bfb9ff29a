"""Papers in the other language: what of their words is translated, what is not yet, and writing it down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.untranslated import untranslated
from ohdesk.domain.catalogue import KINDS, Document, kind_of
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Addendum, ApprovedMinutes
from ohdesk.domain.outcomes import Task
from ohdesk.domain.translations import (
    LANGUAGES,
    WORDS,
    Place,
    TranslatedPassage,
    Translation,
    TranslationState,
    by_place,
    empty_translation,
    other_language,
    places,
    state_of,
    translated,
    up_to_date,
    with_passage,
)
from ohdesk.services import minutes
from ohdesk.services.editing import Edition, reverted
from ohdesk.services.paper_words import PaperWords
from ohdesk.services.ports import Vault
from ohdesk.services.ready_made import ready_made

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper

D = TypeVar("D", bound=Document)

_KINDS = tuple(kind.type for kind in KINDS if kind.type in WORDS)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a paper, where it stands, and how far it is translated.

    ``said`` is what there is in the other language, ``before`` what its original said then where that has changed
    since. ``proposal`` is what somebody may take: a phrase that ships, or what the same words were translated by
    elsewhere. ``kind`` and ``root`` name the document, ``group`` whose it is, ``language`` the one translated into.
    """

    kind: str
    root: UUID
    group: UUID | None
    place: Place
    state: TranslationState
    said: str = ""
    before: str = ""
    proposal: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """The translations of several documents, as one thing to edit."""

    translations: tuple[Translation, ...] = ()

    def state(self, passage: Passage) -> TranslationState:
        """Return how far a passage is translated in this work."""
        return state_of(passage.place, self.known(passage))

    def of(self, passage: Passage) -> str:
        """Return what stands for a passage now, nothing where it is out of date."""
        known = self.known(passage)
        return known.text if known and state_of(passage.place, known) is TranslationState.TRANSLATED else ""

    def known(self, passage: Passage) -> TranslatedPassage | None:
        """Return what there is for a passage, up to date or not."""
        at = (passage.place.object, passage.place.field)
        return next((found for each in self.translations if (found := by_place(each).get(at))), None)

    def writing(self, passage: Passage, text: str) -> Work:
        """Return the work with ``text`` for a passage."""
        return Work(
            tuple(
                with_passage(each, passage.place, text) if each.subject == passage.root else each
                for each in self.translations
            )
        )


# In which language


def writes_in(vault: Vault, group_id: UUID | None = None) -> str:
    """Return the language in which a group writes, all groups where none is named; nothing where it is open."""
    said = {group.writes_in for group in vault.outlines(Group) if group_id in (None, group.id)}
    found = said.intersection(LANGUAGES)
    return found.pop() if len(found) == 1 else ""


def original_of(vault: Vault, language: str, group_id: UUID | None = None) -> str:
    """Return in which language a group wrote what a paper in ``language`` translates; nothing where it does not."""
    written = writes_in(vault, group_id)
    return written if written and language == other_language(written) else ""


def both_languages(vault: Vault, group_id: UUID | None = None) -> tuple[str, str]:
    """Return the two languages of a paper in both: the one in which the group writes, else Finnish, comes first."""
    first = writes_in(vault, group_id) or LANGUAGES[0]
    return first, other_language(first)


def in_language(vault: Vault, language: str) -> Vault:
    """Return a vault whose documents read in ``language`` as far as they are translated; for reading only."""
    if language not in LANGUAGES or not any(
        group.writes_in == other_language(language) for group in vault.outlines(Group)
    ):
        return vault
    return cast("Vault", _Told(vault, _translations(vault, language)))  # it passes everything else on


def minutes_in_language(vault: Vault, approved: ApprovedMinutes, language: str) -> ApprovedMinutes:
    """Return approved minutes as far as they are translated; what stands is the record in its own language."""
    known = _translations(vault, language)
    tasks = tuple(translated(task, known) for task in approved.tasks)
    return replace(approved, meeting=translated(approved.meeting, known), tasks=tasks)


def addenda_in_language(vault: Vault, meeting_id: UUID, language: str) -> tuple[Addendum, ...]:
    """Return the addenda to a meeting's minutes as far as they are translated; each record stands as it is."""
    known = _translations(vault, language)
    return tuple(translated(addendum, known) for addendum in minutes.addenda(vault, meeting_id))


class _Told:
    """A vault as it reads in another language."""

    def __init__(self, vault: Vault, known: Mapping[tuple[UUID, str], TranslatedPassage]) -> None:
        self._vault = vault
        self._known = known

    def read(self, document_type: type[D], document_id: UUID) -> Edition[D]:
        edition = self._vault.read(document_type, document_id)
        return replace(edition, value=translated(edition.value, self._known))

    def all(self, document_type: type[D], group: UUID | None = None) -> tuple[D, ...]:
        return tuple(translated(value, self._known) for value in self._vault.all(document_type, group))

    def outlines(
        self,
        document_type: type[D],
        group: UUID | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> tuple[D, ...]:
        found = self._vault.outlines(document_type, group, first, last)
        return tuple(translated(value, self._known) for value in found)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  # whatever else a vault can do
        return getattr(self._vault, name)


# What is lacking


def passages(vault: Vault, paper: Paper) -> tuple[Passage, ...]:
    """Return what people wrote of what stands on a paper, each with how far it is translated into its language.

    Nothing where the group that writes has not said in which language it does, or writes in the paper's.
    """
    return passages_in(vault, paper.about, paper.document.language, lambda: plain_text(paper.document))


def passages_in(vault: Vault, about: UUID | None, language: str, say: Callable[[], str]) -> tuple[Passage, ...]:
    """Return the same for what goes out otherwise than as a paper, ``about`` an object, in a language.

    ``say`` returns all that it says, and is called only where something may lack.
    """
    group = _group_of(vault, about)
    if not original_of(vault, language, group):
        return ()
    values = _about(vault, about, language)
    words = PaperWords(say(), _names(vault, values))
    found: dict[str, Passage] = {}
    for passage in _of(vault, values, language):
        shown = passage.said if passage.state is TranslationState.TRANSLATED else passage.place.text
        if passage.place.text not in found and words.hold(shown):  # what stands twice is the paper's own subject's
            found[passage.place.text] = passage
    return tuple(found.values())


def as_it_is(paper: Paper, found: Sequence[Passage]) -> Paper:
    """Return a paper on which what of ``found`` lacks is told to be in the language in which it was written."""
    left = [passage.place.text for passage in lacking(found)]
    if not left:
        return paper
    original = other_language(found[0].language)
    narrow = untranslated(paper.narrow, left, original) if paper.narrow else None
    return replace(paper, document=untranslated(paper.document, left, original), narrow=narrow)


def of_document(vault: Vault, document_id: UUID, language: str) -> tuple[Passage, ...]:
    """Return all that is to be translated of a document, of a meeting with its tasks. Raises ``NotFound``."""
    found = _stored(vault, document_id)
    if not found:
        raise NotFound(kind="document", id=str(document_id))
    return tuple(_of(vault, found, language))


def of_vault(vault: Vault, language: str) -> tuple[Passage, ...]:
    """Return all that is to be translated in a vault, of the groups that write in the other language."""
    return tuple(_of(vault, _everything(vault, language), language))


def lacking(found: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return those that have no translation of what they say now."""
    return tuple(passage for passage in found if passage.state is not TranslationState.TRANSLATED)


# Writing it down


def work_on(vault: Vault, found: Sequence[Passage], language: str) -> Edition[Work]:
    """Return the translations of the documents that passages stand in, to edit."""
    roots = {passage.root: passage.group for passage in found}
    with vault.together():
        editions = [_edition(vault, root, group, language) for root, group in roots.items()]
    return Edition(Work(tuple(each.value for each in editions)), max((each.mark for each in editions), default=0))


def save(vault: Vault, base: Edition[Work], new: Work) -> Edition[Work]:
    """Store what changed. Raises ``ForbiddenContent``; then nothing is written."""
    saved: list[Edition[Translation]] = []
    with vault.together():
        for before, after in zip(base.value.translations, new.translations, strict=True):
            if before == after:
                saved.append(Edition(before, base.mark))
                continue
            stored = vault.add(after)  # unless it is there already, from here or from a colleague
            if stored.value == after:
                saved.append(stored)
                continue
            known = stored if before == stored.value else Edition(before, base.mark)
            saved.append(vault.save(known, after))
    return Edition(Work(tuple(each.value for each in saved)), max((each.mark for each in saved), default=base.mark))


def taken_back(current: Work, before: Work, after: Work) -> Work:
    """Return the work with the step from ``before`` to ``after`` taken back, and nothing else."""
    steps = zip(current.translations, before.translations, after.translations, strict=True)
    return Work(tuple(reverted(now, was, became) for now, was, became in steps))


def write(vault: Vault, passage: Passage, text: str, language: str) -> None:
    """Store ``text`` for one passage. Raises ``ForbiddenContent``."""
    edition = work_on(vault, (passage,), language)
    save(vault, edition, edition.value.writing(passage, text))


def forget_outdated(vault: Vault, subject: UUID) -> None:
    """Forget for good what a document's translations tell of words that it does not say any more."""
    said = {(place.object, place.field): place.text for _, value in _stored(vault, subject) for place in places(value)}
    for translation in vault.all(Translation):
        if translation.subject == subject:
            edition = vault.read(Translation, translation.id)
            vault.save(edition, up_to_date(edition.value, said))
            vault.forget_before(translation.id)


# Inside


def _edition(vault: Vault, root: UUID, group: UUID | None, language: str) -> Edition[Translation]:
    empty = empty_translation(root, language, group)
    known = vault.value_of(empty.id)
    return vault.read(Translation, empty.id) if known is not None else Edition(empty, 0)


def _translations(vault: Vault, language: str) -> dict[tuple[UUID, str], TranslatedPassage]:
    found: dict[tuple[UUID, str], TranslatedPassage] = {}
    for translation in vault.all(Translation):
        if translation.language == language:
            found |= by_place(translation)
    return found


def _of(vault: Vault, values: Sequence[tuple[str, Any]], language: str) -> Iterator[Passage]:
    """Yield every passage of documents, each with its kind."""
    known, names = _translations(vault, language), _names(vault, values)
    groups = {value.id: getattr(value, "group", None) for _, value in values}
    ready = ready_made(other_language(language), language)
    elsewhere = {passage.source: passage.text for passage in known.values() if passage.source and passage.text}
    for kind, value in values:
        for place in places(value, names):
            passage = known.get((place.object, place.field))
            state = state_of(place, passage)
            root = value.meeting if isinstance(value, Addendum) else value.id
            yield Passage(
                kind,
                root,
                groups.get(root),
                place,
                state,
                passage.text if passage and state is not TranslationState.LACKING else "",
                passage.source if passage and state is TranslationState.CHANGED else "",
                elsewhere.get(place.text) or ready.get(place.text, ""),
                language,
            )


def _stored(vault: Vault, document_id: UUID) -> list[tuple[str, Any]]:
    """Return a document with its kind, of a meeting with the tasks that it gave and the addenda to its minutes.

    Nothing for what papers don't tell.
    """
    stood = vault.value_of(document_id)
    if stood is None or type(stood[0]) not in _KINDS:
        return []
    value = stood[0]
    found = [(kind_of(type(value)).name, value)]
    if isinstance(value, Meeting):
        found += [("task", task) for task in vault.outlines(Task, value.group) if task.meeting == value.id]
        found += _addenda(vault, value)
    return found


def _addenda(vault: Vault, meeting: Meeting) -> list[tuple[str, Any]]:
    """Return what was written to a meeting's minutes after their approval, which is translated with the meeting."""
    approved = meeting.id in vault.record_roots()
    return [(minutes.ADDENDUM, each) for each in minutes.addenda(vault, meeting.id)] if approved else []


def _about(vault: Vault, about: UUID | None, language: str) -> list[tuple[str, Any]]:
    """Return the documents that a paper may tell of, the one that it is about first."""
    first = _stored(vault, about) if about else []
    if any(isinstance(value, Meeting) for _, value in first):
        return first
    seen = {value.id for _, value in first}
    return first + [(kind, value) for kind, value in _everything(vault, language) if value.id not in seen]


def _everything(vault: Vault, language: str) -> list[tuple[str, Any]]:
    """Return every document whose words are translated into a language; what belongs to no group is everybody's."""
    theirs = {group.id for group in vault.outlines(Group) if group.writes_in == other_language(language)}

    def is_theirs(value: Any) -> bool:  # noqa: ANN401
        return (value.id in theirs) if isinstance(value, Group) else getattr(value, "group", None) in (None, *theirs)

    found = [(kind_of(each).name, value) for each in _KINDS for value in vault.all(each) if is_theirs(value)]
    return found + [each for _, value in found if isinstance(value, Meeting) for each in _addenda(vault, value)]


def _group_of(vault: Vault, about: UUID | None) -> UUID | None:
    stood = vault.value_of(about) if about else None
    if stood is None:
        return None
    return stood[0].id if isinstance(stood[0], Group) else getattr(stood[0], "group", None)


def _names(vault: Vault, values: Sequence[tuple[str, Any]]) -> frozenset[str]:
    """Return the names of those who sit in groups, or were at the meetings among ``values``."""
    people = {member.name for group in vault.all(Group) for member in group.members}
    people |= {line.name for _, value in values if isinstance(value, Meeting) for line in value.attendance}
    return frozenset(people - {""})
