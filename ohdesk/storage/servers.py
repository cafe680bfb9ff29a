"""The way to a server: what speaks over a network is loaded only where one was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ohdesk.services.servers import Server
    from ohdesk.storage.server_places import ServerPlace


@contextmanager
def reached(server: Server) -> Iterator[ServerPlace]:
    """Reach a server where laptops meet, and let go of it. Raises ``LogRefused``."""
    from ohdesk.storage.server_places import server_place  # OHDesk as it comes loads nothing that reaches servers

    place = server_place(server)
    try:
        yield place
    finally:
        place.close()
