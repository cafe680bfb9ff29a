"""What the window says when something goes wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ohdesk.domain.errors import OHDeskError
from ohdesk.ui.language import current_language


def sentence(error: Exception) -> str:
    """Return what ``error`` says to its user, in the window's language.

    An expected problem says what happened and what to do next; anything else is a bug and says only that.
    """
    if isinstance(error, OHDeskError):
        from ohdesk.services import words  # late: the first page is painted before anything has gone wrong

        return words.sentence(current_language(), error)
    return QCoreApplication.translate(
        "Errors", "Something went wrong in the program. What you wrote is saved. Please try again."
    )
