"""Words that were taken out leave copies of the group's files, too, wherever these were put; nothing else goes."""

import shutil
import zipfile
from dataclasses import replace

import pytest
from byte_search import found_in_folder
from dumps import dump
from folders import folder_of, joined, meeting
from group_work import MANY, all_meet, forget, shots, work

from ohdesk.domain.agenda import Attachment
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for
from ohdesk.sync.folder import Folder, unpacked
from ohdesk.sync.segments import MAGIC

WORDS = "Omenapuu"
FILE = b"Liitteessa kerrotaan omenapuusta." * 9


@pytest.fixture
def group(laptops, folder):
    """A chair and a curator who wrote of something that is to be forgotten, and of something else."""
    chair, curator = joined(laptops, folder, 2)
    work(chair, folder, WORDS, "Muu asia")
    all_meet(folder, curator, chair)
    return chair, curator


def stem(folder):
    return next(path for path in sorted(folder.path.iterdir()) if path.is_dir())


def segments(folder):
    return sorted(folder.path.rglob("*.ohs"))


def at_the_top(folder):
    for path in segments(folder):
        shutil.copy(path, stem(folder) / f"{path.stem} (ristiriitainen kopio){path.suffix}")


def in_the_years_folder(folder):
    for number, path in enumerate(segments(folder)):
        shutil.copy(path, path.parents[2] / f"{number}.tmp")


def in_a_folder_of_their_own(folder):
    for path in segments(folder):
        shutil.copytree(path.parent, path.parents[2] / "log - kopio" / path.parent.name, dirs_exist_ok=True)


def beside_the_groups_folder(folder):
    shutil.copytree(stem(folder), folder.path / f"{stem(folder).name} - kopio")


def called_a_copy_first(folder):
    shutil.copytree(stem(folder), folder.path / f"Kopio {stem(folder).name} (1)")


def packed_by_hand(folder):
    with zipfile.ZipFile(stem(folder) / "varmuuden vuoksi.zip", "w") as archive:
        for path in segments(folder):
            archive.write(path, path.relative_to(folder.path))


def cut_short(folder):
    for path in segments(folder):
        (stem(folder) / f"{path.stem} (osa).ohs").write_bytes(path.read_bytes()[:-5])


PLACES = [
    at_the_top,
    in_the_years_folder,
    in_a_folder_of_their_own,
    beside_the_groups_folder,
    called_a_copy_first,
    packed_by_hand,
]


@pytest.mark.parametrize("copied", PLACES)
def test_words_leave_copies_wherever_they_were_put(group, folder, copied):
    chair, curator = group
    before = set(folder.path.rglob("*"))
    copied(folder)
    copies = {path for path in folder.path.rglob("*") if path.is_file()} - before
    all_meet(folder, curator, chair)
    assert all(path.exists() for path in copies)
    assert len(found_in_folder(chair, folder.path, WORDS)) == 2
    forget(chair, WORDS)
    done = exchange(chair, folder)
    assert found_in_folder(chair, folder.path, WORDS) == []
    assert done.uncleared == ()
    assert copied is packed_by_hand or any(
        path.exists() for path in copies
    )  # those that say nothing more than is known
    all_meet(folder, curator, chair)
    assert dump(chair) == dump(curator)


def test_they_leave_whole_copies_with_snapshots_and_attached_files(group, folder, clock):
    chair, curator = group
    name = chair.put_blob(FILE)
    held = meeting(f"{WORDS} 2")
    chair.add(replace(held, items=(replace(held.items[0], attachments=(Attachment("liite.txt", name, len(FILE)),)),)))
    work(chair, folder, *(f"Asia {n}" for n in range(MANY)))
    all_meet(folder, curator, chair)
    clock.later(91)
    all_meet(folder, curator, chair)
    assert shots(folder)
    beside_the_groups_folder(folder)
    shutil.copy(next(folder.path.rglob("*.ohb")), stem(folder) / "2026-2027")
    (stem(folder) / "lähetetty.ohdesk-changes").write_bytes(parcel_for(chair, ["x"]).data)
    assert found_in_folder(chair, folder.path, FILE)
    chair.forget(held.id)
    forget(chair, WORDS)
    exchange(chair, folder)
    assert found_in_folder(chair, folder.path, WORDS, FILE) == []
    assert not (stem(folder) / "lähetetty.ohdesk-changes").exists()
    assert not list(folder.path.rglob("*.ohb"))
    all_meet(folder, curator, chair)
    assert dump(chair) == dump(curator)


