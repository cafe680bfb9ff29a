"""What others told of and is not here: waited for as long as somebody may have it, and said to be lost after that."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from copies import Copies
from dumps import dump, rows
from folders import folder_of, joined, meeting
from laptops import Laptops

from ohdesk.domain.meetings import Meeting
from ohdesk.services import laptops as group_laptops
from ohdesk.services.belonging import admit, ask_to_join, gone_on, remove, requests
from ohdesk.services.exchange import exchange
from ohdesk.services.obeyed import removals
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import Folder
from ohdesk.sync.segments import Refusal

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


class Group:
    """A chair, a curator and a nurse who meet in a folder, of which the curator has a copy of her own."""

    def __init__(self, place):
        self.now = NOW
        self._laptops = Laptops(place, lambda: self.now)
        self.folder = folder_of(place)
        self.chair, self.curator, self.nurse = joined(self._laptops, self.folder, 3)
        self.meet()
        self.copies = Copies(place, lambda: self.now)
        self._place = place

    @property
    def vaults(self):
        return self.chair, self.curator, self.nurse

    def meet(self, *vaults):
        """Let laptops exchange some times; returns what the last time did, by laptop."""
        for _ in range(5):
            done = [exchange(vault, self.folder) for vault in vaults or self.vaults]
        return done

    def shortened_without_its_telling(self):
        """Let the curator write, tell it anew, and be brought back as she was before; returns her device.

        What she wrote lies in the folder without its words, and what accounts for that nowhere.
        """
        self.curator, copy = self.copies.kept(self.curator)
        own = Folder(shutil.copytree(self.folder.path, self._place / "oma"))
        held = meeting("Hävinnyt lause.")
        self.curator.add(held)
        exchange(self.curator, own)
        first = set(own.path.rglob("*.ohs")) - {own.path / path for path in self._there()}
        self.whole = {path.relative_to(own.path): path.read_bytes() for path in first}
        self.curator.forget_before(held.id)
        exchange(self.curator, own)
        for path in first:
            shutil.copy(path, self.folder.path / path.relative_to(own.path))
        self.curator = self.copies.brought_back(self.curator, copy)
        return self.curator.facts.device

    def _there(self):
        return {path.relative_to(self.folder.path) for path in self.folder.path.rglob("*.ohs")}

    def newcomer(self):
        """Return one more laptop, let in by the chair."""
        new = self._laptops.new()
        words = ask_to_join(new, self.folder, "Uusi").words
        admit(self.chair, requests(self.chair, self.folder), " ".join(pair[0] for pair in words))
        exchange(self.chair, self.folder)
        return new

    def close(self):
        self.copies.close()
        self._laptops.close()


@pytest.fixture
def group(tmp_path):
    made = Group(tmp_path)
    yield made
    made.close()


def test_what_a_laptop_forgot_that_was_brought_back_is_lost_once_all_have_said_that_they_lack_it(group):
    device = group.shortened_without_its_telling()
    before = exchange(group.chair, group.folder)
    count = before.missing[device]
    assert (count > 0, before.lost, before.up_to_date) == (True, {}, False)  # the others may have it
    for done in group.meet():
        assert (done.missing, done.lost, done.up_to_date) == ({}, {device: count}, True)
    assert len({dump(vault) for vault in group.vaults}) == 1
    assert [vault.shared_log.doubtful() for vault in group.vaults] == [{}] * 3
    assert len({str(sorted(vault.covers().items())) for vault in group.vaults}) == 1
    group.now += timedelta(days=15)
    assert [(done.lost, done.up_to_date) for done in group.meet()] == [({}, True)] * 3  # it has been told


def test_what_was_given_up_stands_in_nobodys_way(group):
    group.shortened_without_its_telling()
    group.meet()
    held = meeting("Uusi lause.")
    group.curator.add(held)
    group.curator.forget_before(held.id)
    assert all(done.up_to_date for done in group.meet())
    assert "Uusi lause." in dump(group.nurse)
    found = {one.device: one for one in group_laptops.overview(group.curator).laptops}
    assert [found[vault.facts.device].confirmed for vault in (group.chair, group.nurse)] == [True, True]
    assert removals(group.curator) == ()
    newcomer = group.newcomer()
    assert exchange(newcomer, group.folder).missing == {}
    assert all(done.up_to_date for done in group.meet(*group.vaults, newcomer))
    assert len({dump(vault) for vault in (*group.vaults, newcomer)}) == 1


def test_what_was_given_up_and_comes_whole_after_all_is_taken_in(group):
    group.shortened_without_its_telling()
    group.meet()
    for path, data in group.whole.items():
        (group.folder.path / path).write_bytes(data)
    exchange(group.nurse, group.folder)
    assert "Hävinnyt lause." in dump(group.nurse)
    for _ in range(3):
        group.now += timedelta(days=1)
        done = group.meet()
    assert [(one.lost, one.up_to_date) for one in done] == [({}, True)] * 3
    assert len({dump(vault) for vault in group.vaults}) == 1
    assert "Hävinnyt lause." in dump(group.chair)
    kept = rows(group.chair)
    group.chair.rebuild()
    assert rows(group.chair) == kept


def test_it_is_waited_for_as_long_as_somebody_has_not_spoken_since(group):
    device = group.shortened_without_its_telling()
    done = group.meet(group.chair, group.curator)
    assert [list(one.missing) for one in done] == [[device]] * 2
    assert [one.lost for one in done] == [{}] * 2
    remove(group.chair, group.nurse.facts.device)
    done = group.meet(group.chair, group.curator)
    assert [list(one.lost) for one in done] == [[device]] * 2
    assert all(one.up_to_date for one in done)


def test_who_still_has_it_whole_is_waited_for_and_brings_it(group):
    group.nurse, _ = group.copies.kept(group.nurse)
    exchange(group.curator, group.folder)
    group.curator, copy = group.copies.kept(group.curator)
    held = meeting("Säilynyt lause.")
    group.curator.add(held)
    exchange(group.curator, group.folder)
    exchange(group.nurse, Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("hoitajan"))))
    before = {path: path.read_bytes() for path in group.folder.path.rglob("*.ohs")}
    group.curator.forget_before(held.id)
    exchange(group.curator, group.folder)
    for path in set(group.folder.path.rglob("*.ohs")) - before.keys():  # the telling is lost on its way
        path.unlink()
    group.curator = group.copies.brought_back(group.curator, copy)
    done = group.meet(group.chair, group.curator)
    assert all(one.missing and not one.lost for one in done)
    done = group.meet()
    assert all(one.missing and not one.lost for one in done[:2])
    group.now += timedelta(days=2)
    exchange(group.nurse, group.folder)
    assert all(one.up_to_date and not one.lost for one in group.meet())
    assert all("Säilynyt lause." in dump(vault) for vault in group.vaults)


def test_a_laptop_that_goes_on_as_another_is_not_waited_for_under_its_old_name(group):
    old = group.shortened_without_its_telling()
    group.curator.add(meeting("Palautetussa kirjoitettu."))
    group.meet()
    assert group.curator.facts.device != old
    assert [gone_on(vault) for vault in group.vaults] == [{old: {group.curator.facts.device}}] * 3
    for done in group.meet():
        assert (done.missing, list(done.lost), done.up_to_date) == ({}, [old], True)
    assert all("Palautetussa kirjoitettu." in dump(vault) for vault in group.vaults)


def test_nobody_is_told_that_the_old_name_is_silent(group):
    old = group.shortened_without_its_telling()
    group.curator.add(meeting("Palautetussa kirjoitettu."))
    group.meet()
    later = date(2027, 3, 1)
    found = {one.device: one for one in group_laptops.overview(group.chair).laptops}
    assert (found[old].gone_on, found[old].quiet(later)) == (True, 0)
    assert found[group.curator.facts.device].quiet(later)
    assert found[group.nurse.facts.device].quiet(later)


def test_the_name_and_owner_of_a_laptop_may_change_and_it_is_known_what_it_was(group):
    old = group.shortened_without_its_telling()
    group.curator.add(meeting("Palautetussa kirjoitettu."))
    group.meet()
    group_laptops.describe(group.chair, group.curator.facts.device, "Uusi nimi", None)
    group.meet()
    assert gone_on(group.nurse) == {old: {group.curator.facts.device}}


def test_an_original_whose_copy_goes_on_as_another_belongs_as_before(group):
    group.curator, copy = group.copies.kept(group.curator)
    copy = group.copies.awake(copy)
    copy.add(meeting("Kopiossa kirjoitettu."))  # told to nobody as the original's
    group.curator.add(meeting("Alkuperäisessä kirjoitettu."))
    exchange(group.curator, group.folder)
    done = exchange(copy, group.folder)
    assert done.renewed
    assert gone_on(copy) == {group.curator.facts.device: {copy.facts.device}}
    group.meet()
    assert set(gone_on(copy)) == {group.curator.facts.device}  # it has not heard yet
    exchange(copy, group.folder)
    assert [gone_on(vault) for vault in (*group.vaults, copy)] == [{}] * 4


@pytest.fixture
def telling(group):
    """Let the curator tell a document anew after she had heard of what only the nurse wrote, and go on writing.

    Both are brought back as they were before. Returns their devices then, and the files of what she had heard of.
    """
    held = meeting("Kerrottu uudelleen.")
    group.chair.add(held)
    group.meet()
    devices, copies = [vault.facts.device for vault in (group.curator, group.nurse)], {}
    for name in ("curator", "nurse"):
        vault, copies[name] = group.copies.kept(getattr(group, name))
        setattr(group, name, vault)
    aside = Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("syrjä")))
    group.nurse.add(meeting("Vain hoitajalla."))
    exchange(group.nurse, aside)
    exchange(group.curator, aside)
    group.curator.forget_before(held.id)
    exchange(group.curator, aside)
    edition = group.curator.read(Meeting, held.id)
    (item,) = edition.value.items
    group.curator.save(edition, replace(edition.value, items=(replace(item, text=f"{item.text} Lisätty."),)))
    group.curator.add(meeting("Myöhempi asia."))
    exchange(group.curator, aside)
    there = {path.relative_to(group.folder.path) for path in group.folder.path.rglob("*.ohs")}
    new = {path.relative_to(aside.path): path.read_bytes() for path in aside.path.rglob("*.ohs")}
    named = {path: data for path, data in new.items() if path not in there and group.nurse.facts.device in path.parts}
    for path, data in new.items():
        if path not in named:
            (group.folder.path / path).write_bytes(data)
    for name, copy in copies.items():
        setattr(group, name, group.copies.brought_back(getattr(group, name), copy))
    return devices, named


def test_what_tells_anew_and_names_what_nobody_has_any_more_stops_nothing_and_is_given_up(group, telling):
    devices, named = telling
    assert len(named) == 1
    exchange(group.chair, group.folder)
    assert "Myöhempi asia." not in dump(group.chair)  # its author may bring what it names
    done = group.meet()
    assert [(one.missing, set(one.lost), one.up_to_date) for one in done] == [({}, set(devices), True)] * 3
    assert {one.lost[devices[0]] for one in done} == {1}  # the telling
    assert all("Myöhempi asia." in dump(vault) for vault in group.vaults)
    assert all("Kerrottu uudelleen. Lisätty." in dump(vault) for vault in group.vaults)
    assert len({dump(vault) for vault in group.vaults}) == 1
    newcomer = group.newcomer()
    group.meet(*group.vaults, newcomer)
    group.now += timedelta(days=1)  # what only the telling accounted for is put back whole by then
    group.meet(*group.vaults, newcomer)
    assert dump(newcomer) == dump(group.chair)
    kept = rows(group.nurse)
    group.nurse.rebuild()
    assert rows(group.nurse) == kept


def test_it_is_worked_in_when_what_it_names_comes_before_all_have_said_that_they_lack_it(group, telling):
    devices, named = telling
    for _ in range(2):
        done = [exchange(vault, group.folder) for vault in (group.curator, group.chair)]
    assert "Myöhempi asia." in dump(group.chair)
    assert devices[0] in done[1].missing
    for path, data in named.items():  # somebody has a copy of the folder
        (group.folder.path / path).write_bytes(data)
    done = group.meet()
    assert [(one.missing, one.lost, one.up_to_date) for one in done] == [({}, {}, True)] * 3
    assert len({dump(vault) for vault in group.vaults}) == 1
    assert all("Vain hoitajalla." in dump(vault) for vault in group.vaults)
    assert all("Kerrottu uudelleen. Lisätty." in dump(vault) for vault in group.vaults)
    assert [len(vault.shared_log.tellings()) for vault in group.vaults] == [1] * 3


def test_what_only_closed_out_laptops_had_is_lost(group):
    aside = Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("syrjä")))
    group.curator.add(meeting("Vain suljetuilla."))
    exchange(group.curator, aside)
    exchange(group.nurse, aside)
    there = {path.relative_to(group.folder.path) for path in group.folder.path.rglob("*.ohs")}
    for path in aside.path.rglob(f"{group.nurse.facts.device}/*.ohs"):
        if path.relative_to(aside.path) not in there:
            shutil.copy(path, group.folder.path / path.relative_to(aside.path))
    device = group.curator.facts.device
    done = exchange(group.chair, group.folder)
    assert (list(done.missing), done.lost) == ([device], {})
    remove(group.chair, group.nurse.facts.device)
    assert list(exchange(group.chair, group.folder).missing) == [device]  # its author may bring it
    remove(group.chair, device)
    done = exchange(group.chair, group.folder)
    assert (done.missing, list(done.lost), exchange(group.chair, group.folder).up_to_date) == ({}, [device], True)


def test_each_step_of_each_history_is_looked_for_in_its_segment(group):
    held = meeting("Alku")
    group.chair.add(held)
    group.meet()
    group.curator, copy = group.copies.kept(group.curator)
    aside = Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("syrjä")))
    copy = group.copies.awake(copy)
    for vault, folder in ((group.curator, group.folder), (copy, aside)):
        for theme in ("a", "b"):
            edition = vault.read(Meeting, held.id)
            vault.save(edition, replace(edition.value, theme=theme))
            exchange(vault, folder)
    shutil.copytree(aside.path, group.folder.path, dirs_exist_ok=True)
    group.meet(*group.vaults, copy)
    log = group.chair.shared_log
    names = [name for name in group.chair.covers() if name != device_of(name)]
    assert len(names) == 2
    for name, last in group.chair.covers().items():
        numbers = sorted(kept.number for kept in log.kept().values() if kept.device == name)
        steps = [number for number in numbers for _ in range(log.segment(name, number).header.steps)]
        assert len(steps) == last
        assert [log.on_the_way_to(name, step)[-1] for step in range(1, last + 1)] == steps


def test_a_file_cut_short_is_waited_for_until_its_author_has_gone_on_otherwise(group):
    group.curator, copy = group.copies.kept(group.curator)
    aside = Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("syrjä")))
    group.curator.add(meeting("Vain palautetussa."))
    exchange(group.curator, aside)
    there = {path.relative_to(group.folder.path) for path in group.folder.path.rglob("*.ohs")}
    (new,) = {path.relative_to(aside.path) for path in aside.path.rglob("*.ohs")} - there
    (group.folder.path / new).write_bytes((aside.path / new).read_bytes()[:200])
    assert exchange(group.chair, group.folder).waiting == {Refusal.CUT_SHORT: 1}
    group.curator = group.copies.brought_back(group.curator, copy)
    assert exchange(group.curator, group.folder).waiting == {}  # nobody but itself could bring it
    group.curator.add(meeting("Uusi asia."))
    assert all(done.up_to_date for done in group.meet())
    shutil.copy(aside.path / new, group.folder.path / new)  # somebody had it after all
    group.meet()
    assert all("Vain palautetussa." in dump(vault) for vault in group.vaults)


def test_a_file_cut_short_is_not_waited_for_where_its_segment_has_another_name_by_now(group):
    group.curator, copy = group.copies.kept(group.curator)
    aside = Folder(shutil.copytree(group.folder.path, group.folder.path.with_name("syrjä")))
    copy = group.copies.awake(copy)
    for vault, folder in ((group.curator, group.folder), (copy, aside)):
        vault.add(meeting("Jatkui."))
        exchange(vault, folder)
    device = group.chair.shared_log.numbers().keys() & {path.parent.name for path in aside.path.rglob("*.ohs")}
    shutil.copytree(aside.path, group.folder.path, dirs_exist_ok=True)
    group.meet(*group.vaults, copy)
    (old, *_) = {fork.device for fork in group.chair.shared_log.forks()} & device
    *_, last = sorted(group.folder.path.rglob(f"{old}/*.ohs"))
    last.write_bytes(last.read_bytes()[:200])
    assert exchange(group.chair, group.folder).waiting == {}
