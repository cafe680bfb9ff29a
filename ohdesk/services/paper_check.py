"""Whether a PDF is what an archive keeps and a screen reader reads."""

from __future__ import annotations

from ohdesk.domain.errors import ArchiveRefused


def for_archive(pdf: bytes, title: str = "") -> bytes:
    """Return a PDF as it is where an archive can keep it and a screen reader read it; these very bytes are looked at.

    For the worker: it takes about as long as making the paper did. ``title`` names it where there are
    several. Raises ``ArchiveRefused``.
    """
    from ohdesk.documents.archive import archive_faults

    if found := archive_faults(pdf):
        raise ArchiveRefused(faults=found, title=f"{title}: " if title else "")
    return pdf


def plain_copy(pdf: bytes) -> bytes:
    """Return a PDF that an archive cannot keep as one that does not claim to be an archive copy."""
    from ohdesk.documents.archive import without_claims

    return without_claims(pdf)


def paper_faults(pdf: bytes, language: str) -> tuple[str, ...]:
    """Return what is wrong with a PDF as sentences in a language; nothing for a good one."""
    from ohdesk.documents.archive import archive_faults
    from ohdesk.documents.inspection import sentence

    return tuple(sentence(fault, language) for fault in archive_faults(pdf))
