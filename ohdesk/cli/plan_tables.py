"""A plan's tables in and out, without a window."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from ohdesk.cli.papers import PaperKind, due
from ohdesk.cli.session import AsIs, Json, Language, Output, PassphraseFile, VaultPath, session, show, write_file
from ohdesk.services.words import say


class Table(StrEnum):
    """Which of a plan's tables is written."""

    GOALS = "goals"
    THEMES = "themes"
    RISKS = "risks"
    EXPECTATIONS = "expectations"
    SHARES = "shares"


PlanId = Annotated[UUID | None, typer.Option("--id", metavar="ID", help="Of the plan; else this school year's.")]


def plan_import(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="CSV, XLSX or DOCX.")],
    vault: VaultPath,
    id: PlanId = None,  # noqa: A002
    new: Annotated[bool, typer.Option("--new", help="Make a new plan of it, for this school year.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would come in.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Bring the tables of FILE into a plan: goals, themes, measures, risks, expectations; tells the goals that came."""
    from ohdesk.services import importing, plan_tables, vaults
    from ohdesk.services.plan_columns import suggestion

    here = session(ctx)
    sheets = importing.read_tables(file.name, file.read_bytes())
    read = plan_tables.plan_from_tables([suggestion(sheet) for sheet in sheets], here.language)
    with here.vault(vault, passphrase_file) as opened:
        if not dry_run:
            if new:
                importing.import_plan(opened, sheets, here.language, vaults.today())
            else:
                plan_tables.bring_in(opened, id or due(opened, PaperKind.PLAN), read.plan)
    show(
        [
            {"goal": goal.title, "theme": theme, "measures": [measure.text for measure in goal.measures]}
            for theme, goal in plan_tables.by_theme(read.plan)
        ],
        json,
    )
    if read.unplaced and not json:
        chapter = say(here.language, "import.rest_title")
        typer.echo(say(here.language, "cli.unplaced", columns=", ".join(read.unplaced), chapter=chapter))


def plan_export(
    ctx: typer.Context,
    vault: VaultPath,
    output: Output,
    id: PlanId = None,  # noqa: A002
    table: Annotated[Table | None, typer.Option(help="Only this table; CSV holds one.")] = None,
    language: Annotated[Language | None, typer.Option(help="Of the table.")] = None,
    as_is: AsIs = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write a plan's tables: as XLSX, or DOCX or CSV where FILE ends so."""
    from ohdesk.services import plan_papers

    endings = {f".{form}": form for form in plan_papers.TableFile}
    form = endings.get(output.suffix.lower(), plan_papers.TableFile.XLSX)
    kind = plan_papers.TableKind(table) if table else None
    words = language.value if language else session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        made = plan_papers.tables(opened, id or due(opened, PaperKind.PLAN), words, form, kind, as_it_is=as_is)
    write_file(output, made)


def add_to(plan: typer.Typer) -> None:
    """Add the commands to the group of commands about plans."""
    plan.command("import")(plan_import)
    plan.command("export")(plan_export)
