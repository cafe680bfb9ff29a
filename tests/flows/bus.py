"""The message bus on which programs show themselves to screen readers, spoken to by this process itself."""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PATIENCE = 10.0


class Place(NamedTuple):
    """Something that can be asked: whose it is, by the name on the bus, and where it is found there."""

    owner: str
    path: str


class Question(NamedTuple):
    """A call of a method; ``signature`` tells the types of the arguments, where it takes any."""

    place: Place
    interface: str
    method: str
    signature: str | None = None
    arguments: tuple[object, ...] = ()


class Bus:
    """A connection by which much is asked at once."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def ask(self, questions: Sequence[Question]) -> list[Any]:
        """Return the answers in the order of the questions; ``None`` for one that failed or did not come.

        Raises ``ConnectionError`` once the bus is gone.
        """
        waiting, asked = {}, []
        for number, question in enumerate(questions):
            serial = next(self._connection.outgoing_serial)
            waiting[serial] = number
            asked.append(_call(question, serial))
        self._connection.sock.sendall(b"".join(asked))
        answers: list[Any] = [None] * len(questions)
        with contextlib.suppress(TimeoutError):
            while waiting:
                message = self._connection.receive(timeout=_PATIENCE)
                serial = message.header.fields.get(HeaderFields.reply_serial)
                if serial in waiting:
                    answers[waiting.pop(serial)] = _answer(message)
        return answers


@contextlib.contextmanager
def accessibility_bus(session: str) -> Iterator[Bus]:
    """Connect to the bus that serves the screen readers of a session, which is told by its own bus."""
    asked = Question(Place("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
    with open_dbus_connection(session, auth_timeout=_PATIENCE) as connection:
        (address,) = Bus(connection).ask([asked])
    assert address, "nothing serves screen readers here"
    with open_dbus_connection(address, auth_timeout=_PATIENCE) as connection:
        yield Bus(connection)


def _call(question: Question, serial: int) -> bytes:
    call = _call_without_serial(question)
    return call[:8] + struct.pack("<I", serial) + call[12:]


@lru_cache(maxsize=20_000)  # the same is asked again and again
def _call_without_serial(question: Question) -> bytes:
    place, interface, method, signature, arguments = question
    call = new_method_call(DBusAddress(place.path, place.owner, interface), method, signature, arguments)
    return bytes(call.serialise(0))


def _answer(message: Message) -> Any:
    """Return the first thing that a reply holds, unwrapped; an error holds nothing: what was asked is gone."""
    if message.header.message_type is not MessageType.method_return or not message.body:
        return None
    (first, *_) = message.body
    return first[1] if message.header.fields[HeaderFields.signature] == "v" else first
