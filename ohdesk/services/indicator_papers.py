"""Papers of what is known: indicators, survey forms, survey results; slow enough for the worker's thread."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from ohdesk.domain.deliveries import Deliverable, Subject
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import Survey
from ohdesk.services import indicators as known
from ohdesk.services import printing, translating
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault


def indicators(
    vault: Vault,
    group_id: UUID,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
    only: Collection[UUID] = (),
) -> Paper:
    """Return a group's indicators, or ``only`` some of them, as ``reader`` may see them."""
    from ohdesk.documents.indicators import indicators as described

    vault = translating.in_language(vault, language)
    rule = known.protection(vault, group_id)
    shown = [known.seen(vault, one, reader) for one in known.followed(vault, group_id) if not only or one.id in only]
    document = described(shown, printing.issuer(vault, group_id), rule, language, today, reader)
    return Paper(document, "indicators_printed", group_id)


def survey_form(vault: Vault, survey_id: UUID, language: str, today: date) -> Paper:
    """Return a survey to be filled in; as text for a message its questions stand below each other."""
    from ohdesk.documents.survey_form import survey_form as described

    vault = translating.in_language(vault, language)
    survey = vault.read(Survey, survey_id).value
    issuer = printing.issuer(vault, survey.group)
    document = described(survey, issuer, language, today)
    narrow = described(survey, issuer, language, today, in_tables=False)
    return Paper(document, "survey_printed", survey_id, narrow)


def survey_results(
    vault: Vault,
    survey_id: UUID,
    language: str,
    today: date,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return what the answers to a survey came to, as ``reader`` may see it."""
    from ohdesk.documents.survey_form import survey_results as described

    vault = translating.in_language(vault, language)
    survey = vault.read(Survey, survey_id).value
    limit = known.protection(vault, survey.group).limit if survey.group else 5
    issuer = printing.issuer(vault, survey.group)
    document = described(survey, limit, issuer, language, today, reader)
    return Paper(document, "survey_printed", survey_id, subject=Subject(Deliverable.SURVEY, survey_id))
