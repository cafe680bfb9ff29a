"""What goes out around a meeting: drafts for a mail program, and summaries for those who were not there."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.policy import default

import icalendar
import pytest

from ohdesk.domain.agenda import AgendaItem, ItemKind, ItemState, Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.readers import Reader
from ohdesk.services import mailing, meetings, minutes, summaries
from ohdesk.services.summaries import Audience

MEMBERS = (
    Membership(new_id(), "Riitta Rehtorimalli", Role.PRINCIPAL, seat=Seat.CHAIR, email="riitta@koulu.example"),
    Membership(new_id(), "Kalle Kuraattorimalli", Role.CURATOR, email="ei osoitetta"),
    Membership(
        new_id(), "Oona Oppilasmalli", Role.STUDENT, organisation=Organisation.STUDENTS, email="oona@post.example"
    ),
    Membership(new_id(), "Entinen Jäsen", Role.TEACHER, email="entinen@koulu.example", ends=date(2026, 5, 30)),
)


@pytest.fixture
def meeting(vault):
    group = vault.add(Group(new_id(), name="Harjoituskoulun ryhmä", name_sv="Gruppen i skolan", members=MEMBERS)).value
    file = meetings.attach(vault, "Kyselyn tulos.pdf", b"%PDF-1.7 tulos")
    survey = AgendaItem(
        new_id(),
        "Kaverikysely",
        record="Tulokset käytiin läpi.\n\n|| Kahden luokan tulos jää ryhmään.",
        raised_by="oppilaskunta",
        state=ItemState.HANDLED,
        attachments=(file,),
        outcomes=(
            Outcome(new_id(), text="Välituntitoiminta alkaa.\n\n|| Kokeilu kestää kuukauden."),
            Outcome(new_id(), OutcomeKind.PROPOSED, "Pihalle uusi valo.", "tekninen toimi"),
            Outcome(new_id(), OutcomeKind.NOTED, "Kysely tehtiin."),
        ),
    )
    food = AgendaItem(new_id(), "Kouluruoka", record="Keskusteltiin.")
    opening = AgendaItem(new_id(), "Avaus", ItemKind.PROCEDURE, record="Avattiin.")
    value = Meeting(
        new_id(), group.id, date(2026, 11, 18), time(14, 15), remote_link="https://kokous.example/x",
        invitation="Tervetuloa!", items=(opening, survey, food),
    )  # fmt: skip
    vault.add(value)
    vault.add(
        Task(new_id(), group.id, value.id, survey.id, "Kertoo tuloksista luokille.", owner_member=MEMBERS[1].id,
             due=date(2026, 12, 1))
    )  # fmt: skip
    vault.add(Task(new_id(), group.id, value.id, survey.id, "|| Soittaa huoltajayhdistykseen.", owner="Maija Malli"))
    vault.add(Task(new_id(), group.id, value.id, survey.id, "Varaa salin.", owner="Maija Malli"))
    return value


def with_staff_part(vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    staff = AgendaItem(
        new_id(), "Henkilöstön asia", part=Part.STAFF, outcomes=(Outcome(new_id(), text="Vain meille."),)
    )
    return vault.save(edition, replace(edition.value, items=(*edition.value.items, staff))).value


def opened(mail):
    return message_from_bytes(mail.data, policy=default)


def bcc(mail):
    return [address.addr_spec for address in opened(mail)["bcc"].addresses]


def body(mail):
    return opened(mail).get_body(("plain",)).get_content()


def test_one_invitation_serves_all_where_all_get_the_same(vault, meeting):
    (mail,) = mailing.invitations(vault, meeting.id, "fi")
    assert bcc(mail) == ["riitta@koulu.example", "oona@post.example"]
    assert (mail.receivers, mail.without_address) == (2, ("Kalle Kuraattorimalli",))
    assert (
        opened(mail)["subject"] == "Kutsu: Harjoituskoulun ryhmä: kokous 1/2026–2027, keskiviikko 18.11.2026 klo 14.15"
    )
    assert "Tervetuloa!" in body(mail)
    assert "Luonnos" not in body(mail)
    assert "2 Kaverikysely" in body(mail)
    names = [part.get_filename() for part in opened(mail).iter_attachments()]
    assert names == ["Esityslista 2026-11-18.pdf", "Kokous 2026-11-18.ics"]
    assert mail.file_name == "Kutsu 2026-11-18.eml"


def test_nobodys_address_stands_anywhere_but_in_the_blind_copies(vault, meeting):
    (mail,) = mailing.invitations(vault, meeting.id, "fi")
    for part in opened(mail).walk():
        if not part.is_multipart():
            assert b"riitta@" not in part.get_payload(decode=True)
    assert mail.data.count(b"riitta@koulu.example") == 1


def test_representatives_have_a_draft_of_their_own_where_parts_differ(vault, meeting):
    with_staff_part(vault, meeting)
    staff, representatives = mailing.invitations(vault, meeting.id, "fi")
    assert (staff.readers, representatives.readers) == ((Reader.STAFF,), (Reader.REPRESENTATIVES,))
    assert (bcc(staff), bcc(representatives)) == (["riitta@koulu.example"], ["oona@post.example"])
    assert "Henkilöstön asia" in body(staff)
    assert "Henkilöstön asia" not in body(representatives)
    calendar = list(opened(representatives).iter_attachments())[1].get_content()
    assert "asia" not in str(next(iter(icalendar.Calendar.from_ical(calendar).walk("VEVENT")))["description"])
    assert representatives.file_name == "Kutsu (edustajat) 2026-11-18.eml"


def test_the_items_files_go_along_when_asked(vault, meeting):
    (mail,) = mailing.invitations(vault, meeting.id, "sv", with_files=True)
    *_, file = opened(mail).iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("Kyselyn tulos.pdf", b"%PDF-1.7 tulos")


def test_an_update_and_a_cancellation_say_so(vault, meeting):
    edition = meetings.invite(vault, vault.read(Meeting, meeting.id), date(2026, 11, 2))
    edition = meetings.invite(vault, edition, date(2026, 11, 5))
    (update,) = mailing.invitations(vault, meeting.id, "fi")
    assert opened(update)["subject"].startswith("Päivitetty kutsu: ")
    assert "Tämä korvaa aiemmin lähetetyn kutsun" in body(update)
    meetings.cancel(vault, edition)
    (cancelled,) = mailing.invitations(vault, meeting.id, "sv")
    assert opened(cancelled)["subject"].startswith("Inställt: ")
    (file,) = opened(cancelled).iter_attachments()
    calendar = icalendar.Calendar.from_ical(file.get_content())
    assert (calendar["method"], next(iter(calendar.walk("VEVENT")))["sequence"]) == ("CANCEL", 2)


def test_a_meeting_without_a_day_has_no_calendar_file(vault, meeting):
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, day=None))
    (mail,) = mailing.invitations(vault, meeting.id, "fi")
    assert [part.get_filename() for part in opened(mail).iter_attachments()] == ["Esityslista.pdf"]


def test_minutes_go_to_each_in_their_own_copy(vault, meeting):
    staff, representatives = mailing.minutes(vault, meeting.id, "fi")
    for mail in (staff, representatives):
        names = [part.get_filename() for part in opened(mail).iter_attachments()]
        assert names == ["Muistio 2026-11-18.pdf", "Tehtäväluettelo 2026-11-18.pdf"]
        assert "Välituntitoiminta alkaa." in body(mail)
    assert (bcc(staff), bcc(representatives)) == (["riitta@koulu.example"], ["oona@post.example"])


def test_an_answer_waits_for_its_receiver(vault, meeting):
    item = meeting.items[1]
    mail = mailing.answer(vault, meeting.id, item.id, "fi")
    assert opened(mail)["bcc"] is None
    assert "Kaverikysely" in opened(mail)["subject"]
    assert "Välituntitoiminta alkaa." in body(mail)
    assert "Kokeilu kestää" not in body(mail)
    edition = vault.read(Meeting, meeting.id)
    written = replace(item, answer="Kiitos, valo tulee!")
    vault.save(edition, replace(edition.value, items=(meeting.items[0], written, meeting.items[2])))
    assert body(mailing.answer(vault, meeting.id, item.id, "fi")).strip() == "Kiitos, valo tulee!"
    with pytest.raises(NotFound):
        mailing.answer(vault, meeting.id, new_id(), "fi")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("audience", Audience)
def test_a_first_summary_tells_what_is_public_and_names_nobody(vault, meeting, audience, language):
    with_staff_part(vault, meeting)
    text = summaries.summary(vault, meeting.id, audience, language)
    for told in (
        "Kaverikysely: Välituntitoiminta alkaa.",
        "Pihalle uusi valo",
        "Kertoo tuloksista",
        "Kouluruoka",
        "Varaa",
    ):
        assert told in text
    for hidden in (
        "Kokeilu kestää",
        "Kahden luokan",
        "Soittaa",
        "Maija",
        "Kalle",
        "Vain meille",
        "Henkilöstön asia",
        "Avaus",
    ):
        assert hidden not in text
    assert "18.11.2026" in text
    assert "\n\n\n" not in text


def test_a_summary_tells_the_next_date(vault, meeting):
    assert "Seuraava kokous" not in summaries.summary(vault, meeting.id, Audience.STAFF, "fi")
    vault.add(Meeting(new_id(), meeting.group, date(2026, 12, 9), time(14, 15)))
    assert "Seuraava kokous: keskiviikko 9.12.2026" in summaries.summary(vault, meeting.id, Audience.STAFF, "fi")
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, next_meeting="Tammikuussa."))
    assert "Seuraava kokous: Tammikuussa." in summaries.summary(vault, meeting.id, Audience.GUARDIANS, "fi")


def test_each_audience_keeps_its_own_words_also_after_approval(vault, store, meeting):
    edition = vault.read(Meeting, meeting.id)
    vault.save(edition, replace(edition.value, state=MeetingState.HELD))
    word = minutes.Word(MEMBERS[0].id, "Riitta Rehtorimalli", "puheenjohtaja", ConfirmedBy.MEETING)
    minutes.approve_minutes(vault, store, meeting.id, [word], "fi", datetime(2026, 11, 19, 10, tzinfo=UTC))
    for audience in Audience:
        summaries.keep(vault, vault.read(Meeting, meeting.id), audience, f"Sanottu: {audience}")
    for audience in Audience:
        assert summaries.summary(vault, meeting.id, audience, "fi") == f"Sanottu: {audience}"
