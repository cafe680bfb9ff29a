"""A plan's tables go out to a file and come in from one by commands."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest
from openpyxl import load_workbook

REGIONAL = Path(__file__).parent.parent / "services" / "aims-regional.csv"
VAULT = "--vault"


@pytest.fixture
def action(school):
    return school.run(
        "plan", "new", VAULT, school.vault, "--kind", "action", "--title", "Siirtymä", "--starts", "2026-08-01"
    ).strip()  # fmt: skip


def shown(school, plan):
    return json.loads(school.run("plan", "show", VAULT, school.vault, "--id", plan, "--json"))


def test_the_regional_aims_come_into_a_plan_and_go_out_again(school, action, tmp_path):
    words = ("--language", "fi", "plan", "import", REGIONAL, VAULT, school.vault, "--id", action)
    told = json.loads(school.run(*words, "--json", "--dry-run"))
    assert [row["theme"] for row in told] == [
        "Edistämme asukkaidemme hyvinvointia ja turvallisuutta",
        "Edistämme asukkaidemme hyvinvointia ja turvallisuutta",
        "Järjestämme ja uudistamme palveluja kestävällä tavalla",
        "Teemme yhdessä hyvinvoivan ja halutun työyhteisön",
        "Saavutamme parhaat tulokset sujuvalla yhteistyöllä",
    ]
    assert len(shown(school, action)["goals"]) == 0
    school.run(*words)
    assert len(shown(school, action)["goals"]) == 5
    files = {ending: tmp_path / f"taulukot.{ending}" for ending in ("xlsx", "docx", "csv")}
    for file in files.values():
        school.run("--language", "sv", "plan", "export", VAULT, school.vault, "--id", action, "-o", file, "--as-is")
    assert load_workbook(files["xlsx"]).sheetnames == ["Mål", "Teman"]
    assert [cell.text for cell in docx.Document(files["docx"]).tables[1].rows[0].cells] == ["Nr", "Slag", "Tema"]
    assert files["csv"].read_text("utf-8-sig").startswith("Nr;Strategisk riktlinje;Mål;")
    again = json.loads(
        school.run("plan", "import", files["docx"], VAULT, school.vault, "--id", action, "--json", "--dry-run")
    )
    assert again == told


def test_one_table_alone_is_written_where_it_is_asked_for(school, action, tmp_path):
    school.run("plan", "import", REGIONAL, VAULT, school.vault, "--id", action)
    file = tmp_path / "teemat.csv"
    school.run(
        "--language", "fi", "plan", "export", VAULT, school.vault, "--id", action, "--table", "themes", "-o", file
    )
    assert file.read_text("utf-8-sig").splitlines()[0] == "Nro;Laji;Teema"
    words = ("--language", "fi", "plan", "export", VAULT, school.vault, "--id", action, "--table", "risks")
    assert "löytynyt" in school.run(*words, "-o", tmp_path / "riskit.csv", code=1)


def test_a_file_may_become_a_new_plan(school, tmp_path):
    file = tmp_path / "teemat.csv"
    file.write_text("Teema;Toimenpide;Valmis;Budjetti\nTilat;Kartoitus;9/2026;300 €\n", "utf-8")
    before = len(json.loads(school.run("list", "plans", VAULT, school.vault, "--json")))
    said = school.run("--language", "fi", "plan", "import", file, VAULT, school.vault, "--new")
    assert "Budjetti" in said
    assert len(json.loads(school.run("list", "plans", VAULT, school.vault, "--json"))) == before + 1


def test_what_is_late_is_told_when_a_plan_is_looked_through(school, action, tmp_path):
    file = tmp_path / "teemat.csv"
    file.write_text("Teema;Toimenpide;Valmis\nTilat;Kartoitus;9/2020\n", "utf-8")
    school.run("plan", "import", file, VAULT, school.vault, "--id", action)
    said = school.run("--language", "fi", "plan", "check", VAULT, school.vault, "--id", action)
    assert "Myöhässä olevia toimenpiteitä: 1." in said
