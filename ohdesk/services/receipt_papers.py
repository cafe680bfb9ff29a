"""The merge receipt as a paper."""

from __future__ import annotations

from datetime import date

from ohdesk.documents.receipt import CameIn, CamePart, Said
from ohdesk.services import groups, printing
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault
from ohdesk.services.receipt_parts import Spot
from ohdesk.services.receipts import Receipt
from ohdesk.services.words import say


def receipt(vault: Vault, came: Receipt, language: str, today: date) -> Paper:
    """Return a receipt that was told in ``language`` as a paper."""
    from ohdesk.documents.receipt import receipt as described

    parts = [CamePart(part.title, tuple(_thing(spot) for spot in part.spots)) for part in came.parts]
    issuer = printing.issuer(vault, groups.current_group(vault).id)
    return Paper(described(parts, kind_counts(came, language), issuer, language, today), "receipt_printed")


def kind_counts(came: Receipt, language: str) -> list[str]:
    """Return what a laptop got that has just joined: "Kokouksia: 12"."""
    return [say(language, f"cli.imported.{kind}", count=count) for kind, count in came.kinds]


def _thing(spot: Spot) -> CameIn:
    return CameIn(
        spot.title,
        spot.laptops,
        spot.when,
        spot.words,
        tuple(
            (passage.label, tuple(tuple(Said(piece.fate, piece.text) for piece in line) for line in passage.lines))
            for passage in spot.passages
        ),
        tuple(passage.label for passage in spot.passages if passage.two_versions),
        spot.needs_a_look,
    )
