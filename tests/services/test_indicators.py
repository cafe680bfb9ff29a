"""Indicators and surveys in a vault: figures brought in, tallies that feed them, what others see, papers."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.groups import Group
from ohdesk.domain.indicators import Direction, Indicator, IndicatorKind, Observation, Unit
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, School
from ohdesk.domain.surveys import answered
from ohdesk.services import forms, importing, indicator_papers, indicators, open_data, printing, surveys
from ohdesk.services.forms import Form
from ohdesk.services.words import sentence

TODAY = date(2026, 11, 22)
GROUP = UUID(int=1)


@pytest.fixture
def group(vault):
    vault.add(Provider(uuid4(), "Harjoituskylä"))
    school = vault.add(School(uuid4(), "Harjoituskoulu", students=240)).value
    return vault.add(Group(GROUP, name="Opiskeluhuoltoryhmä", schools=(school.id,))).value


@pytest.fixture
def survey(group):
    return replace(surveys.begun_from(surveys.StarterForm.WELLBEING, group.id), closes=date(2026, 11, 13))


def sheet(text, name="luvut.csv"):
    return importing.read_table(name, text.encode())


def tallied(survey, *counts):
    first = survey.questions[0]
    return surveys.with_counts(survey, dict(zip((one.id for one in first.choices), counts, strict=True)))


def finish(vault, base, new, period):
    """Keep a survey's tallies and what they feed, as the window does."""
    edition = vault.save(base, new)
    for indicator, fed in indicators.to_feed(vault, edition.value, period):
        vault.save(indicator, fed)
    return edition


def ask_again(vault, survey):
    again, counting = surveys.asked_again(vault, survey)
    for indicator, counts_on in counting:
        vault.save(indicator, counts_on)
    return vault.add(again)


# --- Own surveys ---


@pytest.mark.parametrize("form", surveys.StarterForm)
def test_each_starter_form_is_whole_in_both_languages(form):
    survey = surveys.begun_from(form, GROUP)
    words = [survey.title, survey.title_sv, survey.lead, survey.lead_sv]
    for question in survey.questions:
        words += [question.text, question.text_sv]
        words += [text for choice in question.choices for text in (choice.text, choice.text_sv)]
    assert all(words)
    assert len(set(words)) > len(survey.questions)
    assert any(not question.choices for question in survey.questions)
    assert surveys.starter_name(form, "sv") == surveys.name(survey, "sv")
    assert surveys.name(replace(survey, title="", title_sv=""), "fi")


def test_tallies_become_a_figure_and_tallied_anew_the_figure_is_another(vault, survey):
    question = survey.questions[0]
    counted = [choice.id for choice in question.choices[:2]]
    vault.add(indicators.follow_answers(survey, question.id, counted, "Mukava tulla kouluun", "fi"))
    base = vault.add(survey)
    after = finish(vault, base, tallied(survey, 30, 20, 10, 15), "syksy 2026")
    (figure,) = indicators.followed(vault, GROUP)[0].observations
    assert (figure.value, figure.n, figure.cases, figure.period) == (Decimal("66.7"), 75, 50, "syksy 2026")
    assert figure.source == survey.title
    assert not figure.hidden
    finish(vault, after, tallied(after.value, 30, 20, 25, 0), "syksy 2026")
    (again,) = indicators.followed(vault, GROUP)[0].observations
    assert (again.id, again.cases) == (figure.id, 50)


def test_a_figure_that_would_tell_a_hidden_answer_is_the_staffs_own(vault, survey):
    question = survey.questions[0]
    first, *_, last = (choice.id for choice in question.choices)
    vault.add(indicators.follow_answers(survey, question.id, [first, last], "x", "sv"))
    finish(vault, vault.add(survey), tallied(survey, 30, 20, 10, 3), "syksy 2026")
    (indicator,) = indicators.followed(vault, GROUP)
    assert indicator.title_sv == "x"
    assert indicator.observations[0].value == Decimal("52.4")
    assert indicators.seen(vault, indicator, Reader.PUBLIC).observations[0].value is None


def test_the_next_round_asks_the_same_and_feeds_the_same_indicator(vault, survey):
    question = survey.questions[0]
    vault.add(indicators.follow_answers(survey, question.id, [question.choices[0].id], "Mukava", "fi"))
    finish(vault, vault.add(survey), tallied(survey, 30, 20, 10, 15), "syksy 2026")
    again = ask_again(vault, survey)
    assert answered(again.value.questions[0]) is None
    finish(vault, again, tallied(again.value, 40, 20, 10, 5), "syksy 2027")
    (indicator,) = indicators.followed(vault, GROUP)
    assert [(one.period, one.cases) for one in indicator.observations] == [("syksy 2026", 30), ("syksy 2027", 40)]
    assert [one.id for one in surveys.surveys(vault, GROUP)] == [again.value.id, survey.id]


