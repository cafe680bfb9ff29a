"""From text with voices and links to ReportLab's paragraph markup."""

from __future__ import annotations

from itertools import count
from xml.sax.saxutils import escape

from ohdesk.documents import style as look
from ohdesk.documents import tree
from ohdesk.documents.fonts import printable
from ohdesk.documents.notes import mark_place, note_place
from ohdesk.documents.structure import Inline
from ohdesk.documents.typography import bound


def markup(text: tree.Text) -> str:
    """Return ``text`` in ReportLab's paragraph markup: escaped, drawable, numbers bound to their units.

    Links and words in other languages are named by their number in the text, as ``inlines`` returns them.
    """
    if isinstance(text, str):
        return escape(bound(printable(text))).replace("\n", "<br/>").replace("\t", " ")
    numbers = count()
    return "".join(_apart(run, next(numbers)) if _inline(run) else _voiced(run) for run in text)


def _voiced(run: tree.Run) -> str:
    words = markup(run.text)
    if run.italic:
        words = f"<i>{words}</i>"
    return f"<b>{words}</b>" if run.bold else words


def _apart(run: tree.Run, number: int) -> str:
    words = _voiced(run)
    if run.mark:
        words = f'<a href="{number}"><super size="95%" rise="28%">{words}</super></a>'
    if run.url:
        color = look.ACCENT.hexval().replace("0x", "#")
        shown = words if run.url.startswith("#") else f"<u>{words}</u>"  # a list of contents needs no lines
        words = f'<a href="{number}" color="{color}">{shown}</a>'
    return f'<onDraw name="begin" label="{number}"/>{words}<onDraw name="end"/>'


def inlines(text: tree.Text) -> tuple[Inline, ...]:
    """Return the stretches of a text that are elements of their own, in the order of their numbers."""
    return () if isinstance(text, str) else tuple(inline for run in text if (inline := _inline(run)))


def _inline(run: tree.Run) -> Inline | None:
    if run.mark:
        place = "" if run.mark.again else mark_place(run.mark.paper, run.mark.number)
        return Inline(
            ("Reference", "Link"), f"#{note_place(run.mark.paper, run.mark.number)}", told=run.mark.told, place=place
        )
    if run.url:
        return Inline(("Link",), run.url, run.language)
    return Inline(("Span",), language=run.language) if run.language and run.text.strip() else None
