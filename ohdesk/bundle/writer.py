"""Make a bundle: bag, sign, pack, seal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pyrage

from ohdesk.bundle.archive import pack
from ohdesk.bundle.manifest import (
    BAGIT,
    BAGIT_NAME,
    INFO_NAME,
    MANIFEST_NAME,
    SIGNATURE_NAME,
    SIGNER_NAME,
    TAG_MANIFEST_NAME,
    BagInfo,
    bag_info,
    manifest,
)
from ohdesk.bundle.recipient import Recipient
from ohdesk.domain.errors import PracticeMismatch
from ohdesk.security.canonical import sha256
from ohdesk.security.devices import DeviceKey, public_pem


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A finished bundle; ``digest`` is what the next bundle of the group names as its previous one."""

    data: bytes
    digest: str


def write_bundle(payload: Mapping[str, bytes], info: BagInfo, signer: DeviceKey, recipient: Recipient) -> WrittenBundle:
    """Bag ``payload`` (content by path), sign it with ``signer`` and seal it to ``recipient`` as an age file.

    All but the sealing is a function of the arguments. The signature lies within the seal and covers the recipient,
    the number and the digest of the previous bundle (``info``), so that nobody can pass the bundle on as theirs.
    Raises ``PracticeMismatch`` where only one of sender and recipient is a rehearsal, ``BundleRefused`` where the
    payload breaks a limit, ``ValueError`` where there is none or ``info`` names other keys than those used.
    """
    if info.practice != recipient.practice:
        raise PracticeMismatch
    if not payload or info.signer != signer.public.hex() or info.recipient != recipient.age:
        raise ValueError("a bundle needs content and the keys that its information names")
    data = {f"data/{name}": content for name, content in payload.items()}
    tags = {
        BAGIT_NAME: BAGIT,
        INFO_NAME: bag_info(info, data),
        MANIFEST_NAME: manifest(data),
        SIGNER_NAME: public_pem(signer.public),
    }
    statement = manifest(tags)
    seal = {TAG_MANIFEST_NAME: statement, SIGNATURE_NAME: signer.sign(statement)}
    tar = pack(info.root, {**tags, **seal, **data})
    sealed = pyrage.encrypt(tar, [pyrage.x25519.Recipient.from_str(recipient.age)])
    return WrittenBundle(sealed, sha256(statement))
