"""What came from the group's other laptops, without a window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show_facts, write_file
from ohdesk.services.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ohdesk.services.receipts import Receipt


def receipt(
    ctx: typer.Context,
    vault: VaultPath,
    since: Annotated[
        int | None, typer.Option(metavar="MARK", min=0, help="Else up to where it was last marked as read.")
    ] = None,
    until: Annotated[int | None, typer.Option(metavar="MARK", min=0, help="Else up to now.")] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE.pdf", help="As a paper.")] = None,
    read: Annotated[bool, typer.Option("--read", help="Remember that it has been read.")] = False,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Tell paragraph by paragraph what came from the others, from whom, and what needs a choice."""
    from ohdesk.services import forms, receipt_papers, receipts, vaults

    here = session(ctx)
    with here.vault(vault, passphrase_file) as opened:
        found = receipts.receipt(opened, here.language, since, until)
        if output is not None:
            paper = receipt_papers.receipt(opened, found, here.language, vaults.today())
            write_file(output, forms.archive_copy(opened, paper))
        if read:
            receipts.mark_read(opened, found.until, datetime.now(UTC))
    if json:
        show_facts(_facts(found), as_json=True)
    elif output is None:
        for line in _lines(found, here.language):
            typer.echo(line)


def _facts(found: Receipt) -> dict[str, Any]:
    return {
        "since": found.since,
        "until": found.until,
        "first": found.first,
        "kinds": dict(found.kinds),
        "count": len(found.spots),
        "looks": len(found.looks),
        "by_laptop": dict(found.by_laptop),
        "documents": [
            {
                "kind": part.kind,
                "id": part.root,
                "title": part.title,
                "things": [
                    {
                        "kind": spot.kind,
                        "id": spot.object,
                        "title": spot.title,
                        "laptops": spot.laptops,
                        "when": spot.when,
                        "happenings": spot.happenings,
                        "needs_a_look": spot.needs_a_look,
                        "fields": [
                            {
                                "field": passage.field,
                                "label": passage.label,
                                "laptops": passage.laptops,
                                "two_versions": passage.two_versions,
                                "paragraphs": [
                                    [{"fate": piece.fate, "text": piece.text} for piece in line]
                                    for line in passage.lines
                                ],
                            }
                            for passage in spot.passages
                        ],
                    }
                    for spot in part.spots
                ],
            }
            for part in found.parts
        ],
    }


def _lines(found: Receipt, language: str) -> Iterator[str]:
    from ohdesk.services import receipt_papers, receipt_parts, receipts

    if found.first:
        yield say(language, "receipt.first")
        yield from receipt_papers.kind_counts(found, language)
    if found.spots or not found.first:
        yield receipts.summary(found, language)
    for part in found.parts:
        yield ""
        yield part.title
        for spot in part.spots:
            about = " · ".join(filter(None, (spot.title, *spot.words, *spot.laptops, spot.when)))
            yield f"  {about}"
            for passage in spot.passages:
                for line in passage.lines:
                    yield f"    {passage.label}: {receipt_parts.spoken(language, line)}"
                if passage.two_versions:
                    yield f"    {passage.label}: {say(language, 'receipt.two_versions')}"
