"""What a member lays down of another's with words left out is not believed; what was rightly forgotten is."""

import random
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import outside_reader
import pytest
from byte_search import found_in, found_in_folder
from dumps import dump, rows
from folders import folder_of, joined, lay_down, meeting
from laptops import Laptops, unlock

from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction
from ohdesk.services.belonging import access, remove
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.services.ports import Blank
from ohdesk.storage import ledger
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import Folder
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.operations import OperationType
from ohdesk.sync.segments import Line, Segment, opened, sealed
from ohdesk.sync.wire import steps_of

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
BOOK = UUID(int=77)
WORDS = "Salainen kohta."


class Clock:
    """A clock that a test puts forward."""

    def __init__(self):
        self.now = NOW

    def __call__(self):
        return self.now


class Story:
    """A chair who has told something of every type, a curator who has it all, a rogue, and one who slept meanwhile."""

    def __init__(self, begun):
        kept, place = begun
        shutil.rmtree(place)  # a vault that lies elsewhere is another laptop's
        shutil.copytree(kept, place)
        self.clock = Clock()
        self.chair, self.curator, self.rogue, self.sleeper = self.vaults = [
            unlock(place / f"laptop{number}.ohdesk", clock=self.clock) for number in range(4)
        ]
        self.folder = Folder(place / "jaettu")
        self._known = self.sleeper.covers()

    def meet(self, *vaults):
        """Let laptops meet until none of them has anything to say."""
        for _ in range(6):
            done = [exchange(vault, self.folder) for vault in vaults]
            if all(one.up_to_date for one in done):
                return
        raise AssertionError(f"they never come to an end: {done}")

    def days_pass(self, days=2):
        self.clock.now += timedelta(days=days)

    def empty(self, chosen, data=b"", whose=None):
        """Let the rogue leave words out of somebody's lines (the chair's); returns how many, and what lay there before.

        What the laptop that sleeps has already is left alone.
        """
        mine, emptied, before = access(self.rogue), set(), {}
        for path in self.folder.path.rglob(f"{whose or self.chair.facts.device}*/*.ohs"):
            segment = opened(path.read_bytes(), mine.now.log, mine.now.authors, mine.keys)
            lines = list(segment.lines)
            for place, op in enumerate(steps_of(segment), 1):
                if op.seq > self._known.get(op.device, 0) and chosen(op):
                    lines[place] = Line(lines[place].commitment, data)
                    emptied.add((segment.header.digest, place))
            if lines != list(segment.lines):
                before[path] = path.read_bytes()
                wrong = Segment(segment.header, segment.signature, tuple(lines))
                path.write_bytes(sealed(wrong, mine.keys[segment.header.epoch]))
        return len(emptied), before

    def close(self):
        for vault in self.vaults:
            vault.close()


def tell_all(chair, folder):
    """Write steps of every type, some of what lies in the folder already."""
    first = meeting("Keskusteltiin välitunneista.", "Muuta asiaa.")
    edition = chair.add(first)
    chair.save(edition, replace(edition.value, theme="Syksy"))
    retold = chair.add(meeting("Aiempi versio.")).value
    chair.forget_before(retold.id)
    statement = {"kind": "minutes", "meeting": str(BOOK), "approved_at": "2026-11-22T08:00:00Z"}
    record = make_record(statement, [Paragraph("a", "Jäävä kohta."), Paragraph("b", WORDS)], ())
    said = Confirmation(None, "Puheenjohtaja", "rehtori", ConfirmedBy.MEETING, "2026-11-22T08:00:00Z")
    chair.add_record("plan", BOOK, record, [sign_approval(record.digest, said, chair.device_key)])
    other = make_record(
        dict(statement, meeting=str(UUID(int=78))), [Paragraph("a", "Toinen."), Paragraph("b", "X.")], ()
    )
    chair.add_record("plan", UUID(int=78), other, [sign_approval(other.digest, said, chair.device_key)])
    exchange(chair, folder)
    gone = Redaction(None, "Puheenjohtaja", "2026-11-23T08:00:00Z", "Kuuluu muualle.", ("b",))
    chair.redact("plan", UUID(int=78), [], [sign_redaction(other.digest, gone, chair.device_key)])


@pytest.fixture(scope="module")
def begun(tmp_path_factory):
    place = tmp_path_factory.mktemp("nyt")
    laptops = Laptops(place)
    folder = folder_of(place)
    vaults = joined(laptops, folder, 4)
    chair, curator, rogue, _ = vaults
    for vault in vaults * 2:
        exchange(vault, folder)
    tell_all(chair, folder)
    for vault in (chair, curator, rogue, chair):
        exchange(vault, folder)
    for vault in vaults:
        vault.close()
    return shutil.copytree(place, place.with_name("alku")), place


