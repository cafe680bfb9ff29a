"""An invented school's whole year, made with the same use cases as a real one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from ohdesk.bundle.recipient import new_recipient
from ohdesk.documents.dates import moment
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.catalogue import Document
from ohdesk.domain.errors import VaultExists
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.groups import Group, Membership, Role, Seat, holder
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, Presence, Publicity
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import TaskState
from ohdesk.domain.plans import Chapter, Goal, Plan
from ohdesk.domain.schools import (
    DaysOff,
    EducationForm,
    Provider,
    School,
    SchoolService,
    SchoolYear,
    school_year_name,
    school_year_span,
)
from ohdesk.domain.series import Rhythm
from ohdesk.domain.templates import Occasion
from ohdesk.domain.year_clock import ClockEntry, ClockState, month_of
from ohdesk.resources import resource
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services import (
    answers,
    checking,
    export,
    groups,
    matters,
    meetings,
    minutes,
    plans,
    printing,
    raised,
    series,
    templates,
    vaults,
)
from ohdesk.services.editing import Edition
from ohdesk.services.minutes import Word
from ohdesk.services.ports import NewVault, Vault, VaultStore
from ohdesk.services.words import say
from ohdesk.sync.shapes import from_json

V = TypeVar("V")
D = TypeVar("D", bound=Document)

LANGUAGES = ("fi", "sv")
"""The languages that the invented school's papers are written in."""

_VAULT = "practice.ohdesk"
_WEDNESDAY = 2
_SATURDAY = 5
_INVITED_DAYS_BEFORE = 8
_PLAN_APPROVED = (9, 30)
_LATE = time(14, 30)


@dataclass(frozen=True, slots=True)
class _Writer:
    """What each step of the year needs."""

    vault: Vault
    store: VaultStore
    passphrase: str
    content: dict[str, Any]
    language: str
    today: date


