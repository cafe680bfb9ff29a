"""Any history on several laptops: they come to show the same, nobody's words are lost, rows follow from the log."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from dumps import all_texts, all_that_is_kept, dump, rows
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from laptops import exchange

from ohdesk.domain.agenda import AgendaItem, changed, moved, without
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.domain.outcomes import Outcome
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction
from ohdesk.services.editing import Edition, reverted
from ohdesk.services.vault_values import Blank

MEETING = UUID(int=1)
TOKEN = re.compile(r"sana\dx\d+x")
places = st.integers(0, 9)


class History(RuleBasedStateMachine):
    """Three laptops on which people write at the same time, from editors opened long ago, before they meet."""

    editions = Bundle("editions")
    steps = Bundle("steps")
    factory = None

    def __init__(self):
        super().__init__()
        self.vaults = [self.factory.new() for _ in range(3)]
        self.written: set[str] = set()
        self.gone: set[str] = set()
        self.count = 0

    @initialize(target=editions)
    def begin(self):
        items = tuple(AgendaItem(UUID(int=n), title=f"Asia {n}", record="Alku. Loppu.") for n in (2, 3))
        self.vaults[0].add(Meeting(MEETING, theme="Syksy", items=items))
        exchange(*self.vaults)
        return multiple(*((place, vault.read(Meeting, MEETING)) for place, vault in enumerate(self.vaults)))

    @rule(target=editions, laptop=st.integers(0, 2))
    def open_editor(self, laptop):
        try:
            return laptop, self.vaults[laptop].read(Meeting, MEETING)
        except NotFound:
            return multiple()

    @rule(target=steps, opened=editions, which=places, at=places)
    def write_words(self, opened, which, at):
        def edit(value, token):
            if not value.items:
                return replace(value, items=(AgendaItem(uuid4(), record=token),))
            item = value.items[which % len(value.items)]
            words = item.record.split(" ")
            words.insert(at % (len(words) + 1), token)
            return replace(value, items=changed(value.items, replace(item, record=" ".join(words))))

        return self.save(opened, edit)

    @rule(target=steps, opened=editions, which=places)
    def write_outcome(self, opened, which):
        def edit(value, token):
            if not value.items:
                return value
            item = value.items[which % len(value.items)]
            outcomes = (*item.outcomes, Outcome(uuid4(), text=token))
            return replace(value, items=changed(value.items, replace(item, outcomes=outcomes)))

        return self.save(opened, edit)

    @rule(target=steps, opened=editions, theme=st.sampled_from("abc"), state=st.sampled_from(MeetingState))
    def set_registers(self, opened, theme, state):
        return self.save(opened, lambda value, _: replace(value, theme=theme, state=state))

    @rule(target=steps, opened=editions, at=places)
    def add_item(self, opened, at):
        def edit(value, token):
            item = AgendaItem(uuid4(), text=token)
            return replace(value, items=moved((*value.items, item), item.id, at))

        return self.save(opened, edit)

    @rule(target=steps, opened=editions, which=places, to=places)
    def move_item(self, opened, which, to):
        def edit(value, _):
            return (
                replace(value, items=moved(value.items, value.items[which % len(value.items)].id, to))
                if value.items
                else value
            )

        return self.save(opened, edit)

    @rule(target=steps, opened=editions, which=places)
    def delete_item(self, opened, which):
        def edit(value, _):
            return (
                replace(value, items=without(value.items, value.items[which % len(value.items)].id))
                if value.items
                else value
            )

        return self.save(opened, edit)

    @rule(laptop=st.integers(0, 2), step=steps)
    def undo(self, laptop, step):
        before, after, token = step
        vault = self.vaults[laptop]
        try:
            now = vault.read(Meeting, MEETING)
        except NotFound:
            return
        back = reverted(now.value, before, after)
        assert vault.save(now, back).value == back
        self.written.discard(token)
        self.gone -= set(TOKEN.findall(str(before)))  # who takes a deletion back writes the words again

    @rule(laptop=st.integers(0, 2), removed=st.booleans())
    def remove_or_restore_meeting(self, laptop, removed):
        vault = self.vaults[laptop]
        (vault.remove if removed else vault.restore)(MEETING)

    @rule(laptop=st.integers(0, 2), which=places)
    def restore_something(self, laptop, which):
        vault = self.vaults[laptop]
        if gone := vault.removed():
            vault.restore(gone[which % len(gone)].object)
            assert gone[which % len(gone)].object not in {other.object for other in vault.removed()}

    @rule(laptop=st.integers(0, 2))
    def approve(self, laptop):
        vault = self.vaults[laptop]
        self.count += 1
        statement = {"kind": "minutes", "meeting": str(MEETING), "approved_at": "2026-11-22T08:00:00Z"}
        record = make_record(statement, [Paragraph("title", f"muistio{self.count}x"), Paragraph("end", "Loppu.")], ())
        word = Confirmation(None, "Puheenjohtaja", "rehtori", ConfirmedBy.MEETING, "2026-11-22T08:00:00Z")
        # On a document of its own, since approved minutes are locked and this history goes on.
        vault.add_record("plan", UUID(int=99), record, [sign_approval(record.digest, word, vault.device_key)])

    @rule(laptop=st.integers(0, 2))
    def forget(self, laptop):
        """Tell the meeting anew and forget how it came to be."""
        self.vaults[laptop].forget_before(MEETING)

    @rule(laptop=st.integers(0, 2), which=places, at=places)
    def redact(self, laptop, which, at):
        """Take a passage out for good: a paragraph of a text, or a title."""
        try:
            items = self.vaults[laptop].read(Meeting, MEETING).value.items
        except NotFound:
            return
        passages = [(item.id, "title", item.title) for item in items]
        passages += [
            (part.id, field, words)
            for item in items
            for part, field in ((item, "record"), (item, "text"), *((o, "text") for o in item.outcomes))
            for words in getattr(part, field).split("\n\n")
        ]
        found = [passage for passage in passages if passage[2]]
        if found:
            blank = Blank(*found[(which + 7 * at) % len(found)])
            self.vaults[laptop].redact("meeting", MEETING, [blank], [])
            words = set(TOKEN.findall(blank.text))
            self.written -= words
            self.gone |= words

    @rule(laptop=st.integers(0, 2), which=places)
    def redact_record(self, laptop, which):
        """Take a passage out of an approved record, and say so."""
        vault = self.vaults[laptop]
        if known := vault.records():
            stored = known[which % len(known)]
            gone = Redaction(None, "Puheenjohtaja", "2026-12-01T08:00:00Z", "Kuuluu muualle.", ("title",))
            vault.redact("plan", stored.root, [], [sign_redaction(stored.record.digest, gone, vault.device_key)])
            self.gone.add(stored.record.disclosures[0].text or "Puuttuva")

    @rule(target=steps, opened=editions, which=places)
    def retitle(self, opened, which):
        def edit(value, token):
            if not value.items:
                return value
            item = value.items[which % len(value.items)]
            return replace(value, items=changed(value.items, replace(item, title=f"{item.title} {token}")))

        step = self.save(opened, edit)
        self.written.discard(f"sana{opened[0]}x{self.count}x")  # a title has one value, and others may take its place
        return step

    @rule(giver=st.integers(0, 2), taker=st.integers(0, 2), chance=st.randoms(use_true_random=False))
    def meet(self, giver, taker, chance):
        """Some of what one laptop has reaches another: in any order, in pieces, repeatedly."""
        operations = list(self.vaults[giver].operations())
        chance.shuffle(operations)
        some = operations[: chance.randint(0, len(operations))]
        cut = chance.randint(0, len(some))
        for piece in (some[:cut], some[cut:], some[:3]):
            self.vaults[taker].receive(piece)

    @rule(laptop=st.integers(0, 2))
    def rebuild(self, laptop):
        before = rows(self.vaults[laptop])
        self.vaults[laptop].rebuild()
        assert rows(self.vaults[laptop]) == before

    def save(self, opened, edit):
        laptop, edition = opened
        vault = self.vaults[laptop]
        self.count += 1
        token = f"sana{laptop}x{self.count}x"
        new = edit(edition.value, token)
        alone = edition.mark == max((mark for (mark,) in marks(vault)), default=0)
        try:
            stored: Edition[Meeting] = vault.save(edition, new)
        except NotFound:
            return multiple()  # somebody removed the meeting, and this edit changed nothing
        if alone:
            assert stored.value == new
        if token in str(new):
            self.written.add(token)
        return edition.value, new, token

    @invariant()
    def nothing_of_ones_own_is_lost(self):
        words = "".join(all_texts(vault) for vault in self.vaults)
        assert not [token for token in self.written if token not in words]

    def teardown(self):
        try:
            exchange(*self.vaults)
            dumps = {dump(vault) for vault in self.vaults}
            assert len(dumps) == 1
            for vault in self.vaults:
                words = all_texts(vault)
                assert not [token for token in self.written if token not in words]
                before = rows(vault)
                vault.rebuild()
                assert rows(vault) == before
                everything = all_that_is_kept(vault)
                assert not [token for token in self.gone if token in everything]
        finally:
            self.factory.close()


def marks(vault):
    connection = vault._connect_again()
    try:
        return connection.execute("SELECT max(mark) FROM operation").fetchall()
    finally:
        connection.close()


@pytest.fixture
def history(laptops):
    History.factory = laptops
    return History


def test_any_history_on_three_laptops(history, long):
    run_state_machine_as_test(
        history,
        settings=settings(
            max_examples=400 if long else 30,
            stateful_step_count=25,
            phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),  # explaining takes minutes
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
