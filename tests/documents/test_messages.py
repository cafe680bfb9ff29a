"""Papers as text and as HTML, and the drafts that carry them."""

import re
from email import message_from_bytes
from email.policy import default
from html.parser import HTMLParser
from xml.etree.ElementTree import fromstring

import pytest
from samples import bare_documents, documents, everything

from ohdesk.documents.html import page
from ohdesk.documents.mail import Enclosure, is_address, mail_draft
from ohdesk.documents.notes import with_notes
from ohdesk.documents.plain_text import plain_text

VOID = {"meta", "br"}


class Checked(HTMLParser):
    """Follows open elements, and keeps the text and the addresses that a page would fetch."""

    def __init__(self, text):
        super().__init__()
        self.open, self.text, self.fetched, self.tags = [], [], [], set()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.fetched += [value for name, value in attrs if name in ("src", "data", "srcset")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_minutes_read_as_text_for_a_message():
    text = plain_text(documents("fi")["minutes"])
    assert text.startswith("HARJOITUS – ei oikeita tietoja\nOpiskeluhuoltoryhmä: kokous 3/2026–2027\n\n")
    for expected in (
        "\nAika: keskiviikko 14.10.2026 klo\u00a014.17–15.38\n",
        "\nLäsnä:\n- Harri Harjoitusrehtori, rehtori, puheenjohtaja\n",
        "\n\n3 Kaverikyselyn tulokset\n\n",
        "\n1. yhteistä välituntitoimintaa",
        "\n\nSovittiin: Tukioppilaat järjestävät",
        "\n\nTehtävä: Kertoo tuloksista luokille.\nVastuu: oppilaiden edustaja · määräaika 6.11.2026\n",
    ):
        assert expected in text, expected
    assert "\n\n\n" not in text
    assert text.endswith("\n")


def test_the_agenda_tells_its_times_in_text():
    assert "3 Kaverikyselyn tulokset (14.30, 25 min)" in plain_text(documents("fi")["agenda"])


def test_tasks_are_lines_with_their_facts():
    assert "- Kysyy liikennejärjestelyn aikataulua (Vastuu: rehtori, Määräaika: 30.10.2026, Asia: 2)" in plain_text(
        documents("fi")["tasks"]
    )


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("made", [documents, bare_documents])
def test_every_paper_becomes_a_page_that_fetches_nothing(made, language):
    for document in (*made(language).values(), everything(language)):
        checked = Checked(page(document))
        assert checked.open == []
        assert checked.fetched == []
        assert not {"script", "img", "link"} & checked.tags
        assert document.title in "".join(checked.text)


def test_bands_and_groups_of_columns_are_told_in_every_form():
    text, written = plain_text(everything("fi")), page(everything("fi"))
    assert "\nLukuvuosi 2024–2025:\n- Kysymys 0 (Osuus syksy: 46 %, Osuus kevät: 52 %, Vastaajia" in text
    assert "- Kysymys 7 (ei kysytty tänä vuonna, Vastaajia kevät: 119)\n  Osuus syksy: kuudesluokkalaiset" in text
    assert "Osuus kevät: 49 %, Vastaajia: tietoa ei julkaista" in text
    for told in ('scope="colgroup" colspan="2"', 'scope="rowgroup" colspan="5"', 'scope="row" rowspan="2"'):
        assert told in written
    assert written.count('<tbody><tr><th scope="rowgroup"') == 3


def test_lists_within_lists_are_told_in_every_form():
    text, written = plain_text(everything("fi")), page(everything("fi"))
    assert "\n- toinen taso\n  - viiva\n  - kolme\n    i) ensin\n    ii) sitten\n    - vielä\n" in text
    assert "\n3. kohta 0\n  - alakohta 0\n4. kohta 1\n" in text
    assert '<li>kolme<ol type="i"><li>ensin</li><li>sitten</li></ol><ul><li>vielä</li>' in written
    assert '<ol start="3"><li>kohta 0<ul><li>alakohta 0</li></ul></li>' in written


def test_notes_are_told_at_the_end_in_every_form_and_lead_back():
    text, written = plain_text(everything("fi")), page(everything("fi"))
    assert "\nSuunnitelma [1] tarkistetaan vuosittain, ja sen toteutumista seurataan [2].\n" in text
    assert "\nViitteet\n\n[1] Oppilas- ja opiskelijahuoltolaki 1287/2013, 13 §; tarkistettu 1/2025.\n[2] Lähde:" in text
    for number in "1234":
        assert f'<a role="doc-noteref" id="note-0-{number}-mark" href="#note-0-{number}">{number})</a>' in written
        assert f'<p id="note-0-{number}"><a role="doc-backlink" href="#note-0-{number}-mark">{number})</a> ' in written
    assert written.count('href="#note-0-1"') == 2


def test_a_paper_without_notes_stays_as_it_is():
    minutes = documents("fi")["minutes"]
    assert with_notes(minutes) is minutes


def test_another_language_is_told_on_a_page():
    written = page(everything("fi"))
    assert '<span lang="sv"><em>läroanstaltens elevhälsogrupp</em></span>' in written
    finnish, swedish = written.split('<div lang="fi">')[1].split("</div>", 1)
    assert "Yhdenvertaisuussuunnitelma" in finnish
    assert swedish.startswith('\n<div lang="sv">\n<h3 id="heading-9">Elevhälsoplanen</h3>')


def test_a_page_says_who_sends_it_and_has_its_text_in_one_place():
    written = page(everything("fi"))
    head, rest = written.split("<main>")
    main, foot = rest.split("</main>")
    assert '<p class="what">Muistio · 14.10.2026 · HK/1/2026 · Julkinen</p>' in head
    assert "HARJOITUS" in head
    assert main.startswith('\n<h1 id="heading-0">')
    assert "<footer>" not in foot
    assert "Koulutie 1" in page(documents("fi")["agenda"]).split("</main>")[1]


def test_headings_follow_one_another_and_tables_are_named_by_theirs():
    written = page(everything("fi"))
    assert ">Otsikko, joka hyppää tason yli</h3>" in written
    assert '<table aria-labelledby="heading-2">' in written


def test_contents_lead_to_their_headings():
    written = page(documents("fi")["year"])
    places = re.findall('<li><a href="#([^"]+)">', written)
    assert len(places) == 2
    assert all(f' id="{place}"' in written for place in places)


def test_drawings_are_pictures_that_are_told_in_words():
    pictures = re.findall("<svg.*?</svg>", page(everything("fi")))
    roots = [fromstring(picture) for picture in pictures]
    assert roots[0].get("aria-label") == "Vuosikello, jonka asiat ovat taulukossa."
    assert all(root.get("role") == "img" for root in roots)
    assert {"Elokuu", "tavoite 70 %"} <= {text.text for root in roots for text in root.iter("text")}
    for root in roots:
        left, top, width, height = map(float, root.get("viewBox").split())
        for text in root.findall("text"):  # those that are not turned
            assert left - 1 <= float(text.get("x")) <= left + width + 1
            assert top - 1 <= float(text.get("y")) <= top + height + 1


def test_what_people_write_is_never_markup():
    written = page(everything("fi"))
    assert "<lohkot>" not in written
    assert "&lt;lohkot&gt; &amp; merkit" in written
    assert '<a href="https://ohjeet.example/hyvinvointi">' in written


def test_a_draft_is_taken_apart_by_a_mail_reader():
    files = (Enclosure("Esityslista ä.pdf", b"%PDF-1.7"), Enclosure("Kokous.ics", b"BEGIN:VCALENDAR", "text/calendar"))
    receivers = ("raili@koulu.example", " kalle@alue.example ", "väärä osoite", "a@b.example, c@d.example")
    data = mail_draft("Kutsu:\nkokous ä", "Tervetuloa – nähdään!\n", "<p>Tervetuloa</p>", files, receivers)
    assert b"\r\n" in data
    assert data.count(b"\n") == data.count(b"\r\n")
    message = message_from_bytes(data, policy=default)
    assert message.defects == []
    assert message["subject"] == "Kutsu: kokous ä"
    assert message["x-unsent"] == "1"
    assert [address.addr_spec for address in message["bcc"].addresses] == ["raili@koulu.example", "kalle@alue.example"]
    assert (message["to"], message["cc"], message["from"]) == (None, None, None)
    assert message.get_body(("plain",)).get_content().splitlines() == ["Tervetuloa – nähdään!"]
    assert message.get_body(("html",)).get_content().strip() == "<p>Tervetuloa</p>"
    assert [part.get_filename() for part in message.iter_attachments()] == ["Esityslista ä.pdf", "Kokous.ics"]
    pdf, calendar = message.iter_attachments()
    assert (pdf.get_content_type(), pdf.get_content()) == ("application/pdf", b"%PDF-1.7")
    assert calendar.get_content().strip() == "BEGIN:VCALENDAR"


def test_a_draft_may_have_no_receivers_and_no_html():
    message = message_from_bytes(mail_draft("Vastaus", "Kiitos!\n", "", (), ()), policy=default)
    assert message["bcc"] is None
    assert message.get_content_type() == "text/plain"


@pytest.mark.parametrize("text", ["", "a", "a@", "@b.fi", "a@b.fi, c@d.fi", "a@b.fi\nBcc: x@y.z", "ä@b.fi", "a b@c.fi"])
def test_what_is_no_address_is_known(text):
    assert not is_address(text)


def test_an_address_is_known():
    assert is_address("etunimi.sukunimi@koulu.example")
