"""What must never be written: personal identity codes, lists of pupils."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.errors import ForbiddenContent, LooksLikeClassList
from ohdesk.domain.privacy import guard, guard_all, holds_identity_code, refuse_class_list
from ohdesk.domain.privacy.identity_codes import identity_codes, near_identity_codes

CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"
SIGNS = {1800: "+", 1900: "-YXWVU", 2000: "ABCDEF"}
GAPS = ("", "", "", " ", ".", " . ", "\u00a0", "\n", "\u200b", "\u00ad")


@st.composite
def codes(draw):
    """A valid code as people write and paste it: any century sign, any dash, gaps between its parts."""
    day = draw(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
    sign = draw(st.sampled_from(SIGNS[day.year // 100 * 100]))
    number = f"{draw(st.integers(2, 899)):03}"
    birth = f"{day:%d%m}{day.year % 100:02}"
    code = birth + sign + number + CHECK[int(birth + number) % 31]
    if sign == "-":
        code = code.replace("-", draw(st.sampled_from("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d")))
    code = "".join(part for sign in code for part in (sign, draw(st.sampled_from(GAPS)))).strip()
    return draw(st.sampled_from((code, code.lower(), code.translate({ord(d): ord(d) + 0xFEE0 for d in "0123456789"}))))


@given(st.text(max_size=5).map(lambda text: text + " "), codes(), st.sampled_from((" ", ".", ", ", "\n", "")))
def test_a_code_is_seen_however_it_is_written(before, code, after):
    assert holds_identity_code(f"{before}{code}{after}")


@pytest.mark.parametrize("sign", "+-YXWVUABCDEF")
def test_every_century_sign_is_known(sign):
    birth, number = "010203", "123"
    assert holds_identity_code(birth + sign + number + CHECK[int(birth + number) % 31])
    assert holds_identity_code((birth + sign + number + CHECK[int(birth + number) % 31]).lower())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kokous 12.8.2026 kello 9.05",
        "131052-308U",  # another check character
        "310252-308T",  # no such day
        "290201A1239",  # no leap year
        "1131052-308T",  # in the middle of a number
        "131052-308T5",
        "131052G308T",  # no century sign
        "puh. 040 123 4567, tilaus 131052-3089",
        "FI21 1234 5600 0007 85",
        "9d061022-7283-4c80-8c2e-0d6b490bd5c1",  # an identity of the program's own
        "9e8398c6f762d921a69aaebdd5f2bfeebb0c15e3218bbe2886e0a171032c531d",  # a digest: what a group's log is called
        "OHDesk aaaaa171032c531d",  # its beginning, as its folder is called
    ],
)
def test_what_only_resembles_a_code_passes(text):
    assert not holds_identity_code(text)
    guard(text, "record")


@given(codes())
def test_the_error_names_the_place_and_never_the_code(code):
    with pytest.raises(ForbiddenContent) as refused:
        guard(f"x {code}", "record")
    assert refused.value.data == {"rule": "identity_code", "field": "record"}


@pytest.mark.parametrize("value", ["131052-308T", ["", ["131052-308T"]], {"a": {"b": "131052-308T"}}, ("131052-308T",)])
def test_a_code_is_seen_wherever_it_lies_in_a_value(value):
    with pytest.raises(ForbiddenContent):
        guard_all(value, "field")


@pytest.mark.parametrize("value", [None, 7, True, "", [], {}, ["a", None, {"b": 3}]])
def test_harmless_values_pass(value):
    guard_all(value, "field")


def test_a_list_with_classes_is_taken_for_pupils():
    with pytest.raises(LooksLikeClassList) as refused:
        refuse_class_list([["Harjoitus Yksi", "7B"], ["Harjoitus Kaksi", "7 b"], ["Harjoitus Kolme", "luokka 8"]])
    assert refused.value.data == {"rows": 3}


def test_a_long_list_of_bare_names_is_taken_for_pupils():
    with pytest.raises(LooksLikeClassList):
        refuse_class_list([[f"Harjoitus {number}"] for number in range(12)])


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [["Harjoitus Yksi", "7B"]],
        [[f"Harjoitus {number}"] for number in range(11)],
        [[f"Harjoitus {number}", f"h{number}@example.org"] for number in range(30)],
        [["Harjoitus", "Rehtori", "Koulu"] for _ in range(30)],
    ],
)
def test_members_of_a_group_pass(rows):
    refuse_class_list(rows)


def test_a_code_among_members_is_refused():
    with pytest.raises(ForbiddenContent) as refused:
        refuse_class_list([["Harjoitus Yksi", "131052-308T", "Rehtori"]])
    assert refused.value.data["field"] == "members"


@given(st.text(max_size=9).map(lambda text: text + " "), codes(), st.sampled_from((" ", ".", ", ", "\n", "")))
def test_the_place_of_a_code_is_told_in_the_text_as_it_was_written(before, code, after):
    text = f"{before}{code}{after}"
    places = list(identity_codes(text))
    assert places
    for start, end in places:
        assert holds_identity_code(text[start:end])
    cut = "".join(sign for place, sign in enumerate(text) if not any(start <= place < end for start, end in places))
    assert len(cut) < len(text) - 9


@pytest.mark.parametrize(
    "text", ["131052-308U", "310213A123T", "150610A9030", "451112A456B", "290201A1239", "tunnus 131052\u2013308U."]
)
def test_a_near_miss_is_told(text):
    assert list(near_identity_codes(text))


@pytest.mark.parametrize(
    "text",
    [
        "131052-308T",
        "451352-3089",
        "131052-30899",
        "1310521-3089",
        "9d061022-7283-4c80-8c2e-0d6b490bd5c1",
        "040-1234567",
    ],
)
def test_what_is_a_code_or_quite_another_number_is_no_near_miss(text):
    assert not list(near_identity_codes(text))


def test_a_wrong_code_beside_a_right_one_is_left_out():
    assert list(identity_codes("131052-308U ja 131052-308T")) == [(15, 26)]
