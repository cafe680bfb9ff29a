"""What a newer program wrote waits for an update: it stops nothing that comes after it, and no letter of it changes."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from dumps import dump, rows
from folders import joined, laid_down, lay_down, meeting
from laptops import unlock

from ohdesk.domain.meetings import Meeting
from ohdesk.services.exchange import exchange
from ohdesk.sync import wire


def newer(*, version=9, kind="set", place=None):
    """A line of a step as a newer program may write it."""
    place = place or ["meeting", str(uuid4()), str(uuid4()), "title", []]
    shell = json.dumps(["0000000000000001", kind, version, *place], separators=(",", ":"))
    return f'{shell}\t{{"tulevaa":"Ä"}}'.encode()


@pytest.mark.parametrize(
    "line",
    [newer(), newer(version=1, kind="dance"), newer(kind="dance", place=[{"not": "a place"}]), newer(place=[])],
)
def test_a_newer_step_stops_nothing_that_comes_after_it(laptops, folder, line):
    chair, curator = joined(laptops, folder, 2)
    lay_down(chair, folder, line)
    exchange(chair, folder)
    chair.add(meeting("Myöhempi"))
    exchange(chair, folder)
    done = exchange(curator, folder)
    assert (dict(done.waiting), dict(done.refused)) == ({}, {})
    assert dict(done.unread) == {chair.facts.device: 1}
    assert [item.text for one in curator.all(Meeting) for item in one.items] == ["Myöhempi"]
    assert dict(exchange(curator, folder).unread) == {chair.facts.device: 1}


def test_who_cannot_read_a_step_puts_it_back_as_it_was(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    lay_down(chair, folder, newer())
    for vault in (chair, curator):
        exchange(vault, folder)
    before = laid_down(folder)
    shutil.rmtree(next(folder.path.iterdir()))
    exchange(curator, folder)
    after = laid_down(folder)
    assert {name: before[name] for name in after} == after
    assert [name for name in after if chair.facts.device in name]


def test_after_the_update_everything_is_as_if_it_had_always_been_known(laptops, folder, monkeypatch):
    chair, curator = joined(laptops, folder, 2)
    held, other = meeting("Kevään tapahtumat", "Muuta"), meeting("Unohdettava")
    chair.add(held)
    exchange(chair, folder)

    def exchange_with_an_older_program():
        with monkeypatch.context() as older:
            older.setattr(wire, "_KNOWN", wire._KNOWN - {"text", "forgetting"})
            return exchange(curator, folder)

    assert exchange_with_an_older_program().unread[chair.facts.device] > 0
    assert [item.text for item in curator.read(Meeting, held.id).value.items] == ["", ""]
    edition = curator.read(Meeting, held.id)
    curator.save(edition, replace(edition.value, day=date(2026, 9, 1)))
    exchange_with_an_older_program()
    exchange(chair, folder)
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=edition.value.items[:1]))
    chair.add(other)
    edition = chair.read(Meeting, other.id)
    chair.save(edition, replace(edition.value, day=date(2026, 9, 2), items=(replace(other.items[0], text="Uusi"),)))
    chair.forget_before(other.id)
    exchange(chair, folder)
    assert exchange_with_an_older_program().received > 0
    assert dump(curator) != dump(chair)
    curator.close()
    with closing(unlock(curator.facts.path)) as updated:
        assert dict(exchange(updated, folder).unread) == {}
        exchange(chair, folder)
        assert dump(updated) == dump(chair)
        assert updated.once_held(["Unohdettava"]) == chair.once_held(["Unohdettava"]) == frozenset()
        there = rows(updated)
        updated.rebuild()
        assert rows(updated) == there
    assert exchange(chair, folder).up_to_date


def test_a_document_told_anew_keeps_what_could_not_be_read_of_it(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Asia")
    chair.add(held)
    exchange(chair, folder)
    lay_down(chair, folder, newer(place=["meeting", str(held.id), str(held.id), "title", []]))
    exchange(curator, folder)
    assert curator.once_held(["tulevaa"]) == {held.id}
    curator.forget_before(held.id)
    for vault in (curator, chair, curator):
        done = exchange(vault, folder)
    assert dict(done.unread) == {chair.facts.device: 1}
    chair.forget(held.id)
    for vault in (chair, curator, chair):
        done = exchange(vault, folder)
    assert dict(done.unread) == {}
    assert curator.once_held(["tulevaa"]) == frozenset()
    assert exchange(curator, folder).up_to_date
