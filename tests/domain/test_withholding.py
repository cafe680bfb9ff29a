"""Which sentences wait for their writer, and which may still have to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.privacy.concerns import Known, Rule, Verdict
from ohdesk.domain.privacy.review import review
from ohdesk.domain.privacy.withholding import answers, unsettled, withheld, without

KNOWN = Known.of(["Elli Malli"])
ABOUT_ONE = "Ellinooran 7B poissaolot huolettavat."


def test_the_whole_sentence_waits_and_nothing_else():
    text = f"Avattiin kokous. {ABOUT_ONE} Päätettiin kokous."
    (found,) = withheld(text, KNOWN)
    assert text[found.start : found.end] == ABOUT_ONE
    assert found.verdict is Verdict.WARN
    assert without(text, [(found.start, found.end)]) == "Avattiin kokous.  Päätettiin kokous."


def test_two_findings_in_a_sentence_are_one_question():
    (found,) = withheld("Ellinooralla 7B on masennus, tunnus 150610A9037.", KNOWN)
    assert {concern.rule for concern in found.concerns} == {Rule.PERSON, Rule.HEALTH, Rule.IDENTITY_CODE}
    assert found.verdict is Verdict.REFUSE


def test_a_code_over_a_line_break_holds_both_lines():
    text = "Alku\ntunnus 150610A\n9037 loppu\nMuu"
    (found,) = withheld(text, KNOWN)
    assert text[found.start : found.end] == "tunnus 150610A\n9037 loppu"


def test_a_sentence_that_touches_an_earlier_one_joins_it():
    text = "Ellinooran 7B poissaolot ja 150610A\n9037 tästä. Ja Matin 7B."
    assert [text[each.start : each.end] for each in withheld(text, KNOWN)] == [text[:-12].rstrip(), "Ja Matin 7B."]
    twice = "150610A\n9037 ja Matin 7B"
    assert len(withheld(twice, KNOWN)) == 1


def test_what_was_answered_is_not_asked_again_though_the_sentence_goes_on():
    answered = answers(ABOUT_ONE, review(ABOUT_ONE, KNOWN))
    assert withheld(ABOUT_ONE + " Jatkuu", KNOWN, answered) == ()
    assert withheld(ABOUT_ONE.replace("Ellinooran", "Matin"), KNOWN, answered)


def test_a_code_cannot_be_answered():
    code = "150610A9037"
    assert answers(code, review(code, KNOWN)) == frozenset()


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("Avaus. Matti ei", "Matti ei"),
        ("Avaus. Mat", "Mat"),
        ("Avaus. Kokou", None),
        ("avaus mat", None),
        ("Elli Malli avasi", None),
        ("Rehtori Matti avasi", None),
        ("Avaus. ", None),
        ("", None),
        ("Ka", "Ka"),
    ],
)
def test_what_may_become_a_pupils_name_waits_until_it_is_clear(text, waits):
    span = unsettled(text, len(text), KNOWN)
    assert (text[span[0] : span[1]] if span else None) == waits


def test_a_name_that_was_answered_for_waits_no_longer():
    text = "Ellinooran asia jatkuu"
    assert unsettled(text, len(text), KNOWN) == (0, len(text))
    assert unsettled(text, len(text), KNOWN, answers(text, review(text, KNOWN))) is None


def test_a_finished_line_waits_no_longer():
    assert unsettled("Matti ei\n", 9, KNOWN) is None


@given(st.text(max_size=50), st.integers(0, 50))
def test_what_waits_is_a_part_of_the_text(text, caret):
    span = unsettled(text, min(caret, len(text)), KNOWN)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
