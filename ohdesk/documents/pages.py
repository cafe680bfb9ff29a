"""A finished PDF as the window shows it: its pages as pictures, its bookmarks, its words and where they stand.

PDFium is not thread-safe: one thread has it at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Final

import pypdfium2
import pypdfium2.raw as pdfium

from ohdesk.domain.errors import UnreadablePaper

_POINTS_PER_INCH: Final = 72
_ONE_AT_A_TIME: Final = Lock()
_SEAMS: Final = "\ufffe\u00ad\u0002"
"""As what PDFium tells of a word that is broken at a line's end."""
_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2212"


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page or a part of it: ``pixels`` are rows of ``stride`` bytes, four to a pixel: blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the page's upper left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading that the file leads to: ``level`` from 0, ``page`` from 0, ``top`` in points from the page's edge."""

    level: int
    title: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Pages:
    """What is known of a file before anything is drawn: each page's width and height in points, and the bookmarks."""

    sizes: tuple[tuple[float, float], ...]
    bookmarks: tuple[Bookmark, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words that were looked for stand: one box for each line that they are on."""

    page: int
    boxes: tuple[Box, ...]


def pages(pdf: bytes) -> Pages:
    """Return a PDF's page sizes and bookmarks. Raises ``UnreadablePaper``."""
    with _opened(pdf) as document:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
        return Pages(sizes, tuple(_bookmarks(document, sizes)))


def picture(pdf: bytes, page: int, width: int, part: tuple[int, int, int, int] | None = None) -> PageImage:
    """Return ``page`` (from 0) drawn ``width`` pixels wide, or the ``part`` of it (left, top, width, height) in pixels.

    Raises ``UnreadablePaper``.
    """
    with _opened(pdf) as document:
        drawn = document[page]
        scale = width / drawn.get_width()
        height = max(round(drawn.get_height() * scale), 1)
        left, top, across, down = part or (0, 0, width, height)
        bitmap = pypdfium2.PdfBitmap.new_native(across, down, pdfium.FPDFBitmap_BGRx)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, across, down)
        pdfium.FPDF_RenderPageBitmap(bitmap, drawn, -left, -top, width, height, 0, pdfium.FPDF_ANNOT)
        image = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        drawn.close()
        return image


def page_images(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """Yield a PDF's pages in order at ``dpi`` dots per inch. Raises ``UnreadablePaper``."""
    for number, (width, _) in enumerate(pages(pdf).sizes):
        yield picture(pdf, number, round(width * dpi / _POINTS_PER_INCH))


def written(pdf: bytes) -> tuple[str, ...]:
    """Return each page's text, its lines as they are printed, broken words joined. Raises ``UnreadablePaper``."""
    with _opened(pdf) as document:
        return tuple(_joined("".join(_letters(page.get_textpage()))) for page in document)


def find(pdf: bytes, words: str) -> tuple[Found, ...]:
    """Return where ``words`` stand, in order; neither case nor line ends nor the kind of dash matter.

    Raises ``UnreadablePaper``.
    """
    sought = _folded(list(words))[0].strip()
    if not sought:
        return ()
    found = []
    with _opened(pdf) as document:
        for number, page in enumerate(document):
            text = page.get_textpage()
            folded, places = _folded(_letters(text))
            start = folded.find(sought)
            while start >= 0:
                end = start + len(sought)
                found.append(Found(number, _boxes(text, page.get_height(), places[start], places[end - 1] + 1)))
                start = folded.find(sought, end)
    return tuple(found)


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise UnreadablePaper from error
        with document:
            yield document


def _bookmarks(document: pypdfium2.PdfDocument, sizes: tuple[tuple[float, float], ...]) -> Iterator[Bookmark]:
    for entry in document.get_toc():
        target = entry.get_dest()
        page = target.get_index() if target else None
        if page is not None and 0 <= page < len(sizes):
            mode, view = target.get_view()
            height = sizes[page][1]
            top = height - view[1] if mode == pdfium.PDFDEST_VIEW_XYZ and view[1] else 0.0
            yield Bookmark(entry.level, entry.get_title(), page, min(max(top, 0.0), height))


def _letters(text: pypdfium2.PdfTextPage) -> list[str]:
    """Return the page's characters by PDFium's own count, which its boxes go by."""
    return [chr(pdfium.FPDFText_GetUnicode(text, place)) for place in range(text.count_chars())]


def _folded(letters: list[str]) -> tuple[str, list[int]]:
    """Return letters as they are compared, and from which place each of them comes."""
    folded: list[str] = []
    places: list[int] = []
    broken = False
    for place, letter in enumerate(letters):
        if letter in _SEAMS:
            broken = True
            continue
        if letter.isspace():
            if broken or (folded and folded[-1] == " "):
                continue
            small = " "
        else:
            broken = False
            small = "-" if letter in _DASHES else letter.casefold()
        folded.extend(small)
        places.extend([place] * len(small))
    return "".join(folded), places


def _joined(letters: str) -> str:
    lines = letters.replace("\r\n", "\n").replace("\r", "\n")
    for seam in _SEAMS:
        lines = lines.replace(seam + "\n", "").replace(seam, "")
    return "\n".join(line.strip() for line in lines.split("\n")).strip()


def _boxes(text: pypdfium2.PdfTextPage, height: float, start: int, end: int) -> tuple[Box, ...]:
    boxes = []
    for number in range(text.count_rects(start, end - start)):
        left, bottom, right, top = text.get_rect(number)
        boxes.append(Box(left, height - top, right - left, top - bottom))
    return tuple(boxes)
