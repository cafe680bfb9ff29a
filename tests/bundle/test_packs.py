"""A provider's pack as one signed file: read as it was signed, or refused."""

import json
import random
from base64 import b64decode, b64encode
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.bundle.packs import LARGEST, Pack, read, template_content, template_with, write
from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.errors import PackRefused
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.templates import AgendaTemplate, Occasion, Phrase, TemplateItem
from ohdesk.security.canonical import canonical
from ohdesk.security.devices import DeviceKey

KEY = DeviceKey(bytes(range(32)))
ITEM = TemplateItem(UUID(int=3), "Asia", ItemKind.AGREEMENT, Part.STAFF, 10, "Valmistelu\nkaksi", "Kehote", True)
TEMPLATE = AgendaTemplate(
    UUID(int=2), None, "Tavallinen kokous", "fi", EducationForm.BASIC, Occasion.ORDINARY, items=(ITEM,)
)
PACK = Pack(
    UUID(int=1),
    "Kunnan pohjat",
    "Harjoituskunta",
    1,
    True,
    (TEMPLATE, AgendaTemplate(UUID(int=4), name="Möte", language="sv")),
    (Phrase(UUID(int=5), text="Merkittiin tiedoksi."),),
)
DATA = write(PACK, KEY)


def refused(data):
    with pytest.raises(PackRefused) as caught:
        read(data)
    return caught.value.data["reason"]


def signed(body, key=KEY):
    """Return a file whose signature is right, whatever its body says."""
    signature = key.sign(b"ohdesk.pack/1 signature\n" + canonical(body))
    return canonical(
        {
            "schema": "ohdesk.pack/1",
            "pack": body,
            "signer": b64encode(key.public).decode(),
            "signature": b64encode(signature).decode(),
        }
    )


def body(**changes):
    return json.loads(DATA)["pack"] | changes


def template(**changes):
    return {"id": str(UUID(int=9)), **template_content(TEMPLATE)} | changes


def item(**changes):
    return template_content(TEMPLATE)["items"][0] | changes


def test_a_pack_is_read_as_it_was_written():
    assert read(DATA) == replace(PACK, signer=KEY.public)
    assert write(PACK, KEY) == DATA


def test_a_thousand_random_changes_are_each_refused():
    chance = random.Random(20261126)
    for _ in range(1_000):
        changed = bytearray(DATA)
        place = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[place] ^= 1 << chance.randrange(8)
            case 1:
                del changed[place]
            case 2:
                changed.insert(place, chance.randrange(256))
            case _:
                changed[place : place + chance.randrange(1, 40)] = chance.randbytes(chance.randrange(40))
        if bytes(changed) != DATA:
            assert refused(bytes(changed)) in ("signature", "malformed", "newer")


@given(st.binary(max_size=400))
def test_other_bytes_are_no_pack(data):
    assert refused(data) == "malformed"


def test_another_spelling_of_the_same_words_is_refused():
    assert refused(DATA + b"\n") == "signature"
    assert refused(json.dumps(json.loads(DATA)).encode()) == "signature"
    assert refused(DATA.replace(b'"schema"', b'"more":1,"schema"')) == "signature"


def test_another_signer_cannot_stand_in_for_the_one_who_signed():
    other = json.loads(DATA) | {"signer": b64encode(DeviceKey.generate().public).decode()}
    assert refused(canonical(other)) == "signature"
    assert refused(canonical(json.loads(DATA) | {"signer": "AAAA"})) == "signature"
    assert refused(canonical(json.loads(DATA) | {"signer": "?"})) == "malformed"
    assert read(signed(body(), DeviceKey.generate())).signer != KEY.public


def test_a_newer_programs_pack_and_a_file_too_large_say_so():
    assert refused(canonical(json.loads(DATA) | {"schema": "ohdesk.pack/2"})) == "newer"
    assert refused(canonical(json.loads(DATA) | {"schema": "ohdesk.policy/1"})) == "malformed"
    assert refused(b" " * (LARGEST + 1)) == "too_large"
    assert refused(b"[" * 100_000) == "malformed"


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "1"},
        {"id": 7},
        {"name": ""},
        {"name": "a\nb"},
        {"name": "a" * 201},
        {"provider": " "},
        {"version": 0},
        {"version": True},
        {"version": 1_000_001},
        {"practice": 1},
        {"templates": {}},
        {"templates": [{}] * 201},
        {"templates": [template(), template()]},
        {"templates": [template(form="unknown")]},
        {"templates": [template(language="de")]},
        {"templates": [template(more=1)]},
        {"templates": [template(items=[item(), item()])]},
        {"templates": [template(items=[item(id=str(UUID(int=n))) for n in range(61)])]},
        {"templates": [template(items=[item(text="a" * 4_001)])]},
        {"templates": [template(items=[item(text="\u202e")])]},
        {"templates": [template(items=[item(title=7)])]},
        {"templates": [template(items=[item(minutes=481)])]},
        {"templates": [template(items=[item(kind="decision")])]},
        {"templates": [template(items=[item(recurring=None)])]},
        {"templates": [template(items=["Asia"])]},
        {"phrases": [{"id": str(UUID(int=5)), "text": " ", "language": "fi"}]},
        {"phrases": [{"id": str(UUID(int=5)), "text": "a"}]},
        {"phrases": [{"id": str(UUID(int=n)), "text": "a", "language": "fi"} for n in range(1_001)]},
        {"phrases": None},
        {"more": 1},
    ],
    ids=lambda wrong: str(wrong)[:60],
)
def test_what_no_pack_may_hold_is_refused_though_it_is_signed(wrong):
    assert refused(signed(body(**wrong))) == "content"


def test_a_field_that_is_missing_is_refused_though_it_is_signed():
    assert refused(signed({name: value for name, value in body().items() if name != "phrases"})) == "content"


@pytest.mark.parametrize("wrong", [{"name": ""}, {"version": 0}, {"name": "\ud800"}, {"provider": "a\u0000"}])
def test_nothing_is_written_that_could_not_be_read(wrong):
    with pytest.raises(PackRefused):
        write(replace(PACK, **wrong), KEY)


def test_a_templates_content_is_told_and_read_alike():
    bare = AgendaTemplate(UUID(int=7), name="Möte", items=(TemplateItem(UUID(int=8), "Ärende"),))
    for told in (TEMPLATE, bare):
        assert template_with(told.id, template_content(told)) == told


def test_the_signature_covers_all_that_the_pack_says():
    assert len(b64decode(json.loads(DATA)["signature"])) == 64
    for name, value in (("version", 2), ("practice", False), ("provider", "Toinen")):
        changed = json.loads(DATA)
        changed["pack"][name] = value
        assert refused(canonical(changed)) == "signature"
