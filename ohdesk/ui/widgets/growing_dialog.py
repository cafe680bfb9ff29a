"""A dialog that is never too low for its words, nor too large for its screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ohdesk.ui.widgets.label import line
from ohdesk.ui.widgets.scrolled import Scrolled

_SHARE = 0.9
"""How much of the screen a dialog may take each way: its title bar needs some too."""


def within_screen(dialog: QWidget, characters: int, lines: int) -> QSize:
    """Return the size of so much text, as far as the dialog's screen has room for it."""
    metrics = dialog.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines)
    return wanted.boundedTo(_room(dialog))


class GrowingDialog(QDialog):
    """Subclasses fill ``column``, which scrolls where the screen is too low for it, and ``foot``, which stays in sight.

    What is said or added later makes the dialog higher, not its lines lower.
    """

    def __init__(self, title: str, parent: QWidget | None, characters: int) -> None:
        """``characters`` tells how wide it becomes where nothing in it needs more."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._characters = characters
        body, foot = QWidget(), QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(28, 24, 28, 8)
        self.column.setSpacing(16)
        self.foot = QVBoxLayout(foot)
        self.foot.setContentsMargins(28, 12, 28, 20)
        self.foot.setSpacing(12)
        self._area = Scrolled(body)
        self._edge = line()
        sizes = self._edge.sizePolicy()
        sizes.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(sizes)
        self._edge.setFixedHeight(1)
        self._edge.hide()
        for bar in (self._area.verticalScrollBar(), self._area.horizontalScrollBar()):
            bar.rangeChanged.connect(self._keep_up)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._edge)
        whole.addWidget(foot)

    def open(self) -> None:
        """Show the dialog with all of its words, as far as the screen has room for them."""
        self.ensurePolished()
        self.resize(self.fontMetrics().averageCharWidth() * self._characters, 0)
        self.fit()
        super().open()
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Grow with what is said later at the foot."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._keep_up()
        return done

    def fit(self) -> None:
        """Grow to what the words need at this width: Qt asks a wrapped text for its height too late."""
        room, least = _room(self), self.column.totalMinimumSize().width()  # a box's words never break into lines
        width = min(max(self.width(), least), room.width())
        if self._height(width) > room.height():
            width = min(max(width, least + self._area.verticalScrollBar().sizeHint().width()), room.width())
        self.resize(width, min(max(self.height(), self._height(width)), room.height()))
        self._stay_on_screen()

    def _keep_up(self) -> None:
        """Grow with what is said or added later; where the screen has no room left, show that there is more."""
        if self.isVisible():
            self.fit()
        self._edge.setVisible(self._area.verticalScrollBar().maximum() > 0)

    def _height(self, width: int) -> int:
        return sum(_height(column, width) for column in (self.column, self.foot)) + self._edge.height()

    def _stay_on_screen(self) -> None:
        """Move up as far as the dialog has grown over the screen's lower edge."""
        screen = self.screen().availableGeometry()
        if self.isVisible() and (over := self.frameGeometry().bottom() - screen.bottom()) > 0:
            self.move(self.x(), max(screen.top(), self.y() - over))


def _room(dialog: QWidget) -> QSize:
    return dialog.screen().availableSize() * _SHARE


def _height(column: QVBoxLayout, width: int) -> int:
    return column.totalHeightForWidth(width) if column.hasHeightForWidth() else column.totalSizeHint().height()
