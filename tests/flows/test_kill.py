"""The power fails in the middle of a sentence."""

from __future__ import annotations

import random
import time

import pytest

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import vaults
from ohdesk.storage.store import VaultStore
from tests.flows import way
from tests.flows.desk import Desk

_LOST = 1.0
"""Seconds of typing that may be gone."""


def type_until_the_power_fails(desk: Desk) -> tuple[list[str], list[str]]:
    """Type for some seconds and kill the program; return all words, and those that must have been kept.

    A word counts from when it stands in the window. As long as this machine took at most to show one, it may take
    besides to store one.
    """
    typed: list[str] = []
    stood: list[float] = []
    slowest, end = 0.0, time.monotonic() + random.uniform(2, 4)
    while not typed or time.monotonic() < end:
        typed.append(f"sana{len(typed)}")
        desk.type(f"{typed[-1]} ")
        began = time.monotonic()
        desk.wait(lambda: any(typed[-1] in node.text.split() for node in desk.nodes()), typed[-1])
        stood.append(time.monotonic())
        slowest = max(slowest, stood[-1] - began)
    desk.kill()
    killed = time.monotonic()
    return typed, [word for word, since in zip(typed, stood, strict=True) if killed - since > _LOST + slowest]


@pytest.mark.parametrize("language", ["fi"], indirect=True)
def test_words_that_are_not_filed_yet_outlive_the_program_too(practice_desk, practice_year):
    way.unlock(practice_desk)
    way.begin_meeting(practice_desk)
    line = practice_desk.words("Write what is said")
    practice_desk.focus(line)
    practice_desk.type("Portti narisee")
    practice_desk.wait(lambda: practice_desk.find(line).text == "Portti narisee", "what was typed")
    practice_desk.keys(practice_desk.words.one("Alt+L").lower())
    practice_desk.wait(lambda: not practice_desk.find(line).text, "the note to be kept")
    typed, due = type_until_the_power_fails(practice_desk)

    vault = vaults.unlock(VaultStore("reader"), practice_desk.vaults / practice_year.name, way.PASSPHRASE)
    (meeting,) = (meeting for meeting in vault.all(Meeting) if meeting.state is MeetingState.RUNNING)
    vault.close()
    loose, pending = (note.text for note in meeting.notes)
    assert loose == "Portti narisee"
    kept = pending.split()
    assert " ".join(typed).startswith(" ".join(kept))
    assert [word for word in due if word not in kept] == []

    practice_desk.start()
    way.unlock(practice_desk)


@pytest.mark.parametrize("language", ["fi"], indirect=True)
def test_at_most_a_second_of_typing_is_lost(practice_desk, practice_year):
    way.unlock(practice_desk)
    practice_desk.focus(way.begin_meeting(practice_desk))
    typed, due = type_until_the_power_fails(practice_desk)

    vault = vaults.unlock(VaultStore("reader"), practice_desk.vaults / practice_year.name, way.PASSPHRASE)
    (meeting,) = (meeting for meeting in vault.all(Meeting) if meeting.state is MeetingState.RUNNING)
    kept = meeting.items[0].record.split()
    vault.close()
    assert " ".join(typed).startswith(" ".join(kept))  # the last word may have been under way
    assert [word for word in due if word not in kept] == []

    practice_desk.start()
    way.unlock(practice_desk)
