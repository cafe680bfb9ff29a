"""Text that several people may write at once."""

from __future__ import annotations

from typing import Annotated

PROSE = "prose"

# A field of this type is merged word by word; any other field is merged as a whole.
Prose = Annotated[str, PROSE]
