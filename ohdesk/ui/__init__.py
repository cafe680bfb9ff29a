"""The window.

A second start rings at the window that runs (``ui/doorbell.py``): it is told what is open there, and hands over paths
where that is the right vault or group. ``MainWindow`` shows the unlock page or the ``Workspace``. A page gets a
``PageContext`` and knows no other page; after every commit one signal, ``changed``, tells which kinds changed. Slow
work (unlock, copies, pages, bundles) runs on one worker; folders that may hang have a second one. ``ui/exchanging.py``
meets the group's laptops there: at the beginning, when a look every five seconds finds the folder changed (network
folders send no news, and a watched stick cannot be ejected), when own words rest, and before the lock, which waits
three seconds at most. It takes in a hundred steps at a time and rests between, so that the window reads. What others
wrote in a text that has the focus waits at its field (``ui/incoming.py``) until the field is left, its writer rests or
asks for it; meanwhile what is written there is put into the stored text, which holds both. So does a colleague's value
at the line that somebody is in (``ui/line_in_use.py``); while they write there, no exchange begins by itself. Sticks
and files are offered, never taken by themselves. Work that tells how far it is can be stopped there (``ui/tasks.py``).

``Draft`` saves by itself within a second and undoes by taking a step's difference out of the value of now. *Lock* ends
the process: neither Python nor Qt can wipe memory. Papers that another program shows are read-only copies in a private
folder (``ui/opened_files.py``), removed with the lock; what a killed process left is swept at the next start.
"""

import sys

import PySide6.QtCore  # noqa: F401 - brings the module that is changed below


def _spare_later_imports() -> None:
    # PySide6 searches the source of every later import for its own name, which takes a fifth of the time of importing
    # this package or SQLAlchemy. Only modules that switch on its snake_case feature need that, and none here does.
    feature = sys.modules.get("shibokensupport.feature")
    if feature and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False


_spare_later_imports()
