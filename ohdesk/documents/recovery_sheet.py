"""The sheet of paper that opens a vault when the passphrase is lost."""

from __future__ import annotations

from collections.abc import Sequence
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


def recovery_sheet(
    school: str, group: str, vault: str, groups: Sequence[str], language: str, made_on: date, *, practice: bool = False
) -> Document:
    """Return the printed recovery key: ``groups`` are the key's groups of characters, ``vault`` the vault's name."""
    say = texts(language).say
    part = "documents.recovery"
    named = ((say(f"{part}.vault"), (vault,)),) if vault else ()
    return Document(
        title=say(f"{part}.title"),
        language=language,
        identification=Identification(
            sender=school,
            unit=tuple(filter(None, (group,))),
            kind=say(f"{part}.kind"),
            date=short_date(made_on),
            publicity=say(f"{part}.secret"),
        ),
        blocks=(
            Paragraph(say(f"{part}.lead"), Voice.LEAD),
            LabelledList((*named, (say(f"{part}.made"), (short_date(made_on),)))),
            KeyGroups(tuple(groups)),
            Paragraph(say(f"{part}.reading"), Voice.NOTE),
            Heading(2, say(f"{part}.keep")),
            Paragraph(say(f"{part}.keep_where")),
            Notice("", say(f"{part}.never"), strong=True),
            Heading(2, say(f"{part}.use")),
            NumberedList(tuple(say(f"{part}.step{number}") for number in (1, 2, 3))),
        ),
        practice=practice,
        footer=" · ".join(filter(None, (school, group))),
    )