@pytest.fixture
def story(begun):
    made = Story(begun)
    yield made
    made.close()


def of_type(*types):
    return lambda op: op.type in types


TYPES = [
    OperationType.SET,
    OperationType.TEXT,
    OperationType.RECORD,
    OperationType.APPROVAL,
    OperationType.FORGETTING,
    OperationType.REDACTION,
    OperationType.LEFT,
]


@pytest.mark.parametrize("kind", TYPES)
def test_emptied_lines_are_waited_for_and_worked_in_when_they_come_whole(story, kind):
    count, _ = story.empty(of_type(kind))
    before = dump(story.chair)
    done = exchange(story.sleeper, story.folder)
    assert list(done.missing) == [story.chair.facts.device]
    assert done.missing[story.chair.facts.device] >= count  # and what only the emptied lines account for
    assert not done.refused
    assert not exchange(story.sleeper, story.folder).up_to_date
    story.days_pass()
    exchange(story.curator, story.folder)  # has them whole, and has seen by now that nothing accounts for this
    story.days_pass()
    exchange(story.curator, story.folder)
    story.meet(*story.vaults)
    assert [dump(vault) for vault in story.vaults] == [before] * 4
    kept = rows(story.sleeper)
    story.sleeper.rebuild()
    assert rows(story.sleeper) == kept


def test_what_follows_on_emptied_lines_comes_in(story):
    story.empty(of_type(OperationType.TEXT))
    exchange(story.sleeper, story.folder)
    story.chair.add(meeting("Uusi asia."))
    exchange(story.chair, story.folder)
    done = exchange(story.sleeper, story.folder)
    assert done.received
    assert "Uusi asia." in dump(story.sleeper)


def test_lines_with_other_words_in_them_are_not_believed_either(story):
    def chosen(op):
        return op.type is OperationType.SET and op.payload == "Syksy"

    step = next(op for op in story.chair.operations() if chosen(op))
    shell = f'["{step.hlc}","set",1,"{step.kind}","{step.root}","{step.object}","theme",[]]'
    story.empty(chosen, f'{shell}\t"▮▮▮"'.encode())
    assert exchange(story.sleeper, story.folder).missing == {story.chair.facts.device: 1}
    assert "▮▮▮" not in dump(story.sleeper)
    story.days_pass()
    exchange(story.curator, story.folder)
    story.days_pass()
    story.meet(*story.vaults)
    assert dump(story.sleeper) == dump(story.chair)


def test_who_has_it_whole_puts_it_back_when_no_telling_has_come_for_a_day(story):
    _, before = story.empty(of_type(OperationType.SET, OperationType.TEXT))
    emptied = {path: path.read_bytes() for path in before}
    for _ in range(2):
        exchange(story.curator, story.folder)
        assert {path: path.read_bytes() for path in before} == emptied
        story.days_pass(0.4)
    story.days_pass(0.3)
    exchange(story.curator, story.folder)
    assert {path: path.read_bytes() for path in before} == before
    story.empty(of_type(OperationType.SET))  # once more: by now it is known for what it is
    exchange(story.curator, story.folder)
    assert {path: path.read_bytes() for path in before} == before


def redact(story, vault=None):
    """Let somebody (the chair) take words out of the first record."""
    vault = vault or story.chair
    (record,) = [stored.record for stored in vault.records(BOOK)]
    gone = Redaction(None, "Puheenjohtaja", "2026-11-26T08:00:00Z", "Kuuluu muualle.", ("b",))
    vault.redact("plan", BOOK, [], [sign_redaction(record.digest, gone, vault.device_key)])


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_redaction_reaches_all_and_stays_whoever_empties_lines(story, when):
    if when == "before":
        story.empty(of_type(OperationType.RECORD, OperationType.TEXT))
        exchange(story.sleeper, story.folder)
    redact(story)
    story.meet(story.chair)
    if when == "after":
        story.empty(of_type(OperationType.APPROVAL, OperationType.TEXT, OperationType.REDACTION))
    for _ in range(3):
        story.days_pass()
        for vault in story.vaults:
            exchange(vault, story.folder)
    story.meet(*story.vaults)
    assert len({dump(vault) for vault in story.vaults}) == 1
    assert found_in_folder(story.chair, story.folder.path, WORDS) == []
    for vault in story.vaults:
        assert found_in(vault, WORDS) == []
        assert "Jäävä kohta." in str([stored.record for stored in vault.records(BOOK)])


