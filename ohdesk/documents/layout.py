"""From the logical tree to ReportLab's flowables: the only place where a block learns how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import white
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, HRFlowable, KeepTogether, PageBreak, Paragraph, Spacer, Table

from ohdesk.documents import style as look
from ohdesk.documents import tree
from ohdesk.documents.columns import column_widths
from ohdesk.documents.fonts import REGULAR, printable
from ohdesk.documents.style import Styles
from ohdesk.documents.typography import bound

_WHOLE_SECTION = 55 * mm
"""A section up to this height is not divided between pages."""
_BELOW_HEADING = 24 * mm
"""The least height of what follows a heading on its page."""
_TALL = 100 * mm
"""A table row that does not fit into this height may be divided."""
_CELL_PADDING = 4.0
_NOTICE_PADDING = (4.0, 7.0, 5.5, 9.0)
"""Above, right, below, left."""
_KEY_GROUPS_IN_ROW = 4
_SIGNATURES_IN_ROW = 2


def story(document: tree.Document, styles: Styles, width: float) -> list[Flowable]:
    """Return a document's flowables for a column ``width`` points wide; ReportLab uses a story once, so each is new."""
    layout = _Layout(styles, width, hang=look.HANG if document.hanging else 0)
    return [
        *layout.identification(document.identification),
        layout.titled(document.title, styles.title, level=1),
        *layout.blocks(document.blocks),
    ]


def markup(text: tree.Text) -> str:
    """Return ``text`` in ReportLab's paragraph markup: escaped, drawable, numbers bound to their units."""
    if isinstance(text, str):
        return escape(bound(printable(text))).replace("\n", "<br/>").replace("\t", " ")
    return "".join(_voiced(run) for run in text)


def _voiced(run: tree.Run) -> str:
    words = markup(run.text)
    if run.italic:
        words = f"<i>{words}</i>"
    return f"<b>{words}</b>" if run.bold else words


class _Titled(Paragraph):
    """A heading that enters the document's outline when it is drawn."""

    entry: tuple[str, str, int] | None = None
    """Bookmark, words and level (from 0)."""

    def draw(self) -> None:
        if self.entry is not None:
            bookmark, words, level = self.entry
            self.canv.bookmarkHorizontal(bookmark, 0, self.height)
            self.canv.addOutlineEntry(words, bookmark, level)
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        parts: list[Flowable] = super().split(width, height)
        if parts:
            parts[0].entry = self.entry  # type: ignore[attr-defined]
        return parts


class _Barred(Paragraph):
    """A tinted paragraph with a bar at its left edge."""

    def draw(self) -> None:
        style = self.style
        top, _, bottom, left = _NOTICE_PADDING
        super().draw()
        self.canv.saveState()
        self.canv.setFillColor(style.bulletColor)
        self.canv.rect(style.leftIndent - left, -bottom, 2.4, self.height + top + bottom, stroke=0, fill=1)
        self.canv.restoreState()


class _Rows(Table):
    """A table whose rows stay whole, unless a page is mostly empty and the row is still too tall for it."""

    def split(self, width: float, height: float) -> list[Flowable]:
        self.splitInRow = int(height > _TALL)
        return super().split(width, height)


class _Whole(KeepTogether):
    """What stays on one page where it is low enough, and flows like any text where it is not."""

    def __init__(self, flowables: list[Flowable]) -> None:
        super().__init__(flowables)
        self._parts = flowables

    def split(self, width: float, height: float) -> list[Flowable]:
        tall = sum(part.wrapOn(self.canv, width, height)[1] + part.getSpaceAfter() for part in self._parts)
        return super().split(width, height) if tall <= _WHOLE_SECTION else self._parts


