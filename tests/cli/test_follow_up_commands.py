"""Inspections, staffing, working days and counts from the command line."""

import json

import pytest

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
    [("inspection", ("members", "public"))],
)
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_each_paper_is_written_in_both_languages(school, tmp_path, paper, variants, language):
    for variant in variants:
        file = tmp_path / f"{paper}-{variant}.pdf"
        school.run("print", paper, VAULT, school.vault, "-o", file, "--variant", variant, "--language", language)
        assert file.read_bytes().startswith(b"%PDF")
