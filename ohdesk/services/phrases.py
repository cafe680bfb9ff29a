"""Words that minutes use again and again: those that come with the program, and the group's own."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.identity import generated_id
from ohdesk.domain.privacy import guard
from ohdesk.domain.templates import Phrase
from ohdesk.services.ports import Vault
from ohdesk.services.words import say

_SHIPPED = (
    "opened",
    "present",
    "minutes_approved",
    "noted",
    "went_through",
    "discussed",
    "agreed_to_continue",
    "returned_to",
    "results_general",
    "heard_students",
    "heard_guardians",
    "proposed",
    "informed",
    "individual_matter",
    "next_meeting",
    "closed",
)


def phrases(vault: Vault, group: UUID | None, language: str) -> list[str]:
    """Return the phrases in a language, the group's own ones first."""
    own = sorted(phrase.text for phrase in own_phrases(vault, group) if phrase.language == language)
    return own + [say(language, f"phrases.{name}") for name in _SHIPPED]


def own_phrases(vault: Vault, group: UUID | None) -> tuple[Phrase, ...]:
    """Return the phrases that the group keeps."""
    return vault.all(Phrase, group)


def keep_phrase(vault: Vault, group: UUID, text: str, language: str) -> bool:
    """Keep ``text`` as one of the group's own phrases; tell whether it is a new one.

    Two laptops that keep the same words keep one phrase. Raises ``ForbiddenContent``.
    """
    text = " ".join(text.split())
    if not text or text in phrases(vault, group, language):
        return False
    guard(text, "phrase")
    phrase = Phrase(generated_id("phrase", group, f"{language} {text}"), group, text, language)
    if vault.value_of(phrase.id):
        vault.restore(phrase.id)  # it was given up before
    else:
        vault.add(phrase)
    return True


def drop_phrase(vault: Vault, group: UUID | None, text: str) -> bool:
    """Give up one of the group's own phrases; tell whether it was one."""
    own = [phrase for phrase in own_phrases(vault, group) if phrase.text == text]
    for phrase in own:
        vault.remove(phrase.id)
    return bool(own)
