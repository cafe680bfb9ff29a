"""The papers of follow-up and evaluation; slow enough for the worker's thread."""

from __future__ import annotations

from uuid import UUID

from ohdesk.domain.deliveries import Deliverable
from ohdesk.domain.plans import Plan
from ohdesk.domain.readers import Reader
from ohdesk.services import archive_list as archiving
from ohdesk.services import coverage as covering
from ohdesk.services import deliveries, plans, printing, translating, vaults
from ohdesk.services import evaluation as evaluating
from ohdesk.services import goal_thread as threads
from ohdesk.services.forms import Paper
from ohdesk.services.ports import Vault


def goal_thread(vault: Vault, goal_id: UUID, language: str) -> Paper:
    """Return everything that touched a goal, in order, without small numbers: meetings read it.

    Raises ``NotFound``.
    """
    from ohdesk.documents.goal_thread import goal_thread as described

    vault = translating.in_language(vault, language)
    thread = threads.thread(vault, goal_id, Reader.REPRESENTATIVES)
    group = thread.plans[-1].plan.group
    sender = printing.issuer(vault, group)
    document = described(thread, sender, language, vaults.today())
    return Paper(document, "goal_thread_printed", group)


def coverage(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return where a school year's material shows the group's duties and goals."""
    from ohdesk.documents.coverage import coverage as described

    vault = translating.in_language(vault, language)
    found = covering.coverage(vault, group_id, school_year, language)
    sender = printing.issuer(vault, group_id)
    document = described(found.duties, found.goals, school_year, sender, language, vaults.today())
    return Paper(document, "coverage_printed", group_id)


def evaluation(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return the evaluation of a school year's plan and of the group's own work."""
    from ohdesk.documents.evaluation import evaluation as described

    vault = translating.in_language(vault, language)
    found = plans.plan_for(vault, group_id, school_year)
    plan = found.value if found else Plan(group_id, group_id, school_year=school_year)
    own = evaluating.with_lines(evaluating.self_evaluation(vault, group_id, school_year).value)
    words, sender = evaluating.statements(language), printing.issuer(vault, group_id)
    document = described(plan, own, words, school_year, sender, language, vaults.today())
    subject = deliveries.of_group(Deliverable.EVALUATION, group_id, school_year)
    return Paper(document, "evaluation_printed", group_id, subject=subject)


def archive_list(vault: Vault, group_id: UUID, school_year: str, language: str) -> Paper:
    """Return the list of a school year's papers with the provider's times of keeping."""
    from ohdesk.documents.archive_list import archive_list as described

    vault = translating.in_language(vault, language)
    lines = archiving.archive_list(vault, group_id, school_year)
    standings = deliveries.standings(vault, group_id, school_year)
    official = {one.subject.id: one.official for one in standings if one.official}
    document = described(lines, school_year, printing.issuer(vault, group_id), language, vaults.today(), official)
    return Paper(document, "archive_list_printed", group_id)
