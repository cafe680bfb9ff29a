"""The group's newsletters: drafted from what was agreed, numbered when they go out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.documents.dates import long_date, short_date
from ohdesk.documents.issuer import group_name
from ohdesk.domain import communication as rules
from ohdesk.domain.communication import Communication, CommunicationKind, CommunicationState, Newsletter, NewsSection
from ohdesk.domain.follow_up import Hearing, HearingState
from ohdesk.domain.identity import generated_id, new_id
from ohdesk.domain.meetings import Meeting, MeetingState, Publicity
from ohdesk.domain.minutes import ApprovedMinutes
from ohdesk.domain.outcomes import OutcomeKind
from ohdesk.domain.paragraphs import public_text
from ohdesk.domain.readers import Reader, seen_by
from ohdesk.domain.schools import school_year_name, school_year_span
from ohdesk.domain.surveys import Audience
from ohdesk.services import minutes, plans, printing, privacy, publishing
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_SUMMARIES = {
    Audience.STAFF: "summary_staff",
    Audience.GUARDIANS: "summary_guardians",
    Audience.STUDENTS: "summary_students",
}


@dataclass(frozen=True, slots=True)
class Suggested:
    """A newsletter with contents to begin from, and how many meetings were left out: not approved, or not public."""

    newsletter: Newsletter
    left_out: int


def newsletters(vault: Vault, group_id: UUID) -> tuple[Newsletter, ...]:
    """Return a group's newsletters, those still being written first, then the latest first."""
    return tuple(sorted(vault.all(Newsletter, group_id), key=_place, reverse=True))


def new(group_id: UUID, language: str, today: date) -> Newsletter:
    """Return an empty newsletter of a day."""
    return Newsletter(new_id(), group_id, language, today)


def suggested(vault: Vault, newsletter: Newsletter, today: date) -> Suggested:
    """Return a newsletter with what was agreed since the last one, what hearings changed, and which events come.

    Only from approved minutes that are public, as the public reads them, and with representatives by role. What
    somebody wrote stays: what the newsletter does not have yet comes behind it.
    """
    issuer = printing.issuer(vault, newsletter.group)
    since = _since(vault, newsletter, today)
    stood, left_out = _stood(vault, newsletter, since)
    names = publishing.represented(issuer, (found.meeting for found in stood), newsletter.language)
    known = {section.id for section in newsletter.sections}
    parts = (
        _in_short(vault, newsletter, stood),
        *_agreed(vault, newsletter, stood, today),
        _heard(vault, newsletter, since, today),
        _coming(vault, newsletter, today),
    )
    added = tuple(
        replace(part, title=publishing.published(part.title, names), text=publishing.published(part.text, names))
        for part in parts
        if part.text and part.id not in known
    )

    def words(key: str, **data: object) -> str:
        return say(newsletter.language, f"newsletter.{key}", **data)

    days = ", ".join(short_date(found.meeting.day) for found in stood if found.meeting.day)
    filled = replace(
        newsletter,
        title=newsletter.title or words("title"),
        lead=newsletter.lead
        or (words("lead", group=group_name(issuer, newsletter.language), days=days) if days else ""),
        sections=(*newsletter.sections, *added),
    )
    return Suggested(filled, left_out)


def in_question(vault: Vault, newsletter: Newsletter) -> tuple[privacy.Found, ...]:
    """Return what in a newsletter may be about one student; worth a look before it goes out."""
    texts = (newsletter.title, newsletter.lead, *((part.title, part.text) for part in newsletter.sections))
    return privacy.passages(texts, privacy.known(vault))


def publish(vault: Vault, edition: Edition[Newsletter], today: date) -> Edition[Newsletter]:
    """Fix a newsletter's number, and keep that its readers were told."""
    newsletter = edition.value
    number = rules.next_number(newsletter, vault.all(Newsletter, newsletter.group), today)
    with vault.together():
        saved = vault.save(edition, rules.published(newsletter, number, today))
        told = rules.told_by(saved.value)
        if vault.value_of(told.id) is None:
            vault.add(told)
        else:
            vault.restore(told.id)
            vault.save(vault.read(Communication, told.id), told)
        vault.log_usage("newsletter_published", str(newsletter.id))
    return saved


def take_back(vault: Vault, edition: Edition[Newsletter]) -> Edition[Newsletter]:
    """Take a newsletter's number away again, and that it was told; for one published by mistake."""
    with vault.together():
        saved = vault.save(edition, rules.unpublished(edition.value))
        vault.remove(rules.told_by(edition.value).id)
    return saved


def counterpart(vault: Vault, newsletter: Newsletter) -> Newsletter | None:
    """Return the newsletter that says the same in another language, if there is one."""
    others = vault.all(Newsletter, newsletter.group)
    return next((one for one in others if one.id == newsletter.pair or one.pair == newsletter.id), None)


