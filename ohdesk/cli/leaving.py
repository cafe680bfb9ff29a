"""Somebody leaves the group, without a window."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show_facts
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Membership
from ohdesk.services.words import say


def leave(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The member who leaves.")],
    vault: VaultPath,
    tasks_to: Annotated[str, typer.Option("--tasks-to", metavar="NAME", help="Who takes the open tasks.")] = "",
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The last day; else today.")
    ] = None,
    new_key: Annotated[bool, typer.Option("--new-key", help="Make a new recovery key; it is told once.")] = False,
    folder: Annotated[Path | None, typer.Option(metavar="DIR", file_okay=False, exists=True)] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Close out a member's laptops and passphrases, end the membership, hand on the tasks; it cannot be taken back."""
    from ohdesk.services import exchange, groups, leaving, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        group = groups.current_group(opened)
        member, heir = member_named(group, name), member_named(group, tasks_to) if tasks_to else None
        found = leaving.prospect(opened, here.store(), group, member.id)
        wish = leaving.Departure(
            devices=tuple(laptop.device for laptop in found.laptops),
            slots=tuple(way.slot for way in found.ways_in if way.removable),
            member=member.id,
            last_day=day.date() if day else vaults.today(),
            tasks_to=heir.id if heir else None,
        )
        done = leaving.depart(
            opened, here.store(), group.id, wish, here.passphrase(passphrase_file) if new_key else None
        )
        if folder is not None:
            exchange.exchange(opened, exchange.meeting_folder(folder))
    key = {"recovery_key": done.recovery_key.text()} if done.recovery_key else {}
    counts = {"laptops": done.devices, "passphrases": done.slots, "tasks": done.tasks}
    show_facts({"member": member.id, "last_day": done.ended, **counts, **key}, json)
    if not json:
        typer.echo(say(here.language, "leaving.still_held"))


def member_named(group: Group, name: str) -> Membership:
    """Return the member of that name, one whose seat has no end before one whose seat has. Raises ``NotFound``."""
    named = [member for member in group.members if member.name.casefold() == name.casefold()]
    if not named:
        raise NotFound(kind="member", id=name)
    return min(named, key=lambda member: member.ends is not None)
