"""A proposal to a group or body that keeps no vault of ours: the words that go out, and the wait for an answer."""

from __future__ import annotations

from dataclasses import replace

from ohdesk.documents.dates import short_date
from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.services.ports import Vault
from ohdesk.services.words import say


def proposed(item: AgendaItem, to: str, text: str) -> AgendaItem:
    """Return an item with a proposal to ``to``; the same one again where it was proposed there before.

    What comes back is written beside it (``services.answers``), also once the minutes are approved.
    """
    outcome = Outcome(generated_id("proposed_outside", item.id, to.casefold()), OutcomeKind.PROPOSED, text, to)
    others = tuple(one for one in item.outcomes if one.id != outcome.id)
    return replace(item, outcomes=(*others, outcome))


def wording(vault: Vault, meeting: Meeting, item: AgendaItem, text: str, language: str) -> str:
    """Return a first wording of the message: who proposes what since when, and what is asked in return.

    Of an item in the staff's own part the title is left out, since the message leaves the group.
    """
    day = short_date(meeting.day) if meeting.day else ""
    title = item.title if item.part is not Part.STAFF else ""
    began = "dealt" if day and title else "proposes"
    lines = (
        say(language, f"outside.{began}", group=_name(vault, meeting, language), day=day, title=title),
        text,
        say(language, "outside.asks"),
        say(language, "outside.thanks"),
    )
    return "\n\n".join(filter(None, lines))


def subject(vault: Vault, meeting: Meeting, item: AgendaItem, language: str) -> str:
    """Return the subject line under which the message goes out."""
    group = _name(vault, meeting, language)
    if item.part is Part.STAFF or not item.title:
        return say(language, "outside.plain_subject", group=group)
    return say(language, "outside.subject", group=group, title=item.title)


def _name(vault: Vault, meeting: Meeting, language: str) -> str:
    group = vault.read(Group, meeting.group).value if meeting.group else None
    name = (group.name_sv or group.name if language == "sv" else group.name or group.name_sv) if group else ""
    return name or say(language, "documents.group_types.school")
