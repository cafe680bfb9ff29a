"""From the logical tree to ReportLab's flowables: the only place where a block learns how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count, islice
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from ohdesk.documents import style as look
from ohdesk.documents import tree
from ohdesk.documents.contents import place_of
from ohdesk.documents.drawings import Drawn, drawing_of
from ohdesk.documents.flowables import NOTICE_PADDING, TALL, Barred, Titled, Whole, loose
from ohdesk.documents.forms import WRITING_LINE, Forms
from ohdesk.documents.grids import GAP, side_by_side
from ohdesk.documents.list_marks import List, counted, marks, parts
from ohdesk.documents.marking import MarkedParagraph
from ohdesk.documents.markup import inlines, markup
from ohdesk.documents.masthead import Masthead, first_and_rest
from ohdesk.documents.notes import mark_place, mark_words, note_place
from ohdesk.documents.panelling import Panelling
from ohdesk.documents.structure import Element, Inline
from ohdesk.documents.style import Styles, hung, styles, varied
from ohdesk.documents.table_cells import opening
from ohdesk.documents.table_layout import table_of
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import plain

_AFTER_HEADING = 17 * mm
"""The least height of running text that follows a heading on its page."""
_AROUND_FIGURE = 32 * mm
"""What a figure leaves of a page at least: for the document's head and title, and for its caption."""
_MEASURE = 172 * mm
"""The longest line of running text, that of an upright sheet; on a wide one longer lines would lose the eye."""
_TOGETHER = 0.6
"""How much of a page a figure with its table, or what begins a table, may want to be kept whole."""
_WHOLE_PAGE = 0.95
"""How much of a page a heading may want with all that leads to what it is about."""
_LOOKED_AT = 4
"""How many blocks from a heading on are asked what room they want beside another language."""
_BELONGING = (tree.Figure, tree.Table, tree.Heading, tree.Section, tree.Blanks, tree.LabelledList)
"""What a paragraph or labels before it lead to, so that they do not end a page."""


@dataclass
class Counted:
    """What is counted through a whole file: headings, tables, and the level of the heading before."""

    headings: Iterator[int] = field(default_factory=count)
    tables: Iterator[int] = field(default_factory=count)
    level: int = 0


def story(
    document: tree.Document,
    styles: Styles,
    column: tuple[float, float],
    root: Element,
    contents: tuple[tree.Run, ...],
    pages: Mapping[str, int],
    counted: Counted,
    name: str = "",
) -> list[Flowable]:
    """Return a document's flowables for a column of a width and a height in points; ``root`` gets what they say.

    A table of contents lists ``contents``, a link to each place; ``pages`` tells on which page each
    bookmark stands. ``name`` is what the document is called in the outline, where that is not its title.
    """
    hang = look.HANG if document.hanging else 0
    width, tallest = column
    layout = _Layout(styles, width, tallest, hang, document.language, contents, pages, counted, name)
    return [
        *Masthead(styles, width, layout.words, layout.titled).of(document, root),
        *layout.blocks(document.blocks, root),
    ]


