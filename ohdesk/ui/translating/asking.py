"""Words that are only in the other language, asked for before they go out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from ohdesk.ui.translating.translation_dialog import TranslationDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ohdesk.domain.errors import Untranslated
    from ohdesk.services.ports import Vault
    from ohdesk.services.translating import Passage


def ask_for_words(
    parent: QWidget,
    vault: Vault,
    error: Untranslated,
    go_on: Callable[[], object],
    give_up: Callable[[], object] = lambda: None,
) -> None:
    """Ask over ``parent`` for the words that kept something from going out; ``go_on`` once it may go as it then is."""
    passages = cast("Sequence[Passage]", error.data["passages"])
    dialog = TranslationDialog(vault, passages, parent, goes_out=True)
    dialog.shown.connect(lambda: go_on())
    dialog.rejected.connect(lambda: give_up())
    dialog.open()