def test_what_is_shortened_waits_for_the_telling_that_is_still_on_its_way(story, tmp_path):
    before = set(story.folder.path.rglob("*.ohs"))
    redact(story)
    story.meet(story.chair)
    aside = {path: path.rename(tmp_path / path.name) for path in set(story.folder.path.rglob("*.ohs")) - before}
    done = exchange(story.sleeper, story.folder)
    assert done.missing[story.chair.facts.device] >= 1
    assert story.sleeper.records(BOOK) == ()
    for path, elsewhere in aside.items():
        elsewhere.rename(path)
    story.meet(story.sleeper)
    assert dump(story.sleeper) == dump(story.chair)


def told(story):
    """Return the headers and lines of all segments that lie in the folder."""
    mine = access(story.chair)
    for path in story.folder.path.rglob("*.ohs"):
        segment = opened(path.read_bytes(), mine.now.log, mine.now.authors, mine.keys)
        lines = [(line.commitment, line.proven, line.data.decode()) for line in segment.lines]
        yield {"device": segment.header.device, "first": segment.header.first}, lines


def test_a_stranger_finds_the_same_steps_doubtful(story):
    redact(story)
    story.chair.forget_before(story.chair.all(Meeting)[0].id)
    story.meet(story.chair, story.curator)
    assert outside_reader.doubtful(told(story)) == set()
    story.empty(of_type(OperationType.TEXT, OperationType.APPROVAL, OperationType.REDACTION))
    exchange(story.sleeper, story.folder)
    with story.sleeper._transaction() as conn:
        ours = {(device, seq) for device, seqs in ledger.doubtful(conn).items() for seq in seqs}
    assert outside_reader.doubtful(told(story)) == ours
    assert ours


def test_a_document_forgotten_for_good_is_waited_for_by_nobody(story):
    gone = story.curator.all(Meeting)[0]
    edition = story.curator.read(Meeting, gone.id)
    story.curator.save(edition, replace(edition.value, theme="Myöhäinen"))
    exchange(story.curator, story.folder)
    story.chair.forget(gone.id)  # without having seen what the curator wrote
    story.meet(story.chair, story.curator, story.rogue)
    assert exchange(story.sleeper, story.folder).missing == {}
    story.meet(*story.vaults)
    assert len({dump(vault) for vault in story.vaults}) == 1
    assert "Myöhäinen" not in dump(story.sleeper)


def test_two_tellings_that_did_not_know_of_each_other_reach_who_comes_late(story):
    item = next(one for one in story.chair.all(Meeting) if len(one.items) == 2).items[0]
    root = next(one for one in story.chair.all(Meeting) if len(one.items) == 2).id
    story.chair.redact("meeting", root, [Blank(item.id, "text", item.text)], [])
    story.curator.redact("meeting", root, [Blank(item.id, "title", item.title)], [])
    story.meet(story.chair, story.curator, story.rogue)
    story.meet(*story.vaults)
    assert len({dump(vault) for vault in story.vaults}) == 1
    assert found_in(story.sleeper, item.text) == []


def test_a_telling_told_anew_by_a_later_one_is_believed_by_who_comes_late(story):
    root = next(one for one in story.chair.all(Meeting) if len(one.items) == 2).id
    for vault in (story.chair, story.curator, story.chair):
        vault.forget_before(root)
        exchange(vault, story.folder)
        for other in (story.chair, story.curator):
            exchange(other, story.folder)
    assert exchange(story.sleeper, story.folder).missing == {}
    story.meet(*story.vaults)
    assert dump(story.sleeper) == dump(story.chair)


def test_a_value_set_beside_its_blanking_is_blanked_for_who_gets_what_it_replaced_emptied(story):
    whole = next(one for one in story.chair.all(Meeting) if len(one.items) == 2)
    edition = story.curator.read(Meeting, whole.id)
    first, *others = edition.value.items
    before = set(story.folder.path.rglob("*.ohs"))
    items = (replace(first, title="Myöhäinen otsikko"), *others)
    story.curator.save(edition, replace(edition.value, items=items))
    exchange(story.curator, story.folder)
    (path,) = set(story.folder.path.rglob("*.ohs")) - before
    said = path.read_bytes()
    story.chair.redact("meeting", whole.id, [Blank(first.id, "title", first.title)], [])
    story.meet(story.chair, story.curator, story.rogue)
    path.write_bytes(said)
    exchange(story.sleeper, story.folder)
    assert dump(story.sleeper) == dump(story.chair)
    assert "Myöhäinen otsikko" not in dump(story.sleeper)


