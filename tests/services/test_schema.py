"""The published description of the dump says what the program writes and reads, field by field."""

import json
from dataclasses import fields
from enum import StrEnum
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator
from values import DOCUMENTS

from ohdesk.domain.catalogue import KINDS, kind_of
from ohdesk.resources import resource
from ohdesk.services.importing import _WHOLE
from ohdesk.sync.shapes import as_json, shapes

SCHEMA = json.loads(resource("schemas", "ohdesk.vault-1.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def name(value_type):
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in value_type.__name__).lstrip("_")


def enums(hint):
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        yield hint
    for arg in get_args(hint):
        yield from enums(arg)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_every_list_of_a_dump_is_described():
    assert set(SCHEMA["properties"]) == {"schema", *_WHOLE}
    for kind in KINDS:
        assert SCHEMA["properties"][kind.plural]["items"] == {"$ref": f"#/$defs/{name(kind.type)}"}


@pytest.mark.parametrize("shape", shapes().values(), ids=lambda shape: shape.kind)
def test_every_field_is_described_and_no_other(shape):
    described = SCHEMA["$defs"][name(shape.type)]
    assert list(described["properties"]) == [field.name for field in fields(shape.type)]
    assert all(entry.get("description") or entry.get("$ref") for entry in described["properties"].values())
    assert described["additionalProperties"] is False
    for hint in get_type_hints(shape.type).values():
        for enum in enums(hint):
            assert SCHEMA["$defs"][name(enum)]["enum"] == [word.value for word in enum]


@settings(max_examples=60, deadline=None)
@given(value=DOCUMENTS)
def test_every_document_that_the_program_writes_is_valid(value):
    VALIDATOR.validate({"schema": "ohdesk.vault/1", kind_of(type(value)).plural: [as_json(value)]})


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"schema": "ohdesk.vault/2"},
        {"schema": "ohdesk.vault/1", "pupils": []},
        {"schema": "ohdesk.vault/1", "meetings": [{}]},
        {"schema": "ohdesk.vault/1", "meetings": [{"id": "1"}]},
        {"schema": "ohdesk.vault/1", "meetings": [{"id": "7f0c4ac3-6a5c-4a52-8f1c-0d9c9b3c7a11", "titel": ""}]},
        {"schema": "ohdesk.vault/1", "tasks": [{"id": "7f0c4ac3-6a5c-4a52-8f1c-0d9c9b3c7a11", "due": "soon"}]},
    ],
)
def test_what_the_program_refuses_is_not_valid(content):
    assert not VALIDATOR.is_valid(content)
