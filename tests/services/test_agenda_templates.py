"""Agendas to begin from, on a real vault."""

from dataclasses import replace
from datetime import date

import pytest

from ohdesk.domain.agenda import ItemKind, Part
from ohdesk.domain.errors import NotFound
from ohdesk.domain.groups import Group
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.schools import EducationForm, School
from ohdesk.domain.templates import AgendaTemplate, Occasion, minutes_in_all
from ohdesk.services import meetings, templates

FORMS = (
    *(EducationForm.BASIC, EducationForm.PRE_PRIMARY),
    *(EducationForm.UPPER_SECONDARY, EducationForm.VOCATIONAL),
)


@pytest.fixture
def group(vault):
    school = vault.add(School(new_id(), "Lukio", form=EducationForm.UPPER_SECONDARY)).value
    return vault.add(Group(new_id(), name="Ryhmä", schools=(school.id,))).value


def offered(vault, group, occasion, language="fi"):
    forms = templates.forms_of(vault, group)
    return templates.best_first(templates.templates(vault, language), group, forms, occasion, language)


@pytest.mark.parametrize("language", templates.LANGUAGES)
def test_every_form_of_education_has_an_agenda_for_every_occasion(language):
    shipped = templates.shipped(language)
    assert {(t.form, t.occasion) for t in shipped} == {(form, occasion) for form in FORMS for occasion in Occasion}
    assert len({t.id for t in shipped}) == len(shipped) == 16
    for template in shipped:
        assert 45 <= minutes_in_all(template) <= 100
        assert all(item.title and item.text and item.minutes_planned for item in template.items)
        assert {ItemKind.PROCEDURE, ItemKind.DISCUSSION} <= {item.kind for item in template.items}
    assert any(item.part is Part.STAFF for template in shipped for item in template.items)
    assert templates.is_shipped(shipped[0])


def test_both_languages_have_the_same_agendas():
    finnish, swedish = (templates.shipped(language) for language in templates.LANGUAGES)
    for one, other in zip(finnish, swedish, strict=True):
        assert [(i.kind, i.part, i.minutes_planned, bool(i.prompt)) for i in one.items] == [
            (i.kind, i.part, i.minutes_planned, bool(i.prompt)) for i in other.items
        ]
    assert templates.shipped("en") == ()


def test_words_are_those_of_the_form_of_education():
    def words(form):
        chosen = (t for t in templates.shipped("fi") if t.form is form)
        return " ".join(f"{item.title} {item.text} {item.prompt}" for t in chosen for item in t.items)

    assert "oppilas" in words(EducationForm.BASIC)
    assert "opiskelijakun" not in words(EducationForm.BASIC)
    assert "opiskelijakun" in words(EducationForm.VOCATIONAL)
    assert "lapset" in words(EducationForm.PRE_PRIMARY)
    assert "oppilas" not in words(EducationForm.UPPER_SECONDARY)


def test_the_likeliest_template_stands_first(vault, group):
    first = offered(vault, group, Occasion.THEME)[0]
    assert (first.form, first.occasion, first.language) == (EducationForm.UPPER_SECONDARY, Occasion.THEME, "fi")
    own = vault.add(AgendaTemplate(new_id(), group.id, "Oma", "fi", occasion=Occasion.THEME)).value
    other = vault.add(AgendaTemplate(new_id(), new_id(), "Naapurin", "fi", occasion=Occasion.THEME)).value
    general = [t.id for t in offered(vault, group, Occasion.THEME)]
    assert general.index(first.id) < general.index(own.id) < general.index(other.id)
    vault.save(vault.read(AgendaTemplate, own.id), replace(own, form=EducationForm.UPPER_SECONDARY))
    assert offered(vault, group, Occasion.THEME)[0].id == own.id
    assert templates.likeliest(vault, group, Occasion.ORDINARY, "sv").language == "sv"
    assert templates.likeliest(vault, group, Occasion.ORDINARY, "en") is None


def test_a_form_without_its_own_words_takes_the_nearest(vault):
    school = vault.add(School(new_id(), "TUVA", form=EducationForm.PREPARATORY)).value
    group = vault.add(Group(new_id(), name="Ryhmä", schools=(school.id,))).value
    assert templates.likeliest(vault, group, Occasion.FIRST, "fi").form is EducationForm.VOCATIONAL


def test_a_list_of_templates_begins_with_the_groups_own_and_its_schools(vault, group):
    own = vault.add(AgendaTemplate(new_id(), group.id, "Oma")).value
    other = vault.add(AgendaTemplate(new_id(), new_id(), "Aapinen")).value
    packed = vault.add(AgendaTemplate(new_id(), None, "Paketin", pack="p")).value
    found = templates.in_order(vault, group, "fi")
    assert [t.id for t in found[:3]] == [own.id, packed.id, other.id]
    assert {t.form for t in found[3:7]} == {EducationForm.UPPER_SECONDARY}
    assert [t.occasion for t in found[3:7]] == list(Occasion)


def test_the_window_in_another_language_offers_what_ships_in_all(vault, group):
    assert len(templates.templates(vault, "en")) == 32
    assert len(templates.templates(vault, "sv")) == 16


def test_the_occasion_follows_from_the_years_other_meetings(vault, group):
    day = date(2026, 9, 9)
    assert templates.occasion_of(vault, group, day) is Occasion.FIRST
    meetings.new_meeting(vault, group, "fi", date(2026, 8, 19))
    assert templates.occasion_of(vault, group, day) is Occasion.ORDINARY
    assert templates.occasion_of(vault, group, day, "Poissaolot") is Occasion.THEME
    assert templates.occasion_of(vault, group, date(2027, 5, 12)) is Occasion.EVALUATION
    assert templates.occasion_of(vault, group, None) is Occasion.ORDINARY


def test_a_meeting_begins_with_a_templates_items(vault, group):
    template = templates.likeliest(vault, group, Occasion.ORDINARY, "fi")
    made = meetings.new_meeting(vault, group, "fi", date(2026, 10, 7), template=template).value
    assert [item.title for item in made.items] == [item.title for item in template.items]
    assert made.items[0].prompt == template.items[0].prompt


def test_an_agenda_is_kept_as_the_groups_own_and_begun_from_again(vault, group):
    source = meetings.new_meeting(vault, group, "fi", date(2026, 10, 7))
    said = replace(source.value.items[2], record="Sanottiin", minutes_planned=20)
    vault.save(source, replace(source.value, items=(*source.value.items[:2], said, *source.value.items[3:])))
    kept = templates.save_agenda(vault, source.value.id, "Oma kokous", Occasion.ORDINARY, "fi").value
    assert (kept.group, kept.name, len(kept.items)) == (group.id, "Oma kokous", 5)
    assert templates.template_with(vault, kept.id) == kept
    again = meetings.new_meeting(vault, group, "fi", template=kept).value
    assert again.items[2].minutes_planned == 20
    assert again.items[2].record == ""
    assert len(vault.all(Meeting)) == 2


def test_what_ships_is_copied_before_it_is_changed(vault, group):
    source = templates.shipped("fi")[0]
    own = vault.add(templates.copied(source, group.id)).value
    assert not templates.is_shipped(own)
    assert [item.title for item in own.items] == [item.title for item in source.items]
    assert not {item.id for item in own.items} & {item.id for item in source.items}
    vault.remove(own.id)
    with pytest.raises(NotFound):
        templates.template_with(vault, own.id)
