"""The last step to a PDF that archives keep (PDF/A-2a, ISO 19005-2) and screen readers read (PDF/UA-1, ISO 14289-1)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from importlib.resources import files
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ohdesk.documents.attachments import Attached, attach
from ohdesk.documents.metadata import PROGRAM, Facts, packet
from ohdesk.documents.structure import Area, Element, Ink

_ATTRIBUTE_OWNER = {"L": "/List", "TH": "/Table", "TD": "/Table"}
_MAPPING = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")
_MOST_MAPPINGS = 100
"""In one block of a character map (Adobe technical note 5014)."""
_LINE_BREAKS = (b"\r", b"\n")
_MOVABLE = ("/MarkInfo", "/ViewerPreferences", "/OutputIntents")
"""Parts of the catalog that may stand as objects of their own as well."""
_LOOSE_END = re.compile(rb"[\r\n]\nendstream")


def finished(drawn: bytes, root: Element, facts: Facts, attached: Attached | None = None) -> bytes:
    """Return a PDF drawn by a ``MarkedCanvas`` with its structure, description, colour profile and mended fonts.

    One with a file ``attached`` is PDF/A-3a. The same input gives the same bytes.
    """
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _mend_fonts(pdf)
        _describe(pdf, facts, 2 if attached is None else 3)
        _pack(pdf)
        _Writer(pdf).write(root)
        if attached is not None:
            attach(pdf, attached)
        return _saved(pdf)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the file with its objects packed together, a third of their size, unless a pack ends in a line break.

    Each part of the catalog that becomes an object of its own moves what stands in all packs, which then end otherwise.
    """
    for part in ("", *_MOVABLE):
        if part:
            pdf.Root[part] = pdf.make_indirect(pdf.Root[part])
        file = _written(pdf, pikepdf.ObjectStreamMode.generate)
        if not _LOOSE_END.search(file):
            return file
    return _written(pdf, pikepdf.ObjectStreamMode.disable)


def _written(pdf: pikepdf.Pdf, packing: pikepdf.ObjectStreamMode) -> bytes:
    file = BytesIO()
    pdf.save(
        file,
        deterministic_id=True,
        fix_metadata_version=False,  # the description names no version of PDF
        min_version="1.7",
        object_stream_mode=packing,
        progress=lambda _: None,  # lets other threads run meanwhile
    )
    return file.getvalue()


def _mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Rewrite the fonts' character maps: ReportLab maps code 0 to nothing and packs all into one block."""
    fonts = {str(font.BaseFont): font for page in pdf.pages for font in page.Resources.Font.values()}
    for font in fonts.values():
        pairs = [(code, int(point, 16)) for code, point in _MAPPING.findall(font.ToUnicode.read_bytes())]
        font.ToUnicode = pdf.make_stream(_character_map([pair for pair in pairs if pair[1]]))


def _character_map(pairs: Sequence[tuple[bytes, int]]) -> bytes:
    lines = [
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        b"/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        b"1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(pairs), _MOST_MAPPINGS):
        block = pairs[start : start + _MOST_MAPPINGS]
        lines.append(b"%d beginbfchar" % len(block))
        lines += [b"<%s> <%s>" % (code, chr(point).encode("utf-16-be").hex().encode()) for code, point in block]
        lines.append(b"endbfchar")
    lines.append(b"endcmap CMapName currentdict /CMap defineresource pop end end")
    return b"\n".join(lines)


def _describe(pdf: pikepdf.Pdf, facts: Facts, part: int) -> None:
    catalog = pdf.Root
    catalog.MarkInfo = Dictionary(Marked=True)
    catalog.Lang = String(facts.language)
    catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    catalog.Metadata = pdf.make_stream(packet(facts, part), Type=Name.Metadata, Subtype=Name.XML)
    profile = pdf.make_stream(_srgb(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB IEC61966-2.1"),
        DestOutputProfile=profile,
    )
    catalog.OutputIntents = Array([intent])
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(facts.title),
            Author=String(facts.author),
            Subject=String(facts.subject),
            Creator=String(PROGRAM),
            Producer=String(PROGRAM),
        )
    )


