"""Whether a paper says what was approved: its passages beside those of a paper made anew from the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import product, zip_longest
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.domain.deliveries import OfficialCopy
from ohdesk.domain.minutes import Addendum, ApprovedMinutes
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import EducationForm, School
from ohdesk.services import deliveries, forms, minutes, printing, publishing, vaults, verifying
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.documents.passages import Paper, PaperFile, Passage
    from ohdesk.documents.tree import Document
    from ohdesk.services.ports import Vault

_DPI = 60
"""How closely pages are looked at."""
_WRITTEN = ("fi", "sv")
"""The languages that papers are written in."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Approved minutes that a paper may have been made of, and what was written to them later.

    ``issuers`` are those on whose behalf it may have been, ``official`` tells where the official copy lies; ``broken``
    names what is no more as it was approved.
    """

    minutes: ApprovedMinutes
    addenda: tuple[Addendum, ...]
    issuers: tuple[Issuer, ...]
    broken: tuple[str, ...] = ()
    official: OfficialCopy | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a paper says something else than the record: under which heading, what it says and what the record says.

    Either may be empty. It is ``later`` where the record has been added to or taken from since its approval, so that a
    paper from before may well differ there.
    """

    where: str
    paper: str
    record: str
    later: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """A paper's code, the minutes that it names, in words, and how the paper differs from them.

    ``title`` is empty where no such minutes are known; ``code`` is empty for pages without one in a paper that has
    one. ``broken`` names what of the record is no more as it was approved. ``alike`` says whether the pages look as
    those of a copy made anew do; it is None where there was nothing to lay them beside.
    """

    code: str
    title: str = ""
    approved_on: str = ""
    approvers: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    broken: tuple[str, ...] = ()
    alike: bool | None = None

    @property
    def good(self) -> bool:
        """Whether the paper says what was approved."""
        return bool(self.title) and not self.broken and all(one.later for one in self.differences)


def approvals_in(vault: Vault) -> Iterator[Approval]:
    """Yield all minutes that have been approved in a vault, each of two approvals of one meeting too."""
    for stored in minutes.in_order(vault.records()):
        if stored.kind == minutes.MINUTES:
            approved = minutes.read_minutes(stored)
            verdict = minutes.verify(vault, stored.root, stored.record.digest)
            sender, addenda = printing.issuer(vault, approved.group.id), minutes.addenda(vault, stored.root)
            official = deliveries.official(vault, deliveries.minutes_of(stored.root))
            yield Approval(approved, addenda, (sender,), verdict.differs if verdict else (), official)


def approval_in(path: Path) -> Approval:
    """Return the minutes in an approved record's folder, or its ``record.ohr``.

    A record does not say of what sort of school it is, whose representatives may be pupils or students. Raises
    ``RecordRefused`` for one that is no more as it was approved.
    """
    approved = minutes.read_minutes(verifying.read_stored(path))
    schools = (School(UUID(int=0), form=form) for form in (EducationForm.BASIC, EducationForm.UPPER_SECONDARY))
    return Approval(approved, (), tuple(Issuer(approved.group, (school,)) for school in schools))


def compared(
    file: PaperFile, paper: Paper, code: str, approval: Approval | None, language: str, pdf: bytes | None = None
) -> Compared:
    """Compare a paper with the minutes that its code names; ``language`` is that of the answer.

    ``pdf`` is the file where the paper is all of it: then its pages are looked at too, since text can be drawn
    otherwise than it reads. For the worker: the minutes are written anew for each of their readers, until one copy is
    the same.
    """
    from ohdesk.documents.agenda import meeting_title
    from ohdesk.documents.dates import local_date

    if approval is None:
        return Compared(code)
    approved = approval.minutes
    copy, found = _nearest(file, paper, approval)
    return Compared(
        code,
        meeting_title(approved.meeting, approval.issuers[0], approved.number, language),
        local_date(approved.approved_at),
        tuple(", ".join(filter(None, (word.name, word.role))) for word in approved.confirmations),
        found,
        approval.broken,
        None if found or pdf is None else copy.looks_like(pdf),
    )


