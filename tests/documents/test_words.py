"""Hyphens, spaces, dates and the little Markdown."""

from datetime import date, time
from itertools import pairwise

import pytest

from ohdesk.documents import markdown
from ohdesk.documents.columns import column_widths
from ohdesk.documents.dates import clock, from_to, moment, span
from ohdesk.documents.fonts import printable
from ohdesk.documents.hyphenation import finnish_points, hyphenator
from ohdesk.documents.tree import BulletList, Heading, Item, NumberedList, Paragraph, Run
from ohdesk.documents.typography import bound


def divided(word):
    points = [0, *finnish_points(word), len(word)]
    return "-".join(word[start:end] for start, end in pairwise(points))


_FIELD = (
    "oppi-lai-tos-koh-tai-nen opis-ke-lu-huol-to-ryhmä hyvin-voin-ti-alue hyvin-voin-ti-alueella toi-mi-alue "
    "kou-lu-ter-veys-ky-sely yhden-ver-tai-suus-suun-ni-telma kou-lu-ter-vey-den-huolto ter-vey-den-hoi-taja "
    "kou-lu-ku-raat-tori oppi-las-kunta van-hem-pain-yh-dis-tys luo-kan-val-voja luo-kan-oh-jaaja "
    "eri-tyis-opet-taja opin-to-oh-jaaja apu-lais-reh-tori jär-jes-tys-sään-nöt kurin-pi-to-suun-ni-telma "
    "pois-sa-olot pois-sa-olo-jen läs-nä-olo kiu-saa-mis-ti-lan-teet kiu-saa-mis-il-moi-tus ennal-ta-eh-käi-sevä "
    "osal-li-suus-in-di-kaat-tori hyvin-voin-ti-ker-to-mus las-ten-suo-je-lu-il-moi-tus oppi-mis-ym-pä-ristö "
    "väli-tun-ti-toi-minta tuki-op-pi-las-toi-minta ryh-mäy-ty-mi-nen kave-ri-tai-to-tunti mie-len-ter-veys "
    "päih-de-kas-va-tus tur-val-li-suus-kä-vely pelas-tus-suun-ni-telma krii-si-suun-ni-telma asian-tun-ti-ja-ryhmä "
    "moni-am-ma-til-li-nen moni-alai-nen yhteis-työ-taho tie-to-suo-ja-vas-taava salas-sa-pi-to-vel-vol-li-suus "
    "asian-hal-linta pöy-tä-kir-jan-pi-täjä arvioin-ti-suun-ni-telma itse-ar-viointi oma-val-von-ta-suun-ni-telma "
    "kehit-tä-mis-eh-do-tus kehit-tä-mis-pro-jekti toi-meen-pano seu-ran-ta-tieto vai-kut-ta-vuus per-he-neu-vola "
    "yhtei-söl-li-nen esi-tys-lista kou-lu-tuk-sen-jär-jes-täjä perus-ope-tus-laki ammat-ti-op-pi-lai-tos "
    "sisä-il-ma-on-gelma yhtey-den-otto käyt-töön-otto puheen-joh-taja huol-ta-ja-ta-paa-mi-nen käsit-te-ly-aika "
    "osal-lis-tu-mis-aika saman-ai-kai-nen kou-lu-ikäi-nen kou-lu-ate-ria pal-ve-lu-esite pal-ve-lu-opas "
    "kun-ta-lais-aloite tavoi-te-arvo pro-sent-ti-osuus työ-pro-fiili laa-tu-kri-teeri kou-lun-käyn-nin-oh-jaaja "
    "alue-hal-lin-to-vi-rasto luon-tai-sesti todel-li-suus euroo-passa ruot-sa-lai-nen pai-kal-li-nen tai-kuri "
    "fan-ta-sia "
)


@pytest.mark.parametrize("expected", _FIELD.split())
def test_words_of_the_field_are_divided_where_their_parts_meet(expected):
    letters = expected.replace("-", "")
    assert divided(letters) == expected


@pytest.mark.parametrize(
    "expected",
    [
        "van-hem-pain-ilta",
        "opis-ke-lu-huol-to-ryhmä",
        "vuo-si-suun-ni-telma",
        "jär-jes-tys-sään-nöissä",
        "kou-lu-psy-ko-logi",
        "huol-ta-jilta",
        "oppi-lailta",
        "talo",
    ],
)
def test_finnish_words_are_divided_at_their_syllables_and_seams(expected):
    assert divided(expected.replace("-", "")) == expected


def test_finnish_division_gives_the_longest_head_first():
    assert [head for head, _ in hyphenator("fi")("kuraattori")] == ["kuraat"]
    assert [head for head, _ in hyphenator("fi")("suunnitelma")] == ["suunni", "suun"]


