"""Another office program opens every Word copy and loses no heading and no cell."""

import office
import pytest
from kinds import LANGUAGES, described
from outline import word_headings, word_tables

from ohdesk.documents.pages import pages as pages_of
from ohdesk.documents.word import word

pytestmark = pytest.mark.outside


def all_papers(language):
    return {**described("usual", language), "everything": described("long", language)["everything"]}


@pytest.fixture(scope="module", params=LANGUAGES)
def opened(request, tmp_path_factory):
    """Each paper, its Word copy as an OpenDocument text and as pages, by name."""
    folder = tmp_path_factory.mktemp("office")
    papers = all_papers(request.param)
    files = []
    for number, paper in enumerate(papers.values()):
        files.append(folder / f"{number}.docx")
        files[-1].write_bytes(word(paper))
    texts, pages = (office.converted(files, form, folder, folder / "profile") for form in ("odt", "pdf"))
    return {kind: (papers[kind], text, page) for kind, text, page in zip(papers, texts, pages, strict=True)}


@pytest.mark.parametrize("kind", all_papers("fi"))
def test_a_word_copy_keeps_its_headings_and_tables(opened, kind):
    paper, text, _ = opened[kind]
    assert office.headings(text) == word_headings(paper)
    assert office.tables(text) == word_tables(paper)


def test_every_word_copy_has_pages(opened):
    assert [kind for kind, (_, _, pages) in opened.items() if not pages_of(pages.read_bytes()).sizes] == []