def practice_folder(store: VaultStore, folder: Path, language: str, today: date, version: str) -> tuple[Path, ...]:
    """Fill a new or empty folder with the practice school: vault, prints, an export, keys; returns what was written.

    ``language`` (fi or sv) is that of the content, ``version`` the program's own. Raises ``VaultExists`` for a folder
    that holds something, and what ``VaultStore.create`` raises.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VaultExists(path=str(folder))
    passphrase = "-".join(RecoveryKey.generate().groups()[:4])
    made = practice_school(store, folder / _VAULT, passphrase, language, today)
    try:
        files = {
            "keys/passphrase.txt": f"{passphrase}\n".encode(),
            "keys/recovery-key.txt": f"{made.recovery_key.text()}\n".encode(),
            **dict(_prints(made, today)),
            **dict(_exported(made.vault, language, today, version)),
        }
    finally:
        made.vault.close()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.write_bytes(data)
    return (folder / _VAULT, *(folder / name for name in files))


def practice_school(store: VaultStore, path: Path, passphrase: str, language: str, today: date) -> NewVault:
    """Make a practice vault with a year around ``today`` and return it open.

    Eight meetings with an agenda of their own: six with approved minutes, the last one held waits for approval, the
    next one is being prepared. They come from a series for each school year, as do those planned after them.
    """
    with resource("practice", f"{language}.toml").open("rb") as file:
        content = tomllib.load(file)
    school, group = content["school"]["name"], content["group"]["name"]
    start = vaults.Start(school, EducationForm.BASIC, group, language, content["members"][0]["name"])
    made = vaults.make_vault(store, path, passphrase, start, practice=True)
    writer = _Writer(made.vault, store, passphrase, content, language, today)
    with made.vault.together():
        _set_up(writer)
        goals = _write_plan(writer)
        _hold_meetings(writer, goals)
        _write_clock(writer)
        _write_hearings(writer, goals)
        _write_matters(writer)
    return made


# School and group


def _set_up(writer: _Writer) -> None:
    vault, content = writer.vault, writer.content
    group = vault.read(Group, groups.current_group(vault).id)
    school = vault.read(School, group.value.schools[0])
    services = tuple(_value(SchoolService, entry) for entry in content["services"])
    about = {name: content["school"][name] for name in ("address", "students", "note")}
    vault.save(school, replace(school.value, services=services, **about))
    vault.add(_value(Provider, content["provider"]))
    first = _school_year(writer.today)
    for year in (first - 1, first):
        vault.add(_calendar(content, school.value.id, year))
    named_on = date(first, 8, 3)
    members = tuple(_value(Membership, {"starts": date(first - 2, 8, 1).isoformat()} | m) for m in content["members"])
    named_by = content["group"]["leader_named_by"]
    vault.save(
        group,
        replace(group.value, members=members, leader_named_by=named_by, leader_named_on=min(named_on, writer.today)),
    )
    vault.set_member(members[0].id)


def _calendar(content: dict[str, Any], school: UUID, first: int) -> SchoolYear:
    def day(text: str) -> date:
        month, number = int(text[:2]), int(text[3:])
        return date(first + (month < 8), month, number)

    return SchoolYear(
        new_id(),
        school,
        f"{first}–{first + 1}",
        day(content["year"]["starts"]),
        day(content["year"]["ends"]),
        tuple(DaysOff(day(off["first"]), day(off["last"]), off["name"]) for off in content["days_off"]),
    )


# Meetings


def _hold_meetings(writer: _Writer, goals: tuple[UUID, ...]) -> None:
    *held, (next_day, coming) = _in_order(writer)
    days = [day for day, _ in held] + [next_day]
    made = _plan_years(writer, days)
    for place, (day, entry) in enumerate(held):
        edition = _prepare(writer, made[day], entry, goals)
        edition = _hold(writer, edition, entry, place, days[place + 1])
        _give_tasks(writer, edition.value, entry, keep_one=place == len(held) - 2)
        _answer(writer, edition.value, entry)
        if place < len(held) - 1:
            _answer_raisers(writer, edition.value.id, day)
            _approve(writer, edition.value, entry)
        else:
            _check(writer, edition.value.id, day)
    _prepare_next(writer, made[next_day], coming, goals)


def _plan_years(writer: _Writer, days: Sequence[date]) -> dict[date, UUID]:
    """Plan each school year's meetings as a series; return them by the days that they have.

    In the year of the last of ``days`` the meetings after it are planned too, each with its theme.
    """
    vault, about = writer.vault, writer.content["group"]
    group = groups.current_group(vault)
    last = school_year_name(days[-1])
    made: dict[date, UUID] = {}
    for name in dict.fromkeys(map(school_year_name, days)):
        first, _ = school_year_span(name)
        themes = {
            _wednesday(first.year + (entry["month"] < first.month), entry["month"], entry["week"]): entry["theme"]
            for entry in writer.content["meetings"]
        }
        planned = replace(
            series.new_series(vault, group, name, first),
            rhythm=Rhythm.DATES,
            dates=tuple(sorted(day for day in themes if day in days or (name == last and day > days[-1]))),
            starts=time.fromisoformat(about["starts"]),
            ends=time.fromisoformat(about["ends"]),
            place=about["place"],
        )
        rows = [replace(row, day=row.occurrence, theme=themes[row.occurrence]) for row in series.days(vault, planned)]
        series.keep(vault, planned, rows, writer.language)
        found = vault.outlines(Meeting, group.id, *school_year_span(name))
        made |= {meeting.day: meeting.id for meeting in found if meeting.day}
    return made


def _in_order(writer: _Writer) -> list[tuple[date, dict[str, Any]]]:
    """Return the meetings by day: each on its latest day before today, the one furthest back on its next one."""
    past = [(_latest(entry["month"], entry["week"], writer.today), entry) for entry in writer.content["meetings"]]
    (first, entry), *rest = sorted(past, key=lambda pair: pair[0])
    return [*rest, (_wednesday(first.year + 1, entry["month"], entry["week"]), entry)]


def _latest(month: int, week: int, today: date) -> date:
    this_year = _wednesday(today.year, month, week)
    return this_year if this_year < today else _wednesday(today.year - 1, month, week)


def _wednesday(year: int, month: int, week: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((_WEDNESDAY - first.weekday()) % 7 + 7 * (week - 1))


def _prepare(writer: _Writer, meeting_id: UUID, entry: dict[str, Any], goals: tuple[UUID, ...]) -> Edition[Meeting]:
    """Give a meeting of the series its own agenda in the place of the template's."""
    vault, about = writer.vault, writer.content["group"]
    edition = vault.read(Meeting, meeting_id)
    opening, previous, closing = (_item(writer.content[name], goals) for name in ("opening", "previous", "closing"))
    items = tuple(_item(item, goals) for item in entry["items"])
    meeting = replace(
        edition.value,
        convener=about["convener"],
        distribution=about["distribution"],
        publicity=Publicity.PUBLIC,
        items=(opening, previous, *items, closing),
    )
    return vault.save(edition, replace(meeting, items=tuple(replace(i, record="", outcomes=()) for i in meeting.items)))


