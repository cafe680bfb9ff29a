"""A school year as slides to go on with: PowerPoint's form (Office Open XML), with real titles, tables and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Final

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.presentation import Presentation as PresentationFile
from pptx.slide import Slide as MadeSlide
from pptx.text.text import TextFrame
from pptx.util import Emu, Inches, Length, Pt

from ohdesk.documents import markdown
from ohdesk.documents.issuer import Issuer, audience_words, group_name, school_names
from ohdesk.documents.participation import goal_words, what_changed
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import plain
from ohdesk.documents.year_summary import figure_lines, in_short
from ohdesk.domain.communication import BODIES
from ohdesk.domain.voices import Voices
from ohdesk.domain.year_summary import YearSummary, agreed_by_goal, going_on

_INK: Final = RGBColor(0x17, 0x20, 0x2B)
_ACCENT: Final = RGBColor(0x0B, 0x4A, 0x7A)
_WHITE: Final = RGBColor(0xFF, 0xFF, 0xFF)
_FONT: Final = "Source Sans 3"
_LANGUAGES: Final = {
    "fi": MSO_LANGUAGE_ID.FINNISH,
    "sv": MSO_LANGUAGE_ID.SWEDISH_FINLAND,
    "en": MSO_LANGUAGE_ID.ENGLISH_UK,
}
_WIDTH, _HEIGHT = Inches(13.333), Inches(7.5)
_TITLE_SLIDE, _CONTENT, _TITLE_ONLY = 0, 1, 5
"""Layouts of the library's own template."""
_MOST_LINES: Final = 6
"""Lines on a slide; what comes after them is said in its notes."""
_MOST_ROWS: Final = 6


@dataclass(frozen=True, slots=True)
class Slide:
    """A title, a few lines or a table below it, and what the speaker says; ``alt`` stands for the table."""

    title: str
    lines: tuple[str, ...] = ()
    notes: str = ""
    table: tuple[tuple[str, ...], ...] = ()
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Deck:
    """Slides in one language, and the first one's ``title`` and ``subtitle``."""

    title: str
    subtitle: str
    language: str
    day: date
    slides: tuple[Slide, ...]


def year_deck(year: YearSummary, issuer: Issuer, language: str, today: date) -> Deck:
    """Return a year as slides: in short, a slide for each goal, who was heard and told, what is known, what is next."""
    words = texts(language)
    names = [*school_names(issuer, language), group_name(issuer, language)]
    if issuer.practice:
        names.insert(0, words.say("documents.practice"))
    title = words.say("documents.slides.title", year=year.school_year)
    return Deck(title, "\n".join(names), language, today, tuple(_slides(year, issuer, words)))


def said(deck: Deck) -> str:
    """Return all that a deck says, to be looked through."""
    return "\n".join((deck.title, deck.subtitle, *(line for slide in deck.slides for line in _said(slide))))


def pptx(deck: Deck) -> bytes:
    """Return a deck as a file that presentation programs open."""
    presentation = Presentation()
    _widen(presentation)
    facts = presentation.core_properties
    facts.title, facts.author, facts.language = deck.title, deck.subtitle.replace("\n", ", "), deck.language
    facts.last_modified_by = facts.comments = facts.keywords = ""
    facts.created = facts.modified = datetime.combine(deck.day, time(), UTC).replace(tzinfo=None)
    _cover(presentation, deck)
    for slide in deck.slides:
        _add(presentation, slide, deck.language)
    file = BytesIO()
    presentation.save(file)
    return file.getvalue()


def _slides(year: YearSummary, issuer: Issuer, words: Texts) -> Iterator[Slide]:
    say = words.say
    facts = tuple(f"{label}: {value}" for label, value in in_short(year, issuer, words))
    evaluation = year.plan.evaluation if year.plan else ""
    yield Slide(say("documents.year_summary.in_short"), facts, plain(markdown.runs(evaluation)))
    agreed = agreed_by_goal(year.open_to_reader, year.goals)
    for number, line in enumerate(year.voices, start=1):
        if line.goal is not None:
            yield _goal(line, number, agreed.get(line.goal.id, ()), issuer, words)
    if agreed.get(None):
        yield Slide(say("documents.year_summary.agreed_besides"), agreed[None])
    rows = [_row(line, issuer, words) for line in year.voices]
    head = tuple(say(f"documents.{key}") for key in ("participation.goal", "slides.who_heard", "slides.who_told"))
    for start in range(0, len(rows), _MOST_ROWS):
        part = tuple(rows[start : start + _MOST_ROWS])
        note = say("documents.participation.not_found_note")
        yield Slide(say("documents.slides.heard"), (), note, (head, *part), say("documents.slides.table"))
    if lines := figure_lines(year, words):
        yield Slide(say("documents.year_summary.known"), tuple(map(plain, lines)))
    if goals := going_on(year.goals):
        titles = tuple(goal.title or say("documents.plan.untitled") for goal in goals)
        yield Slide(say("documents.year_summary.next"), titles, say("documents.year_summary.basis"))


