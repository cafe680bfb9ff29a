"""Papers on their way to records management, and where their official copies lie, without a window."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.papers import PaperKind, due
from ohdesk.cli.session import AsIs, Json, Language, PassphraseFile, Plain, VaultPath, session, show, write_file
from ohdesk.domain.deliveries import Deliverable
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.readers import Reader
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.deliveries import Delivery, Standing, Subject
    from ohdesk.services.ports import Vault

deliver = typer.Typer(
    help="Hand a finished paper on to records management; note and list where official copies lie.",
    rich_markup_mode=None,
    invoke_without_command=True,
)


class What(StrEnum):
    """What is handed on."""

    MINUTES = "minutes"
    PLAN = "plan"
    YEAR = "year"
    WHOLE_YEAR = "whole-year"
    EVALUATION = "evaluation"
    YEAR_SUMMARY = "year-summary"
    NEWSLETTER = "newsletter"
    INSPECTION = "inspection"
    TALLY = "tally"
    SURVEY = "survey"


PaperId = Annotated[
    UUID | None,
    typer.Option(
        help="Of the meeting, plan, newsletter, tally or survey; else the last approved minutes, or this plan."
    ),
]
SchoolYear = Annotated[str, typer.Option("--year", help="The school year, such as 2026-2027; else this one.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Since when it lies there; else today.")]


@deliver.callback()
def hand_on(
    ctx: typer.Context,
    vault: Annotated[Path | None, typer.Option("--vault", metavar="PATH", help="The vault's folder.")] = None,
    what: Annotated[What, typer.Option(help="What is handed on.")] = What.MINUTES,
    id: PaperId = None,  # noqa: A002
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="ZIP|DIR", help="A file that ends in .zip, or a folder.")
    ] = None,
    reader: Annotated[Reader, typer.Option(help="Whose copy: the group's own, or the public one.")] = Reader.STAFF,
    school_year: SchoolYear = "",
    plain: Plain = False,
    as_is: AsIs = False,
    language: Annotated[Language | None, typer.Option(help="Of the paper's own words.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a paper's PDF/A, an editable copy and metadata; prints the names of what was written."""
    if ctx.invoked_subcommand is not None:
        return
    from ohdesk.services import delivering, vaults
    from ohdesk.services.privacy import in_public_minutes

    here = session(ctx)
    for given, name in ((vault, "--vault"), (output, "--output")):
        if given is None:
            raise typer.BadParameter(say(here.language, "cli.needed", option=name), param_hint=name)
    assert vault is not None
    assert output is not None
    words = language.value if language else here.language
    with here.vault(vault, passphrase_file) as opened:
        subject = _subject(opened, what, id, school_year)
        if reader not in delivering.readers_of(subject.what):
            raise typer.BadParameter(say(here.language, "cli.one_reader"), param_hint="--reader")
        if subject.what is Deliverable.MINUTES and reader is Reader.PUBLIC:
            found = len(in_public_minutes(opened, subject.id))
            if found:
                typer.echo(say(here.language, "guard.found", count=found), err=True)
        day = vaults.today()
        made = delivering.package(opened, subject, reader, words, day, plain=plain, as_it_is=as_is)
        packing = delivering.Packing.ZIP if output.suffix.lower() == ".zip" else delivering.Packing.FOLDER
        for path in delivering.write(made, output, packing, write_file):
            typer.echo(path)
        delivering.keep(opened, made)


@deliver.command()
def note(
    ctx: typer.Context,
    vault: VaultPath,
    number: Annotated[str, typer.Option(help="The diary number that it got.")],
    what: Annotated[What, typer.Option(help="Which sort of paper.")] = What.MINUTES,
    id: PaperId = None,  # noqa: A002
    date: Day = None,
    place: Annotated[str, typer.Option(help="The system; else the provider's usual one.")] = "",
    school_year: SchoolYear = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down where a paper's official copy lies since a day."""
    from ohdesk.services import deliveries, groups, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        subject = _subject(opened, what, id, school_year)
        day = date.date() if date else vaults.today()
        deliveries.note(opened, groups.current_group(opened).id, subject, number, day, place)
        typer.echo(deliveries.official_words(opened, subject, here.language))


@deliver.command(name="list")
def list_(
    ctx: typer.Context,
    vault: VaultPath,
    school_year: SchoolYear = "",
    json: Json = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """List a school year's approved minutes and plans with the place of their official copies."""
    from ohdesk.services import deliveries, groups

    with session(ctx).vault(vault, passphrase_file) as opened:
        group = groups.current_group(opened).id
        rows = [_row(one) for one in deliveries.standings(opened, group, _year(school_year))]
    show(rows, json)


def _subject(vault: Vault, what: What, paper: UUID | None, school_year: str) -> Subject:
    """Return what names the paper that is meant; without an id the one that is due. Raises ``NotFound``."""
    from ohdesk.services import deliveries, groups, tallies

    if paper is not None and (known := _delivered(vault, paper)):
        return deliveries.subject_of(known)
    sort = Deliverable(what.value.replace("-", "_"))
    if what in (What.YEAR, What.WHOLE_YEAR, What.EVALUATION, What.YEAR_SUMMARY):
        return deliveries.of_group(sort, paper or groups.current_group(vault).id, _year(school_year))
    if what is What.INSPECTION:
        return deliveries.inspections_of(paper or groups.current_group(vault).id)
    if paper is None and what in (What.TALLY, What.SURVEY):
        group = tallies.expert_team(vault).id if what is What.TALLY else groups.current_group(vault).id
        of_year = deliveries.others_of_year(vault, group, _year(school_year))
        paper = next((subject.id for subject, _ in reversed(of_year) if subject.what is sort), None)
    if paper is None and what is What.PLAN:
        paper = due(vault, PaperKind.PLAN)
    if paper is None and what is What.MINUTES:
        held, approved = vault.outlines(Meeting, groups.current_group(vault).id), vault.record_roots()
        paper = next((meeting.id for meeting in reversed(held) if meeting.id in approved), None)
    if paper is None:
        raise NotFound(kind=what.name.lower(), id="")
    return deliveries.Subject(sort, paper)


def _delivered(vault: Vault, paper: UUID) -> Delivery | None:
    from ohdesk.services.deliveries import Delivery

    return next((one for one in vault.all(Delivery) if one.id == paper), None)


def _year(given: str) -> str:
    from ohdesk.domain.schools import school_year_name
    from ohdesk.services import vaults

    return (given or school_year_name(vaults.today())).replace("-", "–")


def _row(one: Standing) -> dict[str, Any]:
    delivery = one.official.delivery if one.official else None
    made: date | None = one.waiting.made_on if one.waiting else None
    return {
        "what": one.subject.what.value,
        "id": one.subject.id,
        "name": one.paper.name,
        "number": one.paper.number,
        "day": one.paper.day,
        "delivered_on": delivery.delivered_on if delivery else None,
        "diary_number": delivery.number if delivery else None,
        "place": delivery.place if delivery else None,
        "changed_since": one.official.changed if one.official else None,
        "files_made_on": made,
    }
