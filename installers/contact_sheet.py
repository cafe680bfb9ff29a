"""Look at every paper at once: the first page of each kind, of the practice school, in one picture.

    python installers/contact_sheet.py resources/pictures/papers.webp

Finnish first, the last row in Swedish. Run with the environment's Python.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pypdfium2
from PIL import Image

from ohdesk.cli import app

KINDS = """
agenda · agenda --variant chair · agenda --variant blank · minutes · minutes --variant extract --item 3 ·
minutes --variant year · outcomes --variant year · plan · tasks · year-summary · newsletter ·
letter --variant students · services · clock-wheel · clock-table · poster · indicators · survey-form · survey-results ·
inspection · evaluation · handover · clock-wall · cards · coverage · members · representation · staffing · tally ·
participation · checklists · consent-checklist · archive-list
"""
"""What `ohdesk-cli print` is asked for."""
IN_SWEDISH = "agenda · minutes · plan · letter --variant guardians · clock-wheel · services · poster · newsletter"

_WIDTH = 1920
_ROW = 285
"""About how high a row of pages is, in pixels."""
_GAP = 10
_GROUND, _EDGE = "#E9EEF3", "#B9C4CF"
_BEST = Image.Resampling.LANCZOS


def contact_sheet(file: Path) -> None:
    """Write the picture to ``file``; the practice schools that it shows are gone afterwards."""
    with tempfile.TemporaryDirectory() as place:
        rows = [*_rows(list(_first_pages(Path(place), "fi", KINDS)))]
        rows += _rows(list(_first_pages(Path(place), "sv", IN_SWEDISH)))
    heights = [max(page.height for page in row) for row in rows]
    sheet = Image.new("RGB", (_WIDTH, sum(heights) + _GAP * (len(rows) + 1)), _GROUND)
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        left = _GAP
        for page in row:
            sheet.paste(page, (left, top))
            left += page.width + _GAP
        top += height + _GAP
    sheet.save(file, quality=68, method=6)


def _first_pages(place: Path, language: str, kinds: str) -> Iterator[Image.Image]:
    """Yield the pages as large as they are drawn best."""
    school = place / language
    _run("--language", language, "practice", str(school), "--language", language)
    os.environ["OHDESK_PASSPHRASE"] = (school / "keys" / "passphrase.txt").read_text("utf-8").strip()
    for number, kind in enumerate(kinds.split("·")):
        pdf = place / f"{language}-{number}.pdf"
        options = ("--vault", str(school / "practice.ohdesk"), "--language", language, "-o", str(pdf))
        _run("--language", language, "print", *kind.split(), *options)
        page = pypdfium2.PdfDocument(pdf)[0]
        yield page.render(scale=4 * _ROW / page.get_height()).to_pil().convert("RGB")


def _rows(pages: list[Image.Image]) -> Iterator[list[Image.Image]]:
    """Share pages among rows as wide as the picture, and make them as small as that wants."""
    wide = [page.width / page.height for page in pages]
    count = max(1, round(sum(wide) * _ROW / _WIDTH))
    for number in range(count):
        middle = [sum(wide[:place]) + own / 2 for place, own in enumerate(wide)]
        begins, ends = sum(wide) * number / count, sum(wide) * (number + 1) / count
        yield _fitted([page for page, at in zip(pages, middle, strict=True) if begins <= at < ends])


def _fitted(row: list[Image.Image]) -> list[Image.Image]:
    height = (_WIDTH - _GAP * (len(row) + 1)) / sum(page.width / page.height for page in row)
    return [_framed(page.resize((round(page.width * height / page.height), round(height)), _BEST)) for page in row]


def _framed(page: Image.Image) -> Image.Image:
    framed = Image.new("RGB", page.size, _EDGE)
    framed.paste(page.crop((1, 1, page.width - 1, page.height - 1)), (1, 1))
    return framed


def _run(*words: str) -> None:
    with redirect_stdout(StringIO()):
        app(words, standalone_mode=False)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    contact_sheet(Path(sys.argv[1]))
