"""Whether a PDF is what an archive keeps and a screen reader reads."""

from __future__ import annotations

from pathlib import Path

LARGEST = 200 * 1024 * 1024
"""The largest file, in bytes, that is looked at."""


def paper_faults(path: Path, language: str) -> tuple[str, ...]:
    """Return what is wrong with a PDF as sentences in a language; nothing for a good one. Raises ``OSError``."""
    from ohdesk.documents.archive import archive_faults
    from ohdesk.documents.inspection import sentence

    with path.open("rb") as file:
        data = file.read(LARGEST)
    return tuple(sentence(fault, language) for fault in archive_faults(data))
