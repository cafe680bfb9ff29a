"""A field for a number with decimals, which may be empty."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtWidgets import QLineEdit

_LONGEST = 9


class DecimalField(QLineEdit):
    """A number that is not below zero; "0,5" and "0.5" are understood, and nothing is None."""

    def __init__(self, name: str, value: Decimal | None = None) -> None:
        super().__init__(_written(value))
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST)

    @property
    def value(self) -> Decimal | None:
        """The number written, None where there is none or it is not understood."""
        try:
            found = Decimal(self.text().strip().replace(",", "."))
        except InvalidOperation:
            return None
        return found if found.is_finite() and found >= 0 else None

    def set_value(self, value: Decimal | None) -> None:
        """Show another number, or none."""
        self.setText(_written(value))

    @property
    def understood(self) -> bool:
        """Whether the field is empty or holds a number."""
        return not self.text().strip() or self.value is not None


def _written(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}".replace(".", ",")