def test_a_survey_feeds_nothing_that_does_not_count_its_answers(vault, survey):
    plain = vault.add(Indicator(uuid4(), GROUP, "Poissaolot", unit=Unit.HOURS)).value
    mean = vault.add(Indicator(uuid4(), GROUP, "Keskiarvo", unit=Unit.MEAN, survey=survey.id)).value
    finish(vault, vault.add(survey), tallied(survey, 30, 20, 10, 15), "syksy 2026")
    assert set(indicators.followed(vault, GROUP)) == {plain, mean}
    assert indicators.to_feed(vault, replace(survey, group=None), "") == ()


def test_questions_are_edited_as_text_and_keep_their_counts(survey):
    counted = tallied(survey, 30, 20, 10, 5)
    finnish, swedish = (surveys.questions_as_text(counted, language) for language in ("fi", "sv"))
    assert surveys.with_questions(counted, finnish, swedish) == counted
    moved = surveys.with_questions(
        counted, "Uusi kysymys?\n- kyllä\n- ei\n\n" + finnish, "Ny fråga?\n- ja\n- nej\n" + swedish
    )
    assert moved.questions[1:] == counted.questions
    assert [choice.text_sv for choice in moved.questions[0].choices] == ["ja", "nej"]
    finnish_only = surveys.with_questions(counted, finnish.replace("usein", "monesti", 1), "")
    first = finnish_only.questions[0]
    assert [(choice.text, choice.count) for choice in first.choices[:2]] == [
        ("aina tai melkein aina", 30),
        ("monesti", None),
    ]
    assert first.text_sv == ""
    assert surveys.with_questions(counted, "", "Vad?").questions[0].text_sv == "Vad?"


@pytest.mark.parametrize(("finnish", "swedish", "where"), [("A\n- a\nB", "A\nB", "1"), ("A\nB", "A", "2")])
def test_languages_that_ask_different_things_are_refused(survey, finnish, swedish, where):
    with pytest.raises(ImportRefused) as refused:
        surveys.with_questions(survey, finnish, swedish)
    assert f"Tarkista kysymys {where}." in sentence("fi", refused.value)


TALLIES = {
    "rows": "Kysymys;Vastaus;Määrä\n{q};aina tai melkein aina;30\n;usein;20\n;Joskus;10\n;harvoin tai ei koskaan;5\n",
    "table": "Kysymys;usein;aina tai melkein aina;sällan eller aldrig;joskus\n1;20;30;5;10\n2;;;;\n",
}


@pytest.mark.parametrize("shape", TALLIES)
def test_tallies_come_from_a_table_in_either_shape(survey, shape):
    counts = surveys.counts_from(sheet(TALLIES[shape].format(q=survey.questions[0].text)), survey)
    assert [counts[choice.id] for choice in survey.questions[0].choices] == [30, 20, 10, 5]
    assert len(counts) == 4


def test_rows_of_a_form_on_the_web_are_counted_and_nothing_of_them_is_kept(survey):
    first, last = survey.questions[0], survey.questions[-1]
    rows = "1;usein;onni kertoi\n2;Usein;\n3;joskus;muuta\n4;;\n5;jotakin muuta;\n"
    counts = surveys.counts_from(sheet(f"ID;{first.text};{last.text}\n{rows}"), survey)
    assert [counts[choice.id] for choice in first.choices] == [0, 2, 1, 0]
    assert len(counts) == 4
    with pytest.raises(ImportRefused):
        surveys.counts_from(sheet(f"ID;{first.text}\n1;\n"), survey)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("k;v;m\n1;ehkä;3\n", "ehkä"),
        ("k;v;m\n99;usein;3\n", "99"),
        ("k;v;m\nTuntematon kysymys;usein;3\n", "Tuntematon kysymys"),
        ("k;v;m\n1;usein;paljon\n", "usein: paljon"),
        ("k;v;m\n1;usein;\n", "ei ole lukuja"),
    ],
)
def test_tallies_of_another_survey_are_refused_with_the_place(survey, text, says):
    with pytest.raises(ImportRefused) as refused:
        surveys.counts_from(sheet(text), survey)
    assert says in sentence("fi", refused.value)


