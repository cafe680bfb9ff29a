"""What becomes of a paper: pages, a file to go on writing, text; slow enough for the worker's thread."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.documents.official_copy import with_official_copy
from ohdesk.documents.tree import Document
from ohdesk.domain.deliveries import Subject
from ohdesk.domain.errors import ArchiveRefused
from ohdesk.services import deliveries, paper_check, signing
from ohdesk.services.ports import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.documents.plain_text import Passage as Passage

# ReportLab and PDFium cost a third of a second to load: each function takes in what it needs when it is called.


class Form(StrEnum):
    """As what a paper is written: pages, a file to go on writing, text for a message, or the body of a mail.

    *PDF_DATA* are pages (PDF/A-3a) with all that they say as data for other programs, *PDF_SIGNED* pages signed with
    the certificate that is kept here.
    """

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "txt"
    HTML = "html"
    PDF_DATA = "data.pdf"
    PDF_SIGNED = "signed.pdf"


LARGE = 1.5
"""How much larger large print is."""
_LONGEST_NAME = 100
"""Characters of a file's name: some systems count the whole path, and have room for few more."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in words, ready for any form.

    ``logged`` is its word in the usage log and ``about`` the object that it is about. ``narrow`` says the same
    without wide tables, for large print and messages, where it differs. ``subject`` names it where its official copy
    may lie in the organisation's records management, which every copy made here then tells.
    """

    document: Document
    logged: str
    about: UUID | None = None
    narrow: Document | None = None
    subject: Subject | None = None


def in_both_languages(first: Paper, second: Paper) -> Paper:
    """Return one paper of two that tell the same in two languages, ``first`` on the left; see ``bilingual``."""
    from ohdesk.documents.bilingual import bilingual  # wide tables would leave half a page too little room

    left, right = (paper.narrow or paper.document for paper in (first, second))
    return replace(first, document=bilingual(left, right), narrow=None)


def made(
    vault: Vault,
    paper: Paper,
    form: Form = Form.PDF,
    scale: float = 1.0,
    on_page: Callable[[int], None] = lambda _: None,
) -> bytes:
    """Return a paper in a form, and keep in the usage log that it was made; ``scale`` enlarges all text (``LARGE``).

    ``on_page`` hears the number of each page of a PDF as it begins; what it raises ends the making.
    """
    document = document_of(vault, paper, narrow=scale > 1 or form is Form.TEXT)
    match form:
        case Form.TEXT:
            from ohdesk.documents.plain_text import plain_text

            data = plain_text(document).encode()
        case Form.HTML:
            from ohdesk.documents.html import page

            data = page(document).encode()
        case Form.DOCX:
            from ohdesk.documents.word import word

            data = word(document, scale)
        case Form.PDF | Form.PDF_DATA | Form.PDF_SIGNED:
            from ohdesk.documents.render import render

            data = render(document, scale, on_page, with_data=form is Form.PDF_DATA)
            if form is Form.PDF_SIGNED:
                data = signing.sign(vault, data, datetime.now(UTC))
    vault.log_usage(paper.logged, str(paper.about or ""))
    return data


def document_of(vault: Vault, paper: Paper, *, narrow: bool = False) -> Document:
    """Return what a paper says, with the place of its official copy; ``narrow`` is without wide tables."""
    document = paper.narrow if paper.narrow and narrow else paper.document
    return with_official_copy(document, deliveries.official(vault, paper.subject)) if paper.subject else document


def archive_copy(vault: Vault, paper: Paper, scale: float = 1.0, form: Form = Form.PDF) -> bytes:
    """Return a paper as PDF once its very bytes have been found fit for an archive. Raises ``ArchiveRefused``."""
    return paper_check.for_archive(made(vault, paper, form, scale), paper.document.title)


def plain_copy(vault: Vault, paper: Paper, scale: float = 1.0) -> bytes:
    """Return a paper as PDF also where no archive could keep it; it claims to be an archive copy only where it is one.

    For whoever has been told what is wrong and wants it all the same.
    """
    pdf = made(vault, paper, Form.PDF, scale)
    try:
        return paper_check.for_archive(pdf)
    except ArchiveRefused:
        return paper_check.plain_copy(pdf)


def passages(vault: Vault, paper: Paper) -> tuple[Passage, ...]:
    """Return a paper's text to be read from the screen or heard: headings and what stands under them."""
    from ohdesk.documents.plain_text import passages as said

    return tuple(said(document_of(vault, paper, narrow=True)))


def file_name(paper: Paper, form: Form = Form.PDF) -> str:
    """Return a name for a paper's file that every system takes: what it is, its day, who may read it."""
    who = paper.document.identification
    day = re.sub(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", lambda found: "-".join(_two_digits(found)), who.date)
    said = f"{who.kind or paper.document.title} {day} ({who.publicity.lower()})".replace(" ()", "")
    plain = " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", said).split())
    return f"{plain[:_LONGEST_NAME].rstrip(' .')}.{form}"


def _two_digits(day: re.Match[str]) -> tuple[str, str, str]:
    return day[3], day[2].zfill(2), day[1].zfill(2)
