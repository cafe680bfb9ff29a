"""The yearly clock by commands: shown, due and printed."""

import json
from datetime import date

import pytest

VAULT = "--vault"


def read(school, *words):
    return json.loads(school.run(*words, VAULT, school.vault, "--json"))


def test_a_year_is_listed_as_it_comes_up_with_how_it_stands(school):
    rows = read(school, "clock", "show")
    days = [row["comes_up"] for row in rows]
    assert days == sorted(days)
    assert {row["standing"] for row in rows} <= {"coming", "current", "late", "handled", "passed_over"}
    lines = school.run("--language", "fi", "clock", "show", VAULT, school.vault).splitlines()
    assert len(lines) == len(rows)
    assert all(row["title"] in line for row, line in zip(rows, lines, strict=True))
    assert read(school, "clock", "show", "--year", "2040-2041") == []
    school.run("clock", "show", VAULT, school.vault, "--year", "jokin", code=2)


def test_what_waits_is_listed_and_nothing_that_is_handled(school):
    rows = read(school, "clock", "due")
    assert rows
    assert {row["standing"] for row in rows} <= {"current", "late"}
    assert all(date.fromisoformat(row["due_from"]) <= date.fromisoformat(row["comes_up"]) for row in rows)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_paper_is_written_in_both_languages(school, tmp_path, language):
    for paper in ("clock-wheel", "clock-wall", "clock-table"):
        file = tmp_path / f"{paper}.pdf"
        school.run("print", paper, VAULT, school.vault, "-o", file, "--language", language)
        assert file.read_bytes().startswith(b"%PDF")
    text = tmp_path / "clock.txt"
    school.run("print", "clock-table", VAULT, school.vault, "-o", text, "--language", language)
    assert {"fi": "Vuosikello", "sv": "Årsklocka"}[language] in text.read_text("utf-8")
