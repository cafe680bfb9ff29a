"""Files that belong to an item of the agenda."""

import pytest

from ohdesk.domain.errors import AttachmentTooLarge, ForbiddenContent
from ohdesk.services import meetings
from ohdesk.services.words import sentence
from ohdesk.storage.blobs import LARGEST


def test_an_attached_file_is_sealed_and_read_back(vault):
    attached = meetings.attach(vault, "Kyselyn tulokset.pdf", b"%PDF")
    assert (attached.name, attached.size, attached.media_type) == ("Kyselyn tulokset.pdf", 4, "application/pdf")
    assert vault.blob(attached.sha256) == b"%PDF"


def test_a_file_that_is_too_large_is_refused_by_its_name(vault):
    with pytest.raises(AttachmentTooLarge) as refused:
        meetings.attach(vault, "Video.mp4", bytes(LARGEST + 1))
    assert "Video.mp4" in sentence("fi", refused.value)
    assert "25" in sentence("fi", refused.value)
    assert vault.blob_names() == ()


def test_a_name_that_holds_an_identity_code_is_refused(vault):
    with pytest.raises(ForbiddenContent):
        meetings.attach(vault, "131052-308T.pdf", b"%PDF")
