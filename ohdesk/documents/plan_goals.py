"""A plan's goals, measures and themes on paper: as a table, or a block for each goal where that is too narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from ohdesk.documents import markdown
from ohdesk.documents.texts import Texts
from ohdesk.documents.tree import Block, ColumnGroup, Heading, LabelledList, Paragraph, Run, Section, Table, Text, Voice
from ohdesk.domain.periods import shown_period
from ohdesk.domain.plan_measures import by_heading
from ohdesk.domain.plans import Goal, Measure, MeasureState, Plan, Theme, ThemeKind

_SIGNS = {
    MeasureState.PLANNED: "○",
    MeasureState.UNDER_WAY: "→",
    MeasureState.DONE: "✓",
    MeasureState.DROPPED: "–",
}
_COLUMNS = {
    "goal": 18,
    "baseline": 14,
    "indicator": 13,
    "target": 12,
    "measure": 24,
    "owner": 11,
    "schedule": 11,
    "state": 10,
}
"""Columns in order, and their shares of the width."""
_FOLLOWED = ("baseline", "indicator", "target")
"""What a goal's reaching is seen by; each is left out where no goal has it."""
_MEASURE = {"measure": 46, "owner": 20, "schedule": 18, "state": 16}
_SAID = (ThemeKind.PRINCIPLE, ThemeKind.VALUE)
"""Kinds of themes under which nothing is done: they are only said."""


class GoalLayout(Enum):
    """How goals are set: all of a heading's in one table, or each in a block of its own."""

    TABLE = "table"
    BLOCKS = "blocks"


def goals(plan: Plan, words: Texts, layout: GoalLayout) -> Iterator[Block]:
    """Yield what the plan says it stands for, then its goals and measures under their headings."""
    yield from _said(plan, words)
    under = dict(by_heading(plan))
    themes = [theme for theme in plan.themes if theme.kind not in _SAID or theme.measures or theme.title in under]
    if under or themes:
        yield Heading(2, words.say("documents.plan.goals"))
    left_out = [column for column in _FOLLOWED if not any(getattr(goal, column) for goal in plan.goals)]
    for heading in dict.fromkeys((*_in_order(under, themes), *under)):
        if heading:
            yield Heading(3, heading)
        own = [theme for theme in themes if theme.title == heading]
        for theme in own:
            yield from markdown.blocks(theme.text, level=4)
        found = under.get(heading, ())
        if layout is GoalLayout.BLOCKS:
            yield from (_block(goal, words, 4 if heading else 3) for goal in found)
        elif found:
            yield _table(found, left_out, words)
        for theme in own:
            if theme.measures and found:
                yield Heading(4 if heading else 3, words.say("documents.plan.of_theme"))
            if theme.measures:
                yield _measures(theme.measures, words)


def _in_order(under: dict[str, tuple[Goal, ...]], themes: Sequence[Theme]) -> Iterator[str]:
    """Yield the headings of the themes in their own order, what stands without a heading before them."""
    if "" in under:
        yield ""
    yield from (theme.title for theme in themes)


def _said(plan: Plan, words: Texts) -> Iterator[Block]:
    """Yield the values and principles, each kind under a heading of its own."""
    for kind in _SAID:
        said = [theme for theme in plan.themes if theme.kind is kind and not theme.measures]
        if said:
            yield Heading(2, words.say(f"documents.plan.said.{kind}"))
            yield LabelledList(tuple((theme.title, (theme.text,)) for theme in said))


# As a table


def _table(found: Sequence[Goal], left_out: Sequence[str], words: Texts) -> Table:
    columns = tuple(_COLUMNS)
    rows = [row for goal in found for row in _rows(goal, words)]
    kept = [index for index, column in enumerate(columns) if column not in left_out]
    return Table(
        header=tuple(words.say(f"documents.plan.columns.{columns[index]}") for index in kept),
        rows=tuple(tuple(row[index] for index in kept) for row in rows),
        shares=tuple(_COLUMNS[columns[index]] for index in kept),
        groups=_groups(len(_FOLLOWED) - len(left_out), words),
    )


def _groups(followed: int, words: Texts) -> tuple[ColumnGroup, ...]:
    """Return the headings over the columns, of which ``followed`` tell by what a goal is followed."""
    told = words.say("documents.plan.groups.followed") if followed > 1 else ""
    measures = ColumnGroup(words.say("documents.plan.groups.measures"), len(_MEASURE))
    return (ColumnGroup(""), *((ColumnGroup(told, followed),) if followed else ()), measures)


def _rows(goal: Goal, words: Texts) -> Iterator[tuple[Text, ...]]:
    """Yield a row for each measure of a goal, at least one; the goal's own words stand in the first."""
    first, *rest = [_measure(measure, words) for measure in goal.measures] or [("", "", "", "")]
    yield (_title(goal, words), goal.baseline, goal.indicator, goal.target, *first)
    for measure in rest:
        yield ("", "", "", "", *measure)


def _title(goal: Goal, words: Texts) -> Text:
    title: Text = (Run(goal.title or words.say("documents.plan.untitled"), bold=True),)
    if goal.category is not None:
        title = (*title, Run("\n" + words.say(f"documents.goal_categories.{goal.category}"), italic=True))
    if goal.continues is not None:
        title = (*title, Run("\n" + words.say("documents.plan.continues")))
    return title


def _measures(found: Sequence[Measure], words: Texts) -> Table:
    return Table(
        header=tuple(words.say(f"documents.plan.columns.{column}") for column in _MEASURE),
        rows=tuple(_measure(measure, words) for measure in found),
        shares=tuple(_MEASURE.values()),
    )


def _measure(measure: Measure, words: Texts) -> tuple[Text, ...]:
    """Return what is done and how far it has come, by whom, when (and when before), and its state."""
    text: Text = (Run(measure.text),)
    if measure.progress:
        text = (*text, Run(f"\n{measure.progress}", italic=True))
    if measure.continues is not None:
        text = (*text, Run("\n" + words.say("documents.plan.continues")))
    state = f"{_SIGNS[measure.state]}\u00a0{words.say(f'documents.measure_states.{measure.state}')}"
    return text, measure.owner, _when(measure, words), state


def _when(measure: Measure, words: Texts) -> str:
    when = measure.schedule or shown_period(measure.starts, measure.ends)
    if not measure.moves:
        return when
    was = measure.moves[0].words or shown_period(None, measure.moves[0].was)
    return "\n".join(filter(None, (when, words.say("documents.plan.first_meant", when=was) if was else "")))


# In blocks


def _block(goal: Goal, words: Texts, level: int) -> Section:
    """Return a goal over the whole width: its name, what is known of it, and its measures as a table."""
    about = [words.say(f"documents.goal_states.{goal.state}")]
    if goal.category is not None:
        about.append(words.say(f"documents.goal_categories.{goal.category}"))
    if goal.continues is not None:
        about.append(words.say("documents.plan.continues"))
    blocks: list[Block] = [Paragraph(" · ".join(about), Voice.NOTE)]
    told = tuple(
        (words.say(f"documents.plan.columns.{column}"), (getattr(goal, column),))
        for column in _FOLLOWED
        if getattr(goal, column)
    )
    if told:
        blocks.append(LabelledList(told))
    if goal.measures:
        blocks.append(_measures(goal.measures, words))
    return Section(Heading(level, goal.title or words.say("documents.plan.untitled")), tuple(blocks))
