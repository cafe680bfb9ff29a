"""A finished PDF as the window asks about it: sizes, bookmarks, pictures, words and where they stand."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from samples import documents

from ohdesk.documents.pages import find, page_images, pages, picture, written
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Paragraph
from ohdesk.domain.errors import UnreadablePaper


def paper(*paragraphs: str, language: str = "fi") -> bytes:
    who = Identification("Harjoituskylä", ("Harjoituskoulu",), "Muistio", "14.10.2026")
    return render(Document("Muistio", language, who, tuple(map(Paragraph, paragraphs))))


def encrypted() -> bytes:
    file = BytesIO()
    canvas = Canvas(file, encrypt="secret")
    canvas.drawString(100, 100, "closed")
    canvas.save()
    return file.getvalue()


def test_sizes_and_headings_are_known_before_anything_is_drawn() -> None:
    pdf = render(documents("fi")["minutes"])
    known = pages(pdf)
    assert known.sizes[0] == pytest.approx(A4, abs=0.5)
    assert known.bookmarks[0].level == 0
    assert [mark.page for mark in known.bookmarks] == sorted(mark.page for mark in known.bookmarks)
    assert all(0 <= mark.top <= known.sizes[mark.page][1] for mark in known.bookmarks)
    tops = [mark.top for mark in known.bookmarks if mark.page == 0]
    assert tops == sorted(tops)


def test_a_part_of_a_picture_is_cut_out_of_the_whole() -> None:
    pdf = paper("Sanoja " * 200)
    whole = picture(pdf, 0, 600)
    part = picture(pdf, 0, 600, (100, 150, 200, 80))
    assert (whole.width, whole.height) == (600, round(600 * A4[1] / A4[0]))
    cut = b"".join(whole.pixels[(150 + row) * whole.stride + 400 :][: 200 * 4] for row in range(80))
    drawn = b"".join(part.pixels[row * part.stride :][: 200 * 4] for row in range(80))
    assert sum(abs(one - other) for one, other in zip(cut, drawn, strict=True)) / len(cut) < 1
    assert min(cut) < 100, "there is ink in it"


def test_pages_are_drawn_in_order_at_any_resolution() -> None:
    pdf = paper(*("Sanoja " * 100 for _ in range(12)))
    drawn = list(page_images(pdf, 50))
    assert len(drawn) == len(pages(pdf).sizes) > 1
    assert {image.width for image in drawn} == {round(A4[0] * 50 / 72)}


def test_words_are_found_whatever_their_case_and_however_they_are_broken() -> None:
    long_words = "Opettajainkokouksessa sovittiin yhteisöllisen opiskeluhuollon vuosisuunnitelmasta 2026–2027. " * 30
    pdf = paper(long_words)
    assert len(find(pdf, "opettajainkokouksessa")) == 30
    assert len(find(pdf, "VUOSISUUNNITELMASTA 2026-2027")) == 30
    assert any(len(place.boxes) > 1 for place in find(pdf, "opiskeluhuollon vuosisuunnitelmasta"))
    assert find(pdf, "opettajainhuone") == ()
    assert find(pdf, "  ") == ()


def test_what_is_found_is_marked_where_it_stands() -> None:
    pdf = paper("Ensimmäinen", "Välitunti", "Kolmas")
    (place,) = find(pdf, "välitunti")
    (box,) = place.boxes
    width = 595
    above = picture(pdf, place.page, width, (0, 0, width, 842))
    inside = [
        above.pixels[y * above.stride + x * 4]
        for y in range(round(box.top), round(box.top + box.height))
        for x in range(round(box.left), round(box.left + box.width))
    ]
    assert min(inside) < 100, "the ink of the word is inside its box"


def test_text_is_read_in_lines_with_broken_words_joined() -> None:
    (text,) = written(paper("Opettajainkokouksessa sovittiin opiskeluhuoltosuunnitelmasta. " * 8))
    assert text.replace("\n", " ").count("opiskeluhuoltosuunnitelmasta") == 8
    assert "\ufffe" not in text


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 cut", b"no pdf at all", encrypted()])
def test_what_cannot_be_shown_is_told_as_such(data: bytes) -> None:
    with pytest.raises(UnreadablePaper):
        pages(data)


def test_two_threads_may_ask_at_once() -> None:
    pdf = paper(*("Sanoja " * 100 for _ in range(6)))
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: (len(find(pdf, "sanoja")), picture(pdf, 0, 200)), range(40)))
    assert len({(count, image.pixels) for count, image in answers}) == 1
