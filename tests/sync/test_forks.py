"""A laptop that was copied, or brought back as it was before: nobody loses a sentence, and all come to the same."""

import random
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from byte_search import found_in_folder
from copies import Copies
from dumps import dump, rows
from folders import joined, meeting
from laptops import unlock

from ohdesk.domain.meetings import Meeting
from ohdesk.security.canonical import sha256
from ohdesk.services.belonging import laptops as names_of
from ohdesk.services.belonging import standing
from ohdesk.services.exchange import exchange
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import Folder


@pytest.fixture
def copies(tmp_path):
    made = Copies(tmp_path)
    yield made
    made.close()


def texts(vault):
    return sorted(item.text for one in vault.all(Meeting) for item in one.items)


def change(vault, meeting_id, text):
    edition = vault.read(Meeting, meeting_id)
    (item,) = edition.value.items
    vault.save(edition, replace(edition.value, items=(replace(item, text=f"{item.text} {text}"),)))


def set_day(vault, meeting_id, day):
    edition = vault.read(Meeting, meeting_id)
    vault.save(edition, replace(edition.value, day=date(2026, 9, day)))


def whole(vault):
    """Every segment can be made anew as its author signed it, and rows follow from the log."""
    for kept in vault.shared_log.kept().values():
        made = vault.shared_log.segment(kept.device, kept.number)
        assert sha256(b"".join(line.commitment for line in made.lines)) == made.header.commitments
    there = rows(vault)
    vault.rebuild()
    assert rows(vault) == there


def rounds(folder, *vaults, times=3):
    return [exchange(vault, folder) for _ in range(times) for vault in vaults]


def test_a_laptop_brought_back_takes_in_what_it_wrote_since(laptops, folder, copies):
    chair, curator = joined(laptops, folder, 2)
    curator, copy = copies.kept(curator)
    curator.add(meeting("Kirjoitettu välissä"))
    exchange(curator, folder)
    device = curator.facts.device
    curator = copies.brought_back(curator, copy)
    done = exchange(curator, folder)
    assert (done.renewed, done.forks, curator.facts.device) == (False, 0, device)
    curator.add(meeting("Kirjoitettu sen jälkeen"))
    rounds(folder, curator, chair)
    assert texts(chair) == texts(curator) == ["Kirjoitettu sen jälkeen", "Kirjoitettu välissä"]
    assert dump(chair) == dump(curator)
    whole(curator)


def test_what_was_written_before_and_after_a_laptop_was_brought_back_is_all_there(laptops, folder, copies):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Alku")
    chair.add(held)
    rounds(folder, chair, curator)
    curator, copy = copies.kept(curator)
    change(curator, held.id, "ennen")
    curator.add(meeting("Kirjoitettu välissä"))
    exchange(curator, folder)
    exchange(chair, folder)
    change(chair, held.id, "puheenjohtaja")
    old = curator.facts.device
    curator = copies.brought_back(curator, copy)
    change(curator, held.id, "uudelleen")
    set_day(curator, held.id, 3)
    curator.add(meeting("Kirjoitettu palautetussa"))
    name = names_of(curator)[old].name
    done = exchange(curator, folder)
    assert (done.renewed, done.forks) == (True, 0)
    assert curator.facts.device != old
    assert names_of(curator)[curator.facts.device].name == name
    assert [one.device for one in standing(curator).active] == [chair.facts.device, old, curator.facts.device]
    done = rounds(folder, chair, curator)
    assert not any(one.forks or one.renewed or one.refused or one.missing for one in done)
    assert texts(chair) == texts(curator)
    (text,) = (text for text in texts(chair) if text.startswith("Alku"))
    assert sorted(text.split()) == ["Alku", "ennen", "puheenjohtaja", "uudelleen"]
    assert chair.read(Meeting, held.id).value.day == date(2026, 9, 3)
    assert dump(chair) == dump(curator)
    assert [exchange(vault, folder).up_to_date for vault in (chair, curator)] == [True, True]
    whole(curator)
    curator.close()
    with closing(unlock(curator.facts.path)) as again:
        assert again.facts.device == curator.facts.device
        assert exchange(again, folder).up_to_date


