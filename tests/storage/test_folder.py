"""Where a vault may lie."""

import os
from pathlib import Path

import pytest

from ohdesk.domain.errors import NotALocalFolder, VaultMissing
from ohdesk.storage.folder import KEYS, network_mount, refuse_unsafe_place, vault_folder

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//palvelin/koti /koti/opettaja/koti cifs rw 0 0
palvelin:/levy /mnt/yhteinen\\040levy nfs4 rw 0 0
me@host: /koti/opettaja/etä fuse.sshfs rw 0 0
/dev/sdb1 /koti/opettaja/koti/tikku vfat rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "system"),
    [
        ("/koti/opettaja/vault.ohdesk", ""),
        ("/koti/opettaja/koti/vault.ohdesk", "cifs"),
        ("/koti/opettaja/koti2/vault.ohdesk", ""),
        ("/koti/opettaja/koti/tikku/vault.ohdesk", ""),
        ("/mnt/yhteinen levy/vault.ohdesk", "nfs4"),
        ("/koti/opettaja/etä/vault.ohdesk", "fuse.sshfs"),
        ("/tmp/vault.ohdesk", ""),
    ],
)
def test_a_network_drive_is_told_by_the_mount_table(path, system):
    assert network_mount(Path(path), MOUNTS) == system


@pytest.mark.parametrize(
    "folder", ["OneDrive", "OneDrive - Kunta", "Dropbox (Koulu)", "Nextcloud", "iCloudDrive", "Google Drive"]
)
def test_a_synchronised_folder_is_refused_by_its_name(tmp_path, folder):
    with pytest.raises(NotALocalFolder) as refused:
        refuse_unsafe_place(tmp_path / folder / "a.ohdesk")
    assert refused.value.data["why"] == folder


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_a_link_into_a_synchronised_folder_is_seen_through(tmp_path):
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "OneDrive")
    with pytest.raises(NotALocalFolder):
        refuse_unsafe_place(tmp_path / "plain" / "a.ohdesk")


def test_a_plain_folder_is_let_through(tmp_path):
    refuse_unsafe_place(tmp_path / "Drop" / "a.ohdesk")


def test_a_vault_is_its_folder_or_a_file_in_it(tmp_path):
    with pytest.raises(VaultMissing):
        vault_folder(tmp_path)
    (tmp_path / KEYS).write_bytes(b"")
    assert vault_folder(tmp_path) == vault_folder(tmp_path / KEYS) == vault_folder(tmp_path / "lock") == tmp_path