def _pack(pdf: pikepdf.Pdf) -> None:
    """Compress every stream anew but the description, which must lie open; ReportLab writes them as letters, for mail.

    None may end in a line break, which some readers take for the one that the format puts behind a stream.
    """
    for stream in pdf.objects:
        if not isinstance(stream, pikepdf.Stream) or stream.get("/Type") == Name.Metadata:
            continue
        data = stream.read_bytes()
        while (packed := zlib.compress(data))[-1:] in _LINE_BREAKS:
            data += b" "
        if "/Length1" in stream:
            stream.Length1 = len(data)
        stream.write(packed, filter=Name.FlateDecode)


@cache
def _srgb() -> bytes:
    """Return the sRGB colour profile, which pikepdf brings along."""
    return files("pikepdf").joinpath("pdfa", "data", "sRGB.icc").read_bytes()


@dataclass
class _Writer:
    """Writes the structure tree, and the way back into it from every mark and link."""

    pdf: pikepdf.Pdf
    _pages: list[pikepdf.Object] = field(init=False)
    _ink: list[dict[int, pikepdf.Object]] = field(init=False)
    _areas: list[pikepdf.Object] = field(default_factory=list)
    _identified: dict[str, pikepdf.Object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._pages = [page.obj for page in self.pdf.pages]
        self._ink = [{} for _ in self._pages]

    def write(self, root: Element) -> None:
        tree = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        for number, page in enumerate(self._pages):
            page.StructParents = number
            page.Tabs = Name.S
            del page["/Trans"]  # how a slide would fade in, which ReportLab leaves empty
        parents = [self.pdf.make_indirect(Array([ink[mark] for mark in sorted(ink)])) for ink in self._ink]
        entries = [part for number, parent in enumerate([*parents, *self._areas]) for part in (number, parent)]
        tree.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(entries)))
        tree.ParentTreeNextKey = len(entries) // 2
        if self._identified:
            names = [part for name, one in sorted(self._identified.items()) for part in (String(name), one)]
            tree.IDTree = self.pdf.make_indirect(Dictionary(Names=Array(names)))
        self.pdf.Root.StructTreeRoot = tree

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        written = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent))
        if element.attributes:
            written.A = Dictionary(dict(_attributes(element)))
        if element.identifier:
            written.ID = String(element.identifier)
            self._identified[element.identifier] = written
        if element.language:
            written.Lang = String(element.language)
        if element.alternative:
            written.Alt = String(element.alternative)
        if element.box is not None:
            written.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(_rounded(element.box)))
        first = next((kid.page for kid in element.kids if isinstance(kid, Ink)), None)
        if first is not None:
            written.Pg = self._pages[first]
        kids = [self._kid(kid, written, first) for kid in element.said()]
        if kids:
            written.K = Array(kids)
        return written

    def _kid(self, kid: Element | Ink | Area, parent: pikepdf.Object, page: int | None) -> pikepdf.Object | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, Ink):
            self._ink[kid.page][kid.mark] = parent
            if kid.page == page:
                return kid.mark
            return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.mark)
        area = self._pages[kid.page].Annots[kid.index]
        area.StructParent = len(self._pages) + len(self._areas)
        self._areas.append(parent)
        return Dictionary(Type=Name.OBJR, Obj=area, Pg=self._pages[kid.page])


def _rounded(box: Sequence[float]) -> list[Decimal]:
    return [Decimal(f"{edge:.2f}") for edge in box]


def _attributes(element: Element) -> Iterator[tuple[str, object]]:
    yield "/O", Name(_ATTRIBUTE_OWNER[element.tag])
    for name, value in element.attributes.items():
        if isinstance(value, tuple):
            yield f"/{name}", Array([String(part) for part in value])
        else:
            yield f"/{name}", Name(f"/{value}") if isinstance(value, str) else value
