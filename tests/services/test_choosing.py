"""Two values of a field, and things removed elsewhere: told in words, and chosen between by a person."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from dumps import dump
from laptops import exchange

from ohdesk.documents.texts import names
from ohdesk.domain.agenda import AgendaItem, Attachment, ItemState
from ohdesk.domain.errors import MinutesLocked, NotFound
from ohdesk.domain.groups import Group, Membership
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task
from ohdesk.domain.plans import Goal, GoalState, Measure, Plan
from ohdesk.domain.year_clock import ClockEntry
from ohdesk.security.records import Paragraph, make_record
from ohdesk.services import choosing, printing
from ohdesk.services.choosing import REMOVED_ELSEWHERE, Kept
from ohdesk.sync.shapes import shapes

ITEM = AgendaItem(UUID(int=3), title="Kevät", state=ItemState.LISTED)
MEETING = Meeting(
    UUID(int=1), day=date(2026, 10, 14), theme="Syksy", items=(AgendaItem(UUID(int=2), title="Avaus"), ITEM)
)


@pytest.fixture
def two(laptops):
    """The chair's laptop and the curator's, which both know the meeting."""
    chair, curator = laptops.new(), laptops.new()
    chair.add(MEETING)
    chair.add(Laptop(UUID(chair.facts.device), "Puheenjohtajan kannettava"))
    chair.add(Laptop(UUID(curator.facts.device), "Kuraattorin kannettava"))
    exchange(chair, curator)
    return chair, curator


def write(vault, value, **fields):
    """Change fields of a stored document, or of an item of the meeting."""
    if isinstance(value, AgendaItem):
        meeting = vault.read(Meeting, MEETING.id)
        items = tuple(replace(item, **fields) if item.id == value.id else item for item in meeting.value.items)
        vault.save(meeting, replace(meeting.value, items=items))
    else:
        edition = vault.read(type(value), value.id)
        vault.save(edition, replace(edition.value, **fields))


def contest(two, value, field, one, another):
    """Let both laptops write into the same field before they meet; the second one's value is the newer."""
    write(two[0], value, **{field: one})
    write(two[1], value, **{field: another})
    exchange(*two)


def only(vault, language="fi"):
    (found,) = choosing.unresolved(vault, language)
    return found


def test_two_values_are_told_in_words_with_who_wrote_them(two):
    chair, curator = two
    contest(two, ITEM, "title", "Kevään tapahtumat", "Kevätjuhla")
    found = only(chair)
    assert (found.document, found.thing, found.label) == ("Kokous 14.10.2026: Syksy", "Asia 2: Kevätjuhla", "Otsikko")
    assert [(version.words, version.laptop) for version in found.versions] == [
        ("Kevätjuhla", "Kuraattorin kannettava"),
        ("Kevään tapahtumat", "tämä kannettava"),
    ]
    assert all("klo\u00a0" in version.when for version in found.versions)
    assert [version.device for version in found.versions] == [curator.facts.device, chair.facts.device]
    assert found.both is None, "a heading is one or the other"
    assert choosing.sentence("fi", found) == (
        "Kokous 14.10.2026: Syksy – Asia 2: Kevätjuhla – Otsikko: kaksi versiota. Nyt ”Kevätjuhla”, "
        "toinen ”Kevään tapahtumat”."
    )
    assert only(curator, "sv").label == "Rubrik"
    assert set(choosing.waiting(chair, MEETING.id)) == {(ITEM.id, "title")}
    assert choosing.waiting(chair, uuid4()) == {}


def test_a_choice_settles_it_on_every_laptop(two):
    chair, curator = two
    contest(two, ITEM, "title", "Kevään tapahtumat", "Kevätjuhla")
    found = only(chair)
    choosing.choose(chair, found, found.versions[1].value)
    assert choosing.unresolved(chair, "fi") == ()
    exchange(chair, curator)
    assert choosing.count(curator) == 0
    assert curator.read(Meeting, MEETING.id).value.items[1].title == "Kevään tapahtumat"
    assert dump(chair) == dump(curator)


def test_the_shown_value_can_be_chosen_and_then_nobody_is_asked_again(two):
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    found = only(two[0])
    choosing.choose(two[0], found, found.versions[0].value)
    exchange(*two)
    assert [choosing.count(vault) for vault in two] == [0, 0]
    assert two[1].read(Meeting, MEETING.id).value.theme == "Kesä"


