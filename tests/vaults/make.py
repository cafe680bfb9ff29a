"""Make the vault that later versions must still open: run once for each schema, never again for an old one.

    python tests/vaults/make.py

It holds one document of each kind, with what can lie in it, an attached file, approved minutes with a passage taken
out later, a document whose past is forgotten, and the beginning of a shared log. It opens with
``laptops.RECOVERY_KEY``; its database key is ``laptops.DATA_KEY``.
"""

import hashlib
import shutil
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).parents[1]))

from laptops import lay_out, unlock

from ohdesk.domain.agenda import AgendaItem, Attachment
from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.checking import Circulated, Remark, circulated_id
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Attendance, Meeting
from ohdesk.domain.minutes import Confirmation, ConfirmedBy, Redaction
from ohdesk.domain.outcomes import Answer, Outcome, Task, answer_id
from ohdesk.domain.packs import TemplatePack
from ohdesk.domain.plans import Chapter, Goal, Measure, Plan
from ohdesk.domain.schools import DaysOff, Provider, School, SchoolService, SchoolYear
from ohdesk.domain.series import Series
from ohdesk.domain.templates import AgendaTemplate, Phrase, TemplateItem
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.security.records import Paragraph, make_record, sign_approval
from ohdesk.security.redactions import sign_redaction
from ohdesk.services.belonging import access, start
from ohdesk.storage.schema import CURRENT


def main() -> None:
    folder = Path(__file__).with_name(f"schema-{CURRENT}.ohdesk")
    vault = unlock(lay_out(folder))
    group, meeting = UUID(int=2), UUID(int=1)
    file = Attachment("liite.txt", vault.put_blob(b"Liite."), 6, "text/plain")
    assert file.sha256 == hashlib.sha256(b"Liite.").hexdigest()
    outcome = Outcome(UUID(int=11), text="Sovittiin välituntiliikunnasta.")
    items = (
        AgendaItem(UUID(int=10), title="Ilmapiiri", record="Keskusteltiin.", attachments=(file,), outcomes=(outcome,)),
        AgendaItem(UUID(int=12), title="Muut asiat"),
    )
    days_off = (DaysOff(date(2026, 10, 12), date(2026, 10, 18), "Syysloma"),)
    goal = Goal(UUID(int=20), title="Yhdessä", measures=(Measure(UUID(int=21), text="Kummitoiminta"),))
    documents = (
        Provider(UUID(int=30), name="Harjoituskunta"),
        School(UUID(int=31), name="Harjoituskoulu", services=(SchoolService(UUID(int=32), room="B 12"),)),
        SchoolYear(UUID(int=33), name="2026–2027", starts=date(2026, 8, 12), ends=date(2027, 6, 5), days_off=days_off),
        Group(group, name="Yhteisöllinen ryhmä", members=(Membership(UUID(int=34), name="Harjoitus Henkilö"),)),
        Meeting(meeting, group, date(2026, 9, 1), items=items, attendance=(Attendance(UUID(int=35), name="Vieras"),)),
        Answer(answer_id(outcome.id), group, meeting, outcome.id, text="Tuetaan.", section="§ 45"),
        Task(UUID(int=36), group, meeting, text="Seurataan"),
        Plan(UUID(int=37), group, goals=(goal,), chapters=(Chapter(UUID(int=38), "Alku", "Johdanto"),)),
        ClockEntry(UUID(int=39), group, "2026–2027", title="Vahvistetaan suunnitelma"),
        Hearing(UUID(int=40), group, who="Oppilaskunta", about="Viihtyvyys"),
        Series(UUID(int=41), group, "Syksyn kokoukset"),
        Matter(UUID(int=42), group, "Pyöräily", "Oppilaskunta toivoo telineitä."),
        Remark(UUID(int=43), group, meeting, UUID(int=10), name="Harjoitus Henkilö", text="Luku tarkistettava."),
        Circulated(circulated_id(meeting), group, meeting, date(2026, 9, 1), text="1 Ilmapiiri"),
        AgendaTemplate(UUID(int=44), group, "Tavallinen", items=(TemplateItem(UUID(int=45), "Kuulumiset"),)),
        Phrase(UUID(int=46), group, "Keskusteltiin asiasta."),
        TemplatePack(UUID(int=47), "Mallit", "Harjoituskunta", 1),
        Laptop(UUID(int=48), "Puheenjohtajan kannettava"),
    )
    told = {type(document) for document in documents}
    plain = [kind.type(UUID(int=100 + n)) for n, kind in enumerate(KINDS) if kind.type not in told]
    for document in (*documents, *plain):
        vault.add(document)
    edition = vault.read(Meeting, meeting)
    vault.save(edition, replace(edition.value, theme="Syksy", items=edition.value.items[::-1]))
    edition = vault.read(Meeting, meeting)
    vault.save(edition, replace(edition.value, items=edition.value.items[::-1]))
    vault.remove(UUID(int=38))
    statement = {"kind": "minutes", "meeting": str(meeting), "approved_at": "2026-09-02T08:00:00Z"}
    words = [Paragraph("items/1", "Keskusteltiin."), Paragraph("items/2", "Poistettava kohta.")]
    record = make_record(statement, words, ())
    word = Confirmation(None, "Puheenjohtaja", "rehtori", ConfirmedBy.MEETING, "2026-09-02T08:00:00Z")
    vault.add_record("meeting", meeting, record, [sign_approval(record.digest, word, vault.device_key)])
    gone = Redaction(None, "Puheenjohtaja", "2026-10-01T08:00:00Z", "Kuuluu muualle.", ("items/2",))
    vault.redact("meeting", meeting, [], [sign_redaction(record.digest, gone, vault.device_key)])
    vault.forget_before(UUID(int=37))
    start(vault)
    mine = access(vault)
    vault.shared_log.close_segments(mine.now.log, mine.epoch)
    vault.close()
    (folder / "lock").unlink(missing_ok=True)
    shutil.rmtree(folder / "backups", ignore_errors=True)


if __name__ == "__main__":
    main()
