"""Fields with two versions, and choosing between them, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show, show_facts
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.choosing import Unresolved

app = typer.Typer(help="Fields with two versions, to choose between.", no_args_is_help=True, rich_markup_mode=None)

Name = Annotated[str, typer.Argument(metavar="ID", help="As told by: conflicts list.")]


@app.command("list")
def list_(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """List what two laptops have given different values, and what one removed while another changed it."""
    from ohdesk.services import choosing

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = choosing.unresolved(opened, here.language)
    if json:
        show([_facts(each) for each in found], as_json=True)
        return
    for each in found:
        typer.echo(f"{each.name}\t{choosing.sentence(here.language, each)}")
    typer.echo(choosing.counted(here.language, len(found)), err=True)


@app.command("show")
def show_(
    ctx: typer.Context, name: Name, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Show one of them with all its versions, numbered: which laptop wrote each, and when."""
    from ohdesk.services import choosing

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = choosing.find(opened, here.language, name)
    if json:
        show_facts(_facts(found), as_json=True)
        return
    typer.echo(choosing.place_words(found))
    for line in _lines(here.language, found):
        typer.echo(line)


@app.command()
def choose(
    ctx: typer.Context,
    name: Name,
    vault: VaultPath,
    version: Annotated[int, typer.Option(min=1, help="The number of the version, as told by: conflicts show.")],
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Let one version stand, on every laptop that the choice reaches."""
    from ohdesk.services import choosing

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = choosing.find(opened, here.language, name)
        most = len(_lines(here.language, found))
        if version > most:
            raise typer.BadParameter(say(here.language, "choosing.which", most=most), param_hint="--version")
        if isinstance(found, choosing.Kept):
            key, settle = ("kept_on", choosing.keep) if version == 1 else ("removed", choosing.remove)
            words = say(here.language, f"choosing.{key}")
            settle(opened, found)
        else:
            value, chosen = choosing.offered(found)[version - 1]
            words = say(here.language, "choosing.chosen", words=chosen)
            choosing.choose(opened, found, value)
        left = choosing.count(opened)
    if json:
        show_facts({"id": name, "version": version, "left": left}, as_json=True)
        return
    typer.echo(words)
    typer.echo(choosing.counted(here.language, left), err=True)


def tell_of_versions(ctx: typer.Context, found: Sequence[Unresolved]) -> None:
    """Say on stderr what of a paper has two versions; it was made with what is shown now."""
    from ohdesk.services import choosing

    language = session(ctx).language
    for one in found:
        typer.echo(say(language, "choosing.paper", sentence=choosing.sentence(language, one)), err=True)


def _lines(language: str, found: Unresolved) -> list[str]:
    """Return a line for each version, as a choice numbers them."""
    from ohdesk.services import choosing

    if isinstance(found, choosing.Kept):
        data = {"laptop": found.laptop, "when": found.when}
        return [say(language, "choosing.stay"), say(language, "choosing.go", **data)]
    lines = []
    for number, version in enumerate(found.versions, 1):
        data = {"words": version.words, "laptop": version.laptop, "when": version.when}
        shown = "" if number > 1 else say(language, "choosing.shown")
        lines.append(say(language, "choosing.version", number=str(number), shown=shown, **data))
    if found.both is not None:
        lines.append(say(language, "choosing.both", number=str(len(lines) + 1), words=found.both[1]))
    return lines


def _facts(found: Unresolved) -> dict[str, Any]:
    """Return what JSON tells of one of them."""
    from ohdesk.services import choosing

    place = {"id": found.name, "kind": found.kind, "document": found.document, "thing": found.thing}
    if isinstance(found, choosing.Kept):
        return {
            **place,
            "state": "removed_elsewhere",
            "device": found.device,
            "laptop": found.laptop,
            "at": found.at.isoformat(),
        }
    versions = [
        {
            "version": number,
            "value": version.value,
            "words": version.words,
            "device": version.device,
            "laptop": version.laptop,
            "at": version.at.isoformat(),
            "shown": number == 1,
        }
        for number, version in enumerate(found.versions, 1)
    ]
    both = {"version": len(versions) + 1, "value": found.both[0], "words": found.both[1]} if found.both else None
    return {**place, "state": "two_versions", "field": found.label, "versions": versions, "both": both}
