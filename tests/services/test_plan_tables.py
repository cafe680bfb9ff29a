"""A plan goes out as tables and comes back with all that stood in it; others' tables come in however they are laid."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from strategies import values

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.plan_tables import plan_tables, tables_paper
from ohdesk.documents.table_files import write_csv, write_xlsx
from ohdesk.documents.tables import Sheet, read_csv, read_xlsx
from ohdesk.documents.word import word
from ohdesk.documents.word_tables import read_docx
from ohdesk.domain.errors import ImportRefused
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.plan_measures import heading_of, shown_move
from ohdesk.domain.plans import (
    Expectation,
    Goal,
    Level,
    Measure,
    MeasureState,
    Plan,
    ProviderShare,
    Risk,
    RiskState,
    Theme,
    ThemeKind,
)
from ohdesk.services.plan_columns import TableKind, choices, suggestion, turned, with_field, with_kind
from ohdesk.services.plan_tables import joined, plan_from_tables

# Round trip

_WORDS = st.lists(
    st.sampled_from(("Osallisuus", "vahvistuu", "; ", "- ", "1. ", "\n", " ", "å", "=SUMMA(A1)", "@", "'", "”", ",")),
    max_size=5,
).map(lambda parts: "\n".join(line for line in (" ".join(p.split()) for p in "".join(parts).split("\n")) if line))


def line(text):
    return text.replace("\n", " ")


def worded(value, draw):
    """A value of the domain with every text in it taken from the words above."""
    changed = {}
    for name in value.__dataclass_fields__:
        found = getattr(value, name)
        if isinstance(found, str) and type(found) is str:
            words = draw(_WORDS)
            prose = name in ("text", "progress", "baseline", "target", "indicator", "evaluation", "response", "answer")
            changed[name] = words if prose or name in ("follow_up",) else line(words)
        elif isinstance(found, tuple) and found and hasattr(found[0], "__dataclass_fields__"):
            changed[name] = tuple(worded(child, draw) for child in found)
    return replace(value, **changed)


@st.composite
def plans(draw):
    themes = [worded(theme, draw) for theme in draw(st.lists(values(Theme, 2), max_size=3))]
    goals = []
    for goal in draw(st.lists(values(Goal, 2), max_size=3)):
        theme = draw(st.sampled_from([None, *(theme.id for theme in themes)]))
        goals.append(replace(worded(goal, draw), theme=theme, strategy_line=""))
    rest = {
        name: tuple(worded(found, draw) for found in draw(st.lists(values(kind, 2), max_size=2)))
        for name, kind in (("risks", Risk), ("expectations", Expectation), ("shares", ProviderShare))
    }
    return Plan(new_id(), themes=tuple(themes), goals=tuple(goals), **rest)


def said(measure):
    moves = [shown_move(step) for step in measure.moves]
    told = measure.text, measure.owner, measure.schedule, measure.starts, measure.ends, measure.state, measure.progress
    return (*told, moves)


def content(plan):
    """All that a plan's tables tell, without identities; what says nothing at all is not there."""
    goals = [
        (
            heading_of(plan, goal),
            goal.title,
            goal.category,
            goal.baseline,
            goal.target,
            goal.indicator,
            goal.state,
            goal.evaluation,
            [said(measure) for measure in goal.measures],
        )
        for goal in plan.goals
    ]
    themes = [(t.kind, t.title, t.text, [said(measure) for measure in t.measures]) for t in plan.themes]
    risks = [
        (r.text, r.likelihood, r.effect, r.response, r.owner, r.review_on, r.state, r.follow_up) for r in plan.risks
    ]
    expectations = [told for e in plan.expectations if any(told := (e.who, e.text, e.answer))]
    shares = [told for s in plan.shares if any(told := (s.provider, s.students))]
    return goals, themes, risks, expectations, shares


def paper(sheets, language):
    plan, issuer = Plan(new_id(), title="Suunnitelma"), Issuer(Group(new_id()))
    return tables_paper(plan, sheets, issuer, language, date(2026, 11, 22))


FORMS = {
    "csv": lambda sheets, language: [read_csv(write_csv(sheet))[0] for sheet in sheets],
    "xlsx": lambda sheets, language: read_xlsx(write_xlsx(sheets, "Suunnitelma", language)) if sheets else [],
    "docx": lambda sheets, language: read_docx(word(paper(sheets, language))) if sheets else [],
}


