"""What the window asks of a finished PDF: its pages, its words; on the worker's thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ohdesk.documents.pages import Bookmark as Bookmark
    from ohdesk.documents.pages import Box as Box
    from ohdesk.documents.pages import Found as Found
    from ohdesk.documents.pages import PageImage as PageImage
    from ohdesk.documents.pages import Pages as Pages
    from ohdesk.documents.plain_text import Passage

# PDFium takes its time to load: each function takes it in when it is called.


def pages(pdf: bytes) -> Pages:
    """Return each page's size and the bookmarks. Raises ``UnreadablePaper``."""
    from ohdesk.documents.pages import pages as read

    return read(pdf)


def picture(pdf: bytes, page: int, width: int, part: tuple[int, int, int, int] | None = None) -> PageImage:
    """Return ``page`` (from 0) drawn ``width`` pixels wide, or the ``part`` of it (left, top, width, height)."""
    from ohdesk.documents.pages import picture as drawn

    return drawn(pdf, page, width, part)


def written(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page."""
    from ohdesk.documents.pages import written as read

    return read(pdf)


def passages(pdf: bytes) -> tuple[Passage, ...]:
    """Return the text of each page that has any, to be read from the screen or heard."""
    from ohdesk.documents.plain_text import Passage

    return tuple(Passage(text) for text in written(pdf) if text)


def find(pdf: bytes, words: str) -> tuple[Found, ...]:
    """Return where ``words`` stand, in order, whatever their case and however they are broken into lines."""
    from ohdesk.documents.pages import find as search

    return search(pdf, words)
