"""The groups in a vault, their schools, and the members that a table brings in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from ohdesk.domain.continuing import last_day_before, to_be_asked
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, GroupType, Membership, Role
from ohdesk.domain.identity import new_id
from ohdesk.domain.layers import as_it_sits
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan, Theme
from ohdesk.domain.privacy import refuse_class_list
from ohdesk.domain.schools import Provider, School
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_CURRENT = "group"
_LANGUAGES = ("fi", "sv", "en")


def groups(vault: Vault) -> tuple[Group, ...]:
    """Return the vault's groups by name, those that have ended last."""
    return tuple(sorted(vault.all(Group), key=lambda group: (group.ended is not None, group.name.casefold())))


def current_group(vault: Vault) -> Group:
    """Return the group that this laptop works with now: the chosen one, else the school's own before others.

    Raises ``NotFound`` in a vault without groups.
    """
    found = groups(vault)
    chosen = vault.setting(_CURRENT)
    for group in found:
        if str(group.id) == chosen:
            return group
    if not found:
        raise NotFound(kind="group", id="")
    return min(found, key=lambda group: list(GroupType).index(group.type))


def logo(vault: Vault) -> bytes | None:
    """Return the provider's logo (PNG); None without one, or where its bytes have not come to this laptop yet."""
    known = provider(vault)
    if known is None or not known.logo:
        return None
    try:
        return vault.blob(known.logo)
    except NotFound:
        return None


def choose_group(vault: Vault, group_id: UUID) -> None:
    """Work with another of the vault's groups from now on."""
    vault.set_setting(_CURRENT, str(group_id))


def sitting(vault: Vault, group: Group, day: date) -> Group:
    """Return a group as it meets on ``day``: with the chairs of the groups below among its members."""
    return as_it_sits(group, vault.all(Group), day)


def asked_who_goes_on(vault: Vault, group: Group, school_year: str) -> tuple[Membership, ...]:
    """Return the members of whom it is still to be told whether they go on in a school year.

    Nobody is asked in a group that began in that year.
    """
    eve = last_day_before(school_year)
    began_before = any(member.starts is not None and member.starts <= eve for member in group.members)
    if not (began_before or vault.outlines(Meeting, group.id, last=eve)):
        return ()
    return to_be_asked(group, school_year)


def themes_of(vault: Vault, group_id: UUID) -> tuple[tuple[Plan, Theme], ...]:
    """Return the themes of the vault's plans that belong to a group, each with its plan."""
    return tuple((plan, theme) for plan in vault.all(Plan) for theme in plan.themes if theme.group == group_id)


def schools_of(vault: Vault, group: Group) -> tuple[School, ...]:
    """Return the schools that a group serves, in the group's order."""
    by_id = {school.id: school for school in vault.all(School)}
    return tuple(by_id[school] for school in group.schools if school in by_id)


def provider(vault: Vault) -> Provider | None:
    """Return the education provider, once it has been named."""
    return next(iter(vault.all(Provider)), None)


def members_from_rows(rows: Sequence[Sequence[str]]) -> tuple[Membership, ...]:
    """Return members for the rows of a table: a name, and in any order a role and an e-mail address.

    A heading is left out. Raises ``LooksLikeClassList`` and ``ForbiddenContent``.
    """
    filled = [[cell.strip() for cell in row if cell.strip()] for row in rows]
    filled = [row for row in filled if row]
    if filled and all(cell.casefold() in _headings() for cell in filled[0]):
        filled = filled[1:]
    refuse_class_list(filled)
    return tuple(_member(row) for row in filled)


def _member(row: Sequence[str]) -> Membership:
    name, role, title, email = "", Role.OTHER, "", ""
    for cell in row:
        known = _role_words().get(cell.casefold())
        if "@" in cell:
            email = cell
        elif known is not None:
            role, title = known, ""
        elif not name:
            name = cell
        else:
            title = cell
    return Membership(id=new_id(), name=name, role=role, title=title, email=email)


def _role_words() -> dict[str, Role]:
    return {say(language, f"documents.roles.{role}").casefold(): role for language in _LANGUAGES for role in Role}


def _headings() -> frozenset[str]:
    words = (say(language, "import.member_headings").split("|") for language in _LANGUAGES)
    return frozenset(word.strip().casefold() for line in words for word in line)
