"""Sharing a group's work with other laptops, without a window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Annotated

import typer

from ohdesk.cli.session import Json, Output, PassphraseFile, VaultPath, session, show, show_facts, write_file
from ohdesk.domain.errors import LogRefused, NotFound, OHDeskError
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.belonging import Request
    from ohdesk.services.ports import Vault
    from ohdesk.services.shared_log import MeetingPlace
    from ohdesk.services.taking_in import Exchanged

device = typer.Typer(help="The laptops that share a group's work.", no_args_is_help=True, rich_markup_mode=None)
changes = typer.Typer(help="Changes as a file, to be sent in any way.", no_args_is_help=True, rich_markup_mode=None)

PLACE_PASSWORD = "OHDESK_PLACE_PASSWORD"

Place = Annotated[str, typer.Option("--place", metavar="URL", help="Or a server: sftp://… or https://… (WebDAV).")]
HostKey = Annotated[str, typer.Option(metavar="SHA256:…", help="The fingerprint an SFTP server shows.")]
PlacePassword = Annotated[
    Path | None, typer.Option(exists=True, dir_okay=False, help=f"Else {PLACE_PASSWORD}; remembered in the vault.")
]
Name = Annotated[str, typer.Option(metavar="NAME", help="What the others call this laptop.")]
Folder = Annotated[
    Path | None,
    typer.Option("--folder", metavar="DIR", file_okay=False, help="Where the laptops meet: any folder or stick."),
]


def sync(
    ctx: typer.Context,
    vault: VaultPath,
    folder: Folder = None,
    place: Place = "",
    host_key: HostKey = "",
    place_password_file: PlacePassword = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Take in what others have laid down in a place, and lay down one's own; the first one starts the log."""
    from ohdesk.services import belonging, exchange, laptops

    if (folder is None) == (not place):
        raise typer.BadParameter("--folder | --place")
    with (
        session(ctx).vault(vault, passphrase_file) as opened,
        _place(opened, folder, place, place_password_file, host_key) as there,
    ):
        is_first = not belonging.log_name(opened)
        done = exchange.exchange(opened, there)
        if is_first and opened.member is None:  # else the others would not know from whom something came
            laptops.describe(opened, opened.facts.device, opened.facts.path.stem, None)
        _tell(ctx, opened, done, json)


