"""A receiver, a sender and a bundle between them."""

from datetime import date
from types import SimpleNamespace

import pyrage
import pytest

from ohdesk.bundle.manifest import BagInfo
from ohdesk.bundle.recipient import new_recipient
from ohdesk.bundle.writer import write_bundle
from ohdesk.security.devices import DeviceKey

GROUP = "0f8b9a4e-7c1d-4b5e-9a53-1f0c2d3e4b5a"


@pytest.fixture(scope="session")
def parties():
    """Receiver and sender: ``identity``, ``recipient``, ``signer`` and ``info(**changes)``."""
    identity, recipient = new_recipient("Harjoituskoulun vastaanottaja", practice=True)
    signer = DeviceKey.generate()

    def info(**changes):
        said = {
            "group": GROUP,
            "count": 1,
            "previous": "",
            "recipient": recipient.age,
            "recipient_name": recipient.name,
            "signer": signer.public.hex(),
            "practice": True,
            "day": date(2026, 11, 22),
            "version": "0.1.0",
        }
        return BagInfo(**said | changes)

    return SimpleNamespace(identity=identity, recipient=recipient, signer=signer, info=info)


@pytest.fixture(scope="session")
def payload():
    return {
        "group.json": '{"name":"Harjoituskoulun hyvinvointiryhmä","schema":"ohdesk.central/1"}'.encode(),
        "pdf/minutes-1.pdf": b"%PDF-1.7 pretended " + bytes(range(256)) * 9,
        "pdf/minutes-2.pdf": b"",
    }


@pytest.fixture(scope="session")
def written(parties, payload):
    return write_bundle(payload, parties.info(), parties.signer, parties.recipient)


@pytest.fixture(scope="session")
def opened(parties):
    """A function that takes the seal off, so that a hostile sender can be played."""
    key = pyrage.x25519.Identity.from_str(parties.identity.splitlines()[-1])
    return lambda data: pyrage.decrypt(data, [key])


@pytest.fixture(scope="session")
def sealed(parties):
    """A function that seals any bytes to the receiver: whoever has the public file can."""
    key = pyrage.x25519.Recipient.from_str(parties.recipient.age)
    return lambda plain: pyrage.encrypt(plain, [key])