@pytest.mark.parametrize(("form", "language"), [("csv", "fi"), ("xlsx", "sv"), ("docx", "fi"), ("csv", "en")])
@settings(max_examples=20, deadline=None)
@given(plan=plans())
def test_what_goes_out_as_tables_comes_back_whole(form, language, plan):
    sheets = FORMS[form](plan_tables(plan, language), language)
    if not sheets:
        assert content(plan)[:2] == ([], [])
        return
    found = plan_from_tables([suggestion(sheet) for sheet in sheets], language)
    assert found.unplaced == ()
    assert content(found.plan) == content(plan)


# Tables of others


def sheet(*rows, name=""):
    header, *rest = rows
    return Sheet(tuple(header), tuple(tuple(row) for row in rest), name)


def read(*rows, name=""):
    return plan_from_tables((suggestion(sheet(*rows, name=name)),), "fi")


def placed(plan):
    return [(heading_of(plan, goal), goal.title, [m.text for m in goal.measures]) for goal in plan.goals]


def test_a_table_with_its_headings_in_the_first_column_is_turned():
    table = suggestion(
        sheet(
            ("Tavoite", "Kaverit", "Rauha"),
            ("Lähtötaso", "94 %", "vaihtelee"),
            ("Toimenpide", "Kaverikysely", "Pelisäännöt"),
        )
    )
    assert table.turned
    plan = plan_from_tables((table,), "fi").plan
    assert [(goal.title, goal.baseline, goal.measures[0].text) for goal in plan.goals] == [
        ("Kaverit", "94 %", "Kaverikysely"),
        ("Rauha", "vaihtelee", "Pelisäännöt"),
    ]
    back = turned(table)
    assert (back.turned, back.sheet.header) == (False, ("Tavoite", "Kaverit", "Rauha"))


def test_headings_are_found_below_a_title_which_is_kept():
    found = read(("Suunnitelma 2026", ""), ("luonnos", ""), ("Tavoite", "Toimenpide"), ("Rauha", "Kello"))
    assert placed(found.plan) == [("", "Rauha", ["Kello"])]
    assert found.plan.chapters[0].text == "- Suunnitelma 2026\n- luonnos"


def test_a_cell_that_lists_goals_becomes_goals_of_which_the_first_has_what_cannot_be_divided():
    plan = read(("Teema", "Tavoite", "Lähtötaso", "Toimenpide"), ("Tilat", "1. Rauha\n2. Tilaa", "a; b", "yksi")).plan
    assert placed(plan) == [("Tilat", "Rauha", ["yksi"]), ("Tilat", "Tilaa", [])]
    assert [goal.baseline for goal in plan.goals] == ["a", "b"]


def test_a_cell_is_left_whole_where_the_user_says_so():
    table = suggestion(sheet(("Tavoite", "Toimenpide"), ("a; b", "c; d")))
    assert len(plan_from_tables((table,), "fi").plan.goals) == 2
    whole = plan_from_tables((replace(table, divides=False),), "fi").plan
    assert placed(whole) == [("", "a; b", ["c; d"])]
    table = suggestion(sheet(("Teema", "Tavoite", "Toimenpide"), ("Tilat", "Rauha", "yksi; kaksi"), ("", "", "kolme")))
    assert placed(plan_from_tables((replace(table, divides=False),), "fi").plan) == [
        ("Tilat", "Rauha", ["yksi; kaksi", "kolme"])
    ]


def test_a_plan_of_themes_and_months_comes_in_as_themes():
    plan = read(
        ("Teema", "Toimenpide", "Vastuu", "Valmis"),
        ("Henkilöstö", "Perehdytys", "kuraattori", "9/2026"),
        ("", "Rekrytointi", "päällikkö", "syksyllä"),
        ("Tilat", "Kartoitus", "rehtori", "31.1.2027"),
    ).plan
    assert [(theme.title, theme.kind, [m.text for m in theme.measures]) for theme in plan.themes] == [
        ("Henkilöstö", ThemeKind.THEME, ["Perehdytys", "Rekrytointi"]),
        ("Tilat", ThemeKind.THEME, ["Kartoitus"]),
    ]
    first, second, third = (measure for theme in plan.themes for measure in theme.measures)
    assert (first.ends, third.ends) == (date(2026, 9, 30), date(2027, 1, 31))
    assert (second.ends, second.schedule) == (None, "syksyllä")


def test_a_measure_under_a_theme_without_a_goal_belongs_to_the_theme():
    plan = read(
        ("Painopiste", "Tavoite", "Toimenpide"), ("Tilat", "Rauha", "Kello"), ("Viestintä", "", "Uutiskirje")
    ).plan
    assert placed(plan) == [("Tilat", "Rauha", ["Kello"])]
    assert [(theme.title, theme.kind, len(theme.measures)) for theme in plan.themes] == [
        ("Tilat", ThemeKind.FOCUS_AREA, 0),
        ("Viestintä", ThemeKind.FOCUS_AREA, 1),
    ]


