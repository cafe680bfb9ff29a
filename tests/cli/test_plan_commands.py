"""Plans by commands: begun with their chapters, shown, looked through and printed."""

import json

import pytest

VAULT = "--vault"


def read(school, *words):
    return json.loads(school.run(*words, VAULT, school.vault, "--json"))


@pytest.fixture
def provider(school):
    said = school.run(
        "--language", "sv", "plan", "new", VAULT, school.vault,
        "--kind", "provider", "--title", "Elevhälsoplan", "--starts", "2026-08-01", "--ends", "2029-07-31",
    )  # fmt: skip
    return said.strip()


def test_a_plan_begins_with_the_chapters_of_its_kind(school, provider):
    shown = read(school, "--language", "fi", "plan", "show", "--id", provider)
    assert (shown["kind"], shown["title"], shown["starts"]) == ("provider", "Elevhälsoplan", "2026-08-01")
    assert "Toteuttaminen ja seuranta (omavalvonta)" in [chapter["title"] for chapter in shown["chapters"]]
    lines = school.run("--language", "sv", "plan", "show", VAULT, school.vault, "--id", provider)
    assert "Genomförande och uppföljning (egenkontroll)" in lines


def test_a_school_year_has_one_plan_however_often_it_is_begun(school):
    first, second = (school.run("plan", "new", VAULT, school.vault, "--year", "2040-2041").strip() for _ in range(2))
    assert first == second
    assert read(school, "plan", "show", "--id", first)["school_year"] == "2040–2041"
    school.run("plan", "new", VAULT, school.vault, "--year", "jokin", code=2)


def test_what_is_open_is_told_with_its_section_and_when_it_was_read(school, provider):
    rows = {row["key"]: row for row in read(school, "--language", "fi", "plan", "check", "--id", provider)}
    assert (rows["need"]["source"], rows["need"]["checked"], rows["need"]["answer"]) == ("OHL 13 §", "2025-01", "open")
    finnish = school.run("--language", "fi", "plan", "check", VAULT, school.vault, "--id", provider)
    assert "OHL 13 § luettelee tai mainitsee kohdan (tarkistettu 1/2025)" in finnish
    swedish = school.run("--language", "sv", "plan", "check", VAULT, school.vault, "--id", provider)
    assert "lagen om elev- och studerandevård 13 §" in swedish


def test_this_years_plan_is_shown_without_an_id(school):
    assert read(school, "plan", "show")["kind"] == "school_year"
    assert read(school, "plan", "check")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_kind_is_printed(school, provider, tmp_path, language):
    file = tmp_path / "plan.pdf"
    school.run("print", "plan", VAULT, school.vault, "--id", provider, "-o", file, "--language", language, "--as-is")
    assert file.read_bytes().startswith(b"%PDF")
