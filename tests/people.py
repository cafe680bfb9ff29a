"""People of a group at their laptops, who do now this and now that; and what of their words must still be there."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from ohdesk.domain.agenda import AgendaItem, Attachment, changed, moved, without
from ohdesk.domain.errors import MinutesLocked, NotFound
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task, TaskState
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.services import redaction, snapshots
from ohdesk.services.editing import Edition
from ohdesk.storage.store import VaultStore
from ohdesk.storage.vault import SqlVault
from ohdesk.sync import wire
from ohdesk.sync.shapes import as_json

MEETING = UUID(int=1)
NAMED = ("Omenapuu", "Pihlajapuu", "Tuomipuu", "Saarnipuu")
"""Words in approved minutes that somebody may take out."""
_PLAN = UUID(int=99)


def wiping(word: str) -> str:
    """Return what a laptop said that took a word out for good."""
    return f"-{word}"


class Clock:
    """A laptop's clock: some are off by years, and some are put right one day."""

    def __init__(self, now: datetime, off: timedelta = timedelta()) -> None:
        self.now = now
        self.off = off

    def __call__(self) -> datetime:
        return self.now + self.off


@dataclass(eq=False)
class Laptop:
    """A laptop of the group; one without a folder sends and gets files only.

    ``many`` is how many files are laid down as one, ``lacks`` are the kinds of steps that its older program cannot
    read, ``said`` all that was first said on it.
    ``lost`` is what it forgot when it was brought back as it was before. ``gone`` is one that belongs to the group no
    more, or not yet.
    """

    vault: SqlVault
    clock: Clock
    folder: Path | None
    many: int = snapshots.MANY
    lacks: frozenset[str] = frozenset()
    said: list[str] = field(default_factory=list)
    lost: set[str] = field(default_factory=set)
    gone: bool = False

    @property
    def unsure(self) -> set[str]:
        """What nobody else may have had: it is wanted only where somebody has it."""
        return {*self.lost, *self.said} if self.gone else self.lost

    @contextmanager
    def program(self) -> Iterator[SqlVault]:
        """Work with the program that this laptop has."""
        with pytest.MonkeyPatch.context() as program:
            program.setattr(wire, "_KNOWN", wire._KNOWN - self.lacks)
            program.setattr(snapshots, "MANY", self.many)
            yield self.vault


@dataclass
class Written:
    """What people wrote, and what they took out or put something else in the place of.

    ``wiped`` are the words that were taken out for good, so that nothing may hold them in the end.
    """

    words: list[str] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    values: dict[UUID, set[str]] = field(default_factory=lambda: defaultdict(set))
    replaced: set[str] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=dict)
    records: set[str] = field(default_factory=set)
    wiped: set[str] = field(default_factory=set)
    titles: int = 0
    retold: bool = False

    def word(self) -> str:
        """Return a new word of letters that stand in no other, some of them two units long in UTF-16."""
        number = len(self.words)
        word = f"{chr(0x20000 + number)}{chr(0x4E00 + number)}{chr(0x20800 + number)}"
        self.words.append(word)
        return word


