"""The sheet of paper that one holder of a shared recovery key keeps; alone it opens nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ohdesk.documents.dates import short_date
from ohdesk.documents.texts import texts
from ohdesk.documents.tree import (
    Document,
    Heading,
    Identification,
    KeyGroups,
    LabelledList,
    Notice,
    NumberedList,
    Paragraph,
    Voice,
)


@dataclass(frozen=True, slots=True)
class SharePaper:
    """What stands on the sheet: whose part it is, which of how many, how many open, and of which key by number."""

    holder: str
    place: int
    count: int
    needed: int
    number: int
    groups: tuple[str, ...]


def recovery_share_sheet(
    school: str, group: str, vault: str, share: SharePaper, language: str, made_on: date, *, practice: bool = False
) -> Document:
    """Return one holder's sheet; ``vault`` is what the group's data are called."""
    say = texts(language).say
    part = "documents.recovery_share"
    facts = (
        (say(f"{part}.holder"), share.holder),
        (say("documents.recovery.vault"), vault),
        (say(f"{part}.which"), say(f"{part}.which_of", place=share.place, count=share.count)),
        (say(f"{part}.opens"), say(f"{part}.opens_with", needed=share.needed)),
        (say(f"{part}.number"), str(share.number)),
        (say("documents.recovery.made"), short_date(made_on)),
    )
    return Document(
        title=say(f"{part}.title", place=share.place),
        language=language,
        identification=Identification(
            sender=school,
            unit=tuple(filter(None, (group,))),
            kind=say(f"{part}.kind"),
            date=short_date(made_on),
            publicity=say("documents.recovery.secret"),
        ),
        blocks=(
            Paragraph(say(f"{part}.lead", needed=share.needed, count=share.count), Voice.LEAD),
            LabelledList(tuple((label, (text,)) for label, text in facts if text)),
            KeyGroups(share.groups),
            Paragraph(say("documents.recovery.reading"), Voice.NOTE),
            Heading(2, say("documents.recovery.keep")),
            Paragraph(say(f"{part}.keep_where")),
            Notice("", say(f"{part}.never"), strong=True),
            Heading(2, say("documents.recovery.use")),
            NumberedList(tuple(say(f"{part}.step{number}", needed=share.needed) for number in (1, 2, 3))),
            Paragraph(say(f"{part}.given_up")),
        ),
        practice=practice,
        footer=" · ".join(filter(None, (school, group))),
    )
