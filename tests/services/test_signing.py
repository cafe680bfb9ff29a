"""Signed papers stay what archives keep and screen readers read, and a changed byte is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import page
import pytest

from ohdesk.documents.archive import archive_faults
from ohdesk.documents.render import render
from ohdesk.documents.tree import Document, Identification, Paragraph
from ohdesk.domain.errors import SigningRefused
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.services import signing
from ohdesk.services.paper_reports import check_paper, report_lines

AT = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
PAPER = Document(
    "Muistio", "fi", Identification("Kunta", ("Koulu",), "Muistio", "26.11.2026"), (Paragraph("Sovittiin."),)
)


@pytest.fixture
def signer(vault):
    vault.add(Group(id=new_id(), name="Opiskeluhuoltoryhmä"))
    signing.make_certificate(vault, AT)
    return vault


@pytest.mark.parametrize("standard", ["2a", "3a"])
def test_a_signed_paper_meets_the_standards_and_says_who_signed(signer, standard):
    pdf = signing.sign(signer, render(PAPER, with_data=standard == "3a"), AT)
    for one in ("ua1", standard):
        assert page.validate_pdf_bytes(pdf, profile=one).failures == []
    assert archive_faults(pdf) == ()
    found = signing.signature(pdf)
    assert found.holds
    assert found.certificate == signing.certificate(signer)
    report = check_paper(pdf, "muistio.pdf", "fi")
    assert report.good
    assert any(
        "jota kukaan muu ei ole myöntänyt" in line and "26.11.2026" in line for _, line in report_lines(report, "fi")
    )


def test_any_changed_byte_is_found(signer):
    pdf = signing.sign(signer, render(PAPER), AT)
    start = pdf.index(b"<" + b"30")  # the signature itself begins so
    for place in (100, start - 40, len(pdf) // 2 if len(pdf) // 2 > start + 24_100 else start + 24_100, len(pdf) - 30):
        spoilt = bytearray(pdf)
        spoilt[place] ^= 1
        found = signing.signature(bytes(spoilt))
        assert found is None or not found.holds
    longer = signing.signature(pdf + b"\n% more")
    assert longer is not None
    assert not longer.holds
    assert not check_paper(pdf + b"\n% more", "x.pdf", "fi").good


def test_two_signatures_of_one_paper_differ_in_the_signature_alone(signer):
    first, second = (signing.sign(signer, render(PAPER), AT) for _ in range(2))
    assert len(first) == len(second)
    start = first.index(b"<" + b"30")
    assert first[:start] == second[:start]
    assert first[start + 24_002 :] == second[start + 24_002 :]


def test_what_cannot_be_signed_is_refused_with_the_reason(vault, signer):
    pdf = signing.sign(signer, render(PAPER), AT)

    def reason(data, at):
        with pytest.raises(SigningRefused) as refused:
            signing.sign(signer, data, at)
        return refused.value.data["reason"]

    assert reason(pdf, AT) == "file"
    assert reason(b"no pdf", AT) == "file"
    assert reason(render(PAPER), AT - timedelta(days=1)) == "expired"
    assert reason(render(PAPER), AT + timedelta(days=9999)) == "expired"
    signing.forget_certificate(signer)
    assert signing.certificate(signer) is None
    assert reason(render(PAPER), AT) == "none"


def test_a_certificate_file_that_is_none_is_refused(signer, tmp_path):
    file = tmp_path / "own.p12"
    for data in (b"none", b"0" * (signing.LARGEST_FILE + 1)):
        file.write_bytes(data)
        with pytest.raises(SigningRefused):
            signing.take_certificate(signer, file, "")
    assert signing.certificate(signer) is not None


def test_an_unsigned_paper_has_no_signature():
    assert signing.signature(render(replace(PAPER, title="Toinen"))) is None
