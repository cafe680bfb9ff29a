"""The usage log: who did what and when, readable and exportable."""

from __future__ import annotations

import csv
import io
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ohdesk.services import groups
from ohdesk.services.vault_values import UsageEntry
from ohdesk.ui.days import moment
from ohdesk.ui.saving import ask_to_save
from ohdesk.ui.settings.section import Section
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.message_bar import MessageBar
from ohdesk.ui.widgets.rows_model import Column
from ohdesk.ui.widgets.table import Table
from ohdesk.ui.workspace_page import PageContext

_WORDS: Final[dict[str, object]] = {
    "made": QT_TRANSLATE_NOOP("Usage", "Data created"),
    "opened": QT_TRANSLATE_NOOP("Usage", "Opened"),
    "recovered": QT_TRANSLATE_NOOP("Usage", "Opened with the recovery key"),
    "passphrase_changed": QT_TRANSLATE_NOOP("Usage", "Passphrase changed"),
    "passphrase_recovered": QT_TRANSLATE_NOOP("Usage", "New passphrase by the recovery key"),
    "person_added": QT_TRANSLATE_NOOP("Usage", "Person let in"),
    "person_removed": QT_TRANSLATE_NOOP("Usage", "Person removed"),
    "laptop_admitted": QT_TRANSLATE_NOOP("Usage", "Laptop let in"),
    "laptop_removed": QT_TRANSLATE_NOOP("Usage", "Laptop closed out"),
    "recovery_key_made": QT_TRANSLATE_NOOP("Usage", "New recovery key"),
    "recovery_key_shared": QT_TRANSLATE_NOOP("Usage", "Recovery key shared out"),
    "rehearsed": QT_TRANSLATE_NOOP("Usage", "Recovery key tried"),
    "recovery_sheet_printed": QT_TRANSLATE_NOOP("Usage", "Recovery sheet printed"),
    "approved": QT_TRANSLATE_NOOP("Usage", "Memo approved"),
    "addendum": QT_TRANSLATE_NOOP("Usage", "Addendum made"),
    "agenda_printed": QT_TRANSLATE_NOOP("Usage", "Agenda printed"),
    "minutes_printed": QT_TRANSLATE_NOOP("Usage", "Memo printed"),
    "year_printed": QT_TRANSLATE_NOOP("Usage", "Year's memos printed"),
    "signed": QT_TRANSLATE_NOOP("Usage", "Paper signed"),
    "signing_kept": QT_TRANSLATE_NOOP("Usage", "Certificate for signing kept"),
    "signing_forgotten": QT_TRANSLATE_NOOP("Usage", "Certificate for signing removed"),
    "whole_year_printed": QT_TRANSLATE_NOOP("Usage", "Whole year printed"),
    "tasks_printed": QT_TRANSLATE_NOOP("Usage", "Tasks printed"),
    "outcomes_printed": QT_TRANSLATE_NOOP("Usage", "List of what was agreed printed"),
    "letter_printed": QT_TRANSLATE_NOOP("Usage", "Representative's letter printed"),
    "mail_drafted": QT_TRANSLATE_NOOP("Usage", "E-mail drafted"),
    "clock_printed": QT_TRANSLATE_NOOP("Usage", "Yearly clock printed"),
    "plan_printed": QT_TRANSLATE_NOOP("Usage", "Plan printed"),
    "plan_exported": QT_TRANSLATE_NOOP("Usage", "Plan's tables handed on"),
    "translation_exported": QT_TRANSLATE_NOOP("Usage", "Texts to translate handed on"),
    "indicators_printed": QT_TRANSLATE_NOOP("Usage", "Indicators printed"),
    "survey_printed": QT_TRANSLATE_NOOP("Usage", "Survey printed"),
    "goal_thread_printed": QT_TRANSLATE_NOOP("Usage", "Goal's path printed"),
    "evaluation_printed": QT_TRANSLATE_NOOP("Usage", "Evaluation printed"),
    "coverage_printed": QT_TRANSLATE_NOOP("Usage", "Coverage printed"),
    "archive_list_printed": QT_TRANSLATE_NOOP("Usage", "Archive list printed"),
    "inspection_printed": QT_TRANSLATE_NOOP("Usage", "Inspection printed"),
    "staffing_printed": QT_TRANSLATE_NOOP("Usage", "Staffing printed"),
    "tally_printed": QT_TRANSLATE_NOOP("Usage", "Consultation counts printed"),
    "roll_out_printed": QT_TRANSLATE_NOOP("Usage", "Structures printed"),
    "checklist_printed": QT_TRANSLATE_NOOP("Usage", "Checklist printed"),
    "hand_over_printed": QT_TRANSLATE_NOOP("Usage", "Introduction of a new chair printed"),
    "group_printed": QT_TRANSLATE_NOOP("Usage", "List of the group printed"),
    "receipt_printed": QT_TRANSLATE_NOOP("Usage", "Summary of changes printed"),
    "changes_sent": QT_TRANSLATE_NOOP("Usage", "Changes sent as a file"),
    "changes_taken": QT_TRANSLATE_NOOP("Usage", "Changes taken in from a file"),
    "files_put_back": QT_TRANSLATE_NOOP("Usage", "Files put back in the shared folder"),
    "card_printed": QT_TRANSLATE_NOOP("Usage", "Reference card printed"),
    "plan_approved": QT_TRANSLATE_NOOP("Usage", "Plan approved"),
    "newsletter_published": QT_TRANSLATE_NOOP("Usage", "Newsletter published"),
    "newsletter_printed": QT_TRANSLATE_NOOP("Usage", "Newsletter printed"),
    "services_printed": QT_TRANSLATE_NOOP("Usage", "Services printed"),
    "participation_printed": QT_TRANSLATE_NOOP("Usage", "Participation printed"),
    "poster_printed": QT_TRANSLATE_NOOP("Usage", "Poster printed"),
    "year_summary_printed": QT_TRANSLATE_NOOP("Usage", "Year's summary printed"),
    "slides_made": QT_TRANSLATE_NOOP("Usage", "Slides made"),
    "export": QT_TRANSLATE_NOOP("Usage", "Delivery made"),
    "delivered": QT_TRANSLATE_NOOP("Usage", "Files made for records management"),
    "dumped": QT_TRANSLATE_NOOP("Usage", "Everything written out, not encrypted"),
    "record_exported": QT_TRANSLATE_NOOP("Usage", "Approved record handed out"),
    "redacted": QT_TRANSLATE_NOOP("Usage", "Words removed after approval"),
    "drafts_forgotten": QT_TRANSLATE_NOOP("Usage", "Drafts forgotten"),
    "restored": QT_TRANSLATE_NOOP("Usage", "Copy brought back"),
}


