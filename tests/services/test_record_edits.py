"""Whatever is changed in approved records that were handed out: ``verify`` notices, and names the paragraph."""

import json
import random
import runpy
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from laptops import exchange

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome
from ohdesk.resources import resource
from ohdesk.security.canonical import canonical
from ohdesk.services import minutes, redaction
from ohdesk.services.export import record_package
from ohdesk.services.verifying import verify_file
from ohdesk.storage.store import VaultStore

AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
HELPERS = ("README.txt", "verify_record.py")
SCRIPT = runpy.run_path(str(resource("verifier", "verify_record.py")))


@pytest.fixture(scope="module")
def packages(laptops_place):
    """Two approvals of one meeting, one of them with words taken out twice since, and two addenda: name to files."""
    one, two, store = laptops_place.new(), laptops_place.new(), VaultStore("laptop")
    outcomes = tuple(Outcome(new_id(), text=f"Sovittiin asiasta {number}.") for number in range(3))
    items = tuple(
        AgendaItem(new_id(), title=f"Asia {n}", record=f"Keskusteltiin {n}.\n\nJatketaan {n}.", outcomes=outcomes[n:])
        for n in range(3)
    )
    meeting = Meeting(new_id(), day=date(2026, 11, 25), state=MeetingState.HELD, theme="Syksy", items=items)
    one.add(meeting)
    exchange(one, two)
    words = [minutes.Word(None, name, "chair", ConfirmedBy.MEETING) for name in ("Puheenjohtaja", "Sihteeri")]
    for vault, minute in ((one, 1), (two, 2)):
        minutes.approve_minutes(vault, store, meeting.id, words, "fi", AT.replace(minute=minute))
    exchange(one, two)
    for number in (1, 2):
        minutes.add_addendum(one, store, meeting.id, "Korjaus", f"Luku {number}.\n\nJa selitys.", words, "fi", AT)
    exchange(one, two)
    for path, why in (("meeting/items/0/record/¶1", "Ensin."), ("meeting/items/1/title", "Sitten.")):
        redaction.redact(one, store, redaction.chosen(one, str(meeting.id), [path]), why, "fi", AT)
    stored = {entry.record.digest: entry for entry in one.records()}
    untouched = {entry.record.digest: entry for entry in two.records()}
    found = {digest: dict(record_package(one, digest)) for digest in stored}
    found |= {f"{digest} before": dict(record_package(two, digest)) for digest in untouched}
    yield found
    laptops_place.close()


def signed(files):
    return [name for name in files if name not in HELPERS]


def edited(files, edit):
    """The files with their paragraphs as ``edit`` leaves them."""
    content = json.loads(files["paragraphs.json"])
    edit(content["paragraphs"])
    return files | {"paragraphs.json": canonical(content)}


def some(files, rng, told=True):
    """The place of one paragraph: one that can be read, or (``told`` false) any."""
    parts = json.loads(files["paragraphs.json"])["paragraphs"]
    return rng.choice([place for place, part in enumerate(parts) if not told or part["text"] is not None])


def path_of(files, place):
    return json.loads(files["paragraphs.json"])["paragraphs"][place]["path"]


# Edits of paragraphs: each returns the files and the paths of which one must be named


def change_letters(files, rng, _):
    place = some(files, rng)

    def edit(parts):
        text = parts[place]["text"]
        at = rng.randrange(len(text) + 1)
        parts[place]["text"] = text[:at] + rng.choice("xyåö§\n 1") * rng.randint(1, 3) + text[at + rng.randint(0, 2) :]
        if parts[place]["text"] == text:
            parts[place]["text"] += "!"

    return edited(files, edit), {path_of(files, place)}


def drop(files, rng, _):
    place = some(files, rng, told=False)
    return edited(files, lambda parts: parts.pop(place)), {path_of(files, place)}


def add(files, rng, _):
    path = f"meeting/items/0/record/¶{rng.randint(50, 99)}"
    new = {"path": path, "salt": rng.randbytes(16).hex(), "text": "Lisätty."}
    return edited(files, lambda parts: parts.insert(rng.randrange(len(parts) + 1), new)), {path}


def double(files, rng, _):
    place = some(files, rng, told=False)
    return edited(files, lambda parts: parts.append(dict(parts[place]))), {path_of(files, place)}


def swap_texts(files, rng, _):
    one, other = some(files, rng), some(files, rng)

    def edit(parts):
        parts[one]["text"], parts[other]["text"] = (
            parts[other]["text"] + ("!" if one == other else ""),
            parts[one]["text"],
        )

    return edited(files, edit), {path_of(files, one), path_of(files, other)}


def swap_places(files, rng, _):
    one = some(files, rng, told=False)
    other = rng.choice([n for n in range(len(json.loads(files["paragraphs.json"])["paragraphs"])) if n != one])

    def edit(parts):
        parts[one], parts[other] = parts[other], parts[one]

    return edited(files, edit), {path_of(files, one), path_of(files, other)}


def change_salt(files, rng, _):
    place = some(files, rng)
    return edited(files, lambda parts: parts[place].update(salt=rng.randbytes(16).hex())), {path_of(files, place)}


def empty(files, rng, _):
    """Make a passage look as if somebody had removed it."""
    place = some(files, rng)
    return edited(files, lambda parts: parts[place].update(salt=None, text=None)), {path_of(files, place)}


