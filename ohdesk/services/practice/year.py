"""The rest of the practice school's year: what is followed, inspected, told, and what the groups around it do."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from ohdesk.domain.checklists import Checklist
from ohdesk.domain.communication import Communication, Newsletter, told_by
from ohdesk.domain.duties import mark_id
from ohdesk.domain.evaluation import DutyMark, SelfEvaluation, self_evaluation_id, with_statements
from ohdesk.domain.groups import Group, GroupType, Membership, RepresentedBody, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Expectation, Plan, PlanComment, Risk, Theme
from ohdesk.domain.roll_outs import RollOut
from ohdesk.domain.schools import Provider, RetentionRule, School, school_year_name, school_year_span
from ohdesk.domain.surveys import Survey
from ohdesk.domain.tallies import Channel, ConsultationTheme, counted
from ohdesk.resources import resource
from ohdesk.services import deliveries, groups, tallies
from ohdesk.services.practice.writer import Writer, first_year, value

_WORDS = {"fi", "sv"}
_DAY = 3
"""A day in the content: years from the school year's first, month, day."""


def write_year(writer: Writer, goals: tuple[UUID, ...]) -> None:
    """Write what a group keeps of its year beside meetings, and the groups above and beside it."""
    with resource("practice", "year.toml").open("rb") as file:
        content = told(tomllib.load(file), writer.language, first_year(writer.today))
    group = groups.current_group(writer.vault)
    _complete_services(writer, content)
    _complete_plan(writer, group, content, goals)
    _write_follow_up(writer, group, content, goals)
    _note_deliveries(writer, group, content["deliveries"])
    groups.choose_group(writer.vault, group.id)
    _write_other_groups(writer, group, content)


def told(content: Any, language: str, year: int) -> Any:  # noqa: ANN401  # whatever the file holds
    """Return content in one language, its days as dates."""
    if isinstance(content, dict):
        if set(content) == _WORDS:
            return content[language]
        return {name: told(part, language, year) for name, part in content.items()}
    if isinstance(content, list):
        if len(content) == _DAY and all(isinstance(part, int) for part in content):
            return date(year + content[0], content[1], content[2]).isoformat()
        return [told(part, language, year) for part in content]
    return content


def _complete_services(writer: Writer, content: dict[str, Any]) -> None:
    vault = writer.vault
    (school,) = vault.all(School)
    edition = vault.read(School, school.id)
    services = tuple(
        replace(service, **_numbers(content["services"].get(service.profession, {}))) for service in school.services
    )
    vault.save(edition, replace(edition.value, services=services))
    (provider,) = vault.all(Provider)
    rules = tuple(value(RetentionRule, rule) for rule in content["provider"]["retention"])
    known = vault.read(Provider, provider.id)
    vault.save(known, replace(known.value, name_sv=content["provider"]["name_sv"], retention=rules))


def _numbers(about: dict[str, Any]) -> dict[str, Any]:
    return {name: Decimal(told) if name == "person_years" else told for name, told in about.items()}


def _complete_plan(writer: Writer, group: Group, content: dict[str, Any], goals: tuple[UUID, ...]) -> None:
    vault, about = writer.vault, content["plan"]
    indicators = [replace(value(Indicator, entry), group=group.id) for entry in content["indicators"]]
    for indicator in indicators:
        vault.add(indicator)
    (plan,) = (plan for plan in vault.all(Plan) if goals[0] in {goal.id for goal in plan.goals})
    of_goal = {goals[goal - 1]: indicators[number - 1].id for goal, number in about["goal_indicators"]}
    edition = vault.read(Plan, plan.id)
    vault.save(
        edition,
        replace(
            edition.value,
            goals=tuple(
                replace(goal, indicators=(of_goal[goal.id],) if goal.id in of_goal else ())
                for goal in edition.value.goals
            ),
            themes=tuple(value(Theme, entry) for entry in about["themes"]),
            risks=tuple(value(Risk, entry) for entry in about["risks"]),
            expectations=tuple(value(Expectation, entry) for entry in about["expectations"]),
            comments=tuple(value(PlanComment, entry) for entry in about["comments"]),
        ),
    )


