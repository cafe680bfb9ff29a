"""Signatures that other programs check: by a self-made certificate, and by an organisation's own."""

import subprocess
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509 import (
    BasicConstraints,
    CertificateBuilder,
    Name,
    NameAttribute,
    load_der_x509_certificate,
    random_serial_number,
)
from cryptography.x509.oid import NameOID

from ohdesk.domain.errors import SigningRefused
from ohdesk.security.cms import signed_data, signer_of
from ohdesk.security.signing_keys import SigningKey, read_certificate_file, self_made

AT = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
FILE = b"muistio"
DIGEST = sha256(FILE).digest()
P256 = ec.generate_private_key(ec.SECP256R1())
RSA = rsa.generate_private_key(65537, 2048)


def name(words, kind=NameOID.COMMON_NAME):
    return Name([NameAttribute(kind, words)])


def issued(key, subject, issuer_key=None, issuer=None, authority=False):
    signer = issuer_key or key
    return (
        CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(AT)
        .not_valid_after(AT + timedelta(days=365))
        .add_extension(BasicConstraints(ca=authority, path_length=None), critical=True)
        .sign(signer, None if isinstance(signer, ed25519.Ed25519PrivateKey) else hashes.SHA256())
    )


ALONE = issued(P256, name("Kunta"))


def file_of(key, passphrase=b"salasana", others=()):
    encryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return pkcs12.serialize_key_and_certificates(b"x", key, issued(key, name("Kunta")), list(others), encryption)


def openssl_verifies(tmp_path, data, key, content=FILE):
    """Whether OpenSSL finds that the signature holds, trusting the certificate itself."""
    (tmp_path / "s.der").write_bytes(data)
    (tmp_path / "content").write_bytes(content)
    certificate = load_der_x509_certificate(key.issuers[0] if key.issuers else key.certificate)
    (tmp_path / "root.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    command = "openssl cms -verify -cades -binary -inform DER -in s.der -content content -CAfile root.pem -purpose any"
    command += f" -attime {int(AT.timestamp()) + 60} -out out"
    return subprocess.run(command.split(), cwd=tmp_path, capture_output=True, check=False).returncode == 0


def kept(kind):
    if kind == "self-made":
        return self_made("Opiskeluhuoltoryhmä", AT)
    return read_certificate_file(file_of({"P-256": P256, "RSA": RSA}[kind]), "salasana")


@pytest.mark.parametrize("kind", ["self-made", "P-256", "RSA"])
def test_openssl_finds_that_a_signature_holds_and_that_a_changed_file_is_another(tmp_path, kind):
    key = kept(kind)
    data = signed_data(DIGEST, key)
    assert openssl_verifies(tmp_path, data, key)
    assert not openssl_verifies(tmp_path, data, key, FILE + b".")
    assert signer_of(data, DIGEST) == key.facts
    assert signer_of(data, sha256(FILE + b".").digest()) is None


def test_a_self_made_certificate_says_so():
    facts = self_made("Opiskeluhuoltoryhmä", AT).facts
    assert (facts.name, facts.issuer, facts.self_made) == ("Opiskeluhuoltoryhmä", "Opiskeluhuoltoryhmä", True)
    assert facts.begins == AT
    assert facts.ends - facts.begins == timedelta(days=5 * 365)
    assert self_made("", AT).facts.name == "OHDesk"
    assert self_made("ä" * 40, AT).facts.name == "ä" * 32


def test_a_certificate_that_somebody_issued_names_them_and_goes_along(tmp_path):
    authority = ec.generate_private_key(ec.SECP256R1())
    root = issued(authority, name("Varmentaja"), authority=True)
    own = issued(P256, name("Harjoituskunta", NameOID.ORGANIZATION_NAME), authority, name("Varmentaja"))
    data = pkcs12.serialize_key_and_certificates(b"x", P256, own, [root], NoEncryption())
    key = read_certificate_file(data, "")
    assert key.facts.name == "O=Harjoituskunta"
    assert (key.facts.issuer, key.facts.self_made) == ("Varmentaja", False)
    assert openssl_verifies(tmp_path, signed_data(DIGEST, key), key)


def test_a_key_is_the_same_after_it_was_kept():
    key = read_certificate_file(file_of(P256, others=[issued(RSA, name("Varmentaja"))]), "salasana")
    assert SigningKey.of_text(key.text()) == key
    assert "private" not in repr(key)


@pytest.mark.parametrize(
    ("data", "passphrase", "reason"),
    [
        (b"no certificate", "", "unreadable"),
        (file_of(P256), "väärä", "unreadable"),
        (file_of(P256), "", "unreadable"),
        (file_of(ec.generate_private_key(ec.SECP384R1())), "salasana", "kind"),
        (file_of(rsa.generate_private_key(65537, 1024)), "salasana", "kind"),
        (file_of(ed25519.Ed25519PrivateKey.generate()), "salasana", "kind"),
        (pkcs12.serialize_java_truststore([pkcs12.PKCS12Certificate(ALONE, b"x")], NoEncryption()), "", "no_key"),
    ],
)
def test_a_file_that_does_not_serve_is_refused_with_the_reason(data, passphrase, reason):
    with pytest.raises(SigningRefused) as refused:
        read_certificate_file(data, passphrase)
    assert refused.value.data == {"reason": reason}


def test_what_is_no_signature_of_ours_names_nobody():
    key = self_made("Ryhmä", AT)
    data = signed_data(DIGEST, key)
    assert signer_of(b"", DIGEST) is None
    assert signer_of(data[:-4] + bytes(4), DIGEST) is None
    stranger = issued(ed25519.Ed25519PrivateKey.generate(), name("Muu")).public_bytes(Encoding.DER)
    assert signer_of(signed_data(DIGEST, SigningKey(key.private, stranger)), DIGEST) is None


def test_a_signature_by_another_key_than_the_certificates_does_not_hold():
    other = P256.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert signer_of(signed_data(DIGEST, SigningKey(other, self_made("Ryhmä", AT).certificate)), DIGEST) is None
