"""The yearly clock on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.services import printing, translating, vaults, year_clock
from ohdesk.services.forms import Paper

if TYPE_CHECKING:
    from ohdesk.documents.year_clock import Stood
    from ohdesk.services.ports import Vault


def wheel(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    *,
    wall: bool = False,
) -> Paper:
    """Return a school year's clock as a wheel; for the ``wall`` on A3."""
    from ohdesk.documents.tree import Sheet
    from ohdesk.documents.year_clock import clock_wheel

    vault = translating.in_language(vault, language)
    issuer, sheet = printing.issuer(vault, group_id), Sheet.A3 if wall else Sheet.A4
    document = clock_wheel(_year(vault, group_id, school_year), school_year, issuer, language, vaults.today(), sheet)
    return Paper(document, "clock_printed", group_id)


def table(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return a school year's clock as a table, with who sees to what and how it stands."""
    from ohdesk.documents.year_clock import clock_table

    vault = translating.in_language(vault, language)
    issuer = printing.issuer(vault, group_id)
    document = clock_table(_year(vault, group_id, school_year), school_year, issuer, language, vaults.today())
    return Paper(document, "clock_printed", group_id)


def _year(vault: Vault, group_id: UUID, school_year: str) -> tuple[Stood, ...]:
    from ohdesk.documents.year_clock import Stood

    group = vault.read(Group, group_id).value
    seen = year_clock.of_year(vault, group, school_year, vaults.today())
    return tuple(Stood(one.entry, one.standing) for one in seen)
