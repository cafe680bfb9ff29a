"""How a Word file looks: its sheet, the styles of its text, what stands at its head and foot."""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from ohdesk.documents.fonts import FAMILY
from ohdesk.documents.tree import Document, Orientation, Sheet, Voice
from ohdesk.documents.word_text import add_field, language_of, locale, made

NOTICE = "Notice"
PRACTICE = "Practice"
VOICES = {Voice.LEAD: "Lead", Voice.NOTE: "Note"}
"""The styles beside those that every Word file has."""

_ACCENT, _MUTED, _INK = "0B4A7A", "51606F", "17202B"
_TINT, _WARNING, _WARNING_TINT = "E8F0F7", "7A4700", "FDF0D9"
_HAIRLINE = "B9C4CF"
_SIZES = {Sheet.A4: (210, 297), Sheet.A3: (297, 420)}
_TEXT = {"Normal": 11, "Heading 1": 20, "Heading 2": 13, "Heading 3": 11.5, "Heading 4": 11, "List Bullet": 11,
         "List Number": 11, "Header": 9.5, "Footer": 9}  # fmt: skip
_BEFORE = {"Heading 1": 14, "Heading 2": 16, "Heading 3": 12, "Heading 4": 10}


def set_up(file: WordDocument, document: Document, scale: float) -> None:
    """Give a file the document's sheet and styles, enlarged by ``scale``, what it is about, and its head and foot."""
    _set_sheet(file, document)
    about = file.core_properties
    about.title, about.language = document.title, locale(document.language)
    about.author, about.subject = document.identification.sender, document.identification.kind
    about.comments = ""
    _set_styles(file, document.language, scale)
    _head_and_foot(file, document)


def width_of(file: WordDocument) -> Length:
    """Return how wide the file's text is."""
    section = file.sections[0]
    return Length(int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0))


def height_of(file: WordDocument) -> Length:
    """Return how high the text of a page is at most."""
    section = file.sections[0]
    return Length(int(section.page_height or 0) - int(section.top_margin or 0) - int(section.bottom_margin or 0))


def _set_sheet(file: WordDocument, document: Document) -> None:
    section = file.sections[0]
    width, height = _SIZES[document.sheet]
    if document.orientation is Orientation.LANDSCAPE:
        width, height = height, width
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin, section.right_margin = Mm(20), Mm(18)
    section.top_margin, section.bottom_margin = Mm(24), Mm(20)
    section.header_distance, section.footer_distance = Mm(11), Mm(10)


def _set_styles(file: WordDocument, language: str, scale: float) -> None:
    for name, size in _TEXT.items():
        style = _style(file, name)
        style.font.name, style.font.size = FAMILY, Pt(size * scale)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for part in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(part), FAMILY)
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
            fonts.attrib.pop(qn(theme), None)
        if name in _BEFORE:
            style.font.color.rgb = RGBColor.from_string(_ACCENT)
            style.font.bold, style.font.italic = True, False
            style.paragraph_format.space_before = Pt(_BEFORE[name] * scale)
            style.paragraph_format.space_after = Pt(4 * scale)
            style.element.get_or_add_pPr().insert_element_before(made("w:suppressAutoHyphens"), *_AFTER_BORDERS[3:])
    for name in ("Header", "Footer"):
        _style(file, name).font.color.rgb = RGBColor.from_string(_MUTED)
    normal = _style(file, "Normal")
    normal.paragraph_format.space_after = Pt(6 * scale)
    normal.element.get_or_add_rPr().append(language_of(language))
    for defaults in file.styles.element.iter(qn("w:lang")):
        defaults.set(qn("w:val"), locale(language))
    for voice, size in ((Voice.LEAD, 12.5), (Voice.NOTE, 9.5)):
        own = _own(file, VOICES[voice])
        own.font.size, own.font.color.rgb = Pt(size * scale), RGBColor.from_string(_MUTED)
    file.settings.element.find(qn("w:defaultTabStop")).addnext(made("w:autoHyphenation"))
    _set_apart(_own(file, NOTICE), _INK, _TINT, _ACCENT)
    _set_apart(_own(file, PRACTICE), _WARNING, _WARNING_TINT, _WARNING)


def _style(file: WordDocument, name: str) -> ParagraphStyle:
    style = file.styles[name]
    assert isinstance(style, ParagraphStyle)  # python-docx's own template has it
    return style


def _own(file: WordDocument, name: str) -> ParagraphStyle:
    style = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(style, ParagraphStyle)  # as asked for
    style.base_style = file.styles["Normal"]
    return style


def _set_apart(style: ParagraphStyle, ink: str, tint: str, rule: str) -> None:
    """Let a style stand on a tint, with a rule at its left."""
    style.font.color.rgb = RGBColor.from_string(ink)
    style.paragraph_format.left_indent = style.paragraph_format.right_indent = Mm(3)
    properties = style.element.get_or_add_pPr()
    borders = made("w:pBdr")
    borders.append(made("w:left", val="single", sz="24", space="7", color=rule))
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    properties.insert_element_before(made("w:shd", val="clear", color="auto", fill=tint), *_AFTER_BORDERS[1:])


_AFTER_BORDERS = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct", "w:topLinePunct",
    "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
    "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
    "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip
"""What stands behind a paragraph's borders (ISO/IEC 29500-1, 17.3.1.26)."""


def _head_and_foot(file: WordDocument, document: Document) -> None:
    words = document.identification.line
    stops = _style(file, "Header").paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(width_of(file), WD_TAB_ALIGNMENT.RIGHT)
    header = file.sections[0].header.paragraphs[0]
    header.add_run(f"{words}\t")
    add_field(header, "PAGE")
    header.add_run(" (")
    add_field(header, "NUMPAGES")
    header.add_run(")")
    borders = made("w:pBdr")
    borders.append(made("w:bottom", val="single", sz="4", space="4", color=_HAIRLINE))
    properties: BaseOxmlElement = header._p.get_or_add_pPr()  # noqa: SLF001  # python-docx has no borders
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    file.sections[0].footer.paragraphs[0].add_run(document.footer)
