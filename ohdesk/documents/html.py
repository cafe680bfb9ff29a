"""A document as a page of HTML, to be put on a site or into a message: plain elements, no scripts, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import count

from ohdesk.documents.binding import in_one_text
from ohdesk.documents.contents import entries, place_of
from ohdesk.documents.list_marks import List, numbering_at, parts
from ohdesk.documents.notes import mark_place, mark_words, note_place, with_notes
from ohdesk.documents.svg import svg
from ohdesk.documents.table_cells import Line, Placed, Role, body_lines, head_lines
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
    InLanguage,
    KeyGroups,
    LabelledList,
    Notes,
    Notice,
    NumberedList,
    Orientation,
    PageBreak,
    Panels,
    Paragraph,
    Run,
    Section,
    SideBySide,
    Signatures,
    Table,
    Text,
    Voice,
)
from ohdesk.resources import resource

_SCOPES = {Role.GROUP: "colgroup", Role.COLUMN: "col", Role.BAND: "rowgroup", Role.ROW: "row"}


def page(document: Document) -> str:
    """Return a whole page: who sends what, the document's title and text, what stands at its foot."""
    head = (
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escape(document.title)}</title>",
        f"<style>\n{resource('web', 'paper.css').read_text(encoding='utf-8')}</style>",
    )
    wide = ' class="wide"' if document.orientation is Orientation.LANDSCAPE else ""
    lines = (
        "<!DOCTYPE html>",
        f'<html lang="{escape(document.language)}">',
        *("<head>", *head, "</head>"),
        *(
            f"<body{wide}>",
            *_header(document),
            "<main>",
            *_Writer(document).body(),
            "</main>",
            *_footer(document),
            "</body>",
        ),
        "</html>",
    )
    return "".join(f"{line}\n" for line in lines)


def _header(document: Document) -> Iterator[str]:
    """Yield what stands at a paper's head: what it must not be taken for, who sends it, what it is."""
    who = document.identification
    yield "<header>"
    if document.practice:
        yield f'<p class="practice"><strong>{escape(texts(document.language).say("documents.practice"))}</strong></p>'
    if document.state_line:
        yield f'<p class="state"><strong>{escape(document.state_line)}</strong></p>'
    sender = (f"<strong>{escape(who.sender)}</strong>", *map(escape, who.unit))
    yield f'<p class="sender">{"<br>".join(sender)}</p>'
    if words := " · ".join(filter(None, (who.kind, who.date, who.number, who.publicity))):
        yield f'<p class="what">{escape(words)}</p>'
    yield "</header>"


def _footer(document: Document) -> Iterator[str]:
    if document.footer:
        yield f"<footer><p>{escape(document.footer)}</p></footer>"


