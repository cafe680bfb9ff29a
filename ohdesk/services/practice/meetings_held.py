"""The practice school's meetings, from the first agenda to the minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from ohdesk.documents.dates import moment
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.groups import Role, Seat, holder
from ohdesk.domain.meetings import Meeting, Presence, Publicity
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import TaskState
from ohdesk.domain.schools import (
    school_year_name,
    school_year_span,
)
from ohdesk.domain.series import Rhythm
from ohdesk.domain.templates import Occasion
from ohdesk.services import (
    answers,
    checking,
    groups,
    meetings,
    minutes,
    raised,
    series,
    templates,
)
from ohdesk.services.editing import Edition
from ohdesk.services.minutes import Word
from ohdesk.services.practice.writer import Writer, latest, value, wednesday, weekday
from ohdesk.services.words import say

_INVITED_DAYS_BEFORE = 8
_LATE = time(14, 30)


def hold_meetings(writer: Writer, goals: tuple[UUID, ...]) -> None:
    """Hold, write down and approve the meetings that have been, and prepare those to come."""
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


def _plan_years(writer: Writer, days: Sequence[date]) -> dict[date, UUID]:
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
            wednesday(first.year + (entry["month"] < first.month), entry["month"], entry["week"]): entry["theme"]
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


def _in_order(writer: Writer) -> list[tuple[date, dict[str, Any]]]:
    """Return the meetings by day: each on its latest day before today, the one furthest back on its next one."""
    past = [(latest(entry["month"], entry["week"], writer.today), entry) for entry in writer.content["meetings"]]
    (first, entry), *rest = sorted(past, key=lambda pair: pair[0])
    return [*rest, (wednesday(first.year + 1, entry["month"], entry["week"]), entry)]


def _prepare(writer: Writer, meeting_id: UUID, entry: dict[str, Any], goals: tuple[UUID, ...]) -> Edition[Meeting]:
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
    writer: Writer, edition: Edition[Meeting], entry: dict[str, Any], place: int, following: date
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


def _give_tasks(writer: Writer, meeting: Meeting, entry: dict[str, Any], keep_one: bool) -> None:
    """Give the meeting's tasks; those whose day has come are done, but for the last one with ``keep_one``."""
    day = meeting.day or writer.today
    tasks = [
        (item.id, task)
        for item, source in zip(meeting.items[2:], entry["items"], strict=False)
        for task in source.get("tasks", ())
    ]
    for number, (item_id, task) in enumerate(tasks, start=1):
        role = Role(task["role"]) if "role" in task else None
        due = weekday(day + timedelta(task["days"]))
        given = meetings.give_task(writer.vault, meeting, item_id, task["text"], task.get("owner", ""), role, due=due)
        if due < writer.today and not (keep_one and number == len(tasks)):
            writer.vault.save(given, replace(given.value, state=TaskState.DONE, closed_on=due))


def _answer(writer: Writer, meeting: Meeting, entry: dict[str, Any]) -> None:
    """Answer the meeting's proposals, as far as the answers have come by today."""
    for item, source in zip(meeting.items[2:], entry["items"], strict=False):
        for outcome, told in zip(item.outcomes, source.get("outcomes", ()), strict=True):
            if about := told.get("answer"):
                day = weekday((meeting.day or writer.today) + timedelta(about["days"]))
                if day <= writer.today:
                    edition = answers.answer_to(writer.vault, meeting, outcome)
                    known = {name: about.get(name, "") for name in ("text", "body", "section")}
                    answers.write(writer.vault, edition, replace(edition.value, day=day, **known))


def _answer_raisers(writer: Writer, meeting_id: UUID, day: date) -> None:
    """Answer who raised something, a few days after the meeting."""
    vault = writer.vault
    for owed in raised.to_answer([vault.read(Meeting, meeting_id).value]):
        text = raised.wording(vault, owed.meeting, owed.item, writer.language)
        edition = vault.read(Meeting, meeting_id)
        raised.mark(vault, edition, owed.item.id, text, min(weekday(day + timedelta(3)), writer.today))


def _check(writer: Writer, meeting_id: UUID, day: date) -> None:
    """Give the minutes for checking; somebody has remarked on them, and something was mended since."""
    vault, about = writer.vault, writer.content["checking"]
    given = checking.give(vault, vault.read(Meeting, meeting_id), writer.language, day)
    checking.remark(vault, given.value, None, about["remark"], min(weekday(day + timedelta(2)), writer.today))
    vault.save(given, replace(given.value, distribution=about["distribution"]))


def _approve(writer: Writer, meeting: Meeting, entry: dict[str, Any]) -> None:
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


def _some_days_after(day: date, days: int, writer: Writer) -> datetime:
    """Return a forenoon some days after a meeting, but never one that has not come yet."""
    return datetime.combine(min(day + timedelta(days), writer.today), time(7, 30), UTC)


def _prepare_next(writer: Writer, meeting: UUID, entry: dict[str, Any], goals: tuple[UUID, ...]) -> None:
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
    return value(AgendaItem, {"kind": "procedure", "state": "listed"} | known)
