"""The practice school in one command, and what others' tools say of what it leaves."""

import json
import shutil
import subprocess
import sys
from collections import Counter

import pikepdf
import pytest

from ohdesk.documents.texts import LANGUAGES, texts

OUTSIDE = ("age", "tar", "openssl", "pdftotext", "pdffonts")
needs_outside = pytest.mark.skipif(any(shutil.which(tool) is None for tool in OUTSIDE), reason=f"needs {OUTSIDE}")

PAPERS = {
    f"{paper}-{language}.pdf" for paper in ("agenda", "minutes", "plan", "recovery-sheet") for language in ("fi", "sv")
}


def tool(*command, **more):
    return subprocess.run(list(map(str, command)), capture_output=True, check=True, **more).stdout


def test_everything_lies_where_the_command_says(school):
    told = [line.strip() for line in school.said.splitlines()[1:]]
    files = {str(path) for path in school.folder.rglob("*") if path.is_file() and school.vault not in path.parents}
    assert {str(school.vault), *files} == set(told)
    assert {path.name for path in (school.folder / "print").iterdir()} == PAPERS
    assert {path.name for path in (school.folder / "keys").iterdir()} == {
        "passphrase.txt", "recovery-key.txt", "collector.agekey", "collector.pub"
    }  # fmt: skip


def test_the_year_is_whole(school):
    meetings = json.loads(school.run("list", "meetings", "--vault", school.vault, "--json"))
    ahead = len(meetings) - 7  # the next one, prepared, and those that the series plans after it
    assert ahead >= 1
    assert [meeting["state"] for meeting in meetings] == ["held"] * 7 + ["planned"] * ahead
    assert [meeting["minutes"] for meeting in meetings] == ["approved"] * 6 + ["checking"] + [None] * ahead
    assert all(meeting["theme"] for meeting in meetings)
    days = json.loads(school.run("meeting", "series", "show", "--vault", school.vault, "--json"))
    assert {day["meeting"] for day in days} <= {meeting["id"] for meeting in meetings}
    tasks = json.loads(school.run("list", "tasks", "--vault", school.vault, "--json"))
    assert {task["state"] for task in tasks} == {"open", "done"}
    members = json.loads(school.run("list", "members", "--vault", school.vault, "--json"))
    assert sorted(Counter(member["group"] for member in members).values()) == [1, 3, 9]
    assert len(json.loads(school.run("list", "outcomes", "--vault", school.vault, "--json"))) > 12


