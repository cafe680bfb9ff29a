"""Papers about the group itself: members, seats, reference cards, and the hand-over file."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ohdesk.documents.hand_over import HandOverFile, PastMeeting
from ohdesk.documents.reference_cards import LANGUAGES as CARD_LANGUAGES
from ohdesk.documents.reference_cards import Cards, CardSection, ReferenceCard
from ohdesk.documents.reference_cards import cards as cards_in
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.hand_over import HandOver, Step
from ohdesk.domain.layers import chairs_from_below
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task, is_open
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.year_clock import ClockEntry, ClockState, month_of
from ohdesk.services import hand_over as changes
from ohdesk.services import matters, meetings, plans, printing, translating
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault, VaultStore

__all__ = ["CardSection", "Cards", "ReferenceCard"]


def members(
    vault: Vault,
    group_id: UUID,
    today: date,
    language: str,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return the list of a group's members; the public one has representatives by role only."""
    from ohdesk.documents.member_list import member_list

    vault = translating.in_language(vault, language)
    sender = printing.issuer(vault, group_id)
    below = chairs_from_below(sender.group, vault.all(Group), today)
    document = member_list(sender, below, language, today, reader)
    return Paper(document, "group_printed", group_id)


def representation(
    vault: Vault,
    group_id: UUID,
    today: date,
    language: str,
    reader: Reader = Reader.STAFF,
) -> Paper:
    """Return the table of bodies with seats in a group; the public one has representatives by role only."""
    from ohdesk.documents.representation import representation_table

    vault = translating.in_language(vault, language)
    document = representation_table(printing.issuer(vault, group_id), language, today, reader)
    return Paper(document, "group_printed", group_id)


def cards(language: str) -> Cards:
    """Return the reference cards in ``language``, in Finnish where there are none."""
    return cards_in(_spoken(language))


def card(
    vault: Vault,
    group_id: UUID,
    today: date,
    language: str,
    key: str = "",
) -> Paper:
    """Return one reference card, or all of them where ``key`` is empty. Raises ``NotFound`` for an unknown one."""
    from ohdesk.documents.reference_cards import reference_cards

    vault = translating.in_language(vault, language)
    found = cards(language).cards
    shown = tuple(one for one in found if not key or one.key == key)
    if not shown:
        raise NotFound(kind="card", id=key)
    document = reference_cards(shown, printing.issuer(vault, group_id), _spoken(language), today)
    return Paper(document, "card_printed", None)


def consent_checklist(vault: Vault, group_id: UUID, today: date, language: str) -> Paper:
    """Return the points to tick before a multidisciplinary expert group meets; nothing of it is stored."""
    from ohdesk.documents.reference_cards import consent_checklist as described

    document = described(printing.issuer(vault, group_id), _spoken(language), today)
    return Paper(document, "card_printed", None)


def _spoken(language: str) -> str:
    return language if language in CARD_LANGUAGES else CARD_LANGUAGES[0]


def hand_over(
    vault: Vault,
    store: VaultStore,
    group_id: UUID,
    today: date,
    language: str,
) -> Paper:
    """Return the hand-over file of a group: its year as it stands, with the change of chair where one is under way."""
    from ohdesk.documents.hand_over import hand_over_file

    vault = translating.in_language(vault, language)
    told = _told(vault, store, group_id, today)
    document = hand_over_file(told, printing.issuer(vault, group_id), language, today)
    return Paper(document, "hand_over_printed", group_id)


def _told(vault: Vault, store: VaultStore, group_id: UUID, today: date) -> HandOverFile:
    year = school_year_name(today)
    first, last = school_year_span(year)
    approved, numbers = vault.record_roots(), meetings.numbers(vault, group_id)
    plan = plans.plan_for(vault, group_id, year)
    change = changes.under_way(vault, group_id)
    found = changes.situation(vault, store, change, today) if change else None
    entries = [
        entry
        for entry in vault.outlines(ClockEntry, group_id)
        if entry.school_year >= year and entry.state is ClockState.WAITING
    ]
    return HandOverFile(
        school_year=year,
        meetings=tuple(
            PastMeeting(meeting, numbers.get(meeting.id), meeting.id in approved)
            for meeting in vault.outlines(Meeting, group_id, first, last)
        ),
        goals=plan.value.goals if plan else (),
        tasks=tuple(task for task in vault.outlines(Task, group_id) if is_open(task)),
        matters=matters.waiting(vault, group_id),
        entries=tuple(sorted(entries, key=lambda entry: month_of(entry) or last)),
        plans=vault.all(LinkedPlan, group_id),
        hand_over=change,
        leaver=found.leaver if found else None,
        successor=found.successor if found else None,
        steps=tuple((step, found.state(step), _reason(found.hand_over, step)) for step in Step) if found else (),
    )


def _reason(change: HandOver, step: Step) -> str:
    return next((left.reason for left in change.left_out if left.step == step), "")
