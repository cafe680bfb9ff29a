"""Handing a finished paper on to the organisation's records management: the paper, an editable copy, its metadata."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo
from zoneinfo import ZoneInfo

from ohdesk.documents.issuer import school_names
from ohdesk.documents.texts import texts
from ohdesk.domain.archive import Paper as KeptPaper
from ohdesk.domain.archive import kept_until, rule_for
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.deliveries import KEPT_AS, Deliverable, Delivery, Subject
from ohdesk.domain.errors import ArchiveRefused
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Survey, is_tallied
from ohdesk.domain.tallies import ConsultationTally
from ohdesk.security.canonical import sha256
from ohdesk.services import (
    communication_papers,
    deliveries,
    evaluation_papers,
    forms,
    groups,
    indicator_papers,
    inspection_papers,
    meetings,
    paper_check,
    printing,
    untranslated,
    whole_year,
)
from ohdesk.services import minutes as approvals
from ohdesk.services.forms import Form, Paper
from ohdesk.services.ports import Vault
from ohdesk.services.printing import Variant

if TYPE_CHECKING:
    from ohdesk.documents.metadata_file import Around

_HELSINKI = ZoneInfo("Europe/Helsinki")
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The day that every file in a ZIP bears, so that the same files give the same bytes."""
_FORBIDDEN_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 120
_UNFINISHED = (PlanState.WORKING, PlanState.COMMENTS)
_BY_READER = (Deliverable.MINUTES, Deliverable.YEAR, Deliverable.WHOLE_YEAR, Deliverable.YEAR_SUMMARY)
_OPEN_OR_PUBLIC = (Deliverable.INSPECTION, Deliverable.SURVEY)


class Packing(StrEnum):
    """As what the files of a paper are written."""

    ZIP = "zip"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Package:
    """The files of one paper, ready to be written, under a common ``name`` (of the ZIP, or the folder).

    ``delivery`` says what was made; it is kept once the files are written.
    """

    name: str
    files: tuple[tuple[str, bytes], ...]
    delivery: Delivery


@dataclass(frozen=True, slots=True)
class _Facts:
    """What stands behind a paper: its group, its days, who approved it, and the number that its name bears."""

    group: UUID
    created: date
    accepted: date | None = None
    approver: str = ""
    finished: bool = True
    number: str = ""
    names: tuple[str, ...] = ()
    record: str = ""
    other_id: str = ""


def readers_of(what: Deliverable) -> tuple[Reader, ...]:
    """Return for which readers a sort of paper can be made; the others read the same for everybody."""
    if what in _OPEN_OR_PUBLIC:
        return Reader.STAFF, Reader.PUBLIC
    return (Reader.STAFF, Reader.REPRESENTATIVES, Reader.PUBLIC) if what in _BY_READER else (Reader.STAFF,)