class UsageSection(Section):
    """A table, the newest first; the file that is exported holds ids only, as the log does."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._names: dict[str, str] = {}
        columns: list[Column[UsageEntry]] = [
            Column(self.tr("When"), lambda entry: moment(entry.at), sort_key=lambda entry: entry.at),
            Column(self.tr("What"), lambda entry: usage_words(entry.what)),
            Column(self.tr("Who"), lambda entry: self._names.get(entry.member, entry.member)),
        ]
        self._table = Table(self.tr("Usage log"), columns, stretch=1)
        self._table.setMinimumHeight(self.fontMetrics().height() * 22)
        self._table.sort_by(0, descending=True)
        self._messages = MessageBar()
        card = Card(
            self.tr("Usage log"), self.tr("Who opened, printed and exported, and when. It holds ids, never content.")
        )
        card.add_action(Button(self.tr("Save as CSV…"), self._export, icon_name="download"))
        card.add(self._messages, self._table)
        self.add(card)

    def refresh(self) -> None:
        vault = self.context.vault
        self._names = {str(member.id): member.name for group in groups.groups(vault) for member in group.members}
        self._table.set_rows(vault.usage_log())

    def _export(self) -> None:
        ask_to_save(self, self.tr("Usage log") + ".csv", usage_csv(self.context.vault.usage_log()), self._messages)


def usage_words(what: str) -> str:
    """Return what a line of the log says in the window's language."""
    return QCoreApplication.translate("Usage", str(_WORDS.get(what, what)))


def usage_csv(entries: tuple[UsageEntry, ...]) -> bytes:
    """Return the log as a table that Finnish spreadsheets open: semicolons, UTF-8 with a byte order mark."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(("at", "member", "what", "object"))
    writer.writerows((entry.at, entry.member, entry.what, entry.object) for entry in entries)
    return text.getvalue().encode("utf-8-sig")
