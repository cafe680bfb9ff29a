"""Tables on their way into the plan: how they are understood, and what comes of them, before anything is added."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ohdesk.domain.errors import OHDeskError
from ohdesk.domain.plan_measures import heading_of, placed_measures
from ohdesk.domain.plans import Measure, Plan
from ohdesk.services import importing, privacy
from ohdesk.services.plan_columns import TableKind, Understood, suggestion, turned, with_field, with_kind
from ohdesk.services.plan_tables import PlanFromTables, plan_from_tables
from ohdesk.ui.known_names import known_to
from ohdesk.ui.language import current_language
from ohdesk.ui.plans.column_matching import ColumnMatching
from ohdesk.ui.sharing import is_shared
from ohdesk.ui.table_dialog import TableDialog
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.widgets.table import Table

_QUOTED = 3
"""Passages that are quoted where some are left out."""

Line = tuple[str, str, str]
"""What comes into the plan: under which heading, what it is, and what is done for it."""


class ImportDialog(TableDialog):
    """Takes tables by paste or from a file, lets their columns be matched, and adds what comes of them."""

    taken = Signal(object)
    """The ``Plan`` that was read; what it holds is to be added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Bring in a table"),
            self.tr("A row of headings first, for example: Goal, Measure, Who is in charge, When"),
            self.tr("Add to the plan"),
            parent,
        )
        self._tables: list[Understood] = []
        self._wanted: list[bool] = []
        self._shown = 0
        self._plan: Plan | None = None
        self.source.given.connect(self._take_tables)
        self._another = Button(self.tr("Choose another table"), self._ask_again, kind="quiet", icon_name="undo-2")
        self._choice = Choice[int](self.tr("Table of the file"), [])
        self._choice.setMinimumContentsLength(30)
        self._choice.chosen.connect(self._show_table)
        self._bring = QCheckBox(self.tr("Bring this table in"))
        self._bring.toggled.connect(self._want)
        self._kinds = Segments[TableKind](
            self.tr("What the table holds"),
            [
                (TableKind.GOALS, self.tr("Goals and measures")),
                (TableKind.THEMES, self.tr("Measures by theme")),
                (TableKind.RISKS, self.tr("Risks")),
                (TableKind.EXPECTATIONS, self.tr("Expectations")),
                (TableKind.SHARES, self.tr("Students by provider")),
            ],
        )
        self._kinds.chosen.connect(lambda kind: self._change(with_kind(self._table, kind)))
        self._turn = Button(
            self.tr("Turn rows into columns"), lambda: self._change(turned(self._table)), icon_name="refresh-cw"
        )
        self._divides = QCheckBox(self.tr("Divide cells that name several things"))
        self._divides.toggled.connect(lambda divides: self._change(replace(self._table, divides=divides)))
        self._note = Label("", "muted")
        self._matching = ColumnMatching()
        self._matching.matched.connect(lambda place, field: self._change(with_field(self._table, place, field)))
        self._summary = Label("", "strong")
        columns: list[Column[Line]] = [
            Column(self.tr("Theme"), lambda row: row[0]),
            Column(self.tr("What comes in"), lambda row: row[1]),
            Column(self.tr("Done for it"), lambda row: row[2]),
        ]
        self._outcome = Table(self.tr("What comes into the plan"), columns, stretch=1)
        self._outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        self._rest = Label("", "muted")
        self._guard = MessageBar()
        self._several = Flow(self._choice, self._bring)
        self._steps = _column(
            self._another,
            self._several,
            self._kinds,
            Flow(self._turn, self._divides),
            self._note,
            self._matching,
        )
        self._results = _column(self._summary, self._outcome, self._rest, self._guard)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(_column(self.source, self._steps, self._results, stretch=True))
        self.lay_out(area, characters=110, lines=38, grows=area)
        self._show_all()

    @property
    def _table(self) -> Understood:
        return self._tables[self._shown]

    def _take_tables(self, sheets: tuple[importing.Sheet, ...]) -> None:
        tables = [suggestion(sheet) for sheet in sheets]
        self._tables, self._wanted = tables, [bool(table.kind) or len(tables) == 1 for table in tables]
        self._choice.set_choices([(place, self._name(place)) for place in range(len(tables))])
        self._show_table(next((place for place, table in enumerate(tables) if table.kind), 0))
        if self._tables:
            self.add_button.setFocus()

    def _ask_again(self) -> None:
        self._tables, self._wanted = [], []
        self._show_all()
        self.source.setFocus()

    def _show_table(self, place: int) -> None:
        self._shown = place
        self._choice.set_value(place)
        self._show_all()

    def _want(self, wanted: bool) -> None:
        if self._tables:
            self._wanted[self._shown] = wanted
            self._show_outcome()

    def _change(self, table: Understood) -> None:
        if self._tables and table != self._table:
            self._tables[self._shown] = table
            self._show_all()

    # Showing

    def _show_all(self) -> None:
        given = bool(self._tables)
        self.source.setVisible(not given)
        self._steps.setVisible(given)
        if given:
            self._show_steps(self._table)
        self._show_outcome()
        tab_in_reading_order(self)

    def _show_steps(self, table: Understood) -> None:
        self._several.setVisible(len(self._tables) > 1)
        for box, checked in ((self._bring, self._wanted[self._shown]), (self._divides, table.divides)):
            box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(False)
        if table.kind is not None:
            self._kinds.set_value(table.kind)
        self._note.setText(
            self.tr("The headings stood in the first column: the table was turned.")
            if table.turned
            else self.tr("What stands above the headings goes into a chapter at the end.")
        )
        self._note.setVisible(table.turned or bool(table.above))
        self._matching.show_table(table)

    def _show_outcome(self) -> None:
        wanted = [table for table, wanted in zip(self._tables, self._wanted, strict=True) if wanted]
        try:
            read = plan_from_tables(wanted, current_language()) if wanted else None
        except OHDeskError as error:
            read = None
            self._refuse(error)
        self._guard.clear()
        if read is None:
            self._show_plan(None)
            return
        self.source.messages.clear()
        self._show_rest(read)
        self._ask_about(read.plan)

    def _refuse(self, error: OHDeskError) -> None:
        """Say why nothing comes in; where no column can be matched, ask for another table."""
        self.source.refuse(error)
        if not any(table.kind for table in self._tables):
            self.source.show()

    def _show_rest(self, read: PlanFromTables) -> None:
        if read.rest:
            lines = "\n".join(f"· {line}" for line in read.rest)
            self._rest.setText(self.tr("Goes into a chapter at the end, so that nothing is lost:") + f"\n{lines}")
        else:
            self._rest.setText(self.tr("Everything in the table has a place in the plan."))

    def _ask_about(self, plan: Plan) -> None:
        """Leave out what may be about one student, unless the user says that it is not."""
        known = known_to(self)
        found = privacy.passages(plan, known)
        self._show_plan(privacy.without_passages(plan, known) if found else plan)
        if found and is_shared(self):
            self._guard.say(self.tr("Some of the table is left out."))
        elif found:
            quoted = " · ".join(f"”{each.text}”" for each in found[:_QUOTED])
            self._guard.say(
                self.tr("%n passage(s) may belong elsewhere and are left out: {0}", "", len(found)).format(quoted),
                action=self.tr("Not about one student: add them"),
                on_action=lambda: self._show_plan(plan),
            )

    def _show_plan(self, plan: Plan | None) -> None:
        self._plan = plan
        self._results.setVisible(plan is not None)
        self.add_button.setEnabled(plan is not None)
        if plan is not None:
            self._summary.setText(self._counted(plan))
            self._outcome.set_rows(_lines(plan))

    def _counted(self, plan: Plan) -> str:
        counts = (
            (len(plan.goals), self.tr("%n goal(s)", "", len(plan.goals))),
            (len(placed_measures(plan)), self.tr("%n measure(s)", "", len(placed_measures(plan)))),
            (len(plan.themes), self.tr("%n theme(s)", "", len(plan.themes))),
            (len(plan.risks), self.tr("%n risk(s)", "", len(plan.risks))),
            (len(plan.expectations), self.tr("%n expectation(s)", "", len(plan.expectations))),
            (len(plan.shares), self.tr("%n provider(s)", "", len(plan.shares))),
        )
        return ", ".join(words for count, words in counts if count)

    def _name(self, place: int) -> str:
        table = self._tables[place]
        name = table.sheet.name or self.tr("Table {0}").format(place + 1)
        return f"{name}: {', '.join(filter(None, table.sheet.header))}"

    def hand_over(self) -> None:
        if self._plan is not None:
            self.taken.emit(self._plan)


def _lines(plan: Plan) -> list[Line]:
    """Return all that comes into the plan, a line for each thing."""
    lines = [(heading_of(plan, goal), goal.title, _done(goal.measures)) for goal in plan.goals]
    lines += [(theme.title, theme.text, _done(theme.measures)) for theme in plan.themes if theme.measures or theme.text]
    lines += [("", risk.text, risk.response) for risk in plan.risks]
    lines += [(one.who, one.text, one.answer) for one in plan.expectations]
    lines += [("", share.provider, str(share.students or "")) for share in plan.shares]
    return lines


def _done(measures: tuple[Measure, ...]) -> str:
    return "\n".join(filter(None, (measure.text for measure in measures)))


def _column(*widgets: QWidget, stretch: bool = False) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    if stretch:
        column.addStretch()
    return block
