"""Every language says the same things in the agreed words, and keeps what is filled in or pressed."""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

# Words that the glossary rules out, as patterns over small letters: what is meant has another name in OHDesk.
AVOIDED = {
    "fi": (
        r"pöytäkirj", r"sähköi\w+ allekirjoi", r"sinetöi", r"päätösrekisteri", r"\bholvi", r"tietokan", r"avainpaik",
        r"bundle", r"vientipaket", r"synkronoi", r"segment", r"epook", r"ristirii", r"laki vaatii", r"laiminlyö",
        r"kielletty", r"estetty", r"asiakas", r"asiakka", r"\bklient", r"oppilashuoltoryhmä", r"sähke2", r"ole hyvä",
    ),
    "sv": (
        r"protokoll", r"elektronisk\w* (?:underskrift|signatur)", r"\bsigner", r"beslutsregister", r"\bvalv",
        r"databas", r"nyckelplats", r"bundle", r"exportpaket", r"synkroniser", r"lagen kräver", r"gemenskapsinrikta",
        r"kollektiv", r"elevvård", r"elevhälsoteam", r"elevhälsoberättelse", r"skolsköterska", r"huvudm[aä]n",
        r"\bregione", r"\bklient", r"kundens", r"\bni\b.*vänligen", r"fastställ",
    ),
}  # fmt: skip

# Said on purpose: what a confirmation is not, and what Finnish law calls itself.
ALLOWED = {
    "fi": ("vahvistus ei ole sähköinen allekirjoitus",),
    "sv": ("bekräftelsen är ingen elektronisk underskrift", "lagen om elev- och studerandevård"),
}

# Stands in for what changes: {0}, {name}, %n, %1, and the letter after & that Alt presses.
_PLACES = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")


def window(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Yield where a message of the window stands, its source and the forms of its translation."""
    for context in ElementTree.parse(RESOURCES / "i18n" / f"ohdesk_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name", ""), message.findtext("source", ""), forms


def flat(table: dict[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text of a table with its dotted key."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{above}{key}.")
        elif isinstance(value, list):
            yield from flat({str(place): each for place, each in enumerate(value)}, f"{above}{key}.")
        elif isinstance(value, str):
            yield f"{above}{key}", value


def table(folder: str, language: str) -> dict[str, str]:
    return dict(flat(tomllib.loads((RESOURCES / folder / f"{language}.toml").read_text("utf-8"))))


def everything(language: str) -> Iterator[tuple[str, str]]:
    """Yield all that OHDesk says in a language, with where it is said."""
    for context, source, forms in window(language):
        yield from ((f"{context}: {source}", form) for form in forms)
    for folder in ("texts", "names", "practice", "templates", "clocks", "duties", "self_evaluation"):
        yield from ((f"{folder}: {key}", text) for key, text in table(folder, language).items())
    for file in sorted((RESOURCES / "help" / language).glob("*.md")):
        yield from ((f"help: {file.name}", line) for line in file.read_text("utf-8").splitlines())


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_no_word_that_the_glossary_rules_out_is_said(language: str) -> None:
    avoided = re.compile("|".join(AVOIDED[language]))
    found = []
    for where, text in everything(language):
        said = text.lower()
        for exception in ALLOWED[language]:
            said = said.replace(exception, "")
        found += [(where, match) for match in avoided.findall(said)]
    assert found == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_is_filled_in_survives_translation(language: str) -> None:
    lost = [
        (context, source, form)
        for context, source, forms in window(language)
        for form in forms
        if sorted(_PLACES.findall(source)) != sorted(_PLACES.findall(form))
    ]
    assert lost == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_sentences_are_filled_in_alike_in_every_language(language: str) -> None:
    english, other = ({**table("texts", spoken), **table("names", spoken)} for spoken in ("en", language))
    assert english.keys() == other.keys()
    assert [
        key for key, text in english.items() if set(_PLACES.findall(text)) != set(_PLACES.findall(other[key]))
    ] == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_help_has_the_same_topics_in_every_language(language: str) -> None:
    topics = {file.name for file in (RESOURCES / "help" / language).iterdir()}
    assert topics == {file.name for file in (RESOURCES / "help" / "en").iterdir()}
    assert all((RESOURCES / "help" / language / topic).read_text("utf-8").startswith("# ") for topic in topics)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_quotation_marks_and_dots_are_set_as_print_sets_them(language: str) -> None:
    wrong = re.compile(r"\.\.\.|(?<!\w)\"|\"(?!\w)|[“„]|(?<=\w) - (?=\w)|  ")
    said = [(where, text) for where, text in everything(language) if not where.startswith("help: ")]
    assert [(where, text) for where, text in said if wrong.search(text)] == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_translation_ends_as_its_source_does(language: str) -> None:
    """A sentence keeps its full stop, a button that opens something more keeps its dots, a label gets neither."""
    unlike = [
        (context, source, form)
        for context, source, forms in window(language)
        for form in forms
        if _end(source) != _end(form)
    ]
    assert unlike == []


def test_the_translation_tool_sees_every_word_of_the_window() -> None:
    """It reads ``self.tr`` and ``translate`` with their words in full, and QT_TRANSLATE_NOOP for words looked up."""
    unseen = []
    for module in sorted((RESOURCES.parent / "ohdesk" / "ui").rglob("*.py")):
        text = module.read_text("utf-8")
        looked_up = "QT_TRANSLATE_NOOP" in text or module.name == "workspace.py"  # whose words stand in pages.py
        for call in (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)):
            match call:
                case ast.Call(func=ast.Name(id="tr" | "_tr")):
                    unseen.append(f"{module.name}:{call.lineno}")
                case (
                    ast.Call(func=ast.Attribute(attr="tr"), args=[words, *_])
                    | ast.Call(
                        func=ast.Attribute(attr="translate") | ast.Name(id="translate"),
                        args=[ast.Constant(), words, *_],
                    )
                ) if not isinstance(words, ast.Constant) and not looked_up:
                    unseen.append(f"{module.name}:{call.lineno}")
    assert unseen == []


def _end(text: str) -> str:
    return "" if text.endswith(("No.", "kl.")) or text[-1:] not in tuple(".…?:!") else text[-1]
