"""A practice group's real vault for each test, and what a page is given."""

from __future__ import annotations

import pytest

from tests.ui.meetings import desk
from tests.ui.practice import Desk, new_vault


@pytest.fixture
def around(application, tmp_path):
    made = Desk(*new_vault(tmp_path))
    yield made
    made.close()


@pytest.fixture
def vault(around):
    return around.vault


@pytest.fixture
def store(around):
    return around.store


@pytest.fixture
def group(vault):
    return desk.fill(vault)


@pytest.fixture
def context(around, group):
    return around.context()