def test_a_folder_with_something_in_it_is_left_alone(run, tmp_path):
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    assert len(run("--language", "en", "practice", tmp_path, code=1).splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["note.txt"]


@needs_outside
def test_the_bundle_is_accepted_by_the_tools_others_have(school, tmp_path):
    (bundle,) = (school.folder / "export").iterdir()
    tar = tool("age", "-d", "-i", school.folder / "keys/collector.agekey", bundle)
    tool("tar", "x", cwd=tmp_path, input=tar)
    (bag,) = tmp_path.iterdir()
    tool(sys.executable, "-m", "bagit", "--validate", ".", cwd=bag)
    signed = "tagmanifest-sha512.txt"
    tool(
        *("openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "signer.pem", "-rawin"),
        *("-in", signed, "-sigfile", f"{signed}.ed25519"),
        cwd=bag,
    )
    content = json.loads((bag / "data/group.json").read_text("utf-8"))
    assert content["schema"] == "ohdesk.central/1"
    for minutes in content["minutes"]:
        meeting = minutes["meeting"]["id"]
        assert (bag / f"data/pdf/{meeting}.pdf").read_bytes().startswith(b"%PDF")
        verifier = tool(sys.executable, "verify_record.py", ".", cwd=bag / f"data/records/{meeting}")
        assert b"Unchanged" in verifier


@needs_outside
def test_representatives_leave_by_role_only(school, tmp_path):
    members = json.loads(school.run("list", "members", "--vault", school.vault, "--json"))
    hidden = [member["name"] for member in members if member["role"] in ("student", "guardian")]
    assert len(hidden) == 2
    (bundle,) = (school.folder / "export").iterdir()
    tar = tool("age", "-d", "-i", school.folder / "keys/collector.agekey", bundle)
    tool("tar", "x", cwd=tmp_path, input=tar)
    for path in tmp_path.rglob("*"):
        if path.is_file():
            text = tool("pdftotext", path, "-") if path.suffix == ".pdf" else path.read_bytes()
            assert [name for name in hidden if name.encode() in text] == []


@needs_outside
def test_papers_are_read_by_others_and_carry_their_fonts(school):
    for paper in sorted((school.folder / "print").iterdir()):
        fonts = tool("pdffonts", paper).decode().splitlines()[2:]
        assert fonts
        assert all(line.split()[-5] == "yes" for line in fonts), paper.name
    text = tool("pdftotext", "-layout", school.folder / "print/minutes-fi.pdf", "-").decode()
    assert "Läsnä" in text
    assert "kuraattori" in text
    assert "HARJOITUS" in text
    assert "ÖVNING" in tool("pdftotext", school.folder / "print/plan-sv.pdf", "-").decode()


def test_the_bundle_verifies_and_its_signer_waits_to_be_confirmed(school):
    (bundle,) = (school.folder / "export").iterdir()
    asked = ("verify", bundle, "--identity", school.folder / "keys/collector.agekey")
    for language in LANGUAGES:
        said = texts(language).say("record.signer_unconfirmed")
        assert said in school.run("--language", language, *asked).splitlines()
    assert "signer not confirmed" in texts("en").say("record.signer_unconfirmed")
    device = json.loads(school.run(*asked, "--json"))["signers"][0]
    assert "not confirmed" not in school.run("--language", "en", *asked, "--signer", device)
    other = " ".join(["0000"] * 10)
    assert len(school.run(*asked, "--signer", other, code=1).splitlines()) == 1
    assert "--identity" in school.run("verify", bundle, code=2)


def test_practice_never_reaches_a_real_collector(school, tmp_path):
    real = json.loads((school.folder / "keys/collector.pub").read_text("utf-8")) | {"practice": False}
    (tmp_path / "real.pub").write_text(json.dumps(real), encoding="utf-8")
    output = tmp_path / "x.ohx"
    said = school.run("export", "--vault", school.vault, "--to", tmp_path / "real.pub", "-o", output, code=1)
    assert len(said.splitlines()) == 1
    assert not output.exists()


def test_bundles_are_numbered_and_chained(school, tmp_path):
    to = school.folder / "keys/collector.pub"
    identity = school.folder / "keys/collector.agekey"
    numbers = []
    for name in ("a.ohx", "b.ohx"):
        school.run("export", "--vault", school.vault, "--to", to, "-o", tmp_path / name)
        said = school.run("verify", tmp_path / name, "--identity", identity, "--json")
        numbers.append(json.loads(said)["number"])
    assert numbers[1] == numbers[0] + 1 > 2


def test_an_approved_record_leaves_verifies_and_shows_what_was_changed(school, tmp_path):
    meetings = json.loads(school.run("list", "meetings", "--vault", school.vault, "--json"))
    folder = tmp_path / "record"
    school.run("record", "export", "--id", meetings[0]["id"], "--vault", school.vault, "-o", folder)
    assert "Unchanged since approved on" in school.run("--language", "en", "verify", folder)
    found = json.loads(school.run("verify", folder / "record.ohr", "--json"))
    assert (found["unchanged"], found["signer_confirmed"], found["practice"]) == (True, False, True)
    assert "signer not confirmed" not in school.run(
        "--language", "en", "verify", folder, "--signer", folder / "approvals/1.pem"
    )
    paragraphs = folder / "paragraphs.json"
    changed = paragraphs.read_bytes().replace(b"Puheenjohtaja", b"Varapuheenjohtaja", 1)
    paragraphs.write_bytes(changed)
    said = school.run("--language", "en", "verify", folder, code=1)
    assert len(said.splitlines()) == 1
    assert "record/" in said


def test_the_swedish_school_is_swedish(run, tmp_path):
    run("practice", tmp_path / "d", "--language", "sv")
    passphrase = (tmp_path / "d/keys/passphrase.txt").read_text("utf-8").strip()
    said = run("list", "members", "--vault", tmp_path / "d/practice.ohdesk", OHDESK_PASSPHRASE=passphrase)
    assert "Ro Övning" in said


def test_a_whole_school_comes_back_from_its_dump(school, run, tmp_path):
    first = school.run("dump", "--vault", school.vault, binary=True)
    (tmp_path / "dump.json").write_bytes(first)
    run("vault", "new", tmp_path / "other", "--practice")
    run("import", tmp_path / "dump.json", "--vault", tmp_path / "other.ohdesk")
    assert run("dump", "--vault", tmp_path / "other.ohdesk", binary=True) == first


def held(school):
    meetings = json.loads(school.run("list", "meetings", "--vault", school.vault, "--json"))
    return next(one["id"] for one in meetings if one["minutes"] == "approved")


def test_each_variant_of_a_paper_is_printed(school, tmp_path):
    meeting = held(school)
    papers = {
        "agenda": ("members", "representatives", "chair", "blank", "public"),
        "minutes": ("members", "representatives", "chair", "public", "year"),
        "tasks": ("members", "public"),
    }
    common = ("--vault", school.vault, "--id", meeting, "--language", "sv")
    for paper, variants in papers.items():
        for variant in variants:
            file = tmp_path / f"{paper}-{variant}.pdf"
            school.run("print", paper, "--variant", variant, *common, "-o", file)
            assert file.read_bytes().startswith(b"%PDF")
    school.run("print", "minutes", "--variant", "extract", "--item", "1", *common, "-o", tmp_path / "extract.pdf")
    assert (tmp_path / "extract.pdf").read_bytes().startswith(b"%PDF")
    school.run("print", "minutes", "--variant", "public", "--large", *common, "-o", tmp_path / "large.pdf")
    assert (tmp_path / "large.pdf").read_bytes() != (tmp_path / "minutes-public.pdf").read_bytes()
    school.run("print", "minutes", "--variant", "public", *common, "-o", tmp_path / "wilma.txt")
    assert "Överenskoms:" in (tmp_path / "wilma.txt").read_text("utf-8")
    for wrong in (("agenda", "year"), ("minutes", "blank"), ("minutes", "extract"), ("plan", "chair")):
        school.run("print", wrong[0], "--variant", wrong[1], *common, "-o", tmp_path / "x.pdf", code=2)
    school.run("print", "minutes", "--variant", "extract", "--item", "99", *common, "-o", tmp_path / "x.pdf", code=1)


def test_a_meeting_becomes_a_calendar_file(school, tmp_path):
    school.run("ics", "--vault", school.vault, "-o", tmp_path / "meeting.ics")
    assert (tmp_path / "meeting.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_summary_and_drafts_are_written(school, tmp_path):
    common = ("--vault", school.vault, "--language", "fi")
    for audience in ("staff", "guardians", "students"):
        assert "hyvinvointiryhmä" in school.run("summary", "--audience", audience, *common)
    told = school.run("mail", "invitation", *common, "-o", tmp_path).splitlines()
    told += school.run("mail", "minutes", *common, "-o", tmp_path).splitlines()
    told += school.run("mail", "answer", "--item", "2", "--id", held(school), *common, "-o", tmp_path).splitlines()
    assert len(told) > 3
    assert sorted(map(str, tmp_path.glob("*.eml"))) == sorted(told)
    school.run("mail", "answer", *common, "-o", tmp_path, code=2)


def test_a_printed_paper_is_found_fit_for_an_archive_and_a_spoilt_one_is_not(school, tmp_path):
    paper = next((school.folder / "print").glob("minutes-fi.pdf"))
    assert "PDF/A-2a" in school.run("--language", "fi", "verify", paper)
    spoilt = tmp_path / "spoilt.pdf"
    with pikepdf.open(paper) as pdf:
        del pdf.Root["/MarkInfo"]
        pdf.save(spoilt)
    school.run("verify", spoilt, code=1)
    told = json.loads(school.run.finished("verify", spoilt, "--json").stdout)
    assert told["good"] is False
    assert told["faults"]