def test_what_a_telling_waits_for_is_put_back_where_it_lies_damaged(story):
    story.chair.forget_before(story.chair.all(Meeting)[0].id)
    exchange(story.chair, story.folder)
    *_, path = sorted(story.folder.path.rglob(f"{story.curator.facts.device}/*.ohs"))  # says only what was seen
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))  # as large as it was
    assert exchange(story.sleeper, story.folder).missing
    story.meet(*story.vaults)
    assert path.read_bytes() == whole
    assert len({dump(vault) for vault in story.vaults}) == 1


def test_who_was_closed_out_takes_no_words_along(story):
    remove(story.chair, story.rogue.facts.device)
    story.meet(story.chair, story.curator)
    count, _ = story.empty(of_type(OperationType.SET, OperationType.TEXT))
    assert exchange(story.sleeper, story.folder).missing == {story.chair.facts.device: count}
    story.days_pass()
    exchange(story.curator, story.folder)
    story.days_pass()
    story.meet(story.chair, story.curator, story.sleeper)
    assert dump(story.sleeper) == dump(story.chair) == dump(story.curator)


def test_words_stay_that_somebody_took_out_whose_telling_does_not_count(story, tmp_path):
    elsewhere = Folder(shutil.copytree(story.folder.path, tmp_path / "muualla"))
    remove(story.chair, story.rogue.facts.device)
    story.meet(story.chair, story.curator)
    redact(story, story.rogue)  # which has not heard yet that it is closed out
    story.rogue.forget_before(story.rogue.all(Meeting)[0].id)
    exchange(story.rogue, elsewhere)
    for path in elsewhere.path.rglob("*.ohs"):
        shutil.copyfile(path, story.folder.path / path.relative_to(elsewhere.path))
    assert exchange(story.sleeper, story.folder).missing
    for _ in range(2):
        story.days_pass()
        story.meet(story.chair, story.curator)
        exchange(story.sleeper, story.folder)
    story.meet(story.chair, story.curator, story.sleeper)
    assert dump(story.sleeper) == dump(story.chair) == dump(story.curator)
    assert WORDS in dump(story.sleeper)


def fork(story, tmp_path):
    """Let the chair tell two histories, which all know but who slept."""
    shell = f'["0198000000000000","set",1,"meeting","{BOOK}","{BOOK}","theme",[]]'
    before = set(story.folder.path.rglob("*.ohs"))
    lay_down(story.chair, story.folder, f'{shell}\t"Toinen haara"'.encode())
    (path,) = set(story.folder.path.rglob("*.ohs")) - before
    aside = path.rename(tmp_path / path.name)
    story.chair.add(meeting("Ensimmäinen haara."))
    exchange(story.chair, story.folder)
    aside.rename(path)
    story.meet(story.curator, story.rogue, story.chair, story.curator)


def test_what_lies_damaged_of_two_histories_is_put_back(story, tmp_path):
    fork(story, tmp_path)
    (path,) = story.folder.path.rglob(f"{story.curator.shared_log.forks()[0].branches[0]}/*.ohs")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    exchange(story.sleeper, story.folder)
    story.meet(*story.vaults)
    assert path.read_bytes() == whole
    assert len({dump(vault) for vault in story.vaults}) == 1


def test_emptied_lines_of_two_histories_of_one_device_come_back(story, tmp_path):
    device = story.chair.facts.device
    fork(story, tmp_path)
    assert [fork.device for fork in story.curator.shared_log.forks()] == [device]
    count, _ = story.empty(of_type(OperationType.SET, OperationType.TEXT), whose=device)
    done = exchange(story.sleeper, story.folder)
    assert sum(done.missing.values()) == count
    assert {device_of(name) for name in done.missing} == {device}
    story.days_pass()
    exchange(story.curator, story.folder)
    story.days_pass()
    story.meet(*story.vaults)
    assert len({dump(vault) for vault in story.vaults}) == 1
    assert "Toinen haara" in dump(story.sleeper)
    kept = rows(story.sleeper)
    story.sleeper.rebuild()
    assert rows(story.sleeper) == kept


def test_whatever_is_emptied_whenever_nobody_loses_a_word(begun, long):
    for seed in range(100 if long else 4):
        story = Story(begun)
        try:
            _whatever(story, random.Random(seed))
        except Exception as fault:
            raise AssertionError(f"the story of seed {seed}") from fault
        finally:
            story.close()


