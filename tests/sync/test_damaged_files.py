"""Attached files that were damaged where laptops meet come back; a file that cannot be written holds up no other."""

import errno
import os
from dataclasses import replace

import pytest
from dumps import dump
from folders import joined, meeting

from ohdesk.domain.agenda import Attachment
from ohdesk.services.exchange import exchange
from ohdesk.sync.folder import Folder

INSIDE = bytes(range(256)) * 20


def attach(vault, data=INSIDE):
    """Attach a file to a new meeting's item; returns its name."""
    name = vault.put_blob(data)
    value = meeting("Liitteen kanssa.")
    item = replace(value.items[0], attachments=(Attachment("kooste.txt", name, len(data)),))
    vault.add(replace(value, items=(item,)))
    return name


def damage(path):
    """Damage a file's bytes and leave its size."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_an_attached_file_that_was_damaged_at_its_size_is_laid_down_again(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    name = attach(chair)
    exchange(chair, folder)
    (path,) = folder.path.rglob("*.ohb")
    damage(path)
    exchange(curator, folder)
    assert name not in curator.blob_names()
    exchange(chair, folder)
    exchange(curator, folder)
    assert curator.blob(name) == INSIDE
    damage(path)  # once more, after it was good
    os.utime(path, ns=(1, 1))
    assert exchange(chair, folder).sent
    exchange(chair, folder)
    assert exchange(chair, folder).up_to_date


def test_an_attached_file_that_is_whole_is_read_once(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    attach(chair)
    for vault in (chair, curator, chair, curator, chair):
        exchange(vault, folder)
    read = []

    class Watched(Folder):
        def listed(self, name):
            def watching(path, found):
                return replace(found, read=lambda most: read.append(path) or found.read(most))

            return {path: watching(path, found) for path, found in super().listed(name).items()}

    for vault in (chair, curator):
        assert exchange(vault, Watched(folder.path)).up_to_date
    assert not [path for path in read if path.endswith(".ohb")]


def test_a_file_that_cannot_be_written_holds_up_no_other(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    attach(chair, b"Toinen liite.")
    exchange(chair, folder)
    (path,) = folder.path.rglob("*.ohb")
    path.unlink()
    path.mkdir()  # nothing can be written in its place
    chair.add(meeting("Uusi asia."))
    done = exchange(chair, folder)
    assert (done.unwritten, done.sent, done.up_to_date) == (1, 1, False)
    exchange(curator, folder)
    assert "Uusi asia." in dump(curator)
    assert exchange(chair, folder).unwritten == 1
    path.rmdir()
    assert exchange(chair, folder).unwritten == 0
    exchange(curator, folder)
    assert b"Toinen liite." in [curator.blob(name) for name in curator.blob_names()]


def test_a_segment_that_could_not_be_written_is_tried_again(laptops, folder):
    chair, curator = joined(laptops, folder, 2)
    chair.add(meeting("Uusi asia."))
    before = set(folder.path.rglob("*.ohs"))
    exchange(chair, folder)
    (path,) = set(folder.path.rglob("*.ohs")) - before
    path.unlink()
    path.mkdir()
    assert exchange(chair, folder).unwritten == 1
    assert exchange(curator, folder).up_to_date
    path.rmdir()
    assert exchange(chair, folder).sent
    exchange(curator, folder)
    assert dump(curator) == dump(chair)


class Faulty(Folder):
    """A folder in which nothing can be written."""

    fault = errno.EACCES

    def lay_down(self, name, data, author):
        raise OSError(self.fault, "no")


class Full(Faulty):
    """A folder that has no room left."""

    fault = errno.ENOSPC


def test_a_place_in_which_nothing_can_be_written_is_told_of(laptops, folder):
    chair, _ = joined(laptops, folder, 2)
    chair.add(meeting("Uusi asia."))
    with pytest.raises(OSError, match="no"):
        exchange(chair, Full(folder.path))
    chair.add(meeting("Toinen asia."))
    assert exchange(chair, Faulty(folder.path)).unwritten == 2
    chair.add(meeting("Kolmas asia."))
    with pytest.raises(OSError, match="no"):
        exchange(chair, Faulty(folder.path))
    assert exchange(chair, folder).sent >= 3