# --- Open data and other tables ---

SOTKANET = (
    "indicator;region;year;gender;primary.value;absolute.value\n"
    "3050;658;2023;total;20.1;\n3050;658;2025;total;19.4;1000\n3050;658;2025;male;9.2;\n"
    "3050;83;2025;total;;\n3050;83;2023;total;18;\n"
)


@pytest.mark.parametrize(
    "header",
    [
        "indicator;region;year;gender;primary.value;absolute.value",
        "Indicator;Region;Year;Gender;primaryValue;absoluteValue",
        "INDICATOR;REGION;YEAR;GENDER;PRIMARY_VALUE;ABSOLUTE_VALUE",
    ],
)
def test_a_file_of_sotkanet_is_read_however_its_header_is_spelt(header):
    found = sheet(SOTKANET.replace(SOTKANET.split("\n")[0], header))
    assert open_data.is_sotkanet(found)
    data = open_data.read_sotkanet(found)
    assert (data.indicators, data.regions, data.genders, data.years) == (
        *(("3050",), ("658", "83")),
        *(("total", "male"), (2023, 2025)),
    )
    series = open_data.sotkanet_series(data, "3050", "658", population="koko maa")
    assert [(one.period, one.value, one.population) for one in series] == [
        ("2023", Decimal("20.1"), "koko maa"),
        ("2025", Decimal("19.4"), "koko maa"),
    ]
    assert {one.source for one in series} == {"THL, Sotkanet (CC BY 4.0)"}
    assert [one.value for one in open_data.sotkanet_series(data, "3050", "83")] == [Decimal(18), None]
    assert len(open_data.sotkanet_series(data, "3050", "658", years=(2025,))) == 1


def test_regions_are_named_by_their_own_file():
    regions = open_data.read_regions(
        sheet("region;region.code;region.category;region.title.fi;region.title.sv\n658;358;maa;Koko maa;Hela landet\n")
    )
    assert regions["658"] == open_data.Region("658", "Koko maa", "Hela landet", "MAA")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("region;year;primary.value\n1;2025;3\n", "indicator"),
        ("indicator;region;year;value\n1;2;tänä vuonna;3\n", "2: tänä vuonna"),
        ("indicator;region;year;value\n1;2;2025;kolme\n", "2: kolme"),
        ("indicator;region;year;value\n", "ei ole lukuja"),
    ],
)
def test_what_is_no_file_of_sotkanet_is_refused_in_a_clear_sentence(text, says):
    with pytest.raises(ImportRefused) as refused:
        open_data.read_sotkanet(sheet(text))
    assert says in sentence("fi", refused.value)


def test_choices_without_figures_are_refused():
    data = open_data.read_sotkanet(sheet(SOTKANET))
    with pytest.raises(ImportRefused) as refused:
        open_data.sotkanet_series(data, "3050", "83", years=(2025,))
    assert "3050 · 83 · total · 2025" in sentence("fi", refused.value)


def test_a_series_is_read_from_a_table_with_its_n_and_hidden_figures():
    found = open_data.read_series(
        sheet(
            "Ajankohta;Luku;n;Ketkä;Lähde;Päivä\nkevät 2025;12,5 %;80;;oma;\nsyksy 2025;–;;7 lk;;\n"
            "2025–2026;..;;;;1.5.2026\nviime vuosi;1 200;;;;2026-02-03\n"
        ),
        "fi",
    )
    assert [(one.value, one.n, one.hidden, one.day) for one in found] == [
        (Decimal("12.5"), 80, False, date(2025, 4, 15)),
        (None, None, True, date(2025, 10, 15)),
        (None, None, False, date(2026, 5, 1)),
        (Decimal(1200), None, False, date(2026, 2, 3)),
    ]
    assert found[1].population == "7 lk"


@pytest.mark.parametrize(
    ("language", "text", "says"),
    [
        ("fi", "Ajankohta;Muu\n2025;3\n", "sarake: Luku"),
        ("sv", "Annat;Antal\n2025;3\n", "kolumnen: Tidpunkt"),
        ("fi", "Vuosi;Määrä\n", "ei ole lukuja"),
        ("fi", "Vuosi;Määrä;n\n2025;3;2,5\n", "2: 2,5"),
        ("fi", "Vuosi;Määrä;n\n2025;Infinity;2\n", "2: Infinity"),
    ],
)
def test_a_table_that_is_no_series_is_refused_in_a_clear_sentence(language, text, says):
    with pytest.raises(ImportRefused) as refused:
        open_data.read_series(sheet(text), language)
    assert says in sentence(language, refused.value)


