"""What goes out in the other language is refused while words lack, and goes as it is only where somebody says so."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.policy import default

import docx
import pytest
from pptx import Presentation
from values import TODAY

from ohdesk.bundle.reader import read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.documents.pages import written
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.errors import Untranslated
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome
from ohdesk.domain.plans import Goal, Measure, Plan, PlanState
from ohdesk.services import (
    communication_papers,
    deliveries,
    delivering,
    export,
    mailing,
    minutes,
    plan_papers,
    translating,
    words,
)
from ohdesk.services.plan_papers import TableFile

YEAR = "2026–2027"
CHAIR = Membership(new_id(), "Rauha Harjoitus", Role.PRINCIPAL, seat=Seat.CHAIR, email="rauha@koulu.example")


@pytest.fixture
def group(vault):
    return vault.add(Group(new_id(), name="Ryhmä", writes_in="fi", members=(CHAIR,))).value


@pytest.fixture
def meeting(vault, group):
    item = AgendaItem(new_id(), "Välitunnit", outcomes=(Outcome(new_id(), text="Kokeillaan pitkää välituntia."),))
    held = Meeting(new_id(), group.id, date(2026, 11, 18), time(14), state=MeetingState.HELD, items=(item,))
    return vault.add(held).value


@pytest.fixture
def plan(vault, group):
    goal = Goal(new_id(), title="Kaikki kuuluvat joukkoon", measures=(Measure(new_id(), "Kaverikysely"),))
    stands = Plan(new_id(), group.id, school_year=YEAR, state=PlanState.APPROVED, goals=(goal,))
    return vault.add(stands).value


def approve(vault, store, meeting):
    word = minutes.Word(CHAIR.id, CHAIR.name, "chair", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, meeting.id, [word], "fi", datetime(2026, 11, 19, 9, tzinfo=UTC))


def translate(vault):
    for passage in translating.of_vault(vault, "sv"):
        translating.write(vault, passage, f"S:{passage.place.text}", "sv")


def lacking(make):
    """Return what keeps something from going out, in the order in which it is asked for."""
    with pytest.raises(Untranslated) as refused:
        make()
    data = refused.value.data
    assert data["count"] == data["total"] == len(data["passages"])
    assert words.sentence("sv", refused.value).startswith(f"{data['count']} av {data['total']} texter saknar")
    return [passage.place.text for passage in data["passages"]]


def mailed(mails, kind="plain"):
    return message_from_bytes(mails[0].data, policy=default).get_body((kind,)).get_content()


def test_an_invitation_waits_for_its_words(vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, state=MeetingState.PLANNED))

    assert lacking(lambda: mailing.invitations(vault, meeting.id, "sv")) == ["Välitunnit"]
    assert mailing.invitations(vault, meeting.id, "fi")
    as_it_is = mailed(mailing.invitations(vault, meeting.id, "sv", as_it_is=True), "html")
    assert re.search(r'lang="fi"[^>]*>\s*<h2[^>]*>1 Välitunnit', as_it_is)

    translate(vault)
    assert "S:Välitunnit" in mailed(mailing.invitations(vault, meeting.id, "sv"))


def test_mailed_minutes_wait_and_their_short_text_is_translated_too(vault, meeting):
    assert lacking(lambda: mailing.minutes(vault, meeting.id, "sv")) == ["Välitunnit", "Kokeillaan pitkää välituntia."]
    assert mailing.minutes(vault, meeting.id, "sv", as_it_is=True)

    translate(vault)
    told = mailed(mailing.minutes(vault, meeting.id, "sv"))
    assert "S:Välitunnit: S:Kokeillaan pitkää välituntia." in told


def test_slides_wait_for_their_words(vault, group, plan):
    def shown(**how):
        file = Presentation(io.BytesIO(communication_papers.slides(vault, group.id, YEAR, "sv", **how)))
        return [frame.text_frame.text for slide in file.slides for frame in slide.shapes if frame.has_text_frame]

    assert lacking(shown) == ["Kaikki kuuluvat joukkoon"], "measures are not on the slides"
    assert "1 Kaikki kuuluvat joukkoon" in shown(as_it_is=True)
    translate(vault)
    assert "1 S:Kaikki kuuluvat joukkoon" in shown()


@pytest.mark.parametrize("form", TableFile)
def test_tables_of_a_plan_wait_for_their_words(vault, plan, form):
    def table(**how):
        return plan_papers.tables(vault, plan.id, "sv", form, **how)

    assert lacking(table) == ["Kaikki kuuluvat joukkoon", "Kaverikysely"]
    assert table(as_it_is=True)
    translate(vault)
    data = table()
    if form is TableFile.CSV:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
        assert {"S:Kaikki kuuluvat joukkoon", "S:Kaverikysely"} <= set(rows[1])
    if form is TableFile.DOCX:
        cells = [
            cell.text for made in docx.Document(io.BytesIO(data)).tables for row in made.rows for cell in row.cells
        ]
        assert "S:Kaverikysely" in cells


def test_a_delivery_waits_for_its_words_and_they_carry_their_language_as_they_are(vault, store, meeting):
    approve(vault, store, meeting)
    subject = deliveries.minutes_of(meeting.id)

    def package(**how):
        return delivering.package(vault, subject, delivering.readers_of(subject.what)[0], "sv", TODAY, **how)

    assert lacking(package) == ["Välitunnit", "Kokeillaan pitkää välituntia."]
    (word,) = (data for name, data in package(as_it_is=True).files if name.endswith(".docx"))
    said = docx.Document(io.BytesIO(word)).element.xml
    assert said.index('w:lang w:val="fi-FI"') < said.index("Välitunnit")
    translate(vault)
    made = package()
    assert "S:Välitunnit" in " ".join(written(made.files[0][1]))


def test_a_bundle_asks_once_for_all_its_papers(vault, store, meeting, plan):
    approve(vault, store, meeting)
    identity, recipient = new_recipient("Kokoaja", practice=False)
    vault.set_setting("language", "sv")

    def bundle(**how):
        return export.export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0", **how)

    assert lacking(bundle) == [
        *("Välitunnit", "Kokeillaan pitkää välituntia."),
        *("Kaikki kuuluvat joukkoon", "Kaverikysely"),
    ]
    assert vault.setting(f"export/{plan.group}/number") == "", "a refused bundle has no number"
    assert bundle(as_it_is=True).number == 1
    translate(vault)
    payload = read_bundle(bundle().data, identity).payload
    assert "S:Kaverikysely" in " ".join(written(payload[f"pdf/{plan.id}.pdf"]))
    assert json.loads(payload["group.json"])["plans"][0]["goals"][0]["title"] == "Kaikki kuuluvat joukkoon"
