"""Plans of every kind: begun with their chapters, shown, and looked through for what is open."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.evaluation import SchoolYear, year_of
from ohdesk.cli.papers import PaperKind, due
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show, show_facts
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Plan, PlanKind
from ohdesk.services.words import finding, say

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault

plan = typer.Typer(
    help="Plans, from their list of contents to their approval.", no_args_is_help=True, rich_markup_mode=None
)

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]
Id = Annotated[UUID | None, typer.Option("--id", metavar="ID", help="Of the plan; else this school year's.")]


@plan.command("new")
def plan_new(
    ctx: typer.Context,
    vault: VaultPath,
    kind: Annotated[PlanKind, typer.Option(help="What sort of plan.")] = PlanKind.SCHOOL_YEAR,
    title: Annotated[str, typer.Option(help="Of a plan that is not for one school year.")] = "",
    school_year: SchoolYear = "",
    starts: Day = None,
    ends: Day = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Begin a plan with the chapters of its kind, or of the plan before it; prints its id."""
    from ohdesk.services import groups, plans

    year = year_of(school_year) if kind is PlanKind.SCHOOL_YEAR else ""
    first, last = (day.date() if day else None for day in (starts, ends))
    wanted = Plan(new_id(), title=title, school_year=year, kind=kind, starts=first, ends=last)
    with session(ctx).vault(vault, passphrase_file) as opened:
        group = groups.current_group(opened)
        known = plans.plan_for(opened, group.id, year) if year else None
        begun = known or plans.begin(opened, group, wanted, session(ctx).language)
    typer.echo(begun.value.id)


@plan.command("show")
def plan_show(
    ctx: typer.Context,
    vault: VaultPath,
    id: Id = None,  # noqa: A002
    as_json: Json = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Tell what a plan holds: its time, its state, its chapters and goals."""
    with session(ctx).vault(vault, passphrase_file) as opened:
        shown = _plan(opened, id)
    show_facts(_facts(shown, session(ctx).language, as_json), as_json)


@plan.command("check")
def plan_check(
    ctx: typer.Context,
    vault: VaultPath,
    id: Id = None,  # noqa: A002
    as_json: Json = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Tell what of its list of contents a plan answers, and what a reader may miss; nothing here is a verdict."""
    from ohdesk.domain.plan_contents import answers, missing, old_words_in
    from ohdesk.domain.plan_measures import measure_gaps
    from ohdesk.domain.plan_risks import risk_gaps
    from ohdesk.domain.plans import plan_gaps
    from ohdesk.services.vaults import today

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        looked_at = _plan(opened, id)
    if as_json:
        rows = [
            {
                "key": each.point.key,
                "point": each.point.title,
                "source": each.point.source,
                "checked": each.point.checked,
                "answer": each.answer.value,
                "because": each.chapter.left_out if each.chapter else "",
            }
            for each in answers(looked_at, language)
        ]
        show(rows, as_json=True)
        return
    gaps = (*plan_gaps(looked_at), *measure_gaps(looked_at, today()), *risk_gaps(looked_at, today()))
    found = (*missing(looked_at, language), *gaps, *old_words_in(looked_at))
    for each in found:
        typer.echo(finding(language, each))
    if not found:
        typer.echo(say(language, "cli.plan_whole"))


def _plan(vault: Vault, plan_id: UUID | None) -> Plan:
    return vault.read(Plan, plan_id or due(vault, PaperKind.PLAN)).value


def _facts(shown: Plan, language: str, as_json: bool) -> dict[str, Any]:
    from ohdesk.domain.plan_contents import chapter_title

    chapters = [
        {"key": each.key, "title": chapter_title(shown, each, language), "text": each.text, "left_out": each.left_out}
        for each in shown.chapters
    ]
    goals = [{"id": each.id, "title": each.title, "state": each.state.value} for each in shown.goals]
    return {
        "id": shown.id,
        "kind": shown.kind.value,
        "title": shown.title,
        "school_year": shown.school_year,
        "starts": shown.starts,
        "ends": shown.ends,
        "state": shown.state.value,
        "approved_body": shown.approved_body,
        "approved_on": shown.approved_on,
        "approved_section": shown.approved_section,
        "approved_basis": shown.approved_basis,
        "chapters": chapters if as_json else [each["title"] for each in chapters],
        "goals": goals if as_json else [each["title"] for each in goals],
        "heard": [each.who for each in shown.comments],
    }
