"""What comes into a vault and what leaves it, and checking what has left."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ohdesk import __version__
from ohdesk.cli.session import (
    AsIs,
    Json,
    Output,
    PassphraseFile,
    Plain,
    Session,
    VaultPath,
    read_text,
    session,
    show,
    show_facts,
    write_file,
)
from ohdesk.domain.errors import RecordRefused
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.verifying import Verification
    from ohdesk.services.wordings import Wording

record = typer.Typer(help="Approved records.", no_args_is_help=True, rich_markup_mode=None)


def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="JSON, or a plan as CSV or XLSX.")],
    vault: VaultPath,
    group: Annotated[UUID | None, typer.Option(help="Whose plan it is, where there are several groups.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Add a file's content to a vault: all of it, or nothing."""
    from ohdesk.services.importing import import_file
    from ohdesk.services.privacy import in_vault
    from ohdesk.services.vaults import today

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        done = import_file(opened, file.name, file.read_bytes(), here.language, today(), group)
        found = len(in_vault(opened))
    for kind, count in done.counts.items():
        typer.echo(say(here.language, f"cli.imported.{kind}", count=count))
    if found:
        typer.echo(say(here.language, "guard.found", count=found), err=True)
    if done.plan is not None:
        typer.echo(done.plan)
    if done.unplaced:
        chapter = say(here.language, "import.rest_title")
        typer.echo(say(here.language, "cli.unplaced", columns=", ".join(done.unplaced), chapter=chapter))


def dump(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None) -> None:
    """Write everything in a vault as one JSON document on standard output; it is not encrypted."""
    from ohdesk.services.dumping import dump as dumped

    with session(ctx).vault(vault, passphrase_file) as opened:
        typer.get_binary_stream("stdout").write(dumped(opened))