def test_what_nobody_had_yet_is_told_once_where_a_laptop_was_brought_back_just_after_it_sent_it(
    laptops, folder, copies
):
    chair, curator = joined(laptops, folder, 2)
    curator.add(meeting("Lähetetty"))
    curator, copy = copies.kept(curator)
    exchange(curator, folder)
    curator = copies.brought_back(curator, copy)
    done = exchange(curator, folder)
    assert (done.renewed, done.forks) == (False, 0)
    rounds(folder, chair, curator)
    assert texts(chair) == texts(curator) == ["Lähetetty"]
    whole(curator)


def test_what_was_sent_in_part_when_it_was_kept_gives_no_version_that_was_replaced_long_ago(laptops, folder, copies):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Alku")
    chair.add(held)
    rounds(folder, chair, curator)
    set_day(curator, held.id, 3)
    set_day(curator, held.id, 4)
    curator, copy = copies.kept(curator)
    exchange(curator, folder)
    set_day(curator, held.id, 5)
    exchange(curator, folder)
    curator = copies.brought_back(curator, copy)
    set_day(curator, held.id, 6)
    assert exchange(curator, folder).renewed
    rounds(folder, chair, curator)
    for vault in (chair, curator):
        (choice,) = vault.alternatives(held.id)
        assert set(choice[4]) == {"2026-09-05", "2026-09-06"}
        whole(vault)
    assert dump(chair) == dump(curator)


def two_histories(laptops, copies, tmp_path):
    """Four laptops, of which one has been copied; the copy lays down its files in another folder than the original."""
    here = Folder(tmp_path / "one")
    here.path.mkdir()
    chair, nurse, curator = joined(laptops, here, 3)
    held = meeting("Alku")
    chair.add(held)
    rounds(here, chair, nurse, curator)
    curator, copy = copies.kept(curator)
    copy = copies.awake(copy)
    there = Folder(shutil.copytree(here.path, tmp_path / "two"))
    assert copy.facts.device == curator.facts.device
    return chair, nurse, curator, copy, here, there, held


def test_a_copied_laptop_and_its_original_lose_nothing_and_all_come_to_the_same(laptops, copies, tmp_path):
    chair, nurse, curator, copy, here, there, held = two_histories(laptops, copies, tmp_path)
    for vault, folder, other, word in ((curator, here, chair, "alkuperäinen"), (copy, there, nurse, "kopio")):
        change(vault, held.id, word)
        set_day(vault, held.id, len(word))
        vault.add(meeting(f"Uusi: {word}"))
        rounds(folder, vault, other, times=1)
        change(other, held.id, f"luettu-{word}")
        set_day(other, held.id, len(word) + 1)
        rounds(folder, other, vault, times=1)
    forked = curator.facts.device
    shutil.copytree(there.path, here.path, dirs_exist_ok=True)
    done = {id(vault): [exchange(vault, here)] for vault in (chair, nurse, curator, copy)}
    for _ in range(3):
        for vault in (chair, nurse, curator, copy):
            done[id(vault)].append(exchange(vault, here))
    assert [sum(one.forks for one in done[id(vault)]) for vault in (chair, nurse)] == [1, 1]
    assert [sum(one.renewed for one in done[id(vault)]) for vault in (curator, copy)] == [1, 1]
    assert not any(one.refused or one.waiting for every in done.values() for one in every)
    assert dict(done[id(chair)][-1].missing) == {}
    assert dump(chair) == dump(nurse) == dump(curator) == dump(copy)
    assert chair.covers() == nurse.covers() == curator.covers()
    (text,) = (text for text in texts(chair) if text.startswith("Alku"))
    assert sorted(text.split()) == ["Alku", "alkuperäinen", "kopio", "luettu-alkuperäinen", "luettu-kopio"]
    assert {"Uusi: alkuperäinen", "Uusi: kopio"} < set(texts(chair))
    (choice,) = chair.alternatives(held.id)
    assert set(choice[4]) == {"2026-09-13", "2026-09-06"}
    for vault in (chair, nurse):
        (fork,) = vault.shared_log.forks()
        assert (fork.device, len(fork.branches)) == (forked, 2)
        assert {device_of(name) for name in fork.branches} == {forked}
    for vault in (chair, nurse, curator, copy):
        assert exchange(vault, here).up_to_date
        whole(vault)


