"""Open a bundle and believe nothing in it before its signature and every checksum hold; all of it in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pyrage

from ohdesk.bundle.archive import LARGEST_TOTAL, MIB, unpack
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
    is_known,
    manifest,
    parse_bag_info,
)
from ohdesk.bundle.recipient import Recipient, private_key
from ohdesk.domain.errors import BundleRefused, OHDeskError, PracticeMismatch
from ohdesk.security.canonical import sha256
from ohdesk.security.devices import fingerprint, public_from_pem, public_pem, verify

LARGEST_BUNDLE = LARGEST_TOTAL + 16 * MIB  # headers and seals of a payload at its limit


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that verified: ``payload`` is content by path, ``signer`` the public key that signed (32 bytes).

    Without ``signer_confirmed`` it is only consistent in itself: anybody may have signed it. ``digest`` is what the
    group's next bundle names as its previous one.
    """

    info: BagInfo
    payload: Mapping[str, bytes]
    signer: bytes
    signer_confirmed: bool
    digest: str


def read_bundle(
    data: bytes, identity: str, signer: bytes | str | None = None, recipient: Recipient | None = None
) -> Bundle:
    """Open and verify a bundle.

    ``data`` is the age file, ``identity`` the text of the receiver's private identity file, ``signer`` the one who must
    have signed (see ``pinned``), ``recipient`` the receiver's own public file, which tells practice from real.
    Raises ``BundleRefused`` on whatever does not verify, ``PracticeMismatch`` where practice meets real,
    ``RecipientRefused`` (``reason="identity"``) where ``identity`` is no private key.
    """
    try:
        return _read(data, identity, signer, recipient)
    except OHDeskError:
        raise
    except Exception as error:  # a hostile file must not find a way past the verdict
        raise BundleRefused(reason="malformed") from error


def pinned(text: str) -> bytes | str:
    """Return who must have signed, for ``read_bundle``: ``text`` is a public key in PEM, or a fingerprint.

    Raises ``BundleRefused`` (``reason="pin"``) on any other text.
    """
    try:
        if text.lstrip().startswith("-----"):
            return public_from_pem(text.encode())
        bytes.fromhex(text)
    except ValueError:
        raise BundleRefused(reason="pin") from None
    return text


def _read(data: bytes, identity: str, signer: bytes | str | None, recipient: Recipient | None) -> Bundle:
    """Keep this order: size, seal, archive, signature, checksums, and only then what the words say."""
    key = private_key(identity)
    if len(data) > LARGEST_BUNDLE:
        raise BundleRefused(reason="too_large")
    try:
        tar = pyrage.decrypt(data, [key])
    except pyrage.DecryptError:
        raise BundleRefused(reason="locked") from None
    root, files = unpack(tar)
    public = _signed_by(files, signer)
    tags, payload = _checked_files(files)
    if tags[BAGIT_NAME] != BAGIT or not is_known(tags[INFO_NAME]):
        raise BundleRefused(reason="version")
    info = parse_bag_info(tags[INFO_NAME])
    if bag_info(info, payload) != tags[INFO_NAME] or info.root != root or info.signer != public.hex():
        raise BundleRefused(reason="malformed")
    if info.recipient != str(key.to_public()):
        raise BundleRefused(reason="recipient")
    if recipient is not None and recipient.practice != info.practice:
        raise PracticeMismatch
    content = {name.removeprefix("data/"): content for name, content in payload.items()}
    return Bundle(info, content, public, signer is not None, sha256(files[TAG_MANIFEST_NAME]))


def _signed_by(files: Mapping[str, bytes], signer: bytes | str | None) -> bytes:
    """Return the key that signed the tag manifest, once it is the one asked for."""
    public = public_from_pem(files[SIGNER_NAME])
    if files[SIGNER_NAME] != public_pem(public):
        raise BundleRefused(reason="malformed")
    if not verify(public, files[TAG_MANIFEST_NAME], files[SIGNATURE_NAME]):
        raise BundleRefused(reason="signature")
    if signer is not None and not _answers_to(public, signer):
        raise BundleRefused(reason="signer")
    return public


def _answers_to(public: bytes, signer: bytes | str) -> bool:
    if isinstance(signer, str):
        return bytes.fromhex(signer) == bytes.fromhex(fingerprint(public))
    return signer == public


def _checked_files(files: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return tag files and payload, once every file is listed with its checksum and no other is there."""
    tags = {name: files[name] for name in (BAGIT_NAME, INFO_NAME, MANIFEST_NAME, SIGNER_NAME)}
    payload = {name: content for name, content in files.items() if name.startswith("data/")}
    everything = {*tags, *payload, TAG_MANIFEST_NAME, SIGNATURE_NAME}
    if (
        set(files) != everything
        or manifest(tags) != files[TAG_MANIFEST_NAME]
        or manifest(payload) != files[MANIFEST_NAME]
    ):
        raise BundleRefused(reason="changed")
    return tags, payload
