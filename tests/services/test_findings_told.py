"""Each thing that is worth a look has its sentence."""

import ast
from pathlib import Path

import pytest

import ohdesk
from ohdesk.documents.texts import LANGUAGES, texts


def findings():
    """Yield the key of each finding that the rules name."""
    for path in Path(ohdesk.__file__).parent.joinpath("domain").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding" and node.args[:1]
            yield from (key.value for key in named or () if isinstance(key, ast.Constant))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_a_sentence(language):
    keys = set(findings())
    assert len(keys) > 20
    assert {key for key in keys if not texts(language).knows(f"findings.{key}")} == set()
