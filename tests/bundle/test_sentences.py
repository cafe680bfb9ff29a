"""Every reason that the code gives has a sentence, and no sentence lies unused."""

import re
from pathlib import Path

import pytest

from ohdesk.bundle import reader
from ohdesk.documents.texts import LANGUAGES, texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("error", "section"), [("BundleRefused", "bundle"), ("RecipientRefused", "recipient")])
def test_every_reason_has_a_sentence(error, section, language):
    code = "".join(file.read_text(encoding="utf-8") for file in Path(reader.__file__).parent.glob("*.py"))
    given = {f"{section}.{reason}" for reason in re.findall(rf'{error}\(reason="(\w+)"\)', code)}
    assert given == {key for key in texts(language).sentences if key.startswith(f"{section}.")}
