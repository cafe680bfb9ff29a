"""Make the shared log that later versions must still take in: run once for each released version, never again for one.

    python tests/logs/make.py

It lays down a folder as two laptops of a group leave it after a school year has begun, the vault of the second one as
it was before it took in what the first one wrote, and what all of them hold then (``dump.json``). The vault opens with
``laptops.RECOVERY_KEY``.
"""

import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from folders import folder_of, joined, lay_down
from laptops import Laptops

from ohdesk.domain.agenda import AgendaItem, Attachment
from ohdesk.domain.groups import Group
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.plans import Chapter, Goal, Measure, Plan
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction
from ohdesk.services.dumping import dump
from ohdesk.services.exchange import exchange
from ohdesk.storage.schema import CURRENT


def main() -> None:
    kept = Path(__file__).with_name(f"schema-{CURRENT}")
    kept.mkdir()
    moments = [datetime(2026, 6, 1, 9, tzinfo=UTC)]
    with tempfile.TemporaryDirectory() as place:
        laptops = Laptops(Path(place), clock=lambda: moments[-1])
        folder = folder_of(Path(place))
        chair, curator = joined(laptops, folder, 2)
        curator.add(Group(UUID(int=2), name="Yhteisöllinen ryhmä"))
        exchange(curator, folder)
        curator.close()
        shutil.copytree(curator.facts.path, kept / "curator.ohdesk", ignore=shutil.ignore_patterns("lock", "backups"))
        exchange(chair, folder)
        write(chair)
        exchange(chair, folder)
        moments.append(datetime(2026, 9, 1, 9, tzinfo=UTC))
        write_again(chair)
        exchange(chair, folder)
        lay_down(chair, folder, b'["0000000000000001","later",9,"meeting"]\t{}')
        exchange(chair, folder)
        (kept / "dump.json").write_bytes(dump(chair))
        shutil.copytree(folder.path, kept / "folder", ignore=shutil.ignore_patterns("join"))
        chair.close()


def write(vault) -> None:
    """Write a document of several kinds, with all that a step can do to them."""
    file = Attachment("liite.txt", vault.put_blob(b"Liite."), 6, "text/plain")
    outcome = Outcome(UUID(int=11), text="Sovittiin välituntiliikunnasta.")
    items = (
        AgendaItem(UUID(int=10), title="Ilmapiiri", record="Keskusteltiin.", attachments=(file,), outcomes=(outcome,)),
        AgendaItem(UUID(int=12), title="Muut asiat", text="Omenapuu"),
        AgendaItem(UUID(int=13), title="Poistuva"),
    )
    vault.add(Meeting(UUID(int=1), UUID(int=2), date(2026, 9, 1), items=items))
    goal = Goal(UUID(int=20), title="Yhdessä", measures=(Measure(UUID(int=21), text="Kummitoiminta"),))
    vault.add(Plan(UUID(int=37), UUID(int=2), goals=(goal,), chapters=(Chapter(UUID(int=38), "Alku", "Johdanto"),)))


def write_again(vault) -> None:
    """Change, move, remove, approve, take out and forget."""
    edition = vault.read(Meeting, UUID(int=1))
    first, second, _ = edition.value.items
    vault.save(edition, replace(edition.value, theme="Syksy", items=(replace(second, text="Pihapuu"), first)))
    vault.contest("meeting", UUID(int=1), UUID(int=1), "day", ["2026-09-02", "2026-09-03"])
    vault.remove(UUID(int=38))
    vault.forget_before(UUID(int=37))
    statement = {"kind": "minutes", "meeting": str(UUID(int=1)), "approved_at": "2026-09-02T08:00:00Z"}
    words = [Paragraph("items/1", "Keskusteltiin."), Paragraph("items/2", "Poistettava kohta.")]
    record = make_record(statement, words, ())
    word = Confirmation(None, "Puheenjohtaja", "rehtori", ConfirmedBy.MEETING, "2026-09-02T08:00:00Z")
    vault.add_record("meeting", UUID(int=1), record, [sign_approval(record.digest, word, vault.device_key)])
    gone = Redaction(None, "Puheenjohtaja", "2026-10-01T08:00:00Z", "Kuuluu muualle.", ("items/2",))
    vault.redact("meeting", UUID(int=1), [], [sign_redaction(record.digest, gone, vault.device_key)])


if __name__ == "__main__":
    main()
