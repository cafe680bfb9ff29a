"""Signing finished papers with a certificate, and telling who signed one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ohdesk.domain.errors import SigningRefused
from ohdesk.security.cms import signed_data, signer_of
from ohdesk.security.signing_keys import CertificateFacts, SigningKey, read_certificate_file, self_made
from ohdesk.services import groups
from ohdesk.services.ports import Vault

__all__ = ["CertificateFacts", "Signature"]

_SETTING = "signing_key"
LARGEST_FILE = 1024 * 1024
"""The largest certificate file, in bytes."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What is known of a file's signature: whether it holds for the whole file, by which certificate, and when.

    ``at`` is the signer's own word: no time-stamp server is asked. Nor is it asked who issued the certificate.
    """

    holds: bool
    certificate: CertificateFacts | None
    at: str


def certificate(vault: Vault) -> CertificateFacts | None:
    """Return the certificate that this laptop signs with, or None."""
    key = _key(vault)
    return key.facts if key else None


def take_certificate(vault: Vault, path: Path, passphrase: str) -> CertificateFacts:
    """Keep the key and certificate of a file (.p12, .pfx) in the vault; its passphrase is not kept.

    Raises ``SigningRefused``, ``OSError``.
    """
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise SigningRefused(reason="unreadable")
    return _keep(vault, read_certificate_file(data, passphrase))


def make_certificate(vault: Vault, at: datetime) -> CertificateFacts:
    """Make a certificate in the group's own name, issued by nobody else, and keep it in the vault."""
    return _keep(vault, self_made(groups.current_group(vault).name, at))


def forget_certificate(vault: Vault) -> None:
    """Remove the key and certificate from the vault."""
    vault.set_setting(_SETTING, "")
    vault.log_usage("signing_forgotten")


def sign(vault: Vault, pdf: bytes, at: datetime) -> bytes:
    """Return a PDF of this program signed with the vault's certificate (PAdES B-B), as given ``at`` (aware).

    Raises ``SigningRefused``: without a certificate (*none*), where it is not valid ``at`` (*expired*), for a file that
    is signed already or none of ours (*file*).
    """
    from ohdesk.documents.signing import signed

    key = _key(vault)
    if key is None:
        raise SigningRefused(reason="none")
    if not key.facts.begins <= at <= key.facts.ends:
        raise SigningRefused(reason="expired")
    try:
        made = signed(pdf, key.facts.name, at, lambda digest: signed_data(digest, key))
    except ValueError:
        raise SigningRefused(reason="file") from None
    vault.log_usage("signed")
    return made


def signature(pdf: bytes) -> Signature | None:
    """Return what is known of the signature in a file, or None where there is none."""
    from ohdesk.documents.signing import signature_of

    found = signature_of(pdf)
    if found is None:
        return None
    signer = signer_of(found.data, found.digest)
    return Signature(found.whole and signer is not None, signer, found.at)


def _keep(vault: Vault, key: SigningKey) -> CertificateFacts:
    vault.set_setting(_SETTING, key.text())
    vault.log_usage("signing_kept")
    return key.facts


def _key(vault: Vault) -> SigningKey | None:
    text = vault.setting(_SETTING)
    return SigningKey.of_text(text) if text else None
