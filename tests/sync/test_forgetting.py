"""Single stories about documents told anew: what is forgotten, what stays, and how others' steps meet it."""

from dataclasses import replace
from functools import partial
from itertools import permutations
from uuid import UUID

import pytest
from dumps import all_that_is_kept, dump, rows
from hypothesis import given
from hypothesis import strategies as st
from laptops import exchange
from strategies import documents

from ohdesk.domain.agenda import AgendaItem, Attachment
from ohdesk.domain.errors import NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.outcomes import Task
from ohdesk.services.vault_values import Blank
from ohdesk.sync.forgetting import forgotten
from ohdesk.sync.operations import OperationType
from ohdesk.sync.text import BLANK, TextDocument, joined

ITEM = AgendaItem(UUID(int=2), title="Ilmapiiri", record="Alku.\n\nSalaista.\n\nLoppu.")
MEETING = Meeting(UUID(int=1), theme="Syksy", items=(ITEM, AgendaItem(UUID(int=3), title="Muut asiat")))
SECRET = Blank(ITEM.id, "record", "Salaista.")


def write(vault, **fields):
    """Change fields of the meeting's first item."""
    edition = vault.read(Meeting, MEETING.id)
    item = replace(edition.value.items[0], **fields)
    return vault.save(edition, replace(edition.value, items=(item, *edition.value.items[1:])))


def first_item(vault):
    return vault.read(Meeting, MEETING.id).value.items[0]


def pair(laptops):
    one, two = laptops.new(), laptops.new()
    one.add(MEETING)
    exchange(one, two)
    return one, two


def agree(*vaults):
    """Bring all to what any of them has; they show the same, and can make it anew from their logs."""
    exchange(*vaults)
    assert len({dump(vault) for vault in vaults}) == 1
    for vault in vaults:
        before = rows(vault)
        vault.rebuild()
        assert rows(vault) == before


@given(documents)
def test_any_document_reads_the_same_after_it_was_told_anew(laptops, value):
    vault, other = laptops.new(), laptops.new()
    stored = vault.add(value).value
    vault.forget_before(value.id)
    assert vault.read(type(value), value.id).value == stored
    laid = rows(vault)
    vault.rebuild()
    assert rows(vault) == laid
    other.receive(vault.operations())
    assert dump(other) == dump(vault)


def test_of_what_came_before_only_numbers_are_left(laptops):
    one, _ = pair(laptops)
    write(one, record="Toisin.")
    seen = one.covers()
    before = {op.id for op in one.operations()}
    one.forget_before(MEETING.id)
    *left, told = one.operations()
    assert {op.id for op in left} == before
    assert left == [forgotten(op.device, op.seq) for op in left]
    assert told.type is OperationType.FORGETTING
    assert one.covers() == {device: last + 1 for device, last in seen.items()}
    assert "Alku" not in all_that_is_kept(one)


def test_words_written_elsewhere_meanwhile_find_their_place(laptops):
    one, two = pair(laptops)
    write(two, record="Alku. Lisää.\n\nSalaista.\n\nLoppu. Perään.")
    one.redact("meeting", MEETING.id, [SECRET], [])
    assert first_item(one).record == f"Alku.\n\n{BLANK * 3}\n\nLoppu."
    agree(one, two)
    assert first_item(two).record == f"Alku. Lisää.\n\n{BLANK * 3}\n\nLoppu. Perään."
    assert "Salaista" not in all_that_is_kept(one) + all_that_is_kept(two)


def test_words_stand_beside_the_same_ones_blanked_until_what_forgets_them_comes(laptops):
    one, two = pair(laptops)
    third = laptops.new()
    third.receive(one.operations())
    one.redact("meeting", MEETING.id, [Blank(ITEM.id, "record", "Loppu.")], [])
    earlier = one.operations()[-1]
    exchange(one, two)
    two.redact("meeting", MEETING.id, [SECRET], [])
    later = next(op for op in two.operations() if op.device == two.facts.device and op.type is OperationType.REDACTION)
    third.receive([later])  # it says nothing of how the text was written: that was forgotten by the other telling
    assert first_item(third).record == first_item(two).record
    write(third, title="Toisin")
    third.redact("meeting", MEETING.id, [Blank(ITEM.id, "record", "Alku.")], [])
    assert first_item(third).record == f"{BLANK * 3}\n\n{BLANK * 3}\n\n{BLANK * 3}"
    third.receive([earlier])
    agree(one, two, third)
    assert first_item(one).record == f"{BLANK * 3}\n\n{BLANK * 3}\n\n{BLANK * 3}"
    assert "Salaista" not in "".join(map(all_that_is_kept, (one, two, third)))


def test_two_who_take_out_the_same_words_leave_one_mark(laptops):
    one, two = pair(laptops)
    for vault in (one, two):
        vault.redact("meeting", MEETING.id, [SECRET, Blank(ITEM.id, "title", ITEM.title)], [])
    agree(one, two)
    assert first_item(one).record == f"Alku.\n\n{BLANK * 3}\n\nLoppu."
    assert first_item(one).title == BLANK * 3
    assert one.alternatives() == ()


