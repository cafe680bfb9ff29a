"""Words that the law has left behind: worth a hint, never an obstacle."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ohdesk.domain.findings import Finding
from ohdesk.domain.meetings import Meeting

_OLD = {
    # The school's own plan was in the law until 31 July 2023.
    "old_plan": re.compile(r"\b(?:oppilashuoltosuunnitelm|elevvårdsplan)\w*", re.IGNORECASE),
    # The three steps of support ended on 1 August 2025 (act 1090/2024); vocational education keeps "special support".
    "old_support": re.compile(r"\btehoste\w+ (?:tuki|tue\w+|tukea)\b|\bintensifiera\w+ stöd\w*", re.IGNORECASE),
    # The Finnish Supervisory Agency began on 1 January 2026.
    "old_agency": re.compile(r"\b(?:aluehallintovirasto|regionförvaltningsverk)\w*", re.IGNORECASE),
}


def old_words(text: str) -> Iterator[Finding]:
    """Yield a finding for each sort of old word in a text, with the ``word`` as it was first written."""
    for key, pattern in _OLD.items():
        if match := pattern.search(text):
            yield Finding(key, {"word": match.group()})


def old_words_of(meeting: Meeting) -> tuple[Finding, ...]:
    """Return a finding for each sort of old word in what a meeting's papers say."""
    parts = [meeting.theme, meeting.invitation]
    for item in meeting.items:
        parts += [item.title, item.text, item.record, *(outcome.text for outcome in item.outcomes)]
    return tuple(old_words("\n".join(parts)))