def test_swedish_words_are_divided_and_english_ones_are_not():
    assert ("elevhälso", "grupp") in list(hyphenator("sv")("elevhälsogrupp"))
    assert hyphenator("en") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("94 % ja 5 €", "94\u00a0% ja 5\u00a0€"),
        ("klo 14.15", "klo\u00a014.15"),
        ("kl. 14.15", "kl.\u00a014.15"),
        ("14 / 31", "14\u00a0/\u00a031"),
        ("14 § ja § 13", "14\u00a0§ ja §\u00a013"),
        ("3 minuuttia, 3 miestä", "3\u00a0minuuttia, 3 miestä"),
    ],
)
def test_numbers_stay_with_their_units(text, expected):
    assert bound(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("13_§", "9_a_§:ssä", "3–4_§", "§_4", "16.1_§_1 k.", "OHL_13_§", "VNA_338/2011", "PoL_29_§", "2_mom."),
        *("klo_14.15–15.40", "ke_14.10.2026", "keskiviikko 14.10.2026", "14._lokakuuta 2026", "14_oktober 2026"),
        *("2026–2027", "vuonna 2026 120 oppilasta", "10_000 ja 1_250_000_euroa", "n._5", "noin_30", "82_%:lla"),
        *(
            "luokat_7–9",
            "9._luokka",
            "årskurs_7–9",
            "Liite_2",
            "kohdan_3 mukaan",
            "9_–_10",
            "15_min",
            "0,5_htv",
            "neuvotteluhuone_2",
        ),
        *("Opiskeluhuoltoryhmä kokoontuu", "maa 5", "a 5", "alla 3", "3 muuta", "3 sivua"),
    ],
)
def test_what_belongs_to_a_number_stays_on_its_line(text):
    assert bound(text.replace("_", " ")) == text.replace("_", "\u00a0")


def test_a_meeting_time_is_written_in_both_languages():
    day, start, end = date(2026, 10, 14), time(14, 15), time(15, 40)
    assert moment(day, start, end, "fi") == "keskiviikko 14.10.2026 klo\u00a014.15–15.40"
    assert moment(day, start, end, "sv") == "onsdag 14.10.2026 kl.\u00a014.15–15.40"
    assert moment(day, None, None, "sv") == "onsdag 14.10.2026"


def test_times_and_spans_are_written_without_needless_zeros():
    assert clock(time(9, 5)) == "9.05"
    assert span(time(9, 5), None) == "9.05"
    assert from_to(date(2026, 9, 1), None) == "1.9.2026–"
    assert from_to(None, None) == ""


def test_prose_becomes_headings_lists_and_paragraphs():
    assert markdown.blocks("# Otsikko\nEka\ntoka\n\n- yksi\n- **kaksi**\n1. a\n2. b", level=3) == (
        Heading(3, "Otsikko"),
        Paragraph("Eka\ntoka"),
        BulletList(("yksi", (Run("kaksi", bold=True),))),
        NumberedList(("a", "b")),
    )


def test_what_is_indented_under_an_item_is_a_list_of_that_item():
    written = "- eka\n  - alempi\n    1) syvin\n      - ei enää syvemmälle\n\t2. toinen\n- toka\n3. kolmas"
    deepest = (NumberedList(("syvin",)), BulletList(("ei enää syvemmälle",)), NumberedList(("toinen",), 2))
    assert markdown.blocks(written) == (
        BulletList((Item("eka", (BulletList((Item("alempi", deepest),)),)), "toka")),
        NumberedList(("kolmas",), 3),
    )


@pytest.mark.parametrize("written", ["    - a\n  - b\n- c", "- a\n- b\n- c"])
def test_items_nearer_to_the_margin_than_the_first_are_of_the_same_list(written):
    assert markdown.blocks(written) == (BulletList(("a", "b", "c")),)


@pytest.mark.parametrize("text", ["5 * 3 * 2", "**", "# ", "-", "1.", "a ** b ** c", "14.10. kokous"])
def test_what_only_looks_like_markdown_is_kept(text):
    (block,) = markdown.blocks(text)
    assert block == Paragraph(text.strip())


def test_what_the_font_lacks_is_seen_as_a_box():
    assert printable("Hei 😀 ja 漢字, ähäå šžđŋŧ ☐☑✓→ – “”") == "Hei □ ja □□, ähäå šžđŋŧ ☐☑✓→ – “”"


def test_invisible_marks_and_combining_letters_are_no_loss():
    text = "a\u0308iti\u200b ko\u00adkous\u2009x"
    assert printable(text) == "äiti ko\u00adkous x"


def test_columns_fill_the_width_and_give_room_to_their_words():
    rows = [("Tila", "Teksti"), ("Suunniteltu", "pitkä " * 40), ("x", "y")]
    widths = column_widths(rows, 400, 4, lambda text: 5.0 * len(text))
    assert sum(widths) == pytest.approx(400)
    assert widths[0] >= 5 * len("Suunniteltu")
    assert widths[1] > widths[0]


def test_too_many_columns_share_what_there_is():
    rows = [tuple("pitkäsananen" for _ in range(20))]
    assert sum(column_widths(rows, 300, 4, lambda text: 5.0 * len(text))) == pytest.approx(300)
