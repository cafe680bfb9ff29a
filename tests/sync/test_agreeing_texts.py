"""A text is compared with what its author saw, wherever nothing else is in it."""

from base64 import b64decode, b64encode
from dataclasses import replace

from folders import joined, lay_down, meeting

from ohdesk.domain.meetings import Meeting
from ohdesk.services.exchange import exchange
from ohdesk.services.vault_values import Blank
from ohdesk.sync.operations import OperationType
from ohdesk.sync.text import TextDocument, fingerprint
from ohdesk.sync.wire import line_of


def written(vault, meeting_id, text):
    edition = vault.read(Meeting, meeting_id)
    (item,) = edition.value.items
    vault.save(edition, replace(edition.value, items=(replace(item, text=text),)))


def misread(vault, meeting_id, text, seen):
    """A step that makes the text of a meeting's item read ``text``, by a program that saw ``seen`` then."""
    (item,) = vault.read(Meeting, meeting_id).value.items
    steps = [op for op in vault.operations() if op.type is OperationType.TEXT and op.object == item.id]
    steps = [op for op in steps if op.field == steps[-1].field]
    document = TextDocument(None, [b64decode(op.payload["update"]) for op in steps])
    update = document.change(text, author=77)
    return line_of(replace(steps[-1], payload={"update": b64encode(update).decode(), "sha256": fingerprint(seen)}))


def test_a_text_that_reads_otherwise_than_for_its_author_is_told_until_somebody_writes_it(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Yksi kaksi")
    chair.add(held)
    exchange(chair, folder)
    assert exchange(curator, folder).differing == 0
    lay_down(chair, folder, misread(chair, held.id, "Yksi kaksi kolme", "Yksi kolme kaksi"))
    assert exchange(curator, folder).differing == 1
    assert curator.shared_log.differing() == {held.items[0].id}
    curator.rebuild()
    assert exchange(curator, folder).differing == 1
    written(curator, held.id, "Yksi kaksi kolme neljä")
    assert exchange(curator, folder).differing == 0


def test_texts_that_two_write_at_once_agree(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Yksi")
    chair.add(held)
    exchange(chair, folder)
    exchange(curator, folder)
    written(chair, held.id, "Yksi kaksi")
    written(curator, held.id, "Nolla yksi")
    for vault in (chair, curator, chair):
        assert exchange(vault, folder).differing == 0
    written(chair, held.id, "Nolla yksi kaksi kolme")
    exchange(chair, folder)
    assert exchange(curator, folder).differing == 0


def test_words_that_were_taken_out_make_no_text_differ(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    held = meeting("Yksi.\n\nEi.\n\nKaksi.")
    chair.add(held)
    exchange(chair, folder)
    exchange(curator, folder)
    chair.redact("meeting", held.id, [Blank(held.items[0].id, "text", "Ei.")], [])
    written(curator, held.id, "Yksi.\n\nEi.\n\nKaksi.\n\nKolme.")  # has not heard of it
    for vault in (curator, chair, curator, chair):
        assert exchange(vault, folder).differing == 0
    assert "Ei" not in chair.read(Meeting, held.id).value.items[0].text
    chair.rebuild()
    assert chair.shared_log.differing() == frozenset()