def test_periods_in_words_have_their_place():
    assert open_data.day_of("2024") == date(2024, 12, 31)
    assert open_data.day_of("2024–2025") == date(2025, 6, 1)
    assert open_data.day_of("hösten 2024") == date(2024, 10, 15)
    assert open_data.day_of("viime vuosi") is None


def test_figures_brought_in_again_take_the_place_of_the_old_ones():
    old = Observation(uuid4(), "2025", value=Decimal(3), note="tarkistettu")
    indicator = Indicator(uuid4(), observations=(old, Observation(uuid4(), "2026", value=Decimal(4))))
    new = indicators.with_figures(
        indicator, (Observation(uuid4(), "2025", value=Decimal(5)), Observation(uuid4(), "2027", value=Decimal(6)))
    )
    assert [(one.period, one.value) for one in new.observations] == [("2025", 5), ("2026", 4), ("2027", 6)]
    assert (new.observations[0].id, new.observations[0].note) == (old.id, "tarkistettu")
    assert indicators.without_figure(new, old.id).observations == new.observations[1:]


# --- What others see, in words and on paper ---


@pytest.fixture
def bullied(vault, group):
    return vault.add(
        Indicator(
            uuid4(),
            group.id,
            "Kiusattu viikoittain",
            kind=IndicatorKind.OWN_SURVEY,
            direction=Direction.DOWN,
            source="oma kysely",
            target=Decimal(5),
            target_by="2027",
            observations=(
                Observation(uuid4(), "2023", date(2023, 4, 1), value=Decimal(11), n=2000),
                Observation(uuid4(), "2026", date(2026, 4, 1), value=Decimal(8), n=2000),
                Observation(uuid4(), "2027", date(2027, 4, 1), value=Decimal(8), n=40),
            ),
        )
    ).value


def test_an_indicator_goes_to_a_meeting_in_words_that_representatives_may_read(vault, bullied):
    matter = indicators.for_a_meeting(vault, bullied, "fi", TODAY)
    assert (matter.title, matter.group, matter.raised_on) == ("Kiusattu viikoittain", GROUP, TODAY)
    assert matter.text == (
        "Kiusattu viikoittain: 8\u00a0% (2026, n = 2000); paranee: −3 prosenttiyksikköä 3 vuodessa; "
        "tavoite enintään 5\u00a0% (2027); tavoitetta ei ole vielä saavutettu. Lähde: oma kysely."
    )


def test_the_paper_of_a_meeting_says_of_an_indicator_only_what_representatives_may_read(vault, bullied):
    matter = vault.add(indicators.for_a_meeting(vault, bullied, "fi", TODAY)).value
    item = AgendaItem(uuid4(), matter.title, text=matter.text, thread=matter.id)
    meeting = vault.add(Meeting(uuid4(), GROUP, TODAY, items=(item,))).value
    for variant in (printing.Variant.MEMBERS, printing.Variant.REPRESENTATIVES, printing.Variant.PUBLIC):
        paper = text_of(forms.made(vault, printing.agenda(vault, meeting.id, "fi", variant), Form.TEXT))
        assert "8 % (2026, n = 2000)" in paper
        assert "n = 40" not in paper


def test_a_series_says_what_it_has_in_each_language(bullied):
    assert indicators.summary(bullied, "sv")[0] == "8\u00a0% (2027, n = 40)"
    assert indicators.summary(bullied, "en")[1] == "no clear change in 4 years"
    first, second, _ = bullied.observations
    later = replace(second, value=Decimal(12), day=date(2024, 4, 1), n=90000)
    large = replace(bullied, observations=(replace(first, n=90000), later), target=None, target_by="")
    assert indicators.summary(large, "fi")[1] == "heikkenee: +1 prosenttiyksikkö vuodessa"
    events = replace(large, unit=Unit.EVENTS, direction=Direction.NONE, unit_words="ilmoitusta", target=Decimal(3))
    assert indicators.summary(events, "fi") == (
        "12 ilmoitusta (2026, n = 90000)",
        "kasvaa: +1 ilmoitusta vuodessa",
        "tavoite 3 ilmoitusta",
    )
    mean = replace(large, unit=Unit.MEAN, direction=Direction.UP)
    assert indicators.summary(mean, "fi")[1] == "paranee: +1 yksikkö vuodessa"
    hours = replace(large, unit=Unit.HOURS, direction=Direction.UP)
    assert indicators.summary(hours, "sv")[1] == "blir bättre: +1 h på ett år"
    hidden = replace(events, observations=(Observation(uuid4(), hidden=True),))
    assert indicators.summary(hidden, "fi")[0] == "luvut ovat niin pieniä, ettei niitä näytetä"
    assert indicators.figure_words(hidden.observations[0], hidden, "fi") == "–"
    assert indicators.figure_words(Observation(uuid4()), hidden, "fi") == "…"
    assert indicators.summary(replace(hidden, observations=(), target=None), "fi") == ()
    assert indicators.name(replace(hidden, title=""), "sv") == "Uppföljningsuppgift utan namn"


