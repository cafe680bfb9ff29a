"""Paragraphs of a text, and which of them only the group may read."""

from __future__ import annotations

import re
from dataclasses import dataclass

GROUP_ONLY = "|| "
"""Stands at the beginning of a paragraph that is for the group only; words merge around it like any other word."""

_BETWEEN = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph without its mark, and whether it is for the group only."""

    text: str
    group_only: bool = False


def passages(text: str) -> tuple[Passage, ...]:
    """Return the paragraphs of a text; a blank line stands between two. A marked line begins a paragraph too."""
    found: list[Passage] = []
    for block in _BETWEEN.split(text.strip()) if text.strip() else ():
        for part in re.split(rf"\n(?={re.escape(GROUP_ONLY.strip())})", block):
            marked = part.startswith(GROUP_ONLY.strip())
            found.append(Passage(part.removeprefix(GROUP_ONLY.strip()).strip() if marked else part, marked))
    return tuple(passage for passage in found if passage.text)


def joined(parts: tuple[Passage, ...]) -> str:
    """Return paragraphs as one text with their marks."""
    return "\n\n".join(f"{GROUP_ONLY}{part.text}" if part.group_only else part.text for part in parts)


def has_group_only(text: str) -> bool:
    """Tell whether any paragraph of a text is for the group only."""
    return any(part.group_only for part in passages(text))


def public_text(text: str) -> str:
    """Return a text without what is for the group only."""
    return "\n\n".join(part.text for part in passages(text) if not part.group_only)


def internal_text(text: str) -> str:
    """Return a whole text without its marks."""
    return "\n\n".join(part.text for part in passages(text))


def toggled(text: str, caret: int) -> str:
    """Return the text with the mark of the paragraph at position ``caret`` set, or taken away."""
    breaks = [match.end() for match in _BETWEEN.finditer(text) if match.end() <= caret]
    start = breaks[-1] if breaks else len(text) - len(text.lstrip())
    if text.startswith(GROUP_ONLY.strip(), start):
        rest = text[start:].removeprefix(GROUP_ONLY.strip())
        return text[:start] + rest.removeprefix(" ")
    return text[:start] + GROUP_ONLY + text[start:]