@dataclass
class _Layout:
    """Lays out blocks one after the other; counts headings for the outline."""

    styles: Styles
    width: float
    hang: float
    _bookmarks: Iterator[int] = field(default_factory=count)
    _outline_level: int = -1

    def blocks(self, blocks: Iterable[tree.Block], hang: float = 0) -> Iterator[Flowable]:
        listed = list(blocks)
        for index, block in enumerate(listed):
            if isinstance(block, tree.Heading):
                yield CondPageBreak(self.room(listed[index + 1 :]))
            yield from self.block(block, hang)

    def room(self, following: Sequence[tree.Block]) -> float:
        """Return the height that a heading wants on its page, for itself and the first of what follows it."""
        least = _BELOW_HEADING * self.styles.k
        if following and isinstance(following[0], tree.Heading):
            return self.room(following[1:]) + self.styles.heading2.leading + self.styles.heading2.spaceBefore
        if following and isinstance(following[0], tree.Table):
            start = self.table(replace(following[0], rows=following[0].rows[:1]))
            return min(start.wrap(self.width, 0)[1], _TALL) + self.styles.heading2.leading * 2
        return least

    def block(self, block: tree.Block, hang: float) -> Iterator[Flowable]:
        """Yield the flowables of one block; ``hang`` is how far its running text stands from the margin."""
        match block:
            case tree.Section():
                yield from self.section(block)
            case tree.Heading():
                yield self.heading(block, hang)
            case tree.Paragraph():
                yield self.words(block.text, getattr(self.styles, block.voice.value), hang)
            case tree.LabelledList():
                yield self.labelled(block)
            case tree.BulletList():
                yield from self.listed(block.items, ["•"] * len(block.items), hang)
            case tree.NumberedList():
                yield from self.listed(block.items, [f"{n}." for n in range(1, len(block.items) + 1)], hang)
            case tree.Table():
                yield self.table(block)
            case tree.Notice():
                yield self.notice(block, hang)
            case tree.KeyGroups():
                yield self.key_groups(block)
            case tree.Signatures():
                yield self.signatures(block, hang)
            case tree.PageBreak():
                yield PageBreak()

    def words(self, text: tree.Text, style: ParagraphStyle, hang: float = 0, bullet: str | None = None) -> Paragraph:
        return Paragraph(markup(text), _hung(style, hang), bulletText=bullet)

    def heading(self, heading: tree.Heading, hang: float) -> Paragraph:
        words = f"{heading.number}\u00a0\u00a0{heading.text}" if heading.number else heading.text
        return self.titled(words, getattr(self.styles, f"heading{heading.level}"), heading.level, hang)

    def titled(self, words: str, style: ParagraphStyle, level: int, hang: float = 0) -> Paragraph:
        self._outline_level = min(level - 1, self._outline_level + 1)
        titled = _Titled(markup(words), _hung(style, hang))
        titled.entry = (f"heading-{next(self._bookmarks)}", " ".join(words.split()), self._outline_level)
        return titled

    def section(self, section: tree.Section) -> Iterator[Flowable]:
        yield CondPageBreak(self.room(section.blocks))
        heading = self.heading(section.heading, 0)
        blocks = list(section.blocks)
        if section.aside:
            opening: list[Flowable] = []
            if blocks and isinstance(blocks[0], tree.Paragraph):
                opening = list(self.block(blocks.pop(0), hang=0))
            head: Flowable = self.beside(section.aside, [heading, *opening])
        else:
            head = heading
        flowables = [head, *self.blocks(blocks, self.hang)]
        tabular = any(isinstance(block, tree.Table) for block in section.blocks)
        yield from flowables if tabular else [_Whole(flowables)]

    def beside(self, aside: tuple[str, ...], text: list[Flowable]) -> Flowable:
        """Return ``text`` at the hanging indent with ``aside`` in the margin."""
        first, *rest = aside
        margin: list[Flowable] = [self.words(first, self.styles.aside)]
        margin += (self.words(line, self.styles.aside_small) for line in rest)
        grid = _grid([[margin, text]], [self.hang, self.width - self.hang], divided=True)
        grid.spaceBefore, grid.spaceAfter = self.styles.heading2.spaceBefore, 3
        return grid

    def labelled(self, block: tree.LabelledList) -> Flowable:
        body = _with(self.styles.body, spaceAfter=0)
        rows: list[list[list[Flowable]]] = [
            [[self.words(label, self.styles.label)], [self.words(line, body) for line in lines]]
            for label, lines in block.rows
        ]
        grid = _grid(rows, [look.HANG, self.width - look.HANG], below=5 * self.styles.k, divided=True)
        grid.spaceAfter = 4
        return grid

    def listed(self, items: tuple[tree.Text, ...], marks: list[str], hang: float) -> Iterator[Flowable]:
        style = self.styles.list_item
        if "•" not in marks:
            style = _with(style, leftIndent=style.leftIndent * (1.4 if len(marks) < 10 else 1.8))
        for item, mark in zip(items, marks, strict=True):
            yield self.words(item, style, hang, mark)
        yield Spacer(0, 3 * self.styles.k)

    def table(self, table: tree.Table) -> Flowable:
        styles = self.styles
        cells = [table.header, *([plain(cell) for cell in row] for row in table.rows)]
        widths = column_widths(
            cells,
            self.width,
            _CELL_PADDING + 0.5,
            lambda text: stringWidth(text, REGULAR, styles.cell.fontSize) * 1.04,
            table.shares,
        )
        rows = [[self.words(title, styles.cell_head) for title in table.header]]
        rows += [[self.words(cell, styles.cell) for cell in row] for row in table.rows]
        commands: list[Any] = [
            ("FONT", (0, 0), (-1, -1), REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), _CELL_PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5),
            ("BACKGROUND", (0, 0), (-1, 0), look.ACCENT),
            ("TEXTCOLOR", (0, 0), (-1, 0), white),
            ("LINEBELOW", (0, -1), (-1, -1), 0.6, look.HAIRLINE),
        ]
        shaded = True
        for index, row in enumerate(table.rows, start=1):
            if plain(row[0]):
                shaded = not shaded
                commands.append(("LINEABOVE", (0, index), (-1, index), 0.6, look.HAIRLINE))
            if shaded:
                commands.append(("BACKGROUND", (0, index), (-1, index), look.ZEBRA))
        return _Rows(rows, widths, style=commands, repeatRows=1, spaceBefore=3, spaceAfter=8)

    def notice(self, notice: tree.Notice, hang: float) -> Paragraph:
        ink, tint = (look.WARNING_INK, look.WARNING_TINT) if notice.strong else (look.ACCENT, look.TINT)
        style = _with(
            self.styles.body,
            backColor=tint,
            bulletColor=ink,
            borderPadding=_NOTICE_PADDING,
            leftIndent=hang + _NOTICE_PADDING[3],
            rightIndent=_NOTICE_PADDING[1],
            spaceBefore=11,
            spaceAfter=13,
        )
        label = f'<b><font color="{ink.hexval().replace("0x", "#")}">{markup(notice.label)}</font></b> '
        return _Barred((label if notice.label else "") + markup(notice.text), style)

    def key_groups(self, block: tree.KeyGroups) -> Flowable:
        cells: list[list[Flowable]] = [
            [self.words(str(number), self.styles.aside_small), self.words(group, self.styles.key_group)]
            for number, group in enumerate(block.groups, start=1)
        ]
        grid = _grid(_rows(cells, _KEY_GROUPS_IN_ROW), [self.width / _KEY_GROUPS_IN_ROW] * _KEY_GROUPS_IN_ROW, below=9)
        grid.spaceBefore = grid.spaceAfter = 8
        return grid

    def signatures(self, block: tree.Signatures, hang: float) -> Flowable:
        part = (self.width - hang) / _SIGNATURES_IN_ROW
        cells = [self.signature(person) for person in block.people]
        grid = _grid(_rows(cells, _SIGNATURES_IN_ROW), [part] * _SIGNATURES_IN_ROW, below=10, hang=hang, gap=14)
        grid.spaceBefore = 12
        return KeepTogether([grid])

    def signature(self, person: tree.Signature) -> list[Flowable]:
        body = _with(self.styles.body, spaceAfter=0)
        name = self.words((tree.Run(person.name, bold=True),), body)
        role = self.words(person.role, body)
        if person.note:
            return [name, role, self.words(person.note, self.styles.note)]
        return [Spacer(0, 26), HRFlowable("100%", 0.7, color=look.INK, spaceAfter=3, spaceBefore=0), name, role]

    def identification(self, who: tree.Identification) -> Iterator[Flowable]:
        """Yield the block at the head of page one; the page number stands over its right column."""
        line, bold, right = (
            self.styles.identification,
            self.styles.identification_bold,
            self.styles.identification_right,
        )
        sender: list[Flowable] = [self.words(who.sender, bold), *(self.words(unit, line) for unit in who.unit)]
        kind: list[Flowable] = [
            self.words(who.kind, bold),
            *(self.words(text, line) for text in (who.date, who.number) if text),
        ]
        reader: list[Flowable] = [
            Spacer(0, right.leading),
            *([self.words(who.publicity, right)] if who.publicity else []),
        ]
        yield _grid([[sender, kind, reader]], [self.width * part for part in (0.5, 0.3, 0.2)], gap=6)
        yield HRFlowable("100%", 1.1, color=look.ACCENT, spaceBefore=7, spaceAfter=4)


