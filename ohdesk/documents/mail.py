"""A message that somebody looks at and sends with their own mail program (RFC 5322)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a message."""

    name: str
    data: bytes = field(repr=False)
    media_type: str = "application/pdf"


def mail_draft(
    subject: str, text: str, html: str, enclosures: Iterable[Enclosure], blind_copies: Iterable[str]
) -> bytes:
    """Return a draft as a file (.eml): ``text`` with ``html`` beside it, the files, and everybody as a blind copy.

    It names no sender and nobody in To, so that no receiver sees another's address; ``X-Unsent`` lets mail programs
    open it for editing. An address that is none is left out (``is_address``).
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    receivers = tuple(Address(addr_spec=one.strip()) for one in blind_copies if is_address(one))
    if receivers:
        message["Bcc"] = receivers
    message["X-Unsent"] = "1"
    message.set_content(text, cte="quoted-printable")
    if html:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    for enclosure in enclosures:
        kind, _, subtype = enclosure.media_type.partition("/")
        charset = {"charset": "utf-8"} if kind == "text" else None
        message.add_attachment(enclosure.data, maintype=kind, subtype=subtype, filename=enclosure.name, params=charset)
    return message.as_bytes()


def is_address(text: str) -> bool:
    """Tell whether a text is one plain e-mail address, with a name before the sign and a place after it."""
    if not (text.isascii() and text.isprintable()):
        return False
    try:
        address = Address(addr_spec=text.strip())
    except (ValueError, IndexError, HeaderParseError):
        return False
    return bool(address.username and address.domain)
