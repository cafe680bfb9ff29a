"""The gate finds what can be wrong with a paper: defects of tags, of keeping, and such as no validator can see."""

import pytest
from defects import MORE, OWN, good, spoilt
from gate import each_objection, objections, unmarked
from samples import everything

DEFECTS = {defect: spoil for defect, (_, spoil) in OWN.items()} | MORE


@pytest.fixture(scope="module")
def document():
    return everything("fi")


@pytest.fixture(scope="module")
def pages(document):
    return unmarked(document, 1.0)


def test_the_good_file_passes(document, pages):
    assert objections(document, good(), pages) == {}


@pytest.mark.parametrize("defect", DEFECTS)
def test_the_gate_finds(defect, document, pages):
    assert any(each_objection(document, spoilt(DEFECTS[defect]), pages))
