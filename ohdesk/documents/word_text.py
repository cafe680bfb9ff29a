"""Text in a Word file: its voices, its language, where a link leads, and the marks of notes."""

from __future__ import annotations

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph

from ohdesk.documents.tree import Mark, Text, runs_of
from ohdesk.documents.typography import bound

_LOCALES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_FIRST_BOOKMARK = 1000
"""The number of the first bookmark about a mark, far from those of others."""


def fill(paragraph: Paragraph, text: Text, language: str = "") -> None:
    """Write ``text`` at a paragraph's end; its ``language`` is told where it is not the document's."""
    for run in runs_of(text):
        if run.mark:
            _refer(paragraph, run.mark)
            continue
        words = bound(run.text)
        written = paragraph.add_run(f"{words} ({run.url})" if run.url and run.url != run.text else words)
        written.bold, written.italic = run.bold or None, run.italic or None
        if told := run.language or language:
            written._r.get_or_add_rPr().append(language_of(told))  # noqa: SLF001  # python-docx has no word for it


def locale(language: str) -> str:
    """Return the language as it is spoken here: "sv-FI"."""
    return _LOCALES.get(language, language)


def language_of(language: str) -> BaseOxmlElement:
    """Return the property of a run that tells its language."""
    return made("w:lang", val=locale(language))


def add_field(paragraph: Paragraph, instruction: str, shown: str = "", *, raised: bool = False) -> None:
    """Add a field that the word processor counts: its beginning, what it counts, what it shows until then, its end."""
    words = made("w:instrText")
    words.set(qn("xml:space"), "preserve")
    words.text = instruction
    parts = [made("w:fldChar", fldCharType="begin"), words]
    if shown:
        parts.append(made("w:fldChar", fldCharType="separate"))
        for line in shown.splitlines():
            parts += [made("w:br")] if parts[-1].tag == qn("w:t") else []
            parts.append(made("w:t"))
            parts[-1].text = line
    for part in (*parts, made("w:fldChar", fldCharType="end")):
        run = paragraph.add_run()
        run.font.superscript = True if raised else None
        run._r.append(part)  # noqa: SLF001  # python-docx has no fields


def made(tag: str, /, **attributes: str) -> BaseOxmlElement:
    """Return an element of a Word file with its attributes."""
    element = OxmlElement(tag)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _refer(paragraph: Paragraph, mark: Mark) -> None:
    """Put the mark of a note at a paragraph's end; one more mark of the same note is a field that repeats the first."""
    place = f"_Note{mark.number}"
    if mark.again:
        add_field(paragraph, rf"NOTEREF {place} \h", str(mark.number), raised=True)
        return
    number = str(_FIRST_BOOKMARK + mark.number)
    paragraph._p.append(made("w:bookmarkStart", id=number, name=place))  # noqa: SLF001  # python-docx has no notes
    run = paragraph.add_run()
    run.font.superscript = True
    run._r.append(made("w:endnoteReference", id=str(mark.number)))  # noqa: SLF001
    paragraph._p.append(made("w:bookmarkEnd", id=number))  # noqa: SLF001
