"""Text in a Word file: its voices, its language, and where a link leads."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from ohdesk.documents.tree import Run, Text
from ohdesk.documents.typography import bound

_LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


def fill(paragraph: Paragraph, text: Text, language: str = "") -> None:
    """Write ``text`` at a paragraph's end; its ``language`` is told where it is not the document's."""
    for run in runs_of(text):
        words = bound(run.text)
        written = paragraph.add_run(f"{words} ({run.url})" if run.url and run.url != run.text else words)
        written.bold, written.italic = run.bold or None, run.italic or None
        if told := run.language or language:
            written._r.get_or_add_rPr().append(language_of(told))  # noqa: SLF001  # python-docx has no word for it


def runs_of(text: Text) -> tuple[Run, ...]:
    """Return ``text`` as runs."""
    return (Run(text),) if isinstance(text, str) else text


def locale(language: str) -> str:
    """Return the language as it is spoken here: "sv-FI"."""
    return _LOCALES.get(language, language)


def language_of(language: str) -> BaseOxmlElement:
    """Return the property of a run that tells its language."""
    element = OxmlElement("w:lang")
    element.set(qn("w:val"), locale(language))
    return element
