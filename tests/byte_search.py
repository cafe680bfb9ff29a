"""Looking for words as whoever has the disk and the key would: in files, deciphered pages, all that a vault tells."""

from __future__ import annotations

from base64 import b64decode
from contextlib import closing

from dumps import all_that_is_kept
from laptops import DATA_KEY
from pages import decrypted

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.security.sealing import derived_key, unseal
from ohdesk.services import dumping
from ohdesk.services.belonging import access
from ohdesk.sync import snapshots
from ohdesk.sync.forgetting import restated
from ohdesk.sync.operations import OperationType
from ohdesk.sync.segments import LARGEST, SegmentRefused, opened
from ohdesk.sync.wire import steps_of


def files_of(vault):
    """Return a vault's files, those in its backups too."""
    return [path for path in vault.facts.path.rglob("*") if path.is_file() and path.name != "lock"]


def databases(vault):
    """Return a vault's database and those in its backups."""
    return [path for path in files_of(vault) if path.name == "vault.db"]


def found_in(vault, *needles):
    """Return where any of the needles stands: in raw files, in deciphered pages, in all that the vault can tell."""
    wanted = [form for needle in needles for form in forms(needle)]
    found = []
    for path in files_of(vault):
        data = path.read_bytes()
        found += [path for needle in wanted if needle in data]
    for path in databases(vault):
        pages = b"\n".join(decrypted(path, DATA_KEY))
        found += [path for needle in wanted if needle in pages]
    kept = all_that_is_kept(vault) + dumping.dump(vault).decode() + every_table(vault)
    found += [needle for needle in needles if isinstance(needle, str) and needle in kept]
    return found


def attached_in(vault):
    """Return the bytes of every attached file that a vault can still unseal."""
    return [vault.blob(name) for name in vault.blob_names()]


def found_in_folder(vault, folder, *needles):
    """Return the files below a folder where any of the needles stands once ``vault``'s keys have opened them."""
    wanted = [form for needle in needles for form in forms(needle)]
    mine = access(vault)
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            files = [data, *(found.read(LARGEST) or b"" for found in snapshots.inside(data).values())]
            inside = [*files, *(line for one in files for line in _lines(one, mine))]
            inside += _attached(data, f"blobs/{path.name}", mine)
            found += [path for needle in wanted if any(needle in part for part in inside)]
    return found


def _lines(data, mine):
    try:
        segment = opened(data, mine.now.log, mine.now.authors, mine.keys)
    except SegmentRefused:
        return []
    steps = [
        step for op in steps_of(segment, believed=True) for step in restated(op) if step.type is OperationType.TEXT
    ]
    return [*(line.data for line in segment.lines), *(b64decode(step.payload["update"]) for step in steps)]


def _attached(data, name, mine):
    try:
        key = derived_key(mine.keys[data[:64].decode("ascii")], b"", b"ohdesk blob v1")
        return [unseal(key, data[64 : 2 * LARGEST_ATTACHMENT], name.encode())]
    except (ValueError, KeyError):
        return []


def forms(needle):
    """Return in which bytes a needle may stand."""
    if isinstance(needle, bytes):
        return [needle]
    words = (needle, needle.lower(), needle.upper())
    return [word.encode(encoding) for word in words for encoding in ("utf-8", "utf-16-le")]


def every_table(vault):
    """Return every row of every table as text."""
    with closing(vault._connect_again()) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(str(row) for name in names for row in connection.execute(f'SELECT * FROM "{name}"'))
