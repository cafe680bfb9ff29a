"""The yearly clock without a window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import typer

from ohdesk.cli.evaluation import SchoolYear, year_of
from ohdesk.cli.papers import PAPERS, PaperKind, Wanted
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault
    from ohdesk.services.year_clock import Seen

clock = typer.Typer(help="What comes up in the school year.", no_args_is_help=True, rich_markup_mode=None)


@clock.command("show")
def show_(
    ctx: typer.Context,
    vault: VaultPath,
    school_year: SchoolYear = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List a school year's entries in their order, each as it stands today."""
    from ohdesk.services import groups, vaults, year_clock

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        group, today = groups.current_group(opened), vaults.today()
        seen = year_clock.of_year(opened, group, year_of(school_year), today)
    show(list(_rows(seen, language, in_lines=not json)), json)


@clock.command()
def due(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """List what has come up and waits, of every school year, the longest waiting first."""
    from ohdesk.services import groups, vaults, year_clock

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        seen = year_clock.due(opened, groups.current_group(opened), vaults.today())
    show(list(_rows(seen, language, in_lines=not json)), json)


def _rows(seen: Iterable[Seen], language: str, *, in_lines: bool) -> Iterator[dict[str, Any]]:
    for one in seen:
        entry = one.entry
        standing = say(language, f"documents.clock.standings.{one.standing}") if in_lines else one.standing.value
        ring = say(language, f"documents.clock.rings.{entry.ring}") if in_lines else entry.ring.value
        row: dict[str, Any] = {"standing": standing, "comes_up": one.day, "title": entry.title, "ring": ring}
        row |= {"owner": entry.owner, "school_year": entry.school_year}
        if not in_lines:
            row |= {
                "id": entry.id,
                "month": entry.month,
                "day": entry.day,
                "due_from": one.due,
                "moved_from_day_off": one.moved,
                "kind": entry.kind.value,
                "rhythm": entry.rhythm.value,
                "lead_weeks": entry.lead_weeks,
                "handled_on": entry.handled_on,
                "meeting": one.meeting.id if one.meeting else None,
                "reason": entry.reason,
                "duty": entry.duty,
            }
        yield row


def _print_wheel(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import clock_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return clock_papers.wheel(vault, group, year_of(wanted.school_year), wanted.language)


def _print_wall(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import clock_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return clock_papers.wheel(vault, group, year_of(wanted.school_year), wanted.language, wall=True)


def _print_table(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import clock_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return clock_papers.table(vault, group, year_of(wanted.school_year), wanted.language)


PAPERS[PaperKind.CLOCK_WHEEL] = _print_wheel
PAPERS[PaperKind.CLOCK_WALL] = _print_wall
PAPERS[PaperKind.CLOCK_TABLE] = _print_table
