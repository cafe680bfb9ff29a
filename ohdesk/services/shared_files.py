"""Attached files where laptops meet: each is sealed for the group, under a name that tells no outsider which it is.

They have no author. Whoever has one that its own log names lays it down; whose log says that it is forgotten clears
it away.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from ohdesk.domain.agenda import LARGEST_ATTACHMENT
from ohdesk.security.canonical import sha256
from ohdesk.security.sealing import SEALED_BY, derived_key, seal, unseal
from ohdesk.services.belonging import Access
from ohdesk.services.ports import Vault
from ohdesk.sync.folder import BLOBS, Found

_NAMES = b"ohdesk blob names v1"
_BLOB = b"ohdesk blob v1"
_EPOCH = 64
"""How long the name of an epoch is."""
_STEM = 32
"""How many hex digits tell a file's name."""
_NAMED = re.compile(rf"[0-9a-f]{{{_STEM}}}")
_LOOKED = "shared-log-files-looked-at"
"""Under which setting a vault remembers which attached files it could open where laptops meet."""
_LOOK = 16
_REMEMBERED = 4000
_AT_ONCE = 20 << 20
"""How many bytes of attached files are looked at in one exchange, about."""


def paths(names: Iterable[str], mine: Access) -> dict[str, str]:
    """Return where attached files lie, each with its SHA-256 (hex); nothing while the key to that has not come yet."""
    first = mine.keys.get(mine.now.epochs[0].id)
    if first is None:
        return {}
    key = derived_key(first, b"", _NAMES)
    return {f"{BLOBS}/{hmac.digest(key, name.encode(), 'sha256').hex()[:_STEM]}.ohb": name for name in names}


def sealed(vault: Vault, path: str, name: str, mine: Access) -> bytes:
    """Return the attached file ``name`` (SHA-256) as it lies at ``path``: the name of an epoch, then what it seals."""
    key = derived_key(mine.keys[mine.epoch], b"", _BLOB)
    return mine.epoch.encode() + seal(key, vault.blob(name), path.encode())


def size_of(content: int) -> int:
    """Return how many bytes a file takes there whose content has as many bytes as ``content`` says."""
    return _EPOCH + content + SEALED_BY


def take(vault: Vault, there: Mapping[str, Found], mine: Access) -> None:
    """Take in the files that values here name; what else lies there may be forgotten, or not be known yet."""
    for path, name in paths(vault.files_named().difference(vault.blob_names()), mine).items():
        found = there.get(path)
        if found is None or found.size > 2 * LARGEST_ATTACHMENT:
            continue
        content = _content(found.read(2 * LARGEST_ATTACHMENT) or b"", path, mine)
        if content is not None and sha256(content) == name:
            vault.put_blob(content)


def lacking(vault: Vault, mine: Access) -> frozenset[str]:
    """Return which attached files values here name and are not here, by the names under which they lie (32 hex).

    Steps may come without the files that they name, from who had these not either; so it is said, and whoever has one
    sends it.
    """
    return frozenset(map(_stem, paths(vault.files_named().difference(vault.blob_names()), mine)))


def named_so(vault: Vault, stems: frozenset[str], mine: Access) -> frozenset[str]:
    """Return the SHA-256 of the attached files that values here name and that lie under some names (32 hex)."""
    there = paths(vault.files_named(), mine) if stems else {}
    return frozenset(name for path, name in there.items() if _stem(path) in stems)


def _stem(path: str) -> str:
    return path.removeprefix(f"{BLOBS}/")[:_STEM]


def damaged(vault: Vault, place: str, there: Mapping[str, Found], mine: Access) -> frozenset[str]:
    """Return which attached files, of the size that they should have in ``place``, cannot be opened, by path.

    Each is read once for every time that it changes there, and not many in one exchange.
    """
    known: list[str] = json.loads(vault.setting(_LOOKED) or "[]")
    before, read, faulty = frozenset(known), 0, set[str]()
    for path, found in there.items():
        look = sha256(f"{place}/{path} {found.size} {found.changed}".encode())[:_LOOK]
        if look in before:
            continue
        if read > _AT_ONCE:
            break
        data = found.read(2 * LARGEST_ATTACHMENT)
        read += found.size
        if data is not None and _content(data, path, mine) is None:
            faulty.add(path)
        elif data is not None:
            known.append(look)
    if len(known) > len(before):
        vault.set_setting(_LOOKED, json.dumps(known[-_REMEMBERED:]))
    return frozenset(faulty)


def _content(data: bytes, path: str, mine: Access) -> bytes | None:
    """Return what the attached file at ``path`` holds, None where it is half written, damaged or under another name."""
    epoch = mine.keys.get(data[:_EPOCH].decode("ascii", "replace"))
    try:
        return unseal(derived_key(epoch, b"", _BLOB), data[_EPOCH:], path.encode()) if epoch else None
    except ValueError:
        return None


def forgotten(vault: Vault, there: Mapping[str, Found], mine: Access) -> Iterator[str]:
    """Yield the paths of what was forgotten for good here, copies of it among them that lie or are called otherwise."""
    gone = set(map(_stem, paths(vault.files_forgotten(), mine)))
    if gone:
        yield from (path for path in there if gone.intersection(_NAMED.findall(path.rpartition("/")[2])))
