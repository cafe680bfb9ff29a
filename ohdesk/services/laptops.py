"""The laptops that share a group's work, as its people know them: whose each is, and when it was last heard from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from ohdesk.documents.mail import Enclosure, mail_draft
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.laptops import QUIET_AFTER, Laptop, quiet_days
from ohdesk.services import belonging, exchange, parcels
from ohdesk.services.belonging import Request
from ohdesk.services.ports import Vault
from ohdesk.services.servers import Server
from ohdesk.services.words import say

INVITATION = ".ohdesk-invite"
REQUEST = ".ohdesk-join"
CHANGES = ".ohdesk-changes"
"""How the names of the files end that go between laptops."""
_PASSED_OVER = "shared-log-passed-over"
"""Under which setting a vault remembers the requests that are shown no more."""
_HELSINKI = ZoneInfo("Europe/Helsinki")


class Standing(StrEnum):
    """How a laptop stands to the work that a group shares: not at all, asking, in it, closed out of it."""

    ALONE = "alone"
    WAITING = "waiting"
    BELONGS = "belongs"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class SharingLaptop:
    """A laptop of the group: what it is called, whose it is, and how it stands.

    ``heard`` is when it last spoke (UTC instant, empty where it never did), ``confirmed`` whether it has told that all
    that was written here has come to it. ``doubled`` is when it came out (UTC instant, empty where it did not) that it
    was copied, or brought back as it was before: both histories are worked in. ``owner`` is the name of whose it is.
    ``gone_on`` tells of one that belongs that it goes on as another one since then, as far as is known.
    """

    device: str
    name: str
    member: UUID | None
    own: bool
    removed: bool
    may_let_in: bool
    heard: str
    confirmed: bool
    doubled: str = ""
    owner: str = ""
    gone_on: bool = False

    @property
    def called(self) -> str:
        """What it is called: its name, or that of whose it is; empty where nobody has said either."""
        return self.name or self.owner

    @property
    def awaited(self) -> bool:
        """Whether somebody works on it, as far as is known: it hears of everything sooner or later."""
        return not (self.removed or self.gone_on)

    def quiet(self, today: date) -> int:
        """Return for how many days of the school year nothing was heard from it; 0 where that is nothing unusual."""
        if self.own or not self.awaited or not self.heard:
            return 0
        days = quiet_days(datetime.fromisoformat(self.heard).astimezone(_HELSINKI).date(), today)
        return days if days >= QUIET_AFTER else 0


@dataclass(frozen=True, slots=True)
class Overview:
    """How this laptop stands to the group's work, and all laptops of the group in the order of their coming."""

    standing: Standing
    laptops: tuple[SharingLaptop, ...] = ()

    @property
    def here(self) -> tuple[SharingLaptop, ...]:
        """The laptops that belong now."""
        return tuple(one for one in self.laptops if not one.removed)

    @property
    def gone(self) -> tuple[SharingLaptop, ...]:
        """The laptops that were closed out."""
        return tuple(one for one in self.laptops if one.removed)

    @property
    def may_let_in(self) -> bool:
        """Whether this laptop may let others in and close them out."""
        return any(one.own and one.may_let_in and not one.removed for one in self.laptops)


def overview(vault: Vault) -> Overview:
    """Return who shares the group's work."""
    if not belonging.log_name(vault):
        return Overview(Standing.ALONE)
    me, names, heard = vault.facts.device, belonging.laptops(vault), vault.shared_log.heard()
    doubled = {fork.device: fork.noticed for fork in vault.shared_log.forks()}
    members, written = belonging.standing(vault).members, vault.covers().get(vault.facts.device, 0)
    people, gone_on = owners(vault), belonging.gone_on(vault)
    found = []
    for member in members.values():
        known = names.get(member.device, Laptop(UUID(member.device)))
        last = heard.get(member.device)
        found.append(
            SharingLaptop(
                device=member.device,
                name=known.name,
                member=known.member,
                own=member.device == me,
                removed=member.until is not None,
                may_let_in=member.admin,
                heard=last.at if last else "",
                confirmed=last is not None and last.seen.get(me, 0) >= written,
                doubled=doubled.get(member.device, ""),
                owner=_name_of(people.get(known.member)) if known.member else "",
                gone_on=member.until is None and member.device in gone_on,
            )
        )
    if me not in members:
        return Overview(Standing.WAITING, tuple(found))
    removed = members[me].until is not None
    return Overview(Standing.REMOVED if removed else Standing.BELONGS, tuple(found))


