"""Laptops that meet in a folder nobody trusts: everyone's text is there, and only theirs."""

import json
import shutil
from dataclasses import replace
from uuid import uuid4

import pytest
from dumps import all_that_is_kept, dump
from folders import joined, lay_down, meeting
from laptops import unlock

from ohdesk.domain.agenda import Attachment
from ohdesk.domain.errors import LogRefused
from ohdesk.domain.meetings import Meeting
from ohdesk.services.belonging import admit, ask_to_join, remove, requests, standing
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.sync.folder import Folder
from ohdesk.sync.segments import Line, Refusal, new_salt


def written(vault, meeting_id, change):
    edition = vault.read(Meeting, meeting_id)
    items = edition.value.items
    vault.save(edition, replace(edition.value, items=(replace(items[0], text=change(items[0].text)), *items[1:])))


def text_of(vault, meeting_id):
    return vault.read(Meeting, meeting_id).value.items[0].text


def test_two_laptops_meet_in_a_folder(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Kevään tapahtumat")
    chair.add(held)
    assert exchange(chair, folder).sent == 1
    came = exchange(curator, folder)
    assert (came.received > 0, came.forks, dict(came.refused)) == (True, 0, {})
    written(chair, held.id, lambda text: f"{text} ja syksyn")
    written(curator, held.id, lambda text: f"Ehdotus: {text}")
    for vault in (chair, curator, chair, curator):
        exchange(vault, folder)
    assert text_of(chair, held.id) == text_of(curator, held.id) == "Ehdotus: Kevään tapahtumat ja syksyn"
    assert dump(chair) == dump(curator)
    assert exchange(chair, folder).up_to_date
    assert exchange(curator, folder).up_to_date


def test_nobody_is_let_in_without_the_words(laptops, folder):
    chair, stranger = laptops.new(), laptops.new()
    chair.add(meeting("Salainen"))
    exchange(chair, folder)
    request = ask_to_join(stranger, folder, "Kuka lie")
    assert [one.name for one in requests(chair, folder)] == ["Kuka lie"]
    for spoken in ("", "talo hus", " ".join(["talo"] * 6)):
        with pytest.raises(LogRefused) as refused:
            admit(chair, requests(chair, folder), spoken)
        assert refused.value.data["reason"] == "words"
    with pytest.raises(LogRefused) as refused:
        exchange(stranger, folder)
    assert refused.value.data["reason"] == "waiting"
    spoken = ", ".join(pair[1].upper() for pair in request.words)
    assert admit(chair, requests(chair, folder), spoken).device == stranger.facts.device
    exchange(chair, folder)
    exchange(stranger, folder)
    assert [item.text for one in stranger.all(Meeting) for item in one.items] == ["Salainen"]


def test_whoever_is_removed_reads_no_more_and_what_it_wrote_before_stays(laptops, folder):
    chair, curator, leaver = joined(laptops, folder, 3)
    before, after = meeting("Ennen"), meeting("Jälkeen")
    leaver.add(before)
    exchange(leaver, folder)
    exchange(chair, folder)
    remove(chair, leaver.facts.device)
    chair.add(after)
    exchange(chair, folder)
    leaver.add(meeting("Myöhässä"))
    with pytest.raises(LogRefused) as refused:
        exchange(leaver, folder)
    assert refused.value.data["reason"] == "removed"
    exchange(curator, folder)
    assert sorted(item.text for one in curator.all(Meeting) for item in one.items) == ["Ennen", "Jälkeen"]
    assert [member.device for member in standing(curator).active] == [chair.facts.device, curator.facts.device]


def test_what_vanishes_from_the_folder_is_put_back(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Yksi")
    chair.add(held)
    exchange(chair, folder)
    exchange(curator, folder)
    before = {path.relative_to(folder.path): path.read_bytes() for path in folder.path.rglob("*.oh?")}
    shutil.rmtree(next(folder.path.iterdir()))
    late = laptops.new()
    exchange(curator, folder)
    after = {
        path.relative_to(folder.path): path.read_bytes() for path in folder.path.rglob("*.oh?") if path.suffix != ".ohj"
    }
    assert after == {name: data for name, data in before.items() if name.suffix != ".ohj"}
    request = ask_to_join(late, folder, "Uusi")
    admit(curator, requests(curator, folder), " ".join(pair[0] for pair in request.words))
    exchange(curator, folder)
    exchange(late, folder)
    assert text_of(late, held.id) == "Yksi"


def test_attached_files_travel_and_outsiders_read_nothing(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    name = chair.put_blob(b"liite" * 100)
    held = meeting("Omenapuu on pihalla")
    item = replace(held.items[0], attachments=(Attachment("liite.txt", name, 500),))
    chair.add(replace(held, items=(item,)))
    exchange(chair, folder)
    exchange(curator, folder)
    assert curator.blob(name) == b"liite" * 100
    everything = b"".join(path.read_bytes() for path in folder.path.rglob("*") if path.is_file())
    assert b"Omenapuu" not in everything
    assert b"liite" not in everything
    assert name.encode() not in everything
    assert exchange(curator, folder).up_to_date


def test_a_file_follows_steps_that_were_sent_without_it(laptops, folder):
    chair, curator, nurse = joined(laptops, folder, 3)
    held = meeting("Kuva liitteenä")
    item = replace(held.items[0], attachments=(_attached(chair),))
    chair.add(replace(held, items=(item,)))
    exchange(chair, folder)
    (laid,) = folder.path.rglob("*.ohb")
    laid.unlink()
    exchange(curator, folder)  # hears of the file, and cannot have it yet
    assert take_parcel(nurse, parcel_for(curator, [nurse.facts.device]).data).received > 0
    for vault in (chair, curator):
        exchange(vault, folder)
    for sender, target in ((nurse, curator), (curator, nurse)):
        take_parcel(target, parcel_for(sender, [target.facts.device]).data)
    assert nurse.blob(item.attachments[0].sha256) == b"liite"
    take_parcel(curator, parcel_for(nurse, [curator.facts.device]).data)
    assert parcel_for(curator, [nurse.facts.device]).files == 0  # it has it now, and said so
    for vault in (nurse, chair, curator):
        exchange(vault, folder)
    assert all(exchange(vault, folder).up_to_date for vault in (chair, curator, nurse))


def test_forgotten_words_leave_the_folder_too(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Omenapuu", "Muu asia")
    chair.add(held)
    for vault in (chair, curator):
        exchange(vault, folder)
    written(chair, held.id, lambda _: "Pihapuu")
    chair.forget_before(held.id)
    for vault in (chair, curator, chair, curator):
        exchange(vault, folder)
    assert text_of(curator, held.id) == "Pihapuu"
    assert curator.once_held(["Omenapuu"]) == frozenset()
    assert dump(chair) == dump(curator)
    late = laptops.new()
    request = ask_to_join(late, folder, "Uusi")
    admit(curator, requests(curator, folder), " ".join(pair[0] for pair in request.words))
    exchange(curator, folder)
    result = exchange(late, folder)
    assert dict(result.refused) == {}
    assert text_of(late, held.id) == "Pihapuu"
    assert late.once_held(["Omenapuu"]) == frozenset()
    assert all(exchange(vault, folder).forks == 0 for vault in (chair, curator, late, chair))
    assert dump(late) == dump(chair) == dump(curator)


def test_a_copied_vault_is_another_device_that_nobody_has_let_in(laptops, folder, tmp_path):
    chair, curator = joined(laptops, folder, 2)
    curator.close()
    shutil.copytree(curator.facts.path, tmp_path / "kopio.ohdesk")
    copy = unlock(tmp_path / "kopio.ohdesk")
    copy.add(meeting("Kopion oma"))
    with pytest.raises(LogRefused) as refused:
        exchange(copy, folder)
    copy.close()
    assert refused.value.data["reason"] == "waiting"
    assert copy.facts.device != curator.facts.device
    done = exchange(chair, folder)
    assert (done.received, done.forks, chair.all(Meeting)) == (0, 0, ())


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("nonsense", Refusal.TANGLED),
        ('["0","set",1,"meeting","x","y","title",[]]\t1', Refusal.TANGLED),
        ('["0","forgotten",1,"meeting",ID,ID,"title",[]]\t1', Refusal.TANGLED),
        ('["0","unknown",9,"meeting",ID,ID,"title",[]]\t1', Refusal.TANGLED),
        ('["0","set",1,"meeting",ID,ID,"title",["a b"]]\t1', Refusal.TANGLED),
        ('["0000000000000001","text",1,"meeting",ID,ID,"theme",[]]\t{}', Refusal.TANGLED),
        ('["0000000000000001","text",1,"meeting",ID,ID,"theme",[]]\t{"update":"bm9uZQ=="}', Refusal.TANGLED),
        ('["0000000000000001","record",1,"meeting",ID,ID,"",[]]\t[]', Refusal.TANGLED),
    ],
)
def test_a_members_program_gone_wrong_stops_nobody_else(laptops, folder, told, reason):
    chair, curator, nurse = joined(laptops, folder, 3)
    lay_down(nurse, folder, told.replace("ID", f'"{uuid4()}"').encode())
    chair.add(meeting("Muiden työ"))
    exchange(chair, folder)
    done = exchange(curator, folder)
    assert done.waiting.get(reason, 0) + done.refused.get(reason, 0) == 1
    assert [item.text for one in curator.all(Meeting) for item in one.items] == ["Muiden työ"]
    assert exchange(curator, folder).received == 0


def test_nobody_puts_words_into_anothers_mouth(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    step = ("0000000000000001", "set", 1, "meeting", str(uuid4()), str(uuid4()), "theme", [])
    forged = f'{json.dumps(step, separators=(",", ":"))}\t"Väärin"'.encode()
    seen = {chair.facts.device: chair.covers().get(chair.facts.device, 0) + 1}
    lay_down(chair, folder, Line(Line.of(forged, new_salt()).commitment, forged), seen=seen)
    assert exchange(curator, folder).missing == {chair.facts.device: 1}
    assert "Väärin" not in all_that_is_kept(curator)


def test_the_folder_is_not_where_a_vault_lies(laptops, folder, tmp_path):
    chair = laptops.new()
    above = chair.facts.path.parent
    for place, reason in ((Folder(above), "inside"), (Folder(tmp_path / "ei"), "folder")):
        with pytest.raises(LogRefused) as refused:
            exchange(chair, place)
        assert refused.value.data["reason"] == reason
    exchange(chair, folder)
    for place in (Folder(above), Folder(chair.facts.path), Folder(chair.facts.path / "backups")):
        place.path.mkdir(exist_ok=True)
        with pytest.raises(LogRefused) as refused:
            exchange(chair, place)
        assert refused.value.data["reason"] == "inside", "also where the log has been started elsewhere"
    with pytest.raises(LogRefused) as refused:
        exchange(laptops.new(), folder)
    assert refused.value.data["reason"] == "another"
    gone = Folder(tmp_path / "tikku")
    with pytest.raises(LogRefused) as refused:
        exchange(chair, gone)
    assert (refused.value.data["reason"], gone.is_there) == ("folder", False)
    with pytest.raises(LogRefused) as refused:
        ask_to_join(laptops.new(), Folder(chair.facts.path), "Uusi")
    assert refused.value.data["reason"] == "none"
    assert standing(chair).practice is True


def test_who_was_let_in_waits_while_the_key_is_still_on_the_way(laptops, folder, tmp_path):
    chair, new = laptops.new(), laptops.new()
    held = meeting("Ennen liittymistä")
    chair.add(replace(held, items=(replace(held.items[0], attachments=(_attached(chair),)),)))
    exchange(chair, folder)
    words = ask_to_join(new, folder, "Uusi kannettava").words
    before = set(folder.path.rglob("*.ohm"))
    admit(chair, requests(chair, folder), " ".join(finnish for finnish, _ in words))
    exchange(chair, folder)
    (key,) = (path for path in {*folder.path.rglob("*.ohm")} - before if b'"kind":"epoch"' in path.read_bytes())
    aside = key.rename(tmp_path / "matkalla")
    done = exchange(new, folder)
    assert set(done.waiting) == {Refusal.UNKNOWN_EPOCH}
    assert new.all(Meeting) == ()
    aside.rename(key)
    for vault in (new, chair, new, chair):
        exchange(vault, folder)
    assert dump(new) == dump(chair)
    assert new.blob(_attached(chair).sha256) == b"liite"


def _attached(vault):
    return Attachment("liite.txt", vault.put_blob(b"liite"), 5)
