"""Changes as a file: what each of the others has not confirmed, the letter that brings it, and what a file is."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from ohdesk.documents.mail import Enclosure, is_address, mail_draft
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.groups import members_on
from ohdesk.services import belonging, groups, laptops, meeting_places, parcels, vaults
from ohdesk.services.laptops import Letter
from ohdesk.services.meeting_places import Visit
from ohdesk.services.ports import Vault
from ohdesk.services.words import say
from ohdesk.sync.folder import LOG

_SIGNS_IN_NAMES = str.maketrans(dict.fromkeys('/\\:*?"<>|', "-"))
"""What some system does not take in a file's name."""


class FileKind(StrEnum):
    """What a file that goes between laptops is."""

    CHANGES = "changes"
    INVITATION = "invitation"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Receiver:
    """Another laptop: its name, whose it is (empty: unknown), that person's address.

    ``unconfirmed`` is how many things (an item, a task) changed here that it has not told to have; ``gone_on`` tells
    that it goes on as another laptop, as far as is known, so that nothing has to be sent to it. One that was never
    ``heard`` may not know yet that it was let in: the file tells it that too.
    """

    device: str
    name: str
    member: str
    address: str
    unconfirmed: int
    gone_on: bool = False
    heard: bool = True

    @property
    def is_wanting(self) -> bool:
        """Whether somebody works on it who does not have everything, as far as is known."""
        return self.unconfirmed > 0 and not self.gone_on


def receivers(vault: Vault) -> tuple[Receiver, ...]:
    """Return the group's other laptops. Raises ``LogRefused`` where this one does not belong."""
    belonging.own_standing(vault)
    people = {member.id: member for group in groups.groups(vault) for member in members_on(group, vaults.today())}
    heard = vault.shared_log.heard()
    found = []
    for one in laptops.overview(vault).here:
        if one.own:
            continue
        seen = heard[one.device].seen if one.device in heard else {}
        missing = {step.object for step in vault.operations({**seen, one.device: _ALL})}
        person = people.get(one.member) if one.member else None
        found.append(
            Receiver(
                one.device,
                one.called,
                person.name if person else "",
                person.email if person and is_address(person.email) else "",
                len(missing),
                one.gone_on,
                bool(one.heard),
            )
        )
    return tuple(found)


_ALL = 1 << 62
"""A device has all of its own steps."""


def changes_letter(vault: Vault, to: Collection[Receiver], language: str) -> Letter:
    """Return one file with all that the receivers have not confirmed, and a draft that it is enclosed in.

    Raises ``LogRefused``.
    """
    data = parcels.parcel_for(vault, [one.device for one in to]).data
    group, day = groups.current_group(vault).name, vaults.today().isoformat()
    practice = f"{say(language, 'documents.practice')}: " if vault.facts.practice else ""
    name = say(language, "shared_log.mail.changes.file", group=group, day=day).translate(_SIGNS_IN_NAMES)
    subject = practice + say(language, "shared_log.mail.changes.subject", group=group)
    both = [say(one, "shared_log.mail.changes.text") for one in laptops.both_languages(language)]
    enclosure = Enclosure(f"{name}{laptops.CHANGES}", data, "application/octet-stream")
    draft = mail_draft(subject, "\n\n–\n\n".join(both), "", [enclosure], [one.address for one in to if one.address])
    vault.log_usage("changes_sent")
    return Letter(enclosure.name, data, f"{name}.eml", draft)


def kind_of_file(data: bytes) -> FileKind | None:
    """Return what a file that came is, told by its content; None where it is nothing of the kind."""
    try:
        belonging.read_asking(data)
    except LogRefused:
        pass
    else:
        return FileKind.REQUEST
    try:
        there = belonging.parcel_content(data)
        belonging.told_of(there)
    except LogRefused:
        return None
    return FileKind.CHANGES if any(path.startswith(f"{LOG}/") for path in there) else FileKind.INVITATION


def log_of_file(data: bytes) -> str:
    """Return the name of the log that a file which came is about; empty where it is nothing of the kind."""
    try:
        return belonging.read_asking(data).log
    except LogRefused:
        pass
    try:
        return belonging.told_of(belonging.parcel_content(data)).log
    except LogRefused:
        return ""


def take_changes(vault: Vault, data: bytes) -> Visit:
    """Take in a file of changes. Raises ``LogRefused`` where it is none, or of a group that this laptop is not in."""
    before = meeting_places.choices(vault)
    done = parcels.take_parcel(vault, data, meeting_places.gently(lambda: False))
    vault.log_usage("changes_taken")
    return meeting_places.visited(vault, done, before)
