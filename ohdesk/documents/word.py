"""A document as a Word file (ISO/IEC 29500) to go on with: real headings, lists and tables, in its language."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from ohdesk.documents.binding import in_one_text
from ohdesk.documents.contents import entries
from ohdesk.documents.list_marks import List, parts
from ohdesk.documents.notes import with_notes
from ohdesk.documents.pictures import flattened
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import (
    Aside,
    Blanks,
    Block,
    BulletList,
    Contents,
    Document,
    Figure,
    Heading,
    Identification,
    InLanguage,
    KeyGroups,
    LabelledList,
    Notes,
    Notice,
    NumberedList,
    PageBreak,
    Panels,
    Paragraph,
    Picture,
    Run,
    Section,
    SideBySide,
    Signatures,
    Table,
    Text,
    Voice,
    runs_of,
)
from ohdesk.documents.typography import bound
from ohdesk.documents.word_cells import write_table
from ohdesk.documents.word_figures import write_figure
from ohdesk.documents.word_lists import Lists, put_in, style_of
from ohdesk.documents.word_notes import write_notes
from ohdesk.documents.word_styles import NOTICE, PRACTICE, VOICES, set_up
from ohdesk.documents.word_text import add_field, fill

_NO_TIME = (1980, 1, 1, 0, 0, 0)


def word(document: Document, scale: float = 1.0) -> bytes:
    """Return a document as a .docx file; the same document gives the same bytes. ``scale`` enlarges all text."""
    file = docx.Document()
    writer = _Writer(file, with_notes(in_one_text(document)), scale)
    writer.write()
    made = BytesIO()
    file.save(made)
    return _without_times(made)


class _Writer:
    """Writes one document, block after block."""

    def __init__(self, file: WordDocument, document: Document, scale: float) -> None:
        self._file = file
        self._document = document
        self._scale = scale
        self._lists = Lists(file)
        self._level = 1
        self._language = ""
        """Of what is being written, where it is not the document's."""
        self._say = texts(document.language).say

    def write(self) -> None:
        document = self._document
        set_up(self._file, document, self._scale)
        if document.practice:
            self._paragraph((Run(self._say("documents.practice"), bold=True),), PRACTICE)
        if document.state_line:
            self._paragraph((Run(document.state_line, bold=True),), NOTICE)
        self._identify(document.identification)
        self._file.add_heading(bound(document.title), 1)
        self._blocks(document.blocks)

    # Around the text

    def _identify(self, who: Identification) -> None:
        """Write who sends what: a borderless line of three columns would be read as a table, so lines it is."""
        self._draw_logo(who.logo)
        unit = "".join(f"\n{line}" for line in who.unit if line)
        self._paragraph((Run(who.sender, bold=True), Run(unit)))
        words = " · ".join(filter(None, (who.kind, who.date, who.number, who.publicity)))
        self._paragraph(words)

    def _draw_logo(self, logo: Picture | None) -> None:
        flat = flattened(logo.data) if logo else None
        if logo is not None and flat is not None:
            drawn = self._file.add_paragraph().add_run().add_picture(BytesIO(flat), height=Mm(13))
            drawn._inline.docPr.set("descr", logo.alt)  # noqa: SLF001  # python-docx has no word for it

    # Blocks

    def _blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Section(_, (Notes(notes),), _):
                write_notes(self._file, notes)  # Word draws a line over them
            case Section(heading, inner, aside):
                times = f" ({', '.join(aside)})" if aside else ""
                self._heading(heading, times)
                self._blocks(inner)
            case Heading():
                self._heading(block)
            case Paragraph(text, voice):
                self._paragraph(text, VOICES.get(voice))
            case LabelledList(rows):
                for label, lines in rows:
                    told = [run for number, line in enumerate(lines) for run in _lined(line, first=number == 0)]
                    self._paragraph((Run(f"{label}: ", bold=True), *told))
            case BulletList() | NumberedList():
                self._list(block)
            case InLanguage(language, inner):
                outer, self._language = self._language, language
                self._blocks(inner)
                self._language = outer
            case SideBySide():
                self._blocks((block.column(0), block.column(1)))
            case Panels(panels):
                for panel in panels:
                    self._heading(panel.heading)
                    for line in panel.lines:
                        self._paragraph(line)
            case Notice(label, text):
                self._paragraph((*((Run(f"{label} ", bold=True),) if label else ()), *runs_of(text)), NOTICE)
            case Aside(label, inner):
                self._paragraph(f"[{label}]", VOICES[Voice.NOTE])
                self._blocks(inner)
            case Table():
                self._table(block)
            case Figure(_, _, caption):
                drawn = write_figure(self._file, block, self._document.language, self._scale)
                if caption:
                    drawn.paragraph_format.keep_with_next = True
                    self._paragraph(caption, VOICES[Voice.NOTE])
            case KeyGroups(groups):
                self._paragraph(" ".join(groups))
            case Signatures(people):
                for person in people:
                    line = person.note or "_" * 40
                    self._paragraph(f"{line}\n{', '.join(filter(None, (person.name, person.role)))}")
            case Blanks(rows):
                for row in rows:
                    self._paragraph(
                        "   ".join(f"{blank.label} {'_' * round(40 * blank.share)}".strip() for blank in row)
                    )
            case PageBreak():
                self._file.add_page_break()  # type: ignore[no-untyped-call]
            case Contents():
                self._contents()

    def _heading(self, heading: Heading, after: str = "") -> None:
        """Write a heading, at most one level below the heading before it."""
        self._level = min(heading.level, self._level + 1)
        words = f"{heading.number} {heading.text}".strip() + after
        fill(self._file.add_heading(level=self._level), words, self._language)

    def _paragraph(self, text: Text, style: str | None = None) -> WordParagraph:
        paragraph = self._file.add_paragraph(style=style)
        fill(paragraph, text, self._language)
        return paragraph

    def _list(self, block: List, depth: int = 0) -> None:
        numbered = self._lists.begun(block, depth)
        for text, lists in map(parts, block.items):
            put_in(self._paragraph(text, style_of(block)), numbered, depth)
            for inner in lists:
                self._list(inner, depth + 1)

    def _table(self, table: Table) -> None:
        write_table(self._file, table, Pt(9.5 * self._scale), self._language)
        self._file.add_paragraph().paragraph_format.space_after = Pt(0)

    def _contents(self) -> None:
        """Write a field that Word fills when asked to, with what it will list shown until then."""
        shown = "\n".join(entry.text for entry in entries(self._document))
        add_field(self._file.add_paragraph(), r'TOC \o "2-2" \h \z \u', shown)


def _lined(line: Text, *, first: bool) -> Iterator[Run]:
    if not first:
        yield Run("\n")
    yield from runs_of(line)


def _without_times(made: BytesIO) -> bytes:
    """Return a zip file as it would be at any time."""
    out = BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            target.writestr(zipfile.ZipInfo(name, _NO_TIME), source.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