def test_words_taken_out_of_one_of_two_histories_are_gone_from_all_laptops(laptops, copies, tmp_path):
    chair, nurse, curator, copy, here, there, held = two_histories(laptops, copies, tmp_path)
    change(curator, held.id, "Omenapuu")
    rounds(here, curator, chair, times=1)
    change(copy, held.id, "kopio")
    rounds(there, copy, nurse, times=1)
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=(replace(edition.value.items[0], text="Alku"),)))
    before = {path.name: path.read_bytes() for path in here.path.rglob("*.ohs")}
    chair.forget_before(held.id)
    exchange(chair, here)
    for path in here.path.rglob("*.ohs"):  # somebody has kept files from before, and they come first
        path.write_bytes(before.get(path.name, path.read_bytes()))
    shutil.copytree(here.path, there.path, dirs_exist_ok=True)
    rounds(there, nurse, copy, chair, curator)
    for vault in (chair, nurse, curator, copy):
        assert vault.once_held(["Omenapuu"]) == frozenset()
        assert "kopio" in texts(vault)[0]
        whole(vault)
    assert dump(chair) == dump(nurse) == dump(curator) == dump(copy)


def test_a_late_laptop_and_one_that_saw_it_all_happen_know_the_same(laptops, copies, tmp_path, long):
    for seed in range(200 if long else 3):
        chance = random.Random(seed)
        place = tmp_path / f"kierros{seed}"
        place.mkdir()
        chair, nurse, curator, copy, here, there, held = two_histories(laptops, copies, place)
        third = copies.awake(copies.kept(copy)[1]) if chance.random() < 0.5 else copy
        folders = [here, there, Folder(shutil.copytree(here.path, place / "three"))]
        vaults = [chair, nurse, curator, copies._open[-2] if third is not copy else copy, third]
        vaults = list({id(vault): vault for vault in vaults}.values())
        written = []
        for step in range(16):
            vault = chance.choice(vaults)
            luck = chance.random()
            if luck < 0.5:
                written.append(f"<{seed}.{step}>")
                change(vault, held.id, written[-1])
            elif luck < 0.6:
                set_day(vault, held.id, step + 1)
            elif luck < 0.9:
                exchange(vault, chance.choice(folders))
            else:
                source, target = chance.sample(folders, 2)
                shutil.copytree(source.path, target.path, dirs_exist_ok=True)
        for other in folders[1:]:
            shutil.copytree(other.path, here.path, dirs_exist_ok=True)
        rounds(here, *vaults)
        assert len({dump(vault) for vault in vaults}) == 1, seed
        (text,) = texts(chair)
        assert [text.count(mark) for mark in written] == [1] * len(written), seed
        for vault in vaults:
            whole(vault)
        copies.close()
        laptops.close()


def test_words_forgotten_later_leave_the_files_of_both_histories(laptops, folder, copies):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Alku")
    chair.add(held)
    rounds(folder, chair, curator)
    curator, copy = copies.kept(curator)
    change(curator, held.id, "Omenapuu")
    exchange(curator, folder)
    exchange(chair, folder)
    curator = copies.brought_back(curator, copy)
    change(curator, held.id, "Pihlajapuu")
    rounds(folder, curator, chair)
    words = [text for text in texts(chair) if "Omenapuu" in text]
    assert words
    assert "Pihlajapuu" in words[0]
    assert found_in_folder(chair, folder.path, "Omenapuu")
    assert found_in_folder(chair, folder.path, "Pihlajapuu")
    edition = chair.read(Meeting, held.id)
    items = (replace(edition.value.items[0], text="Uusi"), *edition.value.items[1:])
    chair.save(edition, replace(edition.value, items=items))
    chair.forget_before(held.id)
    rounds(folder, chair, curator)
    assert found_in_folder(chair, folder.path, "Omenapuu", "Pihlajapuu") == []
    assert dump(chair) == dump(curator)
    assert all(exchange(vault, folder).up_to_date for vault in (chair, curator))
