"""Planning meetings: one by one, or a school year's by a rhythm."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.minutes import MeetingId
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, read_time, session, show, show_facts
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.series import Rhythm
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.domain.templates import AgendaTemplate
    from ohdesk.services.ports import Vault
    from ohdesk.services.series import PlannedDay

series = typer.Typer(help="A school year's meetings by a rhythm.", no_args_is_help=True, rich_markup_mode=None)

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]
Days = Annotated[list[datetime] | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Repeatable.")]
Clock = Annotated[str | None, typer.Option(metavar="HH:MM")]
GroupId = Annotated[UUID | None, typer.Option("--group", help="Which group, where there are several.")]
TemplateId = Annotated[UUID | None, typer.Option("--template", metavar="ID", help="As told by: template list --json.")]
Year = Annotated[str, typer.Option("--year", metavar="YYYY", help="In which the school year begins; else this one.")]


def add_to(app: typer.Typer) -> None:
    """Make planning commands of ``app``."""
    app.command("new")(new)
    app.command("show")(show_meeting)
    app.command("move")(move)
    app.command("cancel")(cancel)
    app.add_typer(series, name="series")


def new(
    ctx: typer.Context,
    vault: VaultPath,
    group: GroupId = None,
    day: Day = None,
    starts: Clock = None,
    place: str | None = None,
    theme: str | None = None,
    template: TemplateId = None,
    plain: Annotated[bool, typer.Option("--plain", help="Begin with the plain agenda.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make a meeting; its agenda begins from the template that fits the time of year, unless one is named."""
    from ohdesk.services import meetings, templates

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened, opened.together():
        whose, on = _group(opened, group), day.date() if day else None
        begins: AgendaTemplate | None = None
        if template is not None:
            begins = templates.template_with(opened, template)
        elif not plain:
            occasion = templates.occasion_of(opened, whose, on, theme or "")
            begins = templates.likeliest(opened, whose, occasion, here.language)
        edition = meetings.new_meeting(opened, whose, here.language, on, read_time(starts), begins)
        about = {"place": place, "theme": theme}
        given: dict[str, Any] = {name: value for name, value in about.items() if value is not None}
        edition = opened.save(edition, replace(edition.value, **given))
    typer.echo(edition.value.id)


