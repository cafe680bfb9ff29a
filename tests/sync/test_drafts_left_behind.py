"""What a laptop began to lay down when it was switched off goes a day later; nobody deletes another's."""

import os
from datetime import timedelta

import pytest
from dumps import dump
from folders import folder_of, joined, meeting
from group_work import Clock
from laptops import Laptops

from ohdesk.services.belonging import log_name
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import place_name


@pytest.fixture
def group(tmp_path):
    clock = Clock()
    laptops = Laptops(tmp_path, clock)
    folder = folder_of(tmp_path)
    chair, curator = joined(laptops, folder, 2)
    yield chair, curator, folder, clock
    laptops.close()


def draft(vault, folder, clock, name, days):
    """Lay a draft down that was begun some days ago, where segments lie."""
    place = next((folder.path / place_name(log_name(vault))).rglob(f"log/{vault.facts.device}"))
    path = place / name
    path.write_bytes(b"OHSEG1\r\n")
    begun = (clock.now - timedelta(days=days)).timestamp()
    os.utime(path, (begun, begun))
    return path


def test_only_ones_own_drafts_that_are_old_go(group):
    chair, curator, folder, clock = group
    own, other = chair.facts.device[:8], curator.facts.device[:8]
    segment = "00000009-0123456789abcdef.ohs"
    clock.later(1)
    gone = draft(chair, folder, clock, f".{segment}.{own}.part", 2)
    stays = [
        draft(chair, folder, clock, f".00000008-0123456789abcdef.ohs.{own}.part", 0.5),
        draft(chair, folder, clock, f".{segment}.{other}.part", 2),
        draft(chair, folder, clock, f"{segment}.{own}.part", 2),
        draft(chair, folder, clock, f".muistio.docx.{own}.part", 2),
        draft(chair, folder, clock, f".{segment}.{own}.part.txt", 2),
    ]
    folder_like = stays[0].with_name(f".{'0' * 16}.ohp.{own}.part")
    folder_like.mkdir()
    before = dump(chair)
    exchange(chair, folder)
    assert not gone.exists()
    assert all(path.exists() for path in (*stays, folder_like))
    assert dump(chair) == before
    clock.later(1)
    exchange(chair, folder)
    assert [path.exists() for path in stays] == [False, True, True, True, True]


def test_they_are_looked_for_once_a_day(group):
    chair, _, folder, clock = group
    clock.later(1)
    exchange(chair, folder)
    left = draft(chair, folder, clock, f".00000009-0123456789abcdef.ohs.{chair.facts.device[:8]}.part", 3)
    exchange(chair, folder)
    assert left.exists()
    clock.later(1)
    exchange(chair, folder)
    assert not left.exists()


def test_a_draft_that_cannot_be_deleted_stops_nothing(group, monkeypatch):
    chair, curator, folder, clock = group
    clock.later(1)
    left = draft(chair, folder, clock, f".00000009-0123456789abcdef.ohs.{chair.facts.device[:8]}.part", 3)

    def unlink(path, missing_ok=False):
        raise PermissionError(path)

    chair.add(meeting("Uusi asia."))
    with monkeypatch.context() as patch:
        patch.setattr(type(left), "unlink", unlink)
        exchange(chair, folder)
    assert left.exists()
    exchange(curator, folder)
    assert "Uusi asia." in dump(curator)
