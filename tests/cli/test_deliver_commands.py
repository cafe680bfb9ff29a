"""Papers go to records management by a command, and what is noted of them is listed."""

import json
from zipfile import ZipFile

DAY = "2026-11-20"


def test_a_paper_is_handed_on_noted_and_listed(school, tmp_path):
    run, vault = school.run, school.vault
    zip_file = tmp_path / "out" / "muistio.zip"
    said = run("deliver", "--vault", vault, "--what", "minutes", "--reader", "public", "-o", zip_file)
    assert said.strip() == str(zip_file)
    with ZipFile(zip_file) as opened:
        ends = [name.rpartition(".")[2] for name in opened.namelist()]
        record = json.loads(next(opened.read(name) for name in opened.namelist() if name.endswith(".json")))["Record"]
    assert ends == ["pdf", "docx", "json", "xml"]
    meeting = record["NativeId"]

    listed = {row["id"]: row for row in json.loads(run("deliver", "list", "--vault", vault, "--json"))}
    assert listed[meeting]["files_made_on"]
    assert listed[meeting]["delivered_on"] is None
    words = ("--number", "HARJ/77/2026", "--date", DAY, "--place", "asianhallinta")
    told = run("--language", "sv", "deliver", "note", "--vault", vault, "--id", meeting, *words)
    assert told.strip() == "Officiellt exemplar: asianhallinta, dnr HARJ/77/2026, 20.11.2026"
    row = next(row for row in json.loads(run("deliver", "list", "--vault", vault, "--json")) if row["id"] == meeting)
    assert (row["diary_number"], row["delivered_on"], row["changed_since"]) == ("HARJ/77/2026", DAY, False)


def test_a_folder_holds_the_plans_files_in_swedish(school, tmp_path):
    folder = tmp_path / "plan"
    said = school.run("deliver", "--vault", school.vault, "--what", "plan", "--language", "sv", "-o", folder)
    assert sorted(said.splitlines()) == sorted(str(path) for path in folder.iterdir())
    assert {path.suffix for path in folder.iterdir()} == {".pdf", ".docx", ".json", ".xml"}
    assert school.run("verify", next(folder.glob("*.pdf")))


def test_what_is_left_out_is_asked_for(school, tmp_path):
    run, vault = school.run, school.vault
    assert "--vault" in run("deliver", "-o", tmp_path / "x.zip", code=2)
    assert "--output" in run("deliver", "--vault", vault, code=2)
    words = ("--vault", vault, "--what", "plan", "--reader", "public", "-o", tmp_path / "x.zip")
    assert "Tästä asiakirjasta on vain yksi kappale" in " ".join(run("deliver", *words, code=2, LANG="fi_FI").split())
    for what in ("newsletter", "survey"):  # whose answers nobody has counted yet
        run("deliver", "--vault", vault, "--what", what, "-o", tmp_path / "x.zip", code=1)
    assert not (tmp_path / "x.zip").exists()


def test_inspections_and_the_counts_of_the_expert_team_go_too(school, tmp_path):
    for what, kind in (("inspection", "Tarkastuksen seuranta"), ("tally", "Konsultaatio")):
        said = school.run("deliver", "--vault", school.vault, "--what", what, "-o", tmp_path / what)
        assert all(kind in line for line in said.splitlines())
