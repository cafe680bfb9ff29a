"""What happens to a group whose laptops meet by a hostile courier only, and what has to be so in the end."""

from __future__ import annotations

import json
import random
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import losses
from byte_search import found_in, found_in_folder
from copies import of_another_installation
from couriers import Courier, Post
from drawn import drawn_from
from dumps import all_texts, dump
from laptops import lay_out, unlock
from losses import Loss
from people import MEETING, NAMED, Clock, Laptop, Person, Written, wiping

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.errors import LogRefused, NotFound
from ohdesk.domain.groups import Group as SchoolGroup
from ohdesk.domain.groups import Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Task
from ohdesk.services import belonging, meetings, minutes, snapshots
from ohdesk.services.exchange import exchange
from ohdesk.services.parcels import parcel_for, take_parcel
from ohdesk.services.taking_in import Exchanged, Pace
from ohdesk.services.vaults import back_up
from ohdesk.storage.store import VaultStore
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.branches import device_of
from ohdesk.sync.folder import Folder, place_name, unpacked
from ohdesk.sync.segments import Refusal
from ohdesk.sync.shapes import as_json

_MOST = 5
"""Laptops in the group; in some stories one or two of them sleep all the time."""
_BEGUN = datetime(2026, 8, 10, 6, tzinfo=UTC)
_FROM = (datetime(2026, 8, 20, 6, tzinfo=UTC), datetime(2026, 11, 26, 12, tzinfo=UTC), datetime(2027, 6, 1, tzinfo=UTC))
_CLOCKS = [timedelta(), timedelta(minutes=-7), timedelta(days=3), timedelta(days=-40), timedelta(days=365 * 9)]
_PAUSES = [timedelta(minutes=3), timedelta(hours=5), timedelta(days=1), timedelta(days=4), timedelta(days=30)]
_OLDER = [
    frozenset({"forgetting", "redaction"}),
    frozenset({"forgetting", "redaction", "record", "approval"}),
    frozenset({"forgetting", "redaction", "text"}),
]
"""Kinds of steps that a program does not know which somebody has not updated yet."""
_MANY = (snapshots.MANY, 6, 2)
"""How many files are laid down as one: so few here that stories have snapshots in which much comes and goes."""
_RESTLESS = Pace(rest=lambda: None)


class Group:
    """Five laptops that share a log, and a sixth that may join them.

    They begin anew for each story, at the same place, from a copy of that day.
    """

    def __init__(self, place: Path) -> None:
        self._begun = place / "begun"
        self._place = place / "now"
        self._open: list[SqlVault] = []
        self._drawn = ExitStack()
        with drawn_from("the day on which all had met"):
            self._found()

    @property
    def place(self) -> Path:
        """The folder of everything in a story."""
        return self._place

    def begin(self, seed: int, clocks: list[Clock]) -> list[SqlVault]:
        """Return the vaults of the first laptops of the group, on the day on which all had met.

        What programs draw at random from now on follows from ``seed``, until the vaults are closed.
        """
        self._drawn.enter_context(drawn_from(f"story {seed}"))
        shutil.rmtree(self._place)
        shutil.copytree(self._begun, self._place)
        return [self.opened(self._vault(n), clock) for n, clock in enumerate(clocks)]

    def newcomer(self, clock: Clock) -> SqlVault:
        """Return the vault of the sixth laptop."""
        return self.opened(self._vault(_MOST), clock)

    def opened(self, path: Path, clock: Clock) -> SqlVault:
        """Open a vault; it is closed with the others."""
        vault = unlock(path, clock=clock)
        self._open.append(vault)
        return vault

    def folder(self, name: str, source: Path | None = None) -> Path:
        """Return a new copy of a folder where laptops meet, of the one of that day at first."""
        return Path(shutil.copytree(source or self._place / "kansio", self._place / f"kansio {name}"))

    def close(self) -> None:
        """Close the vaults."""
        for vault in self._open:
            vault.close()
        self._open = []
        self._drawn.close()

    def _vault(self, number: int) -> Path:
        return self._place / f"kannettava{number}.ohdesk"

    def _found(self) -> None:
        folder, clock = self._place / "kansio", Clock(_BEGUN)
        folder.mkdir(parents=True)
        chair, *others = [self.opened(lay_out(self._vault(n)), clock) for n in range(_MOST)]
        lay_out(self._vault(_MOST))
        items = tuple(AgendaItem(UUID(int=n), title=f"Asia {n}", text="Alku. Loppu.") for n in (2, 3, 4))
        chair.add(Meeting(MEETING, theme="Syksy", items=items))
        chair.add(Task(UUID(int=5), text="Tehdään."))
        _approve(chair)
        exchange(chair, Folder(folder))
        asked = [belonging.ask_to_join(vault, Folder(folder), f"Kannettava {n}") for n, vault in enumerate(others)]
        for one in asked:
            belonging.admit(chair, asked, " ".join(finnish for finnish, _ in one.words))
        for vault in (chair, *others, chair, *others):
            exchange(vault, Folder(folder))
        self.close()
        shutil.rmtree(next(folder.iterdir()) / "join")
        shutil.copytree(self._place, self._begun)


