"""Any two or three histories, brought together by a folder or by parcels: what nobody deleted is there, once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

import pytest
from dumps import dump
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem, changed, without
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, requests
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.folder import Folder
from ohdesk.sync.shapes import as_json

_DEEDS = ("write", "delete", "title", "add", "remove")
deeds = st.tuples(st.sampled_from(_DEEDS), st.integers(0, 9), st.integers(0, 9))
histories = st.lists(st.lists(deeds, max_size=6), min_size=2, max_size=3)


@dataclass
class Told:
    """What was written, and what somebody took out or put something else in the place of."""

    words: list[str] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    titles: dict[UUID, set[str]] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)

    def word(self) -> str:
        """Return a word of one letter that stands nowhere else."""
        self.words.append(chr(0x4E00 + len(self.words)))
        return self.words[-1]

    def took_out(self, *values: object) -> None:
        """Remember the words in what was taken out."""
        shown = json.dumps([as_json(value) for value in values], ensure_ascii=False)
        self.deleted.update(word for word in self.words if word in shown)


@pytest.fixture(scope="module")
def group(tmp_path_factory) -> Iterator[tuple[list[SqlVault], Folder]]:
    """Three laptops that share a log for all examples; each example is about a meeting of its own."""
    laptops = Laptops(tmp_path_factory.mktemp("ryhmä"))
    folder = Folder(tmp_path_factory.mktemp("jaettu"))
    first, *others = vaults = [laptops.new() for _ in range(3)]
    exchange(first, folder)
    for other in others:
        words = ask_to_join(other, folder, "Kannettava").words
        admit(first, requests(first, folder), " ".join(finnish for finnish, _ in words))
        exchange(first, folder)
    yield vaults, folder
    laptops.close()


def meet(vaults: Sequence[SqlVault], folder: Folder, by_parcel: bool) -> None:
    """Bring all to the same state, by the folder or by files sent to everybody."""
    devices = [vault.facts.device for vault in vaults]
    for _ in range(2):
        for vault in vaults:
            if not by_parcel:
                exchange(vault, folder)
                continue
            sent = parcel_for(vault, devices).data
            for other in vaults:
                take_parcel(other, sent)


def do(vault: SqlVault, meeting: UUID, deed: tuple[str, int, int], told: Told) -> None:
    """Let somebody do one thing to what stands at a laptop."""
    kind, which, at = deed
    edition = vault.read(Meeting, meeting)
    items = edition.value.items
    if kind == "add" or not items:
        item = AgendaItem(UUID(int=meeting.int + 100 + len(told.words)), text=told.word(), title=told.word())
        told.deleted.add(item.title)  # its titles are counted by themselves
        told.titles[item.id] = {item.title}
        vault.save(edition, replace(edition.value, items=(*items, item)))
        return
    item = items[which % len(items)]
    words = item.text.split(" ")  # a text is merged word by word
    if kind == "write":
        words.insert(at % (len(words) + 1), told.word())
        new = replace(item, text=" ".join(words))
    elif kind == "delete":
        told.deleted.add(words.pop(at % len(words)))
        new = replace(item, text=" ".join(words))
    elif kind == "title":
        new = replace(item, title=told.word())
        told.deleted.add(new.title)
        told.replaced.add(item.title)
        told.titles[item.id].add(new.title)
    else:
        told.took_out(item)
        vault.save(edition, replace(edition.value, items=without(items, item.id)))
        return
    vault.save(edition, replace(edition.value, items=changed(items, new)))


@given(histories, st.booleans())
@settings(max_examples=15, phases=(Phase.reuse, Phase.generate, Phase.shrink))
def test_what_nobody_deleted_is_in_the_result_once(group, told_apart, by_parcel):
    vaults, folder = group
    told, meeting = Told(), new_id()
    items = tuple(AgendaItem(UUID(int=meeting.int + n), title=told.word(), text=told.word()) for n in (1, 2))
    told.deleted.update(item.title for item in items)
    told.titles.update({item.id: {item.title} for item in items})
    vaults[0].add(Meeting(meeting, items=items))
    meet(vaults, folder, by_parcel)
    for vault, history in zip(vaults, told_apart, strict=False):
        for deed in history:
            do(vault, meeting, deed, told)
    meet(vaults, folder, by_parcel)
    first, *others = [vault.read(Meeting, meeting).value for vault in vaults]
    assert others == [first, first]
    shown = "".join(item.text for item in first.items)
    assert all(shown.count(word) == 1 for word in told.words if word not in told.deleted)
    assert all(shown.count(word) <= 1 for word in told.words)
    choices = {item.id: {item.title} for item in first.items}
    for _, _, item, name, values in vaults[0].alternatives(meeting):
        if name == "title" and item in choices:
            choices[item].update(values)
    assert choices == {item: told.titles[item] - told.replaced for item in choices}


def test_all_examples_leave_the_laptops_alike(group):
    vaults, folder = group
    meet(vaults, folder, by_parcel=False)
    assert len({dump(vault) for vault in vaults}) == 1
