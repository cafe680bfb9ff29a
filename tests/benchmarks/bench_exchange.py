"""What exchanging costs: the first intake, a newcomer, nothing new, one more file, and how that grows with the log.

All in processor time. Beside it, in the same run: the same text updates by Loro alone, and rsync and restic over the
same files where they are installed. Vaults are real, files lie on the disk.

python tests/benchmarks/bench_exchange.py [--curve]
"""

import gc
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from uuid import UUID

from loro import LoroDoc

sys.path.insert(0, str(Path(__file__).parents[1]))

from laptops import Laptops

from ohdesk.services import snapshots
from ohdesk.services.belonging import access, admit, ask_to_join, requests
from ohdesk.services.exchange import exchange, meeting_folder
from ohdesk.storage.vault import SqlVault
from ohdesk.sync.operations import PARENT, POSITION, Operation, OperationType
from ohdesk.sync.text import TextDocument, fingerprint

_A_SEGMENT = 20
_ITEMS = 10
_TIMES = 15
WORDS = ["kevään", "kysely", "välitunti", "rauhaa", "oppilaskunta", "kuraattori", "vanhempainilta", "ruokailu"]


def history(device: str, before: int, steps: int) -> list[Operation]:
    """Return what a device does after ``before`` steps: meetings of ten items, half words typed, half what is set."""
    chance = random.Random(2026)
    told: list[Operation] = []
    last: dict[tuple[UUID, str], str] = {}

    def step(kind_of_step: OperationType, kind: str, root: UUID, where: UUID, field: str, payload: object) -> None:
        seq, place = before + len(told) + 1, (where, field)
        replaces = (last[place],) if place in last else ()
        hour = f"{1_790_000_000_000 + seq:012x}0000"
        op = Operation(device, seq, hour, kind_of_step, kind, root, where, field, replaces, payload)
        if kind_of_step is OperationType.SET:
            last[place] = op.id
        told.append(op)

    made = before
    while len(told) < steps:
        made += 1
        meeting = UUID(int=made << 64, version=4)
        step(OperationType.SET, "meeting", meeting, meeting, "_made", True)
        step(OperationType.SET, "meeting", meeting, meeting, "day", f"2026-{made % 12 + 1:02}-{made % 28 + 1:02}")
        items = [UUID(int=(made << 64) + number + 1, version=4) for number in range(_ITEMS)]
        texts = {item: TextDocument() for item in items}
        for place, item in enumerate(items):
            parent = {"root": str(meeting), "parent": str(meeting), "list": "items"}
            step(OperationType.SET, "agenda_item", meeting, item, PARENT, parent)
            step(OperationType.SET, "agenda_item", meeting, item, POSITION, f"a{place}")
        for _ in range(_ITEMS * 9):
            item = chance.choice(items)
            step(OperationType.SET, "agenda_item", meeting, item, "title", " ".join(chance.sample(WORDS, 3)))
            wording = f"{texts[item].text} {' '.join(chance.choices(WORDS, k=8))}".strip()
            update = texts[item].change(wording, made * 1000 + items.index(item) + 1)
            payload = {"update": b64encode(update or b"").decode(), "sha256": fingerprint(wording)}
            step(OperationType.TEXT, "agenda_item", meeting, item, "text", payload)
    return told[:steps]


