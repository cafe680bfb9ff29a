"""What is not translated yet, out to a translator and back, without a window."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ohdesk.cli.session import Json, Output, PassphraseFile, VaultPath, session, show, show_facts, write_file
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault
    from ohdesk.services.translating import Passage

app = typer.Typer(
    help="What people wrote, in the other language.", no_args_is_help=True, add_completion=False, rich_markup_mode=None
)


class Into(StrEnum):
    """A language that is translated into."""

    FI = "fi"
    SV = "sv"


Id = Annotated[UUID | None, typer.Option("--id", help="Of the meeting, plan or other document; else of all.")]
Wanted = Annotated[Into | None, typer.Option("--language", help="Translated into; else the group's other language.")]
Whole = Annotated[bool, typer.Option("--all", help="Also what is translated.")]


@app.command("list")
def list_(
    ctx: typer.Context,
    vault: VaultPath,
    id: Id = None,  # noqa: A002
    language: Wanted = None,
    whole: Whole = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell what is not translated yet, or whose original has changed since."""
    from ohdesk.services.translation_tables import key_of

    words = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        found = _found(ctx, opened, id, language, whole=whole)
    rows = [
        {
            "key": key_of(each),
            "kind": each.kind,
            "where": each.place.heading,
            "state": each.state.value if json else say(words, f"translation.states.{each.state}"),
            "original": each.place.text,
            "translation": each.said,
            "before": each.before,
            "proposal": each.proposal,
        }
        for each in found
    ]
    show(rows if json else [{k: row[k] for k in ("state", "where", "original")} for row in rows], json)


@app.command()
def export(
    ctx: typer.Context,
    vault: VaultPath,
    output: Output,
    id: Id = None,  # noqa: A002
    language: Wanted = None,
    whole: Whole = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write what is not translated yet as a table for a translator: as XLSX, or CSV where FILE ends so."""
    from ohdesk.services import translation_tables

    endings = {f".{form}": form for form in translation_tables.TableFile}
    form = endings.get(output.suffix.lower(), translation_tables.TableFile.XLSX)
    with session(ctx).vault(vault, passphrase_file) as opened:
        found = _found(ctx, opened, id, language, whole=whole)
        data = translation_tables.table(opened, found, session(ctx).language, form)
    write_file(output, data)


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="The table, filled in.")],
    vault: VaultPath,
    language: Wanted = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Bring the translations of FILE in; tells what matched, and what has changed since the table was written."""
    from ohdesk.services import translation_tables

    words = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        into = _into(ctx, opened, language)
        brought = translation_tables.bring_in(opened, file.name, file.read_bytes(), into)
    if json:
        show_facts(asdict(brought), json)
        return
    typer.echo(say(words, "translation.imported", written=brought.written, same=brought.same, empty=brought.empty))
    for key, places in (("changed", brought.changed), ("unknown", brought.unknown)):
        for where in places:
            typer.echo(say(words, f"translation.{key}", where=where), err=True)


def _found(
    ctx: typer.Context, vault: Vault, document: UUID | None, language: Into | None, *, whole: bool
) -> tuple[Passage, ...]:
    from ohdesk.services import translating

    into = _into(ctx, vault, language)
    found = translating.of_document(vault, document, into) if document else translating.of_vault(vault, into)
    return found if whole else translating.lacking(found)


def _into(ctx: typer.Context, vault: Vault, language: Into | None) -> str:
    """Return into which language is translated: what was asked for, else what the group does not write in."""
    from ohdesk.services import translating

    written = translating.writes_in(vault)
    if not written:
        raise typer.BadParameter(say(session(ctx).language, "translation.not_bilingual"))
    if language == written:
        raise typer.BadParameter(say(session(ctx).language, "translation.written_in_it"))
    return translating.both_languages(vault)[1]
