"""How a paper says where its official copy lies, since the paper itself is a working copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ohdesk.documents.dates import short_date
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Document
from ohdesk.domain.deliveries import Delivery, OfficialCopy


def official_words(copy: OfficialCopy, language: str) -> str:
    """Return "Virallinen kappale: asianhallinta, dnro 123/2026, 14.10.2026", and whether the paper has changed since.

    A copy without a place lies in "asianhallinta", one without a number has none.
    """
    say = texts(language).say
    place = copy.delivery.place or say("documents.official.place")
    told = say("documents.official.copy", place=", ".join(filter(None, (place, official_number(copy, language)))))
    return f"{told}. {say('documents.official.changed')}" if copy.changed else told


def official_number(copy: OfficialCopy, language: str) -> str:
    """Return "dnro 123/2026, 14.10.2026", the day alone where there is no number."""
    return delivery_words(copy.delivery, language)


def earlier_words(earlier: Sequence[Delivery], language: str) -> str:
    """Return "Toimitettu myös aiemmin: dnro 98/2026, 7.10.2026.", nothing where there are no such notes."""
    copies = "; ".join(delivery_words(one, language) for one in earlier)
    return texts(language).say("documents.official.earlier", copies=copies) if copies else ""


def delivery_words(delivery: Delivery, language: str) -> str:
    """Return the number and the day of a delivery that is noted."""
    number = texts(language).say("documents.official.number", number=delivery.number) if delivery.number else ""
    day = short_date(delivery.delivered_on) if delivery.delivered_on else ""
    return ", ".join(filter(None, (number, day)))


def with_official_copy(document: Document, copy: OfficialCopy | None) -> Document:
    """Return a paper that tells at its head, and on every page, where its official copy lies.

    The words stand with the paper's own diary number, or in its place where they hold it.
    """
    if copy is None:
        return document
    words, who = official_words(copy, document.language), document.identification
    number = words if who.number in words else f"{who.number} · {words}"
    short = official_number(copy, document.language)
    return replace(document, identification=replace(who, number=number, short_number=short))
