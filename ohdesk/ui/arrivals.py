"""What the window says of changes that came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ohdesk.services.words import say
from ohdesk.ui.language import current_language

if TYPE_CHECKING:
    from ohdesk.services.meeting_places import Visit


class ArrivalWords(QObject):
    """Sentences about changes from other laptops, in the window's language."""

    def came(self, visit: Visit) -> str:
        """Say from which laptops how much came: "Counsellor's laptop: 2 changes"."""
        return self._changes(visit.came)

    def lost(self, visit: Visit) -> str:
        """Say what no laptop has any more, and what may be done about it; empty where nothing is known of such."""
        if not visit.lost:
            return ""
        told = self.tr(
            "On no laptop any more: {0}. That laptop was brought back from a copy, or closed out, before the others "
            "had it. Ask whoever used it what is missing."
        )
        return told.format(self._changes(visit.lost))

    def healed(self, visit: Visit) -> str:
        """Say what was gone from the folder or damaged there and was put back; empty where nothing was."""
        words = []
        if visit.gone:
            whose = self._whose(visit.gone)
            words.append(
                self.tr("The folder had gone back to an older copy. What came after it was put back ({0}).").format(
                    whose
                )
                if visit.done.healed.older
                else self.tr("Files were missing from the folder ({0}); they were put back.").format(whose)
            )
        if visit.damaged:
            whose = self._whose(visit.damaged)
            words.append(self.tr("Files in the folder were damaged ({0}); whole ones replaced them.").format(whose))
        return " ".join(words)

    def needs_update(self, visit: Visit) -> str:
        """Say how much a newer OHDesk wrote that this one cannot read yet; empty where nothing is."""
        count = visit.done.needs_update
        return self.tr("%n change(s) wait for an update of OHDesk", "", count) if count else ""

    def _changes(self, counts: tuple[tuple[str, int], ...]) -> str:
        return ", ".join(self.tr("{0}: %n change(s)", "", count).format(self.laptop(name)) for name, count in counts)

    def _whose(self, files: tuple[tuple[str, int], ...]) -> str:
        return ", ".join(self.tr("{0}: %n file(s)", "", count).format(self.laptop(name)) for name, count in files)

    def laptop(self, name: str) -> str:
        """Return a laptop's name, or what it is called where nobody has named it."""
        return name or self.tr("Another laptop")

    def taken(self, visit: Visit) -> str:
        """Say what became of a file of changes."""
        done, words = visit.done, []
        if visit.came:
            words.append(f"{self.came(visit)}.")
            if visit.choices:
                words.append(self.tr("%n place(s) have two versions: choose where the text is.", "", visit.choices))
            elif not (done.missing or done.waiting or done.unread or done.refused):
                words.append(self.tr("Everything found its place."))
        if update := self.needs_update(visit):
            words.append(f"{update}.")
        if done.missing or done.on_the_way:
            words.append(self.tr("Some of it follows on a file that has not come. Take that in, then this one again."))
        if lost := self.lost(visit):
            words.append(lost)
        for reason in done.refused:
            why = say(current_language(), f"shared_log.reasons.{reason}")
            words.append(self.tr("Not taken in: {0}.").format(why))
        return " ".join(words) or self.tr("Nothing new: all of it is here already.")
