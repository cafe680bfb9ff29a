"""The provider's logo is chosen from a file, told in words, and stands at the head of every paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ohdesk.domain.identity import new_id
from ohdesk.domain.schools import Provider
from ohdesk.services import groups
from ohdesk.ui.groups.logo_field import LogoField
from ohdesk.ui.groups.school_dialogs import ProviderDialog
from tests.ui.practice import Desk

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'


def written(path: Path, name: str) -> str:
    file = path / name
    if name.endswith(".svg"):
        file.write_text(SVG, "utf-8")
    else:
        picture = QImage(3000, 900, QImage.Format.Format_ARGB32)
        picture.fill(QColor("#2f6b34"))
        picture.save(str(file))
    return str(file)


@pytest.mark.parametrize("name", ["logo.svg", "logo.png", "logo.jpg"])
def test_a_logo_becomes_a_png_of_a_modest_size(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    field = LogoField(None)
    qtbot.addWidget(field)
    field.take_file(written(tmp_path, name))
    picture = QImage()
    assert field.data is not None
    assert picture.loadFromData(field.data)
    assert max(picture.width(), picture.height()) == 1600


@pytest.mark.parametrize("content", [b"", b"<svg", b"MZ\x90\x00"])
def test_what_is_no_picture_is_refused_with_a_sentence(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    field = LogoField(None)
    qtbot.addWidget(field)
    for name in ("logo.svg", "logo.png", "missing.png"):
        if name != "missing.png":
            (tmp_path / name).write_bytes(content)
        field.take_file(str(tmp_path / name))
        assert field.data is None
        assert "picture" in field.messages.text


def test_a_logo_is_kept_with_its_words_and_can_be_taken_away(qtbot: QtBot, empty: Desk, tmp_path: Path) -> None:
    vault = empty.vault
    kept: list[Provider] = []
    dialog = ProviderDialog(Provider(new_id(), "Harjoituskylä"), None, vault.put_blob)
    qtbot.addWidget(dialog)
    dialog.written.connect(kept.append)
    dialog._logo.take_file(written(tmp_path, "logo.svg"))
    assert not dialog.keep()  # not without words
    dialog._logo_text.field.setText("Harjoituskylän vaakuna")
    assert dialog.keep()
    vault.add(kept[-1])
    assert groups.logo(vault) == dialog._logo.data
    again = ProviderDialog(kept[-1], groups.logo(vault), vault.put_blob)
    qtbot.addWidget(again)
    again.written.connect(kept.append)
    assert again.keep()
    assert kept[-1] == kept[-2]
    again._logo._remove.click()
    assert again.keep()
    assert kept[-1].logo == ""
