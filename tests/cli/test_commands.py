"""Every command does what it says, and says in one line why not."""

import csv
import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ohdesk.documents.texts import LANGUAGES


@pytest.fixture
def vault(run, tmp_path):
    said = run(
        *("vault", "new", tmp_path / "koulu", "--school", "Koulu", "--group", "Ryhmä", "--form", "basic", "--json")
    )
    return json.loads(said)


def test_a_new_vault_tells_its_recovery_key_and_leaves_the_rehearsal_open(run, vault):
    assert len(vault["recovery_key"].split("-")) == 11
    facts = json.loads(run("vault", "info", vault["path"], "--json"))
    assert facts["rehearsal_due"]
    assert facts["practice"] is False
    assert [slot.split()[0] for slot in facts["slots"]] == ["passphrase", "recovery"]


def test_a_place_that_is_taken_and_a_weak_passphrase_are_refused(run, vault, tmp_path):
    assert len(run("vault", "new", vault["path"], code=1).splitlines()) == 1
    assert len(run("vault", "new", tmp_path / "b", OHDESK_PASSPHRASE="salasana1", code=1).splitlines()) == 1
    assert not (tmp_path / "b.ohdesk").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_passphrase_is_refused_in_one_line_of_the_users_language(run, vault, language):
    said = run("--language", language, "vault", "info", vault["path"], code=1, OHDESK_PASSPHRASE="väärä")
    assert len(said.splitlines()) == 1
    assert {"fi": "Salalause", "sv": "Lösenfrasen", "en": "passphrase"}[language] in said


def test_the_systems_language_is_spoken(run, vault):
    assert "Lösenfrasen" in run("vault", "info", vault["path"], code=1, OHDESK_PASSPHRASE="fel", LANG="sv_FI.UTF-8")
    assert "Salalause" in run("vault", "info", vault["path"], code=1, OHDESK_PASSPHRASE="fel", LANG="de_DE.UTF-8")


def test_without_a_passphrase_it_is_wrong_use(run, vault):
    assert "OHDESK_PASSPHRASE" in replace(run, passphrase="")("vault", "info", vault["path"], code=2)


def test_a_passphrase_comes_from_a_file(run, vault, tmp_path):
    file = tmp_path / "passphrase.txt"
    file.write_text(f"{run.passphrase}\r\n", encoding="utf-8")
    replace(run, passphrase="")("vault", "check", vault["path"], "--passphrase-file", file)


@pytest.mark.parametrize(
    "words", [("vault", "burn"), ("list", "pupils", "--vault", "x"), ("print", "agenda"), ("--no",)]
)
def test_wrong_use_ends_with_two(run, words):
    run(*words, code=2)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(run, vault):
    run("vault", "passphrase", vault["path"], OHDESK_NEW_PASSPHRASE="hillo tuohi majakka sade")
    run("vault", "check", vault["path"], OHDESK_PASSPHRASE="hillo tuohi majakka sade")
    run("vault", "check", vault["path"], code=1)


def test_a_backup_is_restored(run, vault, tmp_path):
    copy = run("vault", "backup", vault["path"], "--to", tmp_path / "stick").strip()
    restored = run("vault", "restore", copy, "--to", tmp_path / "again").strip()
    assert run("dump", "--vault", restored, binary=True) == run("dump", "--vault", vault["path"], binary=True)


def test_damage_is_told(run, vault):
    run("vault", "check", vault["path"])
    with (Path(vault["path"]) / "vault.db").open("r+b") as file:
        file.seek(-2000, 2)
        file.write(b"\x00" * 64)
    assert len(run("vault", "check", vault["path"], code=1).splitlines()) == 1


def test_a_plan_is_imported_and_printed_whole(run, vault, tmp_path):
    table = tmp_path / "plan.csv"
    table.write_text("Tavoite;Toimenpide;Budjetti\nViihtyisä välitunti;Pelilainaamo;300 €\n", encoding="utf-8")
    said = run("--language", "en", "import", table, "--vault", vault["path"])
    assert "Budjetti" in said
    assert json.loads(run("list", "plans", "--vault", vault["path"], "--json"))[0]["goals"] == 1
    paper = tmp_path / "out" / "plan.pdf"
    run("print", "plan", "--vault", vault["path"], "--language", "sv", "-o", paper, "--as-is")
    checked = paper.read_bytes()
    assert checked.startswith(b"%PDF")
    run("print", "plan", "--vault", vault["path"], "--language", "sv", "-o", paper, "--plain", "--as-is")
    assert paper.read_bytes() == checked


