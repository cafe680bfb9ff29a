"""A meeting from its items to minutes that stand, step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.conflicts import tell_of_versions
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, read_text, read_time, session, show_facts
from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Part, changed
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, Presence
from ohdesk.domain.minutes import ConfirmedBy

if TYPE_CHECKING:
    from ohdesk.services.editing import Edition
    from ohdesk.services.minutes import Word
    from ohdesk.services.ports import Vault

MeetingId = Annotated[UUID, typer.Option("--meeting", metavar="ID", help="As told by: list meetings --json.")]
ItemNumber = Annotated[int, typer.Option("--item", metavar="N", min=1, help="Its number on the agenda, from 1.")]
TextFile = Annotated[
    Path | None, typer.Option(exists=True, dir_okay=False, allow_dash=True, help="UTF-8; - reads standard input.")
]


def add_to(app: typer.Typer) -> None:
    """Make the steps commands of ``app``."""
    app.command("item")(item)
    app.command("hold")(hold)
    app.command("record")(record)
    app.command("check")(check)
    app.command("approve")(approve)
    app.command("addendum")(addendum)


def item(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    title: Annotated[str, typer.Option(help="What it is called.")] = "",
    number: Annotated[
        int | None, typer.Option("--item", metavar="N", min=1, help="Change this one; else a new one is added.")
    ] = None,
    kind: ItemKind | None = None,
    part: Part | None = None,
    minutes: Annotated[int | None, typer.Option(min=0, max=480, help="How many are planned.")] = None,
    presenter: str | None = None,
    raised_by: str | None = None,
    recurring: Annotated[bool | None, typer.Option("--recurring/--once", help="Whether it comes back.")] = None,
    state: ItemState | None = None,
    text_file: TextFile = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Add an item to a meeting's agenda, or change one."""
    from ohdesk.services.due import new_item_place

    given = {
        "title": title or None,
        "kind": kind,
        "part": part,
        "minutes_planned": minutes,
        "presenter": presenter,
        "raised_by": raised_by,
        "recurring": recurring,
        "state": state,
        "text": read_text(text_file),
    }
    facts: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    if number is None and not title:
        raise typer.BadParameter("--title TEXT", param_hint="--title")
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Meeting, meeting)
        items = edition.value.items
        if number is None:
            place, new = new_item_place(edition.value), AgendaItem(id=new_id(), **facts)
            items = (*items[:place], new, *items[place:])
        else:
            new = replace(item_at(edition.value, number), **facts)
            items = changed(items, new)
        opened.save(edition, replace(edition.value, items=items))
    typer.echo(new.id)


def hold(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    present: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Who was there, once for each; else everybody expected.")
    ] = None,
    opened_at: Annotated[str | None, typer.Option("--opened", metavar="HH:MM")] = None,
    closed_at: Annotated[str | None, typer.Option("--closed", metavar="HH:MM")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Hold a meeting: who was there, when it opened and closed. Texts may be written before or after."""
    from ohdesk.services import meetings

    with session(ctx).vault(vault, passphrase_file) as opened, opened.together():
        edition = opened.read(Meeting, meeting)
        value = edition.value
        edition = meetings.begin(opened, edition, read_time(opened_at) or value.starts or time(0))
        expected = {line.name.casefold() for line in edition.value.attendance}
        there = expected if present is None else {name.casefold() for name in present}
        if missing := there - expected:
            raise NotFound(kind="member", id=", ".join(sorted(missing)))
        attendance = tuple(
            replace(line, presence=Presence.PRESENT if line.name.casefold() in there else Presence.ABSENT)
            for line in edition.value.attendance
        )
        edition = opened.save(edition, replace(edition.value, attendance=attendance))
        edition = meetings.end(opened, edition, read_time(closed_at) or value.ends or time(0))
    show_facts({"state": edition.value.state.value, "present": len(there)}, as_json=False)


def record(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    item: ItemNumber,
    text_file: Annotated[
        Path, typer.Option(exists=True, dir_okay=False, allow_dash=True, help="UTF-8; - reads standard input.")
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Set what the minutes say of an item."""
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Meeting, meeting)
        new = replace(item_at(edition.value, item), record=read_text(text_file) or "")
        opened.save(edition, replace(edition.value, items=changed(edition.value.items, new)))
    typer.echo(new.id)


def check(ctx: typer.Context, vault: VaultPath, meeting: MeetingId, passphrase_file: PassphraseFile = None) -> None:
    """Give the minutes for checking."""
    from ohdesk.services import checking
    from ohdesk.services.vaults import today

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        given = checking.give(opened, opened.read(Meeting, meeting), here.language, today())
    typer.echo(given.value.minutes_state.value)


def approve(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    how: Annotated[ConfirmedBy, typer.Option(help="How the approvers said it.")] = ConfirmedBy.MEETING,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Approve the minutes for good, by the group's own convention.

    With ``--how passphrase`` the one who opens the vault approves; others do so in the window, each with an own one.
    """
    from ohdesk.services import choosing, minutes

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        edition = opened.read(Meeting, meeting)
        waiting = choosing.of_meeting(opened, here.language, meeting)
        words = words_of(opened, edition, how, here.passphrase(passphrase_file), here.language)
        approved = minutes.approve_minutes(opened, here.store(), meeting, words, here.language, datetime.now(UTC))
    show_facts(
        {
            "meeting": meeting,
            "number": approved.number,
            "digest": approved.digest,
            "approved_at": approved.approved_at,
            "confirmed": [f"{word.name} ({word.how.value})" for word in approved.confirmations],
            **({"unresolved": [one.name for one in waiting]} if json else {}),
        },
        json,
    )
    tell_of_versions(ctx, waiting)


def addendum(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    reason: Annotated[str, typer.Option(help="Why it is needed.")],
    text_file: Annotated[
        Path, typer.Option(exists=True, dir_okay=False, allow_dash=True, help="UTF-8; - reads standard input.")
    ],
    how: Annotated[ConfirmedBy, typer.Option(help="How the approvers said it.")] = ConfirmedBy.MEETING,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Add a correction beside approved minutes."""
    from ohdesk.services import minutes

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        edition = opened.read(Meeting, meeting)
        words = words_of(opened, edition, how, here.passphrase(passphrase_file), here.language)
        text = read_text(text_file) or ""
        added = minutes.add_addendum(
            opened, here.store(), meeting, reason, text, words, here.language, datetime.now(UTC)
        )
    typer.echo(added.digest)


def item_at(meeting: Meeting, number: int) -> AgendaItem:
    """Return an item by its number on the agenda, from 1. Raises ``NotFound``."""
    if number > len(meeting.items):
        raise NotFound(kind="item", id=str(number))
    return meeting.items[number - 1]


def words_of(
    vault: Vault, edition: Edition[Meeting], how: ConfirmedBy, passphrase: str, language: str
) -> tuple[Word, ...]:
    """Return what the approvers say; with a passphrase, whoever opened the vault alone."""
    from ohdesk.services import minutes, vaults
    from ohdesk.services.words import say

    meeting = edition.value
    group = vault.read(Group, meeting.group).value if meeting.group else Group(id=new_id())
    found = minutes.approvers(meeting, group, vaults.today())
    if how is ConfirmedBy.PASSPHRASE:
        found = tuple(member for member in found if member.id == vault.member)
    return tuple(
        minutes.Word(
            member.id, member.name, member.title or say(language, f"documents.roles.{member.role}"), how, passphrase
        )
        for member in found
    )
