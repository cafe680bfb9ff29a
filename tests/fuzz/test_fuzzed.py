"""What fuzzing found worth keeping is read again: refused or not, nothing else happens."""

from pathlib import Path

import pytest
from fuzz_readers import READERS

_CORPUS = sorted(path for path in (Path(__file__).with_name("corpus")).rglob("*") if path.is_file())


@pytest.mark.parametrize("path", _CORPUS, ids=lambda path: f"{path.parent.name}/{path.name[:12]}")
def test_a_reader_takes_any_bytes(path):
    READERS[path.parent.name](path.read_bytes())


def test_every_reader_has_a_corpus():
    assert {path.parent.name for path in _CORPUS} == set(READERS)
