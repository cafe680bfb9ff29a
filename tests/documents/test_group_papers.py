"""The group's own papers are read aloud whole, keep for decades, and say what they are to say."""

import pytest
from group_samples import bare_documents, documents, long_documents

from ohdesk.documents.inspection import faults
from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.render import render

LENGTHS = {"bare": bare_documents, "usual": documents, "long": long_documents}


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("kind", list(documents("fi")))
@pytest.mark.parametrize("length", LENGTHS)
def test_every_paper_is_whole_for_ears_and_archives(kind, length, language):
    assert faults(render(LENGTHS[length](language)[kind], 1.5 if length == "long" else 1.0)) == ()


def test_the_hand_over_file_tells_the_year_and_the_change():
    said = plain_text(documents("fi")["hand_over"])
    for words in (
        "Ulla Uusirehtori, rehtori",
        "Sivistysjohtaja, 12.10.2026",
        "1. kokous · Turvallinen alku",
        "muistio odottaa hyväksymistä",
        "Ryhmäytymispäivä tammikuussa",
        "30.10.2026 (myöhässä)",
        "esitti vanhempainyhdistys",
        "lokakuu (myöhässä)",
        "Puhuimme läpi.",
        "Avaimet ovat kansliassa.",
        "palautuslomakkeella",
    ):
        assert words in said, words


def test_a_group_without_anything_is_told_where_to_begin():
    said = plain_text(bare_documents("sv")["hand_over"])
    assert "Det finns inga öppna uppgifter." in said
    assert "Fråga utbildningsanordnaren" in said
    assert "Bytets skeden" not in said
