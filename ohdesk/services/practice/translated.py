"""What the practice school wrote, in the other language: it is invented in both."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from ohdesk.documents.dates import moment
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import School
from ohdesk.domain.translations import other_language
from ohdesk.resources import resource
from ohdesk.services import groups, translating
from ohdesk.services.practice.writer import Writer
from ohdesk.services.ready_made import ready_made

_PRACTICE = ("practice",)


def translate(writer: Writer) -> None:
    """Translate all that has its counterpart in the other school's content; people keep their names."""
    vault, language = writer.vault, other_language(writer.language)
    known = {
        **ready_made(writer.language, language),
        **dict(_year(tomllib.loads(resource("practice", "year.toml").read_text("utf-8")), writer.language, language)),
        **ready_made(writer.language, language, _PRACTICE),
    }
    people = dict(zip(_people(language), _people(writer.language), strict=True))
    if language == "sv":
        _name_in_swedish(writer)
    found = translating.of_vault(vault, language)
    edition = translating.work_on(vault, found, language)
    work = edition.value
    for passage in found:
        said = known.get(passage.place.text, "")
        for there, here in people.items():
            said = said.replace(there, here)
        if passage.place.field == "next_meeting":
            said = _following(writer, passage.root, language)
        work = work.writing(passage, said) if said else work
    translating.save(vault, edition, work)


def _name_in_swedish(writer: Writer) -> None:
    """Give the school and the group their names in Swedish too; in the other way round a window shows Finnish first."""
    named = tomllib.loads(resource("practice", "sv.toml").read_text("utf-8"))
    group = writer.vault.read(Group, groups.current_group(writer.vault).id)
    school = writer.vault.read(School, group.value.schools[0])
    writer.vault.save(group, replace(group.value, name_sv=named["group"]["name"]))
    writer.vault.save(school, replace(school.value, name_sv=named["school"]["name"]))


def _people(language: str) -> Iterator[str]:
    """Yield the members' names as the school in a language calls them."""
    content = tomllib.loads(resource("practice", f"{language}.toml").read_text("utf-8"))
    yield from (member["name"] for member in content["members"])


def _year(content: object, language: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield what the year's content says in both languages."""
    if isinstance(content, dict) and {language, other} <= content.keys():
        said, told = content[language], content[other]
        yield from zip(said, told, strict=True) if isinstance(said, list) else ((said, told),)
    elif isinstance(content, dict | list):
        for inside in content.values() if isinstance(content, dict) else content:
            yield from _year(inside, language, other)


def _following(writer: Writer, meeting_id: UUID, language: str) -> str:
    """Return when the meeting after one is, in words."""
    planned = [meeting for meeting in writer.vault.outlines(Meeting) if meeting.day]
    place = next(number for number, meeting in enumerate(planned) if meeting.id == meeting_id)
    following = planned[place + 1]
    return moment(following.day, following.starts, None, language) if following.day else ""
