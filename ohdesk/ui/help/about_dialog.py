"""What this program is, its version and its licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ohdesk import __version__
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.label import Label, Words


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About OHDesk"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(12)
        words: tuple[tuple[str, Words], ...] = (
            ("OHDesk", "page"),
            (self.tr("Version {0}, Qt {1}").format(__version__, qVersion()), "muted"),
            (self.tr("The desk of a school's welfare group. Everything stays encrypted on this laptop."), "body"),
            (
                self.tr(
                    "OHDesk is a working tool, not the authority's register: "
                    "the official copy lies in the case-management system."
                ),
                "body",
            ),
            (
                self.tr(
                    "Licence: EUPL-1.2. Font: Source Sans 3, SIL Open Font License. Icons: Lucide, ISC. "
                    "Qt and PySide6: LGPL-3.0."
                ),
                "caption",
            ),
        )
        for text, style in words:
            column.addWidget(Label(text, style))
        column.addWidget(Button(self.tr("Close"), self.reject), 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