def package(
    vault: Vault,
    subject: Subject,
    reader: Reader,
    language: str,
    today: date,
    *,
    plain: bool = False,
    as_it_is: bool = False,
) -> Package:
    """Return a paper as its reader sees it, as PDF and as an editable copy (DOCX), with metadata as JSON and as XML.

    The metadata is made from the same paper. For the worker; nothing is written or kept. Raises ``ArchiveRefused``
    where no archive could keep the PDF, unless a ``plain`` copy will do, ``Untranslated`` where words are only in the
    other language, unless they go ``as_it_is``, and ``NotFound``.
    """
    from ohdesk.documents.metadata_file import FileForm, PaperFile, as_json, as_xml

    described = replace(_described(vault, subject, reader, language, today), subject=None)
    (paper,) = untranslated.settled(vault, [described], as_it_is=as_it_is)
    facts = _facts(vault, subject, today)
    name = _name(vault, paper, facts, subject, reader)
    pdf, form = _archive_copy(vault, paper, plain=plain)
    word = forms.made(vault, paper, Form.DOCX)
    papers = (PaperFile(f"{name}.pdf", pdf, FileForm[form]), PaperFile(f"{name}.docx", word, FileForm.DOCX))
    around = _around(vault, subject, reader, facts)
    told = texts(language).say("documents.delivered.metadata")
    files = (
        *((file.name, file.data) for file in papers),
        (f"{name} {told}.json", as_json(paper.document, around, papers)),
        (f"{name} {told}.xml", as_xml(paper.document, around, papers)),
    )
    delivery = Delivery(
        new_id(),
        facts.group,
        subject.what,
        subject.id,
        subject.school_year,
        reader,
        paper.document.language,
        made_on=today,
        state=deliveries.state_of(vault, subject),
        files=tuple(sha256(data) for _, data in files),
    )
    return Package(name, files, delivery)


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return files as one ZIP; the same files give the same bytes."""
    written = BytesIO()
    with ZipFile(written, "w") as archive:
        for name, data in files:
            entry = ZipInfo(name, _FIRST_MOMENT)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # whatever system the program runs on
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return written.getvalue()


def write(
    package: Package, place: Path, packing: Packing, write_file: Callable[[Path, bytes], None]
) -> tuple[Path, ...]:
    """Write a package with ``write_file``: a ZIP at ``place``, or its files into the folder ``place``; returns them."""
    if packing is Packing.ZIP:
        write_file(place, zipped(package.files))
        return (place,)
    for name, data in package.files:
        write_file(place / name, data)
    return tuple(place / name for name, _ in package.files)


def keep(vault: Vault, package: Package) -> Delivery:
    """Remember that a paper's files were written; where they went is noted later."""
    vault.log_usage("delivered", str(package.delivery.subject))
    return vault.add(package.delivery).value


def _described(vault: Vault, subject: Subject, reader: Reader, language: str, today: date) -> Paper:
    match subject.what:
        case Deliverable.MINUTES:
            variant = {Reader.PUBLIC: Variant.PUBLIC, Reader.REPRESENTATIVES: Variant.REPRESENTATIVES}.get(reader)
            return printing.minutes(vault, subject.id, language, variant or Variant.MEMBERS)
        case Deliverable.PLAN:
            return printing.plan(vault, subject.id, language)
        case Deliverable.YEAR:
            return printing.year(vault, subject.id, subject.school_year, language, reader)
        case Deliverable.WHOLE_YEAR:
            return whole_year.paper(vault, subject.id, subject.school_year, language, reader)
        case Deliverable.EVALUATION:
            return evaluation_papers.evaluation(vault, subject.id, subject.school_year, language)
        case Deliverable.YEAR_SUMMARY:
            return communication_papers.year_summary(vault, subject.id, subject.school_year, language, reader)
        case Deliverable.NEWSLETTER:
            return communication_papers.newsletter(vault, subject.id)
        case Deliverable.INSPECTION:
            return inspection_papers.inspection(vault, subject.id, language, reader)
        case Deliverable.TALLY:
            tally = vault.read(ConsultationTally, subject.id).value
            group = tally.group or groups.current_group(vault).id
            return inspection_papers.tally(vault, group, tally.school_year, language, spring=tally.spring)
        case Deliverable.SURVEY:
            return indicator_papers.survey_results(vault, subject.id, language, today, reader)


def _archive_copy(vault: Vault, paper: Paper, *, plain: bool) -> tuple[bytes, str]:
    pdf = forms.made(vault, paper)
    try:
        return paper_check.for_archive(pdf, paper.document.title), "ARCHIVE"
    except ArchiveRefused:
        if not plain:
            raise
        return paper_check.plain_copy(pdf), "PDF"


