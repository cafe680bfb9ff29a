"""What looks as if it were about one pupil, and what does not; the corpus measures, this explains."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.privacy.concerns import Concern, Known, Rule, Verdict, verdict_of
from ohdesk.domain.privacy.names import Case, NameTable, given_names
from ohdesk.domain.privacy.passages import passage_around, passages
from ohdesk.domain.privacy.review import review
from ohdesk.domain.privacy.words import Lexicon, lexicon

KNOWN = Known.of(["Elli Malli", "Harjoituskoulu", "Mallitie 1, 00000 Harjoitus", "Wilma, puh. 040 000 1234", " "])
NOBODY = Known.of([])


def rules(text, known=KNOWN):
    return {concern.rule.value for concern in review(text, known)}


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Matti", "matti matin matille matilta mattia mattiin matissa mattinsa matillakin matit"),
        ("Rasmus", "rasmus rasmuksen rasmukselle rasmusta rasmukseen"),
        ("Oskar", "oskar oskarin oskarille oskaria oskars"),
        ("Virtanen", "virtanen virtasen virtaselle virtasta"),
        ("Jaakko", "jaakko jaakon jaakolla jaakkoa"),
        ("Noah", "noah noahin noah:n noahs noah’s"),
        ("Lovisa", "lovisa lovisas lovisan"),
    ],
)
def test_stems_change_as_the_languages_want(name, forms):
    assert [form for form in forms.split() if NameTable([name]).case_of(form) is None] == []


def test_cases_are_told_apart():
    table = NameTable(["Ella"])
    told = [table.case_of(word) for word in ("ella", "ellakin", "ellan", "ellas", "ellalle", "ellaan", "ellain", "elo")]
    nominative, genitive, other = Case.NOMINATIVE, Case.GENITIVE, Case.OTHER
    assert told == [nominative, nominative, genitive, genitive, other, other, None, None]


def test_a_begun_name_is_seen_coming():
    assert given_names().may_become("mat")
    assert not given_names().may_become("kokouk")


def test_words_are_found_whole_by_their_beginning_and_by_their_end():
    words = Lexicon([("a", "kokous"), ("b", "kok*"), ("c", "kokouk*"), ("d", "*tie")])
    assert [words.tags(word) for word in ("kokous", "kokouksen", "kok", "mallitie", "tie", "ko")] == [
        {"a", "b"}, {"b", "c"}, {"b"}, {"d"}, set(), set(),
    ]  # fmt: skip
    assert "pupil" in lexicon().tags("viitosluokkalaisen")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("\n\n", []),
        ("Yksi. Kaksi! Kolme", ["Yksi.", "Kaksi!", "Kolme"]),
        ("Rivi\n\nToinen rivi\n", ["Rivi", "Toinen rivi"]),
        ("Nähtiin E. K. Tänään.", ["Nähtiin E. K. Tänään."]),
        ("Klo 9.15 esim. kello soi.", ["Klo 9.15 esim. kello soi."]),
        ("”Hyvä.” Jatketaan.", ["”Hyvä.”", "Jatketaan."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text, found):
    assert [text[start:end].rstrip("”") for start, end in passages(text)] == [each.rstrip("”") for each in found]


@given(st.text(alphabet="aA. \n!E", max_size=40))
def test_sentences_neither_overlap_nor_lose_a_word(text):
    spans = list(passages(text))
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    inside = "".join(text[start:end] for start, end in spans)
    assert [sign for sign in text if sign.isalpha()] == [sign for sign in inside if sign.isalpha()]


def test_a_stretch_between_sentences_is_its_own():
    assert passage_around("A\n\nB", 1, 2) == (1, 2)
    assert passage_around("Yksi. Kaksi. Kolme.", 3, 8) == (0, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Matin kanssa jutellaan.",
        "Oppilas Ville Virtanen jäi kiinni.",
        "Ville Virtanen, lukion ykkönen",
        "Onnin 7B poissaolot",
        "Toivon poissaolot",
        "Toivo K. siirtyy",
        "ville 7b taas poissa",
        "E.K. 7B on poissa",
        "Elli Korhosen 7B asiat",
        "Keskustelu jatkuu: med Axel",
        "Ainoa romanioppilas jäi yksin.",
        "8C:n poika ei puhu.",
        "Yhden oppilaan poissaolot",
        "Tyttö 3A:lta itkee.",
        "En flicka i femman gråter.",
        "Hän on poissa, luokka 9B.",
        "Kuraattori tapaa Mari-Annikaa.",
        "Kim on poissa, sanoi Ellin isä.",
        "Vaihto-oppilas Hiroshi ei viihdy.",
    ],
)
def test_one_pupil_is_seen(text):
    assert "person" in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "Elli avasi kokouksen 7B:n luokassa.",
        "Elli Mallin kerho kokoontuu 5A:ssa.",
        "Luokanopettaja Ville Virtasen 7B voitti.",
        "Ville Virtanen (rehtori) 7B:n luona",
        "Toivo herää 7. luokilla.",
        "Toivoa on 7B:ssä",
        "Ilona-talo avautuu 7B:lle.",
        "Minna Canthin päivä 7B:ssä",
        "Ella ja kaverit -kirja 7B:lle",
        "Villen esitys oli hyvä.",
        "Ville Virtanen",
        "Ville Virtanen, Liisa",
        "Lähde: Salmivalli, C.J. 7B",
        "E.K. Virtanen puhui 7B:lle.",
        "E.K. puhui.",
        "Nimellä Ilmari kulkeva lomake tuen hakuun",
        "Ville kertoi.",
        "Oppilas Tampereelta esitteli kirjan.",
        "Oppilas Elli esitteli kirjan.",
        "Ville Virtanen esitteli kiusaamisen vastaista työtä.",
        "Klass 9A ordnar kafé.",
        "Yksittäisen oppilaan asia kuuluu asiantuntijaryhmään.",
        "Oppilas 7B:stä esitteli toiveet.",
        "Jos yksi oppilas on poissa, soitetaan.",
        "Yksi oppilas",
        "Hän on poissa.",
    ],
)
def test_what_is_common_to_all_is_left_alone(text):
    assert rules(text) == set()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Ellinoora on raskaana.", "health"),
        ("Oppilaalla todettiin masennus.", "health"),
        ("Oppilas on sijoitettu lastenkotiin.", "family"),
        ("Äidin numero on 040 123 4567.", "contact"),
        ("Isän posti: kalle@gmail.com", "contact"),
        ("Huoltajan posti on ville.virtanen@kunta.example.", "contact"),
        ("Perhe asuu osoitteessa Koivukuja 5", "contact"),
        ("Koivukuja 5 A 12", "contact"),
        ("Koivukuja 5 as. 3", "contact"),
        ("Koivukuja 5 A", "contact"),
        ("7B:n kaksi poikaa", "small_number"),
        ("Kolmella oppilaalla on masennus.", "small_number"),
        ("Vain 3 oppilasta kiusataan.", "small_number"),
        ("131052-308U", "near_identity_code"),
        ("131052-308T", "identity_code"),
    ],
)
def test_each_rule_sees_its_own(text, rule):
    assert rule in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "Masennus on yleistynyt kyselyn mukaan.",
        "Joka viides tyttö kokee masennusta.",
        "Oppilaan masennus kuuluu asiantuntijaryhmään.",
        "Koulun kanslia 040 123 4567",
        "Tilaus 0401",
        "ville.virtanen@kunta.example",
        "kanslia@gmail.com",
        "elli.malli@gmail.com",
        "Mallitie 1 on perheen koulu, asuu naapurissa",
        "Äidille annettiin numero +358 40 0001234.",
        "Kirkkokatu 10",
        "Kirkkokatu on pitkä",
        "kirkkokatu 5 A 12",
        "7B:n 12 poikaa",
        "Kolme opettajaa 7B:ssä",
        "Kaksi oppilasta valitaan 7B:stä.",
        "Yksi viidestä pojasta 7B:ssä",
        "Diaarinumero 131052-3089",
    ],
)
def test_what_only_resembles_a_matter_is_left_alone(text):
    assert rules(text) == set()


def test_the_limit_of_small_numbers_may_be_set():
    text = "7B:n neljä poikaa"
    assert {c.rule for c in review(text, NOBODY, small=4)} == set()
    assert {c.rule for c in review(text, NOBODY)} == {Rule.SMALL_NUMBER}


def test_the_place_is_told():
    text = "Hyvä kokous. Ellinoora Virtasen 7B poissaolot."
    assert review(text, NOBODY) == (Concern(Rule.PERSON, 13, 31),)
    assert text[13:31] == "Ellinoora Virtasen"


def test_the_gravest_verdict_counts():
    code, name = Concern(Rule.IDENTITY_CODE, 0, 1), Concern(Rule.PERSON, 0, 1)
    assert [verdict_of(found) for found in ((), (name,), (name, code))] == [Verdict.OK, Verdict.WARN, Verdict.REFUSE]


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_read(text):
    for concern in review(text, KNOWN):
        assert 0 <= concern.start < concern.end <= len(text)
