"""A meeting by commands: from its items to minutes with an addendum."""

import json
import shutil

import pytest


@pytest.fixture
def run(school):
    return school.run


@pytest.fixture
def coming(run, school, tmp_path):
    """A copy of the practice school, and its next meeting."""
    vault = shutil.copytree(school.vault, tmp_path / "copy.ohdesk")
    rows = json.loads(run("list", "meetings", "--vault", vault, "--json"))
    return vault, next(row["id"] for row in rows if row["state"] in ("planned", "invited"))


@pytest.fixture
def text(tmp_path):
    def write(words, name="text.txt"):
        (tmp_path / name).write_text(words, encoding="utf-8")
        return tmp_path / name

    return write


def items_of(run, vault, meeting):
    content = json.loads(run("dump", "--vault", vault))
    return next(one for one in content["meetings"] if one["id"] == meeting)["items"]


def test_an_item_is_added_before_the_end_and_changed(run, coming, text):
    vault, meeting = coming
    said = run(
        *("meeting", "item", "--vault", vault, "--meeting", meeting, "--title", "Koulumatkat", "--minutes", 15),
        *("--raised-by", "Oppilaskunta", "--recurring", "--text-file", text("Pyöräilystä.\n")),
    )
    items = items_of(run, vault, meeting)
    place = next(place for place, item in enumerate(items) if item["id"] == said.strip())
    assert items[place]["text"] == "Pyöräilystä."
    assert (items[place]["minutes_planned"], items[place]["recurring"]) == (15, True)
    assert place < len(items) - 1
    run("meeting", "item", "--vault", vault, "--meeting", meeting, "--item", place + 1, "--part", "staff", "--once")
    assert (items_of(run, vault, meeting)[place]["part"], items_of(run, vault, meeting)[place]["recurring"]) == (
        "staff", False,
    )  # fmt: skip


def test_a_meeting_is_held_recorded_approved_and_corrected(run, coming, text):
    vault, meeting = coming
    where = ("--vault", vault, "--meeting", meeting)
    run("meeting", "record", *where, "--item", 2, "--text-file", text("Keskusteltiin **rauhasta**.\n"))
    assert "present" in run("meeting", "hold", *where, "--opened", "14:05", "--closed", "15:10")
    task = run(
        "task", "add", *where, "--item", 2, "--text", "Kysely", "--role", "curator", "--due", "2027-01-15"
    ).strip()
    run("task", "set", "--vault", vault, "--id", task.strip(), "--state", "done", "--follow-up-file", text("Tehtiin."))
    proposal = run(
        *("outcome", "add", *where, "--item", 2, "--kind", "proposed", "--to", "Rehtori", "--text", "Lisää valoa.")
    ).strip()
    run("outcome", "answer", "--vault", vault, "--id", proposal, "--text", "Sopii.", "--body", "Rehtori")
    assert run("meeting", "check", *where) == "checking\n"
    approved = json.loads(run("meeting", "approve", *where, "--json"))
    assert len(approved["digest"]) == 64
    assert len(approved["confirmed"]) == 2
    run("meeting", "addendum", *where, "--reason", "Päivä oli väärä.", "--text-file", text("Kysely on 16.1."))
    content = json.loads(run("dump", "--vault", vault))
    held = next(one for one in content["meetings"] if one["id"] == meeting)
    assert (held["opened"], held["closed"], held["items"][1]["record"]) == (
        "14:05:00", "15:10:00", "Keskusteltiin **rauhasta**.",
    )  # fmt: skip
    assert [record["kind"] for record in content["records"] if record["root"] == meeting] in (
        ["minutes", "addendum"], ["addendum", "minutes"],
    )  # fmt: skip
    refused = run("meeting", "record", *where, "--item", 2, "--text-file", text("Toisin."), code=1)
    assert len(refused.splitlines()) == 1


def test_what_cannot_be_done_is_said_in_a_line_and_changes_nothing(run, coming, text, tmp_path):
    vault, meeting = coming
    good, code = text("Hyvä.", "good.txt"), text("Tunnus 131052-308T.", "code.txt")
    (tmp_path / "latin1.txt").write_bytes("Päätös".encode("latin-1"))
    before = run("dump", "--vault", vault, binary=True)
    for words in (
        ("record", "--item", "99", "--text-file", good),
        ("record", "--item", "1", "--text-file", code),
        ("record", "--item", "1", "--text-file", tmp_path / "latin1.txt"),
        ("hold", "--present", "Kukaan Tuntematon"),
        ("approve",),
    ):
        said = run("meeting", *words, "--vault", vault, "--meeting", meeting, code=1)
        assert len(said.splitlines()) == 1
        assert "131052" not in said
    for words in (("hold", "--opened", "klo viisi"), ("item",)):
        run("meeting", *words, "--vault", vault, "--meeting", meeting, code=2)
    assert run("dump", "--vault", vault, binary=True) == before