def _said(slide: Slide) -> Iterator[str]:
    yield from (slide.title, *slide.lines, slide.notes)
    yield from (cell for row in slide.table for cell in row)


def _goal(line: Voices, number: int, agreed: Sequence[str], issuer: Issuer, words: Texts) -> Slide:
    goal = line.goal
    assert goal is not None
    say = words.say
    facts = (
        (say("documents.plan.columns.state"), say(f"documents.goal_states.{goal.state}")),
        (say("documents.plan.columns.baseline"), goal.baseline),
        (say("documents.plan.columns.target"), goal.target),
    )
    lines = [f"{label}: {' '.join(value.split())}" for label, value in facts if value]
    heard = [plain(passage) for passage in what_changed(line, issuer, words)]
    notes = "\n\n".join(filter(None, (plain(markdown.runs(goal.evaluation)), "\n".join(heard))))
    title = goal.title or say("documents.slides.goal", number=number)
    return Slide(f"{number} {title}", (*lines, *agreed), notes)


def _row(line: Voices, issuer: Issuer, words: Texts) -> tuple[str, str, str]:
    missing = words.say("documents.slides.nobody")
    heard = [audience_words(body, issuer, words.language) for body in BODIES if line.heard_of(body)]
    told = [audience_words(body, issuer, words.language) for body in BODIES if line.told_to(body)]
    return goal_words(line, words), ", ".join(heard) or missing, ", ".join(told) or missing


# How it looks


def _widen(presentation: PresentationFile) -> None:
    """Make the library's square template a wide one."""
    ratio = _WIDTH / presentation.slide_width
    presentation.slide_width, presentation.slide_height = _WIDTH, _HEIGHT
    layouts = [one for layout in presentation.slide_layouts for one in layout.placeholders]
    places = [
        (one, (one.left, one.top, one.width, one.height))  # all read first: a layout's follow the master's
        for one in (*presentation.slide_master.placeholders, *layouts)
    ]
    for placeholder, (left, top, width, height) in places:
        placeholder.left, placeholder.width = Emu(round(left * ratio)), Emu(round(width * ratio))
        placeholder.top, placeholder.height = top, height


def _cover(presentation: PresentationFile, deck: Deck) -> None:
    slide = presentation.slides.add_slide(presentation.slide_layouts[_TITLE_SLIDE])
    fill = slide.background.fill
    fill.solid()
    fill.fore_color.rgb = _ACCENT
    _write(slide.shapes.title.text_frame, (deck.title,), deck.language, Pt(44), _WHITE, bold=True)
    _write(slide.placeholders[1].text_frame, tuple(deck.subtitle.split("\n")), deck.language, Pt(24), _WHITE)


def _add(presentation: PresentationFile, slide: Slide, language: str) -> None:
    layout = _TITLE_ONLY if slide.table else _CONTENT
    made = presentation.slides.add_slide(presentation.slide_layouts[layout])
    _write(made.shapes.title.text_frame, (slide.title,), language, Pt(32), _ACCENT, bold=True)
    shown, rest = slide.lines[:_MOST_LINES], slide.lines[_MOST_LINES:]
    if slide.table:
        _add_table(made, slide, language)
    else:
        size = Pt(24) if sum(map(len, shown)) < 360 else Pt(18)
        _write(made.placeholders[1].text_frame, shown or ("–",), language, size, _INK)
    notes = "\n\n".join(filter(None, ("\n".join(f"• {line}" for line in rest), slide.notes)))
    if notes:
        frame = made.notes_slide.notes_text_frame
        _write(frame, tuple(notes.split("\n")), language, Pt(12), _INK)


def _add_table(made: MadeSlide, slide: Slide, language: str) -> None:
    title = made.shapes.title
    top = title.top + title.height + Inches(0.1)
    frame = made.shapes.add_table(
        len(slide.table), len(slide.table[0]), title.left, top, title.width, Inches(0.6) * len(slide.table)
    )
    frame.name = slide.title
    frame._element.nvGraphicFramePr.cNvPr.set("descr", slide.alt)  # noqa: SLF001  # the library has no words for it
    frame.table.first_row = True
    shares = (2, 1, 1)
    for column, share in zip(frame.table.columns, shares, strict=True):
        column.width = Emu(title.width * share // sum(shares))
    for row, cells in enumerate(slide.table):
        for place, words in enumerate(cells):
            color = _WHITE if row == 0 else _INK
            cell = frame.table.cell(row, place)
            if row == 0:
                cell.fill.solid()
                cell.fill.fore_color.rgb = _ACCENT
            _write(cell.text_frame, (words,), language, Pt(16), color, bold=row == 0)


def _write(
    frame: TextFrame, lines: Sequence[str], language: str, size: Length, color: RGBColor, *, bold: bool = False
) -> None:
    """Put lines into a text frame, a paragraph each, in the program's own font."""
    frame.word_wrap = True
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text = "".join(letter if letter.isprintable() else " " for letter in line)
        font = run.font
        font.size, font.bold, font.name, font.color.rgb = size, bold, _FONT, color
        font.language_id = _LANGUAGES[language]
