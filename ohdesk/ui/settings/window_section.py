"""Language, colours, text size, locking, and the group at work."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ohdesk.services import groups
from ohdesk.ui.language import NAMES, current_language
from ohdesk.ui.preferences import LANGUAGES, TEXT_SCALES
from ohdesk.ui.settings.section import Section
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.choice import Choice, Segments
from ohdesk.ui.widgets.form import Form
from ohdesk.ui.workspace_page import PageContext

_MINUTES = (5, 10, 15, 30, 60)


class WindowSection(Section):
    """Every choice is taken at once and remembered on this laptop."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        preferences = context.preferences
        language = Segments(
            self.tr("Language"), [(language, NAMES[language]) for language in LANGUAGES], current_language()
        )
        language.chosen.connect(lambda value: self._prefer(language=value))
        themes = [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        theme = Segments(self.tr("Colours"), themes, preferences.theme)
        theme.chosen.connect(lambda value: self._prefer(theme=value))
        scale = Choice(self.tr("Text size"), [(scale, f"{scale} %") for scale in TEXT_SCALES], preferences.text_scale)
        scale.chosen.connect(lambda value: self._prefer(text_scale=value))
        minutes = sorted({*_MINUTES, preferences.idle_minutes} - {0})
        idle = Choice(
            self.tr("Lock by itself"),
            [*((count, self.tr("After %n minute(s)", "", count)) for count in minutes), (0, self.tr("Never"))],
            preferences.idle_minutes,
        )
        idle.chosen.connect(lambda value: self._prefer(idle_minutes=value))
        form = Form()
        form.add(self.tr("Language"), language)
        form.add(self.tr("Colours"), theme)
        form.add(self.tr("Text size"), scale)
        form.add(
            self.tr("Lock by itself"),
            idle,
            self.tr("When nobody touches the laptop; a minute before, OHDesk says so. It also locks when it sleeps."),
        )
        card = Card(self.tr("Window"))
        card.add(form)
        self._groups = Choice[UUID](self.tr("Group"), [])
        self._groups.chosen.connect(self._choose_group)
        self._group_card = Card(
            self.tr("Group at work"), self.tr("Every page shows this group. Other groups stay in the same data.")
        )
        self._group_card.add(self._groups)
        self.add(card, self._group_card)

    def refresh(self) -> None:
        found = groups.groups(self.context.vault)
        self._groups.set_choices([(group.id, group.name) for group in found])
        self._groups.set_value(groups.current_group(self.context.vault).id)
        self._group_card.setVisible(len(found) > 1)

    def _choose_group(self, group: UUID) -> None:
        groups.choose_group(self.context.vault, group)
        self.context.renew()

    def _prefer(self, **chosen: str | int) -> None:
        self.context.set_preferences(replace(self.context.preferences, **chosen))  # type: ignore[arg-type]
