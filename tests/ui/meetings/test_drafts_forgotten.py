"""While a vault is open, it is forgotten how minutes came to be that were approved long enough ago."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from ohdesk.domain.meetings import Meeting
from ohdesk.services import minutes
from ohdesk.ui import safekeeping
from ohdesk.ui.safekeeping import Safekeeping
from tests.ui.meetings import desk


def test_drafts_are_forgotten_beside_the_window_once_it_has_been_open_a_while(
    qtbot, application, bare, vault, store, group, monkeypatch
):
    old, other = desk.held(vault, group), desk.held(vault, group)
    desk.approve(vault, store, old)
    monkeypatch.setattr("ohdesk.services.vaults.today", lambda: date(2026, 12, 20))
    desk.approve(vault, store, other)
    before = vault.read(Meeting, old.id).value
    monkeypatch.setattr(safekeeping, "_AFTER_OPENING", 1)
    parent = QObject()
    keeping = Safekeeping(vault, store, bare.tasks, bare.tasks, parent)
    keeping.start()
    qtbot.waitUntil(lambda: {old.id, other.id} <= vault.told_anew())
    keeping.stop()
    assert vault.read(Meeting, old.id).value == before
    assert minutes.verify(vault, old.id).unchanged
    assert [line.what for line in vault.usage_log()].count("drafts_forgotten") == 2


def test_a_vault_that_is_being_closed_forgets_nothing_more(qtbot, application, bare, vault, store, group):
    desk.approve(vault, store, desk.held(vault, group))
    parent = QObject()
    keeping = Safekeeping(vault, store, bare.tasks, bare.tasks, parent)
    keeping._over.set()
    keeping._forget_drafts()
    bare.tasks.close(5)
    assert vault.told_anew() == frozenset()