def _facts(vault: Vault, subject: Subject, today: date) -> _Facts:
    match subject.what:
        case Deliverable.MINUTES:
            return _minutes_facts(vault, subject.id, today)
        case Deliverable.PLAN:
            plan = vault.read(Plan, subject.id).value
            return _Facts(
                group=plan.group or groups.current_group(vault).id,
                created=plan.approved_on or today,
                accepted=plan.approved_on,
                approver=plan.approved_body,
                finished=plan.state not in _UNFINISHED,
                number=plan.school_year,
                other_id=plan.diary_number,
            )
        case Deliverable.NEWSLETTER:
            letter = vault.read(Newsletter, subject.id).value
            return _Facts(
                group=letter.group or groups.current_group(vault).id,
                created=letter.published_on or letter.day or today,
                accepted=letter.published_on,
                finished=letter.published_on is not None,
                number=str(letter.number or ""),
            )
        case Deliverable.INSPECTION:
            days = [one.day for one in vault.outlines(Inspection, subject.id) if one.day]
            return _Facts(group=subject.id, created=max(days, default=today))
        case Deliverable.TALLY:
            tally = vault.read(ConsultationTally, subject.id).value
            return _Facts(tally.group or groups.current_group(vault).id, created=today, number=tally.school_year)
        case Deliverable.SURVEY:
            survey = vault.read(Survey, subject.id).value
            return _Facts(
                group=survey.group or groups.current_group(vault).id,
                created=survey.closes or survey.opens or today,
                finished=is_tallied(survey),
            )
        case _:
            return _Facts(group=subject.id, created=today, number=subject.school_year)


def _minutes_facts(vault: Vault, meeting_id: UUID, today: date) -> _Facts:
    meeting = vault.read(Meeting, meeting_id).value
    approved = approvals.approved(vault, meeting_id)
    number = approved.number if approved else meetings.number(vault, meeting)
    accepted = datetime.fromisoformat(approved.approved_at).astimezone(_HELSINKI).date() if approved else None
    return _Facts(
        group=meeting.group or groups.current_group(vault).id,
        created=meeting.day or today,
        accepted=accepted,
        finished=approved is not None,
        number=str(number or ""),
        names=tuple(line.name for line in (approved.meeting if approved else meeting).attendance),
        record=approved.digest if approved else "",
    )


def _around(vault: Vault, subject: Subject, reader: Reader, facts: _Facts) -> Around:
    """Return what is told beside the paper; the earlier diary number is that of its last official copy."""
    from ohdesk.documents.metadata_file import Around

    provider, kind = groups.provider(vault), KEPT_AS.get(subject.what)
    rule = rule_for(provider, kind) if provider and kind else None
    kept = KeptPaper(kind, subject.id, day=facts.accepted, finished=facts.finished) if kind else None
    members = vault.read(Group, facts.group).value.members
    earlier = deliveries.official(vault, subject)
    return Around(
        id=subject.id,
        reader=reader,
        created=facts.created,
        accepted=facts.accepted,
        approver=facts.approver,
        finished=facts.finished,
        names=(*facts.names, *(member.name for member in members)),
        class_name=rule.name if rule and (rule.name or rule.years) else None,
        years=rule.years if rule else None,
        kept_until=kept_until(kept, rule) if kept else None,
        other_id=facts.other_id or (earlier.delivery.number if earlier else ""),
        school_year=subject.school_year,
        record=facts.record,
    )


def _name(vault: Vault, paper: Paper, facts: _Facts, subject: Subject, reader: Reader) -> str:
    """Return "2026-10-14 Muistio 3 Harjoituskoulu", with whose copy it is where that is not the group's own."""
    words = texts(paper.document.language)
    schools = school_names(printing.issuer(vault, facts.group), paper.document.language)
    kind = words.say("documents.delivered.year") if subject.what is Deliverable.YEAR else ""
    whose = "" if reader is Reader.STAFF else words.say(f"documents.delivered.{reader}")
    parts = (facts.created.isoformat(), kind or paper.document.identification.kind, facts.number, *schools[:1], whose)
    name = _FORBIDDEN_IN_NAMES.sub(" ", " ".join(filter(None, parts)))
    return " ".join(name.split())[:_LONGEST_NAME].strip(" .")