def _place(newsletter: Newsletter) -> tuple[bool, date, bool]:
    published = newsletter.published_on
    return published is None, published or newsletter.day or date.min, newsletter.pair is None


def _since(vault: Vault, newsletter: Newsletter, today: date) -> date:
    """Return the day of the last newsletter to the same readers, or the day before the school year."""
    earlier = [
        one.published_on
        for one in vault.all(Newsletter, newsletter.group)
        if one.published_on
        and one.id not in (newsletter.id, newsletter.pair)
        and one.pair != newsletter.id
        and one.language == newsletter.language
        and one.audience in (newsletter.audience, Audience.ALL)
    ]
    first, _ = school_year_span(school_year_name(today))
    return max(earlier, default=first)


def _stood(vault: Vault, newsletter: Newsletter, since: date) -> tuple[tuple[ApprovedMinutes, ...], int]:
    """Return the public minutes approved after ``since``, by day, and how many meetings after it have none."""
    found, left_out = [], 0
    for outline in vault.outlines(Meeting, newsletter.group):
        if outline.state is not MeetingState.HELD or outline.day is None:
            continue
        approved = minutes.approved(vault, outline.id)
        if approved and approved.meeting.publicity is Publicity.PUBLIC:
            if approved.approved_at[:10] > since.isoformat():
                found.append(approved)
        elif outline.day > since:
            left_out += 1
    return tuple(found), left_out


def _section(
    newsletter: Newsletter, key: str, title: str, lines: Sequence[str], goal: UUID | None = None
) -> NewsSection:
    return NewsSection(
        id=generated_id("news_section", newsletter.id, key),
        title=title or say(newsletter.language, f"newsletter.sections.{key}"),
        text="\n".join(lines),
        goal=goal,
    )


def _in_short(vault: Vault, newsletter: Newsletter, stood: Sequence[ApprovedMinutes]) -> NewsSection:
    """Return the summaries that somebody wrote for these readers."""
    field = _SUMMARIES.get(newsletter.audience, "summary_guardians")
    written = (getattr(vault.read(Meeting, found.meeting.id).value, field) for found in stood)
    return _section(newsletter, "summary", "", ["\n\n".join(filter(None, written))])


def _agreed(
    vault: Vault, newsletter: Newsletter, stood: Sequence[ApprovedMinutes], today: date
) -> Iterator[NewsSection]:
    """Yield what was agreed for each goal, and last what was agreed besides."""
    language = newsletter.language
    by_goal: dict[UUID | None, list[str]] = {}
    titles: Mapping[UUID, str] = {}
    if newsletter.group is not None:
        titles = plans.goal_titles(vault, newsletter.group, school_year_name(today))
    for found in stood:
        for item in seen_by(found.meeting, Reader.PUBLIC).items:
            goal = item.goal if item.goal in titles else None
            for outcome in item.outcomes:
                if outcome.kind is not OutcomeKind.NOTED and outcome.text:
                    told = " ".join(outcome.text.split())
                    if outcome.proposed_to:
                        told = f"{told.removesuffix('.')}{say(language, 'summary.to', to=outcome.proposed_to)}."
                    line = told if goal or not item.title else f"{item.title}: {told}"
                    by_goal.setdefault(goal, []).append(f"- {line}")
    for goal, title in titles.items():
        if goal in by_goal:
            yield _section(newsletter, str(goal), title, by_goal[goal], goal)
    if None in by_goal:
        yield _section(newsletter, "agreed", "", by_goal[None])


def _heard(vault: Vault, newsletter: Newsletter, since: date, today: date) -> NewsSection:
    """Return who was heard since the last newsletter, and what changed because of it."""
    hearings = [
        one
        for one in vault.all(Hearing, newsletter.group)
        if one.state is not HearingState.ARRANGED and public_text(one.changed) and since < (one.day or today) <= today
    ]
    lines = []
    for one in hearings:
        who = f"{one.who} ({one.how})" if one.how else one.who
        lines.append(f"- {who}: {' '.join(public_text(one.changed).split())}")
    return _section(newsletter, "heard", "", lines)


def _coming(vault: Vault, newsletter: Newsletter, today: date) -> NewsSection:
    """Return the open events still to come that these readers are asked to."""
    events = [
        one
        for one in vault.all(Communication, newsletter.group)
        if one.kind is CommunicationKind.EVENT
        and one.state is CommunicationState.PLANNED
        and one.day is not None
        and one.day >= today
        and (one.audience is newsletter.audience or Audience.ALL in (one.audience, newsletter.audience))
    ]
    return _section(newsletter, "coming", "", [f"- {_event(one, newsletter.language)}" for one in events])


def _event(event: Communication, language: str) -> str:
    when = long_date(event.day, language) if event.day else ""
    about = " ".join(public_text(event.about).split())
    link = say(language, "newsletter.join", link=event.link) if event.link else ""
    return ". ".join(part.removesuffix(".") for part in (f"{when}: {about}", event.place, link) if part)
