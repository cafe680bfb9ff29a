"""What somebody wrote in minutes before they heard of the approval, without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from ohdesk.cli.minutes import words_of
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, read_text, session, show
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ConfirmedBy, LateState
from ohdesk.services.words import say

app = typer.Typer(
    help="What was written in minutes before their approval was known.", no_args_is_help=True, rich_markup_mode=None
)

Id = Annotated[UUID, typer.Argument(metavar="ID", help="As told by: late-words list.")]


@app.command("list")
def list_(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: Annotated[UUID | None, typer.Option(metavar="ID", help="One meeting's; else all.")] = None,
    decided: Annotated[bool, typer.Option("--all", help="Also what was added or left out.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List what came after the approval and is no part of the approved minutes."""
    from ohdesk.services import late_words

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        roots = [meeting] if meeting else sorted(opened.record_roots())
        found = [one for root in roots for one in late_words.late(opened, root, here.language)]
    rows = [
        {
            "id": one.id,
            "meeting": one.meeting,
            "state": one.state,
            "where": one.where,
            "label": one.label,
            "approved": one.approved,
            "now": one.now,
            "laptops": list(one.laptops) if json else ", ".join(one.laptops),
            "when": one.when,
        }
        for one in found
        if decided or one.state is LateState.WAITING
    ]
    show(rows, json)
    if not rows:
        typer.echo(say(here.language, "late_words.none"), err=True)


@app.command()
def add(
    ctx: typer.Context,
    late_id: Id,
    vault: VaultPath,
    reason: Annotated[str, typer.Option(help="Why; else that the approval was not known.")] = "",
    text_file: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, allow_dash=True, help="Instead of the words as they are."),
    ] = None,
    how: Annotated[ConfirmedBy, typer.Option(help="How the approvers said it.")] = ConfirmedBy.MEETING,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take the words up as an addendum beside the approved minutes."""
    from ohdesk.services import late_words

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        one = late_words.find(opened, late_id, here.language)
        words = words_of(
            opened, opened.read(Meeting, one.meeting), how, here.passphrase(passphrase_file), here.language
        )
        added = late_words.add(
            opened,
            here.store(),
            [one],
            reason or late_words.reason_for([one], here.language),
            read_text(text_file) or late_words.text_for([one], here.language),
            words,
            here.language,
            datetime.now(UTC),
        )
    typer.echo(added.digest)


@app.command("leave-out")
def leave_out(ctx: typer.Context, late_id: Id, vault: VaultPath, passphrase_file: PassphraseFile = None) -> None:
    """Leave the words out of the minutes; they stay where they are and can be added later."""
    from ohdesk.services import late_words, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        one = late_words.find(opened, late_id, here.language)
        late_words.leave_out(opened, one, vaults.today())
    typer.echo(one.id)
