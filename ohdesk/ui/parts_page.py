"""Pages in parts: one is seen at a time, each is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from ohdesk.ui.history import History
from ohdesk.ui.history_page import HistoryPage
from ohdesk.ui.widgets.card_column import CardColumn
from ohdesk.ui.widgets.choice import Segments
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.workspace_page import PageContext


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a part is given by its page: the vault's context, the page's history, and ways to say something.

    ``offer_back(text)`` says what was done with a button that takes it back, ``tell(error)`` why something was not.
    """

    context: PageContext
    history: History
    offer_back: Callable[[str], None]
    tell: Callable[[Exception], None]


class Part(CardColumn):
    """A part of a page."""

    def __init__(self, surroundings: Surroundings) -> None:
        super().__init__()
        self.context = surroundings.context
        self.history = surroundings.history
        self.offer_back = surroundings.offer_back
        self.tell = surroundings.tell

    def show_year(self, school_year: str) -> None:
        """Read again and show what the part holds of a school year ("2026–2027")."""
        raise NotImplementedError

    def flush(self) -> None:
        """Save whatever is not saved; called when the part is left and before the vault is locked."""

    def show_object(self, object_id: UUID) -> bool:
        """Bring one object into view; return whether it is found in this part."""
        return False


@dataclass(frozen=True, slots=True)
class PartEntry:
    """A part of a page: its key, the name on its button, how it is made."""

    key: str
    title: str
    make: Callable[[Surroundings], Part]


class PartsPage(HistoryPage):
    """A page of parts; subclasses say which, and which school year is shown."""

    def __init__(self, context: PageContext, entries: Sequence[PartEntry]) -> None:
        super().__init__(context)
        self._entries = {entry.key: entry for entry in entries}
        self._made: dict[str, Part] = {}
        self._shown = entries[0].key
        self._buttons = Segments[str](
            self.tr("Part of the page"), [(entry.key, entry.title) for entry in entries], self._shown
        )
        self._buttons.chosen.connect(self.show_part)
        self.add(self._buttons)

    @property
    def school_year(self) -> str:
        """The school year that is shown ("2026–2027")."""
        raise NotImplementedError

    def show_head(self) -> None:
        """Show what stands above the parts: the title, the years."""
        raise NotImplementedError

    def show_all(self) -> None:
        self.show_head()
        self.part(self._shown).show_year(self.school_year)

    def show_part(self, key: str) -> None:
        """Show one part of the page."""
        self.flush()
        self._shown = key
        self._buttons.set_value(key)
        part = self.part(key)
        for made in self._made.values():
            made.setVisible(made is part)
        part.show_year(self.school_year)
        tab_in_reading_order(self)

    def part(self, key: str) -> Part:
        """Return a part, made now where it was not opened before."""
        if key not in self._made:
            surroundings = Surroundings(self.context, self.history, self.offer_back, self.tell)
            self._made[key] = self._entries[key].make(surroundings)
            self.add(self._made[key])
            self._made[key].setVisible(key == self._shown)
        return self._made[key]

    def flush(self) -> None:
        if self._shown in self._made:
            self._made[self._shown].flush()

    def show_object(self, object_id: UUID) -> None:
        for key in (self._shown, *(key for key in self._entries if key != self._shown)):
            part = self.part(key)
            part.show_year(self.school_year)
            if part.show_object(object_id):
                self.show_part(key)
                part.show_object(object_id)
                return
