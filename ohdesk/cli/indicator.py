"""Indicators and surveys without a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.papers import PaperKind, Variant, Wanted
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show
from ohdesk.domain.errors import NotFound
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit, populations, series
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Survey
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault

indicator = typer.Typer(help="What is followed in numbers.", no_args_is_help=True, rich_markup_mode=None)

IndicatorId = Annotated[UUID | None, typer.Option("--id", help="Of the indicator.")]
_READERS = {Variant.REPRESENTATIVES: Reader.REPRESENTATIVES, Variant.PUBLIC: Reader.PUBLIC}


@indicator.command()
def add(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE")],
    vault: VaultPath,
    kind: Annotated[IndicatorKind, typer.Option(help="Where its figures come from.")] = IndicatorKind.OTHER,
    unit: Annotated[Unit, typer.Option(help="What it counts.")] = Unit.PERCENT,
    better: Annotated[Direction, typer.Option(help="Which way is better.")] = Direction.NONE,
    target: Annotated[str, typer.Option(help="The figure aimed at.")] = "",
    by: Annotated[str, typer.Option(help="By when.")] = "",
    source: Annotated[str, typer.Option(help="Where it is from.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Follow something more; prints its id."""
    from ohdesk.services import groups
    from ohdesk.services.open_data import number_of

    goal = number_of(target) if target else None
    if target and goal is None:
        raise typer.BadParameter(say(session(ctx).language, "import.not_a_number", where=target))
    with session(ctx).vault(vault, passphrase_file) as opened:
        group = groups.current_group(opened).id
        new = Indicator(
            new_id(), group, title, kind=kind, unit=unit, direction=better, source=source, target=goal, target_by=by
        )
        opened.add(new)
    typer.echo(new.id)


@indicator.command(name="import")
def import_(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False)],
    vault: VaultPath,
    id: IndicatorId = None,  # noqa: A002
    region: Annotated[str, typer.Option(help="Of a Sotkanet file: the region's number there.")] = "",
    gender: Annotated[str, typer.Option(help="Of a Sotkanet file: total, male or female.")] = "total",
    code: Annotated[str, typer.Option(help="Of a Sotkanet file: the indicator's number, where it has several.")] = "",
    years: Annotated[list[int] | None, typer.Option("--year", help="Only this year; may be given again.")] = None,
    population: Annotated[str, typer.Option(help="Whom the figures are about; else all.")] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Bring figures from a table (CSV, XLSX) or from a file of Sotkanet into an indicator."""
    from ohdesk.services import importing, indicators, open_data

    language = session(ctx).language
    sheet = importing.read_table(file.name, file.read_bytes())
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Indicator, _one(opened, id).id)
        new = edition.value
        if open_data.is_sotkanet(sheet):
            data = open_data.read_sotkanet(sheet)
            chosen = (code or _only(data.indicators, "--code"), region or _only(data.regions, "--region"))
            found = open_data.sotkanet_series(data, *chosen, gender, years or (), population)
            new = replace(new, kind=IndicatorKind.OPEN_DATA, code=chosen[0], source=new.source or open_data.SOTKANET)
        else:
            found = open_data.read_series(sheet, language)
        saved = opened.save(edition, indicators.with_figures(new, found)).value
    show([_figure(one) for one in saved.observations], json)


@indicator.command(name="show")
def show_(
    ctx: typer.Context,
    vault: VaultPath,
    id: IndicatorId = None,  # noqa: A002
    reader: Annotated[Reader, typer.Option(help="As whom.")] = Reader.STAFF,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show what is followed, or one indicator's figures, as a reader may see them."""
    from ohdesk.services import groups, indicators

    language = session(ctx).language
    with session(ctx).vault(vault, passphrase_file) as opened:
        if id is not None:
            shown = indicators.seen(opened, opened.read(Indicator, id).value, reader)
            rows = [_figure(one) for population in populations(shown) for one in series(shown, population)]
        else:
            followed = indicators.followed(opened, groups.current_group(opened).id)
            rows = list(_lines((indicators.seen(opened, one, reader) for one in followed), language))
    show(rows, json)


def _lines(shown: Iterator[Indicator], language: str) -> Iterator[dict[str, Any]]:
    from ohdesk.services import indicators

    for one in shown:
        yield {
            "id": one.id,
            "kind": one.kind.value,
            "title": indicators.name(one, language),
            "says": "; ".join(indicators.summary(one, language)),
            "ended": one.ended,
            "source": one.source,
        }


def _figure(one: Observation) -> dict[str, Any]:
    return {
        "period": one.period,
        "population": one.population,
        "value": one.value,
        "n": one.n,
        "cases": one.cases,
        "hidden": one.hidden,
        "source": one.source,
    }


def _one(vault: Vault, chosen: UUID | None) -> Indicator:
    """Return the chosen indicator, else the only one there is. Raises ``NotFound``."""
    if chosen is not None:
        return vault.read(Indicator, chosen).value
    found = vault.all(Indicator)
    if len(found) != 1:
        raise NotFound(kind="indicator", id="")
    return found[0]


def _only(found: tuple[str, ...], option: str) -> str:
    if len(found) != 1:
        raise typer.BadParameter(f"{option}: {', '.join(found)}")
    return found[0]


# Papers


def _indicators(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import groups, indicator_papers, vaults

    reader = _READERS.get(Variant(wanted.variant), Reader.STAFF)
    return indicator_papers.indicators(
        vault,
        groups.current_group(vault).id,
        wanted.language,
        vaults.today(),
        reader,
        (wanted.id,) if wanted.id else (),
    )


def _survey_form(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import indicator_papers, vaults

    survey = _survey(vault, wanted.id)
    return indicator_papers.survey_form(vault, survey, wanted.language, vaults.today())


def _survey_results(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import indicator_papers, vaults

    survey, reader = _survey(vault, wanted.id), _READERS.get(Variant(wanted.variant), Reader.STAFF)
    return indicator_papers.survey_results(vault, survey, wanted.language, vaults.today(), reader)


def _survey(vault: Vault, chosen: UUID | None) -> UUID:
    """Return the survey that is named, else the latest. Raises ``NotFound``."""
    from ohdesk.services import groups, surveys

    found = surveys.surveys(vault, groups.current_group(vault).id)
    if chosen is not None:
        return vault.read(Survey, chosen).value.id
    if not found:
        raise NotFound(kind="survey", id="")
    return found[0].id


PAPERS: dict[PaperKind, Callable[[Vault, Wanted], Paper]] = {
    PaperKind.INDICATORS: _indicators,
    PaperKind.SURVEY_FORM: _survey_form,
    PaperKind.SURVEY_RESULTS: _survey_results,
}
"""What this module adds to the papers that can be printed."""
