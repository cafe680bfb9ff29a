"""The program's own check finds what can be wrong with a PDF; a good file is broken here in one way at a time."""

from io import BytesIO

import pikepdf
import pytest
from defects import OWN, elements, good, spoilt

from ohdesk.documents.inspection import Fault, Rule, faults, sentence
from ohdesk.documents.texts import LANGUAGES


@pytest.mark.parametrize("defect", OWN)
def test_a_defect_is_found(defect):
    rule, spoil = OWN[defect]
    assert rule in {fault.rule for fault in faults(spoilt(spoil))}


def test_a_good_file_has_no_fault():
    assert faults(good()) == ()


def test_an_encrypted_file_is_no_archive_copy():
    locked = BytesIO()
    with pikepdf.open(BytesIO(good())) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="x", user=""))
    assert Fault(Rule.FORBIDDEN, detail="/Encrypt") in faults(locked.getvalue())


@pytest.mark.parametrize("data", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_told_so(data):
    (fault,) = faults(data)
    assert fault.rule is Rule.UNREADABLE


def test_a_structure_that_runs_in_a_circle_is_no_trap():
    with pikepdf.open(BytesIO(good())) as pdf:
        root = elements(pdf, "Document")[0]
        root.K.append(root)
        circle = BytesIO()
        pdf.save(circle)
    assert [fault.rule for fault in faults(circle.getvalue())] == [Rule.UNREADABLE]


def test_every_rule_is_broken_by_some_defect():
    # What is no PDF, and what the second opinion finds, have tests of their own.
    assert {rule for rule, _ in OWN.values()} | {Rule.UNREADABLE, Rule.ARCHIVE} == set(Rule)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_told_in_words(language):
    told = {sentence(Fault(rule, 3, "x"), language) for rule in Rule}
    assert len(told) == len(Rule)
    assert all("3: " in words and "{" not in words for words in told)
    assert not sentence(Fault(Rule.TITLE), language).endswith((" ", ":"))
