"""Agenda templates, and a provider's signed packs of them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.minutes import MeetingId
from ohdesk.cli.session import Json, Output, PassphraseFile, VaultPath, session, show, show_facts, write_file
from ohdesk.domain.errors import FolderNotWritable, PackRefused
from ohdesk.domain.templates import Occasion
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.packs import Offer

template = typer.Typer(help="Agendas to begin from.", no_args_is_help=True, rich_markup_mode=None)
pack = typer.Typer(help="A provider's signed packs of templates.", no_args_is_help=True, rich_markup_mode=None)

PackFile = Annotated[Path, typer.Argument(metavar="NAME.ohpack", exists=True, dir_okay=False)]


@template.command("list")
def template_list(
    ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """List the templates: the group's own, those of packs and of other groups, those that ship."""
    from ohdesk.services import groups, packs, templates

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = templates.in_order(opened, groups.current_group(opened), here.language)
    show(
        [
            {
                "id": each.id,
                "name": each.name,
                "language": each.language,
                "form": each.form.value if each.form else None,
                "occasion": each.occasion.value,
                "items": len(each.items),
                "shipped": templates.is_shipped(each),
                "pack": each.pack or None,
                "differences": len(packs.differences_of(each)),
            }
            for each in found
        ],
        json,
    )


@template.command("save")
def template_save(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    name: Annotated[str, typer.Option(help="What it is called.")],
    occasion: Annotated[Occasion, typer.Option("--for", help="Which meeting of the year.")] = Occasion.ORDINARY,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Keep a meeting's agenda as the group's own template."""
    from ohdesk.services import templates

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        kept = templates.save_agenda(opened, meeting, name, occasion, here.language)
    typer.echo(kept.value.id)


@pack.command("key")
def pack_key(output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="A new folder.")]) -> None:
    """Make a provider's key for its packs: one file for its safe, and the public half to be told to the groups."""
    from ohdesk.services import packs

    private, public = packs.new_signing_key()
    try:
        output.mkdir(mode=0o700, parents=True)
    except OSError:
        raise FolderNotWritable(path=str(output)) from None
    for name, data in (("signing.key", private), ("signing.pem", public)):
        write_file(output / name, data)
        typer.echo(output / name)


@pack.command("make")
def pack_make(
    ctx: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FILE|DIR", exists=True, help="TOML, or a folder of such files.")],
    key: Annotated[Path, typer.Option("--key", exists=True, dir_okay=False, help="The provider's signing key.")],
    output: Output,
) -> None:
    """Make a pack of templates and phrases and sign it."""
    from ohdesk.services import packs

    here = session(ctx)
    try:
        data = packs.make(_source(source), key.read_bytes())
    except ValueError:
        raise typer.BadParameter(say(here.language, "cli.signing_key_unreadable"), param_hint="--key") from None
    write_file(output, data)
    typer.echo(output)


@pack.command("check")
def pack_check(
    ctx: typer.Context,
    file: PackFile,
    vault: Annotated[
        Path | None, typer.Option("--vault", metavar="PATH", help="Whether this vault would take it.")
    ] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell what a pack holds and who signed it, without taking it in."""
    from ohdesk.services import packs

    data = _read(file)
    if vault is None:
        show_facts(_facts(packs.offer_of(data)), json)
        return
    with session(ctx).vault(vault, passphrase_file) as opened:
        offer = packs.look(opened, data)
    show_facts(_facts(offer), json)


@pack.command("add")
def pack_add(
    ctx: typer.Context,
    file: PackFile,
    vault: VaultPath,
    signer: Annotated[
        str, typer.Option(metavar="FINGERPRINT", help="Of whoever must have signed it, known from elsewhere.")
    ] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Take a pack in; what the group has changed of earlier versions stays."""
    from ohdesk.services import packs
    from ohdesk.services.vaults import today

    data = _read(file)
    with session(ctx).vault(vault, passphrase_file) as opened:
        offer = packs.look(opened, data)
        if signer and signer.split() != offer.words.split():
            raise PackRefused(reason="signer", provider=offer.pack.provider)
        done = packs.take(opened, data, today())
    facts = {"version": done.version, "made": done.made, "changed": done.changed}
    show_facts(facts | {"kept": done.kept, "removed": done.removed, "signer": offer.words}, json)


def _facts(offer: Offer) -> dict[str, Any]:
    found = offer.pack
    return {
        "id": found.id,
        "provider": found.provider,
        "name": found.name,
        "version": found.version,
        "practice": found.practice,
        "templates": len(found.templates),
        "phrases": len(found.phrases),
        "signer": offer.words,
        "known_version": offer.known.version if offer.known else None,
    }


def _read(file: Path) -> bytes:
    """Return a pack's bytes, one more than the most that it may have where there are more."""
    from ohdesk.services.packs import LARGEST

    with file.open("rb") as opened:
        return opened.read(LARGEST + 1)


def _source(path: Path) -> dict[str, Any]:
    """Return the tables of a pack's maker; in a folder every file adds its templates and phrases to the first's."""
    whole: dict[str, Any] = {}
    for file in sorted(path.glob("*.toml")) if path.is_dir() else [path]:
        try:
            part = tomllib.loads(file.read_text("utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            raise PackRefused(reason="source", where=file.name) from None
        for name, value in part.items():
            whole[name] = [*whole[name], *value] if isinstance(whole.get(name), list) else value
    return whole