def test_the_rule_is_the_providers_at_the_smallest_school(vault, group):
    assert not indicators.protection(vault, group.id).small_school
    small = vault.add(School(uuid4(), students=30)).value
    vault.save(vault.read(Group, group.id), replace(group, schools=(*group.schools, small.id)))
    assert indicators.protection(vault, group.id).small_school
    bare = vault.add(Group(uuid4())).value
    assert indicators.protection(vault, bare.id).limit == 5


def text_of(data):
    return data.decode().replace("\u00a0", " ")


def test_papers_for_others_hide_what_points_at_a_few(vault, bullied, survey):
    vault.add(tallied(survey, 30, 20, 10, 3))
    mine = text_of(forms.made(vault, indicator_papers.indicators(vault, GROUP, "fi", TODAY), Form.TEXT))
    theirs = text_of(
        forms.made(vault, indicator_papers.indicators(vault, GROUP, "fi", TODAY, Reader.REPRESENTATIVES), Form.TEXT)
    )
    assert "Vastanneita: 40" in mine
    assert "Vastanneita: 40" not in theirs
    assert "lukua ei näytetä" in theirs
    only = forms.made(vault, indicator_papers.indicators(vault, GROUP, "fi", TODAY, only=(uuid4(),)), Form.TEXT)
    assert "Seurantatietoja ei ole vielä." in text_of(only)
    results = text_of(
        forms.made(vault, indicator_papers.survey_results(vault, survey.id, "fi", TODAY, Reader.PUBLIC), Form.TEXT)
    )
    assert "30" not in results.split("aina tai melkein aina")[1][:12]
    assert "20" in results
    own = text_of(forms.made(vault, indicator_papers.survey_results(vault, survey.id, "fi", TODAY), Form.TEXT))
    assert "48 %" in own
    logged = {entry.what for entry in vault.usage_log()}
    assert {"indicators_printed", "survey_printed"} <= logged


def test_of_a_handful_of_answers_others_hear_nothing_not_even_how_many_there_were(vault, survey):
    few = tallied(survey, 1, 1, 1, 0)
    vault.add(replace(few, returned=3, questions=(replace(few.questions[0], summary="Kaikki viihtyvät."),)))
    theirs = text_of(
        forms.made(vault, indicator_papers.survey_results(vault, survey.id, "fi", TODAY, Reader.PUBLIC), Form.TEXT)
    )
    assert "niin vähän, ettei tuloksia näytetä" in theirs
    assert "3" not in theirs.split("Kysely tehtiin")[-1].replace("13.11.2026", "")
    assert "Kaikki viihtyvät" not in theirs
    own = text_of(forms.made(vault, indicator_papers.survey_results(vault, survey.id, "fi", TODAY), Form.TEXT))
    assert "Vastauksia 3." in own
    waiting = vault.add(replace(survey, id=uuid4(), returned=3)).value
    told = text_of(
        forms.made(vault, indicator_papers.survey_results(vault, waiting.id, "fi", TODAY, Reader.PUBLIC), Form.TEXT)
    )
    assert "Vastauksia 3" not in told


def test_a_form_is_printed_and_given_as_text(vault, survey):
    vault.add(survey)
    assert forms.made(vault, indicator_papers.survey_form(vault, survey.id, "sv", TODAY)).startswith(b"%PDF")
    said = text_of(forms.made(vault, indicator_papers.survey_form(vault, survey.id, "sv", TODAY), Form.TEXT))
    assert "Lämnas in senast 13.11.2026." in said
    assert "☐  varje vecka eller oftare" in said
    assert json.dumps(said, ensure_ascii=False).count("☐") == sum(len(one.choices) for one in survey.questions)
