"""Whom the guard knows: those who sit in the vault's groups, and the schools and the provider."""

from __future__ import annotations

from collections.abc import Iterator

from ohdesk.domain.groups import Group
from ohdesk.domain.privacy import Known
from ohdesk.domain.schools import Provider, School
from ohdesk.services.ports import Vault

NAMING = frozenset({"group", "school", "provider"})
"""The kinds of documents that say whom the guard knows."""


def known(vault: Vault) -> Known:
    """Return whom and what the texts of a vault may name."""
    return Known.of(_names(vault))


def _names(vault: Vault) -> Iterator[str]:
    for group in vault.all(Group):
        yield from (group.name, group.name_sv, group.leader_named_by)
        for member in group.members:
            yield from (member.name, member.email)
    for school in vault.all(School):
        yield from (school.name, school.name_sv, school.address)
        yield from (service.contact for service in school.services)
    for provider in vault.all(Provider):
        yield from (provider.name, provider.name_sv, provider.wellbeing_area)