def test_a_third_value_that_comes_meanwhile_stays_beside_the_chosen_one(two, laptops):
    third = laptops.new()
    exchange(*two, third)
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    write(third, MEETING, theme="Kevät")
    found = only(two[0])
    exchange(third, two[0])
    choosing.choose(two[0], found, found.versions[1].value)
    assert {version.words for version in only(two[0]).versions} == {"Talvi", "Kevät"}


def test_a_choice_can_still_be_made_otherwise(two):
    contest(two, MEETING, "day", date(2026, 10, 21), date(2026, 10, 28))
    made = choosing.choose(two[0], only(two[0]), "2026-10-21")
    choosing.choose(two[0], made, "2026-10-28")
    exchange(*two)
    assert two[1].read(Meeting, MEETING.id).value.day == date(2026, 10, 28) == choosing.understood(made, "2026-10-28")
    assert choosing.count(two[1]) == 0


def test_what_is_chosen_in_an_editor_is_what_it_goes_on_from(two):
    chair, curator = two
    meeting = chair.add(Meeting(uuid4(), place="Luokka", items=(AgendaItem(uuid4(), title="Kysely"),))).value
    exchange(chair, curator)
    for vault, words in ((chair, "Meidän"), (curator, "Heidän")):
        edition = vault.read(Meeting, meeting.id)
        items = (replace(edition.value.items[0], presenter=words),)
        vault.save(edition, replace(edition.value, items=items))
    exchange(chair, curator)
    opened = chair.read(Meeting, meeting.id)
    theirs = curator.read(Meeting, meeting.id)
    curator.save(theirs, replace(theirs.value, place="Auditorio"))
    choosing.choose(chair, only(chair), "Meidän", in_editor=True)
    exchange(chair, curator)
    known = chair.choices.read_in(opened)
    assert (known.value.items[0].presenter, known.value.place) == ("Meidän", "Luokka")
    written = replace(known.value.items[0], presenter="Meidän kaikkien")
    chair.save(opened, replace(opened.value, items=(written,), place="Kirjasto"))
    exchange(chair, curator)
    for vault in two:
        assert vault.read(Meeting, meeting.id).value.items[0].presenter == "Meidän kaikkien"
        assert {field for _, field in choosing.waiting(vault)} == {"place"}, "of that nobody had chosen"
    assert chair.choices.read_in(chair.read(Meeting, meeting.id)) == chair.read(Meeting, meeting.id)


def test_who_has_not_looked_at_a_value_writes_beside_it_and_over_their_own(two):
    chair, curator = two
    meeting = chair.add(Meeting(uuid4(), place="Luokka")).value
    exchange(chair, curator)
    looked = chair.mark
    theirs = curator.read(Meeting, meeting.id)
    curator.save(theirs, replace(theirs.value, place="Auditorio"))
    exchange(chair, curator)
    for place in ("Luokka 1", "Luokka 12"):
        now = replace(chair.read(Meeting, meeting.id), looked=looked)
        chair.save(now, replace(now.value, place=place))
    exchange(chair, curator)
    for vault in two:
        (found,) = choosing.waiting(vault).values()
        assert {one.value for one in found.written} == {"Auditorio", "Luokka 12"}
    assert dump(chair) == dump(curator)


def test_both_choose_at_once_and_choose_alike(two):
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    for vault in two:
        choosing.choose(vault, only(vault), "Talvi")
    exchange(*two)
    assert [choosing.count(vault) for vault in two] == [0, 0]


def test_both_choose_at_once_and_choose_otherwise_which_is_again_a_choice(two):
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    for vault, theme in zip(two, ("Talvi", "Kesä"), strict=True):
        choosing.choose(vault, only(vault), theme)
    exchange(*two)
    assert {version.words for version in only(two[0]).versions} == {"Talvi", "Kesä"}
    assert dump(two[0]) == dump(two[1])


def test_writing_into_the_field_settles_it_too_and_a_late_choice_changes_nothing(two):
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    found = only(two[0])
    write(two[0], MEETING, theme="Ilmapiiri")
    assert choosing.count(two[0]) == 0
    choosing.choose(two[0], found, "Talvi")
    assert two[0].read(Meeting, MEETING.id).value.theme == "Ilmapiiri"
    assert choosing.count(two[0]) == 0


def test_the_same_value_from_both_is_no_choice(two):
    contest(two, MEETING, "theme", "Talvi", "Talvi")
    assert choosing.unresolved(two[0], "fi") == ()


