"""Words taken out of approved minutes by command, and what ``verify`` says then."""

import json
import shutil
import subprocess
import sys

import pytest


@pytest.fixture
def copy(school, tmp_path):
    """A copy of the practice school, and a meeting whose minutes stand."""
    vault = shutil.copytree(school.vault, tmp_path / "copy.ohdesk")
    rows = json.loads(school.run("list", "meetings", "--vault", vault, "--json"))
    return vault, next(row["id"] for row in rows if row["minutes"] == "approved")


def test_the_laptops_that_have_not_confirmed_are_listed_by_command(school, copy, text, tmp_path):
    run, (vault, meeting) = school.run, copy
    folder, curator = tmp_path / "jaettu", tmp_path / "B.ohdesk"
    folder.mkdir()
    run("sync", "--vault", vault, "--folder", folder)
    asked = ("device", "join", "--vault", curator, "--folder", folder, "--name", "Kuraattori", "--practice", "--json")
    words = json.loads(run(*asked))["words"]
    run("device", "admit", "--vault", vault, "--folder", folder, "--words", words)
    unconfirmed = ("record", "unconfirmed", "--vault", vault)
    reason = text("Kohta kuuluu muualle.")
    redact = (
        "record",
        "redact",
        "--vault",
        vault,
        "--id",
        meeting,
        "--path",
        "meeting/items/0",
        "--reason-file",
        reason,
    )
    assert "Kuraattori, kunnes se saa tämän muutoksen" in run("--language", "fi", *redact)
    rows = [row for row in json.loads(run(*unconfirmed, "--json")) if row["what"] == "words"]
    assert meeting in [row["document"] for row in rows]
    assert {(row["laptop"], row["heard"], row["belongs"]) for row in rows} == {("Kuraattori", "", True)}
    assert f"words\t{meeting}\tKuraattori" in run(*unconfirmed)
    for one in (vault, curator, vault):
        run("sync", "--vault", one, "--folder", folder)
    assert json.loads(run(*unconfirmed, "--json")) == []


@pytest.fixture
def text(tmp_path):
    def write(words, name="text.txt"):
        (tmp_path / name).write_text(words, encoding="utf-8")
        return tmp_path / name

    return write


def passages_of(run, vault, meeting, tmp_path):
    """Return the approved record's passages, path to text, as anybody gets them."""
    folder = tmp_path / "before"
    run("record", "export", "--id", meeting, "--vault", vault, "-o", folder)
    content = json.loads((folder / "paragraphs.json").read_text("utf-8"))
    return {part["path"]: part["text"] for part in content["paragraphs"]}


def test_a_passage_goes_by_its_path_and_verify_tells_of_it(school, copy, text, tmp_path):
    run, (vault, meeting) = school.run, copy
    passages = passages_of(run, vault, meeting, tmp_path)
    everything = run("dump", "--vault", vault)
    path, words = next((p, t) for p, t in passages.items() if "/record/" in p and everything.count(t) == 3)
    reason = text("Kohta kuuluu muualle.")
    command = ("record", "redact", "--vault", vault, "--id", meeting, "--path", path, "--reason-file", reason)
    shown = json.loads(run(*command, "--dry-run", "--json"))
    assert [(row["path"], row["text"]) for row in shown] == [(path, words)]

    said = run("--language", "fi", *command)
    assert said.startswith("Poistettiin 1 kohta.\n")
    assert "Näihin poisto ei ulotu:" in said
    assert "vahvistettu asiakirja annettiin tiedostoina" in said
    assert "joista OHDesk ei tiedä" in said
    left = run("dump", "--vault", vault)
    assert words not in left
    assert "▮▮▮" in left

    after = tmp_path / "after"
    run("record", "export", "--id", meeting, "--vault", vault, "-o", after)
    told = run("--language", "fi", "verify", after)
    assert "poistettiin vahvistamisen jälkeen 1 kohta" in told
    assert path in told
    assert "Kohta kuuluu muualle." in told
    (found,) = json.loads(run("verify", after, "--json"))["redactions"]
    assert (found["paths"], found["reason"]) == ([path], "Kohta kuuluu muualle.")
    outside = subprocess.run(
        [sys.executable, "-I", after / "verify_record.py", after], capture_output=True, text=True, check=True
    )
    assert "Passages removed after approval: 1" in outside.stdout
    assert json.loads(run("verify", tmp_path / "before", "--json"))["redactions"] == []


def test_a_passage_made_to_vanish_from_a_handed_out_record_is_named(school, copy, text, tmp_path):
    run, (vault, meeting) = school.run, copy
    path = next(path for path in passages_of(run, vault, meeting, tmp_path) if "/record/" in path)
    file = tmp_path / "before" / "paragraphs.json"
    content = json.loads(file.read_text("utf-8"))
    for part in content["paragraphs"]:
        if part["path"] == path:
            part["salt"] = part["text"] = None
    file.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True), encoding="utf-8")
    assert path in run("verify", tmp_path / "before", code=1)


def test_words_go_wherever_they_stand(school, copy, text):
    run, (vault, _) = school.run, copy
    before = run("dump", "--vault", vault).casefold()
    word = "välitun"
    assert word in before
    done = json.loads(
        run(
            *("record", "redact", "--vault", vault, "--words-file", text(f"{word}\n", "words.txt")),
            *("--reason-file", text("Ei kuulu tänne."), "--json"),
        )
    )
    assert done["passages"] > 3
    assert word not in run("dump", "--vault", vault).casefold()


def test_without_places_or_with_the_words_in_the_reason_nothing_happens(school, copy, text):
    run, (vault, meeting) = school.run, copy
    reason = text("Poistettu välituntiasia.")
    run("record", "redact", "--vault", vault, "--reason-file", reason, code=2)
    words = text("välitunti", "words.txt")
    said = run("--language", "fi", *("record", "redact", "--vault", vault, "--words-file", words),
               *("--reason-file", reason), code=1)  # fmt: skip
    assert "Syy toistaa" in said
    run("record", "redact", "--vault", vault, "--id", meeting, "--path", "x", "--reason-file", reason, code=1)
    assert "välitun" in run("dump", "--vault", vault).casefold()
