"""A signature within a PDF (PAdES, ETSI EN 319 142-1): a field without a picture, over all the rest of the file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ohdesk.documents.texts import texts

_ROOM = 12_000
"""Bytes for the signature and its certificates; what is left stays zero."""
_FAR = 2_000_000_000
"""Stands for numbers that are known once the file is written; none is longer."""
_RANGE = re.compile(rb"/ByteRange \[ 0 (\d+) (\d+) (\d+) \]")
_SIGNED_ONLY = 3
"""There is a signature, and the file is only added to (ISO 32000-1, table 219)."""
_PRINTED_LOCKED = 4 | 128


@dataclass(frozen=True, slots=True)
class FoundSignature:
    """A signature in a file: its CMS bytes, the SHA-256 of what it covers, if that is all, and its own time."""

    data: bytes
    digest: bytes
    whole: bool
    at: str


def signed(pdf: bytes, name: str, at: datetime, sign: Callable[[bytes], bytes]) -> bytes:
    """Return a tagged PDF with a signature by ``name`` over all of it, given ``at`` (aware).

    ``sign`` makes the signature of a SHA-256. The same input and the same signature give the same bytes. Raises
    ``ValueError`` for what is no tagged PDF, and for a file that is signed already: it would have to be written anew.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if "/AcroForm" in opened.Root:
                raise ValueError("signed already")
            _add_field(opened, name, at)
            file = BytesIO()
            opened.save(file, deterministic_id=True, min_version="1.7", fix_metadata_version=False)
    except (pikepdf.PdfError, AttributeError, IndexError, KeyError, TypeError):
        raise ValueError("no tagged PDF") from None
    return _filled(file.getvalue(), sign)


def signature_of(pdf: bytes) -> FoundSignature | None:
    """Return the signature in a file, or nothing where there is none that can be read."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            field = opened.Root.AcroForm.Fields[0]
            first, start, end, rest = (int(number) for number in field.V.ByteRange)
            data, at = bytes(field.V.Contents), str(field.V.get("/M", ""))
    except (pikepdf.PdfError, AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None
    covered = pdf[first : first + start] + pdf[end : end + rest]
    hidden = pdf[start:end]
    whole = first == 0 and end + rest == len(pdf) and re.fullmatch(rb"<[0-9A-Fa-f]*>", hidden) is not None
    return FoundSignature(_without_padding(data), hashlib.sha256(covered).digest(), whole, at)


def _add_field(pdf: pikepdf.Pdf, name: str, at: datetime) -> None:
    page = pdf.pages[0].obj
    about = texts(str(pdf.Root.get("/Lang", "fi"))).say("documents.signed_by", name=name)
    signature = pdf.make_indirect(
        Dictionary(
            Type=Name.Sig,
            Filter=Name("/Adobe.PPKLite"),
            SubFilter=Name("/ETSI.CAdES.detached"),
            ByteRange=Array([0, _FAR, _FAR, _FAR]),
            Contents=String(b"\0" * _ROOM),
            Name=String(name),
            M=String(at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")),
        )
    )
    field = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String("Signature"),
            TU=String(about),
            Contents=String(about),
            V=signature,
            P=page,
            Rect=Array([0, 0, 0, 0]),
            F=_PRINTED_LOCKED,
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(field)
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=_SIGNED_ONLY)
    tree = pdf.Root.StructTreeRoot
    document = tree.K[0] if isinstance(tree.K, Array) else tree.K
    said = Dictionary(Type=Name.OBJR, Obj=field, Pg=page)
    form = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Form, P=document, K=Array([said])))
    document.K.append(form)
    number = int(tree.ParentTreeNextKey)
    field.StructParent = number
    tree.ParentTree.Nums = Array([*tree.ParentTree.Nums, number, form])
    tree.ParentTreeNextKey = number + 1


def _filled(file: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """Write what is signed and the signature into the places left for them."""
    hole = b"<" + b"00" * _ROOM + b">"
    start = file.index(hole)
    end = start + len(hole)
    found = _RANGE.search(file)
    assert found is not None
    numbers = f"/ByteRange [ 0 {start} {end} {len(file) - end} ]".encode().ljust(len(found[0]))
    file = file[: found.start()] + numbers + file[found.end() :]
    signature = sign(hashlib.sha256(file[:start] + file[end:]).digest())
    if len(signature) > _ROOM:
        raise ValueError("more certificates than there is room for")
    return file[:start] + b"<" + signature.hex().encode().ljust(2 * _ROOM, b"0") + b">" + file[end:]


def _without_padding(data: bytes) -> bytes:
    """Return a DER value without the zeros behind it."""
    if len(data) < 2 or data[1] < 128:
        return data[: 2 + (data[1] if len(data) > 1 else 0)]
    count = data[1] - 128
    return data[: 2 + count + int.from_bytes(data[2 : 2 + count], "big")]