def plain(text: tree.Text) -> str:
    """Return the letters of ``text`` alone."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def _with(style: ParagraphStyle, **changes: object) -> ParagraphStyle:
    derived = ParagraphStyle("", parent=style)
    for name, value in changes.items():
        setattr(derived, name, value)
    return derived


def _hung(style: ParagraphStyle, hang: float) -> ParagraphStyle:
    if not hang:
        return style
    return _with(style, leftIndent=style.leftIndent + hang, bulletIndent=style.bulletIndent + hang)


def _rows(cells: list[list[Flowable]], in_row: int) -> list[list[list[Flowable]]]:
    padded = cells + [[]] * (-len(cells) % in_row)
    return [padded[start : start + in_row] for start in range(0, len(padded), in_row)]


def _grid(
    rows: list[list[list[Flowable]]],
    widths: list[float],
    *,
    below: float = 0,
    gap: float = 8,
    hang: float = 0,
    divided: bool = False,
) -> Table:
    """Return paragraphs side by side: layout only, no table to a reader."""
    if hang:
        rows, widths = [[[], *row] for row in rows], [hang, *widths]
    commands: list[Any] = [
        ("FONT", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-2, -1), gap),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), below),
    ]
    return Table(rows, widths, style=commands, hAlign="LEFT", splitInRow=int(divided))
