"""The recovery key without a window: shared out, tried, used. Keys come from files or a terminal, never arguments."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ohdesk.cli.session import (
    NEW_PASSPHRASE,
    Json,
    PassphraseFile,
    Session,
    VaultPath,
    read_text,
    session,
    show_facts,
    write_file,
)
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.security.recovery_key import RecoveryKey
    from ohdesk.security.recovery_shares import Share

recovery = typer.Typer(help="The recovery key and its parts.", no_args_is_help=True, rich_markup_mode=None)

KeyFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--key", metavar="FILE", exists=True, dir_okay=False, help="The whole key, or one part each; else typed."
    ),
]


@recovery.command()
def split(
    ctx: typer.Context,
    vault: VaultPath,
    holders: Annotated[list[str], typer.Argument(metavar="HOLDERS", help="Who gets a part: names or duties.")],
    needed: Annotated[int, typer.Option(help="How many parts open the data together.")] = 2,
    retire_sheet: Annotated[bool, typer.Option("--retire-sheet", help="The single sheet opens no longer.")] = False,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="DIR", help="A sheet (PDF) each.")] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Share a new recovery key out to several holders; parts from before open no longer. The parts are told once."""
    from ohdesk.services import forms, printing, recovery_parts, vaults

    here = session(ctx)
    if not 2 <= needed <= len(holders) <= recovery_parts.MOST_HOLDERS:
        raise typer.BadParameter(say(here.language, "recovery_share.holders"), param_hint="HOLDERS")
    store, passphrase = here.store(), here.passphrase(passphrase_file)
    opened = vaults.unlock(store, vault, passphrase)
    try:
        parts = recovery_parts.share_out(store, opened, passphrase, holders, needed, keep_sheet=not retire_sheet)
        shared = recovery_parts.shared_out(store, opened)
        assert shared is not None, "it has just been shared out"
        files = []
        for part in parts if output is not None else ():
            assert output is not None
            paper = printing.recovery_share(opened, part, shared.generation, here.language)
            files.append(output / f"{part.share.place}.pdf")
            write_file(files[-1], forms.made(opened, paper))
    finally:
        opened.close()
    told = [{"holder": part.holder, "part": part.share.text()} for part in parts]
    if json:
        show_facts({"number": shared.generation.number, "needed": needed, "parts": told, "files": files}, as_json=True)
        return
    for line in map(str, files) if files else (f"{one['holder']}: {one['part']}" for one in told):
        typer.echo(line)
    typer.echo(say(here.language, "recovery_share.told_once", needed=needed))


@recovery.command()
def rehearse(
    ctx: typer.Context,
    vault: VaultPath,
    key: KeyFiles = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Really open the vault with the recovery key, or with as many of its parts as are needed."""
    from ohdesk.services import recovery as trying
    from ohdesk.services import recovery_parts

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        whole, parts = _given(here, opened.facts.path, key)
        if whole is not None:
            trying.rehearse_with(here.store(), opened, whole)
        else:
            recovery_parts.rehearse(here.store(), opened, parts)
    if json:
        show_facts({"opens": True, **_told(whole, parts)}, as_json=True)
    else:
        typer.echo(say(here.language, f"recovery_share.{'key_rehearsed' if whole is not None else 'rehearsed'}"))


@recovery.command()
def restore(
    ctx: typer.Context,
    vault: VaultPath,
    key: KeyFiles = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help=f"A file with the new one; else {NEW_PASSPHRASE}.")
    ] = None,
    json: Json = False,
) -> None:
    """Set a new passphrase by the recovery key or its parts; a copy is first made a vault with: vault restore."""
    from ohdesk.services import recovery_parts, vaults

    here = session(ctx)
    whole, parts = _given(here, vault, key)
    typed = (whole if whole is not None else recovery_parts.put_together(parts)).text()
    fresh = here.passphrase(new_passphrase_file, NEW_PASSPHRASE, confirm=True)
    store = here.store()
    opened = vaults.unlock_with_recovery_key(store, vault, typed)
    try:
        vaults.recover_passphrase(store, opened, typed, fresh)
    finally:
        opened.close()
    if json:
        show_facts({"path": opened.facts.path, **_told(whole, parts)}, as_json=True)
    else:
        typer.echo(say(here.language, "cli.passphrase_changed"))


def _told(whole: RecoveryKey | None, parts: Sequence[Share]) -> dict[str, object]:
    """Return what JSON tells of the key that was given: the whole, or which parts."""
    return {"key": "whole" if whole is not None else "parts", "parts": [part.place for part in parts]}


def _given(here: Session, path: Path, files: list[Path] | None) -> tuple[RecoveryKey | None, tuple[Share, ...]]:
    """Return the whole key, or the parts that were given: as many as are needed where they are typed."""
    from ohdesk.security.recovery_key import RecoveryKey
    from ohdesk.services import recovery_parts

    typed = [read_text(file) or "" for file in files or ()] or _typed(here)
    first, *rest = typed
    if not recovery_parts.is_part(first):
        if rest:
            raise typer.BadParameter(say(here.language, "recovery_share.one_or_parts"), param_hint="--key")
        return RecoveryKey.parse(first), ()
    parts: tuple[Share, ...] = ()
    for text in typed:
        parts += (recovery_parts.read_part(here.store(), path, text, parts),)
    while not files and len(parts) < parts[0].needed:
        parts += (recovery_parts.read_part(here.store(), path, _typed(here)[0], parts),)
    return None, parts


def _typed(here: Session) -> list[str]:
    if not sys.stdin.isatty():
        raise typer.BadParameter(say(here.language, "recovery_share.one_or_parts"), param_hint="--key")
    return [typer.prompt(say(here.language, "recovery_share.type"), err=True)]
