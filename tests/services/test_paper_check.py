"""Before a PDF is handed out as an archive copy its very bytes are looked at."""

from io import BytesIO

import pikepdf
import pytest
from spoiling import spoilt
from values import TODAY

from ohdesk.bundle.reader import read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.documents.archive import archive_faults
from ohdesk.documents.inspection import Rule
from ohdesk.documents.metadata import packet_facts
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Paragraph
from ohdesk.domain.errors import ArchiveRefused
from ohdesk.services import forms, groups, paper_check, plans, printing
from ohdesk.services.export import export_bundle
from ohdesk.services.practice import practice_school
from ohdesk.services.words import sentence


@pytest.fixture(scope="module")
def good():
    who = Identification("Harjoituslan kunta", (), "Muistio", "14.10.2026")
    return render(Document("Muistio", "fi", who, (Paragraph("Sovittiin."),)))


def test_a_good_paper_passes_as_it_is(good):
    assert paper_check.for_archive(good) is good


def test_a_paper_that_no_archive_can_keep_is_refused_in_words(good):
    with pytest.raises(ArchiveRefused) as refused:
        paper_check.for_archive(spoilt(good))
    rules = {fault.rule for fault in refused.value.data["faults"]}
    assert {Rule.LANGUAGE, Rule.COLOUR, Rule.TITLE, Rule.FORBIDDEN} <= rules
    told = sentence("fi", refused.value)
    assert told.startswith("Tiedosto ei kelpaa arkistokappaleeksi. ")
    assert "Kieli puuttuu" in told
    assert f"Muita huomautuksia: {len(refused.value.data['faults']) - 3}." in told
    assert told.endswith("tallenna se tavallisena kopiona.")


def test_a_single_fault_is_told_without_a_count():
    with pytest.raises(ArchiveRefused) as refused:
        paper_check.for_archive(b"no pdf")
    assert "Övriga anmärkningar" not in sentence("sv", refused.value)


def test_a_plain_copy_claims_nothing_and_keeps_everything_else(good):
    plain = paper_check.plain_copy(good)
    with pikepdf.open(BytesIO(good)) as before, pikepdf.open(BytesIO(plain)) as after:
        claimed, left = (packet_facts(pdf.Root.Metadata.read_bytes()) for pdf in (before, after))
        assert before.pages[0].Contents.read_bytes() == after.pages[0].Contents.read_bytes()
    assert {"part", "conformance", "accessible"} <= set(claimed)
    assert left == {name: claimed[name] for name in ("title", "author", "subject", "language")}
    assert b"pdfaid" not in plain
    assert {fault.rule for fault in archive_faults(plain)} >= {Rule.CLAIM}
    assert paper_check.plain_copy(good) == plain


def test_what_is_no_pdf_and_what_describes_nothing_come_back_readable(good):
    assert paper_check.plain_copy(b"no pdf") == b"no pdf"
    with pikepdf.open(BytesIO(good)) as opened:
        del opened.Root["/Metadata"]
        bare = BytesIO()
        opened.save(bare)
    with pikepdf.open(BytesIO(paper_check.plain_copy(bare.getvalue()))) as after:
        assert len(after.pages) == 1


@pytest.fixture
def spoiling(monkeypatch):
    """Every paper that is rendered now comes out spoilt."""
    monkeypatch.setattr("ohdesk.documents.render.render", lambda *given, **named: spoilt(render(*given, **named)))


@pytest.fixture(scope="module")
def school(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("school") / "practice"
    made = practice_school(store, path, "peura laavu kirnu sammal", "fi", TODAY)
    yield made.vault
    made.vault.close()


def test_an_archive_copy_of_a_paper_is_the_paper_that_passed(school):
    plan = plans.plan_for(school, groups.current_group(school).id, "2026–2027").value
    paper = printing.plan(school, plan.id, "sv")
    assert forms.archive_copy(school, paper) == forms.made(school, paper) == forms.plain_copy(school, paper)


def test_a_spoilt_paper_is_written_only_as_a_plain_copy_and_its_name_is_told(school, spoiling):
    plan = plans.plan_for(school, groups.current_group(school).id, "2026–2027").value
    paper = printing.plan(school, plan.id, "fi")
    with pytest.raises(ArchiveRefused) as refused:
        forms.archive_copy(school, paper)
    assert sentence("fi", refused.value).startswith(f"{paper.document.title}: Tiedosto ei kelpaa arkistokappaleeksi.")
    assert Rule.CLAIM in {fault.rule for fault in archive_faults(forms.plain_copy(school, paper))}


def test_no_bundle_takes_a_spoilt_paper_along_silently(school, spoiling):
    identity, recipient = new_recipient("Kokoaja", practice=True)
    with pytest.raises(ArchiveRefused):
        export_bundle(school, None, recipient.bytes(), TODAY, "0.1.0")
    made = export_bundle(school, None, recipient.bytes(), TODAY, "0.1.0", plain=True)
    papers = [data for name, data in read_bundle(made.data, identity).payload.items() if name.endswith(".pdf")]
    assert papers
    assert all(b"pdfaid" not in pdf for pdf in papers)
