"""The power fails in the middle of a sentence."""

from __future__ import annotations

import random
import time

import pytest

from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.services import vaults
from ohdesk.storage.store import VaultStore
from tests.flows import way

_LOST = 1.0
"""Seconds of typing that may be gone."""


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
    typed, end = {}, time.monotonic() + random.uniform(2, 4)
    while time.monotonic() < end:
        word = f"sana{len(typed)}"
        practice_desk.type(f"{word} ")
        typed[word] = time.monotonic()
    practice_desk.kill()
    killed = time.monotonic()

    vault = vaults.unlock(VaultStore("reader"), practice_desk.vaults / practice_year.name, way.PASSPHRASE)
    (meeting,) = (meeting for meeting in vault.all(Meeting) if meeting.state is MeetingState.RUNNING)
    vault.close()
    loose, pending = (note.text for note in meeting.notes)
    assert loose == "Portti narisee"
    kept = pending.split()
    assert " ".join(typed).startswith(" ".join(kept))
    assert [word for word in typed if word not in kept and killed - typed[word] > _LOST] == []

    practice_desk.start()
    way.unlock(practice_desk)


@pytest.mark.parametrize("language", ["fi"], indirect=True)
def test_at_most_a_second_of_typing_is_lost(practice_desk, practice_year):
    way.unlock(practice_desk)
    practice_desk.focus(way.begin_meeting(practice_desk))
    typed, end = {}, time.monotonic() + random.uniform(2, 4)
    while time.monotonic() < end:
        word = f"sana{len(typed)}"
        practice_desk.type(f"{word} ")
        typed[word] = time.monotonic()
    practice_desk.kill()
    killed = time.monotonic()

    vault = vaults.unlock(VaultStore("reader"), practice_desk.vaults / practice_year.name, way.PASSPHRASE)
    (meeting,) = (meeting for meeting in vault.all(Meeting) if meeting.state is MeetingState.RUNNING)
    kept = meeting.items[0].record.split()
    vault.close()
    assert " ".join(typed).startswith(" ".join(kept))  # the last word may have been under way
    assert [word for word in typed if word not in kept and killed - typed[word] > _LOST] == []

    practice_desk.start()
    way.unlock(practice_desk)
