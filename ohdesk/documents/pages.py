"""Pages of a PDF as pictures in memory, for the preview and the printer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2

_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: ``pixels`` are rows of ``stride`` bytes, four to a pixel in the order blue, green, red, unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def page_images(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """Yield a PDF's pages in order at ``dpi`` dots per inch.

    PDFium is not thread-safe: call this from one thread only (the worker), and take all pages before another call.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, prefer_bgrx=True)
            yield PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
            bitmap.close()
            page.close()
