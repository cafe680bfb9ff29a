"""Who belongs to a log follows from signed records, in whatever order they come, whoever acts at once."""

import random

import pytest

from ohdesk.security.canonical import parse
from ohdesk.security.devices import DeviceKey
from ohdesk.security.sealing import new_key
from ohdesk.security.wrapping import WrapKey, wrap
from ohdesk.sync.membership import admitted, epoch_keys, founded, new_epoch, removed
from ohdesk.sync.membership_records import Keys, SignedRecord
from ohdesk.sync.membership_rules import membership


class Laptop:
    """A device with its keys and the records that have reached it."""

    def __init__(self, name):
        self.name, self.key, self.wrap = name, DeviceKey.generate(), WrapKey.generate()
        self.records = set()
        self.log = ""

    @property
    def keys(self):
        return Keys(self.key.public, self.wrap.public)

    @property
    def now(self):
        return membership(self.records, self.log)

    @property
    def mine(self):
        return epoch_keys(self.now, self.name, self.wrap)

    @property
    def is_due(self):
        return self.now.lacks_epoch(self.mine)

    def found(self, practice):
        record = founded(self.name, self.keys, self.key, b"n" * 16, practice=practice)
        self.log = record.digest
        self.records.add(record)

    def admit(self, other, admin=True):
        self.records.add(admitted(self.now, self.name, self.key, other.name, other.keys, admin=admin))
        self.rekey()

    def remove(self, other, until=5):
        self.records.add(removed(self.now, self.name, self.key, other.name, until))
        self.rekey()

    def rekey(self):
        self.records.add(new_epoch(self.now, self.name, self.key, new_key(), self.mine))


def meet(*laptops):
    every = set().union(*(laptop.records for laptop in laptops))
    for laptop in laptops:
        laptop.records = set(every)
        laptop.log = laptop.log or laptops[0].log


def group(*names):
    laptops = [Laptop(name) for name in names]
    first = laptops[0]
    first.found(practice=True)
    first.rekey()
    for other in laptops[1:]:
        first.admit(other)
    meet(*laptops)
    return laptops


def active(laptop):
    return [member.device for member in laptop.now.active]


def test_a_key_is_taken_out_by_its_receiver_alone():
    one, other, secret = WrapKey.generate(), WrapKey.generate(), new_key()
    wrapped = wrap(secret, one.public, b"for")
    assert one.unwrap(wrapped, b"for") == secret
    for key, context in ((other, b"for"), (one, b"against")):
        with pytest.raises(ValueError, match="not wrapped"):
            key.unwrap(wrapped, context)
    assert repr(one).count("private") == 0


def test_whoever_is_admitted_reads_what_was_written_before():
    chair, curator, late = group("chair", "curator", "late")
    assert active(late) == ["chair", "curator", "late"]
    assert not late.is_due
    assert len(late.now.epochs) == 3
    keys = [laptop.mine for laptop in (chair, curator, late)]
    assert keys[0] == keys[1] == keys[2]
    assert len(keys[0]) == 3
    assert late.now.log == chair.now.log
    assert late.now.practice is True


def test_whoever_is_removed_cannot_read_on_and_writes_in_vain():
    chair, curator, leaver = group("chair", "curator", "leaver")
    chair.remove(leaver, until=7)
    meet(chair, curator, leaver)
    assert active(curator) == ["chair", "curator"]
    assert curator.now.authors["leaver"].until == 7
    assert chair.now.epochs[-1].id not in leaver.mine
    assert chair.now.epochs[-1].id in curator.mine
    friend = Laptop("friend")
    leaver.admit(friend)
    meet(chair, leaver)
    assert active(chair) == ["chair", "curator"]


def test_an_admission_beside_the_removal_of_its_signer_is_void():
    chair, curator, leaver = group("chair", "curator", "leaver")
    friend = Laptop("friend")
    leaver.admit(friend)
    chair.remove(leaver)
    meet(chair, curator, leaver)
    assert active(curator) == ["chair", "curator"]
    assert curator.now.epochs[-1].id not in leaver.mine


def test_a_key_given_beside_the_removal_of_its_giver_is_used_no_more_but_read_by_all():
    chair, curator, leaver = group("chair", "curator", "leaver")
    leaver.rekey()
    meet(curator, leaver)
    fallen = curator.now.epochs[-1].id
    late = Laptop("late")
    chair.admit(late)
    chair.remove(leaver)
    meet(chair, curator, late)
    assert fallen not in {epoch.id for epoch in curator.now.epochs}
    assert fallen in curator.mine
    assert fallen not in late.mine
    assert curator.is_due
    curator.rekey()
    meet(chair, curator, late)
    assert fallen in late.mine
    assert not late.is_due
    assert curator.now.epochs[-1].id not in leaver.mine


def test_an_admission_before_the_removal_of_its_signer_stands():
    chair, leaver = group("chair", "leaver")
    friend = Laptop("friend")
    leaver.admit(friend)
    meet(chair, leaver)
    chair.remove(leaver)
    assert active(chair) == ["chair", "friend"]


