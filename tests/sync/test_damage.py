"""What lies damaged where laptops meet is put back; what was laid there in bad faith stands in nobody's way."""

from dataclasses import replace

import pytest
from folders import lay_down

from ohdesk.domain.agenda import AgendaItem, Attachment
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, remove, requests, standing
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder
from ohdesk.sync.segments import Refusal

_ID = b"00000000-0000-4000-8000-000000000077"


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "jaettu"
    path.mkdir()
    return Folder(path)


def joined(laptops, folder, count):
    first, *others = [laptops.new() for _ in range(count)]
    exchange(first, folder)
    for other in others:
        words = ask_to_join(other, folder, "Kannettava").words
        admit(first, requests(first, folder), " ".join(finnish for finnish, _ in words))
        exchange(first, folder)
    for vault in (*others, first, *others):
        exchange(vault, folder)
    return [first, *others]


def add(vault, *texts):
    for text in texts:
        vault.add(Meeting(new_id(), items=(AgendaItem(new_id(), text=text),)))


def texts(vault):
    return sorted(item.text for one in vault.all(Meeting) for item in one.items)


def files(folder, suffix):
    return sorted(path for path in folder.path.rglob(f"*{suffix}") if path.is_file())


@pytest.mark.parametrize("left", [0, 1, 100, None], ids=["a placeholder", "a byte", "a part", "zeros of the same size"])
def test_a_segment_that_was_damaged_on_its_way_is_put_back(laptops, folder, left):
    chair, curator, nurse = joined(laptops, folder, 3)
    before = set(files(folder, ".ohs"))
    add(chair, "Yksi")
    exchange(chair, folder)
    (fresh,) = set(files(folder, ".ohs")) - before
    whole = fresh.read_bytes()
    fresh.write_bytes(bytes(len(whole)) if left is None else whole[:left])
    done = exchange(nurse, folder)
    assert (texts(nurse), done.received) == ([], 0)
    assert sum(done.waiting.values()) + sum(done.refused.values()) == 1
    exchange(chair, folder)
    assert fresh.read_bytes() == whole
    exchange(nurse, folder)
    assert texts(nurse) == ["Yksi"]
    assert curator.facts.device in standing(nurse).members


def test_a_half_copy_under_another_name_is_nobodys_news(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    for path in files(folder, ".ohs"):
        path.with_stem(f"{path.stem} (1)").write_bytes(path.read_bytes()[:100])
    add(chair, "Yksi")
    for vault in (chair, curator, chair):
        exchange(vault, folder)
    assert exchange(curator, folder).up_to_date
    assert exchange(chair, folder).up_to_date


def test_an_attached_file_that_was_cut_short_is_put_back(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    name = chair.put_blob(b"liite" * 100)
    item = AgendaItem(new_id(), attachments=(Attachment("liite.pdf", name, 500),))
    chair.add(Meeting(new_id(), items=(item,)))
    exchange(chair, folder)
    (laid,) = files(folder, ".ohb")
    laid.write_bytes(laid.read_bytes()[:99])
    for vault in (curator, chair, curator):
        exchange(vault, folder)
    assert curator.blob(name) == b"liite" * 100


@pytest.mark.parametrize("place", [5, 200], ids=["its signature", "its words"])
def test_a_damaged_record_of_membership_is_not_kept_and_stops_nobody(laptops, folder, place):
    chair, curator = joined(laptops, folder, 2)
    known = chair.shared_log.records()
    for path in files(folder, ".ohm"):
        data = path.read_bytes()
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        path.write_bytes(changed)
        path.with_stem(f"{path.stem} (1)").write_bytes(data[:-1])
        path.with_stem(f"{path.stem} (2)").write_bytes(data)
    late = laptops.new()
    request = ask_to_join(late, folder, "Uusi")
    with pytest.raises(LogRefused):
        exchange(late, folder)
    exchange(curator, folder)
    assert curator.shared_log.records() == known
    assert [path.read_bytes() for path in files(folder, ".ohm") if "(" not in path.name] == [
        record.signature + record.data for record in sorted(known, key=lambda record: record.digest)
    ]
    admit(curator, requests(curator, folder), " ".join(finnish for finnish, _ in request.words))
    exchange(curator, folder)
    exchange(late, folder)
    assert late.shared_log.records() == curator.shared_log.records()


def test_what_a_colleague_had_taken_in_of_a_leaver_counts_for_all(laptops, folder, tmp_path):
    chair, curator, leaver = joined(laptops, folder, 3)
    add(leaver, "Vain kuraattorille")
    aside = Folder(tmp_path / "tikku")
    aside.path.mkdir()
    exchange(leaver, aside)
    exchange(curator, aside)
    remove(chair, leaver.facts.device)
    for vault in (chair, curator, chair, curator, chair):
        done = exchange(vault, folder)
    assert texts(chair) == texts(curator) == ["Vain kuraattorille"]
    assert done.up_to_date
    add(leaver, "Liian myöhään")
    with pytest.raises(LogRefused):
        exchange(leaver, folder)
    assert leaver.facts.device not in {member.device for member in standing(curator).active}


def test_what_a_leaver_wrote_and_nobody_had_is_refused(laptops, folder, tmp_path):
    chair, curator, leaver = joined(laptops, folder, 3)
    aside = Folder(tmp_path / "tikku")
    aside.path.mkdir()
    remove(chair, leaver.facts.device)
    exchange(chair, folder)
    exchange(curator, folder)
    add(leaver, "Liian myöhään")
    exchange(leaver, aside)
    done = exchange(curator, aside)
    assert dict(done.refused) == {Refusal.AFTER_REMOVAL: 1}
    assert texts(curator) == []


def test_nobody_waits_for_the_rest_of_what_a_leaver_wrote_and_nobody_had(laptops, folder):
    chair, curator, leaver = joined(laptops, folder, 3)
    before = set(files(folder, ".ohs"))
    add(leaver, "Jälkikäteen")
    exchange(leaver, folder)
    (late,) = set(files(folder, ".ohs")) - before
    late.write_bytes(late.read_bytes()[:100])
    assert exchange(curator, folder).waiting == {Refusal.CUT_SHORT: 1}
    remove(chair, leaver.facts.device)
    exchange(chair, folder)
    assert exchange(curator, folder).waiting == {}


def test_nobody_waits_for_the_rest_of_what_is_here_under_the_name_of_a_laptops_history(laptops, folder, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    before = set(files(folder, ".ohs"))
    lay_down(chair, folder, b'["0198000000000000","set",1,"meeting","%b","%b","theme",[]]\t"Syksy"' % (_ID, _ID))
    (other,) = set(files(folder, ".ohs")) - before
    aside = other.rename(tmp_path / other.name)
    add(chair, "Yksi")
    exchange(chair, folder)
    aside.rename(other)
    exchange(curator, folder)
    assert len(curator.shared_log.forks()) == 1
    other.write_bytes(other.read_bytes()[:100])
    assert exchange(curator, folder).waiting == {}


def test_the_same_attachment_is_laid_down_once(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = Meeting(new_id(), items=(AgendaItem(new_id()),))
    name = chair.put_blob(b"liite")
    edition = chair.add(held)
    item = replace(held.items[0], attachments=(Attachment("liite.pdf", name, 5),))
    chair.save(edition, replace(held, items=(item,)))
    for vault in (chair, curator, chair):
        exchange(vault, folder)
    assert exchange(curator, folder).up_to_date
    assert len(files(folder, ".ohb")) == 1
