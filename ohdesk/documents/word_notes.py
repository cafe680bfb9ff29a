"""Notes in a Word file: real endnotes, which Word numbers and keeps with their text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from ohdesk.documents.tree import Text
from ohdesk.documents.word_text import fill, made

_SEPARATORS = {"-1": "separator", "0": "continuationSeparator"}
"""What Word draws over notes, which every file with notes has to hold, by their numbers."""


def write_notes(file: WordDocument, notes: Sequence[Text]) -> None:
    """Give a file its notes, numbered from 1."""
    root = made("w:endnotes")
    for number, kind in _SEPARATORS.items():
        line = made("w:endnote", type=kind, id=number)
        run = Paragraph(_paragraph_of(line), file._body).add_run()  # noqa: SLF001
        run._r.append(made(f"w:{kind}"))  # noqa: SLF001  # python-docx has no notes
        root.append(line)
    for place, text in enumerate(notes, start=1):
        note = made("w:endnote", id=str(place))
        paragraph = Paragraph(_paragraph_of(note), file._body)  # noqa: SLF001
        mark = paragraph.add_run()
        mark.font.superscript = True
        mark._r.append(made("w:endnoteRef"))  # noqa: SLF001
        fill(paragraph, " ")
        fill(paragraph, text)
        root.append(note)
    written = serialize_part_xml(root)
    part = Part(PackURI("/word/endnotes.xml"), CONTENT_TYPE.WML_ENDNOTES, written, file.part.package)
    file.part.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)
    _set_up(file)


def _paragraph_of(note: Any) -> Any:  # noqa: ANN401  # the library's elements of XML have no common type
    paragraph: Any = made("w:p")
    note.append(paragraph)
    return paragraph


def _set_up(file: WordDocument) -> None:
    """Name the lines over notes, and count notes 1, 2, 3 where Word would count i, ii, iii."""
    lines, numbers = made("w:endnotePr"), made("w:endnotePr")
    settings: Any = file.settings.element
    section: Any = file.sections[0]._sectPr  # noqa: SLF001
    for number in _SEPARATORS:
        lines.append(made("w:endnote", id=number))
    numbers.append(made("w:numFmt", val="decimal"))
    settings.find(qn("w:compat")).addprevious(lines)
    section.find(qn("w:pgSz")).addprevious(numbers)
