"""Papers that tell of the group's work, without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ohdesk.cli.papers import Paper, Wanted
from ohdesk.domain.errors import NotFound

if TYPE_CHECKING:
    from ohdesk.domain.readers import Reader
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


def _poster(vault: Vault, wanted: Wanted) -> bytes:
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.poster(
        vault, group, wanted.school_year, wanted.language, wanted.form, scale=wanted.scale
    )


def _year_summary(vault: Vault, wanted: Wanted) -> bytes:
    """Return the year's summary; the public one where the variant says so."""
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    reader = _reader(wanted)
    return communication_papers.year_summary(
        vault, group, wanted.school_year, wanted.language, reader, wanted.form, scale=wanted.scale
    )


def _slides(vault: Vault, wanted: Wanted) -> bytes:
    """Return the year as slides; the staff's own only where the variant does not say public."""
    from ohdesk.services import communication_papers, groups

    group = wanted.id or groups.current_group(vault).id
    return communication_papers.slides(vault, group, wanted.school_year, wanted.language, _reader(wanted))


def _reader(wanted: Wanted) -> Reader:
    from ohdesk.domain.readers import Reader

    return Reader.PUBLIC if wanted.variant == "public" else Reader.STAFF


PAPERS: dict[Paper, Callable[[Vault, Wanted], bytes]] = {
    Paper.NEWSLETTER: _newsletter,
    Paper.SERVICES: _services,
    Paper.PARTICIPATION: _participation,
    Paper.POSTER: _poster,
    Paper.YEAR_SUMMARY: _year_summary,
    Paper.SLIDES: _slides,
}
"""What this module adds to the papers that can be printed."""