def _hold(
    writer: _Writer, edition: Edition[Meeting], entry: dict[str, Any], place: int, following: date
) -> Edition[Meeting]:
    """Invite, open, write down and close a meeting."""
    vault, day = writer.vault, edition.value.day or writer.today
    edition = meetings.invite(vault, edition, day - timedelta(_INVITED_DAYS_BEFORE))
    edition = meetings.begin(vault, edition, edition.value.starts or time(14))
    meeting = edition.value
    away = 2 + place % (len(meeting.attendance) - 2)  # chair and secretary are always there
    attendance = tuple(
        replace(
            line,
            presence=Presence.ABSENT if number == away else Presence.PRESENT,
            arrived=_LATE if number == away + 1 and place % 3 == 0 else None,
        )
        for number, line in enumerate(meeting.attendance)
    )
    said = (writer.content["opening"], writer.content["previous"], *entry["items"], writer.content["closing"])
    items = tuple(
        replace(item, record=source["record"], outcomes=_item(source, ()).outcomes)
        for item, source in zip(meeting.items, said, strict=True)
    )
    following_words = moment(following, meeting.starts, None, writer.language)
    edition = vault.save(edition, replace(meeting, attendance=attendance, items=items, next_meeting=following_words))
    return meetings.end(vault, edition, edition.value.ends or time(15))


def _give_tasks(writer: _Writer, meeting: Meeting, entry: dict[str, Any], keep_one: bool) -> None:
    """Give the meeting's tasks; those whose day has come are done, but for the last one with ``keep_one``."""
    day = meeting.day or writer.today
    tasks = [
        (item.id, task)
        for item, source in zip(meeting.items[2:], entry["items"], strict=False)
        for task in source.get("tasks", ())
    ]
    for number, (item_id, task) in enumerate(tasks, start=1):
        role = Role(task["role"]) if "role" in task else None
        due = _weekday(day + timedelta(task["days"]))
        given = meetings.give_task(writer.vault, meeting, item_id, task["text"], task.get("owner", ""), role, due=due)
        if due < writer.today and not (keep_one and number == len(tasks)):
            writer.vault.save(given, replace(given.value, state=TaskState.DONE, closed_on=due))


def _answer(writer: _Writer, meeting: Meeting, entry: dict[str, Any]) -> None:
    """Answer the meeting's proposals, as far as the answers have come by today."""
    for item, source in zip(meeting.items[2:], entry["items"], strict=False):
        for outcome, told in zip(item.outcomes, source.get("outcomes", ()), strict=True):
            if about := told.get("answer"):
                day = _weekday((meeting.day or writer.today) + timedelta(about["days"]))
                if day <= writer.today:
                    edition = answers.answer_to(writer.vault, meeting, outcome)
                    known = {name: about.get(name, "") for name in ("text", "body", "section")}
                    answers.write(writer.vault, edition, replace(edition.value, day=day, **known))


