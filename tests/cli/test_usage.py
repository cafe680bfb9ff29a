"""Wrong use of a command is told in the language that was asked for, with exit code 2, and so is the frame of help."""

import re

import pytest

from ohdesk.cli import usage

ENGLISH = re.compile(r"Usage|Error:|Try '|Invalid|Missing|Input should|No such|Value error|OPTIONS|COMMAND|Show this")
WRONG = (
    (("nosuch",), "Komentoa nosuch ei ole.", "Kommandot nosuch finns inte."),
    (("vaul",), "Komentoa vaul ei ole. Tarkoititko: vault?", "Kommandot vaul finns inte. Menade du: vault?"),
    (("meeting", "new"), "Valitsin --vault puuttuu.", "Flaggan --vault saknas."),
    (("meeting", "new", "--vault"), "Valitsin --vault tarvitsee arvon.", "Flaggan --vault behöver ett värde."),
    (("receipt", "--json=1"), "Valitsin --json ei ota arvoa.", "Flaggan --json tar inget värde."),
    (("meeting", "new", "--nosuch"), "Valitsinta --nosuch ei ole.", "Flaggan --nosuch finns inte."),
    (("search", "--jso"), "Valitsinta --jso ei ole. Tarkoititko: --json?", "finns inte. Menade du: --json?"),
    (("search",), "Argumentti TEXT puuttuu.", "Argumentet TEXT saknas."),
    (("receipt", "--vault", "x", "a", "b"), "Tässä on liikaa: a b.", "Det här är för mycket: a b."),
    (("receipt", "--vault", "x", "--since", "-3"), "--since: Pienin arvo on 0.", "Det minsta värdet är 0."),
    (("receipt", "--vault", "x", "--since", "a"), "Arvon on oltava kokonaisluku.", "Värdet ska vara ett heltal."),
    (("meeting", "new", "--vault", "x", "--day", "32"), "--day: 32 ei ole muotoa YYYY-MM-DD.", "formen YYYY-MM-DD."),
    (("translations", "list", "--vault", "x", "--id", "q"), "--id: Arvon on oltava tunniste", "--id: Värdet ska vara"),
    (("--language", "sw", "vault"), "sw ei ole mikään näistä: fi, sv, en.", ""),
    (("verify", "/ei/ole"), "file: Ei löydy: /ei/ole.", "file: Finns inte: /ei/ole."),
    (("translations", "import", "/", "--vault", "x"), "/ on kansio, ei tiedosto.", "/ är en mapp, inte en fil."),
)


@pytest.mark.parametrize(("words", "finnish", "swedish"), WRONG, ids=[" ".join(words) for words, *_ in WRONG])
def test_wrong_use_is_told_in_the_language_asked_for(run, words, finnish, swedish):
    told = run(*words, code=2)
    assert finnish in told
    assert not ENGLISH.search(told)
    if swedish:
        told = run("--language=sv", *words, code=2)
        assert swedish in told
        assert not ENGLISH.search(told)


def test_it_is_told_how_the_command_is_used_and_where_its_help_is(run):
    assert run("--language", "fi", "search", code=2).splitlines() == [
        "Käyttö: ohdesk-cli search [VALITSIMET] {TEXT}",
        "Ohje: ohdesk-cli search --help",
        "",
        "Virhe: Argumentti TEXT puuttuu.",
    ]


def test_help_has_its_frame_in_the_language_asked_for(run):
    told = run("--language", "sv", "receipt", "--help")
    assert told.startswith("Användning: ohdesk-cli receipt [FLAGGOR]\n")
    assert "\nFlaggor:\n" in told
    assert "[obligatorisk]" in told
    assert "Visa den här hjälpen." in told
    assert not ENGLISH.search(told)


def test_a_group_without_its_command_shows_its_help(run):
    told = run("vault", code=2)
    assert told.startswith("Käyttö: ohdesk-cli vault [VALITSIMET] KOMENTO [ARGUMENTIT]…\n")
    assert "\nKomennot:\n" in told
    assert not ENGLISH.search(told)


def test_the_system_is_asked_for_the_language_where_nobody_else_told(run):
    assert "Argumentet TEXT saknas." in run("search", code=2, LANG="sv_FI.UTF-8")
    assert "Argument TEXT is missing." in run("--language", "en", "search", code=2, LANG="sv_FI.UTF-8")


def test_what_a_command_says_of_a_value_itself_stands_as_it_is():
    assert usage.in_words("Invalid value: kolme: HH:MM", "fi") == "kolme: HH:MM"


def test_what_is_not_known_stays_as_it_was_said():
    assert usage.in_words("Something else went wrong.", "fi") == "Something else went wrong."
    assert usage.in_words("Invalid value for '--x': Strange.", "fi") == "--x: Strange."
    assert usage.in_words("Missing option '--x'. Choose from:\n\ta,\n\tb", "fi") == (
        "Valitsin --x puuttuu. Vaihtoehdot: a, b."
    )
