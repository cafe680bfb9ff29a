"""One paper in two languages: each part beside its own counterpart, wide tables below each other, one place to sign."""

from dataclasses import replace

from ohdesk.documents.bilingual import bilingual
from ohdesk.documents.tree import (
    Contents,
    Document,
    Heading,
    Identification,
    InLanguage,
    LabelledList,
    Notice,
    Paragraph,
    Section,
    SideBySide,
    Signature,
    Signatures,
    Table,
    Voice,
)

FI = Document(
    title="Ryhmä: kokous 1",
    language="fi",
    identification=Identification("Kunta", ("Koulu", "Ryhmä"), "Muistio", "1.9.2026", publicity="Julkinen"),
    blocks=(
        LabelledList((("Aika", ("ti 1.9.",)), ("Paikka", ("Luokka",)))),
        Section(Heading(2, "Avaus", "1"), (Paragraph("Avattiin."), Paragraph("Todettiin.")), ("14.00", "5 min")),
        Section(Heading(2, "Luvut", "2"), (Table(("Mitä", "Kuinka monta"), (("Kysely", "87"),)),)),
        Signatures((Signature("Rauha Harjoitus", "puheenjohtaja"),)),
    ),
    hanging=True,
    state_line="Luonnos",
    footer="Vahvistettu · tunniste ABCD · Kunta",
)
SV = Document(
    title="Gruppen: möte 1",
    language="sv",
    identification=Identification("Kommun", ("Skola",), "Promemoria", "1.9.2026", publicity="Offentlig"),
    blocks=(
        Notice("", "Översättning."),
        LabelledList((("Tid", ("ti 1.9.",)), ("Plats", ("Klassen",)))),
        Section(Heading(2, "Öppnande", "1"), (Paragraph("Öppnades."), Paragraph("Konstaterades.")), ("14.00", "5 min")),
        Section(Heading(2, "Siffror", "2"), (Table(("Vad", "Hur många"), (("Enkät", "87"),)),)),
        Signatures((Signature("Rauha Harjoitus", "ordförande"),)),
    ),
    state_line="Utkast",
)


def test_each_part_stands_beside_its_counterpart():
    facts, opening, figures, first, second, signed = bilingual(FI, SV).blocks

    assert isinstance(facts, SideBySide)
    assert facts.languages == ("fi", "sv")
    assert facts.rows == (
        ((), (Notice("", "Översättning."),)),
        ((LabelledList((("Aika", ("ti 1.9.",)),)),), (LabelledList((("Tid", ("ti 1.9.",)),)),)),
        ((LabelledList((("Paikka", ("Luokka",)),)),), (LabelledList((("Plats", ("Klassen",)),)),)),
    )
    assert opening.rows == (
        ((Heading(2, "Avaus", "1"),), (Heading(2, "Öppnande", "1"),)),
        ((Paragraph("14.00 · 5 min", Voice.NOTE),), (Paragraph("14.00 · 5 min", Voice.NOTE),)),
        ((Paragraph("Avattiin."),), (Paragraph("Öppnades."),)),
        ((Paragraph("Todettiin."),), (Paragraph("Konstaterades."),)),
    )
    assert figures.rows == (((Heading(2, "Luvut", "2"),), (Heading(2, "Siffror", "2"),)),)
    assert [type(block) for block in (first, second)] == [InLanguage, InLanguage]
    assert [(each.language, each.blocks[0].header[0]) for each in (first, second)] == [("fi", "Mitä"), ("sv", "Vad")]
    assert signed == Signatures((Signature("Rauha Harjoitus", "puheenjohtaja / ordförande"),))


def test_its_head_is_in_both_languages_and_no_code_stands_at_its_foot():
    paper = bilingual(FI, SV)

    assert paper.title == "Ryhmä: kokous 1 / Gruppen: möte 1"
    assert paper.identification == Identification(
        "Kunta / Kommun",
        ("Koulu / Skola", "Ryhmä"),
        "Muistio / Promemoria",
        "1.9.2026",
        publicity="Julkinen / Offentlig",
    )
    assert (paper.state_line, paper.footer, paper.hanging) == ("Luonnos / Utkast", "Kunta / Kommun", False)


def test_what_has_no_counterpart_stands_alone_on_its_side():
    fi = replace(FI, blocks=(Contents(), Paragraph("Yksi."), Section(Heading(2, "Vain suomeksi", "7"))))
    sv = replace(SV, blocks=(Contents(), Paragraph("Ett.")))

    contents, one, alone = bilingual(fi, sv).blocks

    assert contents == Contents()
    assert one.rows == (((Paragraph("Yksi."),), (Paragraph("Ett."),)),)
    assert alone.rows == (((Section(Heading(2, "Vain suomeksi", "7")),), ()),)
