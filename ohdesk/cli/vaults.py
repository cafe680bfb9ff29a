"""Making vaults and keeping them safe."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ohdesk.cli.session import NEW_PASSPHRASE, Json, PassphraseFile, session, show_facts
from ohdesk.domain.checking import LONGEST_DRAFT_DAYS
from ohdesk.domain.errors import VaultDamaged
from ohdesk.domain.schools import EducationForm
from ohdesk.services.words import say

app = typer.Typer(help="Make a vault, look at it, keep it safe.", no_args_is_help=True, rich_markup_mode=None)

VaultArgument = Annotated[Path, typer.Argument(metavar="PATH", help="The vault's folder, or a file in it.")]


@app.command()
def new(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A folder that is not there yet.")],
    practice: Annotated[bool, typer.Option("--practice", help="For practice only; never to be changed.")] = False,
    school: Annotated[str, typer.Option(help="The school's name; without it the vault is left empty.")] = "",
    form: Annotated[EducationForm, typer.Option(help="The school's form of education.")] = EducationForm.BASIC,
    group: Annotated[str, typer.Option(help="The group's name.")] = "",
    policy: Annotated[Path | None, typer.Option(exists=True, dir_okay=False, help="The provider's policy.")] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Make a vault and tell its recovery key, once. Its rehearsal stays open."""
    from ohdesk.services import vaults

    here = session(ctx)
    passphrase = here.passphrase(passphrase_file, confirm=True)
    try:
        known = vaults.ProviderPolicy.parse(policy.read_bytes()) if policy else None
    except ValueError:
        raise typer.BadParameter(say(here.language, "cli.policy_unreadable"), param_hint="--policy") from None
    if school or group:
        start = vaults.Start(school, form, group, here.language)
        made = vaults.make_vault(here.store(), path, passphrase, start, practice, known)
    else:
        label = vaults.name_of(path)
        made = vaults.make_empty_vault(here.store(), path, passphrase, label, practice, known)
    facts = {"path": made.vault.facts.path, "id": made.vault.facts.id, "recovery_key": made.recovery_key.text()}
    made.vault.close()
    show_facts(facts, json)
    if not json:
        typer.echo(say(here.language, "cli.keep_the_key"))


@app.command()
def info(ctx: typer.Context, path: VaultArgument, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Tell what a vault is, who can open it and where its copies lie."""
    from ohdesk.services import vaults

    here = session(ctx)
    with here.vault(path, passphrase_file) as vault:
        facts, store = vault.facts, here.store()
        safety = vaults.safety(vault, store)
        told = {
            "path": facts.path,
            "id": facts.id,
            "practice": facts.practice,
            "created": facts.created,
            "format": facts.schema,
            "slots": [f"{slot.kind} {slot.label}".strip() for slot in store.slots(facts.path)],
            "backups": [str(copy.path) for copy in store.backups(facts.path)],
            "second_place": safety.second_place,
            "second_copy": safety.second_copy,
            "rehearsal_due": safety.rehearsal_due,
        }
    show_facts(told, json)


@app.command()
def check(ctx: typer.Context, path: VaultArgument, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Read a vault through from end to end."""
    here = session(ctx)
    with here.vault(path, passphrase_file) as vault:
        folder, faults = vault.facts.path, vault.faults()
    if json:
        show_facts({"path": folder, "faults": list(faults)}, as_json=True)
    if faults:
        raise VaultDamaged(path=str(folder))
    if not json:
        typer.echo(say(here.language, "cli.whole"))


@app.command()
def backup(
    ctx: typer.Context,
    path: VaultArgument,
    to: Annotated[Path | None, typer.Option("--to", file_okay=False, help="Another folder for the copy.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Write an encrypted copy beside the vault, or into another folder."""
    with session(ctx).vault(path, passphrase_file) as vault:
        typer.echo(vault.back_up(to).path)


@app.command()
def restore(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="The copy.")],
    to: Annotated[Path, typer.Option("--to", help="Where the vault is to lie; one there already is kept beside it.")],
) -> None:
    """Make a vault of a copy; it opens with the passphrases of its day."""
    from ohdesk.services import vaults

    typer.echo(vaults.restore(session(ctx).store(), path, to))


@app.command()
def provider(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The education provider's name.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="A folder that is not there yet.")],
    draft_days: Annotated[
        int | None,
        typer.Option(min=1, max=LONGEST_DRAFT_DAYS, help="Days after approval until drafts are forgotten; else 30."),
    ] = None,
) -> None:
    """Make a provider's recovery key: a policy file for every laptop, and a private key for the provider's safe."""
    from ohdesk.services import vaults

    policy, private = vaults.new_provider(name, draft_days)
    output.mkdir(mode=0o700, parents=True)
    (output / "policy.json").write_bytes(policy)
    (output / "provider.key").write_bytes(private)
    typer.echo(output / "policy.json")
    typer.echo(output / "provider.key")


@app.command()
def passphrase(
    ctx: typer.Context,
    path: VaultArgument,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help=f"A file with the new one; else {NEW_PASSPHRASE}.")
    ] = None,
    provider_key: Annotated[
        Path | None, typer.Option(exists=True, dir_okay=False, help="Set a new one by the provider's private key.")
    ] = None,
) -> None:
    """Change the passphrase, or set one by the provider's key; nothing else in the vault is written anew."""
    from ohdesk.services import vaults

    here = session(ctx)
    if provider_key is not None:
        fresh = here.passphrase(new_passphrase_file, NEW_PASSPHRASE, confirm=True)
        try:
            vaults.recover_with_provider_key(here.store(), path, provider_key.read_bytes(), fresh)
        except ValueError:
            raise typer.BadParameter(say(here.language, "cli.key_unreadable"), param_hint="--provider-key") from None
        typer.echo(say(here.language, "cli.passphrase_changed"))
        return
    old = here.passphrase(passphrase_file)
    fresh = here.passphrase(new_passphrase_file, NEW_PASSPHRASE, confirm=True)
    store = here.store()
    vault = vaults.unlock(store, path, old)
    try:
        vaults.change_passphrase(store, vault, old, fresh)
    finally:
        vault.close()
    typer.echo(say(here.language, "cli.passphrase_changed"))