def test_a_schedule_in_words_is_read_as_months_where_it_is_one():
    plan = read(("Tavoite", "Toimenpide", "Aikataulu"), ("T", "a; b", "8/2026–5/2027; jatkuva")).plan
    first, second = plan.goals[0].measures
    assert (first.starts, first.ends) == (date(2026, 8, 1), date(2027, 5, 31))
    assert (second.starts, second.ends, second.schedule) == (None, None, "jatkuva")


def test_a_state_in_other_words_is_how_far_the_measure_has_come():
    found = read(("Tavoite", "Toimenpide", "Tila"), ("T", "Kello", "tilattu, tulee toukokuussa"))
    (measure,) = found.plan.goals[0].measures
    assert (measure.state, measure.progress) == (MeasureState.PLANNED, "tilattu, tulee toukokuussa")
    assert found.rest == ()


def test_risks_expectations_and_shares_come_in_and_what_is_not_understood_is_kept():
    risks = read(
        ("Riski", "Todennäköisyys", "Vaikutus", "Toimenpide", "Tarkistetaan", "Tila"),
        ("Väki vaihtuu", "3", "Suuri", "Perehdytys", "1.2.2027", "Hallinnassa"),
        ("Tilat loppuvat", "ehkä", "2", "", "keväällä", "auki"),
    )
    first, second = risks.plan.risks
    assert (first.likelihood, first.effect, first.response) == (Level.HIGH, Level.HIGH, "Perehdytys")
    assert (first.review_on, first.state) == (date(2027, 2, 1), RiskState.UNDER_CONTROL)
    assert (second.likelihood, second.effect, second.state) == (Level.MODERATE, Level.MODERATE, RiskState.OPEN)
    assert risks.rest == (
        "Tilat loppuvat: Todennäköisyys: ehkä",
        "Tilat loppuvat: Tila: auki",
        "Tilat loppuvat: Tarkistetaan: keväällä",
    )
    expected = read(("Asiakasryhmä", "Odotus", "Vastaus"), ("Huoltajat", "Tieto ajoissa", "Kirje")).plan.expectations
    assert [(one.who, one.text, one.answer) for one in expected] == [("Huoltajat", "Tieto ajoissa", "Kirje")]
    shares = read(("Koulutuksen järjestäjä", "Opiskelijoita"), ("Harjoituskylä", "1 234"), ("Koekylä", "noin 20"))
    assert [(share.provider, share.students) for share in shares.plan.shares] == [
        ("Harjoituskylä", 1234),
        ("Koekylä", None),
    ]
    assert shares.rest == ("Opiskelijoita: noin 20",)


def test_a_column_may_be_given_another_meaning_and_a_table_another_kind():
    table = suggestion(sheet(("Nimi", "Mitä"), ("Rauha", "Kello")))
    assert table.kind is None
    table = with_field(with_field(with_kind(table, TableKind.GOALS), 0, "goal"), 1, "measure")
    assert placed(plan_from_tables((table,), "fi").plan) == [("", "Rauha", ["Kello"])]
    assert ("goal", "Tavoite") in choices(TableKind.GOALS, "fi")
    assert ("risk", "Risk") in choices(TableKind.RISKS, "sv")


def test_a_table_of_no_known_kind_beside_others_is_kept_whole():
    found = plan_from_tables(
        [suggestion(sheet(("Tavoite",), ("Rauha",))), suggestion(sheet(("Menot", "€"), ("Kello", "40")))], "fi"
    )
    assert found.rest == ("Menot: Kello", "€: 40")


def test_what_is_read_joins_a_plan_whose_theme_of_the_same_name_stays_one():
    old = Plan(new_id(), themes=(Theme(new_id(), title="Tilat", measures=(Measure(new_id(), "Kartoitus"),)),))
    new = joined(old, read(("Teema", "Tavoite"), ("tilat", "Rauha"), ("Viestintä", "Tieto kulkee")).plan)
    assert [theme.title for theme in new.themes] == ["Tilat", "Viestintä"]
    assert placed(new) == [("Tilat", "Rauha", []), ("Viestintä", "Tieto kulkee", [])]
    more = joined(new, read(("Teema", "Toimenpide"), ("Tilat", "Muutto")).plan)
    assert [measure.text for measure in more.themes[0].measures] == ["Kartoitus", "Muutto"]


# Word's own ways


def tables_in(document):
    file = BytesIO()
    document.save(file)
    return read_docx(file.getvalue())


