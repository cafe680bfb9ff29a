"""From text with voices and links to ReportLab's paragraph markup."""

from __future__ import annotations

from itertools import count
from xml.sax.saxutils import escape

from ohdesk.documents import style as look
from ohdesk.documents import tree
from ohdesk.documents.fonts import printable
from ohdesk.documents.typography import bound


def markup(text: tree.Text) -> str:
    """Return ``text`` in ReportLab's paragraph markup: escaped, drawable, numbers bound to their units.

    A link is named by its number in the text; ``MarkedParagraph`` knows the addresses.
    """
    if isinstance(text, str):
        return escape(bound(printable(text))).replace("\n", "<br/>").replace("\t", " ")
    numbers = count()
    return "".join(_linked(run, next(numbers)) if run.url else _voiced(run) for run in text)


def _voiced(run: tree.Run) -> str:
    words = markup(run.text)
    if run.italic:
        words = f"<i>{words}</i>"
    return f"<b>{words}</b>" if run.bold else words


def _linked(run: tree.Run, number: int) -> str:
    color = look.ACCENT.hexval().replace("0x", "#")
    shown = _voiced(run) if run.url.startswith("#") else f"<u>{_voiced(run)}</u>"  # a list of contents needs no lines
    words = f'<a href="{number}" color="{color}">{shown}</a>'
    return f'<onDraw name="link" label="{number}"/>{words}<onDraw name="unlink"/>'


def urls(text: tree.Text) -> tuple[str, ...]:
    """Return the addresses of a text's links, in the order of their numbers."""
    return () if isinstance(text, str) else tuple(run.url for run in text if run.url)
