"""What is known of inspections, services and structures, on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.groups import Group
from ohdesk.domain.readers import Reader
from ohdesk.services import inspections, printing, vaults
from ohdesk.services.printing import Form

if TYPE_CHECKING:
    from ohdesk.domain.schools import School
    from ohdesk.services.ports import Vault


def inspection(
    vault: Vault,
    group_id: UUID,
    language: str,
    reader: Reader = Reader.STAFF,
    form: Form = Form.PDF,
    *,
    scale: float = 1.0,
) -> bytes:
    """Return the inspections of a group's schools with the follow-up of their defects."""
    from ohdesk.documents.safety_inspection import Inspected, defect_follow_up

    group = vault.read(Group, group_id).value
    found = inspections.by_school(vault, group)
    several = len(found) > 1
    places = [Inspected(_name(one.school, language) if several else "", one.inspections) for one in found]
    document = defect_follow_up(places, printing.issuer(vault, group_id), language, vaults.today(), reader)
    return printing.made(vault, document, form, "inspection_printed", group_id, scale)


def _name(school: School | None, language: str) -> str:
    if school is None:
        return ""
    return school.name_sv or school.name if language == "sv" else school.name or school.name_sv
