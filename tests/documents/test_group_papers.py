"""The group's own papers are say what they are to say."""

from group_samples import bare_documents, documents

from ohdesk.documents.plain_text import plain_text
from ohdesk.documents.reference_cards import cards


def test_the_hand_over_file_tells_the_year_and_the_change():
    said = plain_text(documents("fi")["hand_over"])
    for words in (
        "Ulla Uusirehtori, rehtori",
        "Sivistysjohtaja, 12.10.2026",
        "1. kokous · Turvallinen alku",
        "muistio odottaa hyväksymistä",
        "Ryhmäytymispäivä tammikuussa",
        "30.10.2026 (myöhässä)",
        "esitti vanhempainyhdistys",
        "lokakuu (myöhässä)",
        "Puhuimme läpi.",
        "Avaimet ovat kansliassa.",
        "palautuslomakkeella",
    ):
        assert words in said, words


def test_a_group_without_anything_is_told_where_to_begin():
    said = plain_text(bare_documents("sv")["hand_over"])
    assert "Det finns inga öppna uppgifter." in said
    assert "Fråga utbildningsanordnaren" in said
    assert "Bytets skeden" not in said


def test_the_public_list_of_members_has_representatives_by_role():
    papers = documents("fi")
    internal, public = plain_text(papers["members"]), plain_text(papers["members_public"])
    for words in ("Oona Oppilasmalli", "Sari Yhdistysmalli, huoltajien edustaja", "1.8.2026"):
        assert words in internal
    for words in ("Oppilasmalli", "Yhdistysmalli", "1.8.2026"):
        assert words not in public
    assert "huoltajien edustaja" in public
    assert "puheenjohtaja: Viestintäryhmä" in public
    assert "Harri Harjoitusrehtori, rehtori" in public


def test_empty_seats_stand_out_in_both_languages():
    finnish, swedish = (plain_text(documents(language)["representation"]) for language in ("fi", "sv"))
    assert "Tyhjiä paikkoja: 3." in finnish
    assert "Tomma platser: 2" in swedish
    assert "Övningsby kommun" in swedish
    assert "Bo Varamalli, sakkunnig (ersättare)" in swedish
    assert "Yhdistysmalli" not in plain_text(documents("fi")["representation_public"])
    assert "Taulukkoon ei ole vielä" in plain_text(bare_documents("fi")["representation"])


def test_the_cards_of_both_languages_say_the_same_things():
    finnish, swedish = cards("fi"), cards("sv")
    shapes = [
        [
            (
                card.key,
                len(card.rows),
                [(len(part.points), bool(part.text), bool(part.source)) for part in card.sections],
            )
            for card in one.cards
        ]
        for one in (finnish, swedish)
    ]
    assert shapes[0] == shapes[1]
    assert len(finnish.checklist.sections[0].points) == len(swedish.checklist.sections[0].points)
    for one in (finnish, swedish):
        assert "1/2025" in one.checked


def test_the_consent_checklist_has_a_box_for_each_point_and_room_for_no_name():
    said = plain_text(documents("fi")["consent_checklist"])
    assert said.count("☐") == len(cards("fi").checklist.sections[0].points)
    assert "älä kirjoita siihen nimiä" in said
