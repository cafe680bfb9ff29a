"""Papers and messages of a meeting, without a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ohdesk.cli.conflicts import tell_of_versions
from ohdesk.cli.session import AsIs, Language, Output, PassphraseFile, Plain, VaultPath, session, write_file
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Audience as Readership
from ohdesk.domain.whole_year import YearPart
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.forms import Form, Paper
    from ohdesk.services.ports import Vault


class PaperKind(StrEnum):
    """What can be printed."""

    AGENDA = "agenda"
    MINUTES = "minutes"
    TASKS = "tasks"
    OUTCOMES = "outcomes"
    LETTER = "letter"
    PLAN = "plan"
    INSPECTION = "inspection"
    STAFFING = "staffing"
    TALLY = "tally"
    ROLL_OUTS = "roll-outs"
    CHECKLISTS = "checklists"
    NEWSLETTER = "newsletter"
    SERVICES = "services"
    PARTICIPATION = "participation"
    POSTER = "poster"
    YEAR_SUMMARY = "year-summary"
    WHOLE_YEAR = "whole-year"
    SLIDES = "slides"
    INDICATORS = "indicators"
    SURVEY_FORM = "survey-form"
    SURVEY_RESULTS = "survey-results"
    GOAL = "goal"
    COVERAGE = "coverage"
    EVALUATION = "evaluation"
    CLOCK_WHEEL = "clock-wheel"
    CLOCK_WALL = "clock-wall"
    CLOCK_TABLE = "clock-table"
    GROUP_MEMBERS = "members"
    REPRESENTATION = "representation"
    CARDS = "cards"
    CONSENT_CHECKLIST = "consent-checklist"
    HAND_OVER = "handover"
    ARCHIVE_LIST = "archive-list"


class Variant(StrEnum):
    """For whom a paper is, which part of the minutes it holds, or which term."""

    MEMBERS = "members"
    REPRESENTATIVES = "representatives"
    CHAIR = "chair"
    BLANK = "blank"
    PUBLIC = "public"
    EXTRACT = "extract"
    YEAR = "year"
    AUTUMN = "autumn"
    SPRING = "spring"
    STUDENTS = "students"
    GUARDIANS = "guardians"


class Audience(StrEnum):
    """To whom a summary speaks."""

    STAFF = "staff"
    GUARDIANS = "guardians"
    STUDENTS = "students"


class Message(StrEnum):
    """What can be drafted as a mail."""

    INVITATION = "invitation"
    MINUTES = "minutes"
    ANSWER = "answer"


class Spoken(StrEnum):
    """In which language a paper is, or in both side by side."""

    FI = "fi"
    SV = "sv"
    EN = "en"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asked to be printed: in which ``language``, of which object or school year, which ``parts``.

    ``as_is`` says that what is not translated stays as it was written.
    """

    language: str
    id: UUID | None
    school_year: str
    variant: str
    parts: tuple[YearPart, ...]
    as_is: bool


PAPERS: dict[PaperKind, Callable[[Vault, Wanted], Paper | bytes]] = {}
"""Papers that are not about one meeting, each with what makes it."""

_FOR_ALL = (Variant.MEMBERS, Variant.REPRESENTATIVES, Variant.PUBLIC)
_VARIANTS = {
    PaperKind.AGENDA: (*_FOR_ALL, Variant.CHAIR, Variant.BLANK),
    PaperKind.MINUTES: (*_FOR_ALL, Variant.CHAIR, Variant.EXTRACT, Variant.YEAR),
    PaperKind.TASKS: _FOR_ALL,
    PaperKind.OUTCOMES: (*_FOR_ALL, Variant.YEAR),
    PaperKind.LETTER: (Variant.STUDENTS, Variant.GUARDIANS),
    PaperKind.PLAN: (Variant.MEMBERS,),
    PaperKind.INSPECTION: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.YEAR_SUMMARY: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.WHOLE_YEAR: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.SLIDES: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.INDICATORS: _FOR_ALL,
    PaperKind.GROUP_MEMBERS: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.REPRESENTATION: (Variant.MEMBERS, Variant.PUBLIC),
    PaperKind.SURVEY_RESULTS: _FOR_ALL,
    PaperKind.TALLY: (Variant.MEMBERS, Variant.AUTUMN, Variant.SPRING),
}
"""For whom each paper can be made; the others are for the members alone."""
_LETTERS = {Variant.STUDENTS: Readership.STUDENTS, Variant.GUARDIANS: Readership.GUARDIANS}

MeetingId = Annotated[UUID | None, typer.Option("--id", "--meeting", help="Of the meeting; else the one that is due.")]
Words = Annotated[Language | None, typer.Option(help="Of the paper's own words.")]


