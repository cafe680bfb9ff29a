"""How long the window's thread waits at most while a colleague's steps come in, with the page of meetings open.

python tests/benchmarks/bench_window_exchange.py [STEPS]
"""

import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

from bench_exchange import lay_down, next_steps, pair
from PySide6.QtCore import QTimer

from ohdesk import app
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.services import meeting_places
from ohdesk.storage.store import VaultStore
from ohdesk.ui.application import Application

_TICK = 2
"""Milliseconds between two looks at the clock."""


def main(steps: int) -> None:
    with tempfile.TemporaryDirectory() as place:
        laptops, author, reader, folder = pair(Path(place))
        lay_down(author, next_steps(author, steps), folder)
        reader.add(Group(new_id(), name="Ryhmä"))
        meeting_places.choose(reader, folder)
        application = Application(["ohdesk"])
        app._store = partial(VaultStore, "laptop", seconds=0)  # type: ignore[assignment]
        app._find = tuple  # type: ignore[assignment]
        program = app.Program(application, Path(place) / "preferences.json", None)
        program.start()
        program.open(reader)
        assert program.window.workspace
        program.window.workspace.open("meetings")
        for _ in range(50):
            application.processEvents()
            time.sleep(0.01)
        lags: list[float] = []
        reads: list[float] = []
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            lags.append(now - last - _TICK / 1000)
            reader.setting("anything")
            reads.append(time.perf_counter() - now)
            last = time.perf_counter()

        timer = QTimer()
        timer.timeout.connect(tick)
        begun = time.perf_counter()
        timer.start(_TICK)
        assert program._exchanging
        program._exchanging.exchange_now()
        program._exchanging.came.connect(application.quit)
        application.exec()
        took = time.perf_counter() - begun
        timer.stop()
        sys.stdout.write(
            f"{steps} steps in {took:.2f} s; the window's thread stood still for at most {max(lags) * 1000:.0f} ms, "
            f"a read of the vault waited at most {max(reads) * 1000:.0f} ms "
            f"(over 50 ms: {sum(one > 0.05 for one in reads)} of {len(reads)})\n"
        )
        program._close()
        laptops.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
    sys.stdout.flush()
    os._exit(0)
