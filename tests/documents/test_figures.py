"""Drawings tell the same to whoever listens, and fit their sheet."""

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import docx
import pikepdf
import pypdfium2
import pytest
from samples import everything, figures

from ohdesk.documents import style as look
from ohdesk.documents.inspection import Rule, faults
from ohdesk.documents.numbers import number
from ohdesk.documents.pages import page_images
from ohdesk.documents.reading import TaggedFile
from ohdesk.documents.render import render
from ohdesk.documents.tree import Orientation, Picture, Sheet
from ohdesk.documents.word import word

_SPACE = 8
"""Points that the room of a last letter, or a space at a line's end, may take of a margin."""


def sheet(**changes):
    return replace(everything("fi"), blocks=figures(), **changes)


@pytest.mark.parametrize("orientation", Orientation)
@pytest.mark.parametrize("paper", Sheet)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_figures_fit_every_sheet(orientation, paper, scale):
    assert faults(render(sheet(orientation=orientation, sheet=paper), scale)) == ()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_text_runs_past_the_margins(scale):
    with pypdfium2.PdfDocument(render(everything("fi"), scale)) as document:
        for page in document:
            text = page.get_textpage()
            edges = [text.get_rect(number) for number in range(text.count_rects())]
            assert min(left for left, _, _, _ in edges) > look.LEFT - _SPACE
            assert max(right for _, _, right, _ in edges) < page.get_width() - look.RIGHT + _SPACE


def test_a_figure_is_one_thing_with_words_and_a_place():
    with pikepdf.open(BytesIO(render(sheet()))) as pdf:
        drawn = [node for node in TaggedFile(pdf).nodes() if node.tag == "Figure"]
        assert [str(node.element.Alt) for node in drawn[1:]] == [figure.alt for figure in figures()]
        width, height = (float(edge) for edge in pdf.pages[0].MediaBox[2:])
        for node in drawn:
            left, bottom, right, top = (float(edge) for edge in node.attribute("BBox"))
            assert 0 < left < right < width
            assert 0 < bottom < top < height


def test_a_figure_without_words_is_found_by_the_check():
    silent = tuple(replace(figure, alt="") for figure in figures())
    assert Rule.FIGURE in {fault.rule for fault in faults(render(replace(sheet(), blocks=silent)))}


def test_a3_is_twice_as_large():
    [small, *_], [large, *_] = (list(page_images(render(sheet(sheet=paper)), 20)) for paper in Sheet)
    assert large.width == pytest.approx(small.width * 2**0.5, abs=2)


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [
        ("12.50", "fi", "12,5"),
        ("12.5", "en", "12.5"),
        ("-3", "sv", "−3"),
        ("-0.0", "fi", "0"),
        ("9999", "fi", "9999"),
        ("12300", "sv", "12\u00a0300"),
        ("1E+3", "fi", "1000"),
    ],
)
def test_figures_are_written_as_people_write_them(value, language, words):
    assert number(Decimal(value), language) == words


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"0" * 50])
def test_a_logo_that_is_no_picture_is_left_out(data):
    who = replace(sheet().identification, logo=Picture(data, "vaakuna"))
    pdf = render(replace(sheet(), identification=who))
    assert faults(pdf) == ()
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert "vaakuna" not in [str(node.element.get("/Alt", "")) for node in TaggedFile(opened).nodes()]


def test_a_logo_stands_in_words_and_in_the_word_file():
    pdf = render(sheet())
    with pikepdf.open(BytesIO(pdf)) as opened:
        first = next(node for node in TaggedFile(opened).nodes() if node.tag == "Figure")
        assert str(first.element.Alt) == "Harjoituskylän vaakuna"
        assert len(opened.pages[0].get_images()) == 1
    drawn, *_ = docx.Document(BytesIO(word(sheet()))).inline_shapes
    assert drawn._inline.docPr.get("descr") == "Harjoituskylän vaakuna"