def test_the_tables_of_a_word_document_come_under_the_headings_above_them():
    document = docx.Document()
    for theme, measure in (("Henkilöstö", "Perehdytys"), ("Tilat", "Kartoitus")):
        document.add_heading(theme, 2)
        table = document.add_table(2, 2)
        for place, text in enumerate(("Toimenpide", "Vastuu", measure, "kuraattori")):
            table.cell(place // 2, place % 2).text = text
    plan = plan_from_tables([suggestion(found) for found in tables_in(document)], "fi").plan
    assert [(theme.title, theme.measures[0].text) for theme in plan.themes] == [
        ("Henkilöstö", "Perehdytys"),
        ("Tilat", "Kartoitus"),
    ]


def test_merged_cells_lists_tracked_changes_and_inner_tables_are_read():
    document = docx.Document()
    table = document.add_table(3, 3)
    for place, text in enumerate(("Teema", "Tavoite", "Toimenpide")):
        table.cell(0, place).text = text
    table.cell(1, 0).merge(table.cell(2, 0)).text = "Tilat"
    goals = table.cell(1, 1)
    goals.paragraphs[0].text, goals.paragraphs[0].style = "Rauha", "List Bullet"
    goals.add_paragraph("Tilaa", "List Bullet")
    inner = table.cell(1, 2).add_table(1, 1)
    inner.cell(0, 0).text = "Kello"
    added, struck = OxmlElement("w:ins"), OxmlElement("w:del")
    for change, tag, text in ((added, "w:t", "Kartoitus"), (struck, "w:delText", "Purku")):
        run, words = OxmlElement("w:r"), OxmlElement(tag)
        words.text = text
        run.append(words)
        change.append(run)
        table.cell(2, 2).paragraphs[0]._p.append(change)
    (found,) = tables_in(document)
    assert found.rows == (("Tilat", "- Rauha\n- Tilaa", "Kello"), ("", "", "Kartoitus"))
    assert placed(plan_from_tables((suggestion(found),), "fi").plan) == [
        ("Tilat", "Rauha", ["Kello"]),
        ("Tilat", "Tilaa", ["Kartoitus"]),
    ]


def test_a_cell_over_several_columns_leaves_the_others_empty():
    document = docx.Document()
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Otsikko"
    table.cell(0, 2).text = "c"
    table.cell(1, 2).text = "d\te"
    assert tables_in(document)[0].header == ("Otsikko", "", "c")
    assert tables_in(document)[0].rows == (("", "", "d e"),)


@pytest.mark.parametrize("data", [b"PK", b"", b"not a document"])
def test_what_is_no_word_document_is_refused(data):
    with pytest.raises(ImportRefused):
        read_docx(data)


def test_a_word_document_says_its_language_and_marks_its_header_rows():
    plan = Plan(new_id(), goals=(Goal(new_id(), "Rauha", measures=(Measure(new_id(), "Kello"),)),))
    made = docx.Document(BytesIO(word(paper(plan_tables(plan, "sv"), "sv"))))
    assert made.core_properties.language == "sv-FI"
    assert made.styles["Normal"].element.rPr.find(qn("w:lang")).get(qn("w:val")) == "sv-FI"
    (table,) = made.tables
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert table.rows[1]._tr.trPr.find(qn("w:tblHeader")) is None
    assert made.sections[0].page_width > made.sections[0].page_height


def test_every_sheet_of_a_workbook_is_read_and_no_cell_is_computed():
    book = Workbook()
    book.active.append(["tyhjä alku"])
    book.create_sheet("Tavoitteet").append(["Tavoite"])
    book.create_sheet("Tyhjä")
    data = BytesIO()
    book.save(data)
    assert [found.name for found in read_xlsx(data.getvalue())] == ["Sheet", "Tavoitteet"]
    formula = sheet(("a",), ("=1+1",))
    assert read_xlsx(write_xlsx((replace(formula, name="x"),), "t", "fi"))[0].rows == (("=1+1",),)
    assert b"'=1+1" in write_csv(formula)


def test_a_goal_without_a_theme_column_names_its_line_in_the_table():
    plan = Plan(
        new_id(),
        themes=(line := Theme(new_id(), ThemeKind.STRATEGY_LINE, "Yhdessä"),),
        goals=(Goal(new_id(), "Rauha", theme=line.id),),
    )
    goals, themes = plan_tables(plan, "fi")
    assert goals.header[:3] == ("Nro", "Strategian linjaus", "Tavoite")
    assert themes.rows == (("1", "Strategian linjaus", "Yhdessä"),)
    named = replace(plan, themes=(), goals=(replace(plan.goals[0], theme=None, strategy_line="Linja"),))
    assert plan_tables(named, "fi")[0].rows[0][1] == "Linja"
