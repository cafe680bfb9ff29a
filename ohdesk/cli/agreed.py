"""What meetings agreed: tasks and outcomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from ohdesk.cli.minutes import ItemNumber, MeetingId, item_at
from ohdesk.cli.session import PassphraseFile, VaultPath, read_text, session
from ohdesk.domain.agenda import changed
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task, TaskState, moved_to

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault

task = typer.Typer(help="Tasks that meetings gave.", no_args_is_help=True, rich_markup_mode=None)
outcome = typer.Typer(help="What meetings agreed, noted and proposed.", no_args_is_help=True, rich_markup_mode=None)

Text = Annotated[str, typer.Option(help="The words.")]
Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]
Id = Annotated[UUID, typer.Option("--id", metavar="ID", help="As told by: list tasks or list outcomes --json.")]


@task.command("add")
def task_add(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    item: ItemNumber,
    text: Text,
    owner: Annotated[str, typer.Option(help="In words.")] = "",
    role: Annotated[Role | None, typer.Option(help="Whose it is; it survives a change of staff.")] = None,
    due: Day = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Give somebody something to do."""
    from ohdesk.services import meetings

    with session(ctx).vault(vault, passphrase_file) as opened:
        value = opened.read(Meeting, meeting).value
        day = due.date() if due else None
        given = meetings.give_task(opened, value, item_at(value, item).id, text, owner, role, due=day)
    typer.echo(given.value.id)


@task.command("set")
def task_set(
    ctx: typer.Context,
    vault: VaultPath,
    id: Id,  # noqa: A002
    state: TaskState | None = None,
    due: Day = None,
    follow_up_file: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, allow_dash=True, help="How it went, UTF-8.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Say how a task goes."""
    from ohdesk.services.vaults import today

    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Task, id)
        new = edition.value
        if state is not None:
            new = moved_to(new, state, today())
        if due is not None:
            new = replace(new, due=due.date())
        if (follow_up := read_text(follow_up_file)) is not None:
            new = replace(new, follow_up=follow_up)
        opened.save(edition, new)
    typer.echo(new.state.value)


@outcome.command("add")
def outcome_add(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    item: ItemNumber,
    text: Text,
    kind: OutcomeKind = OutcomeKind.AGREED,
    to: Annotated[str, typer.Option(help="To whom it is proposed.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down what an item led to."""
    new = Outcome(id=new_id(), kind=kind, text=text, proposed_to=to)
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Meeting, meeting)
        old = item_at(edition.value, item)
        items = changed(edition.value.items, replace(old, outcomes=(*old.outcomes, new)))
        opened.save(edition, replace(edition.value, items=items))
    typer.echo(new.id)


@outcome.command("answer")
def outcome_answer(
    ctx: typer.Context,
    vault: VaultPath,
    id: Id,  # noqa: A002
    text: Text,
    body: Annotated[str, typer.Option(help="Who answered.")] = "",
    day: Day = None,
    section: Annotated[str, typer.Option(help="The place in that body's own minutes, such as § 45.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down what came back to a proposal."""
    from ohdesk.services import answers

    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = answers.answer_to(opened, *_proposal(opened, id))
        answered_on = day.date() if day else None
        new = replace(edition.value, text=text, body=body, day=answered_on, section=section)
        answers.write(opened, edition, new)
    typer.echo(new.id)


def _proposal(vault: Vault, outcome_id: UUID) -> tuple[Meeting, Outcome]:
    for meeting in vault.all(Meeting):
        for item in meeting.items:
            for found in item.outcomes:
                if found.id == outcome_id:
                    return meeting, found
    raise NotFound(kind="outcome", id=str(outcome_id))
