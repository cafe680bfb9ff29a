"""Drawings in a Word file: pictures of what is drawn on paper, with the words that stand for them."""

from __future__ import annotations

from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from PIL import Image

from ohdesk.documents.drawings import drawing_of
from ohdesk.documents.fonts import REGULAR, register_fonts
from ohdesk.documents.marking import MarkedCanvas
from ohdesk.documents.pages import page_images
from ohdesk.documents.style import styles
from ohdesk.documents.tree import Figure
from ohdesk.documents.word_styles import height_of, width_of

_DPI = 160
_TALLEST = 0.6
"""Of the sheet's height of text, so that a drawing stands below a paper's head."""


def write_figure(file: WordDocument, figure: Figure, language: str, scale: float) -> Paragraph:
    """Add a picture of a chart or a wheel as wide as the text; return its paragraph."""
    register_fonts()
    tallest = height_of(file).pt * _TALLEST
    drawing = drawing_of(figure.drawing, width_of(file).pt, tallest, styles(language, scale), language)
    drawn = BytesIO()
    canvas = MarkedCanvas(drawn, pagesize=(drawing.width, drawing.height), invariant=1, initialFontName=REGULAR)
    drawing.draw(canvas)
    canvas.save()
    (page,) = page_images(drawn.getvalue(), _DPI)
    seen = Image.frombytes("RGB", (page.width, page.height), page.pixels, "raw", "BGRX", page.stride)
    picture = BytesIO()
    seen.save(picture, "PNG", optimize=True)
    paragraph = file.add_paragraph()
    inline = paragraph.add_run().add_picture(BytesIO(picture.getvalue()), width=Pt(drawing.width))
    inline._inline.docPr.set("descr", figure.alt)  # noqa: SLF001  # python-docx has no word for it
    return paragraph
