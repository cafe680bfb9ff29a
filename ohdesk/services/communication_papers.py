"""What is told outward, as papers: newsletters, services, poster, participation, the year's summary."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.communication import Newsletter
from ohdesk.domain.deliveries import Deliverable, Subject
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Plan
from ohdesk.domain.readers import Reader
from ohdesk.services import communication, deliveries, plans, printing, publishing, translating, untranslated, vaults
from ohdesk.services import year_summary as years
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault


def newsletter(vault: Vault, newsletter_id: UUID) -> Paper:
    """Return a newsletter in its own language, representatives by role. Raises ``NotFound``."""
    from ohdesk.documents.newsletter import newsletter as described

    value = vault.read(Newsletter, newsletter_id).value
    issuer = printing.issuer(vault, value.group)
    names = publishing.represented(issuer, vault.all(Meeting, value.group), value.language)
    document = described(publishing.public(value, names), issuer, vaults.today())
    return Paper(document, "newsletter_printed", newsletter_id, subject=Subject(Deliverable.NEWSLETTER, newsletter_id))


def services(vault: Vault, group_id: UUID, language: str) -> Paper:
    """Return the services at a group's schools, for students and guardians."""
    from ohdesk.documents.services_sheet import services_sheet

    vault = translating.in_language(vault, language)
    document = services_sheet(printing.issuer(vault, group_id), language, vaults.today())
    return Paper(document, "services_printed", group_id)


def participation(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return who was heard and who was told in a school year ("2026–2027"), goal by goal."""
    from ohdesk.documents.participation import participation as described

    vault = translating.in_language(vault, language)
    today = vaults.today()
    lines = communication.year_voices(vault, group_id, school_year, today)
    document = described(lines, printing.issuer(vault, group_id), school_year, language, today)
    return Paper(document, "participation_printed", group_id)


def poster(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return the poster of a school year's goals and the services, on A3; representatives by role."""
    from ohdesk.documents.poster import poster as described

    vault = translating.in_language(vault, language)
    issuer = printing.issuer(vault, group_id)
    edition = plans.plan_for(vault, group_id, school_year)
    names = publishing.represented(issuer, vault.all(Meeting, group_id), language)
    plan: Plan | None = publishing.public(edition.value, names) if edition else None
    document = described(plan, issuer, school_year, language, vaults.today())
    return Paper(document, "poster_printed", group_id)


def year_summary(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return what a school year came to, as ``reader`` may see it."""
    from ohdesk.documents.year_summary import year_summary as described

    vault = translating.in_language(vault, language)
    today = vaults.today()
    year = years.gathered(vault, group_id, school_year, reader, language, today)
    document = described(year, printing.issuer(vault, group_id), language, today)
    subject = deliveries.of_group(Deliverable.YEAR_SUMMARY, group_id, school_year)
    return Paper(document, "year_summary_printed", group_id, subject=subject)


def slides(
    vault: Vault,
    group_id: UUID,
    school_year: str,
    language: str,
    reader: Reader = Reader.PUBLIC,
    *,
    as_it_is: bool = False,
) -> bytes:
    """Return a school year as slides (PPTX) to go on with, as ``reader`` may see it.

    Words that are not translated go ``as_it_is`` only where that is said. Raises ``Untranslated``.
    """
    from ohdesk.documents.slides import pptx, said, year_deck

    told, today = translating.in_language(vault, language), vaults.today()
    year = years.gathered(told, group_id, school_year, reader, language, today)
    deck = year_deck(year, printing.issuer(vault, group_id), language, today)
    untranslated.ask(translating.passages_in(vault, group_id, language, lambda: said(deck)), as_it_is=as_it_is)
    data = pptx(deck)
    vault.log_usage("slides_made", str(group_id))
    return data
