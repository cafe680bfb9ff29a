"""Which agenda a meeting begins from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.groups import Group
from ohdesk.domain.packs import TemplatePack
from ohdesk.domain.templates import AgendaTemplate, Occasion
from ohdesk.services import groups, templates
from ohdesk.ui.labels import in_line, label
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault

PLAIN = UUID(int=0)
"""Stands for an agenda that begins with the plain items, or for the choice left to the time of year."""


class TemplateChoice(Choice[UUID]):
    """The templates that there are, the likeliest first, and ``PLAIN``: last, or first where no template is likely."""

    def __init__(self, name: str, vault: Vault, group: Group, plain: str, *, plain_first: bool = False) -> None:
        """``plain`` are the words for ``PLAIN``; ``plain_first`` makes it the usual choice."""
        super().__init__(name, [])
        self._vault, self._group, self._plain, self._plain_first = vault, group, plain, plain_first
        self._forms = templates.forms_of(vault, group)
        self._all = templates.templates(vault, current_language())
        self._sources = sources(vault)
        self._picked = False
        self.chosen.connect(self._remember)
        self.show_for(Occasion.ORDINARY)

    @property
    def template(self) -> AgendaTemplate | None:
        """The template chosen, ``None`` for ``PLAIN``."""
        return next((template for template in self._all if template.id == self.value), None)

    def show_for(self, occasion: Occasion) -> None:
        """Order the templates for an occasion; the likeliest is chosen until the user has picked one."""
        ordered = templates.best_first(self._all, self._group, self._forms, occasion, current_language())
        offered = [(each.id, template_words(each, self._sources)) for each in ordered if self._fits(each)]
        plain = (PLAIN, self._plain)
        spoken = bool(ordered) and ordered[0].language == current_language()
        found = [*offered, plain] if spoken and not self._plain_first else [plain, *offered]
        self.set_choices(found)
        if not self._picked:
            self.set_value(found[0][0])

    def choose(self, template: UUID | None) -> None:
        """Show a template as picked; one that is gone is ``PLAIN``."""
        known = template is not None and any(each.id == template for each in self._all)
        self._picked = True
        if known and template not in self._values:
            chosen = next(each for each in self._all if each.id == template)
            self.set_choices([*self._offered(), (chosen.id, template_words(chosen, self._sources))])
        self.set_value(template if known else PLAIN)

    def _offered(self) -> Sequence[tuple[UUID, str]]:
        return [(value, self.itemText(place)) for place, value in enumerate(self._values)]

    def _fits(self, template: AgendaTemplate) -> bool:
        """Whether a template is worth showing: of what ships, only what is for the group's own schools."""
        near = templates.nearest_forms(self._forms)
        return not templates.is_shipped(template) or not near or template.form in near

    def _remember(self, _: UUID) -> None:
        self._picked = True


def sources(vault: Vault) -> dict[str, str]:
    """Return the names of packs and groups by their ids, as the templates name them."""
    named = {str(pack.id): pack.name for pack in vault.all(TemplatePack)}
    return named | {str(group.id): group.name for group in groups.groups(vault)}


def template_words(template: AgendaTemplate, names: dict[str, str]) -> str:
    """Return a template's name with the form of education that it is for, and whose it is where ``names`` tell."""
    form = in_line(template.form) if template.form else ""
    source = source_words(template, names) if names else ""
    return " · ".join(filter(None, (template.name or label(template.occasion), form, source)))


def source_words(template: AgendaTemplate, names: dict[str, str]) -> str:
    """Return whose a template is: a pack's, a group's; nothing for one that ships."""
    if template.pack:
        return names.get(template.pack, QCoreApplication.translate("Templates", "a pack"))
    return names.get(str(template.group), "")
