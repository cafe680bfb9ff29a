"""Text in a Word file: its voices and what it says where a link leads."""

from __future__ import annotations

from docx.text.paragraph import Paragraph

from ohdesk.documents.tree import Run, Text
from ohdesk.documents.typography import bound


def fill(paragraph: Paragraph, text: Text) -> None:
    """Write ``text`` at a paragraph's end."""
    for run in runs_of(text):
        words = bound(run.text)
        written = paragraph.add_run(f"{words} ({run.url})" if run.url and run.url != run.text else words)
        written.bold, written.italic = run.bold or None, run.italic or None


def runs_of(text: Text) -> tuple[Run, ...]:
    """Return ``text`` as runs."""
    return (Run(text),) if isinstance(text, str) else text
