"""The window."""

import sys

import PySide6.QtCore  # noqa: F401 - brings the module that is changed below


def _spare_later_imports() -> None:
    # PySide6 searches the source of every later import for its own name, which takes a fifth of the time of importing
    # this package or SQLAlchemy. Only modules that switch on its snake_case feature need that, and none here does.
    feature = sys.modules.get("shibokensupport.feature")
    if feature and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False


_spare_later_imports()
