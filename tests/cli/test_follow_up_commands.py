"""Inspections, staffing, working days and counts from the command line."""

import json
from datetime import date, timedelta

import pytest

from ohdesk.services.vaults import today

VAULT = "--vault"


def read(school, *words):
    return json.loads(school.run(*words, VAULT, school.vault, "--json"))


def test_an_inspection_and_its_defect_are_followed_until_repaired(school):
    run, vault = school.run, school.vault
    made = run(
        "inspection", "add", VAULT, vault, "--day", "2024-03-14", "--body", "school", "--body", "students"
    ).strip()
    defect = run(
        "inspection", "defect", VAULT, vault, "--id", made, "--text", "Ovi ei sulkeudu", "--place", "B"
    ).strip()
    rows = {row["id"]: row for row in read(school, "inspection", "list")}
    assert (rows[made]["next_by"], rows[made]["bodies"]) == ("2027-03-14", ["school", "students"])
    assert (rows[defect]["look_by"], rows[defect]["state"]) == ("2025-03-14", "open")
    look = ("inspection", "look", VAULT, vault, "--defect", defect, "--day", "2025-03-01")
    assert run(*look, "--state", "under_way", "--note", "Osat tilattu").strip() == "2026-03-01"
    assert run(*look, "--state", "repaired").strip() == ""
    assert {row["id"]: row for row in read(school, "inspection", "list")}[defect]["state"] == "repaired"


def test_what_is_not_there_is_said(school):
    nobody = "00000000-0000-4000-8000-000000000000"
    say = school.run("inspection", "look", VAULT, school.vault, "--defect", nobody, "--state", "open", code=1)
    assert say.strip()
    school.run("inspection", "add", VAULT, school.vault, "--day", "2024-03-14", "--school", "Ei ole", code=1)


@pytest.mark.parametrize(
    ("paper", "variants"),
    [
        ("inspection", ("members", "public")),
        ("staffing", ("members",)),
        ("roll-outs", ("members",)),
        ("checklists", ("members",)),
    ],
)
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_paper_is_written_in_both_languages(school, tmp_path, paper, variants, language):
    for variant in variants:
        file = tmp_path / f"{paper}-{variant}.pdf"
        school.run(
            "print", paper, VAULT, school.vault, "-o", file, "--variant", variant, "--language", language, "--as-is"
        )
        assert file.read_bytes().startswith(b"%PDF")


def test_staffing_is_written_and_compared(school):
    run, vault = school.run, school.vault
    line = ("staffing", "set", VAULT, vault, "--year", "2031-2032", "curator", "basic", "--students", "1340")
    first = run(*line, "--person-years", "1,5").strip()
    assert run(*line, "--person-years", "1.6").strip() == first
    (load,) = read(school, "staffing", "show", "--year", "2031-2032")
    assert (load["limit"], load["binding"], load["each"], load["missing"]) == (670, True, "837.5", "0.40")
    run(*line, "--person-years", "kaksi", code=2)


def test_the_seventh_working_day_is_told(school):
    asked = today().replace(month=9, day=15)  # in the middle of a term, whatever day it is
    asked = asked if asked <= today() else asked.replace(year=asked.year - 1)
    known = read(school, "working-day", "--day", asked.isoformat())
    assert date.fromisoformat(known["last"]) >= asked + timedelta(9)
    assert read(school, "working-day", "--day", "1999-01-04") == {"last": None}


def test_consultations_are_counted_by_term_and_told_without_small_numbers(school, tmp_path):
    term = (VAULT, school.vault, "--year", "2031-2032", "--spring")
    school.run("tally", "set", *term, "phone", "nurse", "health", "12")
    school.run("tally", "set", *term, "phone", "nurse", "peers", "3")
    school.run("tally", "set", *term, "phone", "guardian", "peers", "3", code=2)
    rows = read(school, "tally", "show", "--year", "2031-2032", "--spring")
    assert rows[0] == {"list": "total", "name": "", "count": 15}
    assert not [row for row in rows if row["count"] and row["count"] < 5]
    file = tmp_path / "tally.txt"
    printed = ("print", "tally", VAULT, school.vault, "-o", file, "--variant", "spring", "--year", "2031-2032")
    school.run(*printed, "--language", "sv")
    assert "vårterminen 2032" in file.read_text("utf-8")
