"""What the tests of laptops that meet share."""

import pytest
from folders import folder_of

from ohdesk.sync.folder import Folder


@pytest.fixture
def folder(tmp_path) -> Folder:
    """An empty folder in which laptops meet."""
    return folder_of(tmp_path)
