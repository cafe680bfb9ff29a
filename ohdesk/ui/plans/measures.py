"""The measures of a goal or a theme, one below the other."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Measure
from ohdesk.ui.plans.items import Items, ItemWords
from ohdesk.ui.plans.measure_row import MeasureRow


def measures(today: date) -> Items:
    """Return an empty list of measures; ``today`` tells which are late."""
    translate = QCoreApplication.translate
    words = ItemWords(
        hint=translate("Measures", "Add a measure and press Enter"),
        name=translate("Measures", "New measure"),
        add=translate("Measures", "Add a measure"),
        edit=translate("Measures", "Edit the measure"),
        remove=translate("Measures", "Remove the measure"),
        move=translate("Measures", "Move the measure"),
    )
    return Items(
        translate("Measures", "Measures"),
        words,
        lambda text: Measure(new_id(), text),
        lambda: MeasureRow(today),
        spacing=6,
        begins=False,
    )
