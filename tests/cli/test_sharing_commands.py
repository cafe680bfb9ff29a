"""Two laptops and one group, by commands: over a folder, and over files alone."""

import json
import sys

import pytest
from servers import PASSWORD, webdav


@pytest.fixture
def shared(run, tmp_path):
    """The chair's vault with a group in it, and a folder to meet in."""
    run("vault", "new", tmp_path / "A.ohdesk", "--practice", "--school", "Harjoituskoulu", "--group", "Ryhmä", "--json")
    folder = tmp_path / "jaettu"
    folder.mkdir()
    return run, tmp_path / "A.ohdesk", tmp_path / "B.ohdesk", folder


def test_a_second_laptop_joins_over_a_folder(shared):
    run, chair, curator, folder = shared
    first = json.loads(run("sync", "--vault", chair, "--folder", folder, "--json"))
    assert first["sent"] > 0
    assert first["healed"] == {"gone": {}, "damaged": {}, "older": False}
    asked = ("device", "join", "--vault", curator, "--folder", folder, "--practice")
    words = json.loads(run(*asked, "--name", "Kuraattori", "--json"))["words"]
    assert len(words.split()) == 6
    admit = ("--language", "fi", "device", "admit", "--vault", chair, "--folder", folder, "--words")
    assert "Sanat eivät" in run(*admit, "talo hus koira hund kala fisk", code=1)
    waits = json.loads(run("device", "list", "--vault", chair, "--folder", folder, "--json"))
    assert [(one["name"], one["state"]) for one in waits] == [("A", "active"), ("Kuraattori", "asks")]
    run("sync", "--vault", curator, "--folder", folder, code=1)
    assert "Kuraattori" in run(*admit, words)
    assert json.loads(run("sync", "--vault", curator, "--folder", folder, "--json"))["received"] > 0
    run("sync", "--vault", chair, "--folder", folder)
    assert "Ajan tasalla." in run("--language", "fi", "sync", "--vault", chair, "--folder", folder)
    lost = next(folder.rglob("*.ohs"))
    lost.unlink()
    healed = json.loads(run("sync", "--vault", chair, "--folder", folder, "--json"))["healed"]
    assert (lost.exists(), healed["gone"]) == (True, {lost.parent.name: 1})
    assert run("dump", "--vault", chair) == run("dump", "--vault", curator)
    known = json.loads(run("device", "list", "--vault", curator, "--json"))
    assert [(one["name"], one["state"], one["own"]) for one in known] == [
        ("A", "active", False),
        ("Kuraattori", "active", True),
    ]
    named = json.loads(run("device", "name", "--vault", chair, "--name", "Puheenjohtaja", "--json"))
    assert (named["device"], named["name"]) == (known[0]["device"], "Puheenjohtaja")
    run("sync", "--vault", chair, "--folder", folder)
    run("sync", "--vault", curator, "--folder", folder)
    assert json.loads(run("device", "list", "--vault", curator, "--json"))[0]["name"] == "Puheenjohtaja"
    again = run("--language", "fi", *asked, "--name", "Kuraattori", code=1)
    assert "kuuluu jo ryhmään" in again
    remove = ("device", "remove", "--vault", chair, "--device")
    told = run("--language", "sv", *remove, "okänd", code=1)
    assert "Bärbar dator okänd. Kommandot device list visar datorerna" in told
    run(*remove, known[1]["device"], "--folder", folder)
    send = ("changes", "send", "--vault", chair, "-o", folder.parent / "muutokset")
    for language, words in (("fi", "on poistettu ryhmästä"), ("sv", "har tagits bort"), ("en", "have been removed")):
        assert words in run("--language", language, *send, code=1)
    assert not (folder.parent / "muutokset").exists()
    told = run("--language", "sv", "sync", "--vault", curator, "--folder", folder, code=1)
    assert "tagits bort ur gruppen" in told


def test_a_second_laptop_joins_and_writes_by_files_alone(shared, tmp_path):
    run, chair, curator, _ = shared
    run("device", "invite", "--vault", chair, "-o", tmp_path / "kutsu.ohdesk-muutokset")
    asked = ("device", "join", "--vault", curator, "--invitation", tmp_path / "kutsu.ohdesk-muutokset", "--practice")
    words = json.loads(run(*asked, "-o", tmp_path / "pyynto", "--name", "Kuraattori", "--json"))["words"]
    run("device", "admit", "--vault", chair, "--request", tmp_path / "pyynto", "--words", words)
    for number, (sender, receiver) in enumerate([(chair, curator), (curator, chair), (chair, curator)]):
        parcel = tmp_path / f"muutokset-{number}"
        told = json.loads(run("changes", "send", "--vault", sender, "-o", parcel, "--json"))
        assert (told["size"], len(told["devices"])) == (parcel.stat().st_size, 1)
        assert told["changes"] > 0
        run("changes", "take", parcel, "--vault", receiver)
        assert b"Harjoituskoulu" not in parcel.read_bytes()
        run("meeting", "new", "--vault", receiver, "--day", f"2026-12-0{number + 1}")
    for number, (sender, receiver) in enumerate([(curator, chair), (chair, curator)]):
        run("changes", "send", "--vault", sender, "-o", tmp_path / f"viimeinen-{number}")
        run("changes", "take", tmp_path / f"viimeinen-{number}", "--vault", receiver)
    send = ("--language", "fi", "changes", "send", "--vault", chair, "-o", tmp_path / "taas")
    assert "Saajat: Kuraattori." in run(*send)
    assert "tunnukset näkyvät komennolla device list." in run(*send, "--to", "tuntematon", code=1)
    assert run("dump", "--vault", chair) == run("dump", "--vault", curator)
    assert len(json.loads(run("list", "meetings", "--vault", chair, "--json"))) >= 3


