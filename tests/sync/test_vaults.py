"""Single stories about vaults that exchange their operations."""

from dataclasses import replace
from itertools import permutations
from uuid import UUID, uuid4

import pytest
from dumps import dump, rows
from hypothesis import given, settings
from hypothesis import strategies as st
from laptops import exchange
from strategies import documents, editions

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.catalogue import kind_of
from ohdesk.domain.identity import generated_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy
from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.sync.operations import OperationType
from ohdesk.sync.shapes import as_json, from_json
from ohdesk.sync.text import normal

ITEM = AgendaItem(UUID(int=2), title="Ilmapiiri", record="Alku. Loppu.", outcomes=(Outcome(UUID(int=5)),))
MEETING = Meeting(UUID(int=1), theme="Syksy", items=(ITEM, AgendaItem(UUID(int=3), title="Muut asiat")))


def normal_form(value):
    """Return the value that a vault gives back: every text in normal form."""

    def walk(part):
        if isinstance(part, str):
            return normal(part)
        if isinstance(part, list):
            return [walk(entry) for entry in part]
        return {key: walk(entry) for key, entry in part.items()} if isinstance(part, dict) else part

    return from_json(type(value), walk(as_json(value)))


@given(documents)
def test_a_document_reads_as_it_was_added(laptops, value):
    vault = laptops.new()
    added = vault.add(value)
    assert added.value == normal_form(value) == vault.read(type(value), value.id).value
    assert vault.save(added, value).value == added.value


@given(editions())
def test_what_is_saved_where_nobody_else_wrote_is_what_was_meant(laptops, edit):
    before, after = edit
    vault = laptops.new()
    assert vault.save(vault.add(before), after).value == normal_form(after)
    laid = rows(vault)
    vault.rebuild()
    assert rows(vault) == laid


@given(st.lists(documents, min_size=1, max_size=3, unique_by=lambda value: value.id), st.data())
@settings(max_examples=15)
def test_two_laptops_show_the_same_whatever_the_order(laptops, values, data):
    first, second = laptops.new(), laptops.new()
    for value in values:
        edition = first.add(value)
        first.save(edition, normal_form(value))
        operations = data.draw(st.permutations(first.operations()))
        half = len(operations) // 2
        second.receive(operations[half:])
        second.receive(operations[:half] + operations[half - 1 :])
    assert dump(first) == dump(second)
    for value in values:
        assert second.read(type(value), value.id).value == normal_form(value)


