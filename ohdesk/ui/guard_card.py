"""What a passage looks like, what fits here instead, and where the matter belongs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ohdesk.domain.privacy.concerns import Rule, Verdict
from ohdesk.domain.privacy.withholding import Withheld
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.flow import Flow
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.sign import Sign

# The gravest first: a card speaks of one.
_LOOKS: Final[dict[Rule, object]] = {
    Rule.IDENTITY_CODE: QT_TRANSLATE_NOOP("Guard", "There is a personal identity code here"),
    Rule.NEAR_IDENTITY_CODE: QT_TRANSLATE_NOOP("Guard", "This is nearly a personal identity code"),
    Rule.PERSON: QT_TRANSLATE_NOOP("Guard", "This seems to be about one student"),
    Rule.HEALTH: QT_TRANSLATE_NOOP("Guard", "This seems to be about somebody's health"),
    Rule.FAMILY: QT_TRANSLATE_NOOP("Guard", "This seems to be about somebody's family"),
    Rule.SMALL_NUMBER: QT_TRANSLATE_NOOP("Guard", "This seems to be about a few who can be recognised"),
    Rule.CONTACT: QT_TRANSLATE_NOOP("Guard", "This looks like a private person's contact details"),
}
_BELONGS: Final[dict[Rule, object]] = {
    Rule.IDENTITY_CODE: QT_TRANSLATE_NOOP("Guard", "It belongs elsewhere and is never saved. The rest of the text is."),
    Rule.NEAR_IDENTITY_CODE: QT_TRANSLATE_NOOP(
        "Guard", "If it was meant for one, take it out. Saved only once you have answered."
    ),
    Rule.CONTACT: QT_TRANSLATE_NOOP(
        "Guard", "It belongs elsewhere: in the school's own system. Saved only once you have answered."
    ),
}
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "Guard",
    "It belongs elsewhere: with consent to an expert group, and into the student welfare record (sections 14, 19 and "
    "20 of the Act). Saved only once you have answered.",
)
_INSTEAD: Final[dict[Rule, object]] = {
    Rule.PERSON: QT_TRANSLATE_NOOP("Guard", "We discussed in general how the school community can give support."),
    Rule.HEALTH: QT_TRANSLATE_NOOP("Guard", "We discussed in general how wellbeing is supported in school life."),
    Rule.FAMILY: QT_TRANSLATE_NOOP("Guard", "We discussed in general how families and the school work together."),
    Rule.SMALL_NUMBER: QT_TRANSLATE_NOOP("Guard", "The matter has come up, and we looked at it as a whole school."),
    Rule.CONTACT: QT_TRANSLATE_NOOP("Guard", "We agreed on who gets in touch."),
}
KEY: Final = "Ctrl+."
"""Takes the general sentence."""


def general_sentence(withheld: Withheld) -> str:
    """Return a sentence that fits here instead, in the window's language; nothing where there is none."""
    return _words(_INSTEAD, _gravest(withheld)) if _gravest(withheld) in _INSTEAD else ""


class GuardCard(QFrame):
    """Says calmly what a passage looks like and leads it out; Esc goes back to the text."""

    def __init__(
        self,
        take: Callable[[], object],
        remove: Callable[[], object],
        keep: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """``take`` puts the general sentence there, ``remove`` the passage away, ``keep`` stores it, ``leave`` goes."""
        super().__init__()
        self.setProperty("message", "info")
        self._leave = leave
        self._looks = Label("", "strong")
        self._belongs = Label()
        self._instead = Label("", "muted")
        self._take = Button("", take)
        self._remove = Button("", remove)
        self._keep = Button(self.tr("Keep it, not about one"), keep, kind="quiet")
        words = QVBoxLayout()
        words.setSpacing(6)
        for label in (self._looks, self._belongs, self._instead):
            words.addWidget(label)
        words.addWidget(Flow(self._take, self._remove, self._keep, spacing=8))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(12)
        row.addWidget(Sign("info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The answers that can be given now, in the order of the Tab key."""
        return tuple(button for button in (self._take, self._remove, self._keep) if not button.isHidden())

    @property
    def words(self) -> str:
        """What the card says, as a screen reader speaks it."""
        return " ".join(filter(None, (self._looks.text(), self._belongs.text(), self._instead.text())))

    def show_passage(self, withheld: Withheld, waiting: int) -> None:
        """Speak of a passage; ``waiting`` counts all that wait in the field."""
        rule, instead = _gravest(withheld), general_sentence(withheld)
        refused = withheld.verdict is Verdict.REFUSE
        looks = _words(_LOOKS, rule)
        self._looks.setText(looks if waiting == 1 else self.tr("{0} (1 of {1})").format(looks, waiting))
        self._belongs.setText(
            _words(_BELONGS, rule) if rule in _BELONGS else QCoreApplication.translate("Guard", str(_ELSEWHERE))
        )
        self._instead.setText(self.tr("Fits here: ”{0}”").format(instead) if instead else "")
        self._instead.setVisible(bool(instead))
        self._take.set_text(self.tr("Take the general sentence · {0}").format(KEY))
        self._take.setVisible(bool(instead))
        self._remove.set_text(self.tr("Remove the code") if refused else self.tr("Remove it"))
        self._keep.setVisible(not refused)
        self.setAccessibleName(looks)
        self.setAccessibleDescription(self._belongs.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _gravest(withheld: Withheld) -> Rule:
    rules = {concern.rule for concern in withheld.concerns}
    return next(rule for rule in _LOOKS if rule in rules)


def _words(table: dict[Rule, object], rule: Rule) -> str:
    return QCoreApplication.translate("Guard", str(table[rule]))