def _answer_raisers(writer: _Writer, meeting_id: UUID, day: date) -> None:
    """Answer who raised something, a few days after the meeting."""
    vault = writer.vault
    for owed in raised.to_answer([vault.read(Meeting, meeting_id).value]):
        text = raised.wording(vault, owed.meeting, owed.item, writer.language)
        edition = vault.read(Meeting, meeting_id)
        raised.mark(vault, edition, owed.item.id, text, min(_weekday(day + timedelta(3)), writer.today))


def _check(writer: _Writer, meeting_id: UUID, day: date) -> None:
    """Give the minutes for checking; somebody has remarked on them, and something was mended since."""
    vault, about = writer.vault, writer.content["checking"]
    given = checking.give(vault, vault.read(Meeting, meeting_id), writer.language, day)
    checking.remark(vault, given.value, None, about["remark"], min(_weekday(day + timedelta(2)), writer.today))
    vault.save(given, replace(given.value, distribution=about["distribution"]))


def _approve(writer: _Writer, meeting: Meeting, entry: dict[str, Any]) -> None:
    vault, day = writer.vault, meeting.day or writer.today
    group = groups.current_group(vault)
    words = [
        Word(member.id, member.name, say(writer.language, f"documents.roles.{member.role}"), how, passphrase)
        for seat, how, passphrase in (
            (Seat.CHAIR, ConfirmedBy.PASSPHRASE, writer.passphrase),
            (Seat.SECRETARY, ConfirmedBy.MEETING, ""),
        )
        if (member := holder(group, seat, day)) is not None
    ]
    minutes.approve_minutes(vault, writer.store, meeting.id, words, writer.language, _some_days_after(day, 2, writer))
    if addendum := entry.get("addendum"):
        at = _some_days_after(day, 5, writer)
        minutes.add_addendum(
            vault, writer.store, meeting.id, addendum["reason"], addendum["text"], words[1:], writer.language, at
        )


def _some_days_after(day: date, days: int, writer: _Writer) -> datetime:
    """Return a forenoon some days after a meeting, but never one that has not come yet."""
    return datetime.combine(min(day + timedelta(days), writer.today), time(7, 30), UTC)


def _prepare_next(writer: _Writer, meeting: UUID, entry: dict[str, Any], goals: tuple[UUID, ...]) -> None:
    edition = _prepare(writer, meeting, entry, goals)
    paper = writer.content["attachment"]
    attached = meetings.attach(writer.vault, paper["name"], paper["text"].encode())
    items = list(edition.value.items)
    items[2], items[3] = replace(items[2], attachments=(attached,)), replace(items[3], text="")  # still to be prepared
    edition = writer.vault.save(edition, replace(edition.value, items=tuple(items)))
    name = writer.content["template"]["name"]
    templates.save_agenda(writer.vault, edition.value.id, name, Occasion.ORDINARY, writer.language)


def _item(entry: dict[str, Any], goals: tuple[UUID, ...]) -> AgendaItem:
    known = {name: value for name, value in entry.items() if name != "goal"}
    if goals and "goal" in entry:
        known["goal"] = str(goals[entry["goal"] - 1])
    return _value(AgendaItem, {"kind": "procedure", "state": "listed"} | known)


# Plan, clock, hearings


def _write_plan(writer: _Writer) -> tuple[UUID, ...]:
    """Write this school year's plan and return its goals' identities."""
    vault, about = writer.vault, writer.content["plan"]
    edition = plans.new_plan(vault, groups.current_group(vault), school_year_name(writer.today))
    plan: Plan = replace(
        edition.value,
        chapters=tuple(_value(Chapter, entry) for entry in about["chapters"]),
        goals=tuple(_value(Goal, entry) for entry in writer.content["goals"]),
        evaluation=about["evaluation"],
    )
    edition = vault.save(edition, plan)
    approved_on = date(_school_year(writer.today), *_PLAN_APPROVED)
    if approved_on <= writer.today:
        plans.approve_plan(
            vault, edition, about["approved_body"], approved_on, about["approved_section"], about["diary_number"]
        )
    return tuple(goal.id for goal in plan.goals)


