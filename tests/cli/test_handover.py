"""The change of chair and the group's papers, as commands."""

import json
import shutil

import pytest


@pytest.fixture
def run(school):
    return school.run


@pytest.fixture
def vault(school, tmp_path):
    """The practice school's vault, a copy of its own for each test."""
    return shutil.copytree(school.vault, tmp_path / "own.ohdesk")


def test_the_chair_changes_by_command(run, vault):
    def told(*words, code=0):
        return (
            json.loads(run("handover", *words, "--vault", vault, "--json", code=code))
            if code == 0
            else run("handover", *words, "--vault", vault, "--json", code=code)
        )

    assert len(run("handover", "show", "--vault", vault, code=1).splitlines()) == 1
    begun = told("begin", "--day", "2026-10-14")
    assert (begun["successor"], begun["named_by"]) == (None, "")
    assert begun["leaver"]
    known = told(
        "begin", "--successor", "Ulla Uusirehtori", "--named-by", "Sivistysjohtaja", "--named-on", "2026-10-12"
    )
    assert known["id"] == begun["id"]
    assert (known["successor"], known["day"], known["named_on"]) == ("Ulla Uusirehtori", "2026-10-14", "2026-10-12")
    assert "Ulla Uusirehtori" in run("list", "members", "--vault", vault)
    told("tasks")
    assert told("show")["step_tasks"] == "nothing"
    told("finish", code=1)
    for step in ("successor", "memos", "keys", "recovery", "meeting"):
        told("step", step, "--because", "Sovittu erikseen.")
    assert told("step", "file")["step_file"] == "done"
    assert told("show")["step_keys"] == "left"
    told("finish")
    assert run("handover", "show", "--vault", vault, code=1)


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_groups_papers_are_printed(run, vault, tmp_path, language):
    for paper in ("members", "representation", "cards", "consent-checklist", "handover"):
        out = tmp_path / f"{paper}.pdf"
        run("print", paper, "--vault", vault, "-o", out, "--language", language, "--as-is")
        assert out.read_bytes().startswith(b"%PDF")
    out = tmp_path / "public.txt"
    run("print", "members", "--variant", "public", "--vault", vault, "-o", out, "--language", language, "--as-is")
    assert ("Ryhmän jäsenet" if language == "fi" else "Gruppens medlemmar") in out.read_text("utf-8")
    assert run("print", "cards", "--variant", "public", "--vault", vault, "-o", out, code=2)