@dataclass
class _Layout:
    """Lays out blocks one after the other."""

    styles: Styles
    width: float
    tallest: float
    hang: float
    language: str
    contents: tuple[tree.Run, ...] = ()
    """The links of a table of contents."""
    pages: Mapping[str, int] = field(default_factory=dict)
    counted: Counted = field(default_factory=Counted)
    name: str = ""
    """What the outline calls the document, where that is not its title."""

    def blocks(self, blocks: Iterable[tree.Block], parent: Element, hang: float = 0) -> Iterator[Flowable]:
        listed = list(blocks)
        for index, block in enumerate(listed):
            match listed[index : index + 2]:
                case [tree.Heading(), *_]:
                    yield CondPageBreak(self.room(listed[index:]))
                case [tree.Paragraph(text=text), tree.BulletList() | tree.NumberedList()] if plain(text).endswith(":"):
                    yield CondPageBreak(2 * _AFTER_HEADING * self.styles.k)
            yield from self.block(block, parent, hang)

    def room(self, blocks: Sequence[tree.Block]) -> float:
        """Return the height that blocks with a heading first want on a page, for it and the first of what follows."""
        return min(self._wanted(blocks), _WHOLE_PAGE * self.tallest)

    def _wanted(self, following: Sequence[tree.Block]) -> float:
        most = min(TALL, _TOGETHER * self.tallest)
        match following:
            case [tree.Heading() as first, *rest] | [tree.Section(heading=first, blocks=rest), *_]:
                return self._height(first) + self._wanted(rest)
            case [tree.Table() as table, *_]:
                return min(self._height(opening(table)), most)
            case [tree.Figure(), tree.Table(), *rest]:
                told = 3 if rest and isinstance(rest[0], tree.Paragraph) else 2
                together = sum(map(self._height, following[:told]))
                return together if together < _TOGETHER * self.tallest else self._wanted(following[:1])
            case [tree.Figure() as figure, *_]:
                return min(self._height(figure), most)
            case [tree.InLanguage(language, blocks), *rest]:
                return self.within(language)._wanted((*blocks, *rest))  # noqa: SLF001
            case [tree.SideBySide() as beside, *_]:
                return max(self._columns_wanted(beside)[:1], default=0.0)
            case [tree.Panels() as panels, *_]:
                return min(self._height(replace(panels, panels=panels.panels[: panels.columns])), most)
            case [tree.Notice() | tree.Aside() | tree.KeyGroups() | tree.Signatures() as whole, *_]:
                return min(self._height(whole), most)
            case [tree.Blanks(), *_]:
                return 2 * WRITING_LINE * self.styles.k
            case [tree.Paragraph() | tree.LabelledList() as first, second, *_] if isinstance(second, _BELONGING):
                return min(self._height(first), most) + self._wanted(following[1:])
        return _AFTER_HEADING * self.styles.k

    def _height(self, block: tree.Block) -> float:
        """Return how tall a block is in this column, with the room before and after it."""
        measured = replace(self, counted=Counted())
        tall = 0.0
        for part in measured.block(block, Element("Sect"), self.hang):
            tall += part.wrapOn(None, self.width, self.tallest)[1]  # type: ignore[arg-type]  # nothing is drawn
            tall += part.getSpaceBefore() + part.getSpaceAfter()
        return tall

    def block(self, block: tree.Block, parent: Element, hang: float) -> Iterator[Flowable]:
        """Yield the flowables of one block; ``hang`` is how far its running text stands from the margin."""
        match block:
            case tree.Section():
                yield from self.section(block, parent.add("Sect"))
            case tree.Heading():
                yield self.heading(block, parent, hang)
            case tree.Paragraph():
                style = self.readable(getattr(self.styles, block.voice.value), hang)
                yield self.words(block.text, style, parent.add("P"), hang)
            case tree.LabelledList():
                yield self.labelled(block, parent.add("L", ListNumbering="None"))
            case tree.BulletList() | tree.NumberedList():
                yield from self.listed(block, parent, hang)
                yield Spacer(0, 3 * self.styles.k)
            case tree.Table():
                yield self.table(block, parent.add("Table"))
            case tree.Notice():
                yield self.notice(block, parent.add("Div").add("P"), hang)
            case tree.Aside():
                yield self.aside(block, parent.add("Div"), hang)
            case tree.Notes():
                for number, text in enumerate(block.notes, start=1):
                    yield self.note(number, text, block.paper, parent.add("Note"))
            case tree.InLanguage(language, blocks):
                yield from self.within(language).blocks(blocks, _spoken_in(language, parent), hang)
            case tree.SideBySide():
                yield from self.side_by_side(block, parent)
            case tree.Blanks():
                yield from self.forms.blanks(block, parent, hang)
            case tree.Contents():
                yield from self.listed_contents(parent.add("TOC"))
            case tree.KeyGroups():
                yield self.forms.key_groups(block, parent.add("L", ListNumbering="Decimal"))
            case tree.Signatures():
                yield self.forms.signatures(block, parent, hang or self.hang)
            case tree.Panels():
                yield from Panelling(self.styles, self.width, self.words, self.titled).of(block, parent)
            case tree.Figure():
                yield from self.figure(block, parent, hang)
            case tree.PageBreak():
                yield PageBreak()

    def words(
        self,
        text: tree.Text,
        style: ParagraphStyle,
        element: Element,
        hang: float = 0,
        label: tuple[str, Element] | None = None,
    ) -> MarkedParagraph:
        return MarkedParagraph(markup(text), hung(style, hang), element, inlines(text), label)

    @property
    def forms(self) -> Forms:
        """What is written on, as it looks in this column."""
        return Forms(self.styles, self.width, self.words)

    def readable(self, style: ParagraphStyle, hang: float) -> ParagraphStyle:
        """Return a style whose lines are not longer than an eye follows."""
        beyond = self.width - hang - _MEASURE * self.styles.k
        return varied(style, rightIndent=style.rightIndent + beyond) if beyond > 0 else style

    def heading(self, heading: tree.Heading, parent: Element, hang: float = 0) -> MarkedParagraph:
        words = f"{heading.number}\u00a0\u00a0{heading.text}" if heading.number else heading.text
        return self.titled(words, getattr(self.styles, f"heading{heading.level}"), parent, heading.level, hang)

    def titled(self, words: str, style: ParagraphStyle, parent: Element, level: int, hang: float = 0) -> Titled:
        """Return a heading; in outline and structure it stands at most one level below the heading before it."""
        self.counted.level = min(level, self.counted.level + 1)
        titled = Titled(markup(words), hung(style, hang), parent.add(f"H{self.counted.level}"))
        called = self.name if self.name and level == 1 else " ".join(words.split())
        titled.entry = (place_of(next(self.counted.headings)), called, self.counted.level - 1)
        return titled

    def section(self, section: tree.Section, element: Element) -> Iterator[Flowable]:
        yield CondPageBreak(self.room((section,)))
        heading = self.heading(section.heading, element)
        blocks = list(section.blocks)
        if section.aside:
            margin: list[Flowable] = [
                self.words(line, style, element.add("P"))
                for line, style in first_and_rest(section.aside, self.styles.aside, self.styles.aside_small)
            ]
            opening: list[Flowable] = []
            if blocks and isinstance(blocks[0], tree.Paragraph):
                opening = list(self.block(blocks.pop(0), element, hang=0))
            head: Flowable = self.beside(margin, [heading, *opening])
        else:
            head = heading
        flowables = [head, *self.blocks(blocks, element, self.hang)]
        tabular = any(isinstance(block, tree.Table) for block in section.blocks)
        yield from flowables if tabular else [Whole(flowables)]

    def beside(self, margin: list[Flowable], text: list[Flowable]) -> Flowable:
        """Return ``text`` at the second tab with ``margin`` beside it."""
        grid = side_by_side([[margin, text]], [look.HANG, self.width - look.HANG], divided=True)
        grid.spaceBefore, grid.spaceAfter = self.styles.heading2.spaceBefore, 3
        return grid

    def labelled(self, block: tree.LabelledList, element: Element) -> Flowable:
        one = varied(self.styles.body, spaceAfter=0)
        step = self.styles.list_item.leftIndent / 2
        more = varied(one, leftIndent=step, firstLineIndent=-step)  # a name over two lines is still one name
        rows: list[list[list[Flowable]]] = []
        for label, lines in block.rows:
            body = more if len(lines) > 1 else one
            item = element.add("LI")
            cell: list[Flowable] = [self.words(label, self.styles.label, item.add("Lbl"))]
            said = item.add("LBody")
            rows.append([cell, [self.words(line, body, said.add("P")) for line in lines]])
        label_room = min(look.HANG, self.width * 0.4)  # in half a page the words need the room more
        grid = side_by_side(rows, [label_room, self.width - label_room], below=5 * self.styles.k, divided=True)
        grid.spaceAfter = 4
        return grid

    def listed(self, block: List, parent: Element, hang: float, depth: int = 0) -> Iterator[Flowable]:
        """Yield the items of a list, each with the lists below it a step further from the margin."""
        element = parent.add("L", ListNumbering=counted(block, depth))
        style = self.readable(self.styles.list_item, hang)
        if isinstance(block, tree.NumberedList):
            style = varied(style, leftIndent=style.leftIndent * (1.4 if len(block.items) < 10 else 1.8))
        for entry, mark in zip(block.items, marks(block, depth), strict=True):
            item = element.add("LI")
            label = (mark, item.add("Lbl"))
            text, lists = parts(entry)
            if not lists:
                yield self.words(text, style, item.add("LBody"), hang, label)
                continue
            body = item.add("LBody")
            yield self.words(text, varied(style, keepWithNext=1), body.add("P"), hang, label)
            for inner in lists:
                yield from self.listed(inner, body, hang + style.leftIndent, depth + 1)

    def table(self, table: tree.Table, element: Element) -> Flowable:
        return table_of(table, element, self.styles, self.width, self.words, f"table-{next(self.counted.tables)}")

    def notice(self, notice: tree.Notice, element: Element, hang: float) -> Flowable:
        ink, tint = (look.WARNING_INK, look.WARNING_TINT) if notice.strong else (look.ACCENT, look.TINT)
        padding = tuple(side * self.styles.k for side in NOTICE_PADDING)
        style = varied(
            self.readable(self.styles.body, hang),
            backColor=tint,
            bulletColor=ink,
            borderPadding=padding,
            leftIndent=hang + padding[3],
            spaceBefore=14 * self.styles.k,
            spaceAfter=14 * self.styles.k,
        )
        style.rightIndent += padding[1]
        label = f'<b><font color="{ink.hexval().replace("0x", "#")}">{markup(notice.label)}</font></b> '
        words = (label if notice.label else "") + markup(notice.text)
        return Barred(words, style, element, inlines(notice.text))

    def aside(self, aside: tree.Aside, element: Element, hang: float) -> Flowable:
        """Return what is apart from the text: on grey, behind a dotted line."""
        _, right, _, left = NOTICE_PADDING
        inner = self.within(self.language, self.width - hang - left - right)
        said: list[Flowable] = [self.words(aside.label, self.styles.aside_small, element.add("P"))]
        said += loose(inner.blocks(aside.blocks, element))
        grid = side_by_side([[said]], [self.width - hang], below=3, hang=hang, divided=True)
        commands: list[Any] = [
            ("BACKGROUND", (-1, 0), (-1, -1), look.ZEBRA),
            ("LINEBEFORE", (-1, 0), (-1, -1), 1.6, look.MUTED, 1, (0.1, 4)),
            ("LEFTPADDING", (-1, 0), (-1, -1), left),
            ("RIGHTPADDING", (-1, 0), (-1, -1), right),
            ("TOPPADDING", (-1, 0), (-1, -1), 3),
        ]
        grid.setStyle(commands)
        grid.spaceBefore, grid.spaceAfter = 4, 8
        return Whole([grid])

    def note(self, number: int, text: tree.Text, paper: int, element: Element) -> Flowable:
        """Return a note, whose number leads back to its first mark."""
        element.identifier = note_place(paper, number)
        back = texts(self.language).say("documents.notes.back", number=number)
        mark = tree.Run(mark_words(number), url=f"#{mark_place(paper, number)}")
        way = Inline(("Link",), mark.url, told=back, place=note_place(paper, number))
        style = varied(self.styles.note, spaceAfter=0)
        label = MarkedParagraph(markup((mark,)), style, element.add("Lbl"), (way,))
        said = self.words(text, style, element.add("P"))
        room = stringWidth("99) ", style.fontName, style.fontSize)
        return side_by_side([[[label], [said]]], [room + GAP, self.width - room - GAP], below=3, divided=True)

    def within(self, language: str, width: float | None = None) -> _Layout:
        """Return the same layout for text in another language, or in a narrower column."""
        chosen = self.styles if language == self.language else styles(language, self.styles.k)
        hang = 0 if width else self.hang
        return replace(self, styles=chosen, language=language, width=width or self.width, hang=hang)

    def side_by_side(self, block: tree.SideBySide, parent: Element) -> Iterator[Flowable]:
        """Yield a grid for each row, so that a page may end between two rows."""
        room = self.width / 2 - GAP
        columns: list[list[list[Flowable]]] = []
        wanted = self._columns_wanted(block)
        for place, language in enumerate(block.languages):
            layout, element = self.within(language, room), _spoken_in(language, parent)
            columns.append([list(loose(layout.blocks(row[place], element))) for row in block.rows])
        for height, row, left, right in zip(wanted, block.rows, *columns, strict=True):
            headed = any(blocks and isinstance(blocks[0], tree.Heading | tree.Section) for blocks in row)
            if headed:
                yield CondPageBreak(height)
            half, below = self.width / 2, (3 if headed else 6) * self.styles.k
            grid = side_by_side([[left, right]], [half, half], gap=GAP, below=below, divided=True)
            grid.setStyle([("LEFTPADDING", (1, 0), (1, 0), GAP), ("LINEAFTER", (0, 0), (0, 0), 0.6, look.HAIRLINE)])
            above, _, under, _ = (side * self.styles.k for side in NOTICE_PADDING)  # a notice's field reaches beyond it
            if any(isinstance(cell[0], Barred) for cell in (left, right) if cell):
                grid.setStyle([("TOPPADDING", (0, 0), (-1, -1), above)])
            if any(isinstance(cell[-1], Barred) for cell in (left, right) if cell):
                grid.setStyle([("BOTTOMPADDING", (0, 0), (-1, -1), below + under)])
            grid.spaceBefore = self.styles.heading2.spaceBefore if headed else 0
            yield grid

    def _columns_wanted(self, block: tree.SideBySide) -> list[float]:
        """Return for each row what height it wants on its page together with those that its headings lead to."""
        found = [0.0 for _ in block.rows]
        for place, language in enumerate(block.languages):
            layout = self.within(language, self.width / 2 - GAP)
            for number in range(len(block.rows)):
                read = (inner for row in block.rows[number:] for inner in row[place])
                found[number] = max(found[number], layout.room(tuple(islice(read, _LOOKED_AT))))
        return found

    def listed_contents(self, element: Element) -> Iterator[Flowable]:
        body = varied(self.styles.body, spaceAfter=0)
        number = self.styles.identification_right
        for entry in self.contents:
            item = element.add("TOCI")
            link = self.words((entry,), body, item.add("Reference"))
            page = self.words(str(self.pages.get(entry.url.removeprefix("#"), 0)), number, item.add("P"))
            grid = side_by_side([[[link], [page]]], [self.width - look.TAB, look.TAB], below=5)
            grid.setStyle([("LINEBELOW", (0, 0), (-1, -1), 0.6, look.HAIRLINE), ("TOPPADDING", (0, 0), (-1, -1), 4)])
            yield grid

    def figure(self, figure: tree.Figure, parent: Element, hang: float) -> Iterator[Flowable]:
        element = parent.add("Figure")
        element.alternative = figure.alt
        drawing = Drawn(
            drawing_of(
                figure.drawing, self.width, self.tallest - _AROUND_FIGURE * self.styles.k, self.styles, self.language
            ),
            element,
        )
        if not figure.caption:
            yield drawing
            return
        yield KeepTogether([drawing, self.words(figure.caption, self.styles.note, parent.add("Caption"), hang)])


def _spoken_in(language: str, parent: Element) -> Element:
    element = parent.add("Div")
    element.language = language
    return element
