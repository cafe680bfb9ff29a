"""The first page's one sentence, and the words of its button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ohdesk.ui.days import short_day
from ohdesk.ui.widgets.typed import written_time

if TYPE_CHECKING:
    from ohdesk.services.home import Headline


def headline_words(headline: Headline) -> str:
    """Return what stands out today, as a sentence."""
    translate = QCoreApplication.translate
    meeting = headline.meeting
    name = translate("Headline", "The meeting")
    if headline.number:
        name = translate("Headline", "Meeting {0}").format(headline.number)
    when = short_day(meeting.day) if meeting and meeting.day else ""
    match headline.key:
        case "running":
            return translate("Headline", "{0} is on.").format(name)
        case "today":
            if meeting and meeting.starts:
                return translate("Headline", "{0} is today at {1}.").format(name, written_time(meeting.starts))
            return translate("Headline", "{0} is today.").format(name)
        case "invited":
            return translate("Headline", "{0} is on {1} The invitation has gone out.").format(name, when)
        case "prepare" if headline.waiting:
            waiting = translate("Headline", "{0} items on the agenda are still empty.").format(headline.waiting)
            if headline.waiting == 1:
                waiting = translate("Headline", "One item on the agenda is still empty.")
            return translate("Headline", "{0} is on {1} {2}").format(name, when, waiting)
        case "prepare":
            return translate("Headline", "{0} is on {1} The agenda is ready.").format(name, when)
        case "approve":
            return translate("Headline", "{0} has been held. Its memo waits for approval.").format(name)
        case "no_meeting":
            return translate("Headline", "No meeting has been planned for this school year yet.")
        case _:
            return translate("Headline", "No coming meeting has been planned.")


def action_words(headline: Headline) -> str:
    """Return what the button beside the sentence does."""
    translate = QCoreApplication.translate
    match headline.key:
        case "running":
            return translate("Headline", "Go on with the meeting")
        case "prepare" if not headline.waiting:
            return translate("Headline", "Send the invitation")
        case "prepare":
            return translate("Headline", "Finish the agenda")
        case "approve":
            return translate("Headline", "Open the memo")
        case "no_meeting":
            return translate("Headline", "Plan the first meeting")
        case "none_coming":
            return translate("Headline", "Plan the next meeting")
        case _:
            return translate("Headline", "Open the meeting")