def test_a_copy_that_is_cut_short_goes_with_the_words_that_may_be_in_it(group, folder):
    chair, _ = group
    cut_short(folder)
    before = set(folder.path.rglob("* (osa).ohs"))
    (holding,) = found_in_folder(chair, folder.path, WORDS)
    forget(chair, WORDS)
    exchange(chair, folder)
    gone = before - set(folder.path.rglob("* (osa).ohs"))
    assert f"{holding.stem} (osa)" in {path.stem for path in gone}
    assert len(gone) < len(before)


def test_what_is_not_the_groups_own_beyond_doubt_is_left_alone_and_told(group, folder, laptops, tmp_path):
    chair, curator = group
    (path,) = found_in_folder(chair, folder.path, WORDS)
    elsewhere = folder_of(tmp_path / "muualla") if (tmp_path / "muualla").mkdir() is None else None
    other = laptops.new()
    work(other, elsewhere, WORDS)
    theirs = next(elsewhere.path.rglob("*.ohs")).read_bytes()
    strangers = {
        "toisen ryhmän.ohs": theirs,
        "väärennös.ohs": path.read_bytes()[:-200] + bytes(200),
        "alku.ohs": MAGIC,
        "muistio.txt": WORDS.encode(),
        "kuva.zip": b"PK\3\4" + bytes(500),
    }
    strangers.pop("väärennös.ohs")
    for name, data in strangers.items():
        (stem(folder) / name).write_bytes(data)
    with zipfile.ZipFile(stem(folder) / "kaikki.zip", "w") as archive:
        archive.write(path, path.name)
        archive.writestr("oma muistio.txt", "Omat asiat.")
    forget(chair, WORDS)
    done = exchange(chair, folder)
    told = (f"{stem(folder).name}/kaikki.zip",)
    assert done.uncleared == told
    assert {name: (stem(folder) / name).read_bytes() for name in strangers} == strangers
    assert exchange(chair, folder).uncleared == told
    assert exchange(curator, folder).uncleared == told
    (stem(folder) / "kaikki.zip").unlink()
    assert exchange(chair, folder).uncleared == ()


def test_what_cannot_be_deleted_is_told_until_it_is_gone(group, folder):
    class Kept(Folder):
        def take_away(self, name):
            raise PermissionError(13, "in use", name)

    chair, _ = group
    at_the_top(folder)
    forget(chair, WORDS)
    done = exchange(chair, Kept(folder.path))
    (left,) = done.uncleared
    assert (folder.path / left).is_file()
    assert exchange(chair, Kept(folder.path)).uncleared == (left,)
    assert exchange(chair, folder).uncleared == ()
    assert found_in_folder(chair, folder.path, WORDS) == []


def test_copies_are_not_opened_again_where_nothing_is_new(group, folder):
    chair, curator = group
    beside_the_groups_folder(folder)
    at_the_top(folder)
    packed_by_hand(folder)
    forget(chair, WORDS)
    all_meet(folder, chair, curator)
    opened = []

    class Watched(Folder):
        def listed(self, name):
            def watch(path, found):
                return replace(found, read=lambda most: (opened.append((path, most)), found.read(most))[1])

            return {path: watch(path, found) for path, found in super().listed(name).items()}

    for vault in (chair, curator):
        exchange(vault, folder)
        assert exchange(vault, Watched(folder.path)).up_to_date
    assert [path for path, most in opened if most > len(MAGIC) and not path.startswith("members/")] == []


def test_a_snapshot_under_another_name_counts_for_nothing(group, laptops, folder, clock):
    chair, curator = group
    work(chair, folder, *(f"Asia {n}" for n in range(MANY)))
    all_meet(folder, curator, chair)
    clock.later(91)
    all_meet(folder, curator, chair)
    (path,) = shots(folder)
    moved = path.rename(path.parents[2] / "log" / "kopio.ohs")
    held = {name.rpartition("/")[2] for name in unpacked(moved.read_bytes())}
    all_meet(folder, curator, chair)
    there = {one.name for one in segments(folder)}
    for shot in shots(folder):
        there |= {name.rpartition("/")[2] for name in unpacked(shot.read_bytes())}
    assert held - {"covers"} <= there
