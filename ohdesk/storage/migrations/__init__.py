"""The steps from one schema to the next, one module a step. Rows have no steps: they are made anew from the log."""

from __future__ import annotations

from collections.abc import Callable

from alembic.operations import Operations

from ohdesk.storage.migrations import to_101, to_102, to_103

# Each step: the schema (major * 100 + minor) that it leads to, and the function that goes there with ADD only.
STEPS: tuple[tuple[int, Callable[[Operations], None]], ...] = (
    (101, to_101.step),
    (102, to_102.step),
    (103, to_103.step),
)
