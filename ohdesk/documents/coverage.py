"""Where a school year's material shows the group's duties and goals, on paper."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.goal_thread import cited
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import Block, Document, Heading, Orientation, Paragraph, Run, Table, Text, Voice
from ohdesk.domain.duties import CoverageState, Covered, Duty, Evidence
from ohdesk.domain.meetings import Publicity

_SHARES = (0.32, 0.46, 0.22)


def coverage(
    duties: Iterable[Covered], goals: Iterable[Covered], school_year: str, issuer: Issuer, language: str, today: date
) -> Document:
    """Return where each duty and goal shows as a table on a landscape sheet, for the group."""
    words = texts(language)
    say = words.say
    points, named = tuple(duties), tuple(goals)
    header = tuple(say(f"documents.coverage.columns.{key}") for key in ("point", "where", "basis"))
    blocks: list[Block] = [
        Paragraph(say("documents.coverage.lead"), Voice.NOTE),
        Paragraph(summary((*points, *named), words)),
        Heading(2, say("documents.coverage.duties")),
        Table(header, tuple(_row(point, words) for point in points), _SHARES),
        Heading(2, say("documents.coverage.goals")),
    ]
    if named:
        blocks.append(Table(header[:2], tuple(_row(point, words)[:2] for point in named), (0.4, 0.6)))
    else:
        blocks.append(Paragraph(say("documents.coverage.no_goals")))
    return paper(
        issuer,
        language,
        title=say("documents.coverage.title", year=school_year),
        kind=say("documents.coverage.kind"),
        date=short_date(today),
        publicity=say(f"documents.publicity.{Publicity.GROUP}"),
        blocks=tuple(blocks),
        orientation=Orientation.LANDSCAPE,
    )


def summary(points: Iterable[Covered], words: Texts) -> str:
    """Return how many points are in each state, in a sentence."""
    states = [point.state for point in points]
    return words.say("documents.coverage.summary", **{state.value: states.count(state) for state in CoverageState})


def evidence_words(seen: Evidence, words: Texts) -> str:
    """Return where something shows: "kokous 3/2026–2027 § 4: Säännöt", "kuuleminen 2.10.2026: Oppilaskunta"."""
    day = short_date(seen.day) if seen.day else ""
    at = cited(seen.at, words) if seen.at else ""
    said = words.say(f"documents.coverage.evidence.{seen.where}", title=seen.title, day=day, at=at)
    return said.strip().removesuffix(":").rstrip(" ,")


def basis_words(duty: Duty, words: Texts) -> str:
    """Return on what a duty is based: "OHL 14 § (tarkistettu 1/2025)", or that it is good practice."""
    if not duty.basis:
        return words.say("documents.coverage.good_practice")
    return words.say("documents.coverage.basis", basis=duty.basis.replace(" §", "\u00a0§"), checked=duty.checked)


def _row(point: Covered, words: Texts) -> tuple[Text, Text, Text]:
    title = point.title or words.say("documents.plan.untitled")
    return title, _where(point, words), _basis(point.duty, words) if point.duty else ""


def _basis(duty: Duty, words: Texts) -> Text:
    """Return on what a duty is based; when its sections were read, and what the law is called, is told in a note."""
    if not duty.basis:
        return basis_words(duty, words)
    return (Run(duty.basis, note=words.say("documents.coverage.basis_note", checked=duty.checked)),)


def _where(point: Covered, words: Texts) -> Text:
    say = words.say
    lines = [evidence_words(seen, words) for seen in point.evidence]
    if not lines:
        lines = [say("documents.coverage.earlier", text=evidence_words(seen, words)) for seen in point.earlier]
    if point.mark is not None and point.mark.left_out:
        lines.append(say("documents.coverage.left_out", text=point.mark.left_out))
    lines += [say("documents.coverage.coming", text=evidence_words(seen, words)) for seen in point.coming]
    if point.matter is not None:
        lines.append(say("documents.coverage.waiting"))
    return "\n".join(lines) if lines else (Run(say("documents.coverage.not_found"), italic=True),)
