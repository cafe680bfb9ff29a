"""Everything in a vault as one JSON document, in its one byte form."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from ohdesk.domain.catalogue import KINDS
from ohdesk.security.canonical import Json, canonical
from ohdesk.security.records import Approval
from ohdesk.security.redactions import SignedRedaction
from ohdesk.services.ports import Vault
from ohdesk.services.vault_values import StoredRecord
from ohdesk.sync.shapes import as_json

SCHEMA = "ohdesk.vault/1"


def dump(vault: Vault) -> bytes:
    """Return all that a vault holds as canonical JSON, described by ``resources/schemas/ohdesk.vault-1.schema.json``.

    The same content gives the same bytes whichever laptop holds it: nothing of this laptop goes along (keys, drafts,
    settings, the log of use and of changes). It is not encrypted, so the log of use says that it was made.
    """
    with vault.together():
        vault.log_usage("dumped")
        documents = {kind.plural: [as_json(value) for value in _by_id(vault.all(kind.type))] for kind in KINDS}
        return canonical(
            {
                "schema": SCHEMA,
                "practice": vault.facts.practice,
                **documents,
                "removed": _removed(vault),
                "alternatives": _alternatives(vault),
                "records": [_record(stored) for stored in vault.records()],
                "blobs": [{"sha256": name, "data": _text(vault.blob(name))} for name in vault.blob_names()],
            }
        )


def _by_id(values: Iterable[object]) -> list[object]:
    return sorted(values, key=lambda value: str(value.id))  # type: ignore[attr-defined]  # every document has an id


def _removed(vault: Vault) -> list[Json]:
    """Return what can be brought back, by id: documents, and objects with the list that they stood in."""
    found: list[Json] = []
    for entry in sorted(vault.removed(), key=lambda entry: str(entry.object)):
        stood = vault.value_of(entry.object)
        if stood is not None:
            value, parent, name = stood
            found.append({"kind": entry.kind, "parent": parent, "list": name, "value": as_json(value)})
    return found


def _alternatives(vault: Vault) -> list[Json]:
    return [
        {"kind": kind, "root": str(root), "object": str(object_id), "field": field, "values": list(values)}
        for kind, root, object_id, field, values in vault.alternatives()
    ]


def _record(stored: StoredRecord) -> Json:
    return {
        "kind": stored.kind,
        "root": str(stored.root),
        "data": _text(stored.record.data),
        "paragraphs": [
            [part.path, None if part.salt is None else part.salt.hex(), part.text] for part in stored.record.disclosures
        ],
        "approvals": [_signed(word) for word in stored.approvals],
        **({"redactions": [_signed(word) for word in stored.redactions]} if stored.redactions else {}),
    }


def _signed(word: Approval | SignedRedaction) -> Json:
    return {"data": _text(word.data), "signer": _text(word.signer), "signature": _text(word.signature)}


def _text(data: bytes) -> str:
    return b64encode(data).decode()
