"""Every paper in Finnish, bare to long: read aloud whole, kept for decades, drawn as if nothing were marked."""

import pytest
from gate import objections, unmarked
from kinds import cases, described

from ohdesk.documents.render import render

COMPARED = 1.0
"""In which print pictures are compared in short runs: marks do not know languages, so the other file has the other."""


@pytest.mark.parametrize(("kind", "length", "scale"), cases())
def test_a_paper_passes_the_gate(kind, length, scale, long):
    document = described(length, "fi")[kind]
    pages = unmarked(document, scale) if long or scale == COMPARED else None
    assert objections(document, render(document, scale), pages) == {}