def invent(files, rng, _):
    """Put words where some were removed."""
    parts = json.loads(files["paragraphs.json"])["paragraphs"]
    gone = [place for place, part in enumerate(parts) if part["text"] is None]
    place = rng.choice(gone) if gone else some(files, rng)
    fake = {"salt": rng.randbytes(16).hex(), "text": "Keksitty."}
    return edited(files, lambda parts: parts[place].update(fake)), {path_of(files, place)}


# Edits of anything else


def flip_bit(files, rng, _):
    name = rng.choice(signed(files))
    data = bytearray(files[name])
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    return files | {name: bytes(data)}, set()


def cut_or_grow(files, rng, _):
    name = rng.choice(signed(files))
    data = files[name]
    at = rng.randrange(len(data))
    return files | {name: rng.choice([data[:-1], data + b"\n", b"", data[:at], data[:at] + b" " + data[at:]])}, set()


def lose_file(files, rng, _):
    lost = rng.choice(signed(files))
    return {name: data for name, data in files.items() if name != lost}, set()


def lose_statement(files, rng, _):
    lost = rng.choice(sorted({name.rpartition(".")[0] for name in files if "/" in name}))
    return {name: data for name, data in files.items() if not name.startswith(f"{lost}.")}, set()


def reword_statement(files, rng, _):
    name = rng.choice([name for name in files if "/" in name and name.endswith(".json")])
    content = json.loads(files[name])
    key = rng.choice([key for key, value in content.items() if isinstance(value, str)])
    content[key] = content[key] + "x"
    return files | {name: canonical(content)}, set()


def say_twice(files, rng, _):
    folder = rng.choice(sorted({name.partition("/")[0] for name in files if "/" in name}))
    known = {name.rpartition("/")[2].partition(".")[0] for name in files if name.startswith(f"{folder}/")}
    fresh = {f"{folder}/{len(known) + 1}.{end}": files[f"{folder}/1.{end}"] for end in ("json", "sig", "pem")}
    return files | fresh, set()


def borrow(files, rng, others):
    """Put a file of another record in the place of this one's."""
    other = rng.choice([found for found in others if found["record.ohr"] != files["record.ohr"]])
    names = [name for name in signed(files) if name in other and files[name] != other[name]]
    name = rng.choice(names)
    return files | {name: other[name]}, set()


def rewrite_record(files, rng, _):
    heading, _, body = files["record.ohr"].partition(b"\n")
    content = json.loads(body)
    match rng.randrange(4):
        case 0:
            content["statement"]["approved_at"] = "2026-11-27T09:05:00.000Z"
        case 1:
            content["previous"] = content["previous"][1:] or ["0" * 64]
        case 2:
            content["commitments"].pop(rng.randrange(len(content["commitments"])))
        case _:
            content["statement"]["approvals"] = 1
            content["statement"]["practice"] = not content["statement"]["practice"]
    return files | {"record.ohr": heading + b"\n" + canonical(content)}, set()


OF_PARAGRAPHS = [change_letters] * 4 + [drop, add, double, swap_texts, swap_places, change_salt, empty, invent]
OF_THE_REST = [flip_bit] * 3 + [
    cut_or_grow, lose_file, lose_statement, reword_statement, say_twice, borrow, rewrite_record
]  # fmt: skip


def write(folder: Path, files):
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def told(folder):
    """Return what ``verify`` names, nothing where it finds the record unchanged."""
    try:
        return verify_file(folder).differs
    except RecordRefused as refused:
        return (str(refused.data["where"]),)


def test_each_record_verifies_before_it_is_edited(packages, tmp_path):
    assert len(packages) == 8
    removals = Counter()
    for number, files in enumerate(packages.values()):
        folder = write(tmp_path / str(number), files)
        assert told(folder) == ()
        assert SCRIPT["check"](folder)[3] == []
        removals[len(verify_file(folder).redactions)] += 1
    assert removals == {0: 6, 2: 2}  # both approvals lost the same passages


def test_every_random_edit_of_a_record_is_noticed_and_an_edited_paragraph_named(packages, tmp_path, long):
    rng = random.Random(1000)
    records = list(packages.values())
    noticed = Counter()
    for number in range(1000 if long else 200):
        changed = files = rng.choice(records)
        while changed == files:  # two texts may happen to be the same
            edit = rng.choice(rng.choice([OF_PARAGRAPHS, OF_THE_REST]))
            changed, paths = edit(files, rng, records)
        folder = write(tmp_path / str(number), changed)
        for names in (told(folder), SCRIPT["check"](folder)[3]):
            assert names, (number, edit.__name__)
            assert not paths or paths & set(names), (number, edit.__name__, names)
        noticed[edit.__name__] += 1
    assert set(noticed) == {edit.__name__ for edit in OF_PARAGRAPHS + OF_THE_REST}


def test_a_pinned_signer_notices_a_record_made_anew(packages, tmp_path):
    files = next(iter(packages.values()))
    folder = write(tmp_path / "record", files)
    assert verify_file(folder, signer=files["approvals/1.pem"].decode()).signer_confirmed
    stranger = verify_file(folder, signer="0" * 40)
    assert (stranger.unchanged, stranger.signer_refused) == (True, True)
