"""One text, several papers: nobody's copy holds what is another's, down to the bundle and its records."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from values import TODAY

from ohdesk.bundle.reader import read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Attendance, LooseNote, Meeting, MeetingState, Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, Task
from ohdesk.domain.readers import Reader
from ohdesk.security.record_files import read_package
from ohdesk.security.records import check
from ohdesk.services import forms, minutes, printing
from ohdesk.services.export import export_bundle
from ohdesk.services.forms import Form, Paper
from ohdesk.services.printing import Variant
from ohdesk.sync.shapes import from_newer_json

DAY = date(2026, 11, 18)
STAFFS = ("Henkilöstön jaksaminen", "Jaksaminen puhutti", "Kysely uusitaan", "Kokoaa vastaukset", "liikuntaseteli.pdf")
GROUPS = ("Ennen joulua", "Urakoitsija valitaan", "Soittaa urakoitsijalle", "Luvut ovat luonnos")
CHAIRS = ("Kysy talonmieheltä", "Irrallinen muistiinpano", "Kiitos aloitteesta", "vahtimestari valmistelee")
NAMES = ("Oona Oppilasmalli", "kokous.example", "iida@koulu.example", "Aloite Alli")
SHOWN = ("Koulun pihat", "Valot korjataan", "Kierros tehtiin")


@pytest.fixture
def group(new_vault):
    vault = new_vault(practice=True)
    members = (
        Membership(new_id(), "Riitta Rehtorimalli", Role.PRINCIPAL, seat=Seat.CHAIR, email="iida@koulu.example"),
        Membership(new_id(), "Oona Oppilasmalli", Role.STUDENT, organisation=Organisation.STUDENTS),
    )
    return vault, vault.add(Group(new_id(), name="Ryhmä", members=members)).value


@pytest.fixture
def held(group):
    vault, own = group
    yard = AgendaItem(
        new_id(),
        "Koulun pihat",
        text="Kierroksen havainnot.\n\n|| Luvut ovat luonnos.",
        preparer="vahtimestari valmistelee",
        prompt="Kysy talonmieheltä.",
        record="Kierros tehtiin. Oona Oppilasmalli esitteli toiveet.\n\n|| Urakoitsija valitaan myöhemmin.",
        raised_by="Aloite Alli",
        answer="Kiitos aloitteesta!",
        outcomes=(Outcome(new_id(), text="Valot korjataan.\n\n|| Ennen joulua."),),
    )
    staff = AgendaItem(
        new_id(),
        "Henkilöstön jaksaminen",
        part=Part.STAFF,
        record="Jaksaminen puhutti.",
        outcomes=(Outcome(new_id(), text="Kysely uusitaan."),),
    )
    attendance = tuple(
        Attendance(new_id(), one.id, one.name, one.role, presence=Presence.PRESENT) for one in own.members
    )
    meeting = Meeting(
        new_id(),
        own.id,
        DAY,
        time(14, 15),
        time(15, 0),
        remote_link="https://kokous.example/ryhma",
        state=MeetingState.HELD,
        chair=own.members[0].id,
        items=(yard, staff),
        attendance=attendance,
        notes=(LooseNote(new_id(), "Irrallinen muistiinpano."),),
    )
    vault.add(meeting)
    vault.add(Task(new_id(), own.id, meeting.id, staff.id, "Kokoaa vastaukset.", owner="rehtori"))
    vault.add(Task(new_id(), own.id, meeting.id, yard.id, "|| Soittaa urakoitsijalle.", owner="rehtori"))
    return vault, meeting


@pytest.fixture
def approved(held, store):
    vault, meeting = held
    word = minutes.Word(meeting.chair, "Riitta Rehtorimalli", "puheenjohtaja", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, meeting.id, [word], "fi", datetime(2026, 11, 19, 10, tzinfo=UTC))
    return vault, meeting


def said(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        pages = "\n".join(page.get_textpage().get_text_range() for page in document)
    return " ".join(pages.replace("\ufffe\n", "").replace("\ufffe", "").split())


def written(file):
    body = docx.Document(BytesIO(file)).element.body
    return " ".join("".join(node.text or "" for node in body.iter(qn("w:t"))).replace("\u00a0", " ").split())


def missing(text, words):
    return [word for word in words if word not in text]


def found(text, words):
    return [word for word in words if word in text]


@pytest.mark.parametrize("form", [form for form in Form if form is not Form.PDF_SIGNED])
def test_each_copy_of_the_agenda_holds_its_readers_part(held, form):
    vault, meeting = held

    def copy(variant):
        made = forms.made(vault, printing.agenda(vault, meeting.id, "fi", variant), form)
        return {Form.PDF: said, Form.PDF_DATA: said, Form.DOCX: written}.get(form, bytes.decode)(made)

    assert missing(copy(Variant.MEMBERS), ("Koulun pihat", "Henkilöstön jaksaminen", "Luvut ovat luonnos")) == []
    assert found(copy(Variant.MEMBERS), CHAIRS) == []
    assert missing(copy(Variant.CHAIR), ("Kysy talonmieheltä", "vahtimestari valmistelee")) == []
    representatives = copy(Variant.REPRESENTATIVES)
    assert found(representatives, (*STAFFS, *CHAIRS)) == []
    assert missing(representatives, ("Koulun pihat", "kokous.example", "Luvut ovat luonnos")) == []
    assert found(copy(Variant.PUBLIC), (*STAFFS, *CHAIRS, *GROUPS, *NAMES)) == []


@pytest.mark.parametrize("stage", ["held", "approved"])
def test_each_copy_of_the_minutes_holds_its_readers_part(stage, request):
    vault, meeting = request.getfixturevalue(stage)

    def copy(variant):
        return said(forms.made(vault, printing.minutes(vault, meeting.id, "fi", variant)))

    members = copy(Variant.MEMBERS)
    assert missing(members, (*SHOWN, *STAFFS[:4], *GROUPS[:3], "Oona Oppilasmalli")) == []
    assert found(members, CHAIRS) == []
    assert found(copy(Variant.REPRESENTATIVES), (*STAFFS, *CHAIRS, "Oona Oppilasmalli")) == []
    public = copy(Variant.PUBLIC)
    assert missing(public, SHOWN) == []
    assert found(public, (*STAFFS, *CHAIRS, *GROUPS, *NAMES)) == []
    assert ("Irrallinen muistiinpano" in copy(Variant.CHAIR)) == (stage == "held")


def test_minutes_are_never_blank(held):
    vault, meeting = held
    with pytest.raises(ValueError, match="never blank"):
        forms.made(vault, printing.minutes(vault, meeting.id, "fi", Variant.BLANK))


def test_an_extract_holds_one_item_that_its_reader_may_see(approved):
    vault, meeting = approved
    yard, staff = meeting.items
    paper = said(forms.made(vault, printing.extract(vault, meeting.id, yard.id, "fi")))
    assert missing(paper, (*SHOWN, "Ote muistiosta", "Riitta Rehtorimalli", "tunniste")) == []
    assert found(paper, (*STAFFS, *GROUPS, *CHAIRS, *NAMES)) == []
    with pytest.raises(NotFound):
        forms.made(vault, printing.extract(vault, meeting.id, staff.id, "fi"))
    assert "Jaksaminen puhutti" in said(
        forms.made(vault, printing.extract(vault, meeting.id, staff.id, "fi", Reader.STAFF))
    )


def test_a_year_holds_its_approved_minutes_only(approved):
    vault, meeting = approved
    vault.add(Meeting(new_id(), meeting.group, date(2026, 12, 2), items=(AgendaItem(new_id(), "Vielä edessä"),)))
    paper = said(forms.made(vault, printing.year(vault, meeting.group, "2026–2027", "fi")))
    assert missing(paper, (*SHOWN, "Jaksaminen puhutti")) == []
    assert "Vielä edessä" not in paper
    assert (
        found(
            said(forms.made(vault, printing.year(vault, meeting.group, "2026–2027", "fi", Reader.PUBLIC))),
            (*STAFFS, *GROUPS),
        )
        == []
    )
    assert "ei ole vielä vahvistettuja" in said(
        forms.made(vault, printing.year(vault, meeting.group, "2025–2026", "fi"))
    )


def test_a_task_list_follows_the_same_rule(held):
    vault, meeting = held
    assert (
        missing(
            forms.made(vault, printing.tasks(vault, meeting.id, "fi"), Form.TEXT).decode(), STAFFS[3:4] + GROUPS[2:3]
        )
        == []
    )
    public = forms.made(vault, printing.tasks(vault, meeting.id, "fi", Variant.PUBLIC), Form.TEXT).decode()
    assert found(public, (*STAFFS, *GROUPS)) == []


def test_nothing_of_the_groups_own_leaves_in_a_bundle(approved):
    vault, _ = approved
    identity, recipient = new_recipient("Kokoaja", practice=True)
    payload = read_bundle(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data, identity).payload
    for name, data in payload.items():
        text = said(data) if name.endswith(".pdf") else data.decode("utf-8", errors="replace")
        assert found(text, (*STAFFS, *GROUPS, *CHAIRS, *NAMES)) == [], name
    content = json.loads(payload["group.json"])["minutes"][0]
    assert (
        from_newer_json(Meeting, content["meeting"])
        .items[0]
        .record.startswith("Kierros tehtiin. opiskelijoiden edustaja")
    )
    assert content["tasks"] == []


def test_a_record_without_the_groups_own_still_verifies_and_can_be_read(approved):
    vault, meeting = approved
    identity, recipient = new_recipient("Kokoaja", practice=True)
    payload = read_bundle(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data, identity).payload
    folder = f"records/{meeting.id}/"
    sent = read_package({name.removeprefix(folder): data for name, data in payload.items() if name.startswith(folder)})
    verdict = check(sent.record.data, sent.record.disclosures, sent.approvals, vault.device_key.public, sent.redactions)
    assert verdict.unchanged
    assert verdict.redacted
    stored = replace(minutes.stored_record(vault, meeting.id), record=sent.record)
    again = minutes.read_minutes(stored).meeting
    assert [item.id for item in again.items] == [item.id for item in meeting.items]
    assert again.items[1].part is Part.STAFF
    assert "▮" in again.items[1].record


def test_a_papers_file_is_named_by_what_it_is_its_day_and_its_readers(approved):
    vault, meeting = approved
    own = printing.minutes(vault, meeting.id, "fi")
    public = printing.minutes(vault, meeting.id, "sv", Variant.PUBLIC)
    assert forms.file_name(own) == "Muistio 2026-11-18 (vain ryhmälle).pdf"
    assert forms.file_name(public, Form.DOCX) == "Promemoria 2026-11-18 (endast för gruppen).docx"
    odd = replace(own.document.identification, kind='Mitä/milloin: "kaikki"? <ehkä>|*', date="", publicity="")
    named = forms.file_name(Paper(replace(own.document, identification=odd), "minutes_printed"), Form.TEXT)
    assert named == "Mitä milloin kaikki ehkä.txt"
    long = replace(odd, kind="Hyvin pitkä nimi. " * 20)
    assert len(forms.file_name(Paper(replace(own.document, identification=long), ""))) < 110
