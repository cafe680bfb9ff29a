"""From a cold start to the painted unlock page, against a bare PySide6 window in the same run.

python tests/benchmarks/bench_start.py [RUNS]
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from seeding import lay_out, told

from ohdesk.ui.preferences import Preferences, save_preferences

BARE = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1200, 800)
window.show()
application.processEvents()
window.grab()
print(f"{(time.time() - float(os.environ['OHDESK_MEASURE'])) * 1000:.0f}")
"""


def milliseconds(command: list[str], home: str) -> float:
    """Start a program and return how long it says that its first page took."""
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"), home)
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **places, "OHDESK_MEASURE": str(time.time())}
    return float(subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True).stdout)


def main(runs: int) -> None:
    ours, bare = [], []
    with tempfile.TemporaryDirectory() as home:
        vault = lay_out(Path(home, "Harjoituskoulu.ohdesk"))
        preferences = Preferences(language="fi", recent_vaults=(str(vault),))
        save_preferences(preferences, Path(home, "ohdesk", "preferences.json"))
        for number in range(runs + 1):
            pair = (
                milliseconds([sys.executable, "-m", "ohdesk"], home),
                milliseconds([sys.executable, "-c", BARE], home),
            )
            if number:  # the first run compiles modules and fills the disk's cache
                ours.append(pair[0])
                bare.append(pair[1])
    told("start to the painted unlock page", ours)
    told("start of a bare window", bare)
    print(f"{'the quickest of each':<52} {min(ours):.0f} and {min(bare):.0f} ms   ×{min(ours) / min(bare):.2f}")
    print(f"{'against a bare window':<52} ×{median(ours) / median(bare):.2f}   goal: ≤ 1.35")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
