"""Measures, colours and paragraph styles of every printed document."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from ohdesk.documents.fonts import BOLD, REGULAR, SEMIBOLD
from ohdesk.documents.hyphenation import hyphenator

ACCENT = HexColor("#0B4A7A")
INK = HexColor("#17202B")
MUTED = HexColor("#51606F")
HAIRLINE = HexColor("#B9C4CF")
ZEBRA = HexColor("#F3F6F9")
TINT = HexColor("#E8F0F7")
WARNING_INK = HexColor("#7A4700")
WARNING_TINT = HexColor("#FDF0D9")

LEFT = 20 * mm
RIGHT = 18 * mm
BAND = 8 * mm
"""From the sheet's top edge to the band that tells practice and state."""
BAND_HEIGHT = 6.4 * mm
BOTTOM = 20 * mm
FOOTER = 11 * mm
TAB = 22.86 * mm
"""One tab of SFS 2487; running text hangs at the second."""
HANG = 2 * TAB

_LONGEST_WHOLE_WORD = 7
"""Words up to this many letters are never divided."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of one document; ``k`` is the factor by which all text is enlarged."""

    k: float
    title: ParagraphStyle
    heading2: ParagraphStyle
    heading3: ParagraphStyle
    heading4: ParagraphStyle
    body: ParagraphStyle
    lead: ParagraphStyle
    note: ParagraphStyle
    label: ParagraphStyle
    list_item: ParagraphStyle
    identification: ParagraphStyle
    identification_bold: ParagraphStyle
    identification_right: ParagraphStyle
    aside: ParagraphStyle
    aside_small: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    cell_band: ParagraphStyle
    key_group: ParagraphStyle


def styles(language: str, k: float = 1.0) -> Styles:
    """Return the styles for text in ``language``, enlarged by ``k`` (1.5 for large print)."""

    def style(
        size: float,
        leading: float,
        *,
        font: str = REGULAR,
        color: Color = INK,
        before: float = 0,
        after: float = 0,
        hyphens: bool = False,
        left: float = 0,
        bullet: float = 0,
        right_aligned: bool = False,
    ) -> ParagraphStyle:
        return ParagraphStyle(
            "",
            fontName=font,
            bulletFontName=font,
            fontSize=size * k,
            bulletFontSize=size * k,
            leading=leading * k,
            textColor=color,
            bulletColor=color,
            spaceBefore=before * k,
            spaceAfter=after * k,
            leftIndent=left * k,
            bulletIndent=bullet * k,
            alignment=TA_RIGHT if right_aligned else TA_LEFT,
            hyphenationLang=hyphenator(language) if hyphens else "",  # type: ignore[arg-type]  # takes a callable too
            embeddedHyphenation=2 if hyphens else 0,  # a word wider than its column is divided by syllables
            hyphenationMinWordLength=_LONGEST_WHOLE_WORD + 1,
            allowWidows=0,
            allowOrphans=0,
            uriWasteReduce=0.3,
        )

    return Styles(
        k=k,
        title=style(20, 24, font=BOLD, color=ACCENT, before=10, after=8),
        heading2=style(13, 17, font=SEMIBOLD, color=ACCENT, before=13, after=3),
        heading3=style(11.5, 15, font=SEMIBOLD, color=ACCENT, before=9, after=2),
        heading4=style(11, 15, font=SEMIBOLD, before=6, after=1),
        body=style(11, 15.2, after=6, hyphens=True),
        lead=style(12.5, 17.5, color=MUTED, after=8),
        note=style(9.5, 13, color=MUTED, after=5),
        label=style(11, 15.2, font=SEMIBOLD, color=ACCENT),
        list_item=style(11, 15.2, after=3, hyphens=True, left=14, bullet=1),
        identification=style(10, 13.4, hyphens=True),
        identification_bold=style(10, 13.4, font=BOLD, hyphens=True),
        identification_right=style(10, 13.4, right_aligned=True),
        aside=style(13, 17, font=SEMIBOLD),
        aside_small=style(9.5, 13, color=MUTED),
        cell=style(9.5, 12.4, hyphens=True),
        cell_head=style(9.5, 12.4, font=SEMIBOLD, color=white, hyphens=True),
        cell_band=style(9.5, 12.4, font=SEMIBOLD, color=ACCENT),
        key_group=style(19, 26, font=SEMIBOLD),
    )


def varied(style: ParagraphStyle, **changes: object) -> ParagraphStyle:
    """Return a style like another but for some of its measures."""
    derived = ParagraphStyle("", parent=style)
    for name, value in changes.items():
        setattr(derived, name, value)
    return derived


def hung(style: ParagraphStyle, hang: float) -> ParagraphStyle:
    """Return a style that stands ``hang`` points further from the margin."""
    if not hang:
        return style
    return varied(style, leftIndent=style.leftIndent + hang, bulletIndent=style.bulletIndent + hang)
