"""What a PDF file says about itself, in words (XMP, ISO 16684-1) for archives and assistive programs."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import escape

PROGRAM = "OHDesk"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
}
_PATHS = {
    "title": "dc:title/rdf:Alt/rdf:li",
    "author": "dc:creator/rdf:Seq/rdf:li",
    "subject": "dc:description/rdf:Alt/rdf:li",
    "language": "dc:language/rdf:Bag/rdf:li",
    "part": "pdfaid:part",
    "conformance": "pdfaid:conformance",
    "accessible": "pdfuaid:part",
    "explained": "pdfaSchema:namespaceURI",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document as a whole; nothing here depends on when or where it was made."""

    title: str
    author: str
    subject: str
    language: str


def packet(facts: Facts, part: int = 2) -> bytes:
    """Return the XMP packet that names the document and claims PDF/A-2a, or that of another ``part``, and PDF/UA-1.

    PDF/A knows no property of PDF/UA, so that the packet also explains the one it uses (ISO 19005-2, 6.6.2.3).
    """
    return _PACKET.format(
        title=escape(facts.title),
        author=escape(facts.author),
        subject=escape(facts.subject),
        language=escape(facts.language),
        program=PROGRAM,
        part=part,
    ).encode()


def packet_facts(xmp: bytes) -> dict[str, str]:
    """Return what an XMP packet says, by name: title, author, subject, language, and its claims.

    ``part`` and ``conformance`` are those of PDF/A, ``accessible`` is the part of PDF/UA, ``explained`` the name space
    that the packet explains; what it does not say is left out.
    """
    try:
        root = ElementTree.fromstring(xmp)
    except ElementTree.ParseError:
        return {}
    found = {name: root.find(f".//{path}", _NAMESPACES) for name, path in _PATHS.items()}
    return {name: (element.text or "") for name, element in found.items() if element is not None}