@pytest.mark.parametrize(
    ("value", "field", "one", "another", "words"),
    [
        (MEETING, "day", date(2026, 10, 21), date(2026, 10, 28), ["28.10.2026", "21.10.2026"]),
        (MEETING, "state", MeetingState.INVITED, MeetingState.HELD, ["Pidetty", "Kutsuttu"]),
        (MEETING, "day", date(2026, 10, 21), None, ["tyhjä", "21.10.2026"]),
        (ITEM, "minutes_planned", 15, 20, ["20", "15"]),
        (MEETING, "starts", time(9, 5), time(14, 15), ["14.15", "9.05"]),
    ],
)
def test_values_read_as_people_say_them(two, value, field, one, another, words):
    contest(two, value, field, one, another)
    assert [version.words for version in only(two[0]).versions] == words


def test_people_goals_and_months_are_named(two):
    member, deputy = (Membership(uuid4(), name=f"{name} Malli") for name in ("Maija", "Matti"))
    goal = Goal(uuid4(), title="Jokaisella on kaveri")
    group, plan = Group(uuid4(), members=(member, deputy)), Plan(uuid4(), goals=(goal,))
    entry = ClockEntry(uuid4(), title="Kysely", month=8)
    for value in (group, plan, entry):
        two[0].add(value)
    exchange(*two)
    contest(two, MEETING, "chair", deputy.id, member.id)
    contest(two, ITEM, "goal", goal.id, uuid4())
    contest(two, entry, "month", 9, 10)
    told = {found.field: [version.words for version in found.versions] for found in choosing.unresolved(two[0], "fi")}
    assert told == {
        "chair": ["Maija Malli", "Matti Malli"],
        "goal": ["Poistettu tai tuntematon", "Jokaisella on kaveri"],
        "month": ["Lokakuu", "Syyskuu"],
    }


def test_files_and_people_can_both_be_kept(two):
    one, another = (Attachment(f"{name}.pdf", name * 64, 1) for name in "ab")
    contest(two, ITEM, "attachments", (one,), (another,))
    contest(two, ITEM, "presenter", "Rehtori", "Kuraattori")
    for found in choosing.unresolved(two[1], "fi"):
        assert found.both is not None
        assert choosing.offered(found)[-1] == found.both
        choosing.choose(two[1], found, found.both[0])
    exchange(*two)
    item = two[0].read(Meeting, MEETING.id).value.items[1]
    assert item.attachments == (one, another)
    assert item.presenter == "Rehtori, Kuraattori"
    assert choosing.count(two[0]) == 0


def test_what_only_the_program_writes_is_not_asked_about(two):
    contest(two, ITEM, "thread", uuid4(), uuid4())
    assert two[0].alternatives() != ()
    assert choosing.unresolved(two[0], "fi") == ()
    assert choosing.count(two[0]) == 0


def test_what_one_removed_while_the_other_wrote_in_it_stays_and_is_asked_about(two):
    chair, curator = two
    curator.remove(ITEM.id)
    write(chair, ITEM, text="Uutta valmistelua.")
    exchange(chair, curator)
    for vault in two:
        found = only(vault)
        assert isinstance(found, Kept)
        assert (found.object, found.thing, found.device) == (ITEM.id, "Asia 2: Kevät", curator.facts.device)
        assert set(choosing.waiting(vault)) == {(ITEM.id, REMOVED_ELSEWHERE)}
    assert only(chair).laptop == "Kuraattorin kannettava"
    choosing.keep(chair, only(chair))
    exchange(chair, curator)
    assert [choosing.count(vault) for vault in two] == [0, 0]
    assert len(curator.read(Meeting, MEETING.id).value.items) == 2


def test_the_removal_can_hold_after_all(two):
    chair, curator = two
    curator.remove(ITEM.id)
    write(chair, ITEM, text="Uutta valmistelua.")
    exchange(chair, curator)
    choosing.remove(chair, only(chair))
    exchange(chair, curator)
    assert [choosing.count(vault) for vault in two] == [0, 0]
    assert [item.id for item in curator.read(Meeting, MEETING.id).value.items] == [MEETING.items[0].id]


def test_what_is_removed_is_not_asked_about(two):
    contest(two, ITEM, "title", "Kevään tapahtumat", "Kevätjuhla")
    two[0].remove(ITEM.id)
    assert choosing.unresolved(two[0], "fi") == ()
    two[0].restore(ITEM.id)
    two[0].remove(MEETING.id)
    assert choosing.count(two[0]) == 0