def _write_follow_up(writer: Writer, group: Group, content: dict[str, Any], goals: tuple[UUID, ...]) -> None:
    vault = writer.vault
    (school,) = vault.all(School)
    vault.add(replace(value(Survey, content["survey"]), group=group.id))
    vault.add(replace(value(Inspection, content["inspection"]), group=group.id, school=school.id))
    for entry in content["linked_plans"]:
        vault.add(replace(value(LinkedPlan, entry), group=group.id))
    for entry in content["communications"]:
        known = {name: told for name, told in entry.items() if name != "goal"}
        vault.add(replace(value(Communication, known), group=group.id, goal=goals[entry["goal"] - 1]))
    letter: Newsletter = replace(value(Newsletter, content["newsletter"]), group=group.id, language=writer.language)
    sections = tuple(replace(one, goal=goal) for one, goal in zip(letter.sections, goals, strict=False))
    vault.add(replace(letter, sections=sections))
    vault.add(told_by(letter))
    last_year = school_year_name(date(first_year(writer.today) - 1, 8, 1))
    _write_own_work(writer, group, content["self_evaluation"], last_year)
    this_year = school_year_name(writer.today)
    for duty, note in content["duty_marks"].items():
        vault.add(DutyMark(mark_id(group.id, this_year, duty), group.id, this_year, duty, note=note))
    vault.add(replace(value(Checklist, content["checklist"]), group=group.id))


def _note_deliveries(writer: Writer, group: Group, numbers: dict[str, Any]) -> None:
    """Note where the official copies of the plan and of the first minutes are; the others still wait."""
    vault = writer.vault
    approved = vault.record_roots()
    first, last = school_year_span(school_year_name(writer.today))
    held = [meeting for meeting in vault.outlines(Meeting, group.id, first, last) if meeting.id in approved]
    papers = [
        (deliveries.minutes_of(meeting.id), meeting.day, number)
        for meeting, number in zip(held, numbers["minutes"], strict=False)
    ]
    papers += [
        (deliveries.plan_of(plan.id), plan.approved_on, plan.diary_number)
        for plan in vault.all(Plan, group.id)
        if plan.approved_on
    ]
    for subject, day, number in papers:
        since = min((day or writer.today) + timedelta(days=14), writer.today)
        deliveries.note(vault, group.id, subject, number, since)


def _write_own_work(writer: Writer, group: Group, about: dict[str, Any], school_year: str) -> None:
    """Write how the group rated its own work."""
    empty = SelfEvaluation(
        self_evaluation_id(group.id, school_year),
        group.id,
        school_year,
        strengths=about["strengths"],
        to_develop=about["to_develop"],
    )
    own = with_statements(empty, about["ratings"])
    ratings = tuple(
        replace(line, rating=about["ratings"][line.key], note=about["notes"].get(line.key, "")) for line in own.ratings
    )
    writer.vault.add(replace(own, ratings=ratings))


def _write_other_groups(writer: Writer, group: Group, content: dict[str, Any]) -> None:
    """Write the steering group above, with its action plan, and the expert team beside, with its tally."""
    vault, about = writer.vault, content["steering"]
    chair = Membership(new_id(), about["chair"], Role.OTHER, about["title"], seat=Seat.CHAIR)
    bodies = tuple(value(RepresentedBody, body) for body in about["bodies"])
    steering = Group(
        new_id(),
        GroupType.STEERING,
        about["name"],
        schools=group.schools,
        members=(replace(chair, represents=bodies[0].id),),
        bodies=bodies,
    )
    vault.add(steering)
    edition = vault.read(Group, group.id)
    vault.save(edition, replace(edition.value, parent=steering.id))
    vault.add(replace(value(Plan, content["action_plan"]), group=steering.id))
    vault.add(replace(value(RollOut, about["roll_out"]), group=steering.id))
    team = content["expert_team"]
    experts = tuple(
        replace(member, id=new_id(), seat=Seat.CHAIR if member.role is Role.CURATOR else Seat.MEMBER)
        for member in group.members
        if member.role in (Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE)
    )
    expert_team = Group(new_id(), GroupType.EXPERT_TEAM, team["name"], schools=group.schools, members=experts)
    vault.add(expert_team)
    term = tallies.tally_to_write(vault, expert_team.id, school_year_name(writer.today), spring=False)
    tally = term.value
    for channel, profession, theme, count in team["counts"]:
        tally = counted(tally, (Channel(channel), Role(profession), ConsultationTheme(theme)), count)
    vault.save(term, tally)