def _write_clock(writer: _Writer) -> None:
    group, year = groups.current_group(writer.vault).id, school_year_name(writer.today)
    for source in writer.content["clock"]:
        entry = replace(_value(ClockEntry, source), group=group, school_year=year)
        month = month_of(entry)
        past = month is not None and month < writer.today.replace(day=1)
        state = ClockState.HANDLED if past and not source.get("stays") else ClockState.WAITING
        writer.vault.add(replace(entry, state=state))


def _write_hearings(writer: _Writer, goals: tuple[UUID, ...]) -> None:
    group = groups.current_group(writer.vault).id
    ahead = timedelta(90)
    for source in writer.content["hearings"]:
        day = _latest(source["month"], 2, writer.today + ahead)
        known = {name: value for name, value in source.items() if name != "goal"}
        hearing = replace(_value(Hearing, known), group=group, day=day, goal=goals[source["goal"] - 1])
        if day > writer.today:
            hearing = replace(hearing, state=HearingState.ARRANGED, changed="")
        else:
            hearing = replace(hearing, state=HearingState.ANSWERED)
        writer.vault.add(hearing)


def _write_matters(writer: _Writer) -> None:
    group = groups.current_group(writer.vault).id
    for source in writer.content["matters"]:
        raised_on = writer.today - timedelta(source["days_ago"])
        matters.raise_matter(
            writer.vault, group, source["title"], source.get("text", ""), source["raised_by"], raised_on
        )


# Papers and keys


def _prints(made: NewVault, today: date) -> Iterator[tuple[str, bytes]]:
    vault = made.vault
    group = groups.current_group(vault)
    approved = [meeting for meeting in vault.outlines(Meeting, group.id) if minutes.stored_record(vault, meeting.id)]
    coming = meetings.next_meeting(vault, group.id, today)
    plan = plans.plan_for(vault, group.id, school_year_name(today))
    for language in LANGUAGES:
        if coming is not None:
            yield f"print/agenda-{language}.pdf", printing.agenda(vault, coming.id, language)
        yield f"print/minutes-{language}.pdf", printing.minutes(vault, approved[-1].id, language)
        if plan is not None:
            yield f"print/plan-{language}.pdf", printing.plan(vault, plan.value.id, language)
        yield f"print/recovery-sheet-{language}.pdf", printing.recovery_sheet(vault, made.recovery_key, language)


def _exported(vault: Vault, language: str, today: date, version: str) -> Iterator[tuple[str, bytes]]:
    identity, recipient = new_recipient(say(language, "practice.collector"), practice=True)
    exported = export.export_bundle(vault, None, recipient.bytes(), today, version)
    yield f"export/{exported.name}", exported.data
    yield "keys/collector.agekey", identity.encode()
    yield "keys/collector.pub", recipient.bytes()


# From the data to values


def _value(value_type: type[V], entry: dict[str, Any]) -> V:
    """Return the domain value that an entry of the data describes, with new identities."""
    found: V = from_json(value_type, _identified(entry))
    return found


def _identified(entry: dict[str, Any]) -> dict[str, Any]:
    lists = {
        name: [_identified(child) for child in value]
        for name, value in entry.items()
        if isinstance(value, list) and all(isinstance(child, dict) for child in value)
    }
    return {"id": str(new_id()), **entry, **lists}


def _weekday(day: date) -> date:
    """Return the day, or the Monday after a weekend."""
    return day + timedelta(7 - day.weekday() if day.weekday() >= _SATURDAY else 0)


def _school_year(day: date) -> int:
    return day.year if day.month >= 8 else day.year - 1
