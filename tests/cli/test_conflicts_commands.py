"""Choosing between two versions by commands."""

import json
from uuid import uuid4

import pytest

MEETING, ITEM = str(uuid4()), str(uuid4())


def contested(kind, object_id, field, *values):
    return {"kind": kind, "root": MEETING, "object": object_id, "field": field, "values": values}


@pytest.fixture
def two_versions(run, tmp_path):
    """A vault in which an item has two headings and two presenters."""
    vault, dump = tmp_path / "A.ohdesk", tmp_path / "dump.json"
    item = {"id": ITEM, "title": "Kevätjuhla", "presenter": "Rehtori"}
    content = {
        "schema": "ohdesk.vault/1",
        "practice": True,
        "meetings": [{"id": MEETING, "day": "2026-10-14", "state": "held", "items": [item]}],
        "removed": [],
        "records": [],
        "blobs": [],
        "alternatives": [
            contested("agenda_item", ITEM, "title", "Kevätjuhla", "Kevään tapahtumat"),
            contested("agenda_item", ITEM, "presenter", "Rehtori", "Kuraattori"),
        ],
    }
    dump.write_text(json.dumps(content), "utf-8")
    run("vault", "new", vault, "--practice")
    run("import", dump, "--vault", vault)
    return vault


def test_versions_are_listed_shown_and_chosen(run, two_versions):
    at = ("--vault", two_versions)
    found = json.loads(run("--language", "fi", "conflicts", "list", *at, "--json"))
    assert {(one["thing"], one["field"]) for one in found} == {
        ("Asia 1: Kevätjuhla", "Otsikko"),
        ("Asia 1: Kevätjuhla", "Esittelijä"),
    }
    title = f"{ITEM}/title"
    shown = run("--language", "fi", "conflicts", "show", title, *at)
    assert "1. Kevätjuhla (tämä kannettava" in shown
    assert "2. Kevään tapahtumat" in shown
    assert "näkyy nyt" in shown.splitlines()[1]
    told = run.finished("--language", "sv", "conflicts", "list", *at)
    assert f"{title}\tMöte 14.10.2026 – Ärende 1: Kevätjuhla – Rubrik: två versioner." in told.stdout.decode()
    assert "På 2 ställen finns två versioner." in told.stderr.decode()
    assert "1–2" in run("conflicts", "choose", title, *at, "--version", "3", code=2)
    assert "Valittiin: Kevään tapahtumat" in run(
        "--language", "fi", "conflicts", "choose", title, *at, "--version", "2"
    )
    printed = run.finished(
        "--language", "fi", "print", "minutes", *at, "--id", MEETING, "-o", two_versions.parent / "m.txt"
    )
    assert printed.returncode == 0
    assert "josta on kaksi versiota. Kokous 14.10.2026 – Asia 1" in printed.stderr.decode()
    both = json.loads(run("conflicts", "show", f"{ITEM}/presenter", *at, "--json"))["both"]
    assert both["version"] == 3
    left = json.loads(run("conflicts", "choose", f"{ITEM}/presenter", *at, "--version", "3", "--json"))["left"]
    assert left == 0
    assert json.loads(run("conflicts", "list", *at, "--json")) == []
    (meeting,) = json.loads(run("dump", *at))["meetings"]
    assert meeting["items"][0]["title"] == "Kevään tapahtumat"
    assert sorted(meeting["items"][0]["presenter"].split(", ")) == ["Kuraattori", "Rehtori"]
    for command in (("show", title), ("choose", title, "--version", "1"), ("show", "tuntematon")):
        told = run("--language", "fi", "conflicts", *command, *at, code=1)
        assert f"Valinta {command[1]}. Se on voitu jo valita" in told
        assert "Poistetut" not in told
    assert "kan redan ha gjorts" in run("--language", "sv", "conflicts", "show", title, *at, code=1)


@pytest.fixture
def two_laptops(run, tmp_path):
    """Two laptops of a group, and the meeting that both have; ``meet`` lets each exchange with the folder in turn."""
    chair, curator, folder = tmp_path / "A.ohdesk", tmp_path / "B.ohdesk", tmp_path / "jaettu"
    folder.mkdir()
    run("vault", "new", chair, "--practice", "--school", "Harjoituskoulu", "--group", "Ryhmä")
    meeting = run("meeting", "new", "--vault", chair, "--day", "2026-12-02").strip()

    def meet(*vaults):
        for vault in vaults:
            run("sync", "--vault", vault, "--folder", folder)

    meet(chair)
    join = ("device", "join", "--vault", curator, "--folder", folder, "--name", "Kuraattori", "--json")
    run("device", "admit", "--vault", chair, "--folder", folder, "--words", json.loads(run(*join))["words"])
    meet(curator, chair)
    return chair, curator, meeting, meet


def test_laptops_that_wrote_different_things_in_one_line_agree_once_one_has_chosen(run, two_laptops):
    chair, curator, meeting, meet = two_laptops

    def write(vault, title):
        run("meeting", "item", "--vault", vault, "--meeting", meeting, "--item", 1, "--title", title)

    def waiting(vault):
        return json.loads(run("conflicts", "list", "--vault", vault, "--json"))

    write(chair, "Kevään juhla")
    write(curator, "Kevään tapahtumat")
    meet(chair, curator, chair)
    assert run("dump", "--vault", chair) == run("dump", "--vault", curator)
    ((here,), (there,)) = waiting(chair), waiting(curator)
    assert here["id"] == there["id"]
    shown = json.loads(run("conflicts", "show", here["id"], "--vault", chair, "--json"))
    written = {one["value"]: one for one in shown["versions"]}
    assert set(written) == {"Kevään juhla", "Kevään tapahtumat"}
    assert written["Kevään tapahtumat"]["laptop"] == "Kuraattori"
    mine = written["Kevään juhla"]["version"]
    run("conflicts", "choose", here["id"], "--vault", chair, "--version", mine)
    assert waiting(curator) == [there]
    meet(chair, curator)
    assert run("dump", "--vault", chair) == run("dump", "--vault", curator)
    assert (waiting(chair), waiting(curator)) == ([], [])
    (agreed,) = json.loads(run("dump", "--vault", curator))["meetings"]
    assert agreed["items"][0]["title"] == "Kevään juhla"
    assert "here or on another laptop" in run(
        *("--language", "en", "conflicts", "choose", here["id"], "--vault", curator, "--version", "2"), code=1
    )
