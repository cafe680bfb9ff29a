"""The path of a goal, where the year's work shows, its evaluation, and the change of the year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.papers import PAPERS, PaperKind, Wanted
from ohdesk.cli.session import Json, Language, PassphraseFile, VaultPath, session, show
from ohdesk.domain.errors import NotFound

if TYPE_CHECKING:
    from ohdesk.services.coverage import Coverage
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault

goal = typer.Typer(help="A goal of the plan over its years.", no_args_is_help=True, rich_markup_mode=None)

year = typer.Typer(help="The change of the school year.", no_args_is_help=True, rich_markup_mode=None)

SchoolYear = Annotated[str, typer.Option("--year", help="The school year, such as 2026-2027; else this one.")]


@goal.command("show")
def goal_show(
    ctx: typer.Context,
    vault: VaultPath,
    id: Annotated[UUID, typer.Option("--id", metavar="ID", help="As told by: coverage --json.")],  # noqa: A002
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List everything that touched a goal, in order, with the place in the minutes."""
    from ohdesk.services import goal_thread

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        thread = goal_thread.thread(opened, id)
    rows = [
        {
            "day": touch.day,
            "where": goal_thread.where(touch, language),
            "what": list(goal_thread.told(touch, language)) if json else " | ".join(goal_thread.told(touch, language)),
        }
        for touch in thread.touches
    ]
    show(rows, json)


def coverage(
    ctx: typer.Context,
    vault: VaultPath,
    school_year: SchoolYear = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List where the year's material shows each duty and goal; not found is not the same as not done."""
    from ohdesk.services import coverage as covering
    from ohdesk.services import groups

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        found = covering.coverage(opened, groups.current_group(opened).id, year_of(school_year), language)
    show(list(_points(found, language, in_lines=not json)), json)


@year.command("show")
def year_show(
    ctx: typer.Context,
    vault: VaultPath,
    school_year: SchoolYear = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """List the steps of the change of a school year, and which are behind."""
    from ohdesk.services import groups, year_change

    with session(ctx).vault(vault, passphrase_file) as opened:
        found = year_change.standing(opened, groups.current_group(opened).id, year_of(school_year))
    show([{"step": step.value, "done": found.done(step)} for step in year_change.Step], json)


@year.command("close")
def year_close(
    ctx: typer.Context,
    vault: VaultPath,
    school_year: SchoolYear = "",
    words: Annotated[Language | None, typer.Option("--language", help="Of the new plan's chapters.")] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Close a year's plan, begin the next one with the goals that go on, begin the next clock; twice does no more."""
    from ohdesk.services import groups, year_change

    language = words.value if words else session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        group, name = groups.current_group(opened).id, year_of(school_year)
        year_change.close(opened, group, name, language)
        found = year_change.standing(opened, group, name)
    show([{"step": step.value, "done": found.done(step)} for step in year_change.Step], json)


def year_of(school_year: str) -> str:
    """Return the school year that an option names, else this one; refuses anything else."""
    from ohdesk.domain.schools import school_year_name, school_year_span
    from ohdesk.services.vaults import today

    name = school_year.replace("-", "–") or school_year_name(today())
    try:
        school_year_span(name)
    except ValueError:
        raise typer.BadParameter(f"{school_year}: 2026-2027") from None
    return name


def _points(found: Coverage, language: str, *, in_lines: bool) -> Iterator[dict[str, Any]]:
    from ohdesk.services.coverage import evidence_words

    for point in found.points:
        shown = [evidence_words(seen, language) for seen in point.evidence]
        coming = [evidence_words(seen, language) for seen in point.coming]
        earlier = [evidence_words(seen, language) for seen in point.earlier]
        row: dict[str, Any] = {
            "key": point.key,
            "state": point.state.value,
            "title": point.title,
            "basis": point.duty.basis if point.duty else "",
            "checked": point.duty.checked if point.duty else "",
            "where": "; ".join(shown) if in_lines else shown,
            "coming": "; ".join(coming) if in_lines else coming,
            "earlier": "; ".join(earlier) if in_lines else earlier,
            "left_out": point.mark.left_out if point.mark else "",
        }
        yield row


def _print_goal(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import evaluation_papers

    if wanted.id is None:
        raise NotFound(kind="goal", id="")
    return evaluation_papers.goal_thread(vault, wanted.id, wanted.language)


def _print_coverage(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import evaluation_papers, groups

    group, name = wanted.id or groups.current_group(vault).id, year_of(wanted.school_year)
    return evaluation_papers.coverage(vault, group, name, wanted.language)


def _print_evaluation(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import evaluation_papers, groups

    group, name = wanted.id or groups.current_group(vault).id, year_of(wanted.school_year)
    return evaluation_papers.evaluation(vault, group, name, wanted.language)


def _print_archive_list(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import evaluation_papers, groups

    group, name = wanted.id or groups.current_group(vault).id, year_of(wanted.school_year)
    return evaluation_papers.archive_list(vault, group, name, wanted.language)


PAPERS[PaperKind.ARCHIVE_LIST] = _print_archive_list
PAPERS[PaperKind.EVALUATION] = _print_evaluation
PAPERS[PaperKind.GOAL] = _print_goal
PAPERS[PaperKind.COVERAGE] = _print_coverage
