"""A matter that waits: changed, answered, let go."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ohdesk.domain.agenda import Part
from ohdesk.domain.matters import Matter
from ohdesk.domain.schools import school_year_name
from ohdesk.services import matters, plans
from ohdesk.services.editing import Edition
from ohdesk.services.ports import Vault
from ohdesk.ui import clock
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.prose_edit import ProseEdit


class MatterDialog(FormDialog):
    """Asks what a matter is about, who raised it, and where it belongs."""

    kept = Signal()

    def __init__(self, vault: Vault, matter: Edition[Matter] | Matter, parent: QWidget) -> None:
        """``matter`` is one as it was read, or one that the vault does not have yet."""
        super().__init__(self.tr("Waiting matter"), self.tr("Keep"), parent)
        self._vault = vault
        self._base = matter
        matter = matter.value if isinstance(matter, Edition) else matter
        self._matter = matter
        self._title = guarded_line()
        self._title.set_text(matter.title)
        self._text = Guarded(ProseEdit(lines=3))
        self._text.set_text(matter.text)
        self._raised_by = guarded_line(placeholder=self.tr("For example the student council"))
        self._raised_by.set_text(matter.raised_by)
        titles = plans.goal_titles(vault, matter.group, school_year_name(clock.today())) if matter.group else {}
        goals = [("", self.tr("None")), *((str(goal), title) for goal, title in titles.items())]
        self._goal = Choice[str](
            self.tr("Goal of the year's plan"), goals, str(matter.goal) if matter.goal in titles else ""
        )
        self._part = Choice(self.tr("Who takes part"), choices(Part), matter.part)
        self._named = self.form.add(self.tr("Title"), self._title)
        self.form.add(self.tr("What it is about"), self._text, self.tr("General matters only, nobody's name."))
        self.form.add(self.tr("Raised by"), self._raised_by, self.tr("Gets the answer when the matter is closed."))
        self.form.add(self.tr("Goal of the year's plan"), self._goal)
        self.form.add(self.tr("Who takes part"), self._part)
        shows(matter.id, title=self._title, raised_by=self._raised_by, part=self._part)

    def keep(self) -> bool:
        if not self._title.text.strip():
            self._named.set_error(self.tr("Give it a title."))
            return False
        new = replace(
            self._matter,
            title=self._title.text.strip(),
            text=self._text.text,
            raised_by=self._raised_by.text.strip(),
            goal=UUID(self._goal.value) if self._goal.value else None,
            part=self._part.value or Part.WHOLE,
        )
        if isinstance(self._base, Edition):
            self._vault.save(self._base, new)
        else:
            self._vault.add(new)
        self.kept.emit()
        return True


class ClosingDialog(FormDialog):
    """Asks for the words with which a matter is closed without a meeting: an answer, or why it is let go."""

    kept = Signal()

    def __init__(self, vault: Vault, matter_id: UUID, parent: QWidget, *, lapses: bool) -> None:
        """``lapses`` lets the matter go; otherwise it counts as answered."""
        super().__init__(
            self.tr("Let the matter lapse") if lapses else self.tr("Answer without a meeting"),
            self.tr("Let it lapse") if lapses else self.tr("Answer"),
            parent,
        )
        self._vault = vault
        self._opened = vault.read(Matter, matter_id)
        raised_by = self._opened.value.raised_by
        self._lapses = lapses
        self._words = Guarded(ProseEdit(lines=3))
        self._field = self.form.add(
            self.tr("Why it is not taken up") if lapses else self.tr("Answer"),
            self._words,
            self.tr("Is told to whoever raised it: {0}").format(raised_by) if raised_by else "",
        )

    def keep(self) -> bool:
        words = self._words.text.strip()
        if not words:
            self._field.set_error(self.tr("Write a few words."))
            return False
        if self._lapses:
            matters.lapse(self._vault, self._opened, words)
        else:
            matters.answer(self._vault, self._opened, words, clock.today())
        self.kept.emit()
        return True
