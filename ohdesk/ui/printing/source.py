"""What a preview shows: a paper that can be had in several ways, or a file as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ohdesk.services import choosing, forms, pages, paper_check, signing, translating
from ohdesk.services.forms import LARGE, Form
from ohdesk.ui.language import current_language

if TYPE_CHECKING:
    from ohdesk.services.forms import Paper, Passage
    from ohdesk.services.pages import Pages
    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import Tell

LANGUAGES = ("fi", "sv")
"""The languages in which papers are written."""

BOTH = "both"
"""Stands for a paper in both languages side by side."""


@dataclass(frozen=True, slots=True)
class Version:
    """One of the ways in which a paper is made: for whom, or how it is set.

    ``describe`` is called with a language's code, on the worker.
    """

    name: str
    describe: Callable[[str], Paper]


@dataclass(frozen=True, slots=True)
class Wish:
    """How a paper is wanted: in which language, which of its versions, in large print or not."""

    language: str
    version: int = 0
    large: bool = False

    @property
    def scale(self) -> float:
        """By how much the text is enlarged."""
        return LARGE if self.large else 1.0


@dataclass(frozen=True, slots=True)
class Made:
    """What is looked at: the bytes, what is known of their pages, their file's name, and the paper that they are.

    A file from outside is no paper. ``untranslated`` is what somebody wrote of it, where some of that is only in the
    other language.
    """

    pdf: bytes
    pages: Pages
    file_name: str
    paper: Paper | None = None
    scale: float = 1.0
    untranslated: tuple[translating.Passage, ...] = ()
    unresolved: tuple[choosing.Unresolved, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A paper in all the ways in which it can be had; ``first`` is shown at first.

    With one version or one language there is nothing to choose. ``secret`` papers leave as pages only.
    """

    vault: Vault
    title: str
    versions: tuple[Version, ...]
    first: Wish
    languages: tuple[str, ...] = LANGUAGES
    secret: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """The languages to choose from, the one that is shown at first among them, and both where there are two."""
        first = self.first.language
        spoken = self.languages if first in self.languages else (*self.languages, first)
        return (*spoken, BOTH) if set(LANGUAGES) <= set(spoken) and not self.secret else spoken

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms in which it may leave."""
        if self.secret:
            return (Form.PDF,)
        signed = signing.certificate(self.vault) is not None
        return tuple(form for form in Form if signed or form is not Form.PDF_SIGNED)

    # On the worker

    def make(self, wish: Wish, tell: Tell) -> Made:
        """Make the paper as it is wanted; each page is told as it begins."""
        describe = self.versions[wish.version].describe
        languages = translating.both_languages(self.vault) if wish.language == BOTH else (wish.language,)
        papers = [describe(language) for language in languages]
        found = [texts for paper in papers if translating.lacking(texts := translating.passages(self.vault, paper))]
        paper = forms.in_both_languages(*papers) if len(papers) > 1 else papers[0]
        if found:
            paper = translating.as_it_is(paper, found[0])
        pdf = forms.made(self.vault, paper, Form.PDF, wish.scale, tell)
        name = forms.file_name(paper, Form.PDF)
        waiting = choosing.on_paper(self.vault, current_language(), papers[0])
        return Made(pdf, pages.pages(pdf), name, paper, wish.scale, found[0] if found else (), waiting)

    def given(self, made: Made, form: Form) -> bytes:
        """Return what is looked at in a form; a PDF goes out only as what an archive can keep (``ArchiveRefused``)."""
        assert made.paper
        if form is Form.PDF:
            return paper_check.for_archive(made.pdf, made.paper.document.title)
        if form in (Form.PDF_DATA, Form.PDF_SIGNED):
            return forms.archive_copy(self.vault, made.paper, made.scale, form)
        return forms.made(self.vault, made.paper, form, made.scale)

    def passages(self, made: Made) -> tuple[Passage, ...]:
        """Return what is looked at as text."""
        assert made.paper
        return forms.passages(self.vault, made.paper)


@dataclass(frozen=True, slots=True)
class File:
    """A PDF from outside, shown as it is; ``title`` is its name."""

    title: str
    pdf: bytes

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms in which it may leave."""
        return Form.PDF, Form.TEXT

    # On the worker

    def make(self, _wish: Wish, _tell: Tell) -> Made:
        """Look at its pages. Raises ``UnreadablePaper``."""
        return Made(self.pdf, pages.pages(self.pdf), self.title)

    def given(self, made: Made, form: Form) -> bytes:
        """Return it as it is, or its text."""
        return made.pdf if form is Form.PDF else "\n\n".join(pages.written(made.pdf)).encode()

    def passages(self, made: Made) -> tuple[Passage, ...]:
        """Return its text page by page."""
        return pages.passages(made.pdf)


def one_version(
    vault: Vault, title: str, describe: Callable[[str], Paper], language: str, languages: Sequence[str] = LANGUAGES
) -> Source:
    """Return the source of a paper that is made in one way only."""
    return Source(vault, title, (Version("", describe),), Wish(language), tuple(languages))
