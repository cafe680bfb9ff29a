"""What a document is: frozen values that say heading, list or table, never where ink goes.

Document kinds build these; ``layout`` alone turns them into flowables. Tags for screen readers grow from the same tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Mark:
    """Stands for a note of the file's ``paper`` (from 0).

    ``told`` is what the note says, ``again`` whether it has a mark before this one.
    """

    number: int
    told: str
    again: bool = False
    paper: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one voice; with a ``url`` it is a link.

    Its ``language`` ("sv") is told where it is not that of the text about it. A ``note`` is told at the document's
    end; ``notes.with_notes`` puts a run with its ``mark`` behind this one.
    """

    text: str
    bold: bool = False
    italic: bool = False
    url: str = ""
    language: str = ""
    note: Text = ""
    mark: Mark | None = None


Text: TypeAlias = str | tuple[Run, ...]


def plain(text: Text) -> str:
    """Return the letters of ``text`` alone."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def runs_of(text: Text) -> tuple[Run, ...]:
    """Return ``text`` as runs."""
    return (Run(text),) if isinstance(text, str) else text


class Voice(Enum):
    """How loudly a paragraph speaks."""

    BODY = "body"
    LEAD = "lead"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the document's title; ``level`` is 2 to 4, ``number`` is its visible number or empty."""

    level: int
    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line feed in it stays a line feed."""

    text: Text
    voice: Voice = Voice.BODY


@dataclass(frozen=True, slots=True)
class LabelledList:
    """Labels with one or more lines each: Aika, Paikka, Läsnä."""

    rows: tuple[tuple[str, tuple[Text, ...]], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list with lists of its own below it."""

    text: Text
    lists: tuple[BulletList | NumberedList, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """Items in no particular order."""

    items: tuple[Text | Item, ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """Items counted from ``start``."""

    items: tuple[Text | Item, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """A heading over those of so many ``columns``; without ``text`` their own headings are as high as both rows."""

    text: str
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Wide:
    """A cell of a table over so many ``columns``."""

    text: Text
    columns: int


@dataclass(frozen=True, slots=True)
class Band:
    """A row of a table that names the rows below it, up to the next one: a theme, a year, an organisation."""

    text: Text


Cell: TypeAlias = Text | Wide
Row: TypeAlias = tuple[Cell, ...] | Band


@dataclass(frozen=True, slots=True)
class Table:
    """A table of text under its header, repeated on each page; the first cell of a row names the row.

    A row whose first cell is empty continues the row above it. ``groups``, from the first column to the last, stand
    over the header. ``shares``, one for each column, say how the width is shared where several tables are to look
    alike; without them the text decides.
    """

    header: tuple[Text, ...]
    rows: tuple[Row, ...]
    shares: tuple[float, ...] = ()
    groups: tuple[ColumnGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that must not be missed, set apart from the running text; ``label`` runs in before ``text``."""

    label: str
    text: Text
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """What not everybody may read, apart from the running text; ``label`` says whose it is."""

    label: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes of the file's ``paper`` (from 0), numbered from one; ``notes.with_notes`` puts them at its end."""

    notes: tuple[Text, ...]
    paper: int = 0


@dataclass(frozen=True, slots=True)
class InLanguage:
    """Blocks in another ``language`` than what stands about them ("sv")."""

    language: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The same in two languages, two columns whose rows begin at one height; each row has the blocks of both.

    Who reads with the eyes compares row by row. Who listens has one voice for each language and follows one of them,
    so the left column is read whole before the right one: a paper has such a block for each of its parts, not one for
    all. Files without pages tell the languages one after the other for the same reason.
    """

    languages: tuple[str, str]
    rows: tuple[tuple[tuple[Block, ...], tuple[Block, ...]], ...]

    def column(self, place: int) -> InLanguage:
        """Return what stands in one language: 0 on the left, 1 on the right."""
        return InLanguage(self.languages[place], tuple(block for row in self.rows for block in row[place]))


@dataclass(frozen=True, slots=True)
class Blank:
    """A line to write on by hand, with a small ``label`` over it; ``share`` is its part of the row's width."""

    label: str = ""
    share: float = 1


@dataclass(frozen=True, slots=True)
class Blanks:
    """Lines to write on, row below row, those of a row side by side."""

    rows: tuple[tuple[Blank, ...], ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The document's headings of level 2, each with its page, as links."""


@dataclass(frozen=True, slots=True)
class Series:
    """A named row of figures, one for each label of its chart; None where there is none, or none to show."""

    name: str
    values: tuple[Decimal | None, ...]


class ChartForm(Enum):
    """As what figures are drawn."""

    LINE = "line"
    BARS = "bars"


@dataclass(frozen=True, slots=True)
class Chart:
    """Figures side by side or over time. ``unit`` stands after each figure; ``target`` is a line across."""

    labels: tuple[str, ...]
    series: tuple[Series, ...]
    form: ChartForm = ChartForm.LINE
    unit: str = ""
    target: Decimal | None = None
    target_name: str = ""


@dataclass(frozen=True, slots=True)
class WheelEntry:
    """Something in a month of the wheel; ``ring`` is the number of its sort in the wheel's ``rings``."""

    text: str
    ring: int = 0


@dataclass(frozen=True, slots=True)
class WheelMonth:
    """A sector of the wheel."""

    name: str
    entries: tuple[WheelEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Wheel:
    """Twelve months clockwise from the top, each with its entries beside it.

    ``rings`` are the sorts of entries, each with its own sign; ``hub`` stands in the middle; ``more`` is said where a
    month has more entries than its place holds, with their ``{count}``.
    """

    months: tuple[WheelMonth, ...]
    rings: tuple[str, ...]
    hub: tuple[str, ...] = ()
    more: str = "+ {count}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing and the words that stand for it; ``caption`` stands under it.

    The facts that it shows stand as text or as a table beside it, so ``alt`` says what it is and what it tells in a
    sentence or two.
    """

    drawing: Chart | Wheel
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    """A box of its own: its heading, whose number stands large before it, and a few lines."""

    heading: Heading
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Panels:
    """Boxes side by side, ``columns`` in a row, read row by row."""

    panels: tuple[Panel, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class KeyGroups:
    """Groups of characters to copy by hand, large, numbered from one."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """One who signs: a line to write on, or the ``note`` of how it was confirmed."""

    name: str
    role: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Those who sign, side by side."""

    people: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a page."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what belongs to it; ``aside`` stands in the margin beside it (a clock time, a duration)."""

    heading: Heading
    blocks: tuple[Block, ...] = ()
    aside: tuple[str, ...] = ()


Block: TypeAlias = (
    Heading
    | Paragraph
    | LabelledList
    | BulletList
    | NumberedList
    | Table
    | Notice
    | Aside
    | Notes
    | InLanguage
    | SideBySide
    | Blanks
    | Contents
    | KeyGroups
    | Panels
    | Figure
    | Signatures
    | PageBreak
    | Section
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG) and the words that stand for it."""

    data: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Identification:
    """Who sends which document when: the block at the top of page one, in short on every page (SFS 2487).

    ``sender`` is the education provider, ``unit`` the lines under it, ``kind`` the document's type in words;
    ``publicity`` and ``number`` (diary number) may be empty; where the number is told in many words, ``short_number``
    stands for it on the pages that follow. The ``logo`` stands above the sender.
    """

    sender: str
    unit: tuple[str, ...]
    kind: str
    date: str
    number: str = ""
    publicity: str = ""
    logo: Picture | None = None
    short_number: str = ""

    @property
    def line(self) -> str:
        """The block in one line, for the pages that follow."""
        number = self.short_number or self.number
        return " · ".join(filter(None, (f"{self.kind} {self.date}".strip(), *self.unit[:1], number, self.publicity)))


class Orientation(Enum):
    """Which way the sheet is held."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Sheet(Enum):
    """The size of the sheet (ISO 216); on A3 all text is larger, to be read from the wall."""

    A4 = "a4"
    A3 = "a3"


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in one language.

    ``hanging`` sets running text at the second tab, headings at the margin (riippuva sisennys). ``state_line`` stands
    on every page of what is not approved; ``practice`` marks every page as practice; ``footer`` runs at the foot. A
    ``banner`` stands at its head in the place of the block of who, what and when; a ``poster`` has one too and is a
    single sheet, set as large as it holds, to be read from afar. What is ``bound`` follows in the same file, each paper
    with its own head, foot and sheet (none is a poster), pages counted through; a table of contents lists these alone.
    """

    title: str
    language: str
    identification: Identification
    blocks: tuple[Block, ...]
    orientation: Orientation = Orientation.PORTRAIT
    hanging: bool = False
    state_line: str = ""
    practice: bool = False
    footer: str = ""
    sheet: Sheet = Sheet.A4
    poster: bool = False
    banner: bool = False
    bound: tuple[Bound, ...] = ()


@dataclass(frozen=True, slots=True)
class Bound:
    """A paper bound into the file of another one, and the name under which the other one's contents list it."""

    name: str
    document: Document
