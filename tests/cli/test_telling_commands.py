"""Papers that tell of the group's work, by commands."""

import json

import pikepdf
import pytest


@pytest.mark.parametrize(("language", "title"), [("fi", "Palvelut sinua varten"), ("sv", "Tjänster för dig")])
def test_services_and_participation_are_written_in_both_languages(school, tmp_path, language, title):
    def text(what):
        school.run("print", what, "--vault", school.vault, "-o", tmp_path / f"{what}.txt", "--language", language)
        return (tmp_path / f"{what}.txt").read_text("utf-8")

    assert title in text("services")
    assert "1287/2013" in text("services")
    assert {"fi": "ei löytynyt aineistosta", "sv": "hittades inte i materialet"}[language] in text("participation")
    school.run(
        "print", "services", "--vault", school.vault, "-o", tmp_path / "s.pdf", "--language", language, "--large"
    )
    assert (tmp_path / "s.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_poster_year_summary_and_slides_are_written(school, tmp_path, language):
    def made(what, ending, *more):
        file = tmp_path / f"{what}{ending}"
        paper = ("print", what, "--vault", school.vault, "-o", file, "--language", language)
        school.run(*paper, *more, "--as-is")  # other tests write into this school, in Finnish
        return file.read_bytes()

    assert made("poster", ".pdf").startswith(b"%PDF")
    assert b"1287/2013" in made("year-summary", ".txt", "--variant", "public")
    assert made("year-summary", ".pdf").startswith(b"%PDF")
    assert made("slides", ".pptx", "--variant", "public").startswith(b"PK")


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_what_was_agreed_and_a_representatives_letter_are_written(school, tmp_path, language):
    def text(what, *more, code=0):
        file = tmp_path / f"{what}.txt"
        told = school.run("print", what, "--vault", school.vault, "-o", file, "--language", language, *more, code=code)
        return told if code else file.read_text("utf-8")

    heading = {"fi": "Kokous 1", "sv": "Möte 1"}[language]
    assert heading in text("outcomes", "--variant", "year")
    assert heading not in text("outcomes", "--variant", "public")
    assert "Mitä?" in text("letter", "--variant", "students", "--ask", "Mitä?")
    assert "students, guardians" in text("letter", code=2)
    wanted = ("print", "letter", "--vault", school.vault, "-o", tmp_path / "letter.pdf", "--variant", "guardians")
    told = school.run.finished("--language", "fi", *wanted, "--ask", "Mitä mieltä olette? " * 200).stderr
    assert b" sivua. Yhdelle" in told


def test_the_latest_newsletter_is_written_and_one_that_is_not_there_is_said(school, tmp_path):
    file = tmp_path / "letter.html"
    school.run("print", "newsletter", "--vault", school.vault, "-o", file, "--language", "fi")
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")
    school.run("print", "newsletter", "--vault", school.vault, "-o", file, "--language", "sv", code=1)


def test_a_newsletter_is_drafted_listed_and_published(run, tmp_path):
    said = run("vault", "new", tmp_path / "koulu", "--school", "Koulu", "--group", "Ryhmä", "--form", "basic", "--json")
    vault = json.loads(said)["path"]
    made = run("newsletter", "draft", "--vault", vault, "--language", "sv", "--audience", "students").strip()
    assert run("newsletter", "publish", "--vault", vault, "--id", made).strip() == "1"
    (row,) = json.loads(run("newsletter", "list", "--vault", vault, "--json"))
    assert (row["id"], row["number"], row["language"], row["audience"]) == (made, 1, "sv", "students")
    assert run("newsletter", "list", "--vault", vault)


def test_a_whole_year_is_written_as_one_file_and_its_minutes_verify(school, tmp_path):
    file, vault = tmp_path / "year.pdf", ("--vault", school.vault)
    school.run("print", "whole-year", *vault, "-o", file, "--part", "agendas", "--part", "minutes")
    assert file.read_bytes().startswith(b"%PDF")
    assert (
        school.run("--language", "en", "verify", file, *vault).count("The paper says what the approved minutes say.")
        == 3
    )
    school.run("print", "whole-year", *vault, "-o", tmp_path / "year.txt", "--variant", "public")
    assert "Kokous 1/2026–2027 · Muistio" in (tmp_path / "year.txt").read_text("utf-8")


def test_a_paper_carries_its_data_where_they_are_asked_for(school, tmp_path):
    for more, held in (((), 0), (("--with-data",), 1)):
        file = tmp_path / "plan.pdf"
        school.run("print", "plan", "--vault", school.vault, "-o", file, *more)
        with pikepdf.open(file) as pdf:
            assert len(pdf.attachments) == held
        assert "PDF/A-3a" in school.run("verify", file) or not held


def test_a_paper_is_signed_and_a_changed_one_is_told(school, tmp_path):
    common = ("--language", "en")
    vault = ("--vault", school.vault)
    school.run("print", "plan", *vault, "-o", tmp_path / "plan.pdf")
    assert (
        "no certificate"
        in school.run.finished(*common, "sign", tmp_path / "plan.pdf", *vault, "-o", tmp_path / "s.pdf").stderr.decode()
    )
    assert "self_made: True" in school.run("signing", "make", *vault)
    school.run("sign", tmp_path / "plan.pdf", *vault, "-o", tmp_path / "signed.pdf")
    assert "which nobody else issued; the file is unchanged" in school.run(*common, "verify", tmp_path / "signed.pdf")
    (tmp_path / "signed.pdf").write_bytes((tmp_path / "signed.pdf").read_bytes() + b"\n")
    school.run("verify", tmp_path / "signed.pdf", code=1)
    school.run("signing", "forget", *vault)
    school.run("signing", "show", *vault, code=1)
