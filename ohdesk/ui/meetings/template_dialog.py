"""One agenda template: what it is for, and its items."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.templates import AgendaTemplate, Occasion, TemplateItem, minutes_in_all
from ohdesk.ui.form_dialog import FormDialog
from ohdesk.ui.guarded import Guarded, guarded_line
from ohdesk.ui.labels import choices, label
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.form import Field, Form
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.lead import lead_focus
from ohdesk.ui.widgets.number_field import NumberField
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.tab_order import tab_in_reading_order

_ANY_FORM = "any"


class TemplateDialog(FormDialog):
    """Asks for a template's name, occasion and items; the order is set by dragging or Alt+Up and Alt+Down."""

    written = Signal(object)
    """The template as the user wants it."""

    def __init__(self, template: AgendaTemplate, parent: QWidget | None = None, *, lead: str = "") -> None:
        super().__init__(self.tr("Agenda template"), self.tr("Keep the template"), parent, lead=lead)
        self._template = template
        self._name = guarded_line(self.tr("Name"))
        self._name.set_text(template.name)
        self._occasion = Choice[Occasion](self.tr("For"), choices(Occasion), template.occasion)
        forms = [(_ANY_FORM, self.tr("Any form of education")), *((f.value, label(f)) for f in EducationForm)]
        self._education = Choice[str](
            self.tr("Form of education"), forms, template.form.value if template.form else _ANY_FORM
        )
        self._items = OrderedColumn(self.tr("Items of the template"))
        self._rows: dict[UUID, _ItemRow] = {}
        self._sum = Label("", "muted")
        self._field = self.form.add(self.tr("Name"), self._name)
        self.form.add_row(Field(self.tr("For"), self._occasion), Field(self.tr("Form of education"), self._education))
        self.form.add_widget(Label(self.tr("Items"), "strong"))
        self.form.add_widget(self._items)
        self.form.add_widget(Button(self.tr("Add an item"), self._add, kind="quiet", icon_name="plus"))
        self.form.add_widget(self._sum)
        self._items.moved.connect(self._move)
        for item in template.items:
            self._adopt(item)
        self._show()
        shows(template.id, name=self._name, occasion=self._occasion)

    @property
    def value(self) -> AgendaTemplate:
        """The template as it is written now; items without a title are left out."""
        form = self._education.value
        return replace(
            self._template,
            name=self._name.text.strip(),
            occasion=self._occasion.value or Occasion.ORDINARY,
            form=EducationForm(form) if form and form != _ANY_FORM else None,
            items=tuple(item for row in self._rows.values() if (item := row.value).title),
        )

    def keep(self) -> bool:
        if not self.value.name:
            self._field.set_error(self.tr("Give it a name."))
            return False
        self.written.emit(self.value)
        return True

    def _adopt(self, item: TemplateItem) -> _ItemRow:
        row = _ItemRow(item)
        row.changed.connect(self._show_sum)
        row.removed.connect(lambda: self._remove(item.id))
        self._rows[item.id] = row
        return row

    def _add(self) -> None:
        row = self._adopt(TemplateItem(new_id()))
        self._show()
        row.setFocus()

    def _remove(self, item: UUID) -> None:
        del self._rows[item]
        self._show()

    def _move(self, item: UUID, to: int) -> None:
        order = [key for key in self._rows if key != item]
        order.insert(to, item)
        self._rows = {key: self._rows[key] for key in order}
        self._show()

    def _show(self) -> None:
        self._items.set_rows(list(self._rows.items()))
        for number, row in enumerate(self._rows.values(), start=1):
            row.set_number(number)
        tab_in_reading_order(self)
        self._show_sum()

    def _show_sum(self) -> None:
        self._sum.setText(self.tr("%n minute(s) in all", "", minutes_in_all(self.value)))


class _ItemRow(QWidget):
    """A title and its minutes; the rest unfolds."""

    changed = Signal()
    removed = Signal()

    def __init__(self, item: TemplateItem) -> None:
        super().__init__()
        self._item = item
        self._title = guarded_line()
        self._title.set_text(item.title)
        self._minutes = NumberField("", item.minutes_planned or 0, most=480, suffix=self.tr(" min"))
        self._minutes.setSingleStep(5)
        self._minutes.setSpecialValueText("–")
        self._fold = IconButton("chevron-down", "", self._unfold)
        self._remove = IconButton("trash-2", "", self.removed.emit)
        lead_focus(self, self._title)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Columns(self._title, self._minutes, shares=(1, 0), characters=40, spacing=6), 1)
        line.addWidget(self._fold)
        line.addWidget(self._remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(line)
        self._more: _ItemFields | None = None
        self._number = 0
        self._minutes.entered.connect(lambda _: self.changed.emit())
        self._title.accepted.connect(lambda _: self.changed.emit())
        shows(item.id, title=self._title, minutes_planned=self._minutes)

    @property
    def value(self) -> TemplateItem:
        """The item as it is written now."""
        item = self._more.value(self._item) if self._more else self._item
        return replace(item, title=self._title.text.strip(), minutes_planned=self._minutes.value() or None)

    def set_number(self, number: int) -> None:
        """Name the fields by the item's place."""
        self._number = number
        self._title.setAccessibleName(self.tr("Item {0}: title").format(number))
        self._minutes.setAccessibleName(self.tr("Item {0}: minutes").format(number))
        self._remove.show_as("trash-2", self.tr("Remove item {0}").format(number))
        self._show_fold()

    def _unfold(self) -> None:
        if self._more is None:
            self._more = _ItemFields(self._item)
            self._column.addWidget(self._more)
            self._more.show()
        else:
            self._more.setVisible(self._more.isHidden())
        self._show_fold()
        tab_in_reading_order(self.window())

    def _show_fold(self) -> None:
        unfolded = self._more is not None and not self._more.isHidden()
        self._fold.show_as(
            "chevron-up" if unfolded else "chevron-down",
            (self.tr("Item {0}: less") if unfolded else self.tr("Item {0}: more")).format(self._number),
        )


class _ItemFields(QWidget):
    """What else a template says of an item."""

    def __init__(self, item: TemplateItem) -> None:
        super().__init__()
        self._kind = Choice[ItemKind](self.tr("Kind"), choices(ItemKind), item.kind)
        self._part = Choice[Part](self.tr("Who takes part"), choices(Part), item.part)
        self._text = Guarded(ProseEdit(self.tr("Preparation"), lines=2))
        self._text.set_text(item.text)
        self._prompt = Guarded(ProseEdit(self.tr("The chair's own reminder"), lines=2))
        self._prompt.set_text(item.prompt)
        self._recurring = QCheckBox(self.tr("Comes back in every meeting by itself"))
        self._recurring.setChecked(item.recurring)
        form = Form()
        form.add_row(Field(self.tr("Kind"), self._kind), Field(self.tr("Who takes part"), self._part))
        form.add(self.tr("Preparation"), self._text, self.tr("Goes out with the agenda."))
        form.add(self.tr("The chair's own reminder"), self._prompt, self.tr("Only in the chair's copy."))
        form.add_widget(self._recurring)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 12)
        column.addWidget(form)

    def value(self, item: TemplateItem) -> TemplateItem:
        """Return ``item`` with what is written here."""
        return replace(
            item,
            kind=self._kind.value or item.kind,
            part=self._part.value or item.part,
            text=self._text.text.strip(),
            prompt=self._prompt.text.strip(),
            recurring=self._recurring.isChecked(),
        )
