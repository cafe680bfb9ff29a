"""The way through a paper's pages, and how large they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ohdesk.ui.printing.page_field import PageField
from ohdesk.ui.printing.pages_view import STEPS, Fit, Zoom
from ohdesk.ui.widgets.announce import announce
from ohdesk.ui.widgets.button import IconButton
from ohdesk.ui.widgets.choice import Choice
from ohdesk.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from ohdesk.ui.printing.pages_view import PagesView


class ViewTools(Flow):
    """Turns the pages of a view and makes them larger or smaller; says where one is."""

    contents_toggled = Signal(bool)
    """Whether the contents are to be seen beside the pages."""

    def __init__(self, view: PagesView) -> None:
        super().__init__(spacing=6)
        self._view = view
        self._contents = IconButton("list-checks", self.tr("Contents beside the pages"))
        self._contents.setCheckable(True)
        self._contents.toggled.connect(self.contents_toggled)
        self._contents.hide()
        self._back = IconButton("chevron-up", self.tr("Previous page"), lambda: self.turn(-1))
        self._on = IconButton("chevron-down", self.tr("Next page"), lambda: self.turn(1))
        self._number = PageField()
        self._number.entered.connect(view.go_to)
        self._smaller = IconButton("zoom-out", self.tr("Smaller"), lambda: view.enlarge(-1))
        self._larger = IconButton("zoom-in", self.tr("Larger"), lambda: view.enlarge(1))
        self._zoom = Choice[Zoom](self.tr("Size on the screen"), self._zooms())
        self._zoom.chosen.connect(view.set_zoom)
        for widget in (
            self._contents,
            self._back,
            self._number,
            self._on,
            self._smaller,
            self._zoom,
            self._larger,
        ):
            self.add(widget)
        view.page_changed.connect(self._show_page)
        view.zoom_changed.connect(self._show_zoom)
        self._show_zoom()
        self.set_ready(ready=False)

    def set_ready(self, *, ready: bool) -> None:
        """Offer what needs pages, or nothing."""
        for widget in (self._back, self._on, self._number, self._smaller, self._larger, self._zoom):
            widget.setEnabled(ready)

    def show_place(self) -> None:
        """Say which page of how many is in view."""
        self._show_page(self._view.page)

    def offer_contents(self, *, offered: bool, shown: bool | None = None) -> None:
        """Offer the contents where there are any; ``shown`` at once or not, left as they are without it."""
        self._contents.setVisible(offered)
        self._contents.setChecked(offered and (self._contents.isChecked() if shown is None else shown))

    def turn(self, step: int) -> None:
        """Go to the next page (1) or the one before (-1)."""
        self._view.go_to(self._view.page + step)
        announce(self, self.tr("Page {0} of {1}").format(self._view.page + 1, self._view.page_count))

    def ask_page(self) -> None:
        """Let the number of a page be typed."""
        self._number.setFocus()

    def _show_page(self, page: int) -> None:
        self._number.show_place(page, self._view.page_count)
        self._back.setEnabled(page > 0)
        self._on.setEnabled(page + 1 < self._view.page_count)

    def _show_zoom(self) -> None:
        zoom = self._view.zoom
        self._zoom.set_choices(self._zooms() if zoom in (*Fit, *STEPS) else [*self._zooms(), (zoom, _percent(zoom))])
        self._zoom.set_value(zoom)

    def _zooms(self) -> list[tuple[Zoom, str]]:
        fitted: list[tuple[Zoom, str]] = [(Fit.WIDTH, self.tr("Fit the width")), (Fit.PAGE, self.tr("Whole page"))]
        return [*fitted, *((step, _percent(step)) for step in STEPS)]


def _percent(zoom: Zoom) -> str:
    assert not isinstance(zoom, Fit)
    return f"{round(zoom * 100)}\u00a0%"
