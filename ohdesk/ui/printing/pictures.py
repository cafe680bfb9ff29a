"""Pictures of a file's pages: drawn beside the window when they come into view, dropped when they are many."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QImage

from ohdesk.services import pages

if TYPE_CHECKING:
    from ohdesk.services.pages import PageImage
    from ohdesk.ui.tasks import Job, TaskRunner

_ROOM: Final = 48 * 1024 * 1024
"""Bytes that pictures may take which nobody looks at any more."""
_LARGEST: Final = 2048
"""Device pixels: no picture is wider or taller, however near one looks."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of ``page`` where the whole page is ``width`` device pixels wide; the part is in device pixels too."""

    page: int
    width: int
    left: int
    top: int
    across: int
    down: int

    @property
    def place(self) -> QRect:
        """Where on the page it belongs, in device pixels."""
        return QRect(self.left, self.top, self.across, self.down)


def pieces(page: int, width: int, height: int, seen: QRect) -> Iterator[Piece]:
    """Yield the pieces of a page, ``width`` times ``height`` device pixels large, that ``seen`` touches."""
    for top in range(0, height, _LARGEST):
        for left in range(0, width, _LARGEST):
            piece = Piece(page, width, left, top, min(_LARGEST, width - left), min(_LARGEST, height - top))
            if piece.place.intersects(seen):
                yield piece


def image(page: PageImage) -> QImage:
    """Return ``page`` as Qt draws it; the pixels are copied, so nothing else need be kept."""
    return QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()


class Pictures(QObject):
    """The pictures of one file; whoever shows them says which pieces are wanted, the most wanted first."""

    arrived = Signal(int)
    """The page of which a picture has come."""
    failed = Signal(object)
    """What kept a page from being drawn."""

    def __init__(self, pdf: bytes, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._tasks = tasks
        self._drawn: OrderedDict[Piece, QImage] = OrderedDict()
        self._asked: dict[Piece, Job] = {}
        self._wanted: frozenset[Piece] = frozenset()

    def want(self, wanted: Sequence[Piece]) -> None:
        """Let ``wanted`` be drawn where they are not yet, and nothing else any more."""
        self._wanted = frozenset(wanted)
        for piece in [piece for piece in self._asked if piece not in self._wanted]:
            self._asked.pop(piece).stop()
        for piece in wanted:
            if piece in self._drawn:
                self._drawn.move_to_end(piece)
            elif piece not in self._asked:
                self._asked[piece] = self._ask(piece)
        self._forget_some()

    def of_page(self, page: int, width: int) -> list[tuple[Piece, QImage]]:
        """Return what is drawn of a page: first what stands in for the pieces of this ``width``, then those."""
        known = [(piece, drawn) for piece, drawn in self._drawn.items() if piece.page == page]
        return sorted(known, key=lambda each: each[0].width == width)

    def stop(self) -> None:
        """Draw nothing any more."""
        self.want(())

    def _ask(self, piece: Piece) -> Job:
        pdf, part = self._pdf, (piece.left, piece.top, piece.across, piece.down)
        return self._tasks.run(
            self,
            lambda: image(pages.picture(pdf, piece.page, piece.width, part)),
            partial(self._take, piece),
            self.failed.emit,
        )

    def _take(self, piece: Piece, drawn: QImage) -> None:
        self._asked.pop(piece, None)
        self._drawn[piece] = drawn
        self._forget_some()
        self.arrived.emit(piece.page)

    def _forget_some(self) -> None:
        idle = [piece for piece in self._drawn if piece not in self._wanted]
        room = sum(self._drawn[piece].sizeInBytes() for piece in idle)
        for piece in idle:
            if room <= _ROOM:
                break
            room -= self._drawn.pop(piece).sizeInBytes()
