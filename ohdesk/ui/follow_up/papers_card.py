"""Papers that tell of the work: looked at and printed from here, slides saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from ohdesk.domain.errors import Untranslated
from ohdesk.domain.readers import Reader
from ohdesk.services import communication_papers, forms, groups, untranslated
from ohdesk.services.forms import Form
from ohdesk.ui.parts_page import Part
from ohdesk.ui.printing.show import choose_language, look_at, show_part_paper
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.translating.asking import ask_for_words
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.row import Row

if TYPE_CHECKING:
    from uuid import UUID

    from ohdesk.services.ports import Vault


class PapersCard(Card):
    """A row for each paper: what it is, for whom, and the languages in which it is made."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self._year = ""
        self.set_title(
            self.tr("Papers that tell"), self.tr("Made from what is written elsewhere; nothing is typed twice.")
        )
        self.messages = MessageBar()
        self.add(self.messages)
        look = self.tr("Preview and print")
        for title, about, make in (
            (self.tr("Services for you"), self.tr("One sheet for students and guardians"), self._services),
            (self.tr("Poster"), self.tr("The year's goals and who helps, A3 for the wall"), self._poster),
            (self.tr("Participation and communication"), self.tr("Goal by goal, for the group"), self._participation),
        ):
            self._offer(title, about, ((look, "printer", make),))
        for title, about, reader in (
            (
                self.tr("Year's summary for everybody"),
                self.tr("The main results, fit to be published"),
                Reader.PUBLIC,
            ),
            (
                self.tr("Year's summary for the group"),
                self.tr("With tasks and the group's own evaluation"),
                Reader.STAFF,
            ),
        ):
            ways = (
                (look, "printer", partial(self._summary, reader)),
                (self.tr("To Word…"), "pen-line", partial(self._summary_to_write, reader)),
            )
            self._offer(title, about, ways)
        slides = self.tr("Slides of the year")
        about = self.tr("To go on with in PowerPoint or LibreOffice; fit to be shown to everybody")
        self._offer(slides, about, ((self.tr("Save as…"), "presentation", self._slides),))

    def show_year(self, school_year: str) -> None:
        """Make the papers of a school year from now on."""
        self._year = school_year

    def _offer(self, title: str, about: str, ways: Sequence[tuple[str, str, Callable[[str], None]]]) -> None:
        """Add a row; ``ways`` are the words and icon of each button and what it does with the language chosen."""
        buttons = []
        for doing, icon, make in ways:
            button = Button(doing, icon_name=icon)
            button.setAccessibleName(f"{doing}: {title}")
            (look_at if icon == "printer" else choose_language)(button, make)
            buttons.append(button)
        self.add(Row(title, about, *buttons))

    def _facts(self) -> tuple[Vault, UUID, str]:
        """Return the vault, the group and the school year whose papers are made."""
        vault = self._part.context.vault
        return vault, groups.current_group(vault).id, self._year

    def _services(self, language: str) -> None:
        vault, group, _ = self._facts()
        title = self.tr("Services for you")
        show_part_paper(
            self._part, lambda language: communication_papers.services(vault, group, language), title, language
        )

    def _poster(self, language: str) -> None:
        vault, group, year = self._facts()
        show_part_paper(
            self._part,
            lambda language: communication_papers.poster(vault, group, year, language),
            self.tr("Poster"),
            language,
        )

    def _participation(self, language: str) -> None:
        vault, group, year = self._facts()
        title = self.tr("Participation and communication")
        show_part_paper(
            self._part,
            lambda language: communication_papers.participation(vault, group, year, language),
            title,
            language,
        )

    def _summary(self, reader: Reader, language: str) -> None:
        vault, group, year = self._facts()
        title = self.tr("Year's summary {0}").format(year)
        show_part_paper(
            self._part,
            lambda language: communication_papers.year_summary(vault, group, year, language, reader),
            title,
            language,
        )

    def _summary_to_write(self, reader: Reader, language: str) -> None:
        vault, group, year = self._facts()
        name = self.tr("Year's summary {0}").format(year)

        def make(as_it_is: bool) -> bytes:
            described = communication_papers.year_summary(vault, group, year, language, reader)
            (paper,) = untranslated.settled(vault, [described], as_it_is=as_it_is)
            return forms.made(vault, paper, Form.DOCX)

        self._save(f"{name}.docx", make)

    def _slides(self, language: str) -> None:
        vault, group, year = self._facts()
        name = f"{self.tr('Slides of the year')} {year}.pptx"
        slides = partial(communication_papers.slides, vault, group, year, language)
        self._save(name, lambda as_it_is: slides(as_it_is=as_it_is))

    def _save(self, name: str, make: Callable[[bool], bytes], *, as_it_is: bool = False) -> None:
        """Let the worker make a file, ``as_it_is`` or not, and ask where it is to be saved."""
        self._part.context.tasks.run(
            self,
            lambda: make(as_it_is),
            lambda data: ask_to_save(self, name, data, self.messages),
            partial(self._refused, partial(self._save, name, make, as_it_is=True)),
        )

    def _refused(self, go_on: Callable[[], None], error: Exception) -> None:
        if isinstance(error, Untranslated):
            ask_for_words(self, self._part.context.vault, error, go_on)
        else:
            self._part.tell(error)