def test_both_write_into_one_text_and_both_stand(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    for vault, words in ((one, "Alku. Ykkönen. Loppu."), (two, "Alku. Loppu. Kakkonen.")):
        edition = vault.read(Meeting, MEETING.id)
        vault.save(edition, replace(MEETING, items=(replace(ITEM, record=words), MEETING.items[1])))
    exchange(one, two)
    assert one.read(Meeting, MEETING.id).value.items[0].record == "Alku. Ykkönen. Loppu. Kakkonen."
    assert dump(one) == dump(two)


def test_an_editor_opened_before_a_colleagues_words_came_does_not_drop_them(laptops):
    one, two = laptops.new(), laptops.new()
    opened = one.add(MEETING)
    exchange(one, two)
    theirs = replace(ITEM, record="Alku. Heidän. Loppu.")
    two.save(two.read(Meeting, MEETING.id), replace(MEETING, items=(theirs, MEETING.items[1])))
    exchange(one, two)
    mine = replace(ITEM, record="Alku. Loppu. Minun.")
    saved = one.save(opened, replace(opened.value, items=(mine, MEETING.items[1])))
    assert saved.value.items[0].record == "Alku. Heidän. Loppu. Minun."


def test_two_values_of_one_field_are_both_kept_until_somebody_chooses(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    one.save(one.read(Meeting, MEETING.id), replace(MEETING, theme="Talvi"))
    two.save(two.read(Meeting, MEETING.id), replace(MEETING, theme="Kevät"))
    exchange(one, two)
    assert one.alternatives() == (("meeting", MEETING.id, MEETING.id, "theme", ("Kevät", "Talvi")),)
    assert one.alternatives() == two.alternatives() == one.alternatives(MEETING.id)
    assert one.alternatives(uuid4()) == ()
    edition = one.read(Meeting, MEETING.id)
    one.save(edition, replace(edition.value, theme="Talvi"))
    exchange(one, two)
    assert two.alternatives() == ()
    assert two.read(Meeting, MEETING.id).value.theme == "Talvi"


def test_what_a_colleague_changed_inside_a_document_is_told_as_a_change_of_the_document(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    heard = []
    for vault in (one, two):
        vault.subscribe(heard.append)
    two.save(two.read(Meeting, MEETING.id), replace(MEETING, items=(replace(ITEM, title="Uusi"), MEETING.items[1])))
    exchange(one, two)
    assert heard == [{"agenda_item"}, {"agenda_item", "meeting"}]
    two.remove(ITEM.id)
    assert heard[-1] == {"agenda_item", "meeting"}


def test_a_dumps_alternatives_come_back(laptops):
    vault = laptops.new()
    vault.add(MEETING)
    vault.contest("meeting", MEETING.id, MEETING.id, "theme", ["Syksy", "Talvi", "Kevät"])
    assert vault.alternatives()[0][4] == ("Syksy", "Talvi", "Kevät")
    assert vault.read(Meeting, MEETING.id).value.theme == "Syksy"


@pytest.mark.parametrize(
    "touched",
    [
        replace(MEETING, items=(replace(ITEM, record="Uutta."), MEETING.items[1])),
        replace(MEETING, items=(replace(ITEM, title="Uusi"), MEETING.items[1])),
        replace(MEETING, items=(replace(ITEM, outcomes=(Outcome(UUID(int=5), text="Sovittiin"),)), MEETING.items[1])),
    ],
    ids=["text", "register", "something in it"],
)
@pytest.mark.parametrize("whole", [False, True], ids=["the item", "the meeting"])
def test_what_was_edited_unseen_by_the_one_who_removed_it_stays(laptops, touched, whole):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    start = one.covers()
    if whole:
        one.remove(MEETING.id)
    else:
        one.save(one.read(Meeting, MEETING.id), replace(MEETING, items=MEETING.items[1:]))
    two.save(two.read(Meeting, MEETING.id), touched)
    seen = one.operations()
    removal, edit = one.operations(start), two.operations(start)
    for order in permutations((seen[: -len(removal)], removal, edit)):
        late = laptops.new()
        for piece in order:
            late.receive(tuple(reversed(piece)))
        assert late.read(Meeting, MEETING.id).value == touched
        assert late.removed() == ()


def test_an_editor_removes_only_what_it_has_seen(laptops):
    one, two = laptops.new(), laptops.new()
    opened = one.add(MEETING)
    exchange(one, two)
    theirs = replace(MEETING, items=(replace(ITEM, record="Alku. Heidän. Loppu."), MEETING.items[1]))
    two.save(two.read(Meeting, MEETING.id), theirs)
    exchange(one, two)
    assert one.save(opened, replace(MEETING, items=MEETING.items[1:])).value == theirs


def test_what_everybody_saw_and_one_removed_is_gone_and_can_be_brought_back(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    one.save(one.read(Meeting, MEETING.id), replace(MEETING, items=MEETING.items[1:]))
    exchange(one, two)
    assert two.read(Meeting, MEETING.id).value.items == MEETING.items[1:]
    assert [gone.object for gone in two.removed()] == [ITEM.id]
    assert two.value_of(ITEM.id) == (ITEM, str(MEETING.id), "items")
    assert two.search("Alku") == ()
    two.restore(ITEM.id)
    exchange(one, two)
    assert one.read(Meeting, MEETING.id).value == MEETING
    assert [hit.object for hit in one.search("Alku")] == [ITEM.id]


def test_what_lies_in_something_removed_is_not_found(vault):
    plan = Plan(UUID(int=1), goals=(Goal(UUID(int=2), measures=(Measure(UUID(int=3), text="Välituntiliikunta"),)),))
    vault.add(plan)
    assert vault.search("välitunti")
    vault.remove(UUID(int=2))
    assert vault.search("välitunti") == ()
    vault.restore(UUID(int=2))
    vault.remove(plan.id)
    assert vault.search("välitunti") == ()


def test_contrary_reorderings_end_in_one_order(laptops):
    vaults = [laptops.new() for _ in range(3)]
    items = tuple(AgendaItem(UUID(int=number), title=str(number)) for number in range(10, 15))
    vaults[0].add(replace(MEETING, items=items))
    exchange(*vaults)
    for vault, order in zip(
        vaults, (items[::-1], (*items[2:], *items[:2]), (items[3], *items[:3], items[4])), strict=True
    ):
        vault.save(vault.read(Meeting, MEETING.id), replace(MEETING, items=order))
    exchange(*vaults)
    assert len({dump(vault) for vault in vaults}) == 1
    assert {item.id for item in vaults[0].read(Meeting, MEETING.id).value.items} == {item.id for item in items}


def test_items_put_into_one_place_by_two_can_be_told_apart_and_parted(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    for vault, number in ((one, 21), (two, 22)):
        new = AgendaItem(UUID(int=number), title=str(number))
        vault.save(vault.read(Meeting, MEETING.id), replace(MEETING, items=(ITEM, new, MEETING.items[1])))
    exchange(one, two)
    assert dump(one) == dump(two)
    edition = one.read(Meeting, MEETING.id)
    assert len(edition.value.items) == 4
    between = AgendaItem(UUID(int=23))
    wanted = replace(edition.value, items=(*edition.value.items[:2], between, *edition.value.items[2:]))
    assert one.save(edition, wanted).value == wanted


def test_what_a_rule_makes_on_two_laptops_exists_once_with_its_text_once(laptops):
    one, two = laptops.new(), laptops.new()
    entry = ClockEntry(generated_id("clock", UUID(int=1), "8"), title="Vahvistetaan suunnitelma", note="Elokuussa")
    one.add(entry)
    two.add(entry)
    exchange(one, two)
    assert one.all(ClockEntry) == two.all(ClockEntry) == (entry,)
    assert one.add(entry).value == entry
    assert one.alternatives() == ()
    assert dump(one) == dump(two)


def test_what_is_written_again_into_an_emptied_text_of_a_rule_converges(laptops):
    one, two = laptops.new(), laptops.new()
    entry = ClockEntry(generated_id("clock", UUID(int=1), "8"), note="Elokuussa")
    for vault, words in ((one, "a"), (two, "ab")):
        edition = vault.add(entry)
        edition = vault.save(edition, replace(entry, note=words))
        edition = vault.save(edition, replace(entry, note=""))
        vault.save(edition, replace(entry, note="Uusi alku"))
    exchange(one, two)
    assert dump(one) == dump(two)


def test_what_a_rule_made_and_somebody_removed_stays_removed(vault):
    entry = ClockEntry(generated_id("clock", UUID(int=1), "8"), title="Vahvistetaan suunnitelma")
    vault.add(entry)
    vault.remove(entry.id)
    assert vault.add(entry).value == entry
    assert vault.all(ClockEntry) == ()


def test_records_and_approvals_come_over_in_any_order(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    statement = {"kind": "minutes", "meeting": str(MEETING.id), "approved_at": "2026-11-22T08:00:00Z"}
    record = make_record(statement, [Paragraph("title", "Muistio"), Paragraph("items/1", "Sovittiin")], ())
    words = [
        sign_approval(record.digest, Confirmation(None, name, "", ConfirmedBy.MEETING, "2026-11-22T08:00:00Z"), key)
        for name, key in (("Puheenjohtaja", one.device_key), ("Sihteeri", one.device_key))
    ]
    one.add_record("meeting", MEETING.id, record, words[:1])
    one.add_approval(record.digest, words[1])
    operations = one.operations()
    assert {op.type for op in operations} == {
        OperationType.SET,
        OperationType.TEXT,
        OperationType.RECORD,
        OperationType.APPROVAL,
    }
    two.receive(operations[::-1])
    two.receive(operations)
    assert two.records() == one.records() == two.records(MEETING.id)
    assert two.record_roots() == {MEETING.id}
    (stored,) = two.records()
    assert (stored.record, set(stored.approvals), stored.kind) == (record, set(words), kind_of(Meeting).name)
    assert dump(one) == dump(two)


def test_a_laptop_tells_how_far_it_has_seen_the_others(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    operations = one.operations()
    two.receive([operations[0], operations[2]])
    assert two.covers() == {one.facts.device: 1}
    two.receive([operations[1]])
    assert two.covers() == {one.facts.device: 3}
    two.receive(one.operations(two.covers()))
    assert two.operations() != ()
    assert one.operations(one.covers()) == ()
    assert (operations[0].device, operations[0].seq) == (one.facts.device, 1)


def test_a_clock_far_ahead_does_not_drag_ours_along(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    dreamer = [replace(op, hlc=f"{(1 << 47) << 16:016x}") for op in one.operations()]
    two.receive(dreamer)
    edition = two.add(replace(MEETING, id=UUID(int=77), items=()))
    assert edition.value.theme == "Syksy"
    assert max(op.hlc for op in two.operations() if op.device == two.facts.device) < dreamer[0].hlc
