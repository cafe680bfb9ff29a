from hashlib import sha256

import pytest

from ohdesk.security.record_codes import code_of, codes_in, names_record

DIGEST = sha256(b"muistio").hexdigest()
CODE = code_of(DIGEST)


def test_a_code_is_four_groups_of_four():
    assert code_of("0" * 64) == "0000-0000-0000-0000"
    assert code_of("f" * 64) == "ZZZZ-ZZZZ-ZZZZ-ZZZZ"
    assert code_of("08" + "0" * 62) == "1000-0000-0000-0000"


def test_another_first_eighty_bits_give_another_code():
    number = int(DIGEST, 16)
    others = [f"{number ^ (1 << bit):064x}" for bit in range(256)]
    assert [code_of(other) != CODE for other in others] == [bit >= 256 - 80 for bit in range(256)]


def test_a_code_is_found_in_a_line_and_nothing_else_is():
    assert list(codes_in(f"Vahvistettu 14.10.2026 · tunniste {CODE} · Harjoituskunta")) == [CODE]
    assert list(codes_in("2026–2027 · 040-123-4567 · IBAN FI12-3456-7890 · ABCI-ABCL-ABCO-ABCU")) == []
    assert list(codes_in(f"{CODE}X")) == list(codes_in(f"X{CODE}")) == []


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        CODE.replace("-", ""),
        CODE.replace("-", " "),
        CODE.replace("1", "l").replace("0", "o"),
        DIGEST[:8],
    ],
)
def test_a_record_is_named_by_its_code_or_the_beginning_of_its_digest(typed):
    assert names_record(typed, DIGEST)


@pytest.mark.parametrize(
    "typed", ["", DIGEST[:7], CODE[:-1], CODE[:-1] + ("0" if CODE[-1] != "0" else "1"), "muistio kokouksesta"]
)
def test_nothing_else_names_it(typed):
    assert not names_record(typed, DIGEST)
