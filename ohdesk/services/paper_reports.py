"""What a PDF is, whether an archive can keep it, and whether it says what was approved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from ohdesk.security.record_codes import code_of
from ohdesk.services import signing
from ohdesk.services.paper_check import paper_faults
from ohdesk.services.paper_records import Approval, Compared, Difference, compared
from ohdesk.services.signing import Signature
from ohdesk.services.words import say

LARGEST = 200 * 1024 * 1024
"""The largest file, in bytes, that is looked at."""


@dataclass(frozen=True, slots=True)
class PaperReport:
    """What a PDF is in its own words, why an archive cannot keep it, and how its papers stand to their records."""

    title: str
    kind: str
    sender: str
    standard: str
    faults: tuple[str, ...]
    codes: tuple[str, ...]
    compared: tuple[Compared, ...] = ()
    signature: Signature | None = None

    @property
    def good(self) -> bool:
        """Whether nothing is wrong with it."""
        signed_well = self.signature is None or self.signature.holds
        return not self.faults and signed_well and all(one.good for one in self.compared)


def check_paper(pdf: bytes, name: str, language: str, known: Iterable[Approval] | None = None) -> PaperReport:
    """Look through a PDF and compare each paper in it with the minutes among ``known`` whose code it bears.

    ``name`` stands for the title of a file that has none. Without ``known`` there is nothing to compare with. For the
    worker: the minutes are written anew for each of their readers.
    """
    from ohdesk.documents.passages import read_papers

    faults, file = paper_faults(pdf, language), read_papers(pdf)
    if file is None:
        return PaperReport(name, "", "", "", faults, ())
    codes = tuple(dict.fromkeys(code for paper in file.papers for code in paper.codes if code))
    approvals = {code_of(one.minutes.digest): one for one in known or ()}
    pairs = [(paper, code) for paper in file.papers for code in paper.codes] if known is not None else []
    whole = pdf if len(file.papers) == 1 else None
    found = tuple(compared(file, paper, code, approvals.get(code), language, whole) for paper, code in pairs)
    return PaperReport(
        file.title or name, file.kind, file.sender, file.standard, faults, codes, found, signing.signature(pdf)
    )


def report_lines(report: PaperReport, language: str) -> Iterator[tuple[bool, str]]:
    """Yield what a report says, line by line, and of each whether it is good."""
    yield not report.faults, " · ".join(filter(None, (report.title, report.kind, report.sender)))
    if report.faults:
        yield False, say(language, "cli.paper_bad", count=len(report.faults))
        yield from ((False, f"– {fault}") for fault in report.faults)
    else:
        yield True, say(language, "cli.paper_good", standard=report.standard)
    if report.signature is not None:
        yield report.signature.holds, _signature_words(report.signature, language)
    for code in report.codes if not report.compared else ():
        yield True, say(language, "paper.code", code=code)
    if not report.codes:
        yield True, say(language, "paper.no_code")
    for one in report.compared:
        yield from _compared_lines(one, language)


def _signature_words(signature: Signature, language: str) -> str:
    who = signature.certificate
    if not signature.holds or who is None:
        return say(language, "paper.signed_broken")
    kind = "signed_self" if who.self_made else "signed"
    return say(language, f"paper.{kind}", name=who.name, issuer=who.issuer, at=_moment(signature.at))


def _moment(at: str) -> str:
    """Return the day of a PDF's time in words: "26.11.2026", or as the file has it where it is none."""
    from ohdesk.documents.dates import local_date

    try:
        return local_date(datetime.strptime(at, "D:%Y%m%d%H%M%SZ").replace(tzinfo=UTC).isoformat())
    except ValueError:
        return at


def _compared_lines(one: Compared, language: str) -> Iterator[tuple[bool, str]]:
    if not one.title:
        yield False, say(language, f"paper.{'unknown_code' if one.code else 'page_without_code'}", code=one.code)
        return
    names = "; ".join(one.approvers) or "–"
    yield True, say(language, "paper.belongs", code=one.code, title=one.title, date=one.approved_on, names=names)
    if one.broken:
        yield False, say(language, "paper.broken", where=", ".join(one.broken))
    changed = [difference for difference in one.differences if not difference.later]
    if not changed:
        yield True, say(language, "paper.same")
        if one.alike is not None:
            yield True, say(language, "paper.alike" if one.alike else "paper.text_alone")
    else:
        yield False, say(language, f"paper.differs_{'one' if len(changed) == 1 else 'more'}", count=len(changed))
    for difference in one.differences:
        yield difference.later, f"– {_difference_words(difference, language)}"


def _difference_words(difference: Difference, language: str) -> str:
    if difference.later:
        kind = "taken_later" if difference.paper else "added_later"
    elif difference.paper and difference.record:
        kind = "changed"
    else:
        kind = "added" if difference.paper else "missing"
    where = difference.where or say(language, "paper.head")
    return say(language, f"paper.{kind}", where=where, paper=difference.paper, record=difference.record)
