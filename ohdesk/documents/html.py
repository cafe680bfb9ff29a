"""A document as a page of HTML for the body of a message: plain elements, no scripts, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from ohdesk.documents.list_marks import List, numbering_at, parts
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
    Notice,
    NumberedList,
    PageBreak,
    Panels,
    Paragraph,
    Run,
    Section,
    SideBySide,
    Signatures,
    Table,
    Text,
)

_FONT = "font-family: 'Source Sans 3', 'Segoe UI', Arial, sans-serif; line-height: 1.4; color: #17202b"
_APART = "border-left: 3px solid #0b4a7a; padding: 2px 10px; margin: 8px 0; background: #e8f0f7"
_QUIET = "border-left: 3px dotted #51606f; padding: 2px 10px; margin: 8px 0; background: #f3f6f9"
_SCOPES = {Role.GROUP: "colgroup", Role.COLUMN: "col", Role.BAND: "rowgroup", Role.ROW: "row"}
_CELL = "text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid #b9c4cf"


def page(document: Document) -> str:
    """Return a whole page: the document's title and text, what only paper needs left out."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(document.language)}">',
            f'<head><meta charset="utf-8"><title>{escape(document.title)}</title></head>',
            f'<body style="{_FONT}">',
            *body(document),
            "</body>",
            "</html>",
            "",
        )
    )


def body(document: Document) -> Iterator[str]:
    """Yield the elements of a document's text, its title as the first heading."""
    if document.practice:
        yield f"<p><strong>{escape(texts(document.language).say('documents.practice'))}</strong></p>"
    yield f"<h1>{escape(document.title)}</h1>"
    if document.state_line:
        yield f"<p><strong>{escape(document.state_line)}</strong></p>"
    yield from elements(document.blocks)


def elements(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield an element for each block."""
    for block in blocks:
        match block:
            case Section(heading, inner, aside):
                times = f" <small>({escape(', '.join(aside))})</small>" if aside else ""
                yield _heading(heading, times)
                yield from elements(inner)
            case Aside(label, inner):
                yield f'<div style="{_QUIET}"><small>{escape(label)}</small>'
                yield from elements(inner)
                yield "</div>"
            case InLanguage(language, inner):
                yield f'<div lang="{escape(language)}">'
                yield from elements(inner)
                yield "</div>"
            case SideBySide():
                yield from elements((block.column(0), block.column(1)))
            case Panels(panels):
                for panel in panels:
                    yield _heading(panel.heading)
                    yield from (f"<p>{_words(line)}</p>" for line in panel.lines)
            case Contents() | PageBreak() | Blanks():
                continue
            case _:
                yield _element(block)


def _heading(heading: Heading, after: str = "") -> str:
    words = f"{heading.number} {heading.text}".strip()
    return f"<h{heading.level}>{escape(words)}{after}</h{heading.level}>"


def _element(block: Block) -> str:
    match block:
        case Heading():
            return _heading(block)
        case Paragraph(text):
            return f"<p>{_words(text)}</p>"
        case Notice(label, text):
            strong = f"<strong>{escape(label)}</strong> " if label else ""
            return f'<p style="{_APART}">{strong}{_words(text)}</p>'
        case LabelledList(rows):
            lines = (f"<dt><strong>{escape(label)}</strong></dt>" + _described(said) for label, said in rows)
            return f"<dl>{''.join(lines)}</dl>"
        case BulletList() | NumberedList():
            return _list(block)
        case Table():
            return f'<table style="border-collapse: collapse">{_head(block)}{"".join(_bodies(block))}</table>'
        case Signatures(people):
            lines = (", ".join(filter(None, (one.name, one.role, one.note))) for one in people)
            return _list(BulletList(tuple(lines)))
        case KeyGroups(groups):
            return f"<p>{escape(' '.join(groups))}</p>"
        case Figure(_, alt, caption):
            return "".join(f"<p>{escape(words)}</p>" for words in (alt, caption) if words)
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
    look = f"{_CELL}; font-weight: normal" if cell.role is Role.ROW else _CELL
    facts = {"scope": _SCOPES.get(cell.role, ""), "rowspan": cell.rows, "colspan": cell.columns, "style": look}
    told = "".join(f' {name}="{value}"' for name, value in facts.items() if value not in ("", 1))
    return f"<{tag}{told}>{_words(cell.text)}</{tag}>"


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
    if run.bold:
        words = f"<strong>{words}</strong>"
    if run.italic:
        words = f"<em>{words}</em>"
    if run.language:
        words = f'<span lang="{escape(run.language)}">{words}</span>'
    return f'<a href="{escape(run.url, quote=True)}">{words}</a>' if run.url else words
