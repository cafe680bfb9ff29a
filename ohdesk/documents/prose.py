"""Running text with its paragraphs for the group only, and the small words that papers share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from ohdesk.documents import markdown
from ohdesk.documents.texts import Texts
from ohdesk.documents.tree import Aside, Block, Run
from ohdesk.domain.agenda import Attachment
from ohdesk.domain.paragraphs import has_group_only, internal_text, passages

_KILO = 1000


def prose(text: str, words: Texts, level: int = 3) -> Iterator[Block]:
    """Yield the blocks of a text that people wrote; what is for the group only stands apart, and says so."""
    for passage in passages(text):
        blocks = markdown.blocks(passage.text, level)
        if passage.group_only:
            yield Aside(words.say("documents.group_only"), blocks)
        else:
            yield from blocks


def inline(text: str, words: Texts) -> tuple[Run, ...]:
    """Return a short text as runs; where it is for the group only it says so at its end."""
    found = markdown.runs(internal_text(text))
    runs = (Run(found),) if isinstance(found, str) else found
    if has_group_only(text):
        return (*runs, Run(f" ({words.say('documents.group_only_inline')})", italic=True))
    return runs


def attachment_words(attachment: Attachment, words: Texts) -> str:
    """Return "Kyselyn yhteenveto.pdf (PDF, 120 kt)"."""
    kind = PurePath(attachment.name).suffix.removeprefix(".").upper()
    facts = ", ".join(filter(None, (kind, _size(attachment.size, words))))
    return f"{attachment.name} ({facts})"


def _size(count: int, words: Texts) -> str:
    """Return a number of bytes in words: "3 kt", "1,2 Mt"."""
    kilobytes = max(1, round(count / _KILO))
    if kilobytes < _KILO:
        return words.say("documents.sizes.kilobytes", count=kilobytes)
    mark = "." if words.language == "en" else ","
    return words.say("documents.sizes.megabytes", count=f"{count / _KILO**2:.1f}".replace(".", mark))