def export(
    ctx: typer.Context,
    vault: VaultPath,
    to: Annotated[
        Path, typer.Option("--to", exists=True, dir_okay=False, metavar="RECIPIENT.pub", help="The receiver's key.")
    ],
    output: Output,
    group: Annotated[UUID | None, typer.Option(help="Which group, where there are several.")] = None,
    plain: Plain = False,
    as_is: AsIs = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Bundle this school year's approved papers, signed, and sealed to a recipient."""
    from ohdesk.services.export import export_bundle
    from ohdesk.services.vaults import today

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        key, day = to.read_bytes(), today()
        made = export_bundle(opened, group, key, day, __version__, plain=plain, as_it_is=as_is)
    write_file(output, made.data)
    typer.echo(say(here.language, "cli.exported", number=made.number, minutes=made.minutes, plans=made.plans))


@record.command("export")
def record_export(
    ctx: typer.Context,
    id: Annotated[str, typer.Option(help="Of the meeting, or the code at the foot of the paper.")],  # noqa: A002
    vault: VaultPath,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", file_okay=False, help="Where to write.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write an approved record as a folder that others can verify without OHDesk."""
    from ohdesk.services.export import record_package
    from ohdesk.services.verifying import RECORD

    with session(ctx).vault(vault, passphrase_file) as opened:
        files = record_package(opened, id)
    for name, data in files:
        write_file(output / name, data)
    typer.echo(output / RECORD)


@record.command("redact")
def record_redact(
    ctx: typer.Context,
    vault: VaultPath,
    reason_file: Annotated[
        Path,
        typer.Option(exists=True, dir_okay=False, allow_dash=True, help="Why, in UTF-8, without the words themselves."),
    ],
    id: Annotated[str, typer.Option(help="Of the meeting, or the code at the foot of the paper.")] = "",  # noqa: A002
    path: Annotated[
        list[str] | None, typer.Option(metavar="PATH", help="A passage's place in the record, or a branch; repeatable.")
    ] = None,
    words_file: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="The words, one a line, UTF-8: every passage that holds one."),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the passages and change nothing.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Take words out of approved records, and of everything else here, for good; says what it does not reach."""
    from datetime import UTC, datetime

    from ohdesk.services import redaction

    here = session(ctx)
    if not (id and path) and words_file is None:
        raise typer.BadParameter("--id ID --path PATH | --words-file FILE", param_hint="--path")
    words = (read_text(words_file) or "").splitlines()
    with here.vault(vault, passphrase_file) as opened:
        passages = redaction.holding(opened, words)
        if path:
            passages = (*redaction.chosen(opened, id, path), *passages)
        if dry_run:
            show([_told(passage) for passage in passages], json)
            return
        done = redaction.redact(
            opened, here.store(), passages, read_text(reason_file) or "", here.language, datetime.now(UTC), words
        )
    if json:
        show_facts(asdict(done), as_json=True)
        return
    words_of = f"redaction.done_{'one' if done.passages == 1 else 'more'}"
    typer.echo(say(here.language, words_of, count=done.passages))
    typer.echo(say(here.language, "redaction.copies", count=done.copies))
    typer.echo(say(here.language, "not_reached.title"))
    for left in done.not_reached:
        typer.echo(f"  {say(here.language, f'not_reached.{left.what}', at=left.at, place=left.place)}")


@record.command("unconfirmed")
def record_unconfirmed(
    ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """List what was taken out for good, and the laptops that have not confirmed yet that it is gone from them too."""
    from ohdesk.services import obeyed

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = obeyed.removals(opened)
    show(
        [
            {
                "at": removal.at,
                "what": "words" if removal.words else "drafts",
                "document": removal.document,
                "laptop": laptop.name,
                "device": laptop.device,
                "heard": laptop.heard,
                "belongs": not laptop.removed,
                "gone_on": laptop.gone_on,
            }
            for removal in found
            for laptop in removal.unconfirmed
        ],
        json,
    )
    left = [laptop for removal in found for laptop in removal.unconfirmed]
    if any(laptop.gone_on for laptop in left):
        typer.echo(say(here.language, "redaction.gone_on"), err=True)
    if any(laptop.awaited for laptop in left):
        typer.echo(say(here.language, "redaction.ask_them"), err=True)
    elif not found:
        typer.echo(say(here.language, "redaction.all_confirmed"), err=True)


def _told(passage: Wording) -> dict[str, object]:
    """Return where a passage stands and its words."""
    fixed, living = passage.fixed, passage.living
    return {
        "record": fixed.record if fixed else "",
        "path": fixed.path if fixed else "",
        "kind": living.kind if living else fixed.kind if fixed else "",
        "object": living.object if living else None,
        "field": living.field if living else "",
        "text": passage.text,
    }


def verify(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, help="A record (folder or record.ohr), a bundle, or a PDF.")],
    identity: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, metavar="KEY", help="The receiver's private key.")
    ] = None,
    signer: Annotated[
        str | None, typer.Option(metavar="PUB|FINGERPRINT", help="Who must have signed, known from elsewhere.")
    ] = None,
    vault: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Compare a PDF with the minutes approved in this vault.")
    ] = None,
    record: Annotated[
        Path | None, typer.Option(exists=True, metavar="FILE", help="Compare a PDF with this record, or its folder.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell whether a record or a bundle is still what was approved and signed.

    Of a PDF, tell whether it is fit for an archive, and with --vault or --record whether its code belongs to approved
    minutes and its text is theirs.
    """
    from ohdesk.services.verifying import RECORD, verify_file

    here = session(ctx)
    if file.suffix.lower() == ".pdf":
        _verify_paper(here, file, vault, record, passphrase_file, json=json)
        return
    if identity is None and not (file.is_dir() or file.name == RECORD):
        raise typer.BadParameter(say(here.language, "cli.identity_needed"), param_hint="--identity")
    key = identity.read_text("utf-8", "replace") if identity else None
    pin = Path(signer).read_text("utf-8", "replace") if signer and Path(signer).is_file() else signer
    found = verify_file(file, key, pin)
    if json:
        show_facts(asdict(found), as_json=True)
    if not found.unchanged:
        raise RecordRefused(reason="changed", where=", ".join(found.differs))
    if not json:
        _tell(here.language, found)
    if found.signer_refused:
        raise RecordRefused(reason="signer_another", where=", ".join(found.signers))


def _verify_paper(
    here: Session, file: Path, vault: Path | None, record: Path | None, passphrase_file: Path | None, *, json: bool
) -> None:
    """Write what a PDF is and what is wrong with it, and exit with 1 where anything is."""
    from ohdesk.services.paper_records import approval_in, approvals_in
    from ohdesk.services.paper_reports import check_paper, report_lines

    known = None
    if record is not None:
        known = (approval_in(record),)
    if vault is not None:
        with here.vault(vault, passphrase_file) as opened:
            known = (*(known or ()), *approvals_in(opened))
    found = check_paper(file.read_bytes(), file.name, here.language, known)
    if json:
        show_facts({"good": found.good, **asdict(found)}, as_json=True)
    else:
        for good, line in report_lines(found, here.language):
            typer.echo(line, err=not good)
    if not found.good:
        raise typer.Exit(1)


def _tell(language: str, found: Verification) -> None:
    """Write what a check found, in the words that the separate verifier uses."""
    if found.kind == "bundle":
        typer.echo(say(language, "cli.bundle", number=found.number, at=found.at, records=found.records))
    else:
        typer.echo(say(language, "record.unchanged", at=found.at))
    for confirmed in found.confirmed:
        typer.echo(say(language, f"record.approver_{confirmed.how}", **asdict(confirmed)))
    for gone in found.redactions:
        kind = "redacted" if gone.name else "left_out"
        count = len(gone.paths)
        words = f"record.{kind}_{'one' if count == 1 else 'more'}"
        typer.echo(say(language, words, count=count, **asdict(gone)))
        for path in gone.paths:
            typer.echo(f"  {path}")
        if found.signer_confirmed and not gone.signer_confirmed:
            typer.echo(say(language, "record.redacted_elsewhere"))
    if found.kind == "bundle":
        typer.echo(say(language, "cli.signer", device=", ".join(found.signers)))
    if not found.signer_refused:
        typer.echo(say(language, f"record.signer_{'confirmed' if found.signer_confirmed else 'unconfirmed'}"))
    if found.practice:
        typer.echo(say(language, "documents.practice"))
