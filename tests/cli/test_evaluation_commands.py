"""The path of a goal and where the year's work shows, from the command line."""

import json

import pytest

VAULT = "--vault"


def read(school, *words):
    return json.loads(school.run(*words, VAULT, school.vault, "--json"))


def first_goal(school):
    return next(row for row in read(school, "coverage") if len(row["key"]) == 36 and row["where"])


def test_coverage_lists_duties_and_goals_with_where_they_show(school):
    rows = {row["key"]: row for row in read(school, "coverage")}
    assert rows["leader_named"]["state"] == "shown"
    assert rows["students_heard"]["where"]
    assert {row["state"] for row in rows.values()} <= {"shown", "coming", "renewal", "left_out", "not_found"}
    assert "leader_named" in school.run("coverage", VAULT, school.vault, "--year", "2026-2027")
    school.run("coverage", VAULT, school.vault, "--year", "jokin", code=2)


def test_a_goals_path_is_listed_in_order(school):
    rows = read(school, "goal", "show", "--id", first_goal(school)["key"])
    days = [row["day"] for row in rows if row["day"]]
    assert days == sorted(days)
    assert any("§" in row["where"] for row in rows)
    assert "§" in school.run("goal", "show", VAULT, school.vault, "--id", first_goal(school)["key"])


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_paper_is_written_in_both_languages(school, tmp_path, language):
    for paper, more in (
        ("coverage", ()),
        ("evaluation", ()),
        ("archive-list", ()),
        ("goal", ("--id", first_goal(school)["key"])),
    ):
        file = tmp_path / f"{paper}.pdf"
        school.run("print", paper, VAULT, school.vault, "-o", file, "--language", language, *more)
        assert file.read_bytes().startswith(b"%PDF")
    school.run("print", "goal", VAULT, school.vault, "-o", tmp_path / "none.pdf", code=1)


def test_a_year_is_closed_and_closing_it_again_does_no_more(school):
    done = {row["step"]: row["done"] for row in read(school, "year", "show")}
    assert not done["next_plan"]
    for _ in range(2):
        closed = {row["step"]: row["done"] for row in read(school, "year", "close")}
        assert closed["close"]
        assert closed["next_plan"]
        assert closed["clock"]