def test_two_who_take_out_different_words_take_out_both(laptops):
    one, two = pair(laptops)
    one.redact("meeting", MEETING.id, [SECRET], [])
    two.redact("meeting", MEETING.id, [Blank(ITEM.id, "record", "Loppu.")], [])
    agree(one, two)
    assert first_item(one).record == f"Alku.\n\n{BLANK * 3}\n\n{BLANK * 3}"
    for vault in (one, two):
        assert "Salaista" not in all_that_is_kept(vault)
        assert "Loppu" not in all_that_is_kept(vault)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_forgetting_that_had_not_seen_the_redaction_does_not_bring_words_back(laptops, order):
    one, two = pair(laptops)
    before = one.operations()
    two.forget_before(MEETING.id)
    one.redact("meeting", MEETING.id, [SECRET, Blank(ITEM.id, "title", ITEM.title)], [])
    pieces = (before, one.operations(before_of(before)), two.operations(before_of(before)))
    late = laptops.new()
    for piece in order:
        late.receive(pieces[piece][::-1])
    agree(one, two, late)
    for vault in (one, two, late):
        assert "Salaista" not in all_that_is_kept(vault)
        assert "Ilmapiiri" not in all_that_is_kept(vault)
        assert first_item(vault).title == BLANK * 3
    assert one.alternatives() == ()


def before_of(operations):
    """Return how far somebody is who has these."""
    seen = {}
    for op in operations:
        seen[op.device] = max(seen.get(op.device, 0), op.seq)
    return seen


def test_a_title_written_without_knowing_that_it_was_blanked_is_blanked_too(laptops):
    one, two = pair(laptops)
    write(two, title="Ilmapiiri ja sää")
    write(two, title="Ilmapiiri ja lumi")
    one.redact("meeting", MEETING.id, [Blank(ITEM.id, "title", ITEM.title)], [])
    last = two.operations(one.covers())[-1]
    one.receive([last])  # the value that it takes the place of has not come: it may yet turn out to be aware
    agree(one, two)
    for vault in (one, two):
        assert "Ilmapiiri" not in all_that_is_kept(vault)
        assert first_item(vault).title == BLANK * 3
    assert one.alternatives() == ()


def test_a_title_written_after_it_was_blanked_stays(laptops):
    one, two = pair(laptops)
    one.redact("meeting", MEETING.id, [Blank(ITEM.id, "title", ITEM.title)], [])
    exchange(one, two)
    write(two, title="Uusi otsikko")
    write(two, title="Toinen otsikko")
    one.forget_before(MEETING.id)
    agree(one, two)
    assert "Toinen otsikko" in (first_item(one).title, *one.alternatives()[0][4])


def test_a_title_written_after_it_was_blanked_outlasts_two_forgettings_at_once(laptops):
    one, two = pair(laptops)
    one.redact("meeting", MEETING.id, [Blank(ITEM.id, "title", ITEM.title)], [])
    exchange(one, two)
    write(two, title="Uusi otsikko")
    exchange(one, two)
    for vault in (one, two):
        vault.forget_before(MEETING.id)
    agree(one, two)
    assert first_item(one).title == "Uusi otsikko"
    assert one.alternatives() == ()


def test_the_names_of_files_go_each_by_itself_and_all_where_two_meet(laptops):
    one, two = pair(laptops)
    files = tuple(Attachment(name, "0" * 64, 1) for name in ("Aino.pdf", "Onni.pdf", "Kaava.pdf"))
    write(one, attachments=files)
    exchange(one, two)
    one.redact("meeting", MEETING.id, [Blank(ITEM.id, "attachments", "Aino.pdf")], [])
    assert [file.name for file in first_item(one).attachments] == [BLANK * 3, "Onni.pdf", "Kaava.pdf"]
    two.redact("meeting", MEETING.id, [Blank(ITEM.id, "attachments", "Onni.pdf")], [])
    agree(one, two)
    for vault in (one, two):
        assert "Aino" not in all_that_is_kept(vault)
        assert "Onni" not in all_that_is_kept(vault)


def test_an_update_that_waits_for_another_is_not_forgotten(laptops):
    one, two = pair(laptops)
    start = two.covers()
    write(two, record="Alku. Yksi.\n\nSalaista.\n\nLoppu.")
    write(two, record="Alku. Yksi. Kaksi.\n\nSalaista.\n\nLoppu.")
    first, second = two.operations(start)
    one.receive([second])
    one.forget_before(MEETING.id)
    one.receive([first])
    agree(one, two)
    assert first_item(one).record == "Alku. Yksi. Kaksi.\n\nSalaista.\n\nLoppu."


