"""A signature over a file as others check it: CMS SignedData without the file itself (RFC 5652), as PAdES asks for it.

The signed attributes are those of the baseline level B-B (ETSI EN 319 142-1): the content's type and digest, and which
certificate signed (RFC 5035). There is no time stamp: the time stands in the PDF, as the signer's own word.
"""

from __future__ import annotations

import hashlib
from typing import Annotated

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat import asn1
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509 import Certificate, ObjectIdentifier, load_der_x509_certificate

from ohdesk.security.signing_keys import CertificateFacts, SigningKey, certificate_facts

_DATA = ObjectIdentifier("1.2.840.113549.1.7.1")
_SIGNED_DATA = ObjectIdentifier("1.2.840.113549.1.7.2")
_CONTENT_TYPE = ObjectIdentifier("1.2.840.113549.1.9.3")
_DIGEST = ObjectIdentifier("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE = ObjectIdentifier("1.2.840.113549.1.9.16.2.47")
_SHA256 = ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_ECDSA_SHA256 = ObjectIdentifier("1.2.840.10045.4.3.2")
_RSA_SHA256 = ObjectIdentifier("1.2.840.113549.1.1.11")


@asn1.sequence
class _Algorithm:
    name: ObjectIdentifier
    parameters: asn1.Null | None = None


@asn1.sequence
class _Attribute:
    name: ObjectIdentifier
    values: asn1.SetOf[asn1.TLV]


@asn1.sequence
class _CertificateId:
    digest: bytes  # SHA-256, which is the default algorithm


@asn1.sequence
class _SigningCertificate:
    certificates: list[_CertificateId]


@asn1.sequence
class _IssuerAndSerial:
    issuer: asn1.TLV
    serial: int


@asn1.sequence
class _Signer:
    version: int
    certificate: _IssuerAndSerial
    digest: _Algorithm
    attributes: Annotated[asn1.SetOf[_Attribute], asn1.Implicit(0)]
    algorithm: _Algorithm
    signature: bytes


@asn1.sequence
class _Content:
    kind: ObjectIdentifier


@asn1.sequence
class _SignedData:
    version: int
    digests: asn1.SetOf[_Algorithm]
    content: _Content
    certificates: Annotated[asn1.SetOf[Certificate], asn1.Implicit(0)]
    signers: asn1.SetOf[_Signer]


@asn1.sequence
class _ContentInfo:
    kind: ObjectIdentifier
    content: Annotated[_SignedData, asn1.Explicit(0)]


def signed_data(digest: bytes, key: SigningKey) -> bytes:
    """Return the signature over a file whose SHA-256 is ``digest``, with the signer's certificates (DER)."""
    certificate = load_der_x509_certificate(key.certificate)
    by_curve = isinstance(certificate.public_key(), ec.EllipticCurvePublicKey)
    kind = _Algorithm(name=_ECDSA_SHA256) if by_curve else _Algorithm(name=_RSA_SHA256, parameters=asn1.Null())
    named = _SigningCertificate(certificates=[_CertificateId(digest=hashlib.sha256(key.certificate).digest())])
    attributes = asn1.SetOf(
        [
            _attribute(_CONTENT_TYPE, _DATA),
            _attribute(_DIGEST, digest),
            _attribute(_SIGNING_CERTIFICATE, named),
        ]
    )
    issuer = asn1.decode_der(asn1.TLV, certificate.issuer.public_bytes())
    signer = _Signer(
        version=1,
        certificate=_IssuerAndSerial(issuer=issuer, serial=certificate.serial_number),
        digest=_Algorithm(name=_SHA256),
        attributes=attributes,
        algorithm=kind,
        signature=key.sign(asn1.encode_der(attributes)),
    )
    certificates = [certificate, *map(load_der_x509_certificate, key.issuers)]
    return asn1.encode_der(
        _ContentInfo(
            kind=_SIGNED_DATA,
            content=_SignedData(
                version=1,
                digests=asn1.SetOf([_Algorithm(name=_SHA256)]),
                content=_Content(kind=_DATA),
                certificates=asn1.SetOf(certificates),
                signers=asn1.SetOf([signer]),
            ),
        )
    )


def signer_of(data: bytes, digest: bytes) -> CertificateFacts | None:
    """Return whose certificate signed a file with this SHA-256, or nothing where the signature does not hold.

    ``data`` is DER as ``signed_data`` makes it; other programs' signatures are not read. It is not asked who issued
    the certificate.
    """
    try:
        content = asn1.decode_der(_ContentInfo, data).content
        (signer,) = content.signers.as_list()
        said = {one.name: one.values.as_list() for one in signer.attributes.as_list()}
        (told,) = said[_DIGEST]
        (named,) = said[_SIGNING_CERTIFICATE]
        wanted = named.parse(_SigningCertificate).certificates[0].digest
        found = {_fingerprint(one): one for one in content.certificates.as_list()}
        certificate = found[wanted]
        if bytes(told.parse(bytes)) != digest:
            return None
        _check(certificate, signer.signature, asn1.encode_der(signer.attributes))
    except (ValueError, KeyError, IndexError, InvalidSignature):
        return None
    return certificate_facts(certificate)


def _check(certificate: Certificate, signature: bytes, data: bytes) -> None:
    public = certificate.public_key()
    if isinstance(public, ec.EllipticCurvePublicKey):
        public.verify(signature, data, ec.ECDSA(hashes.SHA256()))
    elif isinstance(public, rsa.RSAPublicKey):
        public.verify(signature, data, padding.PKCS1v15(), hashes.SHA256())
    else:
        raise InvalidSignature


def _fingerprint(certificate: Certificate) -> bytes:
    return certificate.fingerprint(hashes.SHA256())


def _attribute(name: ObjectIdentifier, value: object) -> _Attribute:
    return _Attribute(name=name, values=asn1.SetOf([asn1.decode_der(asn1.TLV, asn1.encode_der(value))]))
