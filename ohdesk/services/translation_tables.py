"""Texts to translate as a table for somebody who has no OHDesk, and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ohdesk.documents.tables import Sheet
from ohdesk.documents.texts import LANGUAGES
from ohdesk.domain.errors import ImportRefused
from ohdesk.services import importing, translating
from ohdesk.services.ports import Vault
from ohdesk.services.translating import Passage
from ohdesk.services.words import say
from ohdesk.sync.text import normal, plain

_COLUMNS = ("key", "where", "original", "said", "note")


class TableFile(StrEnum):
    """As what the table is written; its value is the file's ending."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in: how many translations were written, were there already, were left empty.

    ``changed`` are originals that say something else now, ``unknown`` rows that belong to no text; neither is written.
    """

    written: int
    same: int
    empty: int
    changed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def key_of(passage: Passage) -> str:
    """Return by what a row of the table is known again."""
    return f"{passage.place.object}/{passage.place.field}"


def table(vault: Vault, found: Sequence[Passage], language: str, form: TableFile) -> bytes:
    """Return texts as a table for a translator, headed in ``language``, with room for a note; logged as handed out."""
    from ohdesk.documents.table_files import write_csv, write_xlsx

    header = tuple(say(language, f"translation.{column}") for column in _COLUMNS)
    rows = tuple(
        (key_of(each), each.place.heading, each.place.text, each.said if not each.before else "", "") for each in found
    )
    title = say(language, "translation.file")
    sheet = Sheet(header, rows, title)
    data = write_csv(sheet) if form is TableFile.CSV else write_xlsx((sheet,), title, language)
    for root in dict.fromkeys(each.root for each in found):
        vault.log_usage("translation_exported", str(root))
    return data


def bring_in(vault: Vault, name: str, data: bytes, language: str) -> Brought:
    """Write the translations into ``language`` of a table (CSV, XLSX, DOCX) that ``table`` wrote and somebody filled.

    ``name`` is the file's name. Raises ``ImportRefused`` for a file without the columns, ``ForbiddenContent``; then
    nothing is written.
    """
    sheet = importing.read_table(name, data)
    key, original, said = (_column(sheet, each, name) for each in ("key", "original", "said"))
    known = {key_of(passage): passage for passage in translating.of_vault(vault, language)}
    wanted: list[tuple[Passage, str]] = []
    same, empty, changed, unknown = 0, 0, list[str](), list[str]()
    for row in sheet.rows:
        passage, text = known.get(row[key]), normal(row[said])
        if not text:
            empty += 1
        elif passage is None:
            unknown.append(row[original] or row[key])
        elif plain(row[original]) != plain(passage.place.text):
            changed.append(passage.place.heading or passage.place.text)
        elif text == passage.said and not passage.before:
            same += 1
        else:
            wanted.append((passage, text))
    edition = translating.work_on(vault, [passage for passage, _ in wanted], language)
    work = edition.value
    for passage, text in wanted:
        work = work.writing(passage, text)
    translating.save(vault, edition, work)
    return Brought(len(wanted), same, empty, tuple(changed), tuple(unknown))


def _column(sheet: Sheet, column: str, name: str) -> int:
    named = {say(language, f"translation.{column}").casefold() for language in LANGUAGES}
    for place, heading in enumerate(sheet.header):
        if heading.casefold() in named:
            return place
    raise ImportRefused(reason="not_a_translation", where="", path=name)