def _whatever(story, chance):
    """Let people write and take out, laptops exchange, days pass, and the rogue empty lines in between."""
    written, gone = [], set()
    honest = (story.chair, story.curator, story.sleeper)
    for step in range(30):
        deed, vault = chance.random(), chance.choice(honest)
        meetings = vault.all(Meeting)
        if deed < 0.25:
            written.append(f"Sana{step}x")
            vault.add(meeting(f"Alku.\n\n{written[-1]}\n\nLoppu."))
        elif deed < 0.35 and meetings:
            vault.forget_before(chance.choice(meetings).id)
        elif deed < 0.45 and written:
            word = chance.choice(written)
            for one in meetings:
                for item in one.items:
                    if word in item.text:
                        vault.redact("meeting", one.id, [Blank(item.id, "text", word)], [])
                        gone.add(word)
        elif deed < 0.5 and meetings and len(gone) < 3:
            one = chance.choice(meetings)
            gone.update(word for word in written if word in str(one))
            vault.forget(one.id)
        elif deed < 0.65:
            device = chance.choice(honest).facts.device
            story.empty(lambda _: chance.random() < 0.3, whose=device)
        elif deed < 0.75:
            story.days_pass(chance.choice((0.1, 2)))
        else:
            exchange(vault, story.folder)
    for _ in range(4):
        story.days_pass()
        for vault in story.vaults:
            exchange(vault, story.folder)
    story.meet(*story.vaults)
    assert len({dump(vault) for vault in story.vaults}) == 1
    told = dump(story.sleeper)
    assert [word for word in written if word not in told and word not in gone] == []
    assert [word for word in gone if word in told] == []
    assert found_in_folder(story.chair, story.folder.path, *sorted(gone)) == []


def test_whatever_of_one_who_is_closed_out_gets_through_all_tell_the_same(begun, long, tmp_path):
    for seed in range(100 if long else 3):
        story = Story(begun)
        try:
            _half_heard(story, random.Random(seed), tmp_path / str(seed))
        except Exception as fault:
            raise AssertionError(f"the story of seed {seed}") from fault
        finally:
            story.close()


def _half_heard(story, chance, place):
    """Let people write, and the rogue take words out elsewhere; only some of the files from there get through."""
    elsewhere = Folder(shutil.copytree(story.folder.path, place))
    written, gone = [], set()
    for step in range(24):
        deed, vault = chance.random(), chance.choice((story.chair, story.curator, story.sleeper))
        meetings = story.rogue.all(Meeting)
        if step == 16:
            remove(story.chair, story.rogue.facts.device)
        elif deed < 0.2:
            written.append(f"Sana{step}x")
            vault.add(meeting(f"Alku.\n\n{written[-1]}\n\nLoppu."))
        elif deed < 0.5 and meetings:
            one = chance.choice(meetings)
            gone.update(word for word in written if word in str(one))
            chance.choice((story.rogue.forget, story.rogue.forget_before, story.rogue.forget_before))(one.id)
        elif deed < 0.7:
            exchange(story.rogue, elsewhere)
            _carry_some(chance, elsewhere, story.folder)
        else:
            exchange(vault, story.folder)
            _carry_some(chance, story.folder, elsewhere)
    for _ in range(4):
        story.days_pass()
        for vault in (story.chair, story.curator, story.sleeper):
            exchange(vault, story.folder)
    story.meet(story.chair, story.curator, story.sleeper)
    told = dump(story.sleeper)
    assert told == dump(story.chair) == dump(story.curator)
    assert [word for word in written if word not in told and word not in gone] == []


def _carry_some(chance, source, target):
    for path in sorted(source.path.rglob("*.ohs")):
        if chance.random() < 0.6:
            there = target.path / path.relative_to(source.path)
            there.parent.mkdir(exist_ok=True)
            shutil.copyfile(path, there)


def test_a_parcel_brings_what_came_without_its_words(story):
    story.empty(lambda op: op.type in FORGETTINGS or op.type is OperationType.TEXT)
    exchange(story.sleeper, story.folder)
    take_parcel(story.chair, parcel_for(story.sleeper, [story.chair.facts.device]).data)
    take_parcel(story.sleeper, parcel_for(story.chair, [story.sleeper.facts.device]).data)
    assert story.sleeper.shared_log.doubtful() == {}
    assert dump(story.sleeper) == dump(story.chair)
