"""Meetings planned, moved and begun from templates by commands; packs made, checked and taken in."""

import json
from datetime import date

import pytest

from ohdesk.services.vaults import today

SOURCE = """
name = "Kunnan pohjat"
provider = "Harjoituskunta"
version = {version}

[[templates]]
key = "ordinary"
name = "Kunnan kokous"

[[templates.items]]
key = "opening"
title = "{opening}"
minutes = 5
"""


@pytest.fixture
def vault(run, tmp_path):
    said = run("vault", "new", tmp_path / "koulu", "--school", "Koulu", "--group", "Ryhmä", "--form", "basic", "--json")
    return json.loads(said)["path"]


@pytest.fixture
def told(run, vault):
    """A function that runs a command on the vault and returns what it tells as JSON."""

    def tell(*words, **about):
        return json.loads(run(*words, "--vault", vault, "--json", **about))

    return tell


def test_a_meeting_is_made_from_the_template_of_its_time_and_moved(run, vault, told):
    made = run(
        "meeting", "new", "--vault", vault, "--day", "2026-08-19", "--starts", "14:15", "--theme", "Alku"
    ).strip()
    facts = told("meeting", "show", "--meeting", made)
    assert (facts["number"], facts["day"], facts["starts"], facts["theme"]) == (1, "2026-08-19", "14:15:00", "Alku")
    assert [item["title"] for item in facts["items"]][:2] == [
        "Kokouksen avaus ja läsnäolijat",
        "Ryhmän jäsenet ja tehtävät",
    ]
    assert "Ryhmän jäsenet" in run("meeting", "show", "--vault", vault, "--meeting", made)
    run("meeting", "move", "--vault", vault, "--meeting", made, "--day", "2026-08-20", "--starts", "09:00")
    moved = told("meeting", "show", "--meeting", made)
    assert (moved["day"], moved["starts"], moved["state"], moved["to_be_told"]) == (
        *("2026-08-20", "09:00:00"),
        *("planned", False),
    )
    assert run("meeting", "cancel", "--vault", vault, "--meeting", made).strip() == "cancelled"
    run("meeting", "hold", "--vault", vault, "--meeting", made)
    assert len(run("meeting", "cancel", "--vault", vault, "--meeting", made, code=1).splitlines()) == 1


def test_a_template_is_kept_listed_and_begun_from(run, vault, told):
    first = run("meeting", "new", "--vault", vault, "--plain").strip()
    assert len(told("meeting", "show", "--meeting", first)["items"]) == 5
    own = run(
        *("template", "save", "--vault", vault, "--meeting", first, "--name", "Oma", "--for", "theme"),
    ).strip()
    listed = told("template", "list")
    assert listed[0] | {"items": 5} == listed[0]
    assert (listed[0]["id"], listed[0]["name"], listed[0]["occasion"], listed[0]["shipped"]) == (
        *(own, "Oma"),
        *("theme", False),
    )
    assert len(listed) == 17
    made = run("meeting", "new", "--vault", vault, "--template", own).strip()
    assert len(told("meeting", "show", "--meeting", made)["items"]) == 5
    assert run("meeting", "new", "--vault", vault, "--template", first, code=1)


def test_a_year_is_planned_changed_and_shown(run, vault, told):
    year = today().year + 1
    rhythm = ("--year", year, "--rhythm", "weekday_of_month", "--weekday", "3", "--nth", "2", "--starts", "14:15")
    done = told("meeting", "series", "plan", *rhythm)
    assert done["made"] == 12
    shown = told("meeting", "series", "show", "--year", year)
    assert {date.fromisoformat(row["day"]).isoweekday() for row in shown} == {3}
    assert all(row["meeting"] and not row["settled"] for row in shown)
    third = shown[2]["day"]
    done = told(
        *("meeting", "series", "plan", "--year", year),
        *("--strike", shown[1]["day"], "--theme", f"{third}=Poissaolot", "--place", "Kirjasto"),
    )
    assert (done["made"], done["removed"], done["changed"]) == (0, 1, 11)
    meetings = told("list", "meetings")
    assert [row["theme"] for row in meetings if row["day"] == third] == ["Poissaolot"]
    assert [row["meets"] for row in told("meeting", "series", "show", "--year", year)].count(False) == 1
    by_hand = ("--year", year + 1, "--on", f"{year + 1}-09-06", "--on", f"{year + 1}-10-04")
    assert told("meeting", "series", "plan", *by_hand)["made"] == 2


