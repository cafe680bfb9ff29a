"""All that is written on paper stands out from its ground, in grey too (WCAG 2.1, 1.4.3)."""

from itertools import pairwise

import pytest
from reportlab.lib.colors import white

from ohdesk.documents import charts, style, wheels

PAIRS = {
    **{
        f"{ink} on {ground}": (getattr(style, ink), getattr(style, ground))
        for ink in ("INK", "MUTED", "ACCENT")
        for ground in ("ZEBRA", "TINT")
    },
    **{ink: (getattr(style, ink), white) for ink in ("INK", "MUTED", "ACCENT")},
    "warning": (style.WARNING_INK, style.WARNING_TINT),
    "head of a table": (white, style.ACCENT),
    **{f"season {number}": (white, ink) for number, (ink, _) in enumerate(wheels._SEASONS)},
    **{f"signs of season {number}": pair for number, pair in enumerate(wheels._SEASONS)},
    **{f"figures of series {number}": (ink, white) for number, ink in enumerate(charts._INKS)},
}


def luminance(color):
    def linear(part):
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_text_stands_out_from_its_ground(pair):
    dark, light = sorted(map(luminance, pair))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_neighbouring_bars_differ_in_grey():
    grey = [luminance(fill) for fill in charts._FILLS]
    assert all(abs(one - other) > 0.15 for one, other in pairwise(grey))
