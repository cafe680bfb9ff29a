"""Looking at what a vault holds: lists and search."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task, is_late
from ohdesk.domain.plans import Plan

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


class Listed(StrEnum):
    """What can be listed."""

    MEETINGS = "meetings"
    PLANS = "plans"
    TASKS = "tasks"
    OUTCOMES = "outcomes"
    MEMBERS = "members"


def list_(
    ctx: typer.Context,
    what: Listed,
    vault: VaultPath,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List what a vault holds, of all its groups."""
    rows = {
        Listed.MEETINGS: _meetings,
        Listed.PLANS: _plans,
        Listed.TASKS: _tasks,
        Listed.OUTCOMES: _outcomes,
        Listed.MEMBERS: _members,
    }
    with session(ctx).vault(vault, passphrase_file) as opened:
        show(list(rows[what](opened)), json)


def search(
    ctx: typer.Context,
    words: Annotated[str, typer.Argument(metavar="TEXT")],
    vault: VaultPath,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Find where all the words stand, each as the beginning of a word."""
    from ohdesk.services.searching import search as found

    with session(ctx).vault(vault, passphrase_file) as opened:
        hits = found(opened, words)
    show(
        [
            {
                "id": hit.root,
                "kind": hit.kind,
                "day": hit.day,
                "title": hit.title,
                "object": hit.object,
                "text": hit.snippet,
            }
            for hit in hits
        ],
        json,
    )


def _meetings(vault: Vault) -> Iterator[dict[str, Any]]:
    from ohdesk.services import groups, meetings, minutes

    for group in groups.groups(vault):
        numbers = meetings.numbers(vault, group.id)
        for meeting in vault.outlines(Meeting, group.id):
            yield {
                "id": meeting.id,
                "day": meeting.day,
                "number": numbers.get(meeting.id),
                "state": meeting.state.value,
                "minutes": minutes.stage(vault, meeting) if meeting.state is MeetingState.HELD else None,
                "theme": meeting.theme,
                "group": group.name,
            }


def _plans(vault: Vault) -> Iterator[dict[str, Any]]:
    for plan in vault.all(Plan):
        yield {
            "id": plan.id,
            "school_year": plan.school_year,
            "state": plan.state.value,
            "goals": len(plan.goals),
            "title": plan.title,
        }


def _tasks(vault: Vault) -> Iterator[dict[str, Any]]:
    from ohdesk.services.vaults import today

    for task in vault.outlines(Task):
        yield {
            "id": task.id,
            "due": task.due,
            "state": task.state.value,
            "late": is_late(task, today()),
            "owner": task.owner or (task.owner_role.value if task.owner_role else ""),
            "text": task.text,
        }


def _outcomes(vault: Vault) -> Iterator[dict[str, Any]]:
    from ohdesk.services import answers

    answered = answers.answers(vault)
    for meeting in vault.all(Meeting):
        for item in meeting.items:
            for outcome in item.outcomes:
                answer = answered.get(outcome.id)
                yield {
                    "id": outcome.id,
                    "day": meeting.day,
                    "kind": outcome.kind.value,
                    "text": outcome.text,
                    "proposed_to": outcome.proposed_to,
                    "answer": answer.text if answer else "",
                    "answered_by": answer.body if answer else "",
                    "answered_on": answer.day if answer else None,
                    "answer_section": answer.section if answer else "",
                    "item": item.title,
                }


def _members(vault: Vault) -> Iterator[dict[str, Any]]:
    from ohdesk.services import groups

    for group in groups.groups(vault):
        for member in group.members:
            yield {
                "id": member.id,
                "name": member.name,
                "role": member.role.value,
                "title": member.title,
                "organisation": member.organisation.value,
                "seat": member.seat.value,
                "starts": member.starts,
                "ends": member.ends,
                "group": group.name,
            }
