"""Newsletters, and the papers that tell of the group's work, without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ohdesk.cli.papers import PaperKind, Wanted
from ohdesk.cli.session import Json, Language, PassphraseFile, VaultPath, session, show
from ohdesk.domain.communication import Newsletter
from ohdesk.domain.errors import NotFound
from ohdesk.domain.surveys import Audience
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.domain.readers import Reader
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault

newsletter = typer.Typer(help="The group's newsletters.", no_args_is_help=True, rich_markup_mode=None)


@newsletter.command("draft")
def newsletter_draft(
    ctx: typer.Context,
    vault: VaultPath,
    language: Annotated[Language | None, typer.Option(help="Of the newsletter: fi or sv.")] = None,
    audience: Annotated[Audience, typer.Option(help="To whom it is.")] = Audience.GUARDIANS,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Begin a newsletter from what was agreed in public since the last one; prints its id."""
    from ohdesk.services import groups, vaults
    from ohdesk.services import newsletter as letters

    words = language.value if language else session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        begun = letters.new(groups.current_group(opened).id, words, vaults.today())
        drafted = letters.suggested(opened, replace(begun, audience=audience), vaults.today())
        opened.add(drafted.newsletter)
    typer.echo(drafted.newsletter.id)
    if drafted.left_out:
        typer.echo(say(session(ctx).language, "cli.left_out", count=drafted.left_out), err=True)


@newsletter.command("list")
def newsletter_list(
    ctx: typer.Context, vault: VaultPath, as_json: Json = False, passphrase_file: PassphraseFile = None
) -> None:
    """List the group's newsletters, those still being written first."""
    from ohdesk.services import groups
    from ohdesk.services import newsletter as letters

    with session(ctx).vault(vault, passphrase_file) as opened:
        found = letters.newsletters(opened, groups.current_group(opened).id)
    rows = [
        {
            "id": one.id,
            "number": one.number,
            "published_on": one.published_on,
            "language": one.language,
            "audience": one.audience.value,
            "title": one.title,
        }
        for one in found
    ]
    show(rows, as_json)


@newsletter.command("publish")
def newsletter_publish(
    ctx: typer.Context,
    vault: VaultPath,
    id: Annotated[UUID, typer.Option("--id", metavar="ID", help="As told by: newsletter list.")],  # noqa: A002
    passphrase_file: PassphraseFile = None,
) -> None:
    """Fix a newsletter's number, and keep that its readers were told; prints the number."""
    from ohdesk.services import newsletter as letters
    from ohdesk.services import vaults

    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Newsletter, id)
        found = len(letters.in_question(opened, edition.value))
        published = letters.publish(opened, edition, vaults.today())
    typer.echo(published.value.number)
    if found:
        typer.echo(say(session(ctx).language, "guard.found", count=found), err=True)


def _newsletter(vault: Vault, wanted: Wanted) -> Paper:
    """Return a newsletter: the one that is named, else the latest in the wanted language."""
    from ohdesk.services import communication_papers, groups, newsletter

    found = newsletter.newsletters(vault, groups.current_group(vault).id)
    chosen = wanted.id or next((one.id for one in found if one.language == wanted.language), None)
    if chosen is None:
        raise NotFound(kind="newsletter", id="")
    return communication_papers.newsletter(vault, chosen)


def _services(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.services(vault, group, wanted.language)


def _participation(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.participation(vault, group, wanted.school_year, wanted.language)


def _poster(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.poster(vault, group, wanted.school_year, wanted.language)


def _year_summary(vault: Vault, wanted: Wanted) -> Paper:
    """Return the year's summary; the public one where the variant says so."""
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    reader = _reader(wanted)
    return communication_papers.year_summary(vault, group, wanted.school_year, wanted.language, reader)


def _slides(vault: Vault, wanted: Wanted) -> bytes:
    """Return the year as slides; the staff's own only where the variant does not say public."""
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    year, reader = wanted.school_year, _reader(wanted)
    return communication_papers.slides(vault, group, year, wanted.language, reader, as_it_is=wanted.as_is)


def _reader(wanted: Wanted) -> Reader:
    from ohdesk.domain.readers import Reader

    return Reader.PUBLIC if wanted.variant == "public" else Reader.STAFF


def _whole_year(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import groups, whole_year

    group = wanted.id or groups.current_group(vault).id
    return whole_year.paper(vault, group, wanted.school_year, wanted.language, _reader(wanted), wanted.parts)


PAPERS: dict[PaperKind, Callable[[Vault, Wanted], Paper | bytes]] = {
    PaperKind.NEWSLETTER: _newsletter,
    PaperKind.SERVICES: _services,
    PaperKind.PARTICIPATION: _participation,
    PaperKind.POSTER: _poster,
    PaperKind.YEAR_SUMMARY: _year_summary,
    PaperKind.WHOLE_YEAR: _whole_year,
    PaperKind.SLIDES: _slides,
}
"""What this module adds to the papers that can be printed."""
