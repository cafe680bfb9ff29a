"""The headings of a paper, at the side of its pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

if TYPE_CHECKING:
    from ohdesk.services.pages import Bookmark

_NUMBER = Qt.ItemDataRole.UserRole
_ASIDE: Final = 1
"""Letters of room on each side of a heading: what the style sheet pads, and a little."""


class ContentsList(QTreeWidget):
    """Headings with their pages; Enter or a click leads to one, the one in view is marked."""

    chosen = Signal(int)
    """The number, from 0, of the heading that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Contents"))
        self.setObjectName("previewContents")
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("Contents"), ""])  # a name over the numbers would make their column wider
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegateForColumn(0, _WrappedHeading(self))
        self.setUniformRowHeights(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setMinimumSectionSize(0)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.header().sectionResized.connect(self._wrap_anew)
        self._items: list[QTreeWidgetItem] = []
        self._bookmarks: Sequence[Bookmark] = ()
        self.itemActivated.connect(self._report)
        self.itemClicked.connect(self._report)

    def show_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """List ``bookmarks``; each stands below the last one that is of a lower level."""
        self.clear()
        self._items = []
        self._bookmarks = bookmarks
        above: list[tuple[int, QTreeWidgetItem]] = []
        for number, bookmark in enumerate(bookmarks):
            if not number and sum(mark.level == bookmark.level for mark in bookmarks) == 1:
                continue  # the paper's own title, under which all else would stand
            while above and above[-1][0] >= bookmark.level:
                above.pop()
            item = QTreeWidgetItem([bookmark.title, str(bookmark.page + 1)])
            item.setData(0, _NUMBER, number)
            item.setToolTip(0, bookmark.title)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{0}, page {1}").format(bookmark.title, bookmark.page + 1),
            )
            if above:
                above[-1][1].addChild(item)
            else:
                self.addTopLevelItem(item)
            above.append((bookmark.level, item))
            self._items.append(item)
        self.expandAll()

    def mark_page(self, page: int) -> None:
        """Mark the last heading that begins on ``page`` or before it."""
        before = [item for item in self._items if self._bookmarks[item.data(0, _NUMBER)].page <= page]
        if before and not self.hasFocus():
            self.setCurrentItem(before[-1])

    def _wrap_anew(self, section: int) -> None:
        """Let each heading take the lines that it needs in another width."""
        if not section:
            self.scheduleDelayedItemsLayout()

    def room_for(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return how wide the words of a heading may be, in pixels."""
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self.columnWidth(0) - self.indentation() * depth - 2 * _ASIDE * self.fontMetrics().averageCharWidth()

    def _report(self, item: QTreeWidgetItem) -> None:
        self.chosen.emit(item.data(0, _NUMBER))


class _WrappedHeading(QStyledItemDelegate):
    """Asks for the lines that a long heading needs: a tree measures each as one line, whatever its width."""

    def __init__(self, contents: ContentsList) -> None:
        super().__init__(contents)
        self._contents = contents

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        metrics, words = self._contents.fontMetrics(), str(index.data())
        room = QRect(0, 0, max(self._contents.room_for(index), metrics.averageCharWidth()), 0)
        told = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
        return QSize(size.width(), size.height() + max(told.height() - metrics.height(), 0))
