"""The last look at a paper that an archive will keep: the program's own check, and a second opinion on the standard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf

from ohdesk.documents.inspection import Fault, Rule, faults

_EXTENSIONS = re.compile(r"<rdf:Description[^>]*pdfaExtension.*?</rdf:Description>", re.DOTALL)
_ANY_CLAIM = re.compile(r"<(pdf(?:a|ua)id:\w+)>[^<]*</\1>\s*|\s*xmlns:pdf(?:a|ua)id=\"[^\"]*\"")
_ACCESSIBLE = re.compile(r"<pdfuaid:part>1</pdfuaid:part>|\s*xmlns:pdfuaid=\"[^\"]*\"")


def archive_faults(pdf: bytes) -> tuple[Fault, ...]:
    """Return what keeps a PDF from being both accessible (PDF/UA-1) and archivable (PDF/A-2a or 3a), each once."""
    own = faults(pdf)
    if any(fault.rule is Rule.UNREADABLE for fault in own):
        return own
    return (*own, *_second_opinion(pdf))


def without_claims(pdf: bytes) -> bytes:
    """Return a PDF that no longer says that it is PDF/A and PDF/UA; what cannot be read comes back as it is."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if "/Metadata" in opened.Root:
                told = opened.Root.Metadata.read_bytes().decode("utf-8", "replace")
                plain = _ANY_CLAIM.sub("", _EXTENSIONS.sub("", told))
                opened.Root.Metadata = opened.make_stream(
                    plain.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
                )
            written = BytesIO()
            opened.save(written, deterministic_id=True)
            return written.getvalue()
    except pikepdf.PdfError:
        return pdf


def _second_opinion(pdf: bytes) -> Iterator[Fault]:
    """Yield what pikepdf finds against PDF/A-2b, or 3b for a file that claims to be PDF/A-3.

    It knows level B only and no word of PDF/UA or of signatures, and what it does not know it denies: so it is asked
    about a twin that claims no more than that and is not signed.
    """
    from pikepdf import pdfa

    with pikepdf.open(BytesIO(pdf)) as opened:
        claims = opened.Root.Metadata.read_bytes().decode("utf-8", "replace") if "/Metadata" in opened.Root else ""
        level = "3b" if "<pdfaid:part>3<" in claims else "2b"
        claims = _ACCESSIBLE.sub("", _EXTENSIONS.sub("", claims)).replace("conformance>A<", "conformance>B<")
        opened.Root.Metadata = opened.make_stream(claims.encode(), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML)
        _unsign(opened)
        twin = BytesIO()
        opened.save(twin, **pdfa.resolve_save_kwargs(level))
    report = pdfa.validate_written(twin, level)
    for finding in report.findings:
        yield Fault(Rule.ARCHIVE, detail=str(finding.message))


def _unsign(pdf: pikepdf.Pdf) -> None:
    """Take the fields of signatures out; the program's own check has seen that there are no others."""
    if "/AcroForm" in pdf.Root:
        del pdf.Root["/AcroForm"]
        for page in pdf.pages:
            left = [area for area in page.obj.get("/Annots", []) if area.get("/Subtype") != pikepdf.Name.Widget]
            page.obj.Annots = pikepdf.Array(left)