def test_whoever_is_refused_leaves_nothing_behind_and_follows_the_group_into_practice(shared, tmp_path):
    run, chair, curator, folder = shared
    join = ("--language", "fi", "device", "join", "--vault", curator, "--name", "Kuraattori")
    assert "Kansiota ei löydy." in run(*join, "--folder", tmp_path / "ei-ole", code=1)
    assert "ei ole vielä minkään ryhmän" in run(*join, "--folder", folder, code=1)
    assert "--folder | --place | --invitation -o" in run(*join, code=2)
    assert "ei ole vielä jaettu" in run("--language", "fi", "changes", "send", "--vault", chair, "-o", curator, code=1)
    run("sync", "--vault", chair, "--folder", folder)
    assert "ei ole vielä jaettu" in run("--language", "fi", "changes", "send", "--vault", chair, "-o", curator, code=1)
    assert not curator.exists()
    said = run(*join, "--folder", folder)
    assert "Tulosta tai kirjoita palautusavain" in said
    assert json.loads(run("vault", "info", curator, "--json"))["practice"] is True
    assert "Kansiota ei löydy." in run(
        "--language", "fi", "device", "list", "--vault", chair, "--folder", tmp_path / "ei-ole", code=1
    )


@pytest.mark.skipif(sys.platform != "linux", reason="a folder in which nobody may write, root neither")
def test_what_is_another_groups_is_left_alone_and_said(shared, tmp_path):
    run, chair, _, folder = shared
    run("sync", "--vault", chair, "--folder", folder)
    there = {path for path in folder.rglob("*") if path.is_file()}
    other, elsewhere = tmp_path / "C.ohdesk", tmp_path / "muualla"
    elsewhere.mkdir()
    run("vault", "new", other, "--practice", "--school", "Toinen koulu", "--group", "Ryhmä", "--json")
    run("sync", "--vault", other, "--folder", elsewhere)
    assert "annan grupps ändringar" in run("--language", "sv", "sync", "--vault", other, "--folder", folder, code=1)
    assert {path for path in folder.rglob("*") if path.is_file()} == there
    run("device", "invite", "--vault", chair, "-o", tmp_path / "kutsu")
    assert "toisen ryhmän muutoksia" in run(
        "--language", "fi", "changes", "take", tmp_path / "kutsu", "--vault", other, code=1
    )


def test_a_logs_own_folder_leads_to_the_one_around_it_and_other_files_there_are_nothing_to_tell_of(shared):
    run, chair, curator, folder = shared
    run("sync", "--vault", chair, "--folder", folder)
    inside = next(folder.iterdir())
    asked = ("device", "join", "--vault", curator, "--folder", inside, "--practice", "--name", "Kuraattori", "--json")
    words = json.loads(run(*asked))["words"]
    run("device", "admit", "--vault", chair, "--folder", inside, "--words", words)
    (next(inside.rglob("log")) / "desktop.ini").write_text("[.ShellClassInfo]")
    run("sync", "--vault", curator, "--folder", inside)
    run("sync", "--vault", chair, "--folder", folder)
    assert run("--language", "fi", "sync", "--vault", chair, "--folder", folder) == "Ajan tasalla.\n"
    assert [one.name for one in folder.iterdir()] == [inside.name]


def test_a_folder_that_cannot_be_written_is_refused_with_its_reason(shared):
    run, chair, *_ = shared
    assert "Kansioon ei voi kirjoittaa." in run(
        "--language", "fi", "sync", "--vault", chair, "--folder", "/sys", code=1
    )


def test_other_files_are_no_changes(shared, tmp_path):
    run, chair, _, folder = shared
    other = tmp_path / "kuva.png"
    other.write_bytes(b"\x89PNG\r\n")
    assert "no parcel" in run("--language", "en", "changes", "take", other, "--vault", chair, code=1)
    run("sync", "--vault", chair, "--folder", tmp_path, code=1)
    run("sync", "--vault", chair, "--folder", tmp_path / "ei-ole", code=1)
    run("device", "admit", "--vault", chair, "--request", other, "--words", "a b c d e f", code=1)
    run("device", "join", "--vault", tmp_path / "C.ohdesk", "--name", "C", "--folder", folder, code=1)


def test_changes_go_over_a_server_that_is_remembered_with_its_password(shared, tmp_path):
    run, chair, curator, _ = shared
    pytest.importorskip("webdav4", reason="the extra for servers is not installed")
    (tmp_path / "palvelin").mkdir()
    with webdav(tmp_path / "palvelin") as address:
        fi = ("--language", "fi", "sync", "--vault", chair)
        assert "sftp://" in run(*fi, "--place", "http://palvelin.example/", code=1)
        run(*fi, code=2)
        first = json.loads(run("sync", "--vault", chair, "--place", address, "--json", OHDESK_PLACE_PASSWORD=PASSWORD))
        assert first["sent"] > 0
        asked = ("device", "join", "--vault", curator, "--practice", "--name", "Kuraattori", "--place", address)
        words = json.loads(run(*asked, "--json", OHDESK_PLACE_PASSWORD=PASSWORD))["words"]
        run("device", "admit", "--vault", chair, "--place", address, "--words", words)
        assert json.loads(run("sync", "--vault", curator, "--place", address, "--json"))["received"] > 0
    assert PASSWORD.encode() not in b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