def print_(
    ctx: typer.Context,
    what: PaperKind,
    vault: VaultPath,
    output: Output,
    id: Annotated[UUID | None, typer.Option(help="Of the meeting or plan; else the one that is due.")] = None,  # noqa: A002
    variant: Annotated[Variant, typer.Option(help="For whom, or which part.")] = Variant.MEMBERS,
    item: Annotated[int | None, typer.Option(help="The item's number, for an extract.", min=1)] = None,
    reader: Annotated[Reader | None, typer.Option(help="Who reads an extract (public) or a year (staff).")] = None,
    ask: Annotated[str, typer.Option(help="What a representative's letter asks; else the usual question.")] = "",
    large: Annotated[bool, typer.Option("--large", help="In large print.")] = False,
    school_year: Annotated[str, typer.Option("--year", help="The school year, such as 2026-2027; else this one.")] = "",
    part: Annotated[
        list[YearPart] | None, typer.Option(help="Of a whole year: what goes into it; repeatable, else all there is.")
    ] = None,
    with_data: Annotated[
        bool, typer.Option("--with-data", help="In the PDF also what it says as JSON, for other programs (PDF/A-3).")
    ] = False,
    plain: Plain = False,
    language: Annotated[Spoken | None, typer.Option(help="Of the paper; both stand side by side.")] = None,
    as_is: AsIs = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a paper: as PDF, or as Word, text or HTML where FILE ends so."""
    from ohdesk.domain.schools import school_year_name
    from ohdesk.services import choosing, forms, translating, vaults
    from ohdesk.services.meeting_papers import page_count
    from ohdesk.services.privacy import in_public_minutes

    words = language.value if language else session(ctx).language
    variants = _VARIANTS.get(what, (Variant.MEMBERS,))
    if variant not in variants or (variant is Variant.EXTRACT) != (item is not None):
        raise typer.BadParameter(say(session(ctx).language, "cli.variant", variants=", ".join(variants)))
    if what is PaperKind.SLIDES and output.suffix.lower() != ".pptx":
        raise typer.BadParameter(say(session(ctx).language, "cli.ending", ending=".pptx"))
    if what is PaperKind.SLIDES and language is Spoken.BOTH:
        raise typer.BadParameter(say(session(ctx).language, "cli.one_language"))
    scale = forms.LARGE if large else 1.0
    with session(ctx).vault(vault, passphrase_file) as opened:

        def described(spoken: str) -> Paper | bytes:
            if what in PAPERS:
                year = (school_year or school_year_name(vaults.today())).replace("-", "–")
                return PAPERS[what](opened, Wanted(spoken, id, year, variant.value, tuple(part or YearPart), as_is))
            return _of_meeting_or_plan(opened, what, id or due(opened, what), spoken, variant, item, reader, ask)

        spoken = translating.both_languages(opened) if language is Spoken.BOTH else (words,)
        papers = [described(each) for each in spoken]
        whole = [paper for paper in papers if not isinstance(paper, bytes)]
        paper = forms.in_both_languages(*whole) if len(whole) > 1 else papers[0]
        if whole and not isinstance(paper, bytes):
            paper = _as_it_is(opened, whole, paper, as_is=as_is)
        if what is PaperKind.LETTER and not isinstance(paper, bytes) and (pages := page_count(paper)) > 1:
            typer.echo(say(session(ctx).language, "cli.letter_too_long", pages=pages), err=True)
        for each in whole[:1]:
            tell_of_versions(ctx, choosing.on_paper(opened, session(ctx).language, each))
        form = _form(output, with_data=with_data)
        made = paper if isinstance(paper, bytes) else _made(opened, paper, form, scale, plain=plain)
        if what is PaperKind.MINUTES and variant is Variant.PUBLIC:
            found = len(in_public_minutes(opened, id or due(opened, what)))
            if found:
                typer.echo(say(session(ctx).language, "guard.found", count=found), err=True)
    write_file(output, made)


def _as_it_is(vault: Vault, each: Sequence[Paper], whole: Paper, *, as_is: bool) -> Paper:
    """Return the ``whole`` paper, made of ``each``, with what is not translated told as such where that is wished for.

    Otherwise raises ``Untranslated``; then nothing is written.
    """
    from ohdesk.services import translating, untranslated

    for paper in each:
        found = translating.passages(vault, paper)
        untranslated.ask(found, as_it_is=as_is)
        whole = translating.as_it_is(whole, found)
    return whole


def _made(vault: Vault, paper: Paper, form: Form, scale: float, *, plain: bool) -> bytes:
    """Return a paper in a form; a PDF has been looked at. Raises ``ArchiveRefused`` where it is not ``plain``."""
    from ohdesk.services import forms

    if form not in (forms.Form.PDF, forms.Form.PDF_DATA):
        return forms.made(vault, paper, form, scale)
    return forms.plain_copy(vault, paper, scale) if plain else forms.archive_copy(vault, paper, scale, form)


def _of_meeting_or_plan(
    vault: Vault,
    what: PaperKind,
    document: UUID,
    language: str,
    variant: Variant,
    item: int | None,
    reader: Reader | None,
    question: str,
) -> Paper:
    from ohdesk.services import meeting_papers, printing

    match what:
        case PaperKind.AGENDA:
            return printing.agenda(vault, document, language, printing.Variant(variant))
        case PaperKind.TASKS:
            return printing.tasks(vault, document, language, printing.Variant(variant))
        case PaperKind.PLAN:
            return printing.plan(vault, document, language)
        case PaperKind.LETTER:
            return meeting_papers.letter(vault, document, _LETTERS[variant], language, question)
        case PaperKind.OUTCOMES if variant is Variant.YEAR:
            group, year = _year(vault, document)
            return meeting_papers.outcomes_of_year(vault, group, year, language, reader or Reader.STAFF)
        case PaperKind.OUTCOMES:
            return meeting_papers.outcomes(vault, document, language, printing.Variant(variant))
    if item is not None:
        return printing.extract(vault, document, _item(vault, document, item), language, reader or Reader.PUBLIC)
    if variant is Variant.YEAR:
        group, year = _year(vault, document)
        return printing.year(vault, group, year, language, reader or Reader.STAFF)
    return printing.minutes(vault, document, language, printing.Variant(variant))


def ics(
    ctx: typer.Context,
    vault: VaultPath,
    output: Output,
    id: MeetingId = None,  # noqa: A002
    language: Words = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a meeting as a calendar file; a later one of the same meeting replaces or removes the entry."""
    from ohdesk.services import printing

    words = language.value if language else session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        made = printing.calendar(opened, id or due(opened, PaperKind.AGENDA), words)
    write_file(output, made)


def summary(
    ctx: typer.Context,
    vault: VaultPath,
    audience: Annotated[Audience, typer.Option(help="To whom it speaks.")],
    id: MeetingId = None,  # noqa: A002
    language: Words = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say shortly what a meeting decided: as somebody wrote it, else a first text from the public minutes."""
    from ohdesk.services import summaries

    words = language.value if language else session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        meeting = id or due(opened, PaperKind.MINUTES)
        typer.echo(summaries.summary(opened, meeting, summaries.Audience(audience), words))


def mail(
    ctx: typer.Context,
    what: Message,
    vault: VaultPath,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", file_okay=False, help="Where to write.")],
    id: MeetingId = None,  # noqa: A002
    item: Annotated[int | None, typer.Option(help="The item's number, for an answer.", min=1)] = None,
    with_files: Annotated[bool, typer.Option("--with-files", help="Enclose the items' files too.")] = False,
    as_is: AsIs = False,
    language: Words = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write drafts (.eml) into DIR for a mail program to send; prints their names."""
    from ohdesk.services import mailing

    words = language.value if language else session(ctx).language
    if (what is Message.ANSWER) != (item is not None):
        raise typer.BadParameter(say(session(ctx).language, "cli.answer_item"))
    with session(ctx).vault(vault, passphrase_file) as opened:
        meeting = id or due(opened, PaperKind.AGENDA if what is Message.INVITATION else PaperKind.MINUTES)
        match what:
            case Message.INVITATION:
                made = mailing.invitations(opened, meeting, words, with_files=with_files, as_it_is=as_is)
            case Message.MINUTES:
                made = mailing.minutes(opened, meeting, words, as_it_is=as_is)
            case Message.ANSWER:
                made = (mailing.answer(opened, meeting, _item(opened, meeting, item or 0), words),)
    for draft in made:
        write_file(output / draft.file_name, draft.data)
        typer.echo(output / draft.file_name)


def due(vault: Vault, what: PaperKind) -> UUID:
    """Return the next meeting, the last one held, or this school year's plan. Raises ``NotFound``."""
    from ohdesk.domain.schools import school_year_name
    from ohdesk.services import groups, meetings, plans, vaults

    group, today = groups.current_group(vault).id, vaults.today()
    held = [meeting for meeting in vault.outlines(Meeting, group) if meeting.state is MeetingState.HELD]
    found: UUID | None = None
    if what is PaperKind.AGENDA and (coming := meetings.next_meeting(vault, group, today)):
        found = coming.id
    elif what is PaperKind.PLAN and (plan := plans.plan_for(vault, group, school_year_name(today))):
        found = plan.value.id
    elif what in (PaperKind.MINUTES, PaperKind.TASKS, PaperKind.OUTCOMES, PaperKind.LETTER) and held:
        found = held[-1].id
    if found is None:
        raise NotFound(kind="plan" if what is PaperKind.PLAN else "meeting", id="")
    return found


def _form(output: Path, *, with_data: bool) -> Form:
    from ohdesk.services.forms import Form

    endings = {f".{form}": form for form in Form}
    form = endings.get(output.suffix.lower(), Form.PDF)
    return Form.PDF_DATA if with_data and form is Form.PDF else form


def _item(vault: Vault, meeting_id: UUID, number: int) -> UUID:
    items = vault.read(Meeting, meeting_id).value.items
    if number > len(items):
        raise NotFound(kind="item", id=str(number))
    return items[number - 1].id


def _year(vault: Vault, meeting_id: UUID) -> tuple[UUID, str]:
    """Return the group and the school year of a meeting."""
    from ohdesk.domain.schools import school_year_name
    from ohdesk.services import groups, vaults

    meeting = vault.read(Meeting, meeting_id).value
    return meeting.group or groups.current_group(vault).id, school_year_name(meeting.day or vaults.today())
