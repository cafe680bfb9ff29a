"""The window's exchanging with the group's other laptops, and what its foot says of that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QTextEdit

from ohdesk.domain.errors import LogRefused, OHDeskError
from ohdesk.services import exchange, meeting_places
from ohdesk.services.exchange import Where
from ohdesk.services.meeting_places import Trace, Visit
from ohdesk.services.servers import Server
from ohdesk.ui.arrivals import ArrivalWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from ohdesk.services.ports import Vault
    from ohdesk.ui.tasks import TaskRunner

_AFTER_PAINTING: Final = 600
"""Milliseconds that the first page gets before the first exchange begins."""
_LOOK: Final = 5_000
"""Milliseconds between two looks at the folder: network folders send no news, and a watched stick cannot be ejected."""
_AT_LEAST_EVERY: Final = 180.0
"""Seconds after which there is an exchange even though the folder looks as it did."""
_REST: Final = 4.0
"""Seconds without an edit after which own words go to the others; ``_LONGEST_REST`` while somebody writes on."""
_LONGEST_REST: Final = 20.0
_TRY_AGAIN: Final = 15.0
_TRY_SERVER_AGAIN: Final = 60.0
"""Seconds until a place that could not be used is tried again; a folder that comes back is seen at the next look."""
_LAST: Final = 3.0
"""Seconds that the last exchange may keep the lock waiting, and ``_LETTING_GO`` those that it gets to stop."""
_LETTING_GO: Final = 1.0
_UNREACHED: Final = ("folder", "unreachable")


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """How it stands with exchanging over this laptop's folder, or its server.

    ``at`` is when it was last done (UTC instant), ``visit`` what it did, ``fault`` why it could not be done since.
    ``healing`` is when files were last put back that others had lost, since the vault was opened, and in which words.
    """

    folder: Where | None = None
    at: str = ""
    visit: Visit | None = None
    fault: OHDeskError | None = None
    busy: bool = False
    healing: tuple[str, str] = ("", "")


def _without(trace: Trace, device: str) -> Trace:
    """Return what tells of a place without the folders of one laptop."""
    return tuple(one for one in trace if not device or device not in Path(one[0]).parts)


class Exchanging(QObject):
    """Exchanges with the group's laptops over the folder that was chosen on this one.

    At the beginning, when something came into the folder, some seconds after own edits, now and then in any case, and
    before the vault is closed. All of it happens on the thread for folders that may hang.
    """

    told = Signal(str)
    """How it stands, in a few words; empty where nothing is shared."""
    stirred = Signal()
    """``state`` is another one."""
    came = Signal(object)
    """The ``Visit`` that brought others' changes."""
    alarmed = Signal(str)
    """A sentence about what somebody should look at."""
    healed = Signal(str)
    """A sentence about files that were put back, which asks nothing of anybody."""

    _edited = Signal()

    def __init__(self, vault: Vault, folder_tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._folder_tasks = folder_tasks
        self._over = Event()
        self._idle = Event()
        self._idle.set()
        self._folder: Where | None = None
        self._at = ""
        self._visit: Visit | None = None
        self._fault: OHDeskError | None = None
        self._arrived: Visit | None = None
        self._healing = ("", "")
        self._trace: Trace = ()
        self._busy = False
        self._exchanges = False  # else it only looks
        self._again = False
        self._exchanged = 0.0
        self._first_edit = 0.0
        self._last_edit = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._edited.connect(self._note_edit)

    @property
    def state(self) -> ExchangeState:
        """How it stands."""
        return ExchangeState(
            self._folder, self._at, self._visit, self._fault, self._busy and self._exchanges, self._healing
        )

    def start(self) -> None:
        """Tell how it stands now, and exchange when the first page has been painted."""
        self._read_folder()
        self._unsubscribe = self._vault.subscribe(lambda _: self._edited.emit())
        self.tell()
        self._timer.start()
        QTimer.singleShot(_AFTER_PAINTING, self, self.exchange_now)

    def use(
        self, folder: Where, on_done: Callable[[object], None], on_error: Callable[[Exception], None], owner: QObject
    ) -> None:
        """Meet the others in ``folder`` from now on, and exchange there; an error is told where that does not work."""
        vault = self._vault

        def done(_: None) -> None:
            self._read_folder()
            on_done(None)
            self.exchange_now()

        self._folder_tasks.run(owner, lambda: meeting_places.choose(vault, folder), done, on_error)

    def leave(self) -> None:
        """Meet the others in no folder any more."""
        meeting_places.leave(self._vault)
        self._read_folder()
        self._tell_all()

    def exchange_now(self) -> None:
        """Exchange as soon as the thread is free."""
        self._begin(always=True)

    def exchange_once(
        self, folder: Path, on_done: Callable[[Visit], None], on_error: Callable[[Exception], None]
    ) -> None:
        """Exchange this once in a folder that is not remembered: a stick."""
        vault, over = self._vault, self._over

        def done(visit: Visit) -> None:
            on_done(visit)
            if visit.came:
                self.came.emit(visit)
            self.exchange_now()  # what came by the stick goes on to the folder

        self._folder_tasks.run(
            self, lambda: meeting_places.visit(vault, folder, over.is_set, remembered=False), done, on_error
        )

    def look(self) -> None:
        """Exchange where the folder changed, own words have rested, or it is time to in any case.

        While somebody writes, others' words come only where they can wait: at a text that has the focus. What is
        written in a line would settle what came into it before anybody has read that.
        """
        now = monotonic()
        if self._fault is not None:
            due = now - self._exchanged > (_TRY_SERVER_AGAIN if isinstance(self._folder, Server) else _TRY_AGAIN)
        elif self._first_edit:
            due = now - self._last_edit > _REST or now - self._first_edit > _LONGEST_REST
            if not due and not isinstance(QApplication.focusWidget(), QTextEdit):
                return
        else:
            due = now - self._exchanged > _AT_LEAST_EVERY
        self._begin(always=due)

    def finish(self) -> None:
        """Exchange once more where own words wait, for a moment at most, and touch the vault no more.

        A folder that did not answer before keeps nobody waiting.
        """
        self._timer.stop()
        if self._folder is not None and self._first_edit and self._fault is None:
            if not self._busy:
                self._begin(always=True)
            self._idle.wait(_LAST)
        self._over.set()
        self._idle.wait(_LETTING_GO)
        self._unsubscribe()
        self.deleteLater()

    def tell(self) -> None:
        """Say how it stands."""
        self.told.emit(self._words())

    # Inside

    def _read_folder(self) -> None:
        self._folder = exchange.chosen_place(self._vault)
        self._at = meeting_places.last_exchanged(self._vault)
        self._trace, self._fault, self._visit = (), None, None

    def _note_edit(self) -> None:
        self._last_edit = monotonic()
        self._first_edit = self._first_edit or self._last_edit

    def _begin(self, *, always: bool) -> None:
        folder, vault, over, idle, known = self._folder, self._vault, self._over, self._idle, self._trace
        if folder is None or over.is_set():
            return
        if self._busy:
            self._again = self._again or always
            return

        # Own words wait until they rest, so that they do not go out a few at a time.
        own = vault.facts.device if self._first_edit and not always and self._fault is None else ""

        def work() -> tuple[Trace, Visit | None]:
            try:
                if over.is_set():
                    raise meeting_places.Left
                seen = meeting_places.trace(vault, folder)
                if not always and _without(seen, own) == _without(known, own):
                    return known if own else seen, None
                # What comes while this goes on changes the trace, and so is found by the next look.
                return seen, meeting_places.visit(vault, folder, over.is_set)
            except Exception as fault:
                if isinstance(fault, meeting_places.Left) or over.is_set():  # nobody hears of it any more
                    return known, None
                raise
            finally:
                idle.set()

        if always:
            self._first_edit = 0.0
        self._busy, self._exchanges = True, always
        idle.clear()
        self._folder_tasks.run(self, work, self._done, self._failed)
        if always:
            self.stirred.emit()

    def _done(self, result: tuple[Trace, Visit | None]) -> None:
        self._busy = False
        self._trace, visit = result
        if self._over.is_set():
            return
        if visit is not None:
            self._exchanged = monotonic()
            self._at = meeting_places.last_exchanged(self._vault)
            self._visit, self._fault = visit, None
            if visit.came:
                self._arrived = visit
                self.came.emit(visit)
            if words := ArrivalWords().healed(visit):
                self._healing = (self._at, words)
                self.healed.emit(words)
            if visit.done.forks:
                self.alarmed.emit(self.tr("A laptop has told two histories: it may have been copied or restored."))
            if visit.done.renewed:
                self.alarmed.emit(
                    self.tr(
                        "This laptop's work had gone on elsewhere. It is a new laptop now; all that the others had got "
                        "is here."
                    )
                )
            self._tell_all()
        if self._again:
            self._again = False
            self.exchange_now()

    def _failed(self, error: Exception) -> None:
        self._busy = self._again = False
        if self._over.is_set():
            return
        self._exchanged = monotonic()
        self._trace = ()
        self._fault = error if isinstance(error, OHDeskError) else LogRefused(reason="unreachable")
        self._first_edit = self._first_edit or monotonic()
        self._tell_all()

    def _tell_all(self) -> None:
        self.tell()
        self.stirred.emit()

    def _words(self) -> str:
        if self._folder is None:
            return ""
        if self._fault is not None:
            return self._fault_words(self._fault)
        if self._visit is None:
            return ""
        if self._visit.awaited:
            name, steps = self._visit.awaited[0]
            return self.tr("{0}: %n change(s) on the way", "", steps).format(ArrivalWords().laptop(name))
        if self._visit.done.on_the_way:
            return self.tr("%n change(s) on the way", "", self._visit.done.on_the_way)
        if update := ArrivalWords().needs_update(self._visit):
            return update
        if self._visit.done.unwritten:
            return self.tr("%n file(s) could not be written – trying again", "", self._visit.done.unwritten)
        if self._arrived is not None:
            return ArrivalWords().came(self._arrived)
        if self._visit.quiet:
            name, days = self._visit.quiet[0]
            return self.tr("{0}: nothing heard for %n day(s)", "", days).format(ArrivalWords().laptop(name))
        return self.tr("Up to date")

    def _fault_words(self, fault: OHDeskError) -> str:
        reason = fault.data.get("reason")
        if reason in _UNREACHED:
            return self.tr("The shared folder cannot be reached – trying again")
        if reason == "server":
            return self.tr("The server cannot be reached – trying again")
        if reason == "waiting":
            return self.tr("Waiting to be let into the group")
        if reason == "removed":
            return self.tr("No longer in the group")
        return self.tr("Changes are not exchanged")
