"""Signing finished papers with a certificate, without a window."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ohdesk.cli.session import Json, Output, PassphraseFile, VaultPath, session, show_facts, write_file
from ohdesk.domain.errors import SigningRefused
from ohdesk.services.words import say

if TYPE_CHECKING:
    from ohdesk.services.signing import CertificateFacts

CERTIFICATE_PASSPHRASE = "OHDESK_CERTIFICATE_PASSPHRASE"

signing = typer.Typer(help="The certificate that papers are signed with.", no_args_is_help=True, rich_markup_mode=None)


@signing.command("take")
def take(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="PKCS#12: .p12 or .pfx.")],
    vault: VaultPath,
    certificate_passphrase_file: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help=f"The file's own passphrase; else {CERTIFICATE_PASSPHRASE}."),
    ] = None,
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Keep an organisation's key and certificate in the vault."""
    from ohdesk.services import signing as certificates

    here = session(ctx)
    if certificate_passphrase_file is not None:
        own = certificate_passphrase_file.read_text("utf-8-sig").rstrip("\r\n")
    elif CERTIFICATE_PASSPHRASE in os.environ or not sys.stdin.isatty():
        own = os.environ.get(CERTIFICATE_PASSPHRASE, "")
    else:
        own = typer.prompt(say(here.language, "cli.passphrase"), default="", hide_input=True, err=True)
    with here.vault(vault, passphrase_file) as opened:
        _show(certificates.take_certificate(opened, file, own), as_json=json)


@signing.command("make")
def make(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Make a certificate in the group's own name, which nobody else has issued."""
    from ohdesk.services import signing as certificates

    with session(ctx).vault(vault, passphrase_file) as opened:
        _show(certificates.make_certificate(opened, datetime.now(UTC)), as_json=json)


@signing.command("show")
def show(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None, json: Json = False) -> None:
    """Show whose certificate is kept and how long it is valid."""
    from ohdesk.services import signing as certificates

    with session(ctx).vault(vault, passphrase_file) as opened:
        found = certificates.certificate(opened)
    if found is None:
        raise SigningRefused(reason="none")
    _show(found, as_json=json)


@signing.command("forget")
def forget(ctx: typer.Context, vault: VaultPath, passphrase_file: PassphraseFile = None) -> None:
    """Remove the key and certificate from the vault."""
    from ohdesk.services import signing as certificates

    with session(ctx).vault(vault, passphrase_file) as opened:
        certificates.forget_certificate(opened)


def sign(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A PDF that OHDesk has made.")],
    vault: VaultPath,
    output: Output,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Sign a paper (PAdES B-B, no time-stamp server is asked); it stays fit for an archive and a screen reader."""
    from ohdesk.services import paper_check
    from ohdesk.services import signing as certificates

    with session(ctx).vault(vault, passphrase_file) as opened:
        signed = certificates.sign(opened, file.read_bytes(), datetime.now(UTC))
    write_file(output, paper_check.for_archive(signed))


def _show(found: CertificateFacts, as_json: bool) -> None:
    facts = {"name": found.name, "issuer": found.issuer, "self_made": found.self_made}
    show_facts(facts | {"begins": found.begins.date(), "ends": found.ends.date()}, as_json)
