"""Indicators added, brought in from files and shown by commands; papers of what is known."""

import json

import pytest

SOTKANET = (
    "indicator;region;year;gender;primary.value;absolute.value\n"
    "3050;658;2023;total;20.1;\n3050;658;2025;total;19.4;\n3050;83;2025;total;18;\n"
)


@pytest.fixture
def vault(run, tmp_path):
    said = run("vault", "new", tmp_path / "koulu", "--school", "Koulu", "--group", "Ryhmä", "--form", "basic", "--json")
    return json.loads(said)["path"]


def test_an_indicator_is_added_filled_from_files_and_shown_as_others_may_see_it(run, vault, tmp_path):
    words = ("Masennusoireita", "--vault", vault, "--better", "down", "--target", "15,5", "--by", "2027")
    made = run("indicator", "add", *words).strip()
    file = tmp_path / "sotkanet.csv"
    file.write_text(SOTKANET)
    assert "658, 83" in run("indicator", "import", file, "--vault", vault, code=2)
    brought = run("indicator", "import", file, "--vault", vault, "--region", "658", "--json")
    assert [row["value"] for row in json.loads(brought)] == ["20.1", "19.4"]
    (line,) = json.loads(run("indicator", "show", "--vault", vault, "--json"))
    assert (line["id"], line["kind"], line["source"]) == (made, "open_data", "THL, Sotkanet (CC BY 4.0)")
    assert "paranee: −0,7 prosenttiyksikköä 2 vuodessa" in line["says"]

    own = run("indicator", "add", "Tapaturmat", "--vault", vault, "--kind", "count", "--unit", "events").strip()
    table = tmp_path / "luvut.csv"
    table.write_text("Ajankohta;Luku\n2025–2026;3\n")
    run("indicator", "import", table, "--vault", vault, "--id", own)
    assert "\t3\t" in run("indicator", "show", "--vault", vault, "--id", own)
    (hidden,) = json.loads(run("indicator", "show", "--vault", vault, "--id", own, "--reader", "public", "--json"))
    assert (hidden["value"], hidden["hidden"]) == (None, True)

    run("print", "indicators", "--vault", vault, "-o", tmp_path / "tiedot.pdf", "--variant", "public")
    run("print", "indicators", "--vault", vault, "-o", tmp_path / "tiedot.txt", "--language", "sv", "--as-is")
    assert (tmp_path / "tiedot.pdf").read_bytes().startswith(b"%PDF")
    assert "Masennusoireita" in (tmp_path / "tiedot.txt").read_text()


def test_what_cannot_be_done_is_said_in_a_sentence(run, vault, tmp_path):
    assert "Tämä ei ole luku: paljon." in run("indicator", "add", "x", "--vault", vault, "--target", "paljon", code=2)
    file = tmp_path / "luvut.csv"
    file.write_text("Ajankohta;Luku\n2026;3\n")
    run("indicator", "import", file, "--vault", vault, code=1)
    run("print", "survey-form", "--vault", vault, "-o", tmp_path / "kysely.pdf", code=1)


def test_a_survey_is_printed_as_a_form_and_as_results_for_each_reader(school, tmp_path):
    for paper, variant in (("survey-form", "members"), ("survey-results", "members"), ("survey-results", "public")):
        file = tmp_path / f"{paper}-{variant}.txt"
        school.run("print", paper, "--vault", school.vault, "-o", file, "--variant", variant)
        assert file.read_text().strip()
    assert "☐" in (tmp_path / "survey-form-members.txt").read_text()
