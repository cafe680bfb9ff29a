"""Text that several people write at once: a thin coat over Loro, one document per text field."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from typing import Any

from loro import Diff, ExportMode, LoroDoc, TextDelta, VersionVector

# Letters by who wrote them (the author number as text) and in which order: runs from a first one to before a last one.
Letters = Mapping[str, Iterable[tuple[int, int]]]

BLANK = "▮"
"""What stands in the place of a letter that was blanked out."""

_FIELD = "text"
_WORD = re.compile(r"\w")
_WORDS = re.compile(r"\w+|\W")


class TextFault(Exception):
    """Loro could not take in or make a change."""


def normal(text: str) -> str:
    """Return a text as it is stored: NFC, line feeds, no NUL, no lone surrogate."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())


def plain(text: str) -> str:
    """Return a text in the form in which words are looked for: small letters, one blank between words."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text in hex, with which a reader at the same version checks the merge."""
    return hashlib.sha256(text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Retained:
    """So many letters stay as they are."""

    count: int


@dataclass(frozen=True, slots=True)
class Inserted:
    """Words that came in."""

    text: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """So many letters went."""

    count: int


TextEdit = Retained | Inserted | Deleted


class TextDocument:
    """One text field as a mergeable document; made from a snapshot, from updates, or empty.

    ``waits`` tells whether one of the updates builds on one that has not come yet; a snapshot leaves it out.
    """

    def __init__(self, snapshot: bytes | None = None, updates: Iterable[bytes] = ()) -> None:
        with _guarded():
            self._doc = LoroDoc()  # type: ignore[no-untyped-call]
            if snapshot:
                self._doc.import_(snapshot)
            several = list(updates)
            early = [update for update in several if self._doc.import_(update).pending is not None]
            self.waits = bool(early) and self._doc.import_batch(early).pending is not None

    @property
    def is_new(self) -> bool:
        """Whether nobody has written in it yet, not even something since deleted."""
        with _guarded():
            return bool(self._doc.len_changes == 0)

    @property
    def text(self) -> str:
        """The text as it stands."""
        with _guarded():
            return str(self._doc.get_text(_FIELD).to_string())

    def change(self, new: str, author: int) -> bytes | None:
        """Turn the text into ``new`` (normal form) and return the update to share, None where nothing changed.

        ``author`` is this session's random number below 2^64; it must never be one that wrote elsewhere.
        """
        with _guarded():
            old = self.text
            if old == new:
                return None
            before = self._doc.oplog_vv
            self._doc.peer_id = author
            field = self._doc.get_text(_FIELD)
            for start, end, words in _edits(old, new):
                field.delete(start, end - start)
                field.insert(start, words)
            self._doc.commit()
            return bytes(self._doc.export(ExportMode.Updates(before)))

    def take(self, update: bytes) -> bool:
        """Take in another's update, any number of times; False where it builds on one that has not come yet."""
        with _guarded():
            return self._doc.import_(update).pending is None

    def with_update(self, update: bytes) -> TextDocument | None:
        """Return a copy with another's update in it; None where it builds on one that has not come yet."""
        trial = TextDocument()
        with _guarded():
            trial._doc = self._doc.fork()
        return trial if trial.take(update) else None

    def stands_as_after(self, update: bytes) -> bool:
        """Tell whether what is in the text is just what the author of an ``update`` had with it, and nothing beside."""
        with _guarded():
            told = LoroDoc.decode_import_blob_meta(update, check_checksum=False)
            return bool(told.partial_end_vv.get_frontiers().encode() == self._doc.oplog_frontiers.encode())

    def edits(self, updates: Iterable[bytes]) -> list[TextEdit]:
        """Take in others' updates; returns what they did to the text, from its beginning, up to the last change."""
        with _guarded():
            before = self._doc.oplog_frontiers
            for update in updates:
                self._doc.import_(update)
            told = self._doc.diff(before, self._doc.oplog_frontiers).get_diff()
            return [_edit(part) for _, diff in told if isinstance(diff, Diff.Text) for part in diff.diff]

    def snapshot(self) -> bytes:
        """Return the whole document, from which it can be made again."""
        with _guarded():
            return bytes(self._doc.export(ExportMode.Snapshot()))

    def updates(self) -> bytes:
        """Return all that was ever written as one update."""
        with _guarded():
            return bytes(self._doc.export(ExportMode.Updates(VersionVector())))  # type: ignore[no-untyped-call]

    def ever_written(self) -> Iterator[str]:
        """Yield the text as it stands, and what each author ever wrote in it, in one run as it was typed."""
        yield self.text
        written: dict[str, list[str]] = {}
        for author, _, content in _contents(self._steps(VersionVector())):  # type: ignore[no-untyped-call]
            if content["type"] == "insert":
                written.setdefault(author, []).append(content["text"])
        yield from ("".join(words) for words in written.values())

    def deleted(self) -> Letters:
        """Return the letters that somebody has deleted; they still lie in the document."""
        return _deletions(self._steps(VersionVector()))  # type: ignore[no-untyped-call]

    def letters(self, start: int, end: int) -> Letters:
        """Return the letters that stand from ``start`` to before ``end``."""
        with _guarded():
            trial = TextDocument(self.snapshot())
            before = trial._doc.oplog_vv
        trial.cut(start, end)
        return _deletions(trial._steps(before))  # who deletes letters names them

    def cut(self, start: int, end: int) -> None:
        """Delete what stands from ``start`` to before ``end``, under an author number of its own."""
        with _guarded():
            self._doc.peer_id = secrets.randbits(63)
            self._doc.get_text(_FIELD).delete(start, end - start)
            self._doc.commit()

    def blanked(self, letters: Letters) -> TextDocument:
        """Return the document with letters blanked out for good: what they were is nowhere in it.

        Each still holds its place, so that what others wrote around it meanwhile finds where it belongs.
        """
        gone = {author: sorted(runs) for author, runs in letters.items()}
        told = self._steps(VersionVector())  # type: ignore[no-untyped-call]
        for author, number, content in _contents(told):
            if content["type"] == "insert":
                words = content["text"]
                for first, last in gone.get(author, ()):
                    start, end = max(first - number, 0), min(last - number, len(words))
                    if start < end:
                        words = words[:start] + BLANK * (end - start) + words[end:]
                content["text"] = words
        fresh = TextDocument()
        with _guarded():
            fresh._doc.import_json_updates(json.dumps(told))
        return fresh

    def _steps(self, after: VersionVector) -> dict[str, Any]:
        with _guarded():
            steps: dict[str, Any] = json.loads(self._doc.export_json_updates(after, self._doc.oplog_vv))
            return steps


def _edit(part: TextDelta) -> TextEdit:
    """Return one part of what Loro tells of a change."""
    match part:
        case TextDelta.Insert():
            return Inserted(part.insert)
        case TextDelta.Delete():
            return Deleted(part.delete)
        case TextDelta.Retain():
            return Retained(part.retain)
    raise TextFault(repr(part))


def _contents(steps: dict[str, Any]) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """Yield what Loro's steps did: whose step, its number among the author's, and what."""
    for change in steps["changes"]:
        author = steps["peers"][int(change["id"].partition("@")[2])]
        for step in change["ops"]:
            yield author, step["counter"], step["content"]


def _deletions(steps: dict[str, Any]) -> Letters:
    found: dict[str, list[tuple[int, int]]] = {}
    for _, _, content in _contents(steps):
        if content["type"] == "delete":
            first, _, author = content["start_id"].partition("@")
            run = (int(first), int(first) + abs(content["len"]))
            found.setdefault(steps["peers"][int(author)], []).append(run)
    return joined(found)


def joined(*several: Letters) -> Letters:
    """Return the letters that are in any of several, in as few runs as possible."""
    runs: dict[str, list[tuple[int, int]]] = {}
    for letters in several:
        for author, found in letters.items():
            runs.setdefault(author, []).extend(found)
    fewer: dict[str, list[tuple[int, int]]] = {}
    for author, found in sorted(runs.items()):
        fewer[author] = []
        for first, last in sorted(found):
            if fewer[author] and first <= fewer[author][-1][1]:
                fewer[author][-1] = (fewer[author][-1][0], max(last, fewer[author][-1][1]))
            else:
                fewer[author].append((first, last))
    return fewer


def generated_author(source: str, text: str) -> int:
    """Return the author number for a text that a rule makes, so that two laptops write it once."""
    digest = hashlib.sha256(f"{source}\n{fingerprint(text)}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def merged(base: str, mine: str, theirs: str) -> str:
    """Return ``base`` with both changes in it, word by word; nobody's words are dropped."""
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    start = TextDocument()
    start.change(base, author=1)
    left, right = TextDocument(start.snapshot()), TextDocument(start.snapshot())
    update = left.change(mine, author=2)
    right.change(theirs, author=3)
    if update is not None:
        right.take(update)
    return right.text


def _edits(old: str, new: str) -> Iterator[tuple[int, int, str]]:
    """Yield the edits that lead from ``old`` to ``new``, from the end: where it starts, where it ends, what goes there.

    Whole words are compared: letters in common would tear two authors' words into each other.
    """
    # Most edits touch one place; only what lies between the first and the last difference is worth comparing.
    head = _alike(old, new)
    while head and _WORD.match(old, head - 1):
        head -= 1
    tail = min(_alike(old[::-1], new[::-1]), len(old) - head, len(new) - head)
    while tail and _WORD.match(old, len(old) - tail):
        tail -= 1
    before, after = _WORDS.findall(old[head : len(old) - tail]), _WORDS.findall(new[head : len(new) - tail])
    places = list(accumulate(map(len, before), initial=head))
    for tag, start, end, first, last in reversed(SequenceMatcher(None, before, after).get_opcodes()):
        if tag != "equal":
            yield places[start], places[end], "".join(after[first:last])


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts have in common at their beginning."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        least, most = (middle, most) if one[:middle] == other[:middle] else (least, middle - 1)
    return least


@contextmanager
def _guarded() -> Iterator[None]:
    """Turn what Loro raises, which may be a bare ``BaseException``, into ``TextFault``."""
    try:
        yield
    except TextFault:
        raise
    except BaseException as fault:
        _let_exits_pass(fault)
        raise TextFault(str(fault)) from fault


def _let_exits_pass(fault: BaseException) -> None:
    if isinstance(fault, KeyboardInterrupt | SystemExit | GeneratorExit | MemoryError):
        raise fault
