"""Files that others prepared come in whole, or not at all and with a reason."""

import json
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import Workbook
from values import TODAY

from ohdesk.documents.tables import Sheet
from ohdesk.domain.errors import (
    ForbiddenContent,
    GroupTypeRefused,
    ImportRefused,
    LooksLikeClassList,
    PracticeMismatch,
)
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plan_measures import heading_of
from ohdesk.domain.plans import GoalCategory, GoalState, MeasureState, Plan, ThemeKind
from ohdesk.services.dumping import dump
from ohdesk.services.importing import import_file
from ohdesk.services.plan_columns import suggestion
from ohdesk.services.plan_tables import plan_from_tables
from ohdesk.services.words import sentence

REGIONAL = Path(__file__).with_name("aims-regional.csv")


def document(**content):
    return json.dumps({"schema": "ohdesk.vault/1", **content}).encode()


def imported(vault, **content):
    return import_file(vault, "file.json", document(**content), "fi", TODAY)


def test_documents_with_a_few_fields_are_added_beside_others(vault):
    group = vault.add(Group(new_id(), name="Ryhmä")).value
    meeting = {"id": str(new_id()), "group": str(group.id), "day": "2027-01-20", "items": [{"id": str(new_id())}]}
    done = imported(vault, meetings=[meeting])
    assert done.counts == {"meeting": 1}
    assert vault.read(Meeting, UUID(meeting["id"])).value.day.isoformat() == "2027-01-20"


def test_a_whole_dump_comes_into_an_empty_vault(vault, new_vault):
    vault.add(Meeting(new_id(), theme="Teema"))
    vault.remove(vault.add(Meeting(new_id())).value.id)
    other = new_vault()
    import_file(other, "dump.json", dump(vault), "fi", TODAY)
    assert dump(other) == dump(vault)


def test_what_only_a_whole_dump_holds_is_refused_beside_other_content(vault, new_vault):
    vault.remove(vault.add(Meeting(new_id())).value.id)
    other = new_vault()
    other.add(Meeting(new_id()))
    with pytest.raises(ImportRefused) as refused:
        import_file(other, "dump.json", dump(vault), "fi", TODAY)
    assert refused.value.data["reason"] == "not_empty"


def test_an_identity_that_is_taken_is_refused_even_deep_inside(vault):
    meeting = vault.add(Meeting(new_id())).value
    with pytest.raises(ImportRefused) as refused:
        imported(vault, meetings=[{"id": str(new_id()), "items": [{"id": str(meeting.id)}]}])
    assert refused.value.data["reason"] == "exists"
    assert len(vault.all(Meeting)) == 1


def test_a_file_says_whether_it_is_practice(vault):
    with pytest.raises(PracticeMismatch):
        imported(vault, practice=True)


def test_a_class_list_is_no_group(vault):
    pupils = [{"id": str(new_id()), "name": f"Oppilas {n}", "role": "student"} for n in range(20)]
    with pytest.raises(LooksLikeClassList):
        imported(vault, groups=[{"id": str(new_id()), "name": "7 A", "members": pupils}])


def test_a_large_group_of_professionals_comes_in(vault):
    roles = ["teacher", "nurse", "curator", "psychologist"] * 5
    members = [{"id": str(new_id()), "name": f"Jäsen {n}", "role": role} for n, role in enumerate(roles)]
    assert imported(vault, groups=[{"id": str(new_id()), "members": members}]).counts == {"group": 1}


def test_an_expert_group_and_an_identity_code_do_not_come_in(vault):
    with pytest.raises(GroupTypeRefused):
        imported(vault, groups=[{"id": str(new_id()), "name": "Monialainen asiantuntijaryhmä"}])
    with pytest.raises(ForbiddenContent):
        imported(vault, tasks=[{"id": str(new_id()), "text": "soita 131052-308T"}])


@pytest.mark.parametrize(("name", "data"), [("a.json", b"{"), ("a.docx", b"PK"), ("a.json", b"[]"), ("a.csv", b"")])
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_refusal_has_a_sentence(vault, name, data, language):
    with pytest.raises(ImportRefused) as refused:
        import_file(vault, name, data, language, TODAY)
    assert "{" not in sentence(language, refused.value)


def test_the_regional_aims_come_in_whole(vault):
    done = import_file(vault, REGIONAL.name, REGIONAL.read_bytes(), "fi", TODAY)
    plan = vault.read(Plan, done.plan).value
    assert done.unplaced == ()
    assert [theme.kind for theme in plan.themes] == [ThemeKind.STRATEGY_LINE] * 4
    assert [goal.title for goal in plan.goals[:2]] == [
        "Opiskelijoiden ja yhteistyötahojen osallisuus opiskeluhuollon palveluissa vahvistuu",
        "yksinäisyys vähenee",
    ]
    assert [goal.target for goal in plan.goals[:2]] == [
        "Vähintään viisi kehittäjäkumppanioppilaitosta",
        "tuntee itsensä yksinäiseksi −5 %",
    ]
    words = " ".join(
        text
        for goal in plan.goals
        for text in (heading_of(plan, goal), goal.title, goal.baseline, goal.target, *(m.text for m in goal.measures))
    )
    for line in REGIONAL.read_text("utf-8").splitlines()[1:]:
        for word in line.replace(",", " ").replace('"', " ").replace(";", " ").split():
            assert word in words.replace(",", " ").replace(";", " ")


