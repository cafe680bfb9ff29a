"""Inspections, staffing and counts, and their papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from ohdesk.cli.papers import PAPERS, PaperKind, Wanted
from ohdesk.cli.session import Json, PassphraseFile, VaultPath, session, show
from ohdesk.domain.errors import NotFound
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import (
    Defect,
    DefectReview,
    DefectState,
    Inspection,
    InspectionBody,
    changed,
    look_by,
    looked_at,
    next_by,
)

if TYPE_CHECKING:
    from ohdesk.domain.readers import Reader
    from ohdesk.services.forms import Paper
    from ohdesk.services.ports import Vault

inspection = typer.Typer(
    help="The inspection of health and safety, and its defects.", no_args_is_help=True, rich_markup_mode=None
)

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]
InspectionId = Annotated[UUID, typer.Option("--id", metavar="ID", help="As told by: inspection list --json.")]
DefectId = Annotated[UUID, typer.Option("--defect", metavar="ID", help="As told by: inspection list --json.")]


@inspection.command("list")
def inspection_list(
    ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False
) -> None:
    """List inspections with their defects: state, and by when each is to be looked at again."""
    with session(ctx).vault(vault, passphrase_file) as opened:
        show(list(_inspections(opened)), json)


@inspection.command("add")
def inspection_add(
    ctx: typer.Context,
    vault: VaultPath,
    day: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")],
    school: Annotated[str, typer.Option(help="The school's name; else the group's only school.")] = "",
    body: Annotated[list[InspectionBody] | None, typer.Option(help="Who took part; once for each.")] = None,
    others: Annotated[str, typer.Option(help="Others who took part, in words.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down an inspection; prints its id."""
    from ohdesk.services import groups

    with session(ctx).vault(vault, passphrase_file) as opened:
        group = groups.current_group(opened)
        new = Inspection(new_id(), group.id, school_named(opened, school), day.date(), tuple(body or ()), others=others)
        opened.add(new)
    typer.echo(new.id)


@inspection.command("defect")
def inspection_defect(
    ctx: typer.Context,
    vault: VaultPath,
    id: InspectionId,  # noqa: A002
    text: Annotated[str, typer.Option(help="What is to be repaired.")],
    place: Annotated[str, typer.Option(help="Where.")] = "",
    owner: Annotated[str, typer.Option(help="Who answers for the repair.")] = "",
    due: Day = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down a defect that an inspection found; prints its id."""
    new = Defect(new_id(), text, place, owner, due.date() if due else None)
    with session(ctx).vault(vault, passphrase_file) as opened:
        edition = opened.read(Inspection, id)
        opened.save(edition, changed(edition.value, new))
    typer.echo(new.id)


@inspection.command("look")
def inspection_look(
    ctx: typer.Context,
    vault: VaultPath,
    defect: DefectId,
    state: Annotated[DefectState, typer.Option(help="How far the repair has come.")],
    note: Annotated[str, typer.Option(help="What was seen.")] = "",
    day: Day = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write down a look at a defect; prints by when it is to be looked at again."""
    from ohdesk.services.vaults import today

    look = DefectReview(new_id(), day.date() if day else today(), note, state)
    with session(ctx).vault(vault, passphrase_file) as opened:
        for found in opened.all(Inspection):
            for one in found.defects:
                if one.id == defect:
                    edition = opened.read(Inspection, found.id)
                    new = looked_at(one, look)
                    opened.save(edition, changed(edition.value, new))
                    typer.echo(look_by(new, found) or "")
                    return
    raise NotFound(kind="defect", id=str(defect))


def school_named(vault: Vault, name: str) -> UUID | None:
    """Return the school that goes by ``name`` in either language, else the group's only one. Raises ``NotFound``."""
    from ohdesk.services import groups

    schools = groups.schools_of(vault, groups.current_group(vault))
    if not name:
        return schools[0].id if len(schools) == 1 else None
    for school in schools:
        if name.casefold() in (school.name.casefold(), school.name_sv.casefold()):
            return school.id
    raise NotFound(kind="school", id=name)


def _inspections(vault: Vault) -> Iterator[dict[str, Any]]:
    from ohdesk.domain.schools import School

    names = {school.id: school.name or school.name_sv for school in vault.all(School)}
    for one in vault.all(Inspection):
        school = names.get(one.school, "") if one.school else ""
        yield {
            "id": one.id,
            "kind": "inspection",
            "day": one.day,
            "next_by": next_by(one),
            "school": school,
            "bodies": [body.value for body in one.bodies],
        }
        for defect in one.defects:
            yield {
                "id": defect.id,
                "kind": "defect",
                "inspection": one.id,
                "state": defect.state.value,
                "look_by": look_by(defect, one),
                "due": defect.due,
                "place": defect.place,
                "owner": defect.owner,
                "text": defect.text,
            }


def _print_inspection(vault: Vault, wanted: Wanted) -> Paper:
    from ohdesk.services import groups, inspection_papers

    group = wanted.id or groups.current_group(vault).id
    return inspection_papers.inspection(vault, group, wanted.language, _reader(wanted))


def _reader(wanted: Wanted) -> Reader:
    from ohdesk.domain.readers import Reader

    return Reader.PUBLIC if wanted.variant == "public" else Reader.STAFF


PAPERS[PaperKind.INSPECTION] = _print_inspection
