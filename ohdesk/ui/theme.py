"""Colours and measures of the window: two sets of tokens, and what Qt makes of them."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from string import Template
from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from ohdesk.resources import resource

FAMILY: Final = "Source Sans 3"
BODY: Final = 15
"""Body text in device-independent pixels at 100 %."""

_LENGTH = re.compile(r"(\d+(?:\.\d+)?)dp")


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each use; ``*_soft`` are quiet grounds, ``border`` decorates, ``control`` outlines fields."""

    bg: str
    surface: str
    raised: str
    hover: str
    border: str
    control: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT: Final = Tokens(
    bg="#F6F7F9",
    surface="#FFFFFF",
    raised="#EEF2F6",
    hover="#F0F3F7",
    border="#DDE3EA",
    control="#7A8797",
    text="#17202B",
    muted="#536272",
    accent="#0B5CAD",
    accent_hover="#094C90",
    on_accent="#FFFFFF",
    accent_soft="#E3EEFA",
    ok="#17693B",
    ok_soft="#E2F3E9",
    warn="#824D00",
    warn_soft="#FCEFD8",
    bad="#B3261E",
    bad_soft="#FCE7E5",
)

DARK: Final = Tokens(
    bg="#12171D",
    surface="#1A2129",
    raised="#242D38",
    hover="#222B35",
    border="#2E3945",
    control="#8494A6",
    text="#E8EDF3",
    muted="#A6B3C1",
    accent="#7DB8F5",
    accent_hover="#9ECBFA",
    on_accent="#0A1A2B",
    accent_soft="#1B3552",
    ok="#7BD6A2",
    ok_soft="#173527",
    warn="#F2BF6B",
    warn_soft="#3A2B12",
    bad="#FFA49C",
    bad_soft="#46201D",
)


def current_tokens() -> Tokens:
    """Return the tokens that the application's palette was made of."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for ``tokens``, the disabled group included."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.bg,
        roles.WindowText: tokens.text,
        roles.Base: tokens.surface,
        roles.AlternateBase: tokens.raised,
        roles.Text: tokens.text,
        roles.PlaceholderText: tokens.muted,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.bad,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.ToolTipBase: tokens.text,
        roles.ToolTipText: tokens.surface,
        roles.Light: tokens.surface,
        roles.Midlight: tokens.raised,
        roles.Mid: tokens.border,
        roles.Dark: tokens.control,
        roles.Shadow: tokens.border,
        roles.Accent: tokens.accent,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.control))
    return made


def style_sheet(tokens: Tokens, scale: float) -> str:
    """Return the window's style sheet, lengths multiplied by ``scale`` (1.0 to 2.0)."""
    folder = "dark" if tokens is DARK else "light"
    template = Template(resource("themes", "ohdesk.qss").read_text(encoding="utf-8"))
    filled = template.substitute(
        asdict(tokens), family=FAMILY, images=resource("themes", folder).as_posix(), body=f"{BODY}dp"
    )
    return _LENGTH.sub(lambda length: f"{max(1, round(float(length[1]) * scale))}px", filled)


def font(scale: float) -> QFont:
    """Return the body font at ``scale``."""
    made = QFont(FAMILY)
    made.setPixelSize(round(BODY * scale))
    return made