def test_a_value_replaced_before_it_came_does_not_come_back(laptops):
    one, two = pair(laptops)
    start = two.covers()
    write(two, title="Yksi")
    write(two, title="Kaksi")
    first, second = two.operations(start)
    one.receive([second])
    one.forget_before(MEETING.id)
    one.receive([first])
    agree(one, two)
    assert first_item(one).title == "Kaksi"
    # The first title was never replaced by the one that is told anew: it is kept for a choice, as two values are.
    assert all("Yksi" not in values for *_, values in one.alternatives())


def test_what_is_kept_or_removed_stays_so(laptops):
    one, two = pair(laptops)
    one.save(one.read(Meeting, MEETING.id), replace(MEETING, items=MEETING.items[:1]))
    start = one.covers()
    two.forget_before(MEETING.id)
    agree(one, two)
    assert len(one.read(Meeting, MEETING.id).value.items) == 2  # told anew by somebody who had not seen it removed
    assert start
    one.save(one.read(Meeting, MEETING.id), replace(one.read(Meeting, MEETING.id).value, items=MEETING.items[:1]))
    one.forget_before(MEETING.id)
    agree(one, two)
    assert [item.id for item in two.read(Meeting, MEETING.id).value.items] == [ITEM.id]
    two.restore(UUID(int=3))
    agree(one, two)
    assert len(one.read(Meeting, MEETING.id).value.items) == 2


def test_an_item_that_moved_on_to_another_document_stays_whole(laptops):
    one, two = pair(laptops)
    other = Meeting(UUID(int=9), theme="Talvi")
    moved = one.add(other)
    exchange(one, two)
    one.save(moved, replace(other, items=(ITEM,)))
    edition = one.read(Meeting, other.id)
    one.save(edition, replace(edition.value, items=(replace(ITEM, record=f"{ITEM.record} Lisää."),)))
    for root in (MEETING.id, other.id):
        one.forget_before(root)
        assert one.read(Meeting, other.id).value.items[0].record == f"{ITEM.record} Lisää."
        agree(one, two)


def test_what_a_newer_version_wrote_is_kept_though_this_one_cannot_read_it(laptops):
    one, two = pair(laptops)
    (theme,) = [op for op in one.operations() if op.field == "theme"]
    device, place = "a newer laptop", {"root": str(MEETING.id), "parent": str(MEETING.id), "list": "drawings"}
    step = partial(replace, theme, device=device, replaces=())
    drawing = UUID(int=77)
    newer = [
        step(seq=1, kind="drawing", object=drawing, field="_parent", payload=place),
        step(seq=2, kind="drawing", object=drawing, field="lines", payload=[1, 2]),
        step(seq=3, field="mood", payload="good"),
    ]
    one.receive(newer)
    one.forget_before(MEETING.id)
    agree(one, two)
    for vault in (one, two):
        kept = all_that_is_kept(vault)
        assert '"lines":[1,2]' in kept
        assert '"mood":"good"' in kept
        assert vault.read(Meeting, MEETING.id).value == MEETING


def test_a_document_that_is_gone_stays_gone_whatever_comes(laptops):
    one, two = pair(laptops)
    write(two, record="Myöhässä.")
    one.forget(MEETING.id)
    agree(one, two)
    for vault in (one, two):
        assert vault.all(Meeting) == vault.removed() == ()
        assert "Myöhässä" not in all_that_is_kept(vault)
        with pytest.raises(NotFound):
            vault.forget(MEETING.id)


def test_the_documents_are_known_in_which_words_were_once_written(laptops):
    one, _ = pair(laptops)
    write(one, record="Alku.", title="Toinen")
    task = one.add(Task(UUID(int=20), text="Soitetaan")).value
    assert one.once_held(["SALAISTA", " "]) == one.once_held(["ilmapiiri"]) == {MEETING.id}
    assert one.once_held(["soite"]) == {task.id}
    assert one.once_held([]) == one.once_held([""]) == one.once_held(["kirahvi"]) == frozenset()
    one.forget_before(MEETING.id)
    assert one.once_held(["salaista"]) == frozenset()
    assert one.told_anew() == {MEETING.id}


EDITS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 30), st.integers(0, 8), st.text("aå 🙂\n", max_size=5)))


@given(EDITS, st.data())
def test_blanked_letters_leave_no_trace_and_every_other_in_its_place(edits, data):
    texts = [TextDocument() for _ in range(3)]
    updates = []
    for who, at, length, words in edits:
        text = texts[who].text
        update = texts[who].change(text[:at] + words + text[at + length :], author=who + 1)
        if update is not None:
            updates.append(update)
        texts[(who + length) % 3].take(texts[who].updates())
    whole = TextDocument(None, updates)
    text = whole.text
    assert whole.blanked(whole.deleted()).text == text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    gone = joined(whole.deleted(), whole.letters(start, end)) if start < end else whole.deleted()
    blanked = whole.blanked(gone)
    assert blanked.text == text[:start] + BLANK * (end - start) + text[end:]
    assert TextDocument(None, [blanked.updates(), *updates]).text == blanked.text
    assert set("".join(TextDocument(None, [blanked.updates()]).ever_written())) <= {BLANK, *text[:start], *text[end:]}
