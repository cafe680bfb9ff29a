"""How large text is on the pages of a PDF, read from what its pages draw (ISO 32000-1, 9.3 and 9.4)."""

from collections.abc import Iterator
from io import BytesIO
from math import sqrt

import pikepdf
from pikepdf import Matrix

SHOWS = {"Tj", "TJ", "'", '"'}


def type_sizes(pdf: bytes) -> Iterator[tuple[float, int, bytes]]:
    """Yield the size in points, the page from 1 and the codes of each piece of text that is drawn."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        for number, page in enumerate(opened.pages, 1):
            for size, codes in drawn(page.obj, Matrix()):
                yield size, number, codes


def drawn(content: pikepdf.Object, outer: Matrix, resources: pikepdf.Object | None = None):
    """Yield the size and the codes of the text that a page, or a form within it, draws under a matrix."""
    resources = content.get("/Resources", resources)
    at, kept, line, size, rendering = outer, [], Matrix(), 0.0, 0
    for operands, operator in pikepdf.parse_content_stream(content):
        match str(operator):
            case "q":
                kept.append((at, size, rendering))
            case "Q":
                at, size, rendering = kept.pop()
            case "cm":
                at = Matrix(*map(float, operands)) @ at
            case "BT":
                line = Matrix()
            case "Tm":
                line = Matrix(*map(float, operands))
            case "Tf":
                size = float(operands[1])
            case "Tr":
                rendering = int(operands[0])
            case "Do":
                form = resources.XObject[str(operands[0])]
                if form.Subtype == pikepdf.Name.Form:
                    placed = Matrix(*map(float, form.get("/Matrix", [1, 0, 0, 1, 0, 0])))
                    yield from drawn(form, placed @ at, resources)
            case shown if shown in SHOWS and rendering != 3:
                codes = b"".join(map(text_of, operands[-1] if shown == "TJ" else [operands[-1]]))
                if codes.strip():
                    whole = line @ at
                    yield size * sqrt(abs(whole.a * whole.d - whole.b * whole.c)), codes


def text_of(operand) -> bytes:
    return bytes(operand) if isinstance(operand, pikepdf.String) else b""
