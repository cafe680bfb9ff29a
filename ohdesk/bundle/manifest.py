"""The tag files of a bag (BagIt 1.0, RFC 8493): what it is, whose, for whom, and the checksums of everything in it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ohdesk.bundle.recipient import is_name

SCHEMA = "ohdesk.bundle/1"

BAGIT_NAME = "bagit.txt"
INFO_NAME = "bag-info.txt"
MANIFEST_NAME = "manifest-sha512.txt"
SIGNER_NAME = "signer.pem"
TAG_MANIFEST_NAME = "tagmanifest-sha512.txt"
SIGNATURE_NAME = "tagmanifest-sha512.txt.ed25519"

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

_NO_PREVIOUS = "none"
_PATTERN = re.compile(
    rf"OHDesk-Schema: {re.escape(SCHEMA)}\n"
    r"Bag-Software-Agent: OHDesk (?P<version>[\w.+-]+)\n"
    r"Bagging-Date: (?P<day>\d{4}-\d\d-\d\d)\n"
    r"External-Identifier: [\w-]+\n"
    r"Bag-Group-Identifier: (?P<group>[\w-]+)\n"
    r"Bag-Count: (?P<count>[1-9]\d{0,5}) of \?\n"
    r"Payload-Oxum: \d+\.\d+\n"
    r"OHDesk-Previous: (?P<previous>[0-9a-f]{64}|none)\n"
    r"OHDesk-Recipient: (?P<recipient>age1[0-9a-z]+)\n"
    r"OHDesk-Recipient-Name: (?P<recipient_name>.+)\n"
    r"OHDesk-Signer: (?P<signer>[0-9a-f]{64})\n"
    r"OHDesk-Practice: (?P<practice>yes|no)\n",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class BagInfo:
    """What the signer says of one bundle.

    ``count`` numbers the bundles of a ``group`` from 1; ``previous`` is the digest of the one before ("" for the first:
    SHA-256 of its tag manifest, hexadecimal); ``recipient`` is the age key, ``signer`` the public key in hexadecimal.
    """

    group: str
    count: int
    previous: str
    recipient: str
    recipient_name: str
    signer: str
    practice: bool
    day: date
    version: str

    @property
    def root(self) -> str:
        """The name of the bag and of its folder."""
        return f"{self.group}-{self.count:06d}"


def bag_info(info: BagInfo, payload: Mapping[str, bytes]) -> bytes:
    """Return ``bag-info.txt`` for a bag that holds ``payload``.

    Raises ``ValueError`` where ``parse_bag_info`` would not read the same from it.
    """
    size = sum(len(content) for content in payload.values())
    text = (
        f"OHDesk-Schema: {SCHEMA}\n"
        f"Bag-Software-Agent: OHDesk {info.version}\n"
        f"Bagging-Date: {info.day.isoformat()}\n"
        f"External-Identifier: {info.root}\n"
        f"Bag-Group-Identifier: {info.group}\n"
        f"Bag-Count: {info.count} of ?\n"
        f"Payload-Oxum: {size}.{len(payload)}\n"
        f"OHDesk-Previous: {info.previous or _NO_PREVIOUS}\n"
        f"OHDesk-Recipient: {info.recipient}\n"
        f"OHDesk-Recipient-Name: {info.recipient_name}\n"
        f"OHDesk-Signer: {info.signer}\n"
        f"OHDesk-Practice: {'yes' if info.practice else 'no'}\n"
    ).encode()
    if parse_bag_info(text) != info:
        raise ValueError("the lines would say something else")
    return text


def parse_bag_info(data: bytes) -> BagInfo:
    """Read ``bag-info.txt``; two of its lines only repeat the rest, see ``bag_info``.

    Raises ``ValueError`` on lines of another form.
    """
    found = _PATTERN.fullmatch(data.decode())
    if found is None or not is_name(found["recipient_name"]):
        raise ValueError("not the lines of a bundle")
    return BagInfo(
        group=found["group"],
        count=int(found["count"]),
        previous=found["previous"].removeprefix(_NO_PREVIOUS),
        recipient=found["recipient"],
        recipient_name=found["recipient_name"],
        signer=found["signer"],
        practice=found["practice"] == "yes",
        day=date.fromisoformat(found["day"]),
        version=found["version"],
    )


def is_known(data: bytes) -> bool:
    """Tell whether ``bag-info.txt`` is of the form that this version reads."""
    return data.startswith(f"OHDesk-Schema: {SCHEMA}\n".encode())


def manifest(files: Mapping[str, bytes]) -> bytes:
    """Return the SHA-512 of ``files`` (content by path) in the lines of ``sha512sum``, sorted by path."""
    return "".join(f"{hashlib.sha512(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