def lay_down(vault: SqlVault, steps: list[Operation], folder: Path, in_one: int = _A_SEGMENT) -> None:
    """Have a laptop take its own steps as if it had made them, so many in a segment, and lay them down singly."""
    mine = access(vault)
    for start in range(0, len(steps), in_one):
        vault.receive(steps[start : start + in_one])
        vault.shared_log.close_segments(mine.now.log, mine.epoch)
        if not (start // in_one + 1) % snapshots.MANY:
            exchange(vault, meeting_folder(folder))
    exchange(vault, meeting_folder(folder))


def pair(place: Path) -> tuple[Laptops, SqlVault, SqlVault, Path]:
    """Return two laptops that share a log in a folder."""
    folder = place / "jaettu"
    folder.mkdir(parents=True)
    laptops = Laptops(place)
    author, reader = laptops.new(), laptops.new()
    meet = meeting_folder(folder)
    exchange(author, meet)
    words = ask_to_join(reader, meet, "Lukija").words
    admit(author, requests(author, meet), " ".join(pair[0] for pair in words))
    exchange(author, meet)
    exchange(reader, meet)
    exchange(author, meet)
    return laptops, author, reader, folder


def next_steps(author: SqlVault, count: int) -> list[Operation]:
    """Return what a laptop does next."""
    return history(author.facts.device, author.covers()[author.facts.device], count)


def seconds(work: Callable[[], object]) -> float:
    """Return how much processor time something takes, what it starts counted in, but not who else is at work."""
    begun = _processor_time()
    work()
    return _processor_time() - begun


def _processor_time() -> float:
    started = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + started.ru_utime + started.ru_stime


def by_loro_alone(steps: list[Operation]) -> tuple[int, float]:
    """Return how many text updates there are among steps, and how long Loro takes to import them one by one."""
    updates: defaultdict[UUID, list[bytes]] = defaultdict(list)
    for op in steps:
        if op.type is OperationType.TEXT:
            updates[op.object].append(b64decode(op.payload["update"]))

    def take() -> None:
        for several in updates.values():
            document = LoroDoc()  # type: ignore[no-untyped-call]
            for update in several:
                document.import_(update)
            document.get_text("text").to_string()

    return sum(map(len, updates.values())), seconds(take)


def first_intake(place: Path, steps: int) -> None:
    """Tell how fast a newcomer takes a whole log in."""
    laptops, author, reader, folder = pair(place)
    told = next_steps(author, steps)
    lay_down(author, told, folder)
    begun = time.perf_counter()
    took = seconds(lambda: exchange(reader, meeting_folder(folder)))
    waited = time.perf_counter() - begun
    count, alone = by_loro_alone(told)
    print(f"first intake of {steps:,} steps in {steps // _A_SEGMENT:,} files: {took:.2f} s of processor time", end="")
    print(f", {steps / took:,.0f} steps/s · {waited:.2f} s by the clock")
    print(f"  Loro alone, the {count:,} text updates among them: {alone:.2f} s, {count / alone:,.0f} updates/s")
    laptops.close()


def little_news(place: Path, steps: int, beside: bool) -> None:
    """Tell what nothing new, one new file and ten new files cost on a log of so many steps."""
    laptops, author, reader, folder = pair(place)
    lay_down(author, next_steps(author, steps), folder)
    meet = meeting_folder(folder)
    exchange(reader, meet)
    exchange(author, meet)
    exchange(reader, meet)
    files = sum(1 for path in folder.rglob("*") if path.is_file())
    nothing = [seconds(lambda: exchange(reader, meet)) for _ in range(_TIMES)]
    told = {}
    for count in (1, 10):
        took = []
        for _ in range(_TIMES):
            lay_down(author, next_steps(author, count * _A_SEGMENT), folder)
            took.append(seconds(lambda: exchange(reader, meet)))
        told[count] = 1000 * median(took)
    line = f"{steps:>8,} steps in {files:>6,} files: nothing new {1000 * median(nothing):7.1f} ms"
    print(f"{line} · one new file {told[1]:7.1f} ms · ten {told[10]:7.1f} ms")
    if beside:
        by_others(place, folder, author)
    laptops.close()


def newcomers(place: Path, steps: int, in_one: int) -> None:
    """Tell what a new laptop costs among many small files and from one snapshot, and nothing new after that."""
    laptops, author, reader, folder = pair(place)
    meet = meeting_folder(folder)
    lay_down(author, next_steps(author, steps), folder, in_one)
    exchange(reader, meet)
    for name in ("small files", "snapshot"):
        files = sum(1 for path in folder.rglob("*.oh[sp]"))
        late = laptops.new()
        words = ask_to_join(late, meet, "Uusi").words
        admit(author, requests(author, meet), " ".join(pair[0] for pair in words))
        exchange(author, meet)
        took = seconds(partial(exchange, late, meet))
        for vault in (author, reader, late, author, reader, late):
            exchange(vault, meet)
        nothing = median(seconds(lambda: exchange(reader, meet)) for _ in range(_TIMES))
        print(f"a new laptop, {files:,} files ({name}): {took:.2f} s · then nothing new {1000 * nothing:.1f} ms")
        if name == "small files":
            shutil.rmtree(folder)
            folder.mkdir()
            print(f"  the snapshot is made in {seconds(lambda: exchange(author, meet)):.2f} s", end="")
            print(f" and looked through in {seconds(lambda: exchange(reader, meet)):.2f} s")
    laptops.close()


def by_others(place: Path, folder: Path, author: SqlVault) -> None:
    """Tell what rsync and restic take for the same: nothing new, one new file among all."""
    there = {
        "RESTIC_PASSWORD": "x",
        "RESTIC_REPOSITORY": str(place / "restic"),
        "RESTIC_CACHE_DIR": str(place / "kept"),
    }
    commands = {
        "rsync": ["rsync", "-a", f"{folder}/", str(place / "copy")],
        "restic": ["restic", "-q", "backup", str(folder)],
    }
    for name, command in commands.items():
        if shutil.which(name) is None:
            print(f"  {name}: not installed")
            continue

        def run(command: list[str] = command) -> object:
            return subprocess.run(command, check=True, capture_output=True, env={**os.environ, **there})

        if name == "restic":
            run(["restic", "-q", "init"])
        run()
        nothing = [seconds(run) for _ in range(5)]
        one = []
        for _ in range(5):
            lay_down(author, next_steps(author, _A_SEGMENT), folder)
            one.append(seconds(run))
        print(f"  {name}: nothing new {1000 * median(nothing):.0f} ms · one new file {1000 * median(one):.0f} ms")


def main() -> None:
    gc.freeze()  # as the commands do
    gc.set_threshold(100_000)
    place = Path(tempfile.mkdtemp())
    first_intake(place / "first", 20_000)
    newcomers(place / "newcomers", 5_000, 1)
    for steps in (1_000, 10_000, 20_000, 50_000, 100_000) if "--curve" in sys.argv else (20_000,):
        little_news(place / str(steps), steps, beside=steps == 20_000)
    shutil.rmtree(place)


if __name__ == "__main__":
    main()
