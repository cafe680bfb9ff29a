"""What stays in the language in which it was written is told as such, wherever on the paper it stands."""

from ohdesk.documents.tree import (
    Aside,
    Band,
    BulletList,
    Document,
    Heading,
    Identification,
    InLanguage,
    Item,
    LabelledList,
    Notice,
    PageBreak,
    Paragraph,
    Run,
    Section,
    SideBySide,
    Table,
    Wide,
)
from ohdesk.documents.untranslated import untranslated

FI = (Run("Välitunnit", language="fi"),)


def marked(*blocks):
    texts = ("Välitunnit", "Pihalla on **ahdasta**.\n\n|| Vain ryhmälle.")
    return untranslated(Document("Möte", "sv", Identification("", (), "", ""), blocks), texts, "fi").blocks


def test_words_carry_their_language_wherever_they_stand():
    assert marked(Paragraph("Välitunnit"), Notice("Beslut", "Välitunnit"), BulletList(("Välitunnit", "Rasterna"))) == (
        Paragraph(FI),
        Notice("Beslut", FI),
        BulletList((FI, "Rasterna")),
    )
    assert marked(LabelledList((("Tema", ("Välitunnit",)), ("Plats", ("Klassen",))))) == (
        LabelledList((("Tema", (FI,)), ("Plats", ("Klassen",)))),
    )
    below = Item("Rasterna", (BulletList(("Välitunnit",)),))
    assert marked(BulletList((below,))) == (BulletList((Item("Rasterna", (BulletList((FI,)),)),)),)
    rows = (("Välitunnit", "Klart"), Band("Välitunnit"), (Wide("Välitunnit", 2),))
    assert marked(Table(("Vad", "Läge"), rows)) == (Table(("Vad", "Läge"), ((FI, "Klart"), Band(FI), (Wide(FI, 2),))),)
    assert marked(Aside("För gruppen", (Paragraph("Vain ryhmälle."),)), PageBreak()) == (
        Aside("För gruppen", (Paragraph((Run("Vain ryhmälle.", language="fi"),)),)),
        PageBreak(),
    )


def test_of_a_line_of_several_voices_the_untranslated_one_is_told():
    task = (Run("Uppgift: ", bold=True), Run("Välitunnit"), Run("\nAnsvar: rektor"))
    whole = (Run("Pihalla on "), Run("ahdasta", bold=True), Run("."))

    assert marked(Paragraph(task), Paragraph(whole)) == (
        Paragraph((task[0], Run("Välitunnit", language="fi"), task[2])),
        Paragraph(tuple(Run(run.text, run.bold, language="fi") for run in whole)),
    )


def test_under_an_untranslated_heading_the_rest_is_still_in_the_papers_language():
    section = Section(Heading(2, "Välitunnit", "1"), (Paragraph("Det är trångt."),), ("14.00",))

    assert marked(section, Heading(2, "Välitunnit")) == (
        InLanguage("fi", (Section(section.heading, (InLanguage("sv", section.blocks),), ("14.00",)),)),
        InLanguage("fi", (Heading(2, "Välitunnit"),)),
    )
    assert marked(Section(Heading(2, "Rasterna"), (Paragraph("Välitunnit"),))) == (
        Section(Heading(2, "Rasterna"), (Paragraph(FI),)),
    )


def test_in_a_paper_in_both_languages_it_is_told_in_its_own_column():
    beside = SideBySide(("fi", "sv"), (((Heading(2, "Välitunnit"),), (Heading(2, "Rasterna"),)),))

    assert marked(beside) == (
        SideBySide(("fi", "sv"), (((InLanguage("fi", (Heading(2, "Välitunnit"),)),), (Heading(2, "Rasterna"),)),)),
    )


def test_a_numbered_heading_carries_its_language_too():
    assert marked(Heading(2, "3 § Välitunnit"), Heading(2, "3 § Rasterna")) == (
        InLanguage("fi", (Heading(2, "3 § Välitunnit"),)),
        Heading(2, "3 § Rasterna"),
    )