def test_a_plan_belongs_to_the_only_group_and_to_this_school_year(vault):
    group = vault.add(Group(new_id())).value
    done = import_file(vault, "plan.csv", b"Tavoite;Toimenpide\nRauha;Kello", "fi", TODAY)
    plan = vault.read(Plan, done.plan).value
    assert (plan.group, plan.school_year) == (group.id, "2026–2027")


def test_a_workbook_comes_in_as_a_plan(vault):
    book, data = Workbook(), BytesIO()
    book.active.append(["Mål", "Åtgärd", "Ansvarig"])
    book.active.append(["Ro", "Klocka", "Rektor"])
    book.save(data)
    plan = vault.read(Plan, import_file(vault, "plan.xlsx", data.getvalue(), "sv", TODAY).plan).value
    assert [(goal.title, goal.measures[0].text, goal.measures[0].owner) for goal in plan.goals] == [
        ("Ro", "Klocka", "Rektor")
    ]


def read(header, *rows, language="fi"):
    return plan_from_tables((suggestion(Sheet(tuple(header), tuple(rows))),), language)


@pytest.mark.parametrize(
    "header",
    [
        ("Tavoitteet", "Lähtötilanne", "Toimenpiteet", "Vastuuhenkilö", "Aikataulu", "Mittari", "Lopputulos 2025"),
        ("Mål", "Utgångsläge", "Åtgärder", "Ansvarig", "Tidtabell", "Indikator", "Målnivå"),
        ("goal", "baseline", "measure", "owner", "schedule", "indicator", "target_2025"),
    ],
)
def test_columns_are_known_in_three_languages(header):
    (goal,) = read(header, ("a", "b", "c", "d", "e", "f", "g")).plan.goals
    (measure,) = goal.measures
    found = (goal.title, goal.baseline, measure.text, measure.owner, measure.schedule, goal.indicator, goal.target)
    assert found == ("a", "b", "c", "d", "e", "f", "g")


def test_several_measures_in_a_cell_are_measures_of_their_own():
    (goal,) = read(
        ("Tavoite", "Toimenpide", "Vastuu", "Aikataulu"), ("T", "- yksi\n- kaksi; kolme", "a\nb\nc", "syksy")
    ).plan.goals
    assert [(m.text, m.owner, m.schedule) for m in goal.measures] == [
        ("yksi", "a", "syksy"),
        ("kaksi", "b", "syksy"),
        ("kolme", "c", "syksy"),
    ]


def test_a_row_without_a_goal_goes_on_with_the_one_above():
    rows = ("L", "T", "yksi", "x"), ("", "", "kaksi", "y"), ("", "U", "kolme", "")
    plan = read(("Linjaus", "Tavoite", "Toimenpide", "Mittari"), *rows).plan
    assert [(g.title, heading_of(plan, g), [m.text for m in g.measures], g.indicator) for g in plan.goals] == [
        ("T", "L", ["yksi", "kaksi"], "x\ny"),
        ("U", "L", ["kolme"], ""),
    ]


def test_a_goal_named_again_is_the_same_goal():
    goals = read(("Tavoite", "Lähtötaso", "Toimenpide"), ("T", "b", "yksi"), ("T", "b", "kaksi")).plan.goals
    assert [(g.baseline, [m.text for m in g.measures]) for g in goals] == [("b", ["yksi", "kaksi"])]


def test_goals_are_divided_only_where_the_other_cells_agree():
    (goal,) = read(("Tavoite", "Toimenpide"), ("yksi; kaksi", "a; b; c")).plan.goals
    assert goal.title == "yksi; kaksi"
    assert [m.text for m in goal.measures] == ["a", "b", "c"]


def test_states_and_categories_are_known_by_their_words():
    rows = ("T", "Osallisuus", "a", "✓ Valmis"), ("U", "hälsa", "b", "Pågår"), ("V", "", "", "Saavutettu osin")
    one, two, three = read(("Tavoite", "Osa-alue", "Toimenpide", "Tila"), *rows).plan.goals
    assert (one.category, one.measures[0].state) == (GoalCategory.PARTICIPATION, MeasureState.DONE)
    assert (two.category, two.measures[0].state) == (GoalCategory.HEALTH, MeasureState.UNDER_WAY)
    assert three.state is GoalState.PARTLY


def test_what_has_no_field_of_its_own_stands_in_a_last_chapter():
    found = read(("Tavoite", "Budjetti", "Tila"), ("T", "300 €\n+ 20 €", "melko hyvin"))
    (chapter,) = found.plan.chapters
    assert found.unplaced == ("Budjetti", "Tila")
    assert chapter.text == "- T: Budjetti: 300 €; + 20 €\n- T: Tila: melko hyvin"


def test_a_table_without_goals_names_its_columns():
    with pytest.raises(ImportRefused) as refused:
        read(("Nimi", "Summa"), ("a", "b"))
    assert "Nimi, Summa" in sentence("fi", refused.value)


def test_a_class_list_is_no_plan():
    with pytest.raises(LooksLikeClassList):
        read(("Nimi", "Luokka"), *((f"Oppilas {n}", "7 A") for n in range(20)))