class Person:
    """Somebody at a laptop, at times in an editor that was opened long ago."""

    def __init__(self, chance: random.Random, laptop: Laptop, written: Written) -> None:
        self.laptop = laptop
        self._chance = chance
        self._written = written
        self._opened: tuple[Edition[Meeting], dict[UUID, set[str]]] | None = None

    @property
    def _vault(self) -> SqlVault:
        return self.laptop.vault

    def act(self) -> None:
        """Do something that the laptop's program can do."""
        text, told, fixed = "text", "forgetting", "record"
        deeds = [
            (30, text, self._write),
            (8, "", self._retitle),
            (6, text, self._add_item),
            (5, "", self._move),
            (5, text, self._add_outcome),
            (6, text, self._on_task),
            (4, text, self._delete_word),
            (4, "", self._remove_item),
            (3, "", self._attach),
            (3, "", self._remove_or_bring_back),
            (2, fixed, self._approve),
            (1, told, self.forget),
        ]
        able = [(weight, deed) for weight, kind, deed in deeds if kind not in self.laptop.lacks]
        (deed,) = self._chance.choices([deed for _, deed in able], [weight for weight, _ in able])
        self.do(deed)

    def do(self, deed: Callable[[], None]) -> None:
        """Do one thing; a colleague may have removed what it is about."""
        with self.laptop.program():
            try:
                deed()
            except (NotFound, MinutesLocked):
                self.reopen()

    def reopen(self) -> None:
        """Close the editor: what is edited next is read anew."""
        self._opened = None

    def forget(self) -> None:
        """Forget for good how the meeting came to be, and with it the words that were deleted in it."""
        once = self._once_held(self._written.deleted)
        self._vault.forget_before(MEETING)
        self._wiped(once - self._once_held(once))
        self._written.retold = True

    def redact(self) -> None:
        """Take a word out of the approved minutes."""
        left = [word for word in NAMED if redaction.holding(self._vault, (word,))]
        if left and "redaction" not in self.laptop.lacks:
            word = self._chance.choice(left)
            passages, at = redaction.holding(self._vault, (word,)), self.laptop.clock().astimezone(UTC)
            redaction.redact(self._vault, VaultStore("laptop"), passages, "Asia kuuluu toisaalle.", "fi", at, (word,))
            self._wiped({word})

    # Inside

    def _wiped(self, words: set[str]) -> None:
        self._written.wiped |= words
        self.laptop.said += map(wiping, sorted(words))

    def _once_held(self, words: set[str]) -> set[str]:
        return {word for word in words if self._vault.once_held([word])}

    def _word(self) -> str:
        """Return a new word, first said on this laptop."""
        word = self._written.word()
        self.laptop.said.append(word)
        return word

    def _title(self, item: UUID) -> str:
        """Return a title that nothing else has."""
        self._written.titles += 1
        title = f"Otsikko {self._written.titles}."
        self._written.values[item].add(title)
        self.laptop.said.append(title)
        return title

    def _edition(self) -> tuple[Edition[Meeting], dict[UUID, set[str]]]:
        """Return the meeting as it stands, or as it stood in an editor that is still open; with all titles then."""
        if self._opened is None or self._chance.random() < 0.7:
            edition = self._vault.read(Meeting, MEETING)
            titles: dict[UUID, set[str]] = {item.id: {item.title} for item in edition.value.items}
            for _, _, item, name, values in self._vault.alternatives(MEETING):
                if name == "title":
                    titles.setdefault(item, set()).update(values)
            self._opened = edition, titles
        return self._opened

    def _saved(self, items: tuple[AgendaItem, ...]) -> None:
        edition, _ = self._edition_in_use
        self._vault.save(edition, replace(edition.value, items=items))

    @property
    def _edition_in_use(self) -> tuple[Edition[Meeting], dict[UUID, set[str]]]:
        assert self._opened is not None
        return self._opened

    def _item(self) -> AgendaItem:
        items = self._edition()[0].value.items
        if not items:
            raise NotFound(kind="item", id="")
        return self._chance.choice(items)

    def _id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)

    def _change(self, item: AgendaItem) -> None:
        self._saved(changed(self._edition_in_use[0].value.items, item))

    def _write(self) -> None:
        item = self._item()
        name = self._chance.choice(("text", "record"))
        words = getattr(item, name).split(" ")
        words.insert(self._chance.choice((0, len(words), self._chance.randint(0, len(words)))), self._word())
        self._change(replace(item, **{name: " ".join(words)}))

    def _delete_word(self) -> None:
        item = self._item()
        if words := [word for word in item.text.split(" ") if word in self._written.words]:
            word = self._chance.choice(words)
            self._change(replace(item, text=item.text.replace(word, "")))
            self._written.deleted.add(word)

    def _retitle(self) -> None:
        item = self._item()
        title = self._title(item.id)
        self._change(replace(item, title=title))
        self._written.replaced |= self._edition_in_use[1].get(item.id, set())

    def _add_item(self) -> None:
        value, new = self._edition()[0].value, self._id()
        item = AgendaItem(new, title=self._title(new), text=self._word())
        self._saved(moved((*value.items, item), item.id, self._chance.randint(0, len(value.items))))

    def _move(self) -> None:
        item, items = self._item(), self._edition_in_use[0].value.items
        self._saved(moved(items, item.id, self._chance.randrange(len(items))))

    def _add_outcome(self) -> None:
        item = self._item()
        self._change(replace(item, outcomes=(*item.outcomes, Outcome(self._id(), text=self._word()))))

    def _remove_item(self) -> None:
        item = self._item()
        self._saved(without(self._edition_in_use[0].value.items, item.id))
        self._took_out(as_json(item))

    def _took_out(self, value: object) -> None:
        shown = json.dumps(value, ensure_ascii=False)
        self._written.deleted.update(word for word in self._written.words if word in shown)

    def _remove_or_bring_back(self) -> None:
        if (gone := self._vault.removed()) and self._chance.random() < 0.7:
            self._vault.restore(self._chance.choice(gone).object)
        elif self._chance.random() < 0.3:
            self._took_out(as_json(self._vault.read(Meeting, MEETING).value))
            self._vault.remove(MEETING)

    def _on_task(self) -> None:
        tasks = self._vault.all(Task)
        if not tasks or self._chance.random() < 0.3:
            self._vault.add(Task(self._id(), text=self._word()))
            return
        edition = self._vault.read(Task, self._chance.choice(tasks).id)
        luck = self._chance.random()
        if luck < 0.5:
            self._vault.save(edition, replace(edition.value, text=f"{edition.value.text} {self._word()}"))
        elif luck < 0.9:
            self._vault.save(edition, replace(edition.value, state=self._chance.choice(list(TaskState))))
        else:
            self._took_out(as_json(edition.value))
            self._vault.remove(edition.value.id)

    def _attach(self) -> None:
        item, data = self._item(), self._chance.randbytes(self._chance.randrange(1, 3000))
        name = self._vault.put_blob(data)
        self._written.files[name] = data
        self.laptop.said.append(name)
        self._change(replace(item, attachments=(*item.attachments, Attachment("liite.pdf", name, len(data)))))

    def _approve(self) -> None:
        word = self._word()
        self._written.deleted.add(word)  # it stands in a record, not in a document
        statement = {"kind": "minutes", "meeting": str(_PLAN), "approved_at": "2026-11-22T08:00:00Z"}
        record = make_record(statement, [Paragraph("title", word)], ())
        said = Confirmation(None, "Puheenjohtaja", "rehtori", ConfirmedBy.MEETING, "2026-11-22T08:00:00Z")
        approval = sign_approval(record.digest, said, self._vault.device_key)
        self._vault.add_record("plan", _PLAN, record, [approval])
        self._written.records.add(record.digest)
        self.laptop.said.append(record.digest)