def test_approved_minutes_are_not_asked_about_and_no_choice_changes_them(two):
    contest(two, ITEM, "title", "Kevään tapahtumat", "Kevätjuhla")
    found = only(two[0])
    two[0].add_record(
        "meeting",
        MEETING.id,
        make_record({"kind": "minutes", "approved_at": "2026-10-15T09:00:00Z"}, [Paragraph("title", "Kevätjuhla")], ()),
        (),
    )
    assert choosing.unresolved(two[0], "fi") == ()
    with pytest.raises(MinutesLocked):
        choosing.choose(two[0], found, "Kevään tapahtumat")
    assert two[0].read(Meeting, MEETING.id).value.items[1].title == "Kevätjuhla"


def test_a_paper_tells_what_of_it_has_two_versions(two):
    group, task = Group(uuid4(), name="Ryhmä"), Task(uuid4(), meeting=MEETING.id, text="Kutsu", owner="Rehtori")
    for value in (group, task):
        two[0].add(value)
    write(two[0], MEETING, group=group.id)
    exchange(*two)
    paper = printing.agenda(two[0], MEETING.id, "fi")
    assert choosing.on_paper(two[0], "fi", paper) == ()
    contest(two, ITEM, "title", "Kevään tapahtumat", "Kevätjuhla")
    contest(two, task, "due", date(2026, 11, 4), date(2026, 11, 5))
    contest(two, group, "name", "Ryhmä A", "Ryhmä B")
    other = ClockEntry(uuid4(), title="Kysely")
    two[0].add(other)
    exchange(*two)
    contest(two, other, "title", "Kevätkysely", "Syyskysely")
    paper = printing.agenda(two[0], MEETING.id, "fi")
    told = {(found.kind, found.field) for found in choosing.on_paper(two[0], "fi", paper)}
    assert told == {("agenda_item", "title"), ("task", "due"), ("group", "name")}, "the clock is not on it"
    assert {found.kind for found in choosing.of_meeting(two[0], "fi", MEETING.id)} == {"agenda_item", "task"}


def test_they_are_found_by_their_name(two):
    contest(two, MEETING, "theme", "Talvi", "Kesä")
    found = only(two[0])
    assert choosing.find(two[0], "fi", found.name) == found
    with pytest.raises(NotFound):
        choosing.find(two[0], "fi", f"{MEETING.id}/place")


def test_a_goal_and_its_measures_are_told_where_they_stand(two):
    measure = Measure(uuid4(), text="Kummitoiminta")
    plan = Plan(uuid4(), title="Suunnitelma 2026", goals=(Goal(uuid4(), title="Kaverit", measures=(measure,)),))
    task = Task(uuid4(), text="Kutsu oppilaskunta", owner="Rehtori")
    for value in (plan, task):
        two[0].add(value)
    exchange(*two)
    for vault, state, owner in zip(two, (GoalState.REACHED, GoalState.PARTLY), ("Opettaja", "Kuraattori"), strict=True):
        edition = vault.read(Plan, plan.id)
        goal = edition.value.goals[0]
        measures = (replace(goal.measures[0], owner=owner),)
        vault.save(edition, replace(edition.value, goals=(replace(goal, state=state, measures=measures),)))
    exchange(*two)
    told = {(found.thing, found.label) for found in choosing.unresolved(two[0], "fi")}
    assert told == {("Tavoite 1: Kaverit", "Tavoitteen tila"), ("Toimenpide: Kummitoiminta", "Vastuuhenkilö")}
    assert {found.document for found in choosing.unresolved(two[0], "fi")} == {"Suunnitelma: Suunnitelma 2026"}


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_field_that_a_person_writes_has_a_name(language):
    known, used = names(language), set()
    for kind, shape in shapes().items():
        assert known.knows(f"kinds.{kind}")
        asked = [register.name for register in shape.registers if choosing.is_asked(kind, register.name)]
        for field in (*asked, *shape.texts):
            own, common = f"fields_of.{kind}.{field}", f"fields.{field}"
            assert known.knows(own) or known.knows(common), f"{kind}.{field}"
            used.add(own if known.knows(own) else common)
    assert {key for key in known.sentences if key.startswith("fields")} == used


def test_a_field_of_a_newer_version_is_not_asked_about():
    assert not choosing.is_asked("meeting", "weather")
    assert not choosing.is_asked("spaceship", "title")
    assert choosing.is_asked("theme", "group")
