"""What a provider's pack of templates brings, and how it meets what a group has changed of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from ohdesk.domain.templates import AgendaTemplate, TemplateItem

_FACTS = ("name", "language", "form", "occasion")


@dataclass(frozen=True, slots=True)
class TemplatePack:
    """A pack that the vault has taken in: ``signer`` (base64) is who may bring its next version.

    ``digest`` is the SHA-256 of the file in hex, so that nobody brings two contents under one ``version``.
    """

    id: UUID
    name: str = ""
    provider: str = ""
    version: int = 0
    signer: str = ""
    digest: str = ""
    taken_on: date | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """An item that the group's template and its pack's have otherwise; None where one of them has no such item."""

    item: UUID
    ours: TemplateItem | None
    theirs: TemplateItem | None


def followed(ours: AgendaTemplate, delivered: AgendaTemplate, brought: AgendaTemplate) -> AgendaTemplate:
    """Return the group's template after an update of its pack, from what was ``delivered`` to what is ``brought``.

    What the group left as it was delivered follows the pack; every item that it changed, added or took away stays its
    own. The order is the pack's unless the group has chosen another one.
    """
    facts = {
        name: getattr(brought if getattr(ours, name) == getattr(delivered, name) else ours, name) for name in _FACTS
    }
    before, now, new = _by_id(delivered), _by_id(ours), _by_id(brought)
    wanted = {item: new.get(item) if now.get(item) == before.get(item) else now.get(item) for item in {**now, **new}}
    if [item for item in now if item in before] == [item for item in before if item in now]:
        order = _woven(list(new), list(now))
    else:
        order = _woven(list(now), list(new))
    items = tuple(found for item in order if (found := wanted[item]) is not None)
    return replace(ours, **facts, items=items)


def differences(ours: AgendaTemplate, delivered: AgendaTemplate) -> tuple[Difference, ...]:
    """Return the items in which a template is not what its pack brought, in the pack's order, the group's own last."""
    now, then = _by_id(ours), _by_id(delivered)
    return tuple(
        Difference(item, now.get(item), then.get(item)) for item in {**then, **now} if now.get(item) != then.get(item)
    )


def with_theirs(ours: AgendaTemplate, delivered: AgendaTemplate, item: UUID) -> AgendaTemplate:
    """Return the template with one item as the pack brought it; without it where the pack has none."""
    now, then = _by_id(ours), _by_id(delivered)
    wanted = {**now, item: then.get(item)}
    order = _woven(list(now), [other for other in then if other in now or other == item])
    return replace(ours, items=tuple(found for other in order if (found := wanted[other]) is not None))


def with_their_facts(ours: AgendaTemplate, delivered: AgendaTemplate) -> AgendaTemplate:
    """Return the template with its name and what it is for as the pack brought them."""
    return replace(ours, **{name: getattr(delivered, name) for name in _FACTS})


def has_own_facts(ours: AgendaTemplate, delivered: AgendaTemplate) -> bool:
    """Tell whether the group has given a template another name, or another use, than its pack."""
    return any(getattr(ours, name) != getattr(delivered, name) for name in _FACTS)


def is_as_delivered(ours: AgendaTemplate, delivered: AgendaTemplate) -> bool:
    """Tell whether a template is what its pack brought, word for word."""
    return ours.items == delivered.items and not has_own_facts(ours, delivered)


def _by_id(template: AgendaTemplate) -> dict[UUID, TemplateItem]:
    return {item.id: item for item in template.items}


def _woven(leading: Sequence[UUID], other: Sequence[UUID]) -> list[UUID]:
    """Return ``leading`` with what only ``other`` has put in, each behind the one before it there."""
    order = list(leading)
    place = 0
    for item in other:
        if item in order:
            place = order.index(item) + 1
        else:
            order.insert(place, item)
            place += 1
    return order