def test_what_is_not_there_is_told(run, vault, tmp_path):
    for paper in ("agenda", "minutes", "plan"):
        run("print", paper, "--vault", vault["path"], "-o", tmp_path / "x.pdf", code=1)
    run("record", "export", "--id", "0123456789", "--vault", vault["path"], "-o", tmp_path / "r", code=1)
    assert run("search", "olematon", "--vault", vault["path"]) == ""
    assert not (tmp_path / "x.pdf").exists()


def test_a_class_list_is_refused(run, vault, tmp_path):
    table = tmp_path / "luokka.csv"
    table.write_text("Nimi;Luokka\n" + "".join(f"Oppilas {n};7 A\n" for n in range(20)), encoding="utf-8")
    assert "oppilasluettelo" in run("import", table, "--vault", vault["path"], code=1)


@pytest.mark.timed
def test_the_help_starts_quickly_and_loads_no_heavy_library():
    script = (
        "import sys; from ohdesk.cli import main; sys.argv[1:] = ['--help']\ntry: main()\nexcept SystemExit: pass\n"
    )
    script += (
        "print([name for name in ('sqlalchemy', 'reportlab', 'PySide6', 'loro', 'pyrage') if name in sys.modules])"
    )
    started = time.monotonic()
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout.decode()
    assert said.splitlines()[-1] == "[]"
    assert time.monotonic() - started < 5


def test_output_is_utf8_whatever_the_system_says(run, vault):
    said = run("list", "meetings", "--vault", vault["path"], code=1, OHDESK_PASSPHRASE="fel", LC_ALL="sv_FI.ISO-8859-1")
    assert "öppnar" in said


def test_an_unexpected_error_tells_its_type_and_no_content(run, vault, tmp_path):
    (tmp_path / "bad.pub").write_bytes(b"{}")
    script = (
        "import ohdesk.services.importing as i\n"
        "def broken(*a): raise RuntimeError('secret words')\n"
        "i.import_file = broken\n"
        "from ohdesk.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "import", str(tmp_path / "bad.pub"), "--vault", vault["path"]],
        capture_output=True,
        env={"OHDESK_PASSPHRASE": run.passphrase, "HOME": str(run.home), "XDG_DATA_HOME": str(run.home / "data")},
        check=False,
    )
    assert done.returncode == 1
    assert b"RuntimeError" in done.stderr
    assert b"secret" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_the_regional_aims_are_imported_and_printed_whole(run, vault, tmp_path):
    table = Path(__file__).parent.parent / "services" / "aims-regional.csv"
    run("import", table, "--vault", vault["path"])
    paper = tmp_path / "plan.pdf"
    run("print", "plan", "--vault", vault["path"], "--language", "fi", "-o", paper)
    read = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, check=True).stdout.decode()
    letters = "".join(letter for letter in read if letter.isalnum())
    _, *rows = csv.reader(table.read_text("utf-8").splitlines())
    assert len(rows) == 4
    for part in (part for row in rows for cell in row for part in cell.split(";")):
        assert "".join(letter for letter in part if letter.isalnum()) in letters, part


def test_a_file_that_is_no_policy_is_wrong_use_and_makes_nothing(school, tmp_path):
    (tmp_path / "policy.json").write_text("{}")
    told = school.run("vault", "new", tmp_path / "uusi", "--policy", tmp_path / "policy.json", code=2)
    assert "koulutuksen järjestäjän" in " ".join(told.split())
    assert not (tmp_path / "uusi.ohdesk").exists()


def test_a_provider_sets_a_new_passphrase_for_a_group_that_lost_its_own(run, tmp_path):
    run("vault", "provider", "Harjoituskunta", "-o", tmp_path / "keys")
    run("vault", "new", tmp_path / "lost", "--policy", tmp_path / "keys/policy.json")
    vault, fresh = tmp_path / "lost.ohdesk", "hillo tuohi majakka sade"
    run("vault", "passphrase", vault, "--provider-key", tmp_path / "keys/provider.key", OHDESK_NEW_PASSPHRASE=fresh)
    run("vault", "check", vault, OHDESK_PASSPHRASE=fresh)
    run("vault", "provider", "Toinen harjoituskunta", "-o", tmp_path / "other")
    other = tmp_path / "other/provider.key"
    run("vault", "passphrase", vault, "--provider-key", other, code=1, OHDESK_NEW_PASSPHRASE=fresh)
    wrong = tmp_path / "keys/policy.json"
    run("vault", "passphrase", vault, "--provider-key", wrong, code=2, OHDESK_NEW_PASSPHRASE=fresh)
