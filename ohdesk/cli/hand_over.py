"""The change of chair without a window, and the papers about the group."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.papers import PaperKind, Variant, Wanted
from ohdesk.cli.session import Json, PassphraseFile, Session, VaultPath, session, show_facts
from ohdesk.domain.errors import HandOverNotBegun, NotFound
from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.hand_over import HandOver, Step, open_steps, with_step_done, with_step_left
from ohdesk.domain.identity import new_id
from ohdesk.domain.readers import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.services.forms import Paper
    from ohdesk.services.hand_over import Situation
    from ohdesk.services.ports import Vault

app = typer.Typer(help="The change of a group's chair.", no_args_is_help=True, rich_markup_mode=None)

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]


@app.command()
def show(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Tell how far the change of chair has come, step by step."""
    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        told = _told(_situation(opened, here))
    show_facts(told, json)


@app.command()
def begin(
    ctx: typer.Context,
    vault: VaultPath,
    successor: Annotated[str, typer.Option(help="The new chair's name, a member's or somebody new's.")] = "",
    role: Annotated[Role, typer.Option(help="The role of somebody new.")] = Role.PRINCIPAL,
    day: Day = None,
    named_by: Annotated[str, typer.Option("--named-by", help="Who named the new chair.")] = "",
    named_on: Day = None,
    stays: Annotated[bool, typer.Option("--stays", help="The one who leaves the chair stays as a member.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Write down who leaves and who comes, or who came after all; today where no day is given."""
    from ohdesk.services import groups, hand_over, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        group, today = groups.current_group(opened), vaults.today()
        known = hand_over.under_way(opened, group.id)
        change = known or hand_over.prepared(group, day.date() if day else today)
        told = replace(
            change,
            day=day.date() if day else change.day,
            named_by=named_by or change.named_by,
            named_on=named_on.date() if named_on else change.named_on,
        )
        member = _member(group, successor, role) if successor else None
        if known is None:
            hand_over.begin(opened, told, member, leaver_stays=stays)
        else:
            hand_over.amend(opened, told, member, leaver_stays=stays)
        facts = _told(_situation(opened, here))
    show_facts(facts, json)


@app.command()
def step(
    ctx: typer.Context,
    what: Annotated[Step, typer.Argument(metavar="STEP", help="Which step.")],
    vault: VaultPath,
    because: Annotated[str, typer.Option(help="Why the step is left; without it, it is done.")] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Mark a step as done, or leave it for a reason."""
    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        edition = opened.read(HandOver, _situation(opened, here).hand_over.id)
        change = edition.value
        opened.save(edition, with_step_left(change, what, because) if because else with_step_done(change, what))
        told = _told(_situation(opened, here))
    show_facts(told, json)


@app.command()
def tasks(
    ctx: typer.Context,
    vault: VaultPath,
    to: Annotated[str, typer.Option(help="A member's name; else the new chair.")] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Give the leaver's own open tasks to somebody else."""
    from ohdesk.services import hand_over

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = _situation(opened, here)
        member = _known(found.group, to) if to else found.successor
        if member is None:
            raise NotFound(kind="member", id=to)
        hand_over.move_tasks(opened, found.tasks, member)
        told = _told(_situation(opened, here))
    show_facts(told, json)


@app.command()
def finish(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Close the change of chair where no step is open; else tell which ones are, with exit code 1."""
    from ohdesk.services import hand_over, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = _situation(opened, here)
        told = _told(found)
        if done := not open_steps(found.hand_over, found.nothing):
            hand_over.finish(opened, found.hand_over.id, vaults.today())
    show_facts(told, json)
    if not done:
        raise typer.Exit(1)


def _situation(vault: Vault, here: Session) -> Situation:
    from ohdesk.services import groups, hand_over, vaults

    change = hand_over.under_way(vault, groups.current_group(vault).id)
    if change is None:
        raise HandOverNotBegun()
    return hand_over.situation(vault, here.store(), change, vaults.today())


def _told(found: Situation) -> dict[str, Any]:
    change = found.hand_over
    return {
        "id": change.id,
        "day": change.day,
        "leaver": found.leaver.name if found.leaver else None,
        "successor": found.successor.name if found.successor else None,
        "named_by": change.named_by,
        "named_on": change.named_on,
        **{f"step_{one}": found.state(one).value for one in Step},
        "memos_waiting": [str(memo.meeting.id) for memo in found.memos],
        "tasks_left": [task.text for task in found.tasks],
    }


def _member(group: Group, name: str, role: Role) -> Membership:
    return _known(group, name) or Membership(new_id(), name, role)


def _known(group: Group, name: str) -> Membership | None:
    """Return the member of that name, one whose seat has no end before one whose seat has."""
    named = [member for member in group.members if member.name.casefold() == name.casefold()]
    return min(named, key=lambda member: member.ends is not None, default=None)


def _of_group(make: Callable[..., Paper]) -> Callable[[Vault, Wanted], Paper]:
    """Return a paper of the group in use that may be the members' or everybody's."""

    def paper(vault: Vault, wanted: Wanted) -> Paper:
        from ohdesk.services import groups, vaults

        reader = Reader.PUBLIC if wanted.variant == Variant.PUBLIC else Reader.STAFF
        group = wanted.id or groups.current_group(vault).id
        return make(vault, group, vaults.today(), wanted.language, reader)

    return paper


def _members(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import group_papers

    return _of_group(group_papers.members)(vault, wanted)


def _representation(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import group_papers

    return _of_group(group_papers.representation)(vault, wanted)


def _cards(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import group_papers, groups, vaults

    group = wanted.id or groups.current_group(vault).id
    return group_papers.card(vault, group, vaults.today(), wanted.language, "")


def _checklist(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import group_papers, groups, vaults

    group = wanted.id or groups.current_group(vault).id
    return group_papers.consent_checklist(vault, group, vaults.today(), wanted.language)


def _file(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import group_papers, groups, vaults

    group = wanted.id or groups.current_group(vault).id
    store = Session(wanted.language).store()
    return group_papers.hand_over(vault, store, group, vaults.today(), wanted.language)


PAPERS: dict[PaperKind, Callable[[Vault, Wanted], Paper]] = {
    PaperKind.GROUP_MEMBERS: _members,
    PaperKind.REPRESENTATION: _representation,
    PaperKind.CARDS: _cards,
    PaperKind.CONSENT_CHECKLIST: _checklist,
    PaperKind.HAND_OVER: _file,
}
