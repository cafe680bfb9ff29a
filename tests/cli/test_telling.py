"""Papers that tell of the group's work, by commands."""

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