def _approve(vault: SqlVault) -> None:
    """Hold a meeting and approve its minutes, in which stand the words that somebody may take out."""
    seat = Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR)
    group = vault.add(SchoolGroup(id=new_id(), name="Opiskeluhuoltoryhmä", members=(seat,))).value
    vault.set_member(seat.id)
    items = tuple(AgendaItem(new_id(), title=f"Asia {n}", record=f"Kävi {word}.") for n, word in enumerate(NAMED))
    held = Meeting(new_id(), group=group.id, day=date(2026, 8, 10), items=items)
    edition = meetings.end(vault, meetings.begin(vault, vault.add(held), time(14, 16)), time(15, 40))
    word = minutes.Word(seat.id, "Rehtori Harjoitus", "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, VaultStore("laptop"), edition.value.id, [word], "fi", _BEGUN)


class Story:
    """What happened to a group between two days on which everybody met, and which troubles it had."""

    def __init__(self, group: Group, seed: int) -> None:
        self.seed = seed
        self.chance = random.Random(seed)
        self._group = group
        now = self.chance.choice(_FROM)
        clocks = [Clock(now, self.chance.choice(_CLOCKS)) for _ in range(self.chance.randint(3, _MOST))]
        self.laptops = [
            Laptop(vault, clock, group.folder(str(n)), self.chance.choice(_MANY))
            for n, (vault, clock) in enumerate(zip(group.begin(seed, clocks), clocks, strict=True))
        ]
        self.founded = {stored.record.digest for stored in self.laptops[0].vault.records()}
        self.troubles = frozenset(self.chance.sample(sorted(TROUBLES), self.chance.choice((0, 1, 1, 2, 2, 3))))
        self.written = Written()
        self.people = [Person(self.chance, laptop, self.written) for laptop in self.laptops]
        self.alarms: list[Exchanged] = []
        self.loss: Loss | None = None
        self.told_lost: dict[str, int] = {}
        self._not_waited_for: frozenset[str] = frozenset()
        if "files" in self.troubles:
            self.laptops[-1].folder = None
        self.courier = Courier(self.chance, [one.folder for one in self.laptops if one.folder])
        self.post = Post(self.chance)
        self._kept: list[tuple[Laptop, Path, int]] = []
        self._had: dict[Laptop, str] = {}
        self._doubled: set[str] = set()

    def tell(self, steps: int) -> None:
        """Let people work, laptops exchange and the courier carry; one laptop sleeps most of the time."""
        sleeper = self.chance.choice(self.people)
        due, lost_at = self._due(steps), losses.when(self.seed, steps)
        for step in range(steps):
            pause = self.chance.choice(_PAUSES)
            for laptop in self.laptops:
                laptop.clock.now += pause
            if self.chance.random() < 0.05:
                self.chance.choice(self.laptops).clock.off = self.chance.choice(_CLOCKS)
            for trouble in due.get(step, ()):
                trouble()
            if step == lost_at:
                self._lose(spared=sleeper.laptop)
            person = self.chance.choice([one for one in self.people if one is not sleeper])
            if step in (3, 7, steps - 2):
                sleeper.act()
            elif self.chance.random() < 0.6:
                person.act()
            else:
                self._exchange(person.laptop)
            self.courier.carry()
            self._deliver()

    def meet(self) -> None:
        """Let all meet, in a folder as the courier left it, until nobody has anything more to say."""
        self._all_update()
        self._had = {laptop: all_texts(laptop.vault) for laptop in self.laptops}
        place = self.chance.choice(self.courier.places)
        self._gather(place)
        if self.written.wiped:  # it leaves the other folders too, in which somebody may still find something
            at_home = [laptop for laptop in self.laptops if laptop.folder and not laptop.gone]
            done = [done for one in at_home for done in self._met(one, one.folder)]
            if any(one.received or one.renewed for one in done):
                self._gather(place)

    def check(self) -> None:
        """Everybody has the same; all that was written and not taken out is there once, and nobody was alarmed."""
        assert not self.alarms
        first, *others = [laptop.vault for laptop in self.laptops if not laptop.gone]
        told = dump(first)
        assert all(dump(vault) == told for vault in others)
        forked = {fork.device for vault in (first, *others) for fork in vault.shared_log.forks()}
        assert {device_of(name) for name in forked} <= self._doubled
        unsure = set[str]().union(*(laptop.unsure for laptop in self.laptops))
        self._check_lost(first)
        if self.loss:
            unsure.add(self.loss.word)
        shown = json.dumps([as_json(v) for kind in KINDS for v in first.all(kind.type)], ensure_ascii=False)
        for word in self.written.words:
            assert shown.count(word) <= 1
            assert word in shown or word in self.written.deleted or (word in unsure and not self._was_there(word))
        records = {stored.record.digest for stored in first.records()} - self.founded
        assert self.written.records - unsure <= records <= self.written.records
        self._check_files((first, *others), unsure)
        self._check_titles(first, unsure)
        self._check_wiped((first, *others), unsure)
        if self.seed % 10 == 0:
            first.rebuild()
            assert dump(first) == told

    # Meeting

    def _gather(self, place: Path) -> None:
        for _ in range(10):
            for laptop in self.laptops:  # a file that says less than somebody knows is left alone for a day
                laptop.clock.now += timedelta(days=1)
            done = []
            for laptop in self.laptops:
                self._close_out_the_lost(laptop)
                done += self._met(laptop, place)
            if all(one.up_to_date for one in done):
                return
        raise AssertionError(f"they never come to an end: {done}")

    def _was_there(self, word: str) -> bool:
        return any(word in had for laptop, had in self._had.items() if not laptop.gone)

    @property
    def _closes_out(self) -> bool:
        return self.loss is not None or not TROUBLES_OF_MEMBERS.isdisjoint(self.troubles)

    def _exchange(self, laptop: Laptop) -> None:
        """Exchange with the laptop's folder, and send a file to others at times; without a folder always."""
        if laptop.folder is not None:
            self._guarded(laptop, lambda: exchange(laptop.vault, Folder(laptop.folder), _RESTLESS))
        if "files" in self.troubles and (laptop.folder is None or self.chance.random() < 0.4):
            others = [one for one in self.laptops if one is not laptop]
            to = others if laptop.folder is None else [one for one in others if one.folder is None]
            if data := self._packed(laptop, to):
                self.post.put(to, data)

    def _met(self, laptop: Laptop, place: Path) -> list[Exchanged]:
        """Exchange in ``place``; a laptop without a folder sends files to one with a folder and gets them from it."""
        if laptop.folder is not None:
            return self._guarded(laptop, lambda: exchange(laptop.vault, Folder(place), _RESTLESS))
        hub = next(one for one in self.laptops if one.folder and not one.gone)
        done: list[Exchanged] = []
        for source, target in ((laptop, hub), (hub, laptop)):
            if data := self._packed(source, [target]):
                done += self._take(target, data)
        return done

    def _packed(self, laptop: Laptop, to: Iterable[Laptop]) -> bytes | None:
        with laptop.program():
            try:
                return parcel_for(laptop.vault, [one.vault.facts.device for one in to]).data
            except LogRefused as refused:
                self._refused(laptop, refused)
                return None

    def _deliver(self) -> None:
        for laptop, data, spoilt in self.post.carry():
            if laptop not in self.laptops:
                continue
            try:
                self._take(laptop, data)
            except LogRefused as refused:
                if not spoilt or refused.data["reason"] != "no_parcel":
                    raise

    def _take(self, laptop: Laptop, data: bytes) -> list[Exchanged]:
        return self._guarded(laptop, lambda: take_parcel(laptop.vault, data, _RESTLESS))

    def _guarded(self, laptop: Laptop, work: Callable[[], Exchanged]) -> list[Exchanged]:
        """Let a laptop exchange; one that does not belong to the group is told so, and has no part in it."""
        with laptop.program():
            try:
                done = work()
            except LogRefused as refused:
                self._refused(laptop, refused)
                return []
        laptop.gone = False
        for device, steps in done.lost.items():
            self.told_lost[device] = max(steps, self.told_lost.get(device, 0))
        if (done.forks and not self._doubled) or done.refused.get(Refusal.TANGLED) or done.differing:
            self.alarms.append(done)
        if done.refused.get(Refusal.AFTER_REMOVAL) and not self._closes_out:
            self.alarms.append(done)
        return [done]

    def _refused(self, laptop: Laptop, refused: LogRefused) -> None:
        if refused.data["reason"] not in ("removed", "waiting") or not self._closes_out:
            raise refused
        laptop.gone = True

    # Troubles

    def _due(self, steps: int) -> dict[int, list[Callable[[], None]]]:
        """Return what is to happen at which step."""
        due: dict[int, list[Callable[[], None]]] = defaultdict(list)
        for trouble in sorted(self.troubles):
            first = self.chance.randrange(2, steps - 2)
            later = self.chance.randrange(first, steps)
            for step, deed in zip((first, later), TROUBLES[trouble], strict=False):
                due[step].append(partial(deed, self))
        return due

    def _someone(self) -> Person:
        return self.chance.choice(self.people)

    def _grow_old(self) -> None:
        self._someone().laptop.lacks = self.chance.choice(_OLDER)

    def _all_update(self) -> None:
        for laptop in self.laptops:
            if laptop.lacks:
                laptop.lacks = frozenset()
                laptop.vault.close()
                self._reopen(laptop)

    def _take_words_out(self) -> None:
        person = self._someone()
        person.do(person.redact)

    def _forget(self) -> None:
        person = self._someone()
        person.do(person.forget)

    def _close_out(self) -> None:
        """Let somebody close another laptop out."""
        laptop = self._someone().laptop
        others = [one.device for one in belonging.standing(laptop.vault).active]
        if len(others) > 2:
            with suppress(LogRefused), laptop.program():  # itself closed out, or about to close itself out
                belonging.remove(laptop.vault, self.chance.choice(others))

    def _close_out_twice(self) -> None:
        """Let two close somebody out at once: another, the same, each other."""
        self._close_out()
        self._close_out()

    def _let_in(self) -> None:
        """Let a sixth laptop in, or two let it in at once; its folder is empty at first, or it has none."""
        hosts = self.chance.sample(self.laptops, self.chance.choice((1, 2)))
        try:
            invited = belonging.parcel_content(belonging.invitation(hosts[0].vault))
        except LogRefused:  # it was closed out
            return
        clock = Clock(self.laptops[0].clock.now)
        folder = None if "files" in self.troubles else self._group.place / "uusi"
        laptop = Laptop(self._group.newcomer(clock), clock, folder, self.chance.choice(_MANY))
        request = belonging.read_asking(belonging.asking(laptop.vault, invited, "Uusi kannettava"))
        for host in hosts:
            with suppress(LogRefused), host.program():
                belonging.admit(host.vault, [request], " ".join(finnish for finnish, _ in request.words))
        if folder:
            folder.mkdir()
            self.courier.places.append(folder)
        self._comes(laptop)

    def _keep(self) -> None:
        """Keep a laptop as it is now."""
        laptop = self._someone().laptop
        laptop.vault.close()
        copy = self._group.place / f"kopio {new_id()}" / laptop.vault.facts.path.name
        shutil.copytree(laptop.vault.facts.path, copy)
        self._kept.append((laptop, copy, len(laptop.said)))
        self._doubled.add(laptop.vault.facts.device)
        self._reopen(laptop)

    def _bring_back(self) -> None:
        """Bring a laptop back as it was."""
        laptop, copy, said = self._kept.pop()
        laptop.vault.close()
        shutil.rmtree(laptop.vault.facts.path)
        shutil.copytree(copy, laptop.vault.facts.path)
        laptop.lost.update(laptop.said[said:])
        self._reopen(laptop)

    def _awake(self) -> None:
        """Let the copy of a laptop go on as a second one that passes for the first."""
        laptop, copy, _ = self._kept.pop()
        of_another_installation(copy)
        clock = Clock(laptop.clock.now, laptop.clock.off)
        folder = laptop.folder and self._group.folder("kopion", laptop.folder)
        if folder:
            self.courier.places.append(folder)
        self._comes(Laptop(self._group.opened(copy, clock), clock, folder, laptop.many, laptop.lacks))

    def _lose(self, spared: Laptop) -> None:
        """Lose a laptop or two for good, where enough others stay whose memory nothing else troubles."""
        first = [one for one in self.laptops if one is not spared and one.folder and not one.lacks and not one.lost]
        kept = {laptop for laptop, _, _ in self._kept}
        may_go = [one for one in first if one not in kept and one.vault.facts.device not in self._doubled]
        may_go = may_go[: sum(1 for one in self.laptops if one.folder) - 2]
        if not may_go or not TROUBLES_OF_MEMBERS.isdisjoint(self.troubles):
            return
        here = {one.vault.facts.device for one in self.laptops} | self._doubled
        active = {one.device for one in belonging.standing(may_go[0].vault).active}
        aside = self._group.folder("syrjässä", may_go[0].folder)
        self.loss = losses.lose(self.seed, may_go, self.laptops, aside, self.written, self._meet_alone)
        self.laptops = [one for one in self.laptops if one not in self.loss.laptops]
        self.people = [one for one in self.people if one.laptop in self.laptops]
        self._not_waited_for = frozenset({one.vault.facts.device for one in self.loss.laptops} | active - here)

    def _meet_alone(self, laptop: Laptop) -> None:
        assert laptop.folder
        self._guarded(laptop, lambda: exchange(laptop.vault, Folder(laptop.folder), _RESTLESS))

    def _close_out_the_lost(self, laptop: Laptop) -> None:
        """Let whoever has not heard of it close out the lost laptops, and those that sleep in the whole story.

        Else these might have what the lost ones had, and everybody would wait for them.
        """
        for device in sorted(self._not_waited_for & {one.device for one in belonging.standing(laptop.vault).active}):
            with laptop.program():
                belonging.remove(laptop.vault, device)

    def _comes(self, laptop: Laptop) -> None:
        self.laptops.append(laptop)
        self.people.append(Person(self.chance, laptop, self.written))

    def _reopen(self, laptop: Laptop) -> None:
        laptop.vault = self._group.opened(laptop.vault.facts.path, laptop.clock)
        for person in self.people:
            if person.laptop is laptop:
                person.reopen()

    # In the end

    def _check_lost(self, vault: SqlVault) -> None:
        """What was told to be lost is what only lost laptops had, or one had before it was brought back."""
        told = {device: steps for device, steps in self.told_lost.items() if device not in self._doubled}
        assert told == (self.loss.told_to(vault) if self.loss else {})
        assert not vault.shared_log.doubtful()
        assert not (self.loss and self.loss.word in all_texts(vault))

    def _check_files(self, vaults: Iterable[SqlVault], unsure: set[str]) -> None:
        for vault in vaults:
            for name in vault.files_named():  # what nothing names any more, not even a choice, need not travel
                if name not in unsure or name in vault.blob_names():
                    assert vault.blob(name) == self.written.files[name]

    def _check_titles(self, vault: SqlVault, unsure: set[str]) -> None:
        try:
            items = {item.id: {item.title} for item in vault.read(Meeting, MEETING).value.items}
        except NotFound:
            return
        for _, _, item, name, values in vault.alternatives(MEETING):
            if name == "title" and item in items:
                items[item].update(values)
        for item in items.keys() & self.written.values.keys():
            wanted = self.written.values[item] - self.written.replaced - unsure
            # Who tells the meeting anew beside a change of a title states the title of before, as one more choice; and
            # a title that is lost replaced nothing.
            assert wanted <= items[item] if self.written.retold or unsure else wanted == items[item]

    def _check_wiped(self, vaults: Sequence[SqlVault], unsure: set[str]) -> None:
        """What was taken out for good is nowhere: in no vault, no place where laptops meet, no file to be sent."""
        wiped = [word for word in self.written.wiped if wiping(word) not in unsure]
        if not wiped:
            return
        place = place_name(belonging.log_name(vaults[0]))
        for vault in vaults:
            back_up(vault)  # copies from before go with the next one
            found = found_in(vault, *wiped)
            assert not found
        for folder in {laptop.folder for laptop in self.laptops if laptop.folder and not laptop.gone}:
            found = found_in_folder(vaults[0], folder / place, *wiped)
            assert not found
        sent = self._group.place / "lähetetty"
        for name, found in unpacked(parcel_for(vaults[-1], [str(MEETING)]).data).items():
            (sent / name).parent.mkdir(parents=True, exist_ok=True)
            (sent / name).write_bytes(found.read(found.size) or b"")
        assert list(sent.rglob("*.ohs"))
        found = found_in_folder(vaults[0], sent, *wiped)
        assert not found


TROUBLES: Mapping[str, tuple[Callable[[Story], None], ...]] = {
    "copied": (Story._keep, Story._awake),
    "files": (),
    "forgetting": (Story._forget, Story._forget),
    "newcomer": (Story._let_in,),
    "older": (Story._grow_old, Story._all_update),
    "redaction": (Story._take_words_out, Story._take_words_out),
    "removal": (Story._close_out,),
    "restored": (Story._keep, Story._bring_back),
    "rivals": (Story._close_out_twice,),
}
"""What may happen to a group beside the courier, and what of it once and then later."""
TROUBLES_OF_MEMBERS = frozenset({"newcomer", "removal", "rivals"})
"""Those after which a laptop may not belong to the group."""
