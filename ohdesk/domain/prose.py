"""Text that several people may write at once."""

from __future__ import annotations

from typing import Annotated

PROSE = "prose"

# A field of this type is merged letter by letter; any other field is merged as a whole.
Prose = Annotated[str, PROSE]
