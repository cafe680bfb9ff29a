"""A file of data within a PDF that archives keep (PDF/A-3, ISO 19005-3, 6.8)."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name, String

_NO_TIME = "D:19800101000000Z"
"""The same data give the same file, whenever it is made."""
_LINE_BREAKS = (b"\r", b"\n")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file to lie within a PDF: its name, what it is in words, its MIME type ("application/json") and its bytes."""

    name: str
    about: str
    kind: str
    data: bytes


def attach(pdf: pikepdf.Pdf, attached: Attached) -> None:
    """Put a file into a PDF as the data that its pages were made from."""
    stream = pdf.make_stream(b"")
    stream.write(_packed(attached.data), filter=Name.FlateDecode)
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name(f"/{attached.kind}")
    stream.Params = Dictionary(
        Size=len(attached.data),
        ModDate=String(_NO_TIME),
        CheckSum=String(hashlib.md5(attached.data, usedforsecurity=False).digest()),
    )
    told = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(attached.name),
            UF=String(attached.name),
            Desc=String(attached.about),
            AFRelationship=Name.Data,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    pdf.Root.AF = Array([told])
    pdf.Root.Names = pdf.Root.get("/Names", Dictionary())
    pdf.Root.Names.EmbeddedFiles = Dictionary(Names=Array([String(attached.name), told]))


def _packed(data: bytes) -> bytes:
    """Return data compressed so that they end in no line break, which some readers take for the one behind a stream."""
    packings = (zlib.compress(data, level) for level in range(9, -1, -1))
    return next((packed for packed in packings if packed[-1:] not in _LINE_BREAKS), zlib.compress(data))
