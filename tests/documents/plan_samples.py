"""Plans in chapters of an invented school, as the tests set them."""

import tomllib
from dataclasses import replace
from datetime import date
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.plan_goals import GoalLayout
from ohdesk.documents.plan_tables import plan_tables, tables_paper
from ohdesk.documents.plans import plan_paper
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.plan_contents import content_list, with_chapters
from ohdesk.domain.plans import (
    Goal,
    Plan,
    PlanComment,
    PlanKind,
    PlanState,
    ProviderShare,
    Risk,
    Theme,
    ThemeKind,
)
from ohdesk.domain.schools import School, SchoolService, ServiceState
from ohdesk.resources import resource
from ohdesk.services.practice.writer import value
from ohdesk.services.practice.year import told

TODAY = date(2026, 11, 22)


def uid(number):
    return UUID(int=number)


SERVICES = (
    SchoolService(uid(90), Role.CURATOR, "ma, ke ja to 9–15", "B214", "suomi, ruotsi", "Wilma, 040 000 0001"),
    SchoolService(uid(91), Role.PSYCHOLOGIST, "ti 9–14", contact="Wilma", state=ServiceState.PAUSED),
    SchoolService(uid(92), Role.NURSE, "ma–to 8–14", "B102", "suomi", "040 000 0002"),
    SchoolService(uid(93), Role.DOCTOR, state=ServiceState.ENDED),
)
COMMENTS = (
    PlanComment(
        uid(97),
        "Oppilaskunta",
        date(2026, 9, 7),
        "kokous",
        "Välitunneille tekemistä.",
        date(2026, 9, 21),
        "Tavoite 2 sai toimenpiteen.",
    ),
    PlanComment(uid(98), "Vanhempainyhdistys", how="kysely"),
)


def served(issuer):
    """The issuer with what is offered at its school, and two more schools: one with a nurse, one with nothing."""
    school = replace(issuer.schools[0], services=SERVICES)
    others = (School(uid(95), "Rantakoulu", "Strandskolan"), School(uid(96), "Metsäkoulu", services=SERVICES[2:]))
    return replace(issuer, schools=(school, *others))


def book(kind, goals, language, times=1):
    """A plan in chapters, as its list has them: most written, one left out on purpose, one still open."""
    empty = Plan(
        uid(6),
        uid(1),
        state=PlanState.APPROVED,
        approved_body="Lautakunta",
        approved_on=TODAY,
        approved_section="60",
        diary_number="HK/12/2026",
        goals=goals,
        kind=kind,
        starts=date(2026, 8, 1),
        ends=date(2029, 7, 31),
        approved_basis="hallintosääntö 24 §",
        comments=COMMENTS * times,
    )
    plan = with_chapters(empty, language)
    about = {point.key: " ".join((point.about, *point.hints)) for point in content_list(kind, language)}
    written = [replace(chapter, text=f"{about[chapter.key]}\n\n" * 2 * times) for chapter in plan.chapters[:-2]]
    left_out = replace(plan.chapters[-2], left_out="Kuvataan hyvinvointisuunnitelmassa.")
    return replace(plan, chapters=(*written, left_out, plan.chapters[-1]))


def themed(goals, language):
    """A two-year plan by themes: what is expected, risks, values, goals under a theme, measures straight in themes."""
    with resource("practice", "year.toml").open("rb") as file:
        plan = value(Plan, told(tomllib.load(file)["action_plan"], "sv" if language == "sv" else "fi", 2026))
    first, second, *rest = plan.themes
    trust = Theme(uid(80), ThemeKind.VALUE, "Luottamus", "Asioista puhutaan suoraan.")
    under = tuple(replace(goal, theme=first.id) for goal in goals)
    goes_on = replace(second.measures[0], continues=uid(81))
    shares = (ProviderShare(uid(82), "Harjoituskylä", 12_340), ProviderShare(uid(83), "Koekylä"))
    return replace(
        plan,
        group=uid(1),
        themes=(first, replace(second, measures=(goes_on, *second.measures[1:])), *rest, trust),
        goals=(*under, Goal(uid(84), "Otsikoton tavoite", continues=uid(85))),
        shares=shares,
    )


def in_tables(plan, issuer, language):
    return tables_paper(plan, plan_tables(plan, language), issuer, language, TODAY)


def documents(issuer, goals, language):
    """One of each kind, by name."""
    return {
        "action_plan": plan_paper(themed(goals, language), issuer, language, TODAY),
        "plan_blocks": plan_paper(
            Plan(uid(5), uid(1), goals=goals, school_year="2026–2027"), issuer, language, TODAY, GoalLayout.BLOCKS
        ),
        "provider_plan": plan_paper(book(PlanKind.PROVIDER, goals, language), served(issuer), language, TODAY),
        "regional_plan": plan_paper(book(PlanKind.REGIONAL, goals, language), issuer, language, TODAY),
        "year_plan": plan_paper(book(PlanKind.SCHOOL_YEAR, goals, language), served(issuer), language, TODAY),
        "plan_tables": in_tables(themed(goals, language), issuer, language),
    }


def bare_documents(language):
    """One of each kind with as little in it as it can have."""
    group = Issuer(Group(uid(1)))
    bare = Plan(uid(5), kind=PlanKind.ACTION, themes=(Theme(uid(80)),), risks=(Risk(uid(86)),))
    return {
        "action_plan": plan_paper(replace(bare, shares=(ProviderShare(uid(82)),)), group, language, TODAY),
        "plan_blocks": plan_paper(Plan(uid(5), goals=(Goal(uid(84)),)), group, language, TODAY, GoalLayout.BLOCKS),
        "provider_plan": plan_paper(Plan(uid(5), kind=PlanKind.PROVIDER), group, language, TODAY),
        "regional_plan": plan_paper(Plan(uid(5), kind=PlanKind.REGIONAL), group, language, TODAY),
        "year_plan": plan_paper(Plan(uid(5)), group, language, TODAY),
        "plan_tables": in_tables(bare, group, language),
    }


def long_documents(issuer, goals, language):
    """One of each kind that runs over many pages."""
    return {
        "action_plan": plan_paper(themed(goals * 6, language), issuer, language, TODAY),
        "plan_blocks": plan_paper(Plan(uid(5), goals=goals * 6), issuer, language, TODAY, GoalLayout.BLOCKS),
        "provider_plan": plan_paper(book(PlanKind.PROVIDER, goals, language, 8), served(issuer), language, TODAY),
        "regional_plan": plan_paper(book(PlanKind.REGIONAL, goals * 4, language, 8), issuer, language, TODAY),
        "year_plan": plan_paper(book(PlanKind.SCHOOL_YEAR, goals, language, 8), served(issuer), language, TODAY),
        "plan_tables": in_tables(themed(goals * 6, language), issuer, language),
    }
