"""The practice school: its vault, its people, its papers and keys."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from ohdesk.bundle.recipient import new_recipient
from ohdesk.domain.errors import VaultExists
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import (
    DaysOff,
    EducationForm,
    Provider,
    School,
    SchoolService,
    SchoolYear,
    school_year_name,
)
from ohdesk.domain.working_days import expected_end, holidays_to_add, in_order, with_last_saturday
from ohdesk.resources import resource
from ohdesk.security.recovery_key import RecoveryKey
from ohdesk.services import (
    export,
    forms,
    groups,
    meetings,
    minutes,
    plans,
    printing,
    vaults,
)
from ohdesk.services.ports import NewVault, Vault, VaultStore
from ohdesk.services.practice.meetings_held import hold_meetings
from ohdesk.services.practice.plan import write_clock, write_hearings, write_matters, write_plan
from ohdesk.services.practice.translated import translate
from ohdesk.services.practice.writer import Writer, first_year, value
from ohdesk.services.practice.year import write_year
from ohdesk.services.words import say

LANGUAGES = ("fi", "sv")
"""The languages that the invented school's papers are written in."""

_VAULT = "practice.ohdesk"
_AUGUST = 8
"""When it is asked who goes on."""


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
    writer = Writer(made.vault, store, passphrase, content, language, today)
    with made.vault.together():
        _set_up(writer)
        goals = write_plan(writer)
        hold_meetings(writer, goals)
        write_clock(writer)
        write_hearings(writer, goals)
        write_matters(writer)
        write_year(writer, goals)
        translate(writer)
    return made


def _set_up(writer: Writer) -> None:
    vault, content = writer.vault, writer.content
    group = vault.read(Group, groups.current_group(vault).id)
    school = vault.read(School, group.value.schools[0])
    services = tuple(value(SchoolService, entry) for entry in content["services"])
    about = {name: content["school"][name] for name in ("address", "students", "note")}
    vault.save(school, replace(school.value, services=services, **about))
    vault.add(value(Provider, content["provider"]))
    first = first_year(writer.today)
    for year in (first - 1, first):
        vault.add(_calendar(content, school.value.id, year, writer.language))
    named_on = date(first, 8, 3)
    members = tuple(value(Membership, {"starts": date(first - 2, 8, 1).isoformat()} | m) for m in content["members"])
    named_by = content["group"]["leader_named_by"]
    vault.save(
        group,
        replace(
            group.value,
            members=members,
            leader_named_by=named_by,
            leader_named_on=min(named_on, writer.today),
            members_asked="" if writer.today.month == _AUGUST else school_year_name(writer.today),
        ),
    )
    vault.set_member(members[0].id)


def _calendar(content: dict[str, Any], school: UUID, first: int, language: str) -> SchoolYear:
    def day(text: str) -> date:
        month, number = int(text[:2]), int(text[3:])
        return date(first + (month < 8), month, number)

    name = f"{first}–{first + 1}"
    off = tuple(DaysOff(day(off["first"]), day(off["last"]), off["name"]) for off in content["days_off"])
    year = SchoolYear(new_id(), school, name, day(content["year"]["starts"]), expected_end(name), off)
    year = with_last_saturday(year)
    free = tuple(DaysOff(day, day, say(language, f"holidays.{key}")) for key, day in holidays_to_add(year))
    return replace(year, days_off=in_order((*year.days_off, *free)))


def _prints(made: NewVault, today: date) -> Iterator[tuple[str, bytes]]:
    vault = made.vault
    group = groups.current_group(vault)
    approved = [meeting for meeting in vault.outlines(Meeting, group.id) if minutes.stored_record(vault, meeting.id)]
    coming = meetings.next_meeting(vault, group.id, today)
    plan = plans.plan_for(vault, group.id, school_year_name(today))
    for language in LANGUAGES:
        if coming is not None:
            yield f"print/agenda-{language}.pdf", forms.made(vault, printing.agenda(vault, coming.id, language))
        yield f"print/minutes-{language}.pdf", forms.made(vault, printing.minutes(vault, approved[-1].id, language))
        if plan is not None:
            yield f"print/plan-{language}.pdf", forms.made(vault, printing.plan(vault, plan.value.id, language))
        yield (
            f"print/recovery-sheet-{language}.pdf",
            forms.made(vault, printing.recovery_sheet(vault, made.recovery_key, language)),
        )


def _exported(vault: Vault, language: str, today: date, version: str) -> Iterator[tuple[str, bytes]]:
    identity, recipient = new_recipient(say(language, "practice.collector"), practice=True)
    exported = export.export_bundle(vault, None, recipient.bytes(), today, version)
    yield f"export/{exported.name}", exported.data
    yield "keys/collector.agekey", identity.encode()
    yield "keys/collector.pub", recipient.bytes()
