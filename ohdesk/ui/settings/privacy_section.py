"""What a data-protection officer asks, answered from this laptop."""

from __future__ import annotations

from ohdesk.services import belonging, groups, obeyed, vaults
from ohdesk.ui.settings.section import Section
from ohdesk.ui.unconfirmed import Unconfirmed
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.label import line
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.workspace_page import PageContext


class PrivacySection(Section):
    """Cards of questions and answers, with the real names and places."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._controllers = Card(self.tr("Who is controller"))
        self._held = Card(self.tr("What is held, and for how long"))
        self._places = Card(self.tr("Where it lies"))
        self._leaving = Card(self.tr("What leaves the laptop"))
        self._never = Card(self.tr("What is never kept"))
        self._removed = Card(self.tr("Removed words that may still be somewhere"))
        self._unconfirmed = Unconfirmed()
        self._removed.add(self._unconfirmed)
        self.add(self._removed, self._controllers, self._held, self._places, self._leaving, self._never)

    def refresh(self) -> None:
        vault = self.context.vault
        unconfirmed = obeyed.unconfirmed(vault)
        self._unconfirmed.show_laptops(unconfirmed)
        self._removed.setVisible(bool(unconfirmed))
        provider = groups.provider(vault)
        safety = vaults.safety(vault, self.context.store)
        school = (provider.name if provider else "") or self.tr("The education provider")
        area = (provider.wellbeing_area if provider else "") or self.tr("The wellbeing services county")
        self._fill(
            self._controllers,
            (school, self.tr("The group's meetings, memos and plans; members employed by the school or municipality")),
            (area, self.tr("What its own professionals keep in their own systems: none of it lies here")),
        )
        self._fill(
            self._held,
            (
                self.tr("Members' names, roles and e-mail addresses"),
                self.tr("As long as the membership is needed for the documents; remove it in Group"),
            ),
            (
                self.tr("Meetings, agendas, memos, tasks, plans"),
                self.tr("By the provider's own plan for information management; OHDesk deletes nothing by itself"),
            ),
            (
                self.tr("Usage log: who opened, printed and exported, and when"),
                self.tr("As long as these data exist; ids only, no content"),
            ),
            (
                self.tr("The official copy"),
                (provider.records_place if provider else "")
                or self.tr("Lies in the case-management system, not here: OHDesk is a working tool"),
            ),
        )
        second = str(safety.second_place) if safety.second_place else self.tr("None: the only copy is on this laptop")
        self._fill(
            self._places,
            (self.tr("The data"), str(vault.facts.path)),
            (self.tr("Copies on this laptop"), str(vault.facts.path / "backups")),
            (self.tr("Second place"), second),
            (
                self.tr("Everything above is encrypted"),
                self.tr("Without a passphrase or the recovery key nobody reads it"),
            ),
            *(
                (
                    (
                        self.tr("The education provider {0}").format(safety.provider),
                        self.tr("Can recover these data too"),
                    ),
                )
                if safety.provider
                else ()
            ),
        )
        self._fill(
            self._leaving,
            (self.tr("What you print, save or send yourself"), self.tr("Nothing else; OHDesk uses no network")),
            (self.tr("Copies in the second place"), self.tr("Encrypted, to the folder that you chose")),
            *(
                (
                    (
                        self.tr("Changes for the group's other laptops"),
                        self.tr("Encrypted for these laptops alone, to the folder that you chose or as files you send"),
                    ),
                )
                if belonging.log_name(vault)
                else ()
            ),
        )
        self._fill(
            self._never,
            (self.tr("Lists, names or matters of single pupils and students"), self.tr("They belong elsewhere")),
            (self.tr("Personal identity codes"), self.tr("A text that holds one is not stored")),
            (self.tr("Passphrases and the recovery key"), self.tr("Nobody can look them up or reset them")),
        )

    def _fill(self, card: Card, *answers: tuple[str, str]) -> None:
        card.clear()
        for number, (what, answer) in enumerate(answers):
            if number:
                card.add(line())
            card.add(Row(what, answer))
