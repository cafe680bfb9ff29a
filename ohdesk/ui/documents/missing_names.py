"""Which names are still without their Finnish or Swedish form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.groups import Group
from ohdesk.domain.schools import Provider, School


def missing_names(group: Group, schools: Sequence[School], provider: Provider | None) -> Iterator[str]:
    """Yield a sentence for every name that a paper in one of the languages would have to borrow from the other."""
    translate = QCoreApplication.translate
    every: list[Group | School | Provider] = [group, *schools]
    if provider is not None:
        every.append(provider)
    for named in every:
        if named.name and not named.name_sv:
            yield translate("Documents", "No Swedish name: {0}").format(named.name)
        elif named.name_sv and not named.name:
            yield translate("Documents", "No Finnish name: {0}").format(named.name_sv)
