"""How wide the columns of a table should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from math import sqrt

_LONGEST_WHOLE = 13
"""Letters of the longest word that a column makes room for undivided."""
_LONGEST_CODE = 20
"""The same for what no hyphen divides: dates, numbers, a sign bound to its word."""
_SPACE = re.compile(r"[ \n\t]+")

Measure = Callable[[str], float]


def column_widths(
    rows: Sequence[Sequence[str]],
    width: float,
    padding: float,
    measure: Measure,
    shares: Sequence[float] = (),
    across: Iterable[tuple[int, int, str]] = (),
) -> list[float]:
    """Share ``width`` points among the columns of ``rows`` (header first), each cell with ``padding`` on both sides.

    ``measure`` gives the width of a text on one line. No column is narrower than its words need; beyond that, width
    goes by the square root of the amount of text, so that rows come out low; a column never gets more than its
    longest cell fills on one line, as long as others can use it. ``shares``, one for each column, stand in the place
    of that reckoning where tables are to look alike. ``across`` are texts over several columns: the first of these,
    how many they are, and the words, of which each column has room for its part of the longest.
    """
    columns = list(zip(*rows, strict=True))
    least = [max(_longest_word(cell, measure) for cell in column) + 2 * padding for column in columns]
    for first, count, words in across:
        part = (_longest_word(words, measure) + 2 * padding) / count
        least[first : first + count] = [max(part, one) for one in least[first : first + count]]
    if sum(least) >= width:
        return [width * part / sum(least) for part in least]
    if shares:
        wanted = [max(0.0, width * share / sum(shares) - part) for share, part in zip(shares, least, strict=True)]
        room = width - sum(least)
        return [part + room * more / sum(wanted) for part, more in zip(least, wanted, strict=True)]
    full = [max(measure(cell) for cell in column) + 2 * padding for column in columns]
    wish = [sqrt(sum(measure(cell) for cell in column)) + 1 for column in columns]
    widths = list(least)
    open_columns = [i for i in range(len(columns)) if full[i] > least[i]]
    while open_columns and width - sum(widths) > 0.01:
        spare, total = width - sum(widths), sum(wish[i] for i in open_columns)
        for i in open_columns:
            widths[i] = min(full[i], widths[i] + spare * wish[i] / total)
        open_columns = [i for i in open_columns if full[i] - widths[i] > 0.01]
    rest = width - sum(widths)
    return [part + rest * part / sum(widths) for part in widths]


def _longest_word(cell: str, measure: Measure) -> float:
    return max(measure(word[: _LONGEST_WHOLE if word.isalpha() else _LONGEST_CODE]) for word in _SPACE.split(cell))
