"""What is not translated yet: told, handed to a translator, brought back, and never printed unasked."""

import csv
import io
import json
from dataclasses import replace

import pytest


@pytest.fixture
def vault(run, tmp_path):
    """A vault whose group writes in Finnish, with one plan of one goal."""
    made = run("vault", "new", tmp_path / "k", "--school", "Koulu", "--group", "Ryhmä", "--form", "basic", "--json")
    table = tmp_path / "plan.csv"
    table.write_text("Tavoite;Toimenpide;Vastuu\nKaikki kuuluvat joukkoon;Kaverikysely;oppilaskunta\n", "utf-8")
    run("plan", "import", table, "--vault", json.loads(made)["path"], "--new")
    return json.loads(made)["path"]


def test_a_paper_in_the_other_language_waits_until_it_is_translated(run, vault, tmp_path):
    paper = tmp_path / "plan.txt"
    printed = ("print", "plan", "--vault", vault, "-o", paper, "--language", "sv")

    told = run(*printed, code=1)
    assert "Ruotsinnos puuttuu 3 kohdasta, kun kohtia on 3." in told
    assert "--as-is" in told
    assert not paper.exists()

    run(*printed, "--as-is")
    assert "Kaverikysely" in paper.read_text("utf-8")

    table = ("plan", "export", "--vault", vault, "-o", tmp_path / "table.csv", "--language", "sv")
    assert "Ruotsinnos puuttuu 3 kohdasta" in run(*table, code=1)
    run(*table, "--as-is")
    assert "Kaverikysely" in (tmp_path / "table.csv").read_text("utf-8-sig")

    listed = json.loads(run("translations", "list", "--vault", vault, "--json"))
    ready_made = listed[3:]  # the entry with which every vault's clock begins
    assert {(row["kind"], row["state"]) for row in ready_made} == {("clock_entry", "lacking")}
    assert [(row["kind"], row["state"], row["original"]) for row in listed[:3]] == [
        ("plan", "lacking", "Kaikki kuuluvat joukkoon"),
        ("plan", "lacking", "Kaverikysely"),
        ("plan", "lacking", "oppilaskunta"),
    ]
    table = tmp_path / "texter.csv"
    run("translations", "export", "--vault", vault, "-o", table)
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig")), delimiter=";"))
    for row, swedish in zip(rows[1:], ("Alla hör till", "Kamratenkät", "", *[""] * len(ready_made)), strict=True):
        row[3] = swedish
    filled = io.StringIO()
    csv.writer(filled, delimiter=";").writerows([*rows, [rows[1][0], "", "Jotain muuta", "Något annat", ""]])
    table.write_text(filled.getvalue(), "utf-8-sig")
    told = run.finished("translations", "import", table, "--vault", vault)
    assert f"Käännöksiä tuli 2, ennallaan 0, tyhjiä {1 + len(ready_made)}." in told.stdout.decode()
    assert "Alkuperäinen on muuttunut viennin jälkeen" in told.stderr.decode()
    again = json.loads(run("translations", "import", table, "--vault", vault, "--json"))
    assert (again["written"], again["same"], again["empty"]) == (0, 2, 1 + len(ready_made))

    assert "Ruotsinnos puuttuu 1 kohdasta" in run(*printed, code=1)
    run(*printed, "--as-is")
    assert "Kamratenkät" in paper.read_text("utf-8")
    run("print", "plan", "--vault", vault, "-o", paper, "--language", "both", "--as-is")
    both = paper.read_text("utf-8")
    assert both.index("Kaikki kuuluvat joukkoon") < both.index("Alla hör till")
    whole = json.loads(run("translations", "list", "--vault", vault, "--all", "--json"))
    assert [row["translation"] for row in whole[:3]] == ["Alla hör till", "Kamratenkät", ""]


def test_into_the_groups_own_language_nothing_is_translated(run, vault, tmp_path):
    assert "kirjoittaa jo" in run("translations", "list", "--vault", vault, "--language", "fi", code=2)
    (tmp_path / "x.csv").write_text("A;B\n1;2\n", "utf-8")
    assert "taulukkoa" in run("translations", "import", tmp_path / "x.csv", "--vault", vault, code=1)


@pytest.fixture
def untouched(run, tmp_path):
    """Runs commands in a practice school of its own, to which no other test has added anything."""
    replace(run, passphrase="")("practice", tmp_path / "d")
    return replace(run, passphrase=(tmp_path / "d/keys/passphrase.txt").read_text("utf-8").strip())


def test_the_practice_school_is_in_both_languages(untouched, tmp_path):
    run, vault = untouched, tmp_path / "d" / "practice.ohdesk"
    for what in ("agenda", "minutes", "plan"):
        pdf = tmp_path / f"{what}.pdf"
        run("print", what, "--vault", vault, "-o", pdf, "--language", "both")
        assert pdf.read_bytes().startswith(b"%PDF")
    rest = run("translations", "list", "--vault", vault)
    assert rest == ""
    slides = ("print", "slides", "--vault", vault, "-o", tmp_path / "s.pptx", "--language", "both")
    assert "yhdellä kielellä" in run(*slides, code=2)
    table = tmp_path / "texter.xlsx"
    run("translations", "export", "--vault", vault, "-o", table, "--all")
    told = json.loads(run("translations", "import", table, "--vault", vault, "--json"))
    assert (told["written"], told["empty"], told["changed"], told["unknown"]) == (0, 0, [], [])
    assert told["same"] > 100
