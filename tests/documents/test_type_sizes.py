"""No text on any paper is smaller than nine points, not even beside a line to write on or within a drawing."""

import pytest
from samples import bare_documents, documents, everything
from type_sizes import type_sizes

from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Paragraph

SMALLEST = 9
PAPERS = {
    **{f"{kind}-bare": paper for kind, paper in bare_documents("fi").items()},
    **{f"{kind}-{language}": paper for language in ("fi", "sv") for kind, paper in documents(language).items()},
    "everything": everything("fi"),
}


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_no_text_is_smaller_than_nine_points(paper):
    sizes = list(type_sizes(render(paper)))
    assert sizes
    assert [(size, page, codes) for size, page, codes in sizes if size < SMALLEST - 0.01] == []


def test_the_sizes_are_those_of_the_paper():
    who = Identification("Harjoituskunta", (), "Muistio", "14.10.2026")
    paper = Document("Muistio", "fi", who, (Paragraph("Sovittiin."),))
    sizes = {round(size, 1) for size, _, _ in type_sizes(render(paper))}
    assert {20.0, 11.0, 10.0} <= sizes
    assert 16.5 in {round(size, 1) for size, _, _ in type_sizes(render(paper, 1.5))}
