"""A school year as one file: in order, for its reader, and each paper in it still itself."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pypdfium2 import PdfDocument

from ohdesk.documents.passages import read_papers
from ohdesk.domain.meetings import Meeting, MeetingState, Publicity
from ohdesk.domain.readers import Reader
from ohdesk.domain.whole_year import YearPart, parts_for
from ohdesk.services import forms, groups, minutes, paper_records, practice, printing, whole_year
from ohdesk.services.paper_reports import check_paper
from ohdesk.storage.store import VaultStore

YEAR = "2026–2027"


@pytest.fixture(scope="module")
def vault(tmp_path_factory):
    store = VaultStore("these tests", seconds=0)
    made = practice.practice_school(
        store, tmp_path_factory.mktemp("v") / "p", "peura laavu kirnu", "fi", date(2026, 11, 26)
    )
    yield made.vault
    made.vault.close()


def group(vault):
    return groups.current_group(vault).id


def made(vault, *arguments, **options):
    return forms.made(vault, whole_year.paper(vault, group(vault), YEAR, "fi", *arguments, **options))


def names(vault, *arguments, **options):
    return [
        bound.name for bound in whole_year.paper(vault, group(vault), YEAR, "fi", *arguments, **options).document.bound
    ]


def test_the_papers_follow_each_other_in_order(vault):
    found = names(vault)
    assert (
        found.index("Kokous 1/2026–2027 · Muistio")
        == found.index("Kokous 1/2026–2027 · Kokouskutsu ja esityslista") + 1
    )
    assert found[0].startswith("Ryhmän jäsenet")
    assert found[-1].startswith("Arkistoluettelo")


def test_only_what_is_wanted_and_there_is_goes_in(vault):
    assert names(vault, chosen=(YearPart.MINUTES,)) == [f"Kokous {n}/2026–2027 · Muistio" for n in (1, 2, 3)]
    assert names(vault, chosen=()) == []
    assert whole_year.parts(vault, group(vault), "2030–2031") == (
        *(YearPart.MEMBERS, YearPart.INDICATORS, YearPart.SUMMARY, YearPart.COVERAGE, YearPart.ARCHIVE_LIST),
    )


def test_pages_are_counted_through_sheets_of_both_ways(vault):
    pdf = made(vault)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert {page.MediaBox[2] > page.MediaBox[3] for page in opened.pages} == {True, False}
        assert [str(kid.S) for kid in opened.Root.StructTreeRoot.K.K] == ["/Part"] * (1 + len(names(vault)))
        last = len(opened.pages)
    texts = [page.get_textpage().get_text_range() for page in PdfDocument(pdf)]
    assert [f"{number} ({last})" in text for number, text in enumerate(texts, start=1)] == [True] * last


def test_each_minutes_in_it_are_told_from_changed_ones(vault):
    found = check_paper(made(vault), "year.pdf", "fi", paper_records.approvals_in(vault))
    assert found.good
    assert len(found.compared) == 3
    assert found.faults == ()


def words(file):
    return "\n".join(passage.text for paper in file.papers for passage in paper.passages)


def test_a_public_copy_holds_no_paper_and_no_name_that_is_the_groups_own(vault):
    assert set(whole_year.parts(vault, group(vault), YEAR, Reader.PUBLIC)) <= set(parts_for(Reader.PUBLIC))
    said = read_papers(made(vault, Reader.PUBLIC))
    own = printing.issuer(vault, group(vault)).group
    hidden = [member.name for member in own.members if member.role in ("student", "guardian") and member.name]
    assert hidden
    assert not [name for name in hidden if name in words(said)]
    assert [name for name in hidden if name in words(read_papers(made(vault)))]


def test_a_meeting_for_the_group_only_is_in_no_public_copy(vault):
    held = [one for one in vault.outlines(Meeting, group(vault)) if one.state is MeetingState.HELD]
    planned = next(one for one in held if not minutes.approved(vault, one.id))
    edition = vault.read(Meeting, planned.id)
    before = names(vault, Reader.PUBLIC)
    vault.save(edition, replace(edition.value, publicity=Publicity.GROUP))
    after = names(vault, Reader.PUBLIC)
    assert len(after) < len(before)
    assert len(names(vault)) >= len(before)


def test_the_same_year_is_the_same_bytes(vault):
    assert made(vault, chosen=(YearPart.AGENDAS, YearPart.PLAN)) == made(
        vault, chosen=(YearPart.AGENDAS, YearPart.PLAN)
    )


def test_it_is_written_as_word_html_and_text_too(vault):
    paper = whole_year.paper(vault, group(vault), YEAR, "fi")
    text = forms.made(vault, paper, forms.Form.TEXT).decode()
    html = forms.made(vault, paper, forms.Form.HTML).decode()
    assert forms.made(vault, paper, forms.Form.DOCX).startswith(b"PK")
    for bound in paper.document.bound:
        assert bound.name in text
        assert bound.name in html