def test_of_two_who_remove_each_other_the_first_one_stays():
    chair, curator, nurse = group("chair", "curator", "nurse")
    curator.remove(nurse)
    nurse.remove(curator)
    meet(chair, curator, nurse)
    assert active(chair) == ["chair", "curator"]
    assert active(nurse) == ["chair", "curator"]


def test_two_removals_at_once_both_stand_and_the_later_limit_counts():
    chair, curator, nurse, leaver = group("chair", "curator", "nurse", "leaver")
    chair.remove(leaver, until=3)
    curator.remove(leaver, until=9)
    curator.remove(nurse)
    meet(chair, curator, nurse)
    assert active(chair) == ["chair", "curator"]
    assert chair.now.authors["leaver"].until == 9


def test_keys_given_at_once_are_followed_by_one_for_all():
    chair, curator = group("chair", "curator")
    new = Laptop("new")
    chair.rekey()
    curator.admit(new)
    meet(chair, curator, new)
    if chair.is_due:
        chair.rekey()
        meet(chair, curator, new)
    assert not new.is_due
    everybodys = [laptop.mine for laptop in (chair, curator, new)]
    assert everybodys[0] == everybodys[1] == everybodys[2]
    assert set(everybodys[0]) == {epoch.id for epoch in new.now.epochs}


def test_only_an_admin_admits():
    chair, curator = group("chair", "curator")
    plain, friend = Laptop("plain"), Laptop("friend")
    chair.admit(plain, admin=False)
    meet(chair, curator, plain)
    plain.admit(friend)
    meet(chair, plain)
    assert active(chair) == ["chair", "curator", "plain"]


def test_what_follows_does_not_depend_on_the_order():
    chair, curator, nurse = group("chair", "curator", "nurse")
    new, other = Laptop("new"), Laptop("other")
    chair.admit(new)
    curator.admit(other)
    curator.remove(nurse)
    nurse.remove(chair)
    meet(chair, curator, nurse)
    records = list(chair.records)
    chance = random.Random(1)
    wanted = membership(records, chair.log)
    assert [member.device for member in wanted.active] == ["curator", "other"]
    for _ in range(20):
        chance.shuffle(records)
        assert membership(records + records[:2], chair.log) == wanted


def test_forged_and_foreign_records_count_for_nothing():
    chair, curator = group("chair", "curator")
    stranger, now = Laptop("stranger"), chair.now
    signed_by_another = admitted(now, "chair", stranger.key, "stranger", stranger.keys, admin=True)
    genuine = admitted(now, "chair", chair.key, "stranger", stranger.keys, admin=True)
    changed = SignedRecord(genuine.data.replace(b'"admin":true', b'"admin":false'), genuine.signature)
    for wrong in (signed_by_another, changed, SignedRecord(b"{}", b""), SignedRecord(b"\xff", b"")):
        assert membership({*chair.records, wrong}, chair.log).members.keys() == now.members.keys()
    again = removed(now, "chair", chair.key, "nobody", 3)
    below = removed(now, "chair", chair.key, "curator", -1)
    assert membership({*chair.records, again, below}, chair.log).active == now.active
    twice = admitted(now, "chair", chair.key, "curator", stranger.keys, admin=True)
    assert membership({*chair.records, twice}, chair.log).members["curator"].keys == curator.keys


def test_no_changed_record_is_accepted(long):
    chair, _ = group("chair", "curator")
    genuine = admitted(chair.now, "chair", chair.key, "new", Laptop("new").keys, admin=True)
    chance = random.Random(3)
    rest = set(chair.records)
    for _ in range(2000 if long else 60):
        place = chance.randrange(len(genuine.data))
        data = (
            genuine.data[:place] + bytes([genuine.data[place] ^ 1 << chance.randrange(8)]) + genuine.data[place + 1 :]
        )
        assert "new" not in membership({*rest, SignedRecord(data, genuine.signature)}, chair.log).members


def test_a_record_waits_for_those_before_it():
    chair, _, _ = group("chair", "curator", "late")
    first = next(record for record in chair.records if parse(record.data)["kind"] == "founded")
    last = next(record for record in chair.records if record.digest in chair.now.heads)
    assert membership({last}, chair.log).waiting == 1
    found = membership({first, last}, chair.log)
    assert (list(found.members), found.waiting) == (["chair"], 1)


def test_a_log_is_named_by_its_first_record_and_another_logs_records_are_nothing_to_it():
    chair, _ = group("chair", "curator")
    other = Laptop("other")
    other.found(practice=False)
    other.rekey()
    mixed = {*chair.records, *other.records}
    assert membership(mixed, chair.log) == chair.now
    assert membership(mixed, other.log) == other.now
    assert membership(mixed, "0" * 64).log == ""
    assert membership(mixed, next(iter(chair.now.heads))).members == {}
