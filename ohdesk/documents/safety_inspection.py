"""The inspection of health and safety: what was found, and how its repair has gone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.issuer import Issuer, paper
from ohdesk.documents.prose import inline, prose
from ohdesk.documents.texts import Texts, texts
from ohdesk.documents.tree import (
    Block,
    Document,
    Heading,
    LabelledList,
    Orientation,
    Paragraph,
    Run,
    Section,
    Table,
    Text,
    Voice,
)
from ohdesk.domain.inspections import Defect, DefectState, Inspection, Timing, look_by, standing
from ohdesk.domain.meetings import Publicity
from ohdesk.domain.paragraphs import internal_text, public_text
from ohdesk.domain.readers import Reader

_SIGNS = {
    DefectState.OPEN: "○",
    DefectState.UNDER_WAY: "→",
    DefectState.REPAIRED: "✓",
    DefectState.DROPPED: "–",
}
_SHARES = {"defect": 30, "place": 15, "owner": 15, "due": 10, "state": 13, "looks": 25}
_INTERNAL = ("owner",)


@dataclass(frozen=True, slots=True)
class Inspected:
    """A place by its name, empty where there is only one, and its inspections, the newest first."""

    name: str
    inspections: tuple[Inspection, ...]


def defect_follow_up(
    places: Sequence[Inspected], issuer: Issuer, language: str, today: date, reader: Reader = Reader.STAFF
) -> Document:
    """Return the inspections of each place with the repair of their defects.

    Readers outside the staff see no names: neither who answers for a repair nor who took part by name.
    """
    words = texts(language)
    staff = reader is Reader.STAFF
    return paper(
        issuer,
        language,
        title=words.say("documents.inspection.title"),
        kind=words.say("documents.inspection.kind"),
        date=short_date(today),
        publicity=words.say(f"documents.publicity.{Publicity.GROUP if staff else Publicity.PUBLIC}"),
        blocks=(
            *(block for place in places for block in _place(place, words, today, staff)),
            Paragraph(words.say("documents.inspection.source"), Voice.NOTE),
        ),
        orientation=Orientation.LANDSCAPE,
    )


def state_words(inspections: Sequence[Inspection], words: Texts, today: date) -> str:
    """Return how a place's inspections stand, as a sentence."""
    stands = standing(inspections, today)
    last = short_date(stands.last.day) if stands.last and stands.last.day else ""
    due = short_date(stands.next_by) if stands.next_by else ""
    return words.say(f"documents.inspection.timing.{stands.timing}", last=last, due=due)


def _place(place: Inspected, words: Texts, today: date, staff: bool) -> Iterator[Block]:
    say = words.say
    stands = standing(place.inspections, today)
    rows: list[tuple[str, tuple[Text, ...]]] = [
        (say("documents.inspection.state"), (state_words(place.inspections, words, today),))
    ]
    if stands.timing is not Timing.NOT_FOUND or stands.open:
        counts = say("documents.inspection.open", count=len(stands.open), late=len(stands.to_look_at))
        rows.append((say("documents.inspection.defects"), (counts,)))
    if place.name:
        yield Heading(2, place.name)
    yield LabelledList(tuple(rows))
    for inspection in place.inspections:
        yield _inspection(inspection, words, today, staff, 3 if place.name else 2)


def _inspection(inspection: Inspection, words: Texts, today: date, staff: bool, level: int) -> Section:
    say = words.say
    day = short_date(inspection.day) if inspection.day else say("documents.inspection.no_day")
    bodies = ", ".join(say(f"documents.inspection.bodies.{body}") for body in inspection.bodies)
    took_part = "; ".join(filter(None, (bodies, inspection.others if staff else "")))
    blocks: list[Block] = []
    if took_part:
        blocks.append(LabelledList(((say("documents.inspection.took_part"), (took_part,)),)))
    blocks += prose(inspection.summary if staff else public_text(inspection.summary), words, level + 1)
    if inspection.defects:
        blocks.append(_table(inspection, words, today, staff))
    else:
        blocks.append(Paragraph(say("documents.inspection.nothing_found"), Voice.NOTE))
    return Section(Heading(level, say("documents.inspection.on", day=day)), tuple(blocks))


def _table(inspection: Inspection, words: Texts, today: date, staff: bool) -> Table:
    columns = [column for column in _SHARES if staff or column not in _INTERNAL]
    cells = [_cells(defect, inspection, words, today, staff) for defect in inspection.defects]
    return Table(
        tuple(words.say(f"documents.inspection.columns.{column}") for column in columns),
        tuple(tuple(row[column] for column in columns) for row in cells),
        tuple(_SHARES[column] for column in columns),
    )


def _cells(defect: Defect, inspection: Inspection, words: Texts, today: date, staff: bool) -> dict[str, Text]:
    looks = [
        ": ".join(filter(None, (short_date(review.day) if review.day else "", _seen(review.note, staff))))
        for review in defect.reviews
    ]
    by = look_by(defect, inspection)
    if by is not None and by <= today:
        looks.append(words.say("documents.inspection.to_look_at", day=short_date(by)))
    state = words.say(f"documents.inspection.states.{defect.state}")
    return {
        "defect": inline(_seen(defect.text, staff) or words.say("documents.inspection.untitled"), words),
        "place": defect.place,
        "owner": defect.owner,
        "due": short_date(defect.due) if defect.due else "",
        "state": (Run(f"{_SIGNS[defect.state]}\u00a0{state}"),),
        "looks": "\n".join(filter(None, looks)),
    }


def _seen(text: str, staff: bool) -> str:
    return internal_text(text) if staff else public_text(text)