class _Writer:
    """Writes one document, block after block; headings are counted, so that what leads to them finds them."""

    def __init__(self, document: Document) -> None:
        self._document = with_notes(in_one_text(document))
        self._heading = 0
        self._level = 1

    def body(self) -> Iterator[str]:
        """Yield the elements of the document's text, its title as the first heading."""
        yield f'<h1 id="{place_of(0)}">{escape(self._document.title)}</h1>'
        yield from self._elements(self._document.blocks)

    def _elements(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            match block:
                case Section(heading, inner, aside):
                    times = f" <small>({escape(', '.join(aside))})</small>" if aside else ""
                    yield self._titled(heading, times)
                    yield from self._elements(inner)
                case Heading():
                    yield self._titled(block)
                case Aside(label, inner):
                    yield f'<div class="aside"><small>{escape(label)}</small>'
                    yield from self._elements(inner)
                    yield "</div>"
                case Notes(notes):
                    yield f'<div role="doc-endnotes">{"".join(map(_note, count(1), notes))}</div>'
                case InLanguage(language, inner):
                    yield f'<div lang="{escape(language)}">'
                    yield from self._elements(inner)
                    yield "</div>"
                case SideBySide():
                    yield from self._elements((block.column(0), block.column(1)))
                case Panels(panels):
                    for panel in panels:
                        yield self._titled(panel.heading)
                        yield from (f"<p>{_words(line)}</p>" for line in panel.lines)
                case Table():
                    parts = f"{_head(block)}{''.join(_bodies(block))}"
                    yield f'<table aria-labelledby="{place_of(self._heading)}">{parts}</table>'
                case Figure(drawing, alt, caption):
                    told = f"<figcaption>{escape(caption)}</figcaption>" if caption else ""
                    yield f"<figure>{svg(drawing, alt, self._document.language)}{told}</figure>"
                case Contents():
                    links = (f"<li>{_run(entry)}</li>" for entry in entries(self._document))
                    yield f"<nav><ul>{''.join(links)}</ul></nav>"
                case PageBreak():
                    continue
                case _:
                    yield _element(block)

    def _titled(self, heading: Heading, after: str = "") -> str:
        """Return a heading, at most one level below the heading before it."""
        self._heading += 1
        self._level = min(heading.level, self._level + 1)
        words = f"{heading.number} {heading.text}".strip()
        tag = f"h{self._level}"
        return f'<{tag} id="{place_of(self._heading)}">{escape(words)}{after}</{tag}>'


def _element(block: Block) -> str:
    match block:
        case Paragraph(text, voice):
            voiced = "" if voice is Voice.BODY else f' class="{voice.value}"'
            return f"<p{voiced}>{_words(text)}</p>"
        case Notice(label, text):
            strong = f"<strong>{escape(label)}</strong> " if label else ""
            return f'<p class="notice">{strong}{_words(text)}</p>'
        case LabelledList(rows):
            lines = (f"<dt>{escape(label)}</dt>" + _described(said) for label, said in rows)
            return f"<dl>{''.join(lines)}</dl>"
        case BulletList() | NumberedList():
            return _list(block)
        case Signatures(people):
            signed = (", ".join(filter(None, (one.name, one.role, one.note))) for one in people)
            return _list(BulletList(tuple(signed)))
        case Blanks(rows):
            return "".join(
                f'<p class="blanks">{"".join(f"<span>{escape(blank.label)}</span>" for blank in row)}</p>'
                for row in rows
            )
        case KeyGroups(groups):
            return f"<p>{escape(' '.join(groups))}</p>"
        case _:
            return ""


def _head(table: Table) -> str:
    return f"<thead>{''.join(map(_row, head_lines(table)))}</thead>"


def _bodies(table: Table) -> Iterator[str]:
    """Yield the rows of a table in groups, of which a band, where there is one, is the first row."""
    groups: list[list[Line]] = []
    for line in body_lines(table):
        if not groups or line[0].role is Role.BAND:
            groups.append([])
        groups[-1].append(line)
    yield from (f"<tbody>{''.join(map(_row, lines))}</tbody>" for lines in groups)


def _row(line: Line) -> str:
    return f"<tr>{''.join(map(_cell, line))}</tr>"


def _cell(cell: Placed) -> str:
    tag = "th" if cell.role in _SCOPES else "td"
    facts = {"scope": _SCOPES.get(cell.role, ""), "rowspan": cell.rows, "colspan": cell.columns}
    told = "".join(f' {name}="{value}"' for name, value in facts.items() if value not in ("", 1))
    return f"<{tag}{told}>{_words(cell.text)}</{tag}>"


def _note(number: int, text: Text) -> str:
    back = f'<a role="doc-backlink" href="#{mark_place(0, number)}">{mark_words(number)}</a>'
    return f'<p id="{note_place(0, number)}">{back} {_words(text)}</p>'


def _described(said: tuple[Text, ...]) -> str:
    return "".join(f"<dd>{_words(line)}</dd>" for line in said)


def _list(block: List, depth: int = 0) -> str:
    items = "".join(
        f"<li>{_words(text)}{''.join(_list(inner, depth + 1) for inner in lists)}</li>"
        for text, lists in map(parts, block.items)
    )
    if isinstance(block, BulletList):
        return f"<ul>{items}</ul>"
    start = f' start="{block.start}"' if block.start != 1 else ""
    kind = f' type="{numbering_at(depth).html}"' if depth else ""
    return f"<ol{kind}{start}>{items}</ol>"


def _words(text: Text) -> str:
    if isinstance(text, str):
        return escape(text).replace("\n", "<br>")
    return "".join(map(_run, text))


def _run(run: Run) -> str:
    words = escape(run.text).replace("\n", "<br>")
    if run.mark:
        name = "" if run.mark.again else f' id="{mark_place(run.mark.paper, run.mark.number)}"'
        return (
            f'<sup><a role="doc-noteref"{name} href="#{note_place(run.mark.paper, run.mark.number)}">{words}</a></sup>'
        )
    if run.bold:
        words = f"<strong>{words}</strong>"
    if run.italic:
        words = f"<em>{words}</em>"
    if run.language:
        words = f'<span lang="{escape(run.language)}">{words}</span>'
    return f'<a href="{escape(run.url, quote=True)}">{words}</a>' if run.url else words
