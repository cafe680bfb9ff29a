"""The commands of ``ohdesk-cli``: the window's use cases without a window."""

from __future__ import annotations

import gc
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from ohdesk import __version__
from ohdesk.cli import (
    agreed,
    clock,
    communication,
    conflicts,
    content,
    deliver,
    evaluation,
    exchange,
    follow_up,
    guard,
    hand_over,
    indicator,
    late_words,
    leaving,
    meetings,
    minutes,
    papers,
    plan_tables,
    plans,
    receipts,
    recovery,
    sharing,
    signing,
    structures,
    templates,
    translations,
    usage,
    vaults,
)
from ohdesk.cli.session import Language, Session, locale_language, session
from ohdesk.domain.errors import OHDeskError
from ohdesk.services.words import say, sentence


class _Group(TyperGroup):
    """Turns an expected problem into its sentence on stderr and exit code 1."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401  # a context by a name that typer keeps to itself
        try:
            return super().invoke(ctx)
        except OHDeskError as error:
            typer.echo(sentence(session(ctx).language, error), err=True)
            raise typer.Exit(1) from error


app = typer.Typer(
    cls=_Group,
    help="OHDesk without a window: the same data, the same rules.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(vaults.app, name="vault")
app.add_typer(recovery.recovery, name="recovery")
app.command(name="import")(exchange.import_)
app.command()(exchange.dump)
meeting = typer.Typer(help="A meeting, from its agenda to its minutes.", no_args_is_help=True, rich_markup_mode=None)
meetings.add_to(meeting)
minutes.add_to(meeting)
app.add_typer(meeting, name="meeting")
app.add_typer(templates.template, name="template")
app.add_typer(templates.pack, name="pack")
app.add_typer(agreed.task, name="task")
app.add_typer(agreed.outcome, name="outcome")
app.add_typer(follow_up.inspection, name="inspection")
app.add_typer(communication.newsletter, name="newsletter")
app.add_typer(indicator.indicator, name="indicator")
app.add_typer(clock.clock, name="clock")
plan_tables.add_to(plans.plan)
app.add_typer(plans.plan, name="plan")
app.add_typer(evaluation.goal, name="goal")
app.add_typer(evaluation.year, name="year")
app.command()(evaluation.coverage)
app.add_typer(structures.staffing, name="staffing")
app.add_typer(structures.tally, name="tally")
app.command(name="working-day")(structures.working_day)
app.command(name="list")(content.list_)
papers.PAPERS.update(communication.PAPERS)
papers.PAPERS.update(indicator.PAPERS)
papers.PAPERS.update(hand_over.PAPERS)
app.command(name="print")(papers.print_)
app.command()(papers.ics)
app.command()(papers.summary)
app.command()(papers.mail)
app.add_typer(translations.app, name="translations")
app.command()(content.search)
app.command()(guard.guard)
app.command()(exchange.export)
app.add_typer(deliver.deliver, name="deliver")
app.add_typer(hand_over.app, name="handover")
app.add_typer(exchange.record, name="record")
app.command()(exchange.verify)
app.add_typer(signing.signing, name="signing")
app.command()(signing.sign)
app.command()(sharing.sync)
app.command()(leaving.leave)
app.add_typer(sharing.device, name="device")
app.add_typer(sharing.changes, name="changes")
app.command()(receipts.receipt)
app.add_typer(conflicts.app, name="conflicts")
app.add_typer(late_words.app, name="late-words")


@app.callback()
def options(
    ctx: typer.Context,
    language: Annotated[Language | None, typer.Option(help="Of what is said; else the system's, else Finnish.")] = None,
) -> None:
    """Remember what holds for every command."""
    ctx.obj = Session(language.value if language else locale_language())


@app.command()
def practice(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", file_okay=False)],
    language: Annotated[Language | None, typer.Option(help="Of the content: fi or sv.")] = None,
) -> None:
    """Make an invented school's whole year in a new folder."""
    from ohdesk.services.practice import LANGUAGES, practice_folder
    from ohdesk.services.vaults import today

    words = session(ctx).language
    spoken = language.value if language else words
    written = practice_folder(
        session(ctx).store(), folder, spoken if spoken in LANGUAGES else "fi", today(), __version__
    )
    typer.echo(say(words, "cli.practice"))
    for path in written:
        typer.echo(f"  {path}")


@app.command()
def pictures(ctx: typer.Context, folder: Annotated[Path, typer.Argument(metavar="DIR", file_okay=False)]) -> None:
    """Write a picture of every page of the window, with the practice school in it."""
    from ohdesk.services.vaults import today
    from ohdesk.ui.pictures import take_pictures

    for path in take_pictures(folder, session(ctx).store(), today()):
        typer.echo(path)


def main() -> None:
    """Run the command that the arguments name; exit 0 done, 1 refused or failed, 2 wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # Windows would write its own code page
            stream.reconfigure(encoding="utf-8")
    gc.freeze()  # what is loaded stays: it need not be looked over for garbage again and again
    gc.set_threshold(100_000)  # so does most of what a command reads
    language = usage.language_asked(sys.argv[1:])
    command = typer.main.get_command(app)
    usage.speak(command, language)
    try:
        code = command.main(prog_name="ohdesk-cli", standalone_mode=False)
    except typer.TyperException as error:
        typer.echo(usage.explain(error, language), err=True)
        sys.exit(error.exit_code)
    except typer.Abort:
        typer.echo(say(language, "cli.usage.aborted"), err=True)
        sys.exit(1)
    except Exception as error:  # noqa: BLE001  # the type alone: a message could hold what nobody may see
        typer.echo(say(language, "cli.unexpected", kind=type(error).__name__), err=True)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)
