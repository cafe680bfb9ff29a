"""Wrong use of a command, and the frame of its help, in the language that was asked for.

Typer words these itself, in English: it keeps a copy of click in which nothing can be translated any more. So what it
has said is read here, and said anew; what is not known here stays as Typer said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

import typer

from ohdesk.cli.session import Language, locale_language
from ohdesk.services.words import say

_OPTION: Final = "--language"

_SAID: Final = tuple(
    (re.compile(pattern, re.DOTALL), key)
    for pattern, key in (
        (r"No such command (?P<name>.+?)\.", "no_command"),
        (r"No such command (?P<name>.+?)\. Did you mean (?P<near>.+)\?", "no_command_near"),
        (r"Missing command\.", "no_command_given"),
        (r"Got unexpected extra argument\(s\) \((?P<name>.*)\)", "extra"),
        (r"No such option: (?P<name>.+?) \(Possible options: (?P<near>.+)\)", "no_option_near"),
        (r"No such option: (?P<name>.+?)", "no_option"),
        (r"Option (?P<name>.+) requires (?:an argument|\d+ arguments)\.", "needs_value"),
        (r"Option (?P<name>.+) does not take a value\.", "takes_no_value"),
        (r"Missing option (?P<name>.+?)\.(?: Choose from:\s*(?P<near>.+))?", "missing_option"),
        (r"Missing argument (?P<name>.+?)\.(?: Choose from:\s*(?P<near>.+))?", "missing_argument"),
    )
)
_VALUES: Final = tuple(
    (re.compile(pattern, re.DOTALL), key)
    for pattern, key in (
        (r"Value error, (?P<name>.+) is not one of (?P<near>.+)\.", "not_one_of"),
        (r"Value error, (?P<name>.+) does not match the formats (?P<near>.+)\.", "other_form"),
        (r"Input should be greater than or equal to (?P<name>.+)", "least"),
        (r"Input should be less than or equal to (?P<name>.+)", "most"),
        (r"Input should be a valid integer.*", "whole_number"),
        (r"Input should be a valid number.*", "number"),
        (r"Input should be a valid UUID.*", "id"),
        (r"(?:file|directory|path) (?P<name>.+) does not exist\.", "not_there"),
        (r"(?:file|directory|path) (?P<name>.+) is a file\.", "is_file"),
        (r"(?:file|directory|path) (?P<name>.+) is a directory\.", "is_folder"),
        (r"(?:file|directory|path) (?P<name>.+) is not readable\.", "unreadable"),
        (r"(?:file|directory|path) (?P<name>.+) is not writable\.", "unwritable"),
    )
)
_BAD: Final = re.compile(r"Invalid value(?: for (?P<hint>'.+?'))?: (?P<words>.*)", re.DOTALL)
_HEADINGS: Final = {"Options": "options", "Arguments": "arguments", "Commands": "commands"}
_FRAME: Final = (
    (re.compile(r"\[OPTIONS\]"), "options_here"),
    (re.compile(r"COMMAND \[ARGS\]\.\.\."), "command_here"),
    (re.compile(r"Show this message and exit\."), "help"),
    (re.compile(r"(?<=[\[ ])required(?=\]$)"), "required"),
    (re.compile(r"(?<=\[)default(?=: )"), "default"),
)
_FORMS: Final = {"%Y-%m-%d": "YYYY-MM-DD"}


def language_asked(words: Sequence[str]) -> str:
    """Return the language that a command line asks for before its command; else the system's, else Finnish.

    It is wanted before Typer has read the line, which may be wrong.
    """
    for place, word in enumerate(words):
        name, _, value = word.partition("=")
        if name == _OPTION:
            asked = value or next(iter(words[place + 1 :]), "")
            return asked if asked in set(Language) else locale_language()
        if not word.startswith("-"):
            break
    return locale_language()


def speak(command: Any, language: str) -> None:  # noqa: ANN401  # a command by a name that typer keeps to itself
    """Let the help of a command, and of those below it, have its frame in ``language``."""
    _give(command, _context_class(type(command).context_class, language))


def explain(error: typer.TyperException, language: str) -> str:
    """Return what to say of wrong use: how the command is used, where its help is, and what was wrong."""
    ctx: typer.Context | None = getattr(error, "ctx", None)
    if ctx is not None and error.message == ctx.get_help():  # a group without its command
        return error.message
    told = say(language, "cli.usage.error", words=in_words(error.format_message(), language))
    if ctx is None:
        return told
    hint = say(language, "cli.usage.hint", command=ctx.command_path, option=ctx.help_option_names[0])
    return f"{ctx.get_usage()}\n{hint}\n\n{told}"


def in_words(said: str, language: str) -> str:
    """Return in ``language`` what Typer has said of wrong use; what it is not known to say stays as it is."""
    bad = _BAD.fullmatch(said)
    if bad is None:
        return _found(said, _SAID, language)
    words = _found(bad["words"], _VALUES, language)
    return f"{_bare(bad['hint'])}: {words}" if bad["hint"] else words


def _found(said: str, known: Iterable[tuple[re.Pattern[str], str]], language: str) -> str:
    for pattern, key in known:
        if found := pattern.fullmatch(said):
            parts = {name: _bare(part or "") for name, part in found.groupdict().items()}
            words = say(language, f"cli.usage.{key}", **parts)
            if key.startswith("missing") and parts["near"]:
                return f"{words} {say(language, 'cli.usage.choices', near=parts['near'])}"
            return words
    return said


def _bare(part: str) -> str:
    """Return names without their quotes, a list of them in one line, and the form of a day as people write it."""
    names = [re.sub(r"^'(.*)'$", r"\1", name.strip()) for name in re.split(r",\s+", part)]
    return ", ".join(_FORMS.get(name, name) for name in names).replace("' / '", " / ")


def _give(command: Any, context_class: type[Any]) -> None:  # noqa: ANN401  # as above
    command.context_class = context_class
    for one in getattr(command, "commands", {}).values():
        _give(one, context_class)


def _context_class(context: type[Any], language: str) -> type[Any]:
    """Return a kind of context whose help has its frame in ``language``."""

    def framed(text: str) -> str:
        for pattern, key in _FRAME:
            if pattern.search(text):
                text = pattern.sub(say(language, f"cli.usage.{key}"), text)
        return text

    class Formatter(context.formatter_class):  # type: ignore[misc, name-defined]  # only typer knows its name
        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, framed(args), prefix or say(language, "cli.usage.usage"))

        def write_heading(self, heading: str) -> None:
            key = _HEADINGS.get(heading)
            super().write_heading(say(language, f"cli.usage.{key}") if key else heading)

        def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **named: Any) -> None:  # noqa: ANN401
            super().write_dl([(term, framed(words)) for term, words in rows], *args, **named)

    class Context(context):  # type: ignore[misc]  # as above
        formatter_class = Formatter

    return Context
