"""Pictures of pages over a practice school, to be looked at: ``python -m tests.ui.pictures FOLDER [PAGE …]``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ohdesk.ui.documents.documents_page import DocumentsPage
from ohdesk.ui.follow_up.follow_up_page import FollowUpPage
from ohdesk.ui.groups.group_page import GroupPage
from ohdesk.ui.year_clock.clock_page import ClockPage

from ohdesk.ui.annual_plan.plan_page import PlanPage
from ohdesk.ui.application import Application
from ohdesk.ui.preferences import Preferences
from tests.ui.gallery import framed
from tests.ui.practice import Desk, fill, new_vault, today

PAGES = {
    "plan": PlanPage,
    "clock": ClockPage,
    "follow_up": FollowUpPage,
    "group": GroupPage,
    "documents": DocumentsPage,
}


def main(folder: Path, names: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    application = Application(["pictures"])
    with TemporaryDirectory() as place:
        desk = Desk(*new_vault(Path(place)))
        fill(desk.vault)
        for theme, scale in (("light", 100), ("dark", 100), ("light", 200)):
            application.apply(Preferences(language="fi", theme=theme, text_scale=scale))
            for name in names or PAGES:
                page = PAGES[name](desk.context(), today)
                page.refresh()
                frame = framed(page)
                frame.resize(1280, 1500)
                frame.show()
                for _ in range(3):
                    application.processEvents()
                frame.grab().save(str(folder / f"{name}-{theme}-{scale}.png"))
                page.flush()
                frame.close()
        desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
