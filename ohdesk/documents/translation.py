"""Minutes in another language than the one in which they were written: not the record, and the paper says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ohdesk.documents.issuer import Issuer, footer
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Aside, Block, Document, Notice, Paragraph, Section, Signatures, plain
from ohdesk.security.record_codes import codes_in


def translation(document: Document, issuer: Issuer, original: str) -> Document:
    """Return minutes as a translation of those in the language ``original`` (fi, sv).

    Nobody has signed or confirmed these words: what they would be signed with, and the record's code, is left out.
    """
    said = texts(document.language).say(f"documents.minutes.translation_of.{original}")
    return replace(
        document,
        blocks=(Notice("", said), *_unsigned(document.blocks)),
        footer=footer(issuer, document.language),
    )


def _unsigned(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section | Aside):
            left = tuple(_unsigned(block.blocks))
            if left or not block.blocks:
                yield replace(block, blocks=left)
        elif not (isinstance(block, Signatures) or _names_record(block)):
            yield block


def _names_record(block: Block) -> bool:
    return isinstance(block, Paragraph) and any(codes_in(plain(block.text)))
