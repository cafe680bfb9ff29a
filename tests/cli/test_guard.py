"""The guard asked about a file of passages."""

import json
import time
from uuid import uuid4

import pytest

LINES = "Ellin 7B poissaolot huolettavat.\n\nTuulikki avasi kokouksen.\nTunnus 150610A9037 jäi tekstiin.\n"


def written(tmp_path, data):
    file = tmp_path / "passages.txt"
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    return file


def verdicts(said):
    return [json.loads(line) for line in said.splitlines()]


def test_every_line_gets_its_verdict_and_is_never_repeated(run, tmp_path):
    names = tmp_path / "names.txt"
    names.write_text("\ufeffTuulikki Malli\r\n", encoding="utf-8")
    said = run("guard", written(tmp_path, LINES), "--members", names, "--json")
    assert verdicts(said) == [
        {"line": 1, "verdict": "warn", "rules": ["person"]},
        {"line": 2, "verdict": "ok", "rules": []},
        {"line": 3, "verdict": "ok", "rules": []},
        {"line": 4, "verdict": "refuse", "rules": ["identity_code"]},
    ]


def test_a_name_warns_until_the_group_knows_it(run, tmp_path):
    names, file = tmp_path / "names.txt", written(tmp_path, "Ellin 7B poissaolot huolettavat.")
    names.write_text("Elli Malli", encoding="utf-8")
    assert verdicts(run("guard", file, "--json"))[0]["verdict"] == "warn"
    assert verdicts(run("guard", file, "--json", "--members", names))[0]["verdict"] == "ok"


def test_without_json_a_person_can_read_it(run, tmp_path):
    said = run("--language", "fi", "guard", written(tmp_path, LINES))
    assert said.splitlines() == [
        "Rivi 1: kuuluu ehkä toisaalle – yksi opiskelija tai muutama tunnistettava",
        "Rivi 3: kuuluu ehkä toisaalle – yksi opiskelija tai muutama tunnistettava",
        "Rivi 4: ei tallenneta – henkilötunnus",
    ]
    assert "Ellin" not in said
    calm = run("--language", "sv", "guard", written(tmp_path, "Enkäten görs i maj."))
    assert calm.strip() == "Inget ser ut att gälla en enskild studerande."


def test_nothing_and_noise_are_answered_calmly(run, tmp_path):
    assert run("guard", written(tmp_path, ""), "--json") == ""
    noise = written(tmp_path, b"\xff\xfe\x00kokous\n\x80\x81\n150610A9037\n")
    assert [each["verdict"] for each in verdicts(run("guard", noise, "--json"))] == ["ok", "ok", "refuse"]


@pytest.mark.timed
def test_a_long_file_takes_no_long_time(run, tmp_path):
    began = time.monotonic()
    said = run("guard", written(tmp_path, "Kouluterveyskyselyn tulokset käytiin läpi luokittain.\n" * 5000), "--json")
    assert len(said.splitlines()) == 5000
    assert time.monotonic() - began < 30


def test_what_is_imported_or_printed_for_everybody_is_looked_through(school, tmp_path):
    meeting = {
        "id": str(uuid4()),
        "day": "2026-11-19",
        "state": "held",
        "items": [{"id": str(uuid4()), "title": "Asia", "record": "Ellinooran 7B poissaolot huolettavat."}],
    }
    given = tmp_path / "given.json"
    given.write_text(json.dumps({"schema": "ohdesk.vault/1", "meetings": [meeting]}), encoding="utf-8")
    assert "may be about one student: 1." in told(school, "import", given)
    paper = ("print", "minutes", "--id", meeting["id"], "--language", "fi", "-o", tmp_path / "paper.pdf")
    assert "may be about one student: 1." in told(school, *paper, "--variant", "public")
    assert told(school, *paper, "--variant", "members") == ""


def told(school, *words):
    """Return what a command says beside its result."""
    done = school.run.finished("--language", "en", *words, "--vault", school.vault)
    assert done.returncode == 0
    return done.stderr.decode()
