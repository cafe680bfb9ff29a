"""One duty or goal: where it shows, and what can be done where it does not."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.duties import CoverageState, Covered, Evidence, Where
from ohdesk.services import coverage
from ohdesk.ui.labels import label
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.pill import Pill, Tone

_TONES: Final[dict[CoverageState, Tone]] = {
    CoverageState.SHOWN: "ok",
    CoverageState.COMING: "info",
    CoverageState.RENEWAL: "info",
    CoverageState.LEFT_OUT: "neutral",
    CoverageState.NOT_FOUND: "neutral",
}
_PAGES: Final[dict[Where, str]] = {
    "minutes": "meetings",
    "present": "meetings",
    "hearing": "follow_up",
    "told": "follow_up",
    "figure": "follow_up",
    "inspection": "follow_up",
    "looked_at": "follow_up",
    "nothing_open": "follow_up",
    "linked_plan": "plan",
    "plan": "plan",
    "chapter": "plan",
    "named": "group",
    "clock": "clock",
    "rehearsed": "settings",
}
_LONGEST: Final = 44
"""Characters of a link that fit beside others in large text; the rest is told on pointing at it, and spoken."""


class CoverageRow(QWidget):
    """The words for a point with its state, links to where it shows, and the way to an agenda."""

    place_wanted = Signal(str, object)
    """The page and the identity of what is to be shown on it."""
    agenda_wanted = Signal()
    taken_back = Signal()
    mark_wanted = Signal()
    path_wanted = Signal()

    def __init__(self, point: Covered) -> None:
        super().__init__()
        self._point = point
        self._title = point.title or self.tr("A goal without a name")
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self._title, "strong"))
        if point.duty is not None:
            about = " · ".join(filter(None, (point.duty.hint, coverage.basis_words(point.duty, current_language()))))
            column.addWidget(Label(about, "caption"))
        for shown in self._shown():
            column.addWidget(shown)
        edit = IconButton("pen-line", self.tr("Say where it shows: {0}").format(self._title), self.mark_wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(4)
        doing = Flow(Pill(label(point.state), _TONES[point.state]), *self._steps(), spacing=8)
        row.addWidget(Columns(words, doing, shares=(1, 0), characters=70, spacing=8), 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)

    def _shown(self) -> list[QWidget]:
        point, lines = self._point, list[QWidget]()
        if point.evidence or point.coming or point.earlier:
            links = Flow(spacing=2)
            for seen in point.evidence:
                links.add(self._link(seen))
            for seen in point.coming:
                links.add(self._link(seen, self.tr("coming: {0}")))
            for seen in () if point.evidence else point.earlier:
                links.add(self._link(seen, self.tr("last time: {0}")))
            lines.append(links)
        if point.mark is not None and point.mark.left_out:
            lines.append(Label(self.tr("Left out on purpose: {0}").format(point.mark.left_out), "muted"))
        if point.matter is not None:
            lines.append(Label(self.tr("Waits for a place on an agenda."), "muted"))
        return lines

    def _steps(self) -> list[Button]:
        point, steps = self._point, list[Button]()
        if point.goal is not None:
            steps.append(Button(self.tr("The goal's path"), self.path_wanted.emit, kind="quiet"))
        if point.matter is not None:
            steps.append(Button(self.tr("Take it back"), self.taken_back.emit))
        elif point.state in (CoverageState.NOT_FOUND, CoverageState.RENEWAL):
            steps.append(Button(self.tr("Put on an agenda"), self.agenda_wanted.emit))
        for step in steps:
            step.setAccessibleName(f"{step.accessibleName()}: {self._title}")
        return steps

    def _link(self, seen: Evidence, frame: str = "{0}") -> QWidget:
        words = frame.format(coverage.evidence_words(seen, current_language()))
        page = _PAGES.get(seen.where)
        if page is None:
            return Label(words)
        named = frame.format(coverage.cited(seen.at, current_language())) if seen.at is not None else _short(words)
        object_id: UUID | None = seen.object
        link = Button(named, lambda: self.place_wanted.emit(page, object_id), kind="quiet")
        link.setToolTip(words)
        link.setAccessibleName(f"{self._title}: {words}")
        return link


def _short(words: str) -> str:
    """Return words that fit beside others, cut at a space."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