def show_meeting(
    ctx: typer.Context, vault: VaultPath, meeting: MeetingId, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """Tell when and where a meeting is and what is on its agenda."""
    from ohdesk.services import meetings

    with session(ctx).vault(vault, passphrase_file) as opened:
        value = opened.read(Meeting, meeting).value
        number, news = meetings.number(opened, value), meetings.has_news(value)
    items = [
        {"item": place, "title": item.title, "kind": item.kind.value, "minutes": item.minutes_planned}
        for place, item in enumerate(value.items, start=1)
    ]
    facts: dict[str, Any] = {
        "id": value.id,
        "number": number,
        "day": value.day,
        "starts": value.starts,
        "ends": value.ends,
        "place": value.place,
        "theme": value.theme,
        "state": value.state.value,
        "to_be_told": news,
        "occurrence": value.occurrence,
    }
    show_facts(facts | ({"items": items} if json else {}), json)
    if not json:
        show(items, as_json=False)


def move(
    ctx: typer.Context,
    vault: VaultPath,
    meeting: MeetingId,
    day: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The new day.")],
    starts: Clock = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Give a meeting another day, with all that belongs to it."""
    from ohdesk.services import meetings

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        moved = meetings.move(opened, opened.read(Meeting, meeting), day.date(), read_time(starts)).value
    typer.echo(moved.day)
    if meetings.has_news(moved):
        typer.echo(say(here.language, "cli.to_be_told"))


def cancel(ctx: typer.Context, vault: VaultPath, meeting: MeetingId, passphrase_file: PassphraseFile = None) -> None:
    """Call a meeting off; its items wait for the next one."""
    from ohdesk.services import meetings

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        cancelled = meetings.cancel(opened, opened.read(Meeting, meeting)).value
    typer.echo(cancelled.state.value)
    if cancelled.invited_on is not None:
        typer.echo(say(here.language, "cli.to_be_told"))


@series.command("show")
def series_show(
    ctx: typer.Context,
    vault: VaultPath,
    year: Year = "",
    group: GroupId = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell the days of a school year's series, or those that it could have."""
    from ohdesk.services import series as planning
    from ohdesk.services.vaults import today

    with session(ctx).vault(vault, passphrase_file) as opened:
        whose, name = _group(opened, group), _year(year)
        known = planning.series_for(opened, whose, name)
        found = planning.days(opened, known or planning.new_series(opened, whose, name, today()))
    show([_told(row) for row in found], json)


@series.command("plan")
def series_plan(
    ctx: typer.Context,
    vault: VaultPath,
    year: Year = "",
    group: GroupId = None,
    rhythm: Rhythm | None = None,
    every: Annotated[int | None, typer.Option(min=1, max=26, metavar="WEEKS", help="With the rhythm weeks.")] = None,
    weekday: Annotated[int | None, typer.Option(min=1, max=7, help="1 is Monday.")] = None,
    nth: Annotated[int | None, typer.Option(min=-1, max=4, help="With weekday_of_month; -1 is the last.")] = None,
    on: Days = None,
    strike: Days = None,
    first: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The first day.")
    ] = None,
    last: Annotated[
        datetime | None, typer.Option("--until", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The last day.")
    ] = None,
    starts: Clock = None,
    ends: Clock = None,
    place: str | None = None,
    template: TemplateId = None,
    theme: Annotated[list[str] | None, typer.Option(metavar="YYYY-MM-DD=TEXT", help="Repeatable.")] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Plan a school year's meetings, or change the plan; what was invited, held or changed by hand stays."""
    from ohdesk.services import series as planning
    from ohdesk.services.vaults import today

    here = session(ctx)
    given: dict[str, Any] = {
        "rhythm": rhythm or (Rhythm.DATES if on else None),
        "every": every,
        "weekday": weekday,
        "nth": nth,
        "dates": tuple(sorted(day.date() for day in on)) if on else None,
        "first": first.date() if first else None,
        "last": last.date() if last else None,
        "starts": read_time(starts),
        "ends": read_time(ends),
        "place": place,
        "template": template,
    }
    themes = dict(_theme(words) for words in theme or ())
    struck = {day.date().isoformat() for day in strike or ()}
    with here.vault(vault, passphrase_file) as opened:
        whose, name = _group(opened, group), _year(year)
        known = planning.series_for(opened, whose, name) or planning.new_series(opened, whose, name, today())
        wanted = replace(known, **{name: value for name, value in given.items() if value is not None})
        rows = [
            replace(row, theme=themes.get(str(row.day), row.theme), meets=row.meets and str(row.day) not in struck)
            for row in planning.days(opened, wanted)
        ]
        done = planning.keep(opened, wanted, rows, here.language)
    show_facts(
        {
            "series": wanted.id,
            "made": done.made,
            "changed": done.changed,
            "removed": done.removed,
            "cancelled": done.cancelled,
            "to_be_told": list(done.to_tell),
        },
        json,
    )


def _group(vault: Vault, group: UUID | None) -> Group:
    from ohdesk.services import groups

    if group is None:
        return groups.current_group(vault)
    for known in groups.groups(vault):
        if known.id == group:
            return known
    raise NotFound(kind="group", id=str(group))


def _year(first: str) -> str:
    """Return the name of the school year that begins in a year, or of this one."""
    from ohdesk.services.vaults import today

    if not first:
        return school_year_name(today())
    try:
        name = f"{int(first)}–{int(first) + 1}"
        school_year_span(name)
    except ValueError:
        raise typer.BadParameter(f"{first}: YYYY", param_hint="--year") from None
    return name


def _theme(words: str) -> tuple[str, str]:
    day, equals, theme = words.partition("=")
    if not equals:
        raise typer.BadParameter(f"{words}: YYYY-MM-DD=TEXT", param_hint="--theme")
    return day, theme


def _told(row: PlannedDay) -> dict[str, Any]:
    return {
        "day": row.day,
        "rhythm": row.occurrence,
        "meets": row.meets,
        "theme": row.theme,
        "meeting": row.meeting.id if row.meeting else None,
        "settled": row.settled,
    }
