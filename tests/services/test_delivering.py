"""A paper goes to records management with an editable copy and metadata; afterwards every copy tells where it is."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import pytest
from jsonschema import Draft202012Validator
from laptops import exchange
from spoiling import spoilt
from values import TODAY

from ohdesk.documents.archive import archive_faults
from ohdesk.documents.pages import page_images
from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.render import render
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.deliveries import Delivery
from ohdesk.domain.errors import ArchiveRefused, NotFound
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.domain.inspections import Defect, DefectReview, DefectState, Inspection
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.plans import Plan
from ohdesk.domain.readers import Reader
from ohdesk.domain.surveys import AnswerChoice, Question, Survey
from ohdesk.domain.tallies import ConsultationTally, ConsultationTheme, TallyCount, tally_id
from ohdesk.resources import resource
from ohdesk.security.canonical import sha256
from ohdesk.services import (
    deliveries,
    delivering,
    evaluation_papers,
    forms,
    groups,
    indicator_papers,
    inspection_papers,
    minutes,
    newsletter,
    plans,
    printing,
)
from ohdesk.services.deliveries import Deliverable, Subject
from ohdesk.services.delivering import Packing, package, zipped
from ohdesk.services.practice import practice_school

YEAR = "2026–2027"
SCHEMA = Draft202012Validator(json.loads(resource("schemas", "ohdesk.delivery-1.schema.json").read_text("utf-8")))


@pytest.fixture(scope="module")
def school(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("school") / "practice"
    made = practice_school(store, path, "peura laavu kirnu sammal", "fi", TODAY)
    yield made.vault
    made.vault.close()


@pytest.fixture(scope="module")
def held(school):
    """The first approved minutes of the practice school."""
    group = groups.current_group(school)
    approved = school.record_roots()
    return next(meeting for meeting in school.outlines(Meeting, group.id) if meeting.id in approved)


def metadata(made):
    content = json.loads(next(data for name, data in made.files if name.endswith(".json")))
    SCHEMA.validate(content)
    return content["Record"]


def test_minutes_go_as_a_pdf_a_word_file_and_metadata_under_one_name(school, held):
    made = package(school, deliveries.minutes_of(held.id), Reader.STAFF, "fi", TODAY)
    assert made.name == f"{held.day.isoformat()} Muistio 1 Harjoituskoulu"
    names = [name for name, _ in made.files]
    assert names == [f"{made.name}{end}" for end in (".pdf", ".docx", " metatiedot.json", " metatiedot.xml")]
    pdf, word, _, xml = (data for _, data in made.files)
    assert archive_faults(pdf) == ()
    assert docx.Document(BytesIO(word)).core_properties.title
    found = metadata(made)
    assert [file["HashValue"] for file in found["Document"]] == [sha256(pdf), sha256(word)]
    assert found["Status"] == "Valmis"
    assert found["Restriction"]["PersonalData"] == "sisältää henkilötietoja"
    assert found["Custom"]["ApprovedRecord"] == minutes.approved(school, held.id).digest
    assert (found["RetentionPeriod"], found["RetentionPeriodEnd"]) == (10, "2036-12-31")
    assert ElementTree.fromstring(xml).findtext("NativeId") == str(held.id)
    assert made.delivery.files == tuple(sha256(data) for _, data in made.files)


def test_the_same_paper_gives_the_same_bytes_and_the_same_zip(school, held):
    first, again = (package(school, deliveries.minutes_of(held.id), Reader.STAFF, "sv", TODAY) for _ in range(2))
    assert first.files == again.files
    assert zipped(first.files) == zipped(again.files)
    with ZipFile(BytesIO(zipped(first.files))) as opened:
        assert [(name, opened.read(name)) for name in opened.namelist()] == list(first.files)


def test_the_public_copy_and_its_metadata_name_nobody_whom_the_paper_leaves_out(school, held):
    group = groups.current_group(school)
    hidden = [member.name for member in group.members if member.role in ("student", "guardian")]
    assert hidden
    made = package(school, deliveries.minutes_of(held.id), Reader.PUBLIC, "fi", TODAY)
    assert made.name.endswith("Harjoituskoulu julkinen")
    told = [data.decode() for name, data in made.files if name.endswith(("json", "xml"))]
    word = "\n".join(found.text for found in docx.Document(BytesIO(made.files[1][1])).paragraphs)
    assert [name for name in hidden for text in (*told, word) if name in text] == []
    assert metadata(made)["Restriction"]["PublicityClass"] == "Julkinen"


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        (Deliverable.YEAR, "Läsårets promemorior"),
        (Deliverable.WHOLE_YEAR, "Läsåret"),
        (Deliverable.EVALUATION, "Utvärdering"),
        (Deliverable.YEAR_SUMMARY, "Årssammanställning"),
    ],
)
def test_papers_of_a_whole_year_go_too(school, what, kind):
    subject = deliveries.of_group(what, groups.current_group(school).id, YEAR)
    made = package(school, subject, Reader.STAFF, "sv", TODAY)
    assert made.name.startswith(f"{TODAY.isoformat()} {kind}")
    assert YEAR in made.name
    assert metadata(made)["Custom"]["SchoolYear"] == YEAR


def test_a_plan_tells_who_approved_it_and_a_newsletter_is_in_its_own_language(school):
    plan = plans.plan_for(school, groups.current_group(school).id, YEAR).value
    found = metadata(package(school, deliveries.plan_of(plan.id), Reader.STAFF, "fi", TODAY))
    assert {"Role": "Hyväksyjä", "CorporateName": plan.approved_body} in found["Agent"]
    assert found["RetentionPeriod"] == -1
    letter = newsletter.newsletters(school, plan.group)[0]
    made = package(school, Subject(Deliverable.NEWSLETTER, letter.id), Reader.STAFF, "fi", TODAY)
    assert made.delivery.language == letter.language


def test_only_papers_that_differ_by_reader_offer_a_choice():
    assert Reader.PUBLIC in delivering.readers_of(Deliverable.MINUTES)
    assert delivering.readers_of(Deliverable.PLAN) == (Reader.STAFF,)


def test_files_are_written_as_a_zip_or_into_a_folder(school, held, tmp_path):
    made = package(school, deliveries.minutes_of(held.id), Reader.STAFF, "fi", TODAY)
    written = {}
    zip_file = tmp_path / "a.zip"
    assert delivering.write(made, zip_file, Packing.ZIP, written.__setitem__) == (zip_file,)
    delivering.write(made, tmp_path, Packing.FOLDER, written.__setitem__)
    assert written == {zip_file: zipped(made.files), **{tmp_path / name: data for name, data in made.files}}


def test_a_spoilt_paper_goes_only_as_a_plain_copy_and_the_metadata_says_so(school, held, monkeypatch):
    monkeypatch.setattr("ohdesk.documents.render.render", lambda *given, **named: spoilt(render(*given, **named)))
    subject = deliveries.minutes_of(held.id)
    with pytest.raises(ArchiveRefused):
        package(school, subject, Reader.STAFF, "fi", TODAY)
    pdf = metadata(package(school, subject, Reader.STAFF, "fi", TODAY, plain=True))["Document"][0]
    assert pdf["Format"]["Name"] == "fmt/276"
    assert "UseType" not in pdf


# Where the official copy lies


@pytest.fixture
def approved(new_vault, store):
    """A vault with one meeting whose minutes stand."""
    vault = new_vault()
    group = vault.add(Group(id=new_id())).value
    items = (AgendaItem(new_id(), title="Ilmapiiri", record="Keskusteltiin."),)
    meeting = Meeting(new_id(), group=group.id, day=date(2026, 11, 11), state=MeetingState.HELD, items=items)
    vault.add(meeting)
    words = [minutes.Word(None, "Puheenjohtaja", "chair", ConfirmedBy.MEETING)]
    minutes.approve_minutes(vault, store, meeting.id, words, "fi", datetime(2026, 11, 12, tzinfo=UTC))
    return vault, group.id, deliveries.minutes_of(meeting.id)


def test_files_that_were_made_wait_for_their_number_and_get_it(approved):
    vault, group, subject = approved
    made = delivering.keep(vault, package(vault, subject, Reader.STAFF, "fi", TODAY))
    (standing,) = deliveries.standings(vault, group, YEAR)
    assert (standing.official, standing.waiting, standing.is_behind) == (None, made, False)
    deliveries.note(vault, group, subject, "123/2026", TODAY)
    (standing,) = deliveries.standings(vault, group, YEAR)
    assert standing.official.delivery.id == made.id
    assert standing.waiting is None
    assert standing.is_behind
    assert deliveries.official_words(vault, subject, "fi") == (
        "Virallinen kappale: asianhallinta, dnro 123/2026, 20.11.2026"
    )
    assert deliveries.official_words(vault, subject, "sv") == (
        "Officiellt exemplar: ärendehanteringen, dnr 123/2026, 20.11.2026"
    )


def test_every_copy_made_afterwards_tells_it_but_not_the_one_that_is_handed_on(approved):
    vault, group, subject = approved
    paper = printing.minutes(vault, subject.id, "fi")
    before = forms.made(vault, paper)
    deliveries.note(vault, group, subject, "123/2026", TODAY, "kaupungin asianhallinta")
    assert list(page_images(forms.made(vault, paper), 40)) != list(page_images(before, 40))
    word = docx.Document(BytesIO(forms.made(vault, paper, forms.Form.DOCX)))
    told = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert "Virallinen kappale: kaupungin asianhallinta, dnro 123/2026, 20.11.2026" in told
    again = package(vault, subject, Reader.STAFF, "fi", TODAY)
    assert again.files[0][1] == before
    assert metadata(again)["OtherId"] == "123/2026"


def test_the_archive_list_tells_the_number_too(approved):
    vault, group, subject = approved
    deliveries.note(vault, group, subject, "123/2026", TODAY)
    told = plain_text(evaluation_papers.archive_list(vault, group, YEAR, "sv").document)
    assert "färdig; dnr 123/2026, 20.11.2026" in told


def test_an_addendum_after_the_delivery_asks_for_another(approved, store):
    vault, group, subject = approved
    deliveries.note(vault, group, subject, "", TODAY)
    assert not deliveries.official(vault, subject).changed
    word = [minutes.Word(None, "Puheenjohtaja", "chair", ConfirmedBy.MEETING)]
    minutes.add_addendum(vault, store, subject.id, "Luku", "78, ei 87.", word, "fi", datetime(2026, 11, 21, tzinfo=UTC))
    assert deliveries.official(vault, subject).changed
    assert deliveries.official_words(vault, subject, "fi") == (
        "Virallinen kappale: asianhallinta, 20.11.2026. Muuttunut toimituksen jälkeen: toimita uudelleen."
    )
    (standing,) = deliveries.standings(vault, group, YEAR)
    assert not standing.is_behind


def test_a_plan_that_is_approved_anew_asks_for_another(new_vault):
    vault = new_vault()
    group = vault.add(Group(id=new_id())).value
    edition = vault.add(Plan(new_id(), group=group.id, school_year=YEAR))
    edition = plans.approve_plan(vault, edition, "Lautakunta", TODAY, "12", "HK/1/2026")
    subject = deliveries.plan_of(edition.value.id)
    deliveries.note(vault, group.id, subject, "HK/1/2026", TODAY)
    assert not deliveries.official(vault, subject).changed
    paper = printing.plan(vault, subject.id, "fi")
    assert plain_text(paper.document).count("HK/1/2026") <= 1
    plans.approve_plan(vault, vault.read(Plan, subject.id), "Lautakunta", date(2027, 1, 8), "3", "HK/1/2026")
    assert deliveries.official(vault, subject).changed


def test_a_year_changes_with_the_minutes_in_it(approved):
    vault, group, _ = approved
    year = deliveries.of_group(Deliverable.YEAR, group, YEAR)
    assert deliveries.state_of(vault, year)
    assert deliveries.state_of(vault, deliveries.of_group(Deliverable.YEAR, group, "2025–2026")) == ""
    assert deliveries.state_of(vault, deliveries.of_group(Deliverable.EVALUATION, group, YEAR)) == ""


def test_two_laptops_that_both_note_it_keep_both_notes(laptops):
    first = laptops.new()
    group = first.add(Group(id=new_id())).value
    meeting = first.add(Meeting(new_id(), group=group.id, day=date(2026, 11, 11), state=MeetingState.HELD)).value
    second = laptops.new()
    exchange(first, second)
    subject = deliveries.minutes_of(meeting.id)
    deliveries.note(first, group.id, subject, "1/2026", date(2026, 11, 20))
    deliveries.note(second, group.id, subject, "2/2026", date(2026, 11, 21))
    exchange(first, second)
    for vault in (first, second):
        assert {one.number for one in vault.all(Delivery)} == {"1/2026", "2/2026"}
        assert deliveries.official(vault, subject).delivery.number == "2/2026"
        assert deliveries.earlier_words(vault, subject, "fi") == "Toimitettu myös aiemmin: dnro 1/2026, 20.11.2026."
        assert deliveries.earlier_words(vault, deliveries.minutes_of(new_id()), "fi") == ""


def test_a_delivery_of_nothing_is_no_paper(vault):
    with pytest.raises(NotFound):
        deliveries.subject_of(Delivery(new_id()))
    assert deliveries.official(vault, deliveries.minutes_of(new_id())) is None
    assert deliveries.official_words(vault, deliveries.minutes_of(new_id()), "fi") == ""


def named(made):
    return made.files[0][0]


def test_the_follow_up_of_inspections_goes_and_changes_with_each_look_at_a_defect(vault, store):
    group = vault.add(Group(new_id(), name="Ryhmä")).value
    defect = Defect(new_id(), "Ilmanvaihto ei riitä.", "B 204", due=date(2026, 12, 1))
    edition = vault.add(Inspection(new_id(), group.id, day=date(2026, 10, 7), defects=(defect,)))
    subject = deliveries.inspections_of(group.id)
    assert [each for each, _ in deliveries.others_of_year(vault, group.id, YEAR)] == [subject]
    assert delivering.readers_of(subject.what) == (Reader.STAFF, Reader.PUBLIC)

    made = package(vault, subject, Reader.PUBLIC, "fi", TODAY)
    assert named(made) == "2026-10-07 Tarkastuksen seuranta julkinen.pdf"
    assert metadata(made)["Custom"]["Reader"] == "public"
    delivering.keep(vault, made)
    deliveries.note(vault, group.id, subject, "HK/4/2026", TODAY)
    paper = inspection_papers.inspection(vault, group.id, "fi")
    assert "HK/4/2026" in forms.document_of(vault, paper).identification.number
    assert not deliveries.official(vault, subject).changed

    edition = vault.save(edition, replace(edition.value, summary="Kierrettiin kaikki luokat."))
    assert not deliveries.official(vault, subject).changed, "a digest of words would tell whoever guesses them"
    looked = replace(defect, reviews=(DefectReview(new_id(), TODAY, "Korjattu.", DefectState.REPAIRED),))
    vault.save(edition, replace(edition.value, defects=(looked,)))
    assert deliveries.official(vault, subject).changed


def test_a_terms_consultations_and_the_results_of_a_survey_go_but_no_empty_survey(vault):
    team = vault.add(Group(new_id(), type=GroupType.EXPERT_TEAM, name="Tiimi")).value
    counts = (TallyCount(new_id(), count=2), TallyCount(new_id(), theme=ConsultationTheme.PEERS, count=40))
    tally = ConsultationTally(tally_id(team.id, YEAR, spring=False), team.id, YEAR, counts=counts)
    question = Question(new_id(), text="Viihdytkö?", choices=(AnswerChoice(new_id(), text="kyllä", count=30),))
    survey = Survey(new_id(), team.id, title="Kaverikysely", closes=date(2026, 11, 1), questions=(question,))
    blank = Survey(new_id(), team.id, title="Uusi kysely", closes=date(2026, 11, 15))
    for value in (tally, survey, blank):
        vault.add(value)

    of_tally, of_survey = Subject(Deliverable.TALLY, tally.id), Subject(Deliverable.SURVEY, survey.id)
    assert {each for each, _ in deliveries.others_of_year(vault, team.id, YEAR)} == {of_tally, of_survey}
    assert delivering.readers_of(Deliverable.TALLY) == (Reader.STAFF,), "small counts are joined for everybody"
    for subject, language, words in ((of_tally, "sv", YEAR), (of_survey, "fi", "2026-11-01")):
        made = package(vault, subject, Reader.STAFF, language, TODAY)
        assert words in named(made)
        assert metadata(made)["Status"] == "Valmis"
        delivering.keep(vault, made)
        deliveries.note(vault, team.id, subject, f"HK/{subject.what}", TODAY)
        assert not deliveries.official(vault, subject).changed
    papers = (
        inspection_papers.tally(vault, team.id, YEAR, "fi", spring=False),
        indicator_papers.survey_results(vault, survey.id, "fi", TODAY),
    )
    for paper, what in zip(papers, (Deliverable.TALLY, Deliverable.SURVEY), strict=True):
        assert f"HK/{what}" in forms.document_of(vault, paper).identification.number
    assert indicator_papers.survey_form(vault, survey.id, "fi", TODAY).subject is None
    with pytest.raises(NotFound):
        package(vault, Subject(Deliverable.TALLY, new_id()), Reader.STAFF, "fi", TODAY)
