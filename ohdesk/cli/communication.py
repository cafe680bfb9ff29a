"""Papers that tell of the group's work, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ohdesk.cli.papers import Paper, Wanted
from ohdesk.domain.errors import NotFound

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


def _newsletter(vault: Vault, wanted: Wanted) -> bytes:
    """Return a newsletter: the one that is named, else the latest in the wanted language."""
    from ohdesk.services import communication_papers, groups, newsletter

    found = newsletter.newsletters(vault, groups.current_group(vault).id)
    chosen = wanted.id or next((one.id for one in found if one.language == wanted.language), None)
    if chosen is None:
        raise NotFound(kind="newsletter", id="")
    return communication_papers.newsletter(vault, chosen, wanted.form, scale=wanted.scale)


def _services(vault: Vault, wanted: Wanted) -> bytes:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.services(vault, group, wanted.language, wanted.form, scale=wanted.scale)


def _participation(vault: Vault, wanted: Wanted) -> bytes:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.participation(
        vault, group, wanted.school_year, wanted.language, wanted.form, scale=wanted.scale
    )


PAPERS: dict[Paper, Callable[[Vault, Wanted], bytes]] = {
    Paper.NEWSLETTER: _newsletter,
    Paper.SERVICES: _services,
    Paper.PARTICIPATION: _participation,
}
"""What this module adds to the papers that can be printed."""
