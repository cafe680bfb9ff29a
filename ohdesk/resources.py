"""Where the files that ship beside the code lie."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder.

    ``parts`` are path segments below ``resources/``. A checkout is looked in first, so that an edited file is
    seen without a build; an installed wheel carries the same tree as ``ohdesk/_resources``.
    Raises ``FileNotFoundError`` where neither holds it.
    """
    for root in (_PACKAGE.parent / "resources", _PACKAGE / "_resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