def _nearest(file: PaperFile, paper: Paper, approval: Approval) -> tuple[_Copy, tuple[Difference, ...]]:
    """Return the copy that differs least from a paper, and how it differs."""
    language = file.language if file.language in _WRITTEN else _WRITTEN[0]
    item = _item(approval.minutes, paper) if file.kind == say(language, "documents.minutes.extract") else None
    tried: list[tuple[_Copy, tuple[Difference, ...]]] = []
    for issuer, reader in product(approval.issuers, Reader):
        copy = _Copy(approval, issuer, language, reader, item)
        tried.append((copy, tuple(copy.differences(paper))))
        if not tried[-1][1]:
            break
    return min(tried, key=lambda one: len(one[1]))


def _item(approved: ApprovedMinutes, paper: Paper) -> UUID | None:
    """Return the item that a paper is an extract of, by its number before its first heading."""
    headings = (passage.text.split()[0] for passage in paper.text[1:] if passage.heading)
    number = next(headings, "")
    items = approved.meeting.items
    return items[int(number) - 1].id if number.isdecimal() and 0 < int(number) <= len(items) else None


@dataclass(frozen=True, slots=True)
class _Copy:
    """A copy of approved minutes for a reader, or an extract of one item, made anew."""

    approval: Approval
    issuer: Issuer
    language: str
    reader: Reader
    item: UUID | None

    def differences(self, paper: Paper) -> Iterator[Difference]:
        """Yield how a paper differs from this copy; whose it is, in its head, may have got another name since."""
        approved, addenda = self._as_read()
        first = self._described(replace(approved, redactions=()), ())
        who = first.identification
        head = {passage.text for passage in paper.head}
        yield from (
            Difference("", "", line)
            for line in (who.kind, who.date, who.publicity)
            if head and line and line not in head
        )
        said = now = _said(first)
        if (addenda or approved.redactions) and self.item is None:
            now = _said(self._described(approved, addenda))
        yield from _changes(paper.text, now, len(said))

    def looks_like(self, pdf: bytes) -> bool:
        """Tell whether the pages of a PDF look as this copy's do, in usual or large print."""
        from ohdesk.documents.official_copy import with_official_copy
        from ohdesk.documents.render import render

        document = self._described(*self._as_read())
        told = dict.fromkeys((document, with_official_copy(document, self.approval.official)))
        return any(_alike(pdf, render(one, scale)) for one in told for scale in (1.0, forms.LARGE))

    def _as_read(self) -> tuple[ApprovedMinutes, tuple[Addendum, ...]]:
        approval = self.approval
        return publishing.as_read(approval.minutes, approval.addenda, self.issuer, self.language, self.reader)

    def _described(self, approved: ApprovedMinutes, addenda: tuple[Addendum, ...]) -> Document:
        from ohdesk.documents.minutes import approved_minutes, extract

        if self.item is None:
            return approved_minutes(approved, self.issuer, self.language, self.reader, addenda)
        number, today = approved.number, vaults.today()
        return extract(approved, (), self.item, self.issuer, number, self.language, today, self.reader)


def _said(document: Document) -> Sequence[Passage]:
    """Return what a described paper says, from its title on, as it is read in its pages."""
    from ohdesk.documents.passages import read_papers
    from ohdesk.documents.render import render

    file = read_papers(render(document))
    return file.papers[0].text if file else ()


def _alike(pdf: bytes, other: bytes) -> bool:
    """Tell whether all pages of two files look the same."""
    from ohdesk.documents.pages import page_images

    pairs = zip_longest(page_images(pdf, _DPI), page_images(other, _DPI))
    return all(one == another for one, another in pairs)


def _changes(paper: Sequence[Passage], record: Sequence[Passage], lasting: int) -> Iterator[Difference]:
    """Yield what differs below the title; the record's passages from ``lasting`` on have been added since.

    The title differs too where the paper has one of its own; in a year's file it is a heading among others.
    """
    from ohdesk.documents.fonts import printable

    start = 0 if paper and paper[0].heading == 1 else 1
    paper, record, lasting = paper[start:], record[start:], lasting - start
    matched = SequenceMatcher(
        None, [passage.text for passage in paper], [passage.text for passage in record], autojunk=False
    )
    for tag, here, gone, first, last in matched.get_opcodes():
        if tag == "equal":
            continue
        taken = any(printable(minutes.REDACTED) in passage.text for passage in record[first:last])
        below = record[:first] if first < lasting else paper[:here]
        yield Difference(
            next((passage.text for passage in reversed(below) if passage.heading), ""),
            " ".join(passage.text for passage in paper[here:gone]),
            " ".join(passage.text for passage in record[first:last]),
            later=taken or (here == gone and first >= lasting),
        )
