"""What LibreOffice makes of Word files: a text document's headings and tables, and its pages."""

import shutil
import subprocess
import zipfile
from xml.etree.ElementTree import fromstring

from outline import words_of

_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE = f"{{{_OFFICE}text:1.0}}", f"{{{_OFFICE}table:1.0}}"
_FIELD, _FIELD_END = "\ufdd0", "\ufdd1"
"""Stand for the beginning and the end of a field; no text has them."""
_MOST_IN_ONE_START = 200


def converted(files, form, folder, profile):
    """Convert Word files (paths) to another form ("odt", "pdf"), and return the paths of what came out."""
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed: libreoffice-writer-nogui"
    started = [program, "--headless", "--norestore", f"-env:UserInstallation={profile.as_uri()}"]
    for start in range(0, len(files), _MOST_IN_ONE_START):
        part = [str(file) for file in files[start : start + _MOST_IN_ONE_START]]
        subprocess.run([*started, "--convert-to", form, "--outdir", folder, *part], check=True, capture_output=True)
    return [folder / f"{file.stem}.{form}" for file in files]


def _content(file):
    with zipfile.ZipFile(file) as packed:
        return fromstring(packed.read("content.xml"))


def headings(file):
    """(level, words) of each heading of an OpenDocument text."""
    return [
        (int(node.get(f"{_TEXT}outline-level")), _said(node))
        for node in _content(file).iter(f"{_TEXT}h")
        if _said(node)
    ]


def tables(file):
    """Each table of an OpenDocument text: how many rows are its header, and its rows of (words, rows, columns)."""
    return [
        (
            sum(len(part.findall(f"{_TABLE}table-row")) for part in table.iter(f"{_TABLE}table-header-rows")),
            [
                [
                    (
                        " ".join(filter(None, map(_said, cell))),
                        int(cell.get(f"{_TABLE}number-rows-spanned", 1)),
                        int(cell.get(f"{_TABLE}number-columns-spanned", 1)),
                    )
                    for cell in row.findall(f"{_TABLE}table-cell")
                ]
                for row in table.iter(f"{_TABLE}table-row")
            ],
        )
        for table in _content(file).iter(f"{_TABLE}table")
    ]


def _said(node):
    """The words of a paragraph; what a field shows, as the number of a note does once more, is not its own."""
    said, in_fields = [], 0
    for letters in _letters(node):
        in_fields += {_FIELD: 1, _FIELD_END: -1}.get(letters, 0)
        said += [] if in_fields or letters in (_FIELD, _FIELD_END) else [letters]
    return words_of("".join(said))


def _letters(node):
    if node.tag == f"{_TEXT}note":  # told at the end
        return
    name = node.tag.rpartition("}")[2]
    yield {"line-break": "\n", "tab": " ", "s": " ", "fieldmark-start": _FIELD, "fieldmark-end": _FIELD_END}.get(
        name, ""
    )
    yield node.text or ""
    for kid in node:
        yield from _letters(kid)
        yield kid.tail or ""
