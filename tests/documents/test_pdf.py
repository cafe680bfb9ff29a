"""Every kind of document as PDF: its text, fonts, marks and bytes."""

import hashlib
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import time
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from samples import ISSUER, MEETING, PARTED, PARTED_TASKS, PLAN, TODAY, documents

from ohdesk.documents.agenda import agenda
from ohdesk.documents.chairs_agenda import chairs_agenda
from ohdesk.documents.minutes import draft_minutes, extract
from ohdesk.documents.pages import page_images
from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.plans import plan_paper
from ohdesk.documents.render import render
from ohdesk.documents.tasks import task_list
from ohdesk.documents.tree import (
    Aside,
    Band,
    BulletList,
    Document,
    Heading,
    Identification,
    InLanguage,
    Item,
    Notice,
    NumberedList,
    Panel,
    Panels,
    Paragraph,
    Section,
    SideBySide,
    Signature,
    Signatures,
    Table,
    plain,
)
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Role
from ohdesk.domain.meetings import MeetingState
from ohdesk.domain.outcomes import TaskState
from ohdesk.domain.plans import PlanState
from ohdesk.domain.readers import Reader

KINDS = ("agenda", "draft", "minutes", "internal", "plan", "recovery", "chair", "sheet", "extract", "year", "tasks")


