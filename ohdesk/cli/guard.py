"""Asking the guard about a file of passages, without any vault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from ohdesk.cli.session import Json, session
from ohdesk.services.words import say


def guard(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="UTF-8, a passage a line.")],
    members: Annotated[
        Path | None,
        typer.Option(metavar="NAMES.txt", exists=True, dir_okay=False, help="Who may be named, one a line."),
    ] = None,
    as_json: Json = False,
) -> None:
    """Tell which lines look as if they were about one pupil; the lines themselves are never repeated."""
    from ohdesk.domain.privacy.concerns import Known, Verdict, verdict_of
    from ohdesk.domain.privacy.review import review

    language = session(ctx).language
    lines = _lines(language, file)
    known = Known.of(_lines(language, members) if members else ())
    if not any(line.strip() for line in lines):
        typer.echo(say(language, "guard.empty"), err=True)
    told = 0
    for number, line in enumerate(lines, 1):
        concerns = review(line, known)
        verdict, rules = verdict_of(concerns), sorted({concern.rule.value for concern in concerns})
        if as_json:
            typer.echo(json.dumps({"line": number, "verdict": verdict.value, "rules": rules}))
        elif verdict is not Verdict.OK:
            told += 1
            named = ", ".join(say(language, f"guard.rules.{rule}") for rule in rules)
            typer.echo(say(language, f"guard.{verdict}", line=number, rules=named))
    if not as_json and lines and not told:
        typer.echo(say(language, "guard.ok"))


def _lines(language: str, file: Path) -> list[str]:
    """Return a file's lines; what is no UTF-8 in it is said and read as unknown signs."""
    data = file.read_bytes().removeprefix(b"\xef\xbb\xbf")
    text = data.decode("utf-8", errors="replace")
    if "\ufffd" in text or "\0" in text:
        typer.echo(say(language, "guard.garbled", file=file.name), err=True)
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []
