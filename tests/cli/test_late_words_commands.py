"""What a second laptop wrote before it heard of the approval: listed, taken up or left out by commands."""

import json
import shutil

from ohdesk.storage.store import VaultStore


def test_late_words_are_listed_and_decided_about(school, tmp_path):
    run = school.run
    chair, curator = (shutil.copytree(school.vault, tmp_path / f"{name}.ohdesk") for name in ("A", "B"))
    rows = json.loads(run("list", "meetings", "--vault", chair, "--json"))
    meeting = next(row["id"] for row in rows if row["state"] == "held" and row["minutes"] != "approved")
    run("meeting", "approve", "--vault", chair, "--meeting", meeting)
    for item, said in ((1, "Avattiin kokous."), (2, "Sovittiin retkestä.")):
        text = tmp_path / "text.txt"
        text.write_text(said, encoding="utf-8")
        run("meeting", "record", "--vault", curator, "--meeting", meeting, "--item", item, "--text-file", text)
    one, other = (VaultStore("test").unlock(path, run.passphrase) for path in (chair, curator))
    one.receive(other.operations(one.covers()))
    one.close()
    other.close()
    listed = ("--language", "fi", "late-words", "list", "--vault", chair)
    rows = json.loads(run(*listed, "--meeting", meeting, "--json"))
    assert [(row["now"], row["state"]) for row in rows] == [
        ("Avattiin kokous.", "waiting"),
        ("Sovittiin retkestä.", "waiting"),
    ]
    assert len(run("late-words", "add", rows[1]["id"], "--vault", chair).strip()) == 64
    run("late-words", "leave-out", rows[0]["id"], "--vault", chair)
    assert run(*listed) == ""
    assert [row["state"] for row in json.loads(run(*listed, "--all", "--json"))] == ["left_out", "added"]
    run("late-words", "add", "00000000-0000-4000-8000-000000000000", "--vault", chair, code=1)
