"""Somebody leaves the group, by a command."""

import json


def test_a_members_laptop_is_closed_out_and_the_recovery_key_renewed(run, tmp_path):
    chair, curator, folder = tmp_path / "A.ohdesk", tmp_path / "B.ohdesk", tmp_path / "jaettu"
    folder.mkdir()
    run("vault", "new", chair, "--practice", "--school", "Harjoituskoulu", "--group", "Ryhmä", "--json")
    run("handover", "begin", "--vault", chair, "--successor", "Kaija Kuraattori", "--json")
    run("sync", "--vault", chair, "--folder", folder)
    asked = ("device", "join", "--vault", curator, "--folder", folder, "--practice", "--name", "Kuraattori", "--json")
    words = json.loads(run(*asked))["words"]
    admit = ("device", "admit", "--vault", chair, "--folder", folder, "--words", words, "--whose", "Kaija Kuraattori")
    run(*admit, "--json")
    leave = ("leave", "Kaija Kuraattori", "--vault", chair, "--day", "2026-12-18", "--folder", folder)
    told = json.loads(run(*leave, "--new-key", "--json"))
    assert (told["laptops"], told["last_day"]) == (1, "2026-12-18")
    assert told["recovery_key"].count("-") == 10
    states = [(one["own"], one["state"]) for one in json.loads(run("device", "list", "--vault", chair, "--json"))]
    assert states == [(True, "active"), (False, "removed")]
