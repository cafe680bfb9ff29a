"""Staffing, the seventh working day, consultation counts, and the papers of services and structures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.follow_up import school_named
from ohdesk.cli.papers import PAPERS, PaperKind, Wanted
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show, show_facts
from ohdesk.domain.groups import Role
from ohdesk.domain.identity import generated_id
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.staffing import Load, StaffingLine, with_line
from ohdesk.domain.tallies import MOST, PROFESSIONS, Channel, ConsultationTheme, TallySummary, counted

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.domain.small_numbers import Merged
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault

staffing = typer.Typer(
    help="Students for one professional, beside what binds and what is recommended.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
tally = typer.Typer(
    help="How often the expert team was asked for advice: numbers of a term, nothing else.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Year = Annotated[str, typer.Option("--year", help="The school year, such as 2026-2027; else this one.")]
Spring = Annotated[bool, typer.Option("--spring/--autumn", help="Which term.")]
_SPRING_FROM, _SPRING_TO = 1, 7


@staffing.command("show")
def staffing_show(
    ctx: typer.Context, vault: VaultPath, year: Year = "", passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Show students for a person-year of each profession, its limit, and what lacks from it."""
    from ohdesk.services import groups
    from ohdesk.services.staffing import group_loads

    with session(ctx).vault(vault, passphrase_file) as opened:
        found = group_loads(opened, groups.current_group(opened), _year(year))
    show([_load(load) for load in found], json)


@staffing.command("set")
def staffing_set(
    ctx: typer.Context,
    vault: VaultPath,
    profession: Role,
    form: EducationForm,
    students: Annotated[int, typer.Option(min=0, help="How many students.")],
    person_years: Annotated[str, typer.Option(help="Working time, such as 2.5.")],
    year: Year = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down what a provider or an area has of PROFESSION in a FORM of education, in place of its schools' sums."""
    from ohdesk.services import groups
    from ohdesk.services.staffing import staffing_to_write

    try:
        years = Decimal(person_years.replace(",", "."))
    except ArithmeticError:
        raise typer.BadParameter(person_years) from None
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = staffing_to_write(opened, groups.current_group(opened).id, _year(year))
        same = [one for one in edition.value.lines if (one.profession, one.form) == (profession, form)]
        identity = same[0].id if same else generated_id("staffing_line", edition.value.id, f"{profession} {form}")
        opened.save(edition, with_line(edition.value, StaffingLine(identity, profession, form, students, years)))
    typer.echo(identity)


def working_day(
    ctx: typer.Context,
    vault: VaultPath,
    day: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Of the request.")],
    school: Annotated[str, typer.Option(help="The school's name; else the group's only school.")] = "",
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell by when a student gets to talk who asked on DAY, by the school's own calendar; nothing of it is kept."""
    from ohdesk.services.talk_days import days_to_talk

    with session(ctx).vault(vault, passphrase_file) as opened:
        named = school_named(opened, school)
        found = days_to_talk(opened, named, day.date()) if named else None
    facts = {"last": found.last, "urgent_same_day": found.same, "urgent_next": found.next} if found else {"last": None}
    show_facts(facts, json)


@tally.command("set")
def tally_set(
    ctx: typer.Context,
    vault: VaultPath,
    channel: Channel,
    profession: Annotated[Role, typer.Argument(help=f"One of {', '.join(PROFESSIONS)}.")],
    theme: ConsultationTheme,
    count: Annotated[int, typer.Argument(min=0, max=MOST)],
    year: Year = "",
    spring: Spring | None = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down how many consultations a term had in a cell."""
    from ohdesk.services import tallies

    if profession not in PROFESSIONS:
        raise typer.BadParameter(", ".join(PROFESSIONS))
    with session(ctx).vault(vault, passphrase_file) as opened:
        group = tallies.expert_team(opened)
        edition = tallies.tally_to_write(opened, group.id, _year(year), spring=_spring(spring))
        opened.save(edition, counted(edition.value, (channel, profession, theme), count))


@tally.command("show")
def tally_show(
    ctx: typer.Context,
    vault: VaultPath,
    year: Year = "",
    spring: Spring | None = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Show a term's counts as they may be told: small ones joined, never two lists together."""
    from ohdesk.services import tallies

    with session(ctx).vault(vault, passphrase_file) as opened:
        group = tallies.expert_team(opened)
        counts = tallies.tally_of(opened, group.id, _year(year), spring=_spring(spring))
        told = tallies.told(opened, group, counts)
    show(list(_told(told)), json)


def _load(load: Load) -> dict[str, Any]:
    return {
        "profession": load.limit.profession.value,
        "stage": load.limit.stage.value if load.limit.stage else None,
        "binding": load.limit.binding,
        "limit": load.limit.students,
        "students": load.students if load.counted else None,
        "person_years": load.person_years if load.counted else None,
        "each": load.per_person_year if load.counted else None,
        "missing": load.missing if load.counted else None,
        "left_out": load.left_out,
    }


def _told(told: TallySummary) -> Iterator[dict[str, Any]]:
    yield {"list": "total", "name": "", "count": told.total}
    lists: tuple[tuple[str, Merged[Any] | None], ...] = (
        ("themes", told.themes),
        ("professions", told.professions),
        ("channels", told.channels),
    )
    for name, listed in lists:
        if listed is None:
            continue
        for key, count in listed.kept:
            yield {"list": name, "name": key.value, "count": count}
        if listed.others:
            yield {"list": name, "name": "+".join(key.value for key in listed.others), "count": listed.count}


def _year(given: str) -> str:
    from ohdesk.domain.schools import school_year_name
    from ohdesk.services.vaults import today

    return given.replace("-", "–") or school_year_name(today())


def _spring(given: bool | None) -> bool:
    from ohdesk.services.vaults import today

    return _SPRING_FROM <= today().month <= _SPRING_TO if given is None else given


def _group(vault: Vault, wanted: Wanted) -> UUID:
    from ohdesk.services import groups

    return wanted.id or groups.current_group(vault).id


def _print_staffing(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import inspection_papers

    return inspection_papers.staffing(vault, _group(vault, wanted), wanted.school_year, wanted.language)


def _print_tally(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import inspection_papers, tallies

    spring = _spring(None if wanted.variant == "members" else wanted.variant == "spring")
    group = wanted.id or tallies.expert_team(vault).id
    return inspection_papers.tally(vault, group, wanted.school_year, wanted.language, spring=spring)


def _print_roll_outs(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import inspection_papers

    return inspection_papers.roll_outs(vault, _group(vault, wanted), wanted.language)


def _print_checklists(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import inspection_papers

    return inspection_papers.checklists(vault, _group(vault, wanted), wanted.language)


PAPERS.update(
    {
        PaperKind.STAFFING: _print_staffing,
        PaperKind.TALLY: _print_tally,
        PaperKind.ROLL_OUTS: _print_roll_outs,
        PaperKind.CHECKLISTS: _print_checklists,
    }
)
