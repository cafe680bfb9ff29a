"""Lists that should hold a group's members and look like a list of pupils."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ohdesk.domain.errors import ForbiddenContent, LooksLikeClassList
from ohdesk.domain.privacy.identity_codes import holds_identity_code

CLASS_LIST_ROWS = 12

_CLASS = re.compile(r"^\s*(?:[1-9]\s*[A-ZÅÄÖ]?|[1-9]{2}[A-ZÅÄÖ]?|luokka.*|klass.*)\s*$", re.IGNORECASE)


def refuse_class_list(rows: Sequence[Sequence[str]]) -> None:
    """Raise ``LooksLikeClassList`` where rows that should be a group's members look like a list of pupils.

    ``rows`` are cells as text. A list counts as one when most rows carry a class, or when there are more rows
    than a group has members and hardly any names a role or an e-mail address.
    """
    classes = sum(any(_CLASS.match(cell) for cell in row) for row in rows)
    bare = sum(
        len([cell for cell in row if cell.strip()]) <= 2 and not any("@" in cell for cell in row) for row in rows
    )
    if len(rows) >= 3 and (classes * 2 > len(rows) or (len(rows) >= CLASS_LIST_ROWS and bare * 4 > len(rows) * 3)):
        raise LooksLikeClassList(rows=len(rows))
    for row in rows:
        if any(holds_identity_code(cell) for cell in row):
            raise ForbiddenContent(rule="identity_code", field="members")