def pages(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def words(text):
    """The text as one line, with divided words put together again."""
    return " ".join(re.sub("\ufffe|[-\u00ad]\\s*\n", "", text.replace("\r", "")).replace("\u00a0", " ").split())


def text_of(pdf):
    return words("\n".join(pages(pdf)))


def a_document(*blocks, **more):
    who = Identification("Harjoituskylä", ("Harjoituskoulu",), "Muistio", "14.10.2026")
    return Document("Otsikko", "fi", who, blocks, **more)


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_font_is_embedded(kind, language, tmp_path):
    file = tmp_path / "document.pdf"
    file.write_bytes(render(documents(language)[kind]))
    with pikepdf.open(file) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert all("SourceSans3" in str(font.BaseFont) for font in fonts)


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_gives_the_same_bytes(kind, language):
    assert render(documents(language)[kind]) == render(documents(language)[kind])


def test_two_processes_give_the_same_bytes():
    program = (
        "import hashlib; from samples import documents; from ohdesk.documents.render import render;"
        "print(hashlib.sha256(render(documents('fi')['minutes'])).hexdigest())"
    )
    other = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(__file__).parent, capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == hashlib.sha256(render(documents("fi")["minutes"])).hexdigest()


def test_a_finnish_agenda_reads_as_it_was_prepared():
    text = text_of(render(documents("fi")["agenda"]))
    for expected in (
        "Kokouskutsu ja esityslista",
        "Opiskeluhuoltoryhmä: kokous 3/2026–2027",
        "keskiviikko 14.10.2026 klo 14.15–15.40",
        "https://kokous.example/harjoituskoulu",
        "3 Kaverikyselyn tulokset",
        "Keskustelu · esittelee kuraattori",
        "Liitteet: Kaverikyselyn yhteenveto.pdf (PDF, 120 kt)",
    ):
        assert expected in text
    assert text.index("14.30") < text.index("3 Kaverikyselyn tulokset") < text.index("14.55")


def test_swedish_minutes_use_the_words_of_the_act():
    text = text_of(render(documents("sv")["minutes"]))
    for expected in (
        "Promemoria",
        "Läroanstaltens elevhälsogrupp",
        "onsdag 14.10.2026 kl. 14.17–15.38",
        "Närvarande",
        "hälsovårdare",
        "Överenskoms:",
        "Antecknades för kännedom:",
        "Uppgift:",
        "Bekräftad",
    ):
        assert expected in text
    assert "elevvård" not in text
    assert "protokoll" not in text.lower()


def test_published_minutes_name_representatives_by_role():
    text = text_of(render(documents("fi")["minutes"]))
    assert "Oppilasmalli" not in text
    assert "Huoltajamalli" not in text
    assert "oppilaiden edustaja (2)" in text
    assert "huoltajien edustaja" in text
    assert "Harri Harjoitusrehtori, rehtori, puheenjohtaja" in text


def test_internal_minutes_name_everybody():
    text = text_of(render(documents("fi")["internal"]))
    assert "Oona Oppilasmalli, oppilaiden edustaja" in text


def test_an_agenda_for_all_leaves_the_meeting_link_out():
    text = text_of(render(agenda(MEETING, ISSUER, 3, "fi", TODAY, Reader.PUBLIC)))
    assert "kokous.example" not in text


def test_approved_minutes_carry_confirmation_code_and_addendum():
    every_page = [words(page) for page in pages(render(documents("fi")["minutes"]))]
    assert all("tunniste 7YD1-RXYJ-W15N-G000" in page for page in every_page)
    text = " ".join(every_page)
    assert "Vahvistettu 21.10.2026" in text
    assert "vahvistanut 20.10.2026 omalla salalauseella" in text
    assert "Lisäys 2.11.2026" in text
    assert "sähköinen allekirjoitus" not in text.lower()


def test_an_item_of_which_nothing_is_recorded_says_so():
    item = replace(MEETING.items[0], record="", outcomes=())
    text = text_of(render(draft_minutes(replace(MEETING, items=(item,)), (), ISSUER, 3, "fi", TODAY)))
    assert "1 Kokouksen avaus – 2 Seuraava kokous" in text


def test_state_and_practice_stand_on_every_page():
    blocks = [Paragraph("Tekstiä riittää. " * 60)] * 12
    pdf = render(a_document(*blocks, state_line="Luonnos 22.11.2026", practice=True))
    every_page = pages(pdf)
    assert len(every_page) > 1
    for number, page in enumerate(every_page, start=1):
        assert "Luonnos 22.11.2026" in page
        assert "HARJOITUS – ei oikeita tietoja" in page
        assert f"{number} ({len(every_page)})" in page
        assert "Muistio" in page


def test_an_unapproved_plan_says_so_and_an_approved_one_does_not():
    working = plan_paper(replace(PLAN, state=PlanState.WORKING), ISSUER, "fi", TODAY)
    assert working.state_line == "Työstöversio 22.11.2026"
    assert not plan_paper(PLAN, ISSUER, "fi", TODAY).state_line


def test_the_plan_prints_every_word_of_its_goals():
    text = text_of(render(documents("fi")["plan"]))
    for goal in PLAN.goals:
        for measure in goal.measures:
            assert words(measure.owner) in text
    assert "Kukaan ei jää yksin" in text
    assert "✓ Valmis" in text
    assert "9/2026–29.5.2027" in text
    assert "○ Suunniteltu" in text
    assert "Hyväksytty" in text


def test_a_plan_in_chapters_tells_services_whom_it_heard_what_it_left_out_and_where_the_act_is_answered():
    text = text_of(render(documents("fi")["provider_plan"]))
    for expected in ("Voimassa 1.8.2026–31.7.2029", "hallintosääntö 24 §", "Kuraattori ma, ke ja to 9–15",
                     "Psykologi (tauolla)", "Metsäkoulu", "Kuultu suunnitelmasta", "Välitunneille tekemistä.",
                     "Jätetty pois: Kuvataan", "Liite: OHL 13 §:n kohdat", "tarkistettu 1/2025"):  # fmt: skip
        assert expected in text, expected
    assert "Lääkäri" not in text
    assert "Rantakoulu" not in text.split("Kokonaistarve")[2]
    assert "Liite" not in text_of(render(documents("fi")["regional_plan"]))
    assert "Liite: OHL 13 §:n kohdat" in text_of(render(documents("fi")["year_plan"]))
    assert "Liite" not in text_of(render(documents("fi")["plan"]))


def test_a_cancelled_meeting_says_so_first():
    text = text_of(render(agenda(replace(MEETING, state=MeetingState.CANCELLED), ISSUER, None, "fi", TODAY)))
    assert text.count("Kokous on peruttu") == 1
    assert "Kokous peruttu" in text


def test_the_recovery_sheet_shows_the_whole_key():
    text = text_of(render(documents("fi")["recovery"]))
    groups = re.findall(r"\b[A-Z0-9]{5}\b", text)
    assert groups == ["7K3QX", "M2R8T", "9HVWA", "C4N6P", "JD5FY", "8B2GZ", "T7QKE", "3XWRM", "V9HA4", "N6PCJ", "5DY2B"]


def test_a_long_table_loses_no_row_and_repeats_its_header():
    rows = tuple((f"rivi{n:04}", "sana " * (n % 30), "Kuraattori") for n in range(400))
    pdf = render(a_document(Table(("Tunnus", "Toimenpide", "Vastuu"), rows)))
    every_page = pages(pdf)
    found = re.findall(r"rivi\d{4}", "".join(every_page))
    assert found == [row[0] for row in rows]
    assert all("Toimenpide" in page for page in every_page)


def test_rows_that_continue_a_row_stand_on_its_page():
    rows = tuple(row for n in range(60) for row in ((f"nimi{n:02}", "alku"), ("", f"jatko{n:02}"), ("", "loppu")))
    for number, text in enumerate(every_page := pages(render(a_document(Table(("Nimi", "Teksti"), rows))))):
        assert re.findall(r"nimi(\d\d)", text) == re.findall(r"jatko(\d\d)", text), number
    assert len(every_page) > 2


def test_rows_too_many_for_a_page_are_divided_all_the_same():
    rows = (("nimi", "alku"), *(("", f"jatko{n:03} " + "sana " * (n % 40)) for n in range(200)), ("toinen", "loppu"))
    text = "".join(pages(render(a_document(Paragraph("Alkuun."), Table(("Nimi", "Teksti"), rows)))))
    assert re.findall(r"jatko(\d{3})", text) == [f"{n:03}" for n in range(200)]
    assert "loppu" in text


def test_a_cell_taller_than_a_page_is_printed_whole():
    sentence = " ".join(f"sana{n:05}" for n in range(3000))
    text = "".join(pages(render(a_document(Table(("Tavoite", "Teksti"), (("Yksi", sentence), ("Kaksi", "loppu")))))))
    assert re.findall(r"sana\d{5}", text) == sentence.split()
    assert "loppu" in text


def test_a_word_wider_than_the_page_is_printed_whole():
    word = "x" * 900
    text = "".join(pages(render(a_document(Paragraph(word), Table(("A", "B"), ((word, "b"),))))))
    assert text.count("x") >= 1800


AFTER_A_HEADING = {
    "a paragraph": Paragraph("Jatkuu tästä. " * 20),
    "a short paragraph": Paragraph("Jatkuu tästä."),
    "a list": BulletList((Item("Jatkuu tästä", (NumberedList(("a", "b")),)), "c")),
    "a table with bands": Table(("A", "B"), (Band("Jatkuu"), ("rivi " * 30, "b"), ("", "c"))),
    "two languages": SideBySide(("fi", "sv"), (((Heading(3, "Jatkuu"),), (Heading(3, "Går vidare"),)),
                                               ((Paragraph("tästä " * 40),), (Paragraph("härifrån " * 40),)))),
    "another language": InLanguage("sv", (Heading(3, "Jatkuu"), Paragraph("härifrån " * 40))),
    "a notice": Notice("Jatkuu:", "tästä " * 40),
    "an aside": Aside("Jatkuu", (Paragraph("tästä " * 40),)),
    "a short aside": Aside("Jatkuu", (Heading(3, "tästä"), Paragraph("eteenpäin"))),
    "panels": Panels((Panel(Heading(3, "Jatkuu"), ("tästä " * 20,)), Panel(Heading(3, "Toinen"), ("x",)))),
    "signatures": Signatures((Signature("Jatkuu", "rehtori"),)),
}  # fmt: skip


@pytest.mark.parametrize("block", AFTER_A_HEADING.values(), ids=AFTER_A_HEADING)
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(block):
    for lines in range(30, 60, 3 if block is not AFTER_A_HEADING["a short paragraph"] else 1):
        before = Paragraph("\n".join(["rivi"] * lines))
        for blocks in ((Heading(2, "Luku"), block), (Section(Heading(2, "Luku"), (block,)),)):
            for page in pages(render(a_document(before, *blocks))):
                assert "Luku" not in page or "Jatkuu" in page


def test_what_is_apart_from_the_text_runs_over_as_many_pages_as_it_needs():
    table = Table(("Nimi", "Tila"), tuple((f"rivi-{n}", "auki") for n in range(60)))
    inner = (
        Heading(3, "Tausta"),
        Paragraph("Pitkä selvitys. " * 300),
        table,
        Aside("Toinen", (Paragraph("x " * 900),)),
    )
    for lines in (0, 25, 40):
        text = text_of(render(a_document(Paragraph("rivi\n" * lines), Aside("Vain ryhmälle", inner))))
        assert all(f"rivi-{n}" in text for n in range(60))
        assert text.count("selvitys") == 300


def test_markup_in_user_text_is_text():
    text = text_of(render(a_document(Paragraph("<b>lihava</b> & <img src='x'/> 1 < 2"))))
    assert "<b>lihava</b> & <img src='x'/> 1 < 2" in text


def test_a_character_that_the_font_lacks_leaves_a_visible_mark():
    assert "hyvin □ menee" in text_of(render(a_document(Paragraph("hyvin 😀 menee"))))


def test_title_language_and_bookmarks_are_in_the_file(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(render(a_document(Section(Heading(2, "Avaus", "1"), (Heading(4, "Syvällä"), Paragraph("x"))))))
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == "fi"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo.Title) == "Otsikko"
        with pdf.open_outline() as outline:
            assert [entry.title for entry in outline.root] == ["Otsikko"]
            chapter = outline.root[0].children[0]
            assert "Avaus" in chapter.title
            assert [entry.title for entry in chapter.children] == ["Syvällä"]


def test_pages_come_as_pictures():
    pdf = render(documents("fi")["plan"])
    images = list(page_images(pdf, 50))
    assert len(images) == len(pages(pdf))
    image = images[0]
    assert image.width > image.height
    assert len(image.pixels) == image.stride * image.height
    assert image.stride >= 4 * image.width
    assert set(image.pixels[:3]) == {255}
    assert min(image.pixels) < 60


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_another_reader_reads_the_finnish_text(tmp_path):
    file = tmp_path / "minutes.pdf"
    file.write_bytes(render(documents("fi")["minutes"]))
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout
    assert "Sovittiin: Tukioppilaat järjestävät välituntitoimintaa kahtena päivänä" in words(text)


@pytest.mark.parametrize("scale", [0.85, 1.0, 1.25, 1.5, 2.0])
def test_every_size_keeps_every_word(scale):
    for kind in ("minutes", "plan"):
        document = documents("fi")[kind]
        text = "".join(text_of(render(document, scale)).split()).replace("-", "")
        for block in document.blocks:
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in row:
                        for word in plain(cell).split():
                            assert word.replace("-", "") in text


def paper(kind, language="fi"):
    return text_of(render(documents(language)[kind]))


def test_each_part_of_an_agenda_has_its_heading_where_both_exist():
    text = plain_text(agenda(PARTED, ISSUER, 3, "fi", TODAY))
    headings = [
        line for line in text.splitlines() if line in ("Koko ryhmä", "Henkilöstön osuus") or line[:2].strip().isdigit()
    ]
    assert [line[:10] for line in headings] == [
        *("Koko ryhmä", "1 Kokoukse", "2 Edellise", "3 Kaveriky"),
        *("Henkilöstö", "4 Henkilös", "Koko ryhmä", "5 Poissaol"),
    ]
    assert "Tervetuloa kokoukseen! Lue liite etukäteen." in text
    representatives = paper("representatives")
    assert "Koko ryhmä" not in representatives
    assert "4 Henkilöstön" not in representatives
    assert "5 Poissaolojen seuranta" in representatives


def test_the_chairs_copy_adds_up_the_time_and_tells_why_each_item_is_here():
    text = paper("chair")
    for expected in (
        "Puheenjohtajan esityslista",
        "Vain puheenjohtajalle",
        "suunniteltu 70 min · varattu 85 min · 15 min jää · viimeinen asia alkaa klo 15.10",
        "miksi tässä: jatkuu edellisestä kerrasta",
        "miksi tässä: tehtävän määräaika on ohi",
        "Valmistelee: apulaisrehtori, määräaika 9.10.2026",
        "kuka kokoaa vastaukset",
        "Kokoaa vastaukset. (luottamusmies, määräaika 1.10.2026)",
        "Pidä tämä lyhyenä.",
    ):
        assert expected in text, expected
    assert text.count("miksi tässä") == 2


def test_time_that_does_not_fit_is_told():
    def time_use(**changes):
        document = chairs_agenda(replace(PARTED, **changes), ISSUER, 3, "fi", TODAY, {})
        return text_of(render(document)).partition("Ajankäyttö ")[2].partition(" Koko")[0]

    assert "10 min liikaa" in time_use(ends=time(15, 15))
    assert "varattu" not in time_use(ends=None)
    unplanned = tuple(replace(item, minutes_planned=None) for item in PARTED.items)
    assert "suunniteltu 0 min · ilman aikaa 5" in time_use(items=unplanned)


def test_the_sheet_has_numbered_lines_and_people_to_tick():
    text = paper("sheet")
    for expected in ("Harri Harjoitusrehtori rehtori ☐", "Muu osallistuja:", "3.4 3.5 Sovittiin 3.6 Tehtävä Kuka Mihin",
                     "6 Lisätty asia:", "7 Seuraava kokous", "Kokous päättyi klo"):  # fmt: skip
        assert expected in text, expected
    assert "Kysy erikseen" not in text


def test_who_was_away_when_something_was_agreed_is_told():
    text = text_of(render(draft_minutes(PARTED, (), ISSUER, 3, "fi", TODAY)))
    assert "Asiaa käsiteltäessä läsnä" not in text
    late = tuple(replace(line, arrived=time(14, 40)) if line.role is Role.NURSE else line for line in PARTED.attendance)
    text = text_of(render(draft_minutes(replace(PARTED, attendance=late), (), ISSUER, 3, "fi", TODAY)))
    second, third = text.index("2 Edellisen kokouksen"), text.index("3 Kaverikyselyn")
    told = "Asiaa käsiteltäessä läsnä 6/7. Ei paikalla: Tiina Testiterveydenhoitaja, terveydenhoitaja."
    assert told in text[second:third]
    assert told not in text[third:]
    assert "(saapui klo 14.40)" in text


def test_loose_notes_stand_in_the_chairs_copy_of_a_draft_only():
    chairs = text_of(render(draft_minutes(PARTED, (), ISSUER, 3, "fi", TODAY, chairs=True)))
    assert "Irralliset muistiinpanot – vain puheenjohtajalle Irrallinen: palautelaatikko aulaan?" in chairs
    assert "Irrallinen" not in text_of(render(draft_minutes(PARTED, (), ISSUER, 3, "fi", TODAY)))


def test_what_is_for_the_group_only_is_told_apart():
    text = text_of(render(draft_minutes(PARTED, PARTED_TASKS, ISSUER, 3, "fi", TODAY)))
    assert "Vain ryhmälle Tämä jää ryhmän tietoon." in text
    assert "Johtoryhmä palaa asiaan. (vain ryhmälle)" in text
    assert "||" not in text
    assert (
        "Vain ryhmälle" in pages(render(draft_minutes(PARTED, (), ISSUER, 3, "fi", TODAY)))[0].split("Muistio")[1][:60]
    )


def test_an_extract_tells_its_meeting_its_people_and_who_confirmed_it():
    text = paper("extract")
    assert "Ote muistiosta" in text
    assert text.index("Läsnä asiaa käsiteltäessä") < text.index("5 Poissaolojen seuranta") < text.rindex("Vahvistettu")
    assert "tunniste 7YD1-RXYJ-W15N-G000" in text
    with pytest.raises(NotFound):
        extract(PARTED, (), MEETING.id, ISSUER, 3, "fi", TODAY)


def test_a_year_begins_with_links_to_its_meetings():
    pdf = render(documents("fi")["year"])
    with pikepdf.open(BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        links = [area.Dest for area in opened.pages[0].Annots]
        first, second = (numbers[link[0].objgen] for link in links)
        assert "Kokous 3 · 14.10.2026" in words(pages(pdf)[first])
        assert "Kokous 3 · 14.10.2026" in words(pages(pdf)[second])
        assert 0 < first < second
        titles = [str(item.title) for item in opened.open_outline().root[0].children]
    assert titles == ["Kokous 3 · 14.10.2026"] * 2
    text = text_of(pdf)
    assert text.index("Lisäys 2.11.2026") < text.rindex("Kokous 3 · 14.10.2026")


def test_a_task_list_names_owner_day_and_item():
    assert "Kysyy liikennejärjestelyn aikataulua. rehtori 30.10.2026 2" in paper("tasks")
    done = replace(PARTED_TASKS[0], state=TaskState.DONE)
    assert "tehty" in text_of(render(task_list(PARTED, (done,), ISSUER, 3, "fi", TODAY)))
    assert "ei sovittu tehtäviä" in text_of(render(task_list(PARTED, (), ISSUER, 3, "fi", TODAY)))


def test_each_page_is_told_of_as_it_begins():
    told = []
    pdf = render(documents("fi")["draft"], on_page=told.append)
    assert told == list(range(1, len(pages(pdf)) + 1))


def test_a_document_with_contents_is_told_of_once_more():
    told = []
    pdf = render(documents("fi")["year"], on_page=told.append)
    assert told == list(range(1, len(pages(pdf)) + 1)) * 2


class Stopped(Exception):
    def __init__(self, page, reason):
        super().__init__(page, reason)


@pytest.mark.parametrize("kind", ["draft", "plan", "year", "poster"])
def test_rendering_can_be_stopped_at_any_page_and_leaves_nothing_behind(kind):
    document, told = documents("fi")[kind], []
    whole = render(document, on_page=told.append)

    for last in set(told):

        def stop(page, last=last):
            if page == last:
                raise Stopped(page, "the window was closed")

        with pytest.raises(Stopped) as stopped:
            render(document, on_page=stop)
        assert stopped.value.args == (last, "the window was closed")
    assert render(document) == whole


@pytest.mark.parametrize("kind", KINDS)
def test_no_stream_ends_in_a_line_break_and_objects_are_packed(kind):
    pdf = render(documents("fi")[kind])
    assert not re.search(rb"[\r\n]\nendstream", pdf)
    assert b"/ObjStm" in pdf
