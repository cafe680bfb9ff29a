"""Today: one sentence and one button, what is due, the year's goals, the month, and whether everything is safe."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from ohdesk.domain.identity import new_id
from ohdesk.domain.plans import Plan
from ohdesk.domain.schools import school_year_name
from ohdesk.services import belonging, choosing, groups, home, meetings, plans, receipts, templates
from ohdesk.ui.clock import today
from ohdesk.ui.days import long_day, month_name, short_day
from ohdesk.ui.home.due_card import DueCard
from ohdesk.ui.home.headline import action_words, headline_words
from ohdesk.ui.home.news_line import NewsLine
from ohdesk.ui.home.safety_card import SafetyCard
from ohdesk.ui.home.versions_line import VersionsLine
from ohdesk.ui.language import current_language
from ohdesk.ui.widgets.button import Button
from ohdesk.ui.widgets.card import Card
from ohdesk.ui.widgets.columns import Columns
from ohdesk.ui.widgets.label import Label
from ohdesk.ui.widgets.row import Row
from ohdesk.ui.wording import moment_words
from ohdesk.ui.workspace_page import PageContext, WorkspacePage

if TYPE_CHECKING:
    from ohdesk.services.home import GoalLine, Today

PAGE_OF = {
    "meeting": "meetings",
    "task": "agreed",
    "outcome": "agreed",
    "matters": "meetings",
    "plan": "plan",
    "clock_entry": "clock",
    "defect": "follow_up",
    "year_change": "follow_up",
    "communication": "follow_up",
}


class HomePage(WorkspacePage):
    """Reads everything anew when it is opened; a glance must be enough after a month away."""

    def __init__(self, context: PageContext, day: Callable[[], date] = today) -> None:
        super().__init__(context)
        self._day = day
        self._today: Today | None = None
        self._act = Button("", self._go_on, kind="primary")
        self.add_action(self._act)
        self._due = DueCard(self._open)
        self._goals = Card(self.tr("This year's goals"))
        self._month = Card()
        self._safety = SafetyCard(context)
        self._safety.told.connect(self.messages.say)
        self._safety.changed.connect(self.refresh)
        self._news = NewsLine(self._show_receipt)
        self._versions = VersionsLine(self._show_versions)
        self.add(self._news, self._versions, self._due)
        self.add(Columns(self._goals, self._month, self._safety, shares=(4, 3, 3), characters=110))

    def refresh(self) -> None:
        vault, day = self.context.vault, self._day()
        self._today = found = home.today(vault, self.context.store, groups.current_group(vault), day)
        self.set_title(headline_words(found.headline), long_day(day))
        self._act.set_text(action_words(found.headline))
        self._due.show_due(found, day)
        self._show_goals(found)
        self._show_month(found)
        self._safety.show_safety(found.safety)
        self._versions.show_count(choosing.count(vault))
        self._look_for_news()

    def _look_for_news(self) -> None:
        vault = self.context.vault
        if belonging.log_name(vault):
            work = partial(receipts.news, vault, current_language())
            self.context.tasks.run(self, work, self._news.show_news, lambda _: None)

    def _show_receipt(self) -> None:
        from ohdesk.ui.receipt_dialog import ReceiptDialog  # seldom needed

        ReceiptDialog(self.context, self, self._look_for_news).open()

    def _show_versions(self) -> None:
        from ohdesk.ui.versions_dialog import VersionsDialog  # seldom needed

        VersionsDialog(self.context.vault, self, self.context.go).open()

    def _go_on(self) -> None:
        assert self._today is not None
        target = self._today.headline.object
        if target is None:
            vault, language = self.context.vault, current_language()
            group = groups.current_group(vault)
            template = templates.likeliest(vault, group, templates.occasion_of(vault, group, None), language)
            made = meetings.new_meeting(vault, group, language, template=template)
            target = made.value.id
        self.context.go("meetings", target)

    def _open(self, target: str, object_id: UUID) -> None:
        # The pool of waiting matters is on the page of meetings itself.
        self.context.go(PAGE_OF[target], None if target == "matters" else object_id)

    def _show_goals(self, found: Today) -> None:
        self._goals.clear()
        for goal in found.goals:
            self._goals.add(Row(goal.title or self.tr("Goal without a name"), self._goal_words(goal)))
        if not found.goals:
            self._goals.add(
                Label(self.tr("One to five goals, and what is done for each: the year's plan begins there."), "muted"),
                Button(self.tr("Start the plan"), self._start_plan, icon_name="target"),
            )
        self._goals.body.addStretch()
        if found.goals:
            self._goals.add(Button(self.tr("The whole plan"), lambda: self.context.go("plan", None), kind="quiet"))

    def _goal_words(self, goal: GoalLine) -> str:
        if goal.last_touched:
            touched = self.tr("In a meeting {0}").format(short_day(goal.last_touched))
        elif goal.comes_up:
            touched = self.tr("On the agenda {0}").format(short_day(goal.comes_up))
        else:
            touched = self.tr("Not yet in a meeting")
        return " · ".join(filter(None, (touched, goal.next_step and self.tr("next: {0}").format(goal.next_step))))

    def _start_plan(self) -> None:
        vault, year = self.context.vault, school_year_name(self._day())
        group = groups.current_group(vault)
        if plans.plan_for(vault, group.id, year) is None:
            plans.begin(vault, group, Plan(new_id(), school_year=year), current_language())
        self.context.go("plan", None)

    def _show_month(self, found: Today) -> None:
        self._month.clear()
        self._month.set_title(month_name(self._day()))
        for meeting in found.month_meetings:
            number = found.numbers.get(meeting.id)
            title = self.tr("Meeting {0}").format(number) if number else self.tr("Meeting")
            self._month.add(Row(title, moment_words(meeting.day, meeting.starts)))
        for entry in found.month:
            self._month.add(Row(entry.title, entry.owner))
        if not found.month and not found.month_meetings:
            self._month.add(Label(self.tr("Nothing in the yearly clock this month."), "muted"))
        self._month.body.addStretch()
        self._month.add(Button(self.tr("The whole year"), lambda: self.context.go("clock", None), kind="quiet"))
