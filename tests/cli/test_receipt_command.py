"""The receipt of what came, by command: as text, as JSON, as a paper."""

import csv
import io
import json


def translate_a_plan(run, vault, place):
    """Import a plan of one goal and the Swedish of the goal's title."""
    plan, table = place / "suunnitelma.csv", place / "texter.csv"
    plan.write_text("Tavoite\nKaikki kuuluvat joukkoon\n", "utf-8")
    run("plan", "import", plan, "--vault", vault, "--new")
    run("translations", "export", "--vault", vault, "-o", table)
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig")), delimiter=";"))
    next(row for row in rows if "Kaikki kuuluvat joukkoon" in row)[3] = "Alla hör till"
    filled = io.StringIO()
    csv.writer(filled, delimiter=";").writerows(rows)
    table.write_text(filled.getvalue(), "utf-8-sig")
    run("translations", "import", table, "--vault", vault)


def test_the_receipt_tells_what_came_from_whom(run, tmp_path):
    chair, curator, folder = tmp_path / "A.ohdesk", tmp_path / "B.ohdesk", tmp_path / "jaettu"
    run("vault", "new", chair, "--practice", "--school", "Harjoituskoulu", "--group", "Ryhmä", "--json")
    folder.mkdir()
    run("meeting", "new", "--vault", chair, "--day", "2026-12-01")
    run("sync", "--vault", chair, "--folder", folder)
    asked = ("device", "join", "--vault", curator, "--folder", folder, "--practice", "--name", "Kuraattorin kannettava")
    words = json.loads(run(*asked, "--json"))["words"]
    run("device", "admit", "--vault", chair, "--folder", folder, "--words", words)
    run("sync", "--vault", curator, "--folder", folder)
    assert "Ryhmän koko työ tuli" in run("--language", "fi", "receipt", "--vault", curator)
    run("meeting", "new", "--vault", curator, "--day", "2026-12-08")
    translate_a_plan(run, curator, tmp_path)
    run("sync", "--vault", curator, "--folder", folder)
    run("sync", "--vault", chair, "--folder", folder)
    said = run("--language", "fi", "receipt", "--vault", chair)
    assert "Kokous 8.12.2026" in said
    assert "Uusi · Kuraattorin kannettava" in said
    assert "Käännös ruotsiksi: Suunnitelma" in said
    assert "Tavoite ruotsiksi: lisätty: ”Alla hör till”" in said
    facts = json.loads(run("receipt", "--vault", chair, "-o", tmp_path / "kooste.pdf", "--json", "--read"))
    assert facts["by_laptop"] == {"Kuraattorin kannettava": facts["count"]}
    assert (tmp_path / "kooste.pdf").read_bytes().startswith(b"%PDF")
    assert "lukematonta" in run("--language", "fi", "receipt", "--vault", chair)
    again = json.loads(run("receipt", "--vault", chair, "--since", facts["since"], "--until", facts["until"], "--json"))
    assert again["documents"] == facts["documents"]
