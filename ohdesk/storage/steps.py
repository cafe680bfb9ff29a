"""How steps get into a vault, this laptop's own and others': into the log, and from there into the rows."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from ohdesk.domain.catalogue import KINDS
from ohdesk.security.devices import DeviceKey
from ohdesk.services.vault_values import VaultFacts
from ohdesk.storage import approved, blobs, forgetting, ledger, projection, remembered
from ohdesk.storage.authoring import Author
from ohdesk.storage.forgetting import Forgot
from ohdesk.storage.projection import Marked
from ohdesk.storage.rows import put
from ohdesk.storage.tables import fact
from ohdesk.storage.transactions import Transactions
from ohdesk.sync.clock import Clock, milliseconds, seen_tick
from ohdesk.sync.doubts import left_payload
from ohdesk.sync.forgetting import FORGETTINGS
from ohdesk.sync.operations import Operation, OperationType
from ohdesk.sync.segments import Line
from ohdesk.sync.shapes import document_kinds

_CLOCK = "clock"
_ON_RECORDS = (OperationType.RECORD, OperationType.APPROVAL, OperationType.REDACTION)
_PUT_FACT = put(fact, ["key"])


class Steps:
    """The one way into a vault's log and rows; all in the transaction under way.

    Own steps are told under the device that ``facts`` name, whose key is ``device_key``.
    """

    def __init__(self, transaction: Transactions, facts: VaultFacts, device_key: DeviceKey, clock: Clock) -> None:
        self._transaction = transaction
        self._clock = clock
        self._session = secrets.randbits(63)
        self.facts = facts
        self.device_key = device_key

    @property
    def device(self) -> str:
        """The device under which own steps are told."""
        return self.facts.device

    def author(self, conn: Connection) -> Author:
        """Return this laptop at work in the transaction under way; what it makes is then taken."""
        last = conn.scalar(select(fact.c.value).where(fact.c.key == _CLOCK)) or "0"
        return Author(conn, self.device, self._session, last, milliseconds(self._clock()))

    def take(
        self,
        conn: Connection,
        operations: Sequence[Operation],
        author: Author,
        proofs: Mapping[str, Line] = ledger.NO_PROOFS,
    ) -> None:
        """Take in operations that the log does not have yet; ``author`` made them or has seen their times.

        ``proofs`` are the lines of segments in which they came, by the operations' names.
        """
        for forgot in self._work_in(conn, ledger.append(conn, operations, proofs)):
            author = Author(conn, self.device, self._session, author.hlc, author.now_ms)
            left = author.plain(OperationType.LEFT, forgot.kind, forgot.root, left_payload(forgot.unsaid))
            self._work_in(conn, ledger.append(conn, [left]))
        conn.execute(_PUT_FACT, {"key": _CLOCK, "value": author.hlc})

    def tell(self, conn: Connection, op_type: OperationType, kind: str, root: UUID, payload: dict[str, Any]) -> None:
        """Tell an operation on a document as a whole."""
        author = self.author(conn)
        self.take(conn, [author.plain(op_type, kind, root, payload)], author)

    def note_inside(self, kind: str) -> None:
        """Have those told who show documents in which objects of a kind are."""
        self._transaction.note(document_kinds(kind))

    def receive(self, operations: Sequence[Operation], proofs: Mapping[str, Line] = ledger.NO_PROOFS) -> None:
        """Take in others' operations, in any order, any number of times."""
        with self._transaction() as conn:
            author = self.author(conn)
            for op in operations:
                author.hlc = seen_tick(author.hlc, op.hlc, author.now_ms)
            self.take(conn, operations, author, proofs)

    def catch_up(self) -> None:
        """Work in what an older program could not read and this one can."""
        with self._transaction() as conn:
            self._work_in(conn, ledger.read_again(conn))

    def rebuild(self) -> None:
        """Drop everything that follows from the log and make it anew."""
        with self._transaction() as conn:
            forgetting.forget_again(conn)
            projection.make_empty(conn)
            projection.apply(conn, list(ledger.everything(conn)), ledger.history(conn))
            self._transaction.note(kind.name for kind in KINDS)

    def become_another_device(self) -> None:
        """Go on as a new device of this laptop; what the old one told nobody is still to be handed over."""
        with self._transaction() as conn:
            name, key = remembered.new_device(conn, remembered.installation_of(conn, self.device))
            self._transaction.undo_with(partial(self._be, self.facts, self.device_key))
            self._be(replace(self.facts, device=name), key)

    def _be(self, facts: VaultFacts, device_key: DeviceKey) -> None:
        self.facts, self.device_key = facts, device_key

    def _work_in(self, conn: Connection, fresh: Sequence[Marked]) -> tuple[Forgot, ...]:
        """Work what is new in the log into the rows; returns of which documents to say what is left of their steps."""
        settled = forgetting.settle(conn, fresh)
        projection.apply(conn, settled.others, ledger.history(conn))
        blobs.forget(conn, settled.files)
        self._transaction.note({op.kind for _, op in fresh})
        for kind in {op.kind for _, op in fresh if op.device != self.device}:  # of its own words an editor knows
            self.note_inside(kind)
        self._transaction.note(approved.KIND for _, op in fresh if op.type in _ON_RECORDS)
        if any(op.type in FORGETTINGS for _, op in fresh):
            self._transaction.note_forgotten()
            remembered.forget_now(conn)
        return settled.forgot
