"""What is known of inspections, services and structures, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.deliveries import Deliverable, Subject
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.readers import Reader
from ohdesk.services import checklists as lists
from ohdesk.services import deliveries, inspections, printing, tallies, translating, vaults
from ohdesk.services import roll_outs as structures
from ohdesk.services import staffing as staffings
from ohdesk.services.forms import Paper

if TYPE_CHECKING:
    from ohdesk.domain.schools import School
    from ohdesk.services.ports import Vault


def inspection(
    vault: Vault,
    group_id: UUID,
    language: str,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return the inspections of a group's schools with the follow-up of their defects."""
    from ohdesk.documents.safety_inspection import Inspected, defect_follow_up

    vault = translating.in_language(vault, language)
    group = vault.read(Group, group_id).value
    found = inspections.by_school(vault, group)
    several = len(found) > 1
    places = [Inspected(_name(one.school, language) if several else "", one.inspections) for one in found]
    document = defect_follow_up(places, printing.issuer(vault, group_id), language, vaults.today(), reader)
    return Paper(document, "inspection_printed", group_id, subject=deliveries.inspections_of(group_id))


def staffing(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return the staffing of a group's schools, or of its lines, beside what binds and what is recommended."""
    from ohdesk.documents.staffing import staffing_sheet

    vault = translating.in_language(vault, language)
    group = vault.read(Group, group_id).value
    served = staffings.served(vault, group, school_year)
    written = staffings.staffing_of(vault, group_id, school_year)
    sender = printing.issuer(vault, group_id)
    note = written.note if written else ""
    document = staffing_sheet(served, sender, school_year, language, vaults.today(), note)
    return Paper(document, "staffing_printed", group_id)


def tally(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    *,
    spring: bool,
) -> Paper:
    """Return a term's consultation counts, small ones joined; the same for everybody.

    Raises ``NotFound`` for a group that is no expert team.
    """
    from ohdesk.documents.tally import tally_sheet

    vault = translating.in_language(vault, language)
    group = vault.read(Group, group_id).value
    if not tallies.counts_here(group):
        raise NotFound(kind="tally", id=str(group_id))
    counts = tallies.tally_of(vault, group_id, school_year, spring=spring)
    limit = tallies.protection(vault, group).limit
    told = tallies.told(vault, group, counts)
    document = tally_sheet(counts, told, limit, printing.issuer(vault, group_id), language, vaults.today())
    return Paper(document, "tally_printed", group_id, subject=Subject(Deliverable.TALLY, counts.id))


def roll_outs(vault: Vault, group_id: UUID, language: str) -> Paper:
    """Return the structures that a group follows, by place, with what stands in the way."""
    from ohdesk.documents.roll_out import roll_out_sheet

    vault = translating.in_language(vault, language)
    found = structures.roll_outs(vault, group_id)
    document = roll_out_sheet(found, printing.issuer(vault, group_id), language, vaults.today())
    return Paper(document, "roll_out_printed", group_id)


def checklists(vault: Vault, group_id: UUID, language: str) -> Paper:
    """Return a group's lists of what should be in place."""
    from ohdesk.documents.checklist import checklist_sheet

    vault = translating.in_language(vault, language)
    found = lists.checklists(vault, group_id)
    document = checklist_sheet(found, printing.issuer(vault, group_id), language, vaults.today())
    return Paper(document, "checklist_printed", group_id)


def _name(school: School | None, language: str) -> str:
    if school is None:
        return ""
    return school.name_sv or school.name if language == "sv" else school.name or school.name_sv