def test_wrong_use_is_told(run, vault):
    plan = ("meeting", "series", "plan", "--vault", vault)
    assert "YYYY" in run(*plan, "--year", "kaksi", code=2)
    assert "YYYY-MM-DD=TEXT" in run(*plan, "--theme", "Poissaolot", code=2)
    assert "HH:MM" in run("meeting", "new", "--vault", vault, "--starts", "puoli kolme", code=2)
    group = "00000000-0000-4000-8000-000000000000"
    assert len(run("meeting", "new", "--vault", vault, "--group", group, code=1).splitlines()) == 1


def test_a_pack_is_made_checked_taken_in_and_updated(run, vault, told, tmp_path):
    keys = tmp_path / "keys"
    run("pack", "key", "-o", keys)
    assert (keys / "signing.pem").read_text().startswith("-----BEGIN PUBLIC KEY-----")
    assert run("pack", "key", "-o", keys, code=1)
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "a.toml").write_text(SOURCE.format(version=1, opening="Avaus"), encoding="utf-8")
    (folder / "b.toml").write_text(
        '[[templates]]\nname = "Toinen"\n\n[[phrases]]\ntext = "Kiitos."\n', encoding="utf-8"
    )
    file, newer = tmp_path / "kunta.ohpack", tmp_path / "kunta2.ohpack"
    run("pack", "make", folder, "--key", keys / "signing.key", "-o", file)
    facts = json.loads(run("pack", "check", file, "--json"))
    assert (facts["provider"], facts["version"], facts["templates"], facts["phrases"]) == ("Harjoituskunta", 1, 2, 1)
    assert told("pack", "check", file)["known_version"] is None
    assert run("pack", "add", file, "--vault", vault, "--signer", "0000", code=1)
    assert told("pack", "add", file, "--signer", facts["signer"])["made"] == 3

    (folder / "a.toml").write_text(SOURCE.format(version=2, opening="Avaus ja läsnäolijat"), encoding="utf-8")
    run("pack", "make", folder, "--key", keys / "signing.key", "-o", newer)
    done = told("pack", "add", newer)
    assert (done["version"], done["changed"], done["kept"]) == (2, 1, 0)
    assert [row["name"] for row in told("template", "list") if row["pack"]] == ["Kunnan kokous", "Toinen"]
    assert len(run("pack", "add", file, "--vault", vault, code=1).splitlines()) == 1
    newer.write_bytes(newer.read_bytes().replace(b"Avaus", b"Alkuus"))
    assert len(run("pack", "check", newer, code=1).splitlines()) == 1


def test_a_makers_mistakes_are_told(run, tmp_path):
    run("pack", "key", "-o", tmp_path / "keys")
    key, file = tmp_path / "keys/signing.key", tmp_path / "pack.toml"
    file.write_text("name = ", encoding="utf-8")
    assert "pack.toml" in run("pack", "make", file, "--key", key, "-o", tmp_path / "x.ohpack", code=1)
    file.write_text(SOURCE.format(version=0, opening="Avaus"), encoding="utf-8")
    assert run("pack", "make", file, "--key", key, "-o", tmp_path / "x.ohpack", code=1)
    assert "signing.key" in run("pack", "make", file, "--key", file, "-o", tmp_path / "x.ohpack", code=2)
    assert not (tmp_path / "x.ohpack").exists()
