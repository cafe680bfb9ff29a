"""One file instead of thousands: it brings a newcomer everything, and old files go only once nobody needs them."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from byte_search import found_in_folder
from copies import of_another_installation
from dumps import dump
from folders import joined, lay_down, meeting
from group_work import MANY, all_meet, newcomer, shots, singles, texts, work
from laptops import unlock

from ohdesk.domain.agenda import Attachment
from ohdesk.domain.meetings import Meeting
from ohdesk.services import belonging, meeting_places, snapshots
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder, parcel, unpacked
from ohdesk.sync.snapshots import inside


@pytest.fixture
def old_work(laptops, folder, clock):
    """A chair and a curator; what the chair wrote is confirmed and older than ninety days, each piece in a file."""
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, *(f"Vanha {number}" for number in range(MANY + 2)))
    all_meet(folder, curator, chair)
    clock.later(91)
    return chair, curator


@pytest.fixture
def pruned(old_work, folder):
    """The same, once a snapshot was laid down and the old files have gone."""
    all_meet(folder, *old_work)
    return old_work


def test_old_files_go_once_a_snapshot_holds_them(old_work, folder):
    chair, curator = old_work
    before = singles(folder, chair)
    assert len(before) > MANY
    exchange(chair, folder)
    assert (len(shots(folder)), singles(folder, chair)) == (1, before)
    exchange(chair, folder)
    assert (len(shots(folder)), singles(folder, chair)) == (1, [])
    all_meet(folder, chair, curator)
    assert (len(shots(folder)), singles(folder, chair)) == (1, [])
    assert dump(chair) == dump(curator)


def test_a_new_laptop_starts_from_a_snapshot_alone(pruned, laptops, folder):
    chair, curator = pruned
    late = newcomer(laptops, folder, curator)
    for path in folder.path.rglob(f"log/{chair.facts.device}/*"):
        path.unlink()
    done = exchange(late, folder)
    assert (dict(done.refused), dict(done.waiting)) == ({}, {})
    assert texts(late) == texts(chair)
    all_meet(folder, chair, curator, late)
    assert dump(late) == dump(chair) == dump(curator)


def test_files_younger_than_ninety_days_stay(laptops, folder, clock):
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, *(f"Vanha {number}" for number in range(MANY + 2)))
    all_meet(folder, curator, chair)
    before = singles(folder)
    clock.later(88)
    all_meet(folder, chair, curator)
    assert (singles(folder), shots(folder)) == (before, [])


def test_files_that_one_laptop_has_not_confirmed_stay(laptops, folder, clock):
    chair, curator, asleep = joined(laptops, folder, 3)
    work(chair, folder, *(f"Vanha {number}" for number in range(MANY + 2)))
    clock.later(91)
    all_meet(folder, chair, curator)
    assert len(singles(folder, chair)) > MANY
    assert shots(folder) == []
    exchange(asleep, folder)
    all_meet(folder, chair, curator, asleep)
    assert singles(folder, chair) == []
    assert dump(asleep) == dump(chair)


def test_a_few_old_files_are_not_worth_a_snapshot(laptops, folder, clock):
    chair, curator = joined(laptops, folder, 2)
    clock.later(200)
    before = singles(folder)
    all_meet(folder, chair, curator)
    assert (singles(folder), shots(folder)) == (before, [])


def test_a_laptop_asleep_since_june_finds_all_it_slept_through(laptops, folder, clock):
    clock.now = datetime(2026, 5, 20, 9, tzinfo=UTC)
    chair, asleep = joined(laptops, folder, 2)
    work(chair, folder, *(f"Kevät {number}" for number in range(MANY + 2)))
    clock.later(120)
    asleep.add(meeting("Kesäkuussa kirjoitettu"))
    work(chair, folder, *(f"Syksy {number}" for number in range(MANY + 2)))
    all_meet(folder, chair)
    all_meet(folder, asleep, chair)
    assert "Kesäkuussa kirjoitettu" in texts(chair)
    assert dump(asleep) == dump(chair)
    clock.later(120)
    all_meet(folder, asleep, chair)
    assert dump(asleep) == dump(chair)


def vanished(path):
    path.unlink()


def cut_short(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def half_zeros(path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + bytes(len(data) - len(data) // 2))


def flipped(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def emptied(path):
    path.write_bytes(b"")


def foreign(path):
    path.write_bytes(b"PK\3\4" + bytes(100))


@pytest.mark.parametrize("harm", [vanished, cut_short, half_zeros, flipped, emptied, foreign])
def test_a_snapshot_that_is_harmed_is_made_good(pruned, laptops, folder, harm):
    chair, curator = pruned
    (path,) = shots(folder)
    harm(path)
    all_meet(folder, curator, chair)
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, curator, chair)
    assert dump(late) == dump(chair) == dump(curator)


def test_a_snapshot_put_back_to_an_older_one_is_filled_up(pruned, laptops, folder, clock):
    chair, curator = pruned
    (path,) = shots(folder)
    older = path.read_bytes()
    work(chair, folder, *(f"Uusi {number}" for number in range(MANY + 2)))
    all_meet(folder, curator, chair)
    clock.later(91)
    all_meet(folder, curator, chair)
    (newer,) = shots(folder)
    assert newer != path
    newer.unlink()
    path.write_bytes(older)
    all_meet(folder, curator, chair)
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, curator, chair)
    assert dump(late) == dump(chair)


def test_nothing_is_opened_where_nothing_is_new(pruned, folder):
    chair, curator = pruned
    opened = []

    class Watched(Folder):
        def listed(self, name):
            def watch(path, found):
                return replace(found, read=lambda most: (opened.append(path), found.read(most))[1])

            return {path: watch(path, found) for path, found in super().listed(name).items()}

    for vault in (chair, curator):
        assert exchange(vault, Watched(folder.path)).up_to_date
    assert [path for path in opened if not path.startswith("members/")] == []


def test_forgotten_words_are_in_no_snapshot(pruned, laptops, folder):
    chair, curator = pruned
    held = next(one for one in chair.all(Meeting) if one.items[0].text == "Vanha 1")
    (before,) = shots(folder)
    assert found_in_folder(chair, folder.path, "Vanha 1")
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=(replace(edition.value.items[0], text="Pihapuu"),)))
    chair.forget_before(held.id)
    exchange(chair, folder)
    assert found_in_folder(chair, folder.path, "Vanha 1") == []
    assert before not in shots(folder)
    all_meet(folder, curator, chair)
    assert found_in_folder(chair, folder.path, "Vanha 1") == []
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, curator, chair)
    assert late.once_held(["Vanha 1"]) == frozenset()
    assert dump(late) == dump(chair) == dump(curator)


def test_whoever_has_not_heard_of_it_puts_no_words_back(pruned, folder, tmp_path, monkeypatch):
    chair, curator = pruned
    monkeypatch.setattr(snapshots, "MANY", 1000)  # what the snapshot held goes back in files of its own
    held = next(one for one in chair.all(Meeting) if one.items[0].text == "Vanha 1")
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=(replace(edition.value.items[0], text="Pihapuu"),)))
    chair.forget_before(held.id)
    exchange(chair, folder)
    (path,) = folder.path.rglob(singles(folder, chair)[-1])
    aside = path.rename(tmp_path / "matkalla")
    for _ in range(3):
        exchange(curator, folder)
        assert found_in_folder(curator, folder.path, "Vanha 1") == []
    aside.rename(path)
    all_meet(folder, curator, chair)
    assert dump(chair) == dump(curator)


def test_a_school_year_begins_in_a_folder_that_is_whole_alone(laptops, folder, clock):
    clock.now = datetime(2027, 6, 1, 9, tzinfo=UTC)
    chair, curator = joined(laptops, folder, 2)
    name = chair.put_blob(b"liite" * 100)
    held = meeting("Kevät")
    chair.add(replace(held, items=(replace(held.items[0], attachments=(Attachment("liite.txt", name, 500),)),)))
    all_meet(folder, chair, curator)
    clock.now = datetime(2027, 7, 31, 20, 59, tzinfo=UTC)  # a minute before midnight in Helsinki
    work(chair, folder, "Heinäkuu")
    (stem,) = (path for path in folder.path.iterdir() if path.is_dir())
    assert sorted(path.name for path in stem.iterdir()) == ["2026-2027", "blobs", "join", "members"]
    clock.now = datetime(2027, 7, 31, 21, 1, tzinfo=UTC)
    work(chair, folder, "Elokuu")
    assert sorted(path.name for path in stem.iterdir()) == ["2026-2027", "2027-2028", "blobs", "join", "members"]
    assert len([*(stem / "2027-2028").rglob("*.ohp")]) == 1
    shutil.rmtree(stem / "2026-2027")
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, chair, curator)
    assert texts(late) == ["Elokuu", "Heinäkuu", "Kevät"]
    assert late.blob(name) == b"liite" * 100
    assert dump(late) == dump(chair) == dump(curator)
    assert not (stem / "2026-2027").exists()


def test_forgotten_words_leave_the_folders_of_earlier_years_too(laptops, folder, clock):
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, "Omenapuu", "Muu asia")
    all_meet(folder, curator, chair)
    for _ in range(2):
        clock.later(365)
        all_meet(folder, chair, curator)
    years = sorted(path.name for path in next(folder.path.iterdir()).iterdir() if path.name.startswith("20"))
    assert years == ["2026-2027", "2027-2028", "2028-2029"]
    held = next(one for one in chair.all(Meeting) if one.items[0].text == "Omenapuu")
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=(replace(edition.value.items[0], text="Pihapuu"),)))
    assert len(found_in_folder(chair, folder.path, "Omenapuu")) == 3
    chair.forget_before(held.id)
    exchange(chair, folder)
    assert found_in_folder(chair, folder.path, "Omenapuu") == []
    all_meet(folder, curator, chair)
    assert found_in_folder(curator, folder.path, "Omenapuu") == []
    assert dump(chair) == dump(curator)


def test_a_laptop_whose_clock_is_a_year_off_is_read_all_the_same(laptops, folder, clock):
    chair, curator = joined(laptops, folder, 2)
    all_meet(folder, chair, curator)
    clock.later(400)
    work(curator, folder, "Ensi vuonna")
    clock.later(-400)
    all_meet(folder, chair)
    work(chair, folder, "Tänä vuonna")
    all_meet(folder, chair)
    clock.later(400)
    all_meet(folder, curator)
    assert dump(curator) == dump(chair)


def test_two_laptops_that_make_snapshots_at_once_end_with_one(laptops, folder, clock, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    for vault in (chair, curator):
        work(vault, folder, *(f"{vault.facts.device} {number}" for number in range(MANY + 2)))
    all_meet(folder, chair, curator)
    clock.later(91)
    other = Folder(tmp_path / "toinen")
    shutil.copytree(folder.path, other.path)
    exchange(chair, folder)
    exchange(curator, other)
    assert (len(shots(folder)), len(shots(other))) == (1, 1)
    shutil.copytree(other.path, folder.path, dirs_exist_ok=True)
    all_meet(folder, chair, curator)
    assert len(shots(folder)) == 1
    for vault in (chair, curator):
        assert len(singles(folder, vault)) <= 1  # what it said after the ninety days
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, chair, curator)
    assert dump(late) == dump(chair) == dump(curator)


def test_an_end_between_snapshot_and_pruning_loses_nothing(old_work, laptops, folder):
    class Ended(Exception):
        """Somebody pulled the plug."""

    class Breaking(Folder):
        def take_away(self, name):
            raise Ended

    chair, curator = old_work
    exchange(chair, folder)
    with pytest.raises(Ended):
        exchange(chair, Breaking(folder.path))
    all_meet(folder, chair, curator)
    assert singles(folder, chair) == []
    late = newcomer(laptops, folder, curator)
    all_meet(folder, late, chair, curator)
    assert dump(late) == dump(chair) == dump(curator)


def too_large(path):
    with path.open("r+b") as file:
        file.truncate(200 << 20)


def of_others_words(path):
    """Say that everything is in it, and hold something else under the right names and sizes."""
    path.write_bytes(parcel({name: bytes(found.size) for name, found in unpacked(path.read_bytes()).items()}))


def without_the_beginning(path):
    files = {name: found.read(found.size) for name, found in unpacked(path.read_bytes()).items()}
    path.write_bytes(parcel({name: data for name, data in files.items() if "/00000001-" not in name}))


@pytest.mark.parametrize("harm", [too_large, of_others_words, without_the_beginning])
def test_a_snapshot_is_believed_in_nothing_that_it_does_not_hold(pruned, laptops, folder, harm):
    chair, curator = pruned
    (path,) = shots(folder)
    harm(path)
    all_meet(folder, curator, chair)
    late = newcomer(laptops, folder, chair)
    all_meet(folder, late, curator, chair)
    assert dump(late) == dump(chair) == dump(curator)


def test_forgotten_words_are_in_no_file_whatever_its_name(pruned, folder):
    chair, curator = pruned
    held = next(one for one in chair.all(Meeting) if one.items[0].text == "Vanha 1")
    (path,) = shots(folder)
    data = path.read_bytes()
    single = next(
        found.read(found.size)
        for name, found in inside(data).items()
        if found_in_folder(chair, folder_with(path.parent / "katso", found.read(found.size)), "Vanha 1")
    )
    shutil.rmtree(path.parent / "katso")
    log = path.parents[2] / "log" / chair.facts.device
    log.mkdir(parents=True, exist_ok=True)
    (log / "00000001-0123456789abcdef.ohs").write_bytes(data)
    (log / "kopio.ohs").write_bytes(single)
    (path.parent / "kopio (1).ohp").write_bytes(data)
    (path.parent / "pala.ohp").write_bytes(single)
    all_meet(folder, chair, curator)
    edition = chair.read(Meeting, held.id)
    chair.save(edition, replace(edition.value, items=(replace(edition.value.items[0], text="Pihapuu"),)))
    chair.forget_before(held.id)
    exchange(chair, folder)
    assert found_in_folder(chair, folder.path, "Vanha 1") == []
    all_meet(folder, curator, chair)
    assert dump(chair) == dump(curator)


def folder_with(path, data):
    path.mkdir(exist_ok=True)
    (path / "yksi.ohs").write_bytes(data)
    return path


def test_both_histories_of_a_copied_laptop_are_in_the_snapshot(laptops, folder, tmp_path, clock):
    chair, curator = joined(laptops, folder, 2)
    work(curator, folder, "Ennen")
    all_meet(folder, chair, curator)
    curator.close()
    path = shutil.copytree(curator.facts.path, tmp_path / "kopio.ohdesk")
    of_another_installation(path)
    with closing(unlock(path, clock=clock)) as copy, closing(unlock(curator.facts.path, clock=clock)) as curator:
        other = Folder(tmp_path / "toinen")
        shutil.copytree(folder.path, other.path)
        work(curator, folder, "Alkuperäinen")
        work(copy, other, "Kopio", "Kopion toinen")
        shutil.copytree(other.path, folder.path, dirs_exist_ok=True)
        all_meet(folder, chair, curator, copy)
        shutil.rmtree(next(folder.path.iterdir()))
        exchange(chair, folder)
        assert (len(shots(folder)), singles(folder)) == (1, [])
        late = newcomer(laptops, folder, chair)
        assert exchange(late, folder).forks == 1
        assert texts(late) == ["Alkuperäinen", "Ennen", "Kopio", "Kopion toinen"]
        all_meet(folder, late, chair, curator, copy)
        assert dump(late) == dump(chair) == dump(curator) == dump(copy)


def test_a_folder_is_not_said_to_lack_what_a_snapshot_holds(pruned, laptops, folder):
    chair, curator = pruned
    assert meeting_places.news(chair, folder.path) == meeting_places.News(0, 0)
    late = newcomer(laptops, folder, curator)
    belonging.take_records(late, folder.listed(next(folder.path.iterdir()).name))
    news = meeting_places.news(late, folder.path)
    assert news is not None
    assert (news.there > MANY, news.here) == (True, 0)


def test_what_lies_there_twice_is_taken_in_once(pruned, laptops, folder):
    chair, curator = pruned
    (path,) = shots(folder)
    for copy in ("kopio.ohp", "toinen.ohp"):
        path.with_name(copy).write_bytes(path.read_bytes())
    late = newcomer(laptops, folder, curator)
    for name, data in inside(path.read_bytes()).items():
        single = folder.path / path.parts[len(folder.path.parts)] / "2020-2021" / name
        single.parent.mkdir(parents=True, exist_ok=True)
        single.write_bytes(data.read(data.size)[: -1 if name.endswith("0.ohs") else None])
    done = exchange(late, folder)
    assert (done.forks, dict(done.refused), dict(done.waiting)) == (0, {}, {})
    all_meet(folder, late, chair, curator)
    assert len(shots(folder)) == 1
    assert dump(late) == dump(chair) == dump(curator)


def test_a_laptop_finds_its_own_steps_of_before_in_two_places(laptops, folder):
    (chair,) = joined(laptops, folder, 1)
    work(chair, folder, "Yksi")
    before = {path.relative_to(folder.path) for path in folder.path.rglob("*.ohs")}
    lay_down(chair, folder, b'["0000000000000001","later",9,"meeting"]\t{}')
    (path,) = {path.relative_to(folder.path) for path in folder.path.rglob("*.ohs")} - before
    other = folder.path / path.parts[0] / "2020-2021" / Path(*path.parts[2:])
    other.parent.mkdir(parents=True)
    other.write_bytes((folder.path / path).read_bytes())
    device = chair.facts.device
    done = exchange(chair, folder)
    assert (done.renewed, done.received, chair.facts.device) == (False, 1, device)


def test_a_folder_that_was_emptied_is_filled_with_one_file(pruned, folder):
    _, curator = pruned
    shutil.rmtree(folder.path)
    folder.path.mkdir()
    exchange(curator, folder)
    assert (len(shots(folder)), singles(folder)) == (1, [])


def test_words_forgotten_while_another_place_was_used_leave_the_snapshot_in_the_first(laptops, folder, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, *(f"Asia {n}" for n in range(MANY + 2)))
    held = meeting("Omenapuu")
    chair.add(held)
    all_meet(folder, chair, curator)
    shutil.rmtree(next(folder.path.iterdir()))
    all_meet(folder, curator, chair)
    assert shots(folder)
    assert found_in_folder(chair, folder.path, "Omenapuu")
    (tmp_path / "tikku").mkdir()
    stick = Folder(tmp_path / "tikku")
    chair.forget(held.id)
    all_meet(stick, chair, curator)
    assert found_in_folder(chair, stick.path, "Omenapuu") == []
    exchange(curator, folder)
    assert found_in_folder(curator, folder.path, "Omenapuu") == []


def test_what_a_closed_out_laptop_wrote_is_taken_from_its_snapshot_once_somebody_says_that_it_counts(
    laptops, folder, tmp_path
):
    chair, nurse, leaver = joined(laptops, folder, 3)
    aside = Folder(shutil.copytree(folder.path, tmp_path / "muualla"))
    work(leaver, aside, *(f"Lähtijä {n}" for n in range(MANY + 2)))
    for place in aside.path.rglob(f"log/{leaver.facts.device}"):
        shutil.rmtree(place)
    exchange(leaver, aside)
    assert shots(aside)
    exchange(nurse, aside)
    belonging.remove(chair, leaver.facts.device)
    exchange(chair, folder)
    shutil.copytree(aside.path, folder.path, dirs_exist_ok=True)
    for _ in range(2):
        exchange(chair, folder)
    assert chair.all(Meeting) == ()
    all_meet(folder, nurse, chair)
    assert len(chair.all(Meeting)) == MANY + 2
    assert dump(chair) == dump(nurse)
