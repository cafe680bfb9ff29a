"""Writing a newsletter, and letting it go out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ohdesk.domain.communication import Newsletter, NewsSection, untranslated
from ohdesk.domain.errors import NotFound, OHDeskError
from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Goal
from ohdesk.domain.surveys import Audience
from ohdesk.services import communication_papers, forms, newsletter
from ohdesk.services.editing import reverted
from ohdesk.services.forms import Form
from ohdesk.ui.drafts import Draft
from ohdesk.ui.errors import sentence
from ohdesk.ui.follow_up.news_section_row import NewsSectionRow
from ohdesk.ui.guarded import Guarded, first_refused, guarded_line, settle_all
from ohdesk.ui.handing_out import copy_text
from ohdesk.ui.labels import choices
from ohdesk.ui.language import current_language
from ohdesk.ui.printing.show import show_source
from ohdesk.ui.printing.source import one_version
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.versions import shows
from ohdesk.ui.widgets.button import Button, IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.form import Field
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.ordered_column import OrderedColumn
from ohdesk.ui.widgets.prose_edit import ProseEdit
from ohdesk.ui.widgets.tab_order import tab_in_reading_order
from ohdesk.ui.widgets.typed import written_date
from ohdesk.ui.workspace_page import PageContext


class NewsletterDialog(QDialog):
    """One newsletter: saved by itself while it is written, drafted, looked at, copied, published."""

    def __init__(
        self, context: PageContext, newsletter_id: UUID, goals: Sequence[Goal], today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._goals = tuple(goals)
        self._today = today
        self._rows: dict[UUID, NewsSectionRow] = {}
        vault = context.vault
        self._draft = Draft(vault.read(Newsletter, newsletter_id), vault.save, reverted, self)
        self._draft.changed.connect(self._show)
        self._draft.saved.connect(lambda _: context.saved())
        self._draft.refused.connect(self._tell)
        self._state = Label("", "muted")
        self._title = guarded_line("", self.tr("for example News of our shared wellbeing"))
        self._title.accepted.connect(lambda text: self._edit("title", text))
        self._audience = Choice[Audience](self.tr("To whom"), choices(Audience))
        self._audience.chosen.connect(lambda audience: self._edit("audience", audience))
        self._lead = Guarded(ProseEdit("", self.tr("A sentence or two that everybody reads"), lines=2))
        self._lead.accepted.connect(lambda text: self._edit("lead", text))
        self._sections = OrderedColumn(self.tr("Sections"), spacing=16)
        self._sections.moved.connect(self._move)
        self._lacking = Label("", "caption")
        self.messages = MessageBar()
        self._publish = Button(self.tr("Publish"), self.publish, kind="primary", icon_name="send")
        self._lay_out()
        self._show()

    def done(self, result: int) -> None:
        """Close, once everything that may be stored is; what may not is asked about first."""
        settle_all(self)
        if (refused := first_refused(self)) is not None:
            refused.setFocus()
        elif self._draft.flush():
            super().done(result)

    def open(self) -> None:
        """Show it as wide as it reads well, and as tall as the screen allows."""
        room = self.screen().availableSize()
        width = min(self.fontMetrics().averageCharWidth() * 100, room.width() * 9 // 10)
        self.resize(width, room.height() * 8 // 10)
        tab_in_reading_order(self)
        super().open()
        self._title.setFocus()

    def refresh(self) -> None:
        """Take in what others wrote in the newsletter while it is open here."""
        with suppress(NotFound):  # removed elsewhere: what stands here is still to be read
            self._draft.refresh(self._context.vault.read(Newsletter, self._draft.value.id))

    def suggest(self) -> None:
        """Bring in what was agreed since the last newsletter, behind what is written."""
        found = newsletter.suggested(self._context.vault, self._draft.value, self._today)
        came = len(found.newsletter.sections) - len(self._draft.value.sections)
        self._draft.change(found.newsletter, self.tr("Suggest contents"))
        words = self.tr("%n section(s) came.", "", came) if came else self.tr("There is nothing new to tell.")
        if found.left_out:
            left = self.tr("%n meeting(s) left out: the minutes are not approved or not public.", "", found.left_out)
            words = f"{words} {left}"
        self.messages.say(words, "info" if found.left_out or not came else "ok")

    def add_section(self) -> None:
        """Add an empty section and go to it."""
        section = NewsSection(new_id())
        value = self._draft.value
        self._draft.change(replace(value, sections=(*value.sections, section)), self.tr("Add a section"))
        tab_in_reading_order(self)
        self._rows[section.id].setFocus()

    def publish(self) -> None:
        """Let the newsletter go out; what may be about one student is asked about first."""
        if not self._stored():
            return
        found = newsletter.in_question(self._context.vault, self._draft.value)
        if not found:
            self._publish_now()
            return
        words = self.tr("%n passage(s) here may be about one student. Look at them before it goes out.", "", len(found))
        self.messages.say(words, "warn", action=self.tr("Publish all the same"), on_action=self._publish_now)

    def _publish_now(self) -> None:
        vault = self._context.vault
        edition = newsletter.publish(vault, vault.read(Newsletter, self._draft.value.id), self._today)
        self._draft.refresh(edition)
        self._context.saved()
        words = self.tr("Published as number {0}. Hand it on: print it, copy the text, or save the page.")
        told = words.format(edition.value.number)
        self.messages.say(told, "ok", action=self.tr("Undo"), on_action=self._take_back)

    def _take_back(self) -> None:
        vault = self._context.vault
        self._draft.refresh(newsletter.take_back(vault, vault.read(Newsletter, self._draft.value.id)))
        self._context.saved()
        self.messages.clear()

    # What is written

    def _edit(self, field: str, value: Any) -> None:
        changed = replace(self._draft.value, **{field: value})
        self._draft.change(changed, self.tr("Edit the newsletter"), f"newsletter.{field}")

    def _edit_section(self, section: NewsSection, field: str) -> None:
        value = self._draft.value
        sections = tuple(section if one.id == section.id else one for one in value.sections)
        key = f"{section.id}.{field}"
        self._draft.change(replace(value, sections=sections), self.tr("Edit the newsletter"), key)

    def _remove(self, section: NewsSection) -> None:
        value = self._draft.value
        rest = tuple(one for one in value.sections if one.id != section.id)
        self._draft.change(replace(value, sections=rest), self.tr("Remove the section"))

    def _move(self, key: UUID, place: int) -> None:
        value = self._draft.value
        rest = [one for one in value.sections if one.id != key]
        rest.insert(place, next(one for one in value.sections if one.id == key))
        self._draft.change(replace(value, sections=tuple(rest)), self.tr("Move the section"))

    # What goes out

    def _look(self) -> None:
        if self._stored():
            vault, letter = self._context.vault, self._draft.value
            described = partial(communication_papers.newsletter, vault, letter.id)
            spoken = letter.language or current_language()
            source = one_version(vault, self.windowTitle(), lambda _: described(), spoken, (spoken,))
            show_source(self, self._context, source, self._tell)

    def _copy(self) -> None:
        def copied(text: bytes) -> None:
            copy_text(text.decode())
            self.messages.say(self.tr("Copied. Paste it where it is to be read."), "ok")

        self._make(Form.TEXT, copied)

    def _save_page(self) -> None:
        name = self._file_name("html")
        self._make(Form.HTML, lambda page: ask_to_save(self, name, page, self.messages))

    def _make(self, form: Form, then: Any) -> None:
        if self._stored():
            vault, newsletter_id = self._context.vault, self._draft.value.id
            paper = partial(communication_papers.newsletter, vault, newsletter_id)
            self._context.tasks.run(self, lambda: forms.made(vault, paper(), form), then, self._tell)

    def _stored(self) -> bool:
        """Store everything that is written; return whether nothing waits for its writer."""
        settle_all(self)
        if (refused := first_refused(self)) is not None:
            refused.setFocus()
            return False
        return self._draft.flush()

    def _file_name(self, ending: str) -> str:
        value = self._draft.value
        number = f" {value.number}" if value.number is not None else ""
        return f"{self.tr('Newsletter')}{number}.{ending}"

    def _tell(self, error: OHDeskError | Exception) -> None:
        self.messages.say(sentence(error), "bad")

    # What is shown

    def _show(self) -> None:
        value = self._draft.value
        self.setWindowTitle(value.title or self.tr("Newsletter"))
        out = value.published_on
        if value.number is not None and out is not None:
            self._state.setText(self.tr("Number {0}, published {1}").format(value.number, written_date(out)))
        else:
            self._state.setText(self.tr("Draft: saved by itself, numbered when it is published"))
        self._publish.setVisible(out is None)
        self._title.set_text(value.title)
        self._audience.set_value(value.audience)
        self._lead.set_text(value.lead)
        shows(value.id, title=self._title, audience=self._audience)
        self._rows = {section.id: self._rows.get(section.id) or self._new_row(section) for section in value.sections}
        for number, section in enumerate(value.sections, start=1):
            self._rows[section.id].show_section(section, number)
        self._sections.set_rows([(section.id, self._rows[section.id]) for section in value.sections])
        self._show_lacking(value)

    def _show_lacking(self, value: Newsletter) -> None:
        """List what the newsletter that this one translates says, and this one does not yet."""
        original = newsletter.counterpart(self._context.vault, value) if value.pair else None
        lacking = untranslated(original, value) if original is not None else ()
        lines = [f"– {' '.join(one.text.split())}" for one in lacking]
        self._lacking.setText("\n".join((self.tr("Not said in this language yet:"), *lines)) if lines else "")
        self._lacking.setVisible(bool(lines))

    def _new_row(self, section: NewsSection) -> NewsSectionRow:
        row = NewsSectionRow(section, self._goals)
        row.edited.connect(self._edit_section)
        row.removed.connect(self._remove)
        return row

    def _lay_out(self) -> None:
        undo, redo = self._steps()
        suggest = Button(self.tr("Suggest contents"), self.suggest, icon_name="refresh-cw")
        head = QHBoxLayout()
        head.addWidget(self._state, 1)
        for button in (undo, redo, suggest):
            head.addWidget(button)
        body = QWidget()
        sheet = QVBoxLayout(body)
        sheet.setContentsMargins(0, 0, 12, 0)
        sheet.setSpacing(16)
        named, to_whom = Field(self.tr("Title"), self._title), Field(self.tr("To whom"), self._audience)
        sheet.addWidget(Columns(named, to_whom, shares=(3, 1), characters=50, spacing=12))
        sheet.addWidget(Field(self.tr("Lead"), self._lead))
        sheet.addWidget(self._lacking)
        sheet.addWidget(self._sections)
        add = Button(self.tr("Add a section"), self.add_section, kind="quiet", icon_name="plus")
        sheet.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        sheet.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        ways = Flow(
            Button(self.tr("Preview and print"), self._look, icon_name="printer"),
            Button(self.tr("Copy the text for Wilma"), self._copy, icon_name="copy"),
            Button(self.tr("Save as a web page"), self._save_page, icon_name="download"),
            self._publish,
            Button(self.tr("Close"), self.close),
            spacing=8,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addWidget(self.messages)
        column.addWidget(ways)

    def _steps(self) -> tuple[IconButton, IconButton]:
        """Return the buttons that take a step back and do it again, with their keys."""
        stack = self._draft.undo_stack
        undo = IconButton("undo-2", self.tr("Undo"), stack.undo)
        redo = IconButton("redo-2", self.tr("Redo"), stack.redo)
        for button, can, keys, act in (
            (undo, stack.canUndoChanged, QKeySequence.StandardKey.Undo, stack.undo),
            (redo, stack.canRedoChanged, QKeySequence.StandardKey.Redo, stack.redo),
        ):
            button.setEnabled(False)
            can.connect(button.setEnabled)
            QShortcut(QKeySequence(keys), self, act)
        return undo, redo