def owners(vault: Vault) -> dict[UUID, Membership]:
    """Return who may own a laptop: all members of the vault's groups, those who have left too."""
    return {member.id: member for group in vault.all(Group) for member in group.members}


def _name_of(member: Membership | None) -> str:
    return (member.name or member.title) if member else ""


def requests(vault: Vault) -> tuple[Request, ...]:
    """Return who asks where the laptops meet to belong and was not passed over.

    Nobody where no such place was chosen, or it is not there now.
    """
    where = exchange.chosen_place(vault)
    if where is None or not belonging.log_name(vault):
        return ()
    passed = vault.setting(_PASSED_OVER).split()
    try:
        with exchange.reached(vault, where) as place:
            asking = belonging.requests(vault, place)
    except (OSError, LogRefused):
        return ()
    return tuple(one for one in asking if one.digest not in passed)


def pass_over(vault: Vault, request: Request) -> None:
    """Show a request no more on this laptop; whoever asked may still be let in on another."""
    vault.set_setting(_PASSED_OVER, " ".join([*vault.setting(_PASSED_OVER).split(), request.digest]))


def describe(vault: Vault, device: str, name: str, member: UUID | None) -> None:
    """Say what the group calls a laptop and whose it is."""
    laptop = Laptop(UUID(device), name.strip(), member)
    if device in belonging.laptops(vault):
        known = vault.read(Laptop, laptop.id)
        vault.save(known, replace(laptop, before=known.value.before))
    else:
        vault.add(laptop)


def own_name(vault: Vault) -> str:
    """Return what the group calls this laptop; empty where nobody has said it."""
    known = belonging.laptops(vault).get(vault.facts.device)
    return known.name if known else ""


def own_member(vault: Vault) -> UUID | None:
    """Return whose this laptop is said to be; None where nobody has said it."""
    known = belonging.laptops(vault).get(vault.facts.device)
    return known.member if known else None


def call_own(vault: Vault, name: str) -> None:
    """Say what the group calls this laptop; whose it is, where that is known and nobody has said it."""
    describe(vault, vault.facts.device, name, own_member(vault) or vault.member)


def claim(vault: Vault) -> None:
    """Say whose this laptop is, once it is known who is at it, where it belongs and nobody has said it yet."""
    device = vault.facts.device
    known, member = belonging.laptops(vault).get(device), belonging.standing(vault).members.get(device)
    if vault.member is None or member is None or (known is not None and known.member is not None):
        return
    describe(vault, device, known.name if known else "", vault.member)


# Files that go by mail


@dataclass(frozen=True, slots=True)
class Letter:
    """A file to be handed over, and a draft of a message that it is enclosed in (.eml)."""

    file_name: str
    data: bytes
    draft_name: str
    draft: bytes


def invitation(vault: Vault, language: str, server: Server | None = None) -> Letter:
    """Return the file by which another laptop asks to belong, by a file or on a server. Raises ``LogRefused``."""
    if server is None:
        return _letter("invitation", INVITATION, belonging.invitation(vault), language)
    return _letter("server_invitation", INVITATION, belonging.invitation(vault, server.address), language)


def request(vault: Vault, language: str) -> Letter:
    """Return the file by which this laptop asks to belong, as it asked before."""
    return _letter("request", REQUEST, belonging.own_request(vault), language)


def admission(vault: Vault, device: str, language: str) -> Letter:
    """Return the file by which a laptop learns that it was let in, with the group's whole work.

    Raises ``LogRefused``.
    """
    return _letter("admission", CHANGES, parcels.parcel_for(vault, [device]).data, language)


def _letter(kind: str, ending: str, data: bytes, language: str) -> Letter:
    name = say(language, f"shared_log.mail.{kind}.file")
    subject = say(language, f"shared_log.mail.{kind}.subject")
    both = [say(one, f"shared_log.mail.{kind}.text") for one in both_languages(language)]
    file_name = f"{name}{ending}"
    enclosure = Enclosure(file_name, data, "application/octet-stream")
    return Letter(file_name, data, f"{name}.eml", mail_draft(subject, "\n\n–\n\n".join(both), "", [enclosure], ()))


def both_languages(language: str) -> tuple[str, str]:
    """Return both languages of the country, the writer's first: who reads the message may speak the other one."""
    return ("sv", "fi") if language == "sv" else ("fi", "sv")
