"""Colours can be read, icons follow them, lengths follow the text."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from ohdesk.resources import resource
from ohdesk.ui.application import Application
from ohdesk.ui.icons import icon
from ohdesk.ui.preferences import Preferences
from ohdesk.ui.theme import DARK, LIGHT, Tokens, current_tokens, style_sheet

TEXT, OUTLINE = 4.5, 3.0
"""Least contrasts of WCAG 2.2, level AA: success criteria 1.4.3 and 1.4.11."""

PAIRS = [
    *((ink, ground, TEXT) for ink, ground in product(("text", "muted"), ("bg", "surface", "raised", "hover"))),
    *(
        (ink, ground, TEXT)
        for ink, ground in product(("text", "accent"), ("accent_soft", "ok_soft", "warn_soft", "bad_soft"))
    ),
    *((ink, ground, TEXT) for ink, ground in product(("accent", "bad"), ("surface", "bg"))),
    *((ink, f"{ink}_soft", TEXT) for ink in ("ok", "warn", "bad")),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("control", "surface", OUTLINE),
    ("control", "bg", OUTLINE),
    ("accent", "hover", OUTLINE),
]


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    q = QColor(colour)
    return 0.2126 * linear(q.redF()) + 0.7152 * linear(q.greenF()) + 0.0722 * linear(q.blueF())


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_pair_of_colours_can_be_read(tokens: Tokens) -> None:
    weak = {
        (ink, ground): round(found, 2)
        for ink, ground, least in PAIRS
        if (found := contrast(getattr(tokens, ink), getattr(tokens, ground))) < least
    }
    assert weak == {}


def test_lengths_of_the_style_sheet_grow_with_the_text() -> None:
    plain, large = style_sheet(LIGHT, 1.0), style_sheet(LIGHT, 2.0)
    assert "font-size: 15px" in plain
    assert "font-size: 30px" in large
    assert not re.search(r"\ddp|\$\w", plain)


def test_every_icon_is_a_lucide_drawing_in_the_current_colour() -> None:
    drawings = list(resource("icons").glob("*.svg"))
    assert len(drawings) > 40
    assert [file.name for file in drawings if "currentColor" not in file.read_text()] == []


def test_an_icon_follows_the_theme_by_itself(application: Application) -> None:
    house = icon("house", "text")
    in_light = inks(house)
    application.apply(Preferences(language="en", theme="dark", idle_minutes=0))
    assert current_tokens() is DARK
    assert LIGHT.text.lower() in in_light
    assert DARK.text.lower() in inks(house)


def test_an_icon_without_a_drawing_is_refused(application: Application) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_bundled_font_is_used_at_every_text_size(application: Application) -> None:
    for scale in (100, 200):
        application.apply(Preferences(language="en", theme="light", text_scale=scale, idle_minutes=0))
        assert application.font().family() == "Source Sans 3"
        assert application.font().pixelSize() == 15 * scale // 100


def inks(drawn: QIcon) -> set[str]:
    image = drawn.pixmap(QSize(48, 48)).toImage()
    points = product(range(48), range(48))
    return {QColor(image.pixelColor(x, y)).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}
