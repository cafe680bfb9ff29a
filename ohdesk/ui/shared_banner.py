"""The sign in the window that others see it too."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ohdesk.ui.sharing import SharedWatch, set_shared
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign


class SharedBanner(QFrame):
    """A bar across the top while the screen is shared; it goes by its button or key alone, never by Esc."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("sharedBanner")
        words = self.tr("Others see this screen. Prompts, remarks and addresses are hidden.")
        self.setAccessibleName(words)
        keys = QKeySequence("Ctrl+Shift+M").toString(QKeySequence.SequenceFormat.NativeText)
        stop = Button(self.tr("No longer shown · {0}").format(keys), lambda: set_shared(window, False), kind="quiet")
        stop.setAccessibleName(self.tr("No longer shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 4, 22, 4)
        row.setSpacing(12)
        row.addWidget(Sign("presentation", "accent"))
        row.addWidget(Label(words, "strong"), 1)
        row.addWidget(stop)
        SharedWatch(window).changed.connect(self._show)
        self.hide()

    def _show(self, shared: bool) -> None:
        self.setVisible(shared)
        announce(self._window, self.accessibleName() if shared else self.tr("Others no longer see this screen."))
