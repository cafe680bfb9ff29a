"""What is expected of a plan, what may stand in its way, and how many students its providers have, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ohdesk.documents.dates import short_date
from ohdesk.documents.numbers import number
from ohdesk.documents.texts import Texts
from ohdesk.documents.tree import Block, Heading, Paragraph, Run, Table, Text, Voice
from ohdesk.domain.plan_risks import by_rank, rank
from ohdesk.domain.plans import Plan, Risk


def expectations(plan: Plan, words: Texts) -> Iterator[Block]:
    """Yield who expects what, and how it is answered, as a table."""
    if not plan.expectations:
        return
    yield Heading(2, words.say("plan_tables.kinds.expectations"))
    yield Table(
        header=tuple(words.say(f"plan_tables.columns.{column}") for column in ("who", "expectation", "answer")),
        rows=tuple((one.who or "–", one.text, one.answer) for one in plan.expectations),
        shares=(20, 40, 40),
    )


def risks(plan: Plan, words: Texts) -> Iterator[Block]:
    """Yield the risk register, the heaviest risk first."""
    if not plan.risks:
        return
    yield Heading(2, words.say("plan_tables.kinds.risks"))
    yield Paragraph(words.say("documents.plan.weights"), Voice.NOTE)
    columns = ("risk", "weight", "response", "owner", "review_on", "follow_up")
    yield Table(
        header=tuple(
            words.say("documents.plan.weight" if column == "weight" else f"plan_tables.columns.{column}")
            for column in columns
        ),
        rows=tuple(_risk(risk, words) for risk in by_rank(plan.risks)),
        shares=(24, 16, 26, 13, 11, 22),
    )


def shares(plan: Plan, language: str, words: Texts) -> Iterator[Block]:
    """Yield how many students each education provider has and which part of all that is, with the sum below."""
    if not plan.shares:
        return
    total = sum(share.students or 0 for share in plan.shares)
    yield Heading(2, words.say("plan_tables.kinds.shares"))
    rows = [
        (share.provider or "–", _counted(share.students, language), _part(share.students, total, language))
        for share in plan.shares
    ]
    rows.append((words.say("documents.plan.total"), _counted(total, language), _part(total, total, language)))
    yield Table(
        header=(
            words.say("plan_tables.columns.provider"),
            words.say("plan_tables.columns.students"),
            words.say("documents.plan.part"),
        ),
        rows=tuple(rows),
        shares=(60, 20, 20),
    )


def _risk(risk: Risk, words: Texts) -> tuple[Text, ...]:
    likelihood, effect = (words.say(f"documents.levels.{level}").lower() for level in (risk.likelihood, risk.effect))
    state = words.say(f"documents.risk_states.{risk.state}")
    return (
        (Run(risk.text or "–", bold=True),),
        words.say("documents.plan.weighed", weight=rank(risk), likelihood=likelihood, effect=effect),
        risk.response,
        risk.owner,
        short_date(risk.review_on) if risk.review_on else "",
        (Run(state), *((Run(f"\n{risk.follow_up}", italic=True),) if risk.follow_up else ())),
    )


def _counted(students: int | None, language: str) -> str:
    return "–" if students is None else number(Decimal(students), language)


def _part(students: int | None, total: int, language: str) -> str:
    if students is None or not total:
        return "–"
    return f"{number(Decimal(round(1000 * students / total)) / 10, language)}\u00a0%"
