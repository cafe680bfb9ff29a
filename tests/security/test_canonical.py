import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.security.canonical import canonical, parse, sha256

text = st.text(st.characters(exclude_categories=["Cs"]))
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
    max_leaves=20,
)


@given(values)
def test_what_is_written_reads_back_as_the_same_value_and_the_same_bytes(value):
    assert parse(canonical(value)) == value
    assert canonical(parse(canonical(value))) == canonical(value)


@given(st.dictionaries(text, st.integers(0, 9), min_size=2))
def test_order_of_keys_does_not_matter(value):
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_known_value_has_known_bytes():
    assert canonical({"ä": [1, True, None], "a": 'x"\n'}) == '{"a":"x\\"\\n","ä":[1,true,null]}'.encode()


def test_a_tuple_is_written_as_a_list():
    assert canonical(("a", ("b",))) == b'["a",["b"]]'


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        {"a": [1.5]},
        float("nan"),
        2**53,
        -(2**53),
        "\ud800",
        {"\udfff": 1},
        b"bytes",
        {1: 2},
        {"a", "b"},
        nested(100_000),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_without_one_byte_form_are_refused(value):
    with pytest.raises(ValueError, match=r"\w"):
        canonical(value)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"a":{"b":1,"b":1}}',
        b"1.0",
        b"1e3",
        b"NaN",
        b"-Infinity",
        b"9007199254740992",
        b"1" * 5000,
        b'"\\ud800"',
        b'{"\\udc00":1}',
        b"\xff",
        b'\xef\xbb\xbf"bom"',
        '"utf-16"'.encode("utf-16"),
        b"'single'",
        b"[1,]",
        b"1 2",
        b"",
        b"[" * 100_000,
    ],
    ids=lambda data: repr(data[:20]),
)
def test_anything_but_strict_json_is_refused(data):
    with pytest.raises(ValueError, match=r"\w"):
        parse(data)


def test_an_escaped_pair_of_surrogates_is_one_character():
    assert parse(b'"\\ud83d\\ude00"') == "😀"


@given(st.binary(max_size=40))
def test_random_bytes_are_json_or_refused(data):
    try:
        value = parse(data)
    except ValueError:
        return
    assert json.loads(data) == value


def test_sha256_is_written_in_lower_case_digits():
    assert sha256(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
