"""A plan's tables as files for other programs."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from ohdesk.documents.plan_tables import TableKind
from ohdesk.domain.errors import NotFound
from ohdesk.domain.plans import Plan
from ohdesk.services import forms, printing, translating, untranslated, vaults
from ohdesk.services.ports import Vault

__all__ = ["TableFile", "TableKind", "kinds", "tables"]


class TableFile(StrEnum):
    """As what a plan's tables are written; its value is the file's ending."""

    XLSX = "xlsx"
    DOCX = "docx"
    CSV = "csv"


def kinds(plan: Plan) -> tuple[TableKind, ...]:
    """Return which tables a plan fills."""
    held = {
        TableKind.GOALS: plan.goals,
        TableKind.THEMES: plan.themes,
        TableKind.RISKS: plan.risks,
        TableKind.EXPECTATIONS: plan.expectations,
        TableKind.SHARES: plan.shares,
    }
    return tuple(kind for kind, found in held.items() if found)


def tables(
    vault: Vault,
    plan_id: UUID,
    language: str,
    form: TableFile,
    kind: TableKind | None = None,
    *,
    as_it_is: bool = False,
) -> bytes:
    """Return a plan's tables in a form; of ``kind`` alone where told. CSV holds one: without ``kind`` the first.

    Words that are not translated go ``as_it_is`` only where that is said. Raises ``Untranslated``, and ``NotFound``
    where the plan has no such table.
    """
    from ohdesk.documents.plan_tables import plan_tables, tables_paper
    from ohdesk.documents.plans import plan_title
    from ohdesk.documents.table_files import write_csv, write_xlsx
    from ohdesk.documents.texts import texts

    plan = translating.in_language(vault, language).read(Plan, plan_id).value
    sheets = plan_tables(plan, language)
    if kind is not None:
        name = texts(language).say(f"plan_tables.kinds.{kind}")
        sheets = tuple(sheet for sheet in sheets if sheet.name == name)
    if not sheets:
        raise NotFound(kind="table", id=kind or "")
    sheets = sheets[:1] if form is TableFile.CSV else sheets
    document = tables_paper(plan, sheets, printing.issuer(vault, plan.group), language, vaults.today())
    (paper,) = untranslated.settled(vault, [forms.Paper(document, "plan_exported", plan_id)], as_it_is=as_it_is)
    if form is TableFile.DOCX:
        return forms.made(vault, paper, forms.Form.DOCX)
    data = write_csv(sheets[0]) if form is TableFile.CSV else write_xlsx(sheets, plan_title(plan, language), language)
    vault.log_usage("plan_exported", str(plan_id))
    return data