@device.command()
def join(
    ctx: typer.Context,
    vault: Annotated[Path, typer.Option("--vault", metavar="PATH", help="A new vault's folder, or an empty vault.")],
    name: Name,
    folder: Folder = None,
    place: Place = "",
    host_key: HostKey = "",
    place_password_file: PlacePassword = None,
    invitation: Annotated[Path | None, typer.Option(dir_okay=False, exists=True, help="Instead of a folder.")] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Where the request goes.")] = None,
    practice: Annotated[bool, typer.Option("--practice", help="Only where the group is there for practice.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Ask to share a group's work: makes the vault, writes the request, tells the six words to be read aloud."""
    from ohdesk.services import belonging, vaults

    if [folder is None, not place, invitation is None].count(False) != 1 or (output is None) != (invitation is None):
        raise typer.BadParameter("--folder | --place | --invitation -o")
    if not name.strip():
        raise typer.BadParameter("--name")
    here = session(ctx)
    practice = _is_for_practice(folder, invitation) or practice
    told = {}
    if is_new := not vault.exists():
        passphrase = here.passphrase(passphrase_file, confirm=True)
        made = vaults.make_empty_vault(here.store(), vault, passphrase, vaults.name_of(vault), practice, None)
        opened, told = made.vault, {"recovery_key": made.recovery_key.text()}
    else:
        opened = vaults.unlock(here.store(), vault, here.passphrase(passphrase_file))
    try:
        if invitation is not None and output is not None:
            file = belonging.asking(opened, belonging.parcel_content(invitation.read_bytes()), name)
            write_file(output, file)
            request = belonging.read_asking(file)
        else:
            with _place(opened, folder, place, place_password_file, host_key) as there:
                request = belonging.ask_to_join(opened, there, name)
    except OHDeskError:
        opened.close()
        if is_new:  # nothing is in it yet, and nobody was told its recovery key
            rmtree(opened.facts.path)
        raise
    opened.close()
    words = _words(here.language, request)
    show_facts({"path": opened.facts.path, "device": request.device, "words": words, **told}, json)
    if not json:
        typer.echo(say(here.language, "shared_log.words", words=words))
        if told:
            typer.echo(say(here.language, "cli.keep_the_key"))


@device.command()
def invite(ctx: typer.Context, vault: VaultPath, output: Output, passphrase_file: PassphraseFile = None) -> None:
    """Write a file by which another laptop can ask to join; it lets nobody in, but names the server in use."""
    from ohdesk.services import belonging, exchange
    from ohdesk.services.servers import Server

    with session(ctx).vault(vault, passphrase_file) as opened:
        place = exchange.chosen_place(opened)
        write_file(output, belonging.invitation(opened, place.address if isinstance(place, Server) else ""))
    typer.echo(output)


@device.command()
def admit(
    ctx: typer.Context,
    vault: VaultPath,
    words: Annotated[str, typer.Option(help="The six words, as they were read aloud.")],
    folder: Folder = None,
    request: Annotated[Path | None, typer.Option(dir_okay=False, exists=True, help="Instead of a folder.")] = None,
    place: Place = "",
    whose: Annotated[str, typer.Option(metavar="NAME", help="The member whose laptop it is.")] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Let a laptop in whose six words were read aloud."""
    from ohdesk.cli.leaving import member_named
    from ohdesk.services import belonging, exchange, groups, laptops

    if [folder is None, not place, request is None].count(False) != 1:
        raise typer.BadParameter("--folder | --place | --request")
    here = session(ctx)
    with ExitStack() as stack:
        opened = stack.enter_context(here.vault(vault, passphrase_file))
        owner = member_named(groups.current_group(opened), whose).id if whose else None
        there = stack.enter_context(_place(opened, folder, place)) if request is None else None
        file = request.read_bytes() if request is not None else b""
        asked = belonging.requests(opened, there) if there is not None else (belonging.read_asking(file),)
        found = belonging.admit(opened, asked, words)
        if owner is not None:
            laptops.describe(opened, found.device, found.name, owner)
        if there is not None:
            exchange.exchange(opened, there)
    if json:
        show_facts({"device": found.device, "name": found.name}, as_json=True)
    else:
        typer.echo(say(here.language, "shared_log.admitted", name=found.name))


@device.command("list")
def list_(
    ctx: typer.Context,
    vault: VaultPath,
    folder: Folder = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List the laptops that share the group's work, and with a folder those that ask to."""
    from ohdesk.services import belonging

    with session(ctx).vault(vault, passphrase_file) as opened:
        names, heard = belonging.laptops(opened), opened.shared_log.heard()
        rows = [
            {
                "device": member.device,
                "name": names[member.device].name if member.device in names else "",
                "state": "active" if member.until is None else "removed",
                "own": member.device == opened.facts.device,
                "heard": heard[member.device].at if member.device in heard else None,
            }
            for member in belonging.standing(opened).members.values()
        ]
        asked: tuple[Request, ...] = ()
        if folder is not None:
            with _place(opened, folder) as there:
                asked = belonging.requests(opened, there)
    rows += [{"device": one.device, "name": one.name, "state": "asks", "own": False, "heard": None} for one in asked]
    show(rows, json)


@device.command("name")
def name_(
    ctx: typer.Context,
    vault: VaultPath,
    name: Name,
    id: Annotated[str, typer.Option("--device", metavar="ID", help="Else this laptop.")] = "",  # noqa: A002
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Say what the others call a laptop."""
    from ohdesk.services import belonging, laptops

    if not name.strip():
        raise typer.BadParameter("--name")
    with session(ctx).vault(vault, passphrase_file) as opened:
        device_id = id or opened.facts.device
        if device_id not in belonging.standing(opened).members:
            raise NotFound(kind="device", id=device_id) if id else LogRefused(reason="not_shared")
        known = belonging.laptops(opened).get(device_id)
        laptops.describe(opened, device_id, name, known.member if known else None)
    show_facts({"device": device_id, "name": name.strip()}, json)


@device.command()
def remove(
    ctx: typer.Context,
    vault: VaultPath,
    id: Annotated[str, typer.Option("--device", metavar="ID", help="As told by: device list.")],  # noqa: A002
    folder: Folder = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Close a laptop out: what it has written so far stays, what is written from now on it cannot read."""
    from ohdesk.services import belonging, exchange

    here = session(ctx)
    with ExitStack() as stack:
        opened = stack.enter_context(here.vault(vault, passphrase_file))
        there = stack.enter_context(_place(opened, folder)) if folder is not None else None
        belonging.remove(opened, id)
        if there is not None:
            exchange.exchange(opened, there)
        active = len(belonging.standing(opened).active)
    if json:
        show_facts({"device": id, "laptops": active}, as_json=True)
    else:
        typer.echo(say(here.language, "shared_log.removed"))


@changes.command()
def send(
    ctx: typer.Context,
    vault: VaultPath,
    output: Output,
    to: Annotated[list[str] | None, typer.Option(metavar="ID", help="Whose; else all the others.")] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Write one file with all that the others have not confirmed yet; JSON tells for whom and how much it is."""
    from ohdesk.services import belonging, parcels
    from ohdesk.services.naming import laptop_words

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        now = belonging.own_standing(opened)
        others = [one.device for one in now.active if one.device != opened.facts.device]
        if not others:
            raise LogRefused(reason="alone" if len(now.members) > 1 else "not_shared")
        if strangers := set(to or ()).difference(others):
            raise NotFound(kind="device", id=", ".join(sorted(strangers)))
        made = parcels.parcel_for(opened, to or others)
        names = ", ".join(laptop_words(opened, here.language, one) for one in made.devices)
    write_file(output, made.data)
    if not json:
        typer.echo(say(here.language, "shared_log.written", path=output, count=made.changes, laptops=names))
    else:
        facts = {"devices": made.devices, "changes": made.changes, "files": made.files, "size": len(made.data)}
        show_facts(facts, as_json=True)


@changes.command()
def take(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", dir_okay=False, exists=True)],
    vault: VaultPath,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Take in a file of changes."""
    from ohdesk.services import parcels

    with session(ctx).vault(vault, passphrase_file) as opened:
        _tell(ctx, opened, parcels.take_parcel(opened, file.read_bytes()), json)


@contextmanager
def _place(
    vault: Vault, folder: Path | None, address: str = "", password_file: Path | None = None, host_key: str = ""
) -> Iterator[MeetingPlace]:
    """Reach where laptops meet: a folder, else a server, which is remembered so that its address alone is enough.

    Raises ``LogRefused`` where it is not there.
    """
    from ohdesk.services import exchange, meeting_places, servers

    try:
        if folder is not None:
            if not (place := exchange.meeting_folder(folder)).is_there:
                raise LogRefused(reason="folder")
            yield place
            return
        typed = password_file.read_text("utf-8-sig").rstrip("\r\n") if password_file else os.environ.get(PLACE_PASSWORD)
        server = servers.server_at(vault, address, typed, host_key)
        with vault.shared_log.server_place(server) as place:
            if not place.is_there:
                raise LogRefused(reason="folder")
            servers.remember(vault, server)
            yield place
    except OSError as fault:
        raise meeting_places.unusable(fault) from fault


def _tell(ctx: typer.Context, vault: Vault, done: Exchanged, as_json: bool) -> None:
    """Say what an exchange did."""
    from ohdesk.services.naming import laptop_words

    language = session(ctx).language
    if as_json:
        counts = {
            "waiting": dict(done.waiting),
            "refused": dict(done.refused),
            "missing": dict(done.missing),
            "lost": dict(done.lost),
            "unread": dict(done.unread),
        }
        put_back = done.healed
        healed = {"gone": dict(put_back.gone), "damaged": dict(put_back.damaged), "older": put_back.older}
        facts = {"received": done.received, "sent": done.sent, "forks": done.forks, "renewed": done.renewed, **counts}
        facts |= {"unwritten": done.unwritten, "differing": done.differing, "healed": healed}
        facts |= {"uncleared": list(done.uncleared)}
        show_facts({"up_to_date": done.up_to_date, **facts}, as_json=True)
        return
    if done.up_to_date:
        typer.echo(say(language, "shared_log.up_to_date"))
    else:
        typer.echo(say(language, "shared_log.done", received=done.received, sent=done.sent))
    if done.healed.files:
        key = "shared_log.older" if done.healed.older else "shared_log.healed"
        typer.echo(say(language, key, count=done.healed.files))
    for key, found in (("waiting", done.waiting), ("not_taken", done.refused)):
        for reason, count in found.items():
            words = say(language, f"shared_log.reasons.{reason}")
            typer.echo(say(language, f"shared_log.{key}", count=count, reason=words), err=True)
    for key, steps in (("missing", done.missing), ("lost", done.lost)):
        for device_id, count in steps.items():
            laptop = laptop_words(vault, language, device_id)
            typer.echo(say(language, f"shared_log.{key}", device=laptop, count=count), err=True)
    if done.unread:
        typer.echo(say(language, "shared_log.unread", count=sum(done.unread.values())), err=True)
    if done.unwritten:
        typer.echo(say(language, "shared_log.unwritten", count=done.unwritten), err=True)
    if done.uncleared:
        typer.echo(say(language, "shared_log.uncleared", places=", ".join(done.uncleared)), err=True)
    if done.differing:
        typer.echo(say(language, "shared_log.differing", count=done.differing), err=True)
    if done.renewed:
        typer.echo(say(language, "shared_log.renewed"), err=True)
    if done.forks:
        typer.echo(say(language, "shared_log.forks", count=done.forks), err=True)


def _is_for_practice(folder: Path | None, invitation: Path | None) -> bool:
    """Tell whether the group that is told of in a folder or a file is there for practice. Raises ``LogRefused``."""
    from ohdesk.services import joining

    if folder is not None:
        return joining.found_in_folder(folder).told.practice
    return invitation is not None and joining.found_in_file(invitation).told.practice


def _words(language: str, request: Request) -> str:
    """Return a request's words in one language, Finnish where the program speaks another."""
    return " ".join(swedish if language == "sv" else finnish for finnish, swedish in request.words)
