"""Where we are: the school and its year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ohdesk.domain.schools import school_year_name
from ohdesk.services import groups
from ohdesk.ui.clock import today
from ohdesk.ui.language import current_language

if TYPE_CHECKING:
    from ohdesk.services.ports import Vault


def place_words(vault: Vault) -> str:
    """Return the names of the current group's schools and the school year, a line each, in the window's language."""
    swedish = current_language() == "sv"
    schools = groups.schools_of(vault, groups.current_group(vault))
    names = ((school.name_sv if swedish else "") or school.name for school in schools)
    return "\n".join(filter(None, (", ".join(names), school_year_name(today()))))
