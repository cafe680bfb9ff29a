"""From an empty laptop to a verified bundle, through the real window."""

from __future__ import annotations

import io
import subprocess
import tarfile
from secrets import token_hex

import bagit

from ohdesk.bundle.recipient import new_recipient
from tests.flows import way


def test_a_user_goes_the_whole_way(desk, tmp_path):
    identity, recipient = new_recipient("Harjoitusvastaanottaja", practice=False)
    (tmp_path / "identity").write_text(identity)
    (tmp_path / "to.pub").write_bytes(recipient.bytes())
    said = f"Puhuttiin rauhasta pihalla {token_hex(6)}"

    desk.start()
    way.make_vault(desk)
    way.add_members(desk)
    way.plan_meeting(desk)
    way.look_at_agenda(desk)
    way.hold_meeting(desk, said)
    way.approve(desk)
    way.write_plan(desk, tmp_path / "plan.pdf")
    way.hand_over(desk, tmp_path / "to.pub", tmp_path / "year.ohx")
    way.lock(desk)
    way.unlock(desk)
    way.find_minutes(desk, said)

    plan = subprocess.check_output(["pdftotext", "-layout", tmp_path / "plan.pdf", "-"], text=True)
    assert way.GOAL in plan
    opened = subprocess.check_output(["age", "-d", "-i", tmp_path / "identity", tmp_path / "year.ohx"])
    with tarfile.open(fileobj=io.BytesIO(opened)) as bundle:
        bundle.extractall(tmp_path / "bag", filter="data")
    (bag,) = (tmp_path / "bag").iterdir()
    assert bagit.Bag(str(bag)).validate()
    stored = b"".join(file.read_bytes() for file in desk.vaults.rglob("*") if file.is_file())
    assert stored
    assert said.encode() not in stored
