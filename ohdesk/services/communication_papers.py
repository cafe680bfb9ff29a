"""What is told outward, as papers: newsletters, services, participation."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.communication import Newsletter
from ohdesk.domain.meetings import Meeting
from ohdesk.services import communication, printing, publishing, vaults
from ohdesk.services.ports import Vault
from ohdesk.services.printing import Form


def newsletter(vault: Vault, newsletter_id: UUID, form: Form = Form.PDF, *, scale: float = 1.0) -> bytes:
    """Return a newsletter in its own language, representatives by role. Raises ``NotFound``."""
    from ohdesk.documents.newsletter import newsletter as described

    value = vault.read(Newsletter, newsletter_id).value
    issuer = printing.issuer(vault, value.group)
    names = publishing.represented(issuer, vault.all(Meeting, value.group), value.language)
    document = described(publishing.public(value, names), issuer, vaults.today())
    return printing.made(vault, document, form, "newsletter_printed", newsletter_id, scale)


def services(vault: Vault, group_id: UUID, language: str, form: Form = Form.PDF, *, scale: float = 1.0) -> bytes:
    """Return the services at a group's schools, for students and guardians."""
    from ohdesk.documents.services_sheet import services_sheet

    document = services_sheet(printing.issuer(vault, group_id), language, vaults.today())
    return printing.made(vault, document, form, "services_printed", group_id, scale)


def participation(
    vault: Vault, group_id: UUID, school_year: str, language: str, form: Form = Form.PDF, *, scale: float = 1.0
) -> bytes:
    """Return who was heard and who was told in a school year ("2026–2027"), goal by goal."""
    from ohdesk.documents.participation import participation as described

    today = vaults.today()
    lines = communication.year_voices(vault, group_id, school_year, today)
    document = described(lines, printing.issuer(vault, group_id), school_year, language, today)
    return printing.made(vault, document, form, "participation_printed", group_id, scale)
