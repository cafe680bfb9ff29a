"""The key and certificate that PDF files are signed with: an organisation's, or one that a vault made itself."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    pkcs12,
)
from cryptography.x509 import (
    BasicConstraints,
    Certificate,
    CertificateBuilder,
    KeyUsage,
    Name,
    NameAttribute,
    load_der_x509_certificate,
    random_serial_number,
)
from cryptography.x509.oid import NameOID

from ohdesk.domain.errors import SigningRefused

_YEARS = 5
_SHORTEST_RSA = 2048
_LONGEST_NAME = 64
"""Of a common name, in bytes (RFC 5280, upper bound)."""


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """What a certificate says: whose it is, who issued it, from when until when (UTC).

    One that is ``self_made`` was issued by nobody else: it tells that files have one signer, not who that is.
    """

    name: str
    issuer: str
    begins: datetime
    ends: datetime
    self_made: bool


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key (PKCS#8), its certificate and those of who issued it, all DER."""

    private: bytes = field(repr=False)
    certificate: bytes
    issuers: tuple[bytes, ...] = ()

    @property
    def facts(self) -> CertificateFacts:
        """What the certificate says."""
        return certificate_facts(load_der_x509_certificate(self.certificate))

    def sign(self, data: bytes) -> bytes:
        """Return the signature of ``data``: ECDSA or RSA (PKCS#1 v1.5), each with SHA-256."""
        key = load_der_private_key(self.private, None)
        if isinstance(key, ec.EllipticCurvePrivateKey):
            return key.sign(data, ec.ECDSA(hashes.SHA256()))
        assert isinstance(key, rsa.RSAPrivateKey)
        return key.sign(data, padding.PKCS1v15(), hashes.SHA256())

    def text(self) -> str:
        """Return it as text, to be kept where nobody else reads."""
        parts = (self.private, self.certificate, *self.issuers)
        return " ".join(base64.b64encode(part).decode() for part in parts)

    @classmethod
    def of_text(cls, text: str) -> SigningKey:
        """Read what ``text`` has written."""
        private, certificate, *issuers = (base64.b64decode(part) for part in text.split())
        return cls(private, certificate, tuple(issuers))


def read_certificate_file(data: bytes, passphrase: str) -> SigningKey:
    """Return the key and certificate in a PKCS#12 file (.p12, .pfx).

    Raises ``SigningRefused``: ``reason`` is *unreadable* for a wrong passphrase or no such file, *no_key* without a key
    and its certificate, *kind* for a key that is neither ECDSA on P-256 nor RSA of 2048 bits at least.
    """
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, passphrase.encode())
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise SigningRefused(reason="unreadable") from None
    if key is None or certificate is None:
        raise SigningRefused(reason="no_key")
    if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
        return _kept(key, certificate, others)
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= _SHORTEST_RSA:
        return _kept(key, certificate, others)
    raise SigningRefused(reason="kind")


def self_made(name: str, at: datetime) -> SigningKey:
    """Make a P-256 key and a certificate in its own name, valid for five years from ``at`` (aware)."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = name.encode()[:_LONGEST_NAME].decode(errors="ignore") or "OHDesk"
    subject = Name([NameAttribute(NameOID.COMMON_NAME, called)])
    begins = at.astimezone(UTC).replace(microsecond=0)
    certificate = (
        CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=365 * _YEARS))
        .add_extension(BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_only_signing(), critical=True)
        .sign(key, hashes.SHA256())
    )
    return _kept(key, certificate, ())


def certificate_facts(certificate: Certificate) -> CertificateFacts:
    """Return what a certificate says."""
    return CertificateFacts(
        _called(certificate.subject),
        _called(certificate.issuer),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
        certificate.issuer == certificate.subject,
    )


def _kept(
    key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey,
    certificate: Certificate,
    issuers: list[Certificate] | tuple[()],
) -> SigningKey:
    private = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    der = Encoding.DER
    return SigningKey(private, certificate.public_bytes(der), tuple(other.public_bytes(der) for other in issuers))


def _called(name: Name) -> str:
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _only_signing() -> KeyUsage:
    return KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
