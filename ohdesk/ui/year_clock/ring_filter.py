"""The signs' meaning, and which sorts are shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ohdesk.domain.year_clock import ClockRing
from ohdesk.ui.labels import label
from ohdesk.ui.widgets.button import PushButton
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.year_clock.rings import paint_sign


class RingFilter(QWidget):
    """A switch for each sort that the year has, with its sign; all are shown while none is switched on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Show only"))
        self._switches = {ring: _Switch(ring) for ring in ClockRing}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Flow(*self._switches.values(), spacing=6))
        for switch in self._switches.values():
            switch.toggled.connect(self.changed)

    def offer(self, rings: Iterable[ClockRing]) -> None:
        """Offer only these sorts; the others are switched off."""
        offered = set(rings)
        for ring, switch in self._switches.items():
            switch.setVisible(ring in offered)
            if ring not in offered and switch.isChecked():
                switch.blockSignals(True)
                switch.setChecked(False)
                switch.blockSignals(False)

    def shows(self, ring: ClockRing) -> bool:
        """Tell whether entries of a sort are to be shown."""
        return self._switches[ring].isChecked() or not any(s.isChecked() for s in self._switches.values())


class _Switch(PushButton):
    def __init__(self, ring: ClockRing) -> None:
        super().__init__(label(ring))
        self._ring = ring
        self.setCheckable(True)
        self.setProperty("kind", "chip")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.fontMetrics().height()
        paint_sign(painter, QPointF(side * 0.72, self.height() / 2), side * 0.24, self._ring, None)
