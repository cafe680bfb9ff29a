"""What was asked for and is not there is called by its name in the user's language."""

import ast
from pathlib import Path

import pytest

import ohdesk
from ohdesk.cli.deliver import What
from ohdesk.documents.texts import LANGUAGES
from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.errors import NotFound
from ohdesk.services.words import sentence
from ohdesk.storage import approved


def asked_for():
    """Yield each kind of thing that the program may not find."""
    yield from (kind.name for kind in KINDS)
    yield from (what.name.lower() for what in What)
    yield approved.KIND
    for path in Path(ohdesk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "NotFound":
                yield from (
                    word.value.value
                    for word in node.keywords
                    if isinstance(word.value, ast.Constant) and word.value.value
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_not_found_has_a_name(language):
    for kind in set(asked_for()):
        assert ": " in sentence(language, NotFound(kind=kind, id="7"))


def test_it_is_told_what_was_not_found():
    assert sentence("fi", NotFound(kind="device", id="abc")).startswith("Etsittyä ei löytynyt: Kannettava abc. ")
    assert sentence("sv", NotFound(kind="whole_year", id="")).startswith(
        "Det sökta hittades inte: Läsårets handlingar. "
    )
