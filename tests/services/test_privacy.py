"""Whom the guard knows in a real vault, and what it finds in whole values."""

from uuid import uuid4

import pytest

from ohdesk.domain.agenda import AgendaItem, Part
from ohdesk.domain.groups import Group, Membership, Role
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.plans import Goal, Measure, Plan
from ohdesk.domain.privacy.concerns import Rule
from ohdesk.domain.privacy.review import review
from ohdesk.domain.schools import Provider, School, SchoolService
from ohdesk.services import privacy

ABOUT_ONE = "Ellinooran 7B poissaolot huolettavat."


@pytest.fixture
def who(vault):
    vault.add(Group(uuid4(), name="Ryhmä", members=(Membership(uuid4(), "Kerttu Harjoitus", email="k@example.org"),)))
    service = SchoolService(uuid4(), Role.CURATOR, contact="puh. 040 000 1234")
    vault.add(School(uuid4(), "Harjoituskoulu", address="Mallitie 1, 00000 Harjoitus", services=(service,)))
    vault.add(Provider(uuid4(), name="Harjoituskunta"))
    return privacy.known(vault)


@pytest.mark.parametrize(
    "text",
    ["Kertun kanssa 7B:ssä", "Isä sai numeron 040 0001234.", "Perhe asuu lähellä: Mallitie 1", "Harjoituskunnan 7B"],
)
def test_who_sits_in_a_group_and_the_schools_own_numbers_are_known(who, text):
    assert review(text, who) == ()


def test_passages_are_found_at_any_depth_and_left_out(who):
    goal = Goal(
        uuid4(), title="Poissaolot", baseline=f"Lähtö. {ABOUT_ONE} Loppu.", measures=(Measure(uuid4(), text="Soitto"),)
    )
    plan = Plan(uuid4(), goals=(goal,))
    (found,) = privacy.passages(plan, who)
    assert (found.text, found.rules) == (ABOUT_ONE, {Rule.PERSON})
    clean = privacy.without_passages(plan, who)
    assert clean.goals[0].baseline == "Lähtö.  Loppu."
    assert clean.goals[0].measures == goal.measures
    assert clean.goals[0].state is goal.state
    assert privacy.passages(clean, who) == ()


def test_only_what_everybody_reads_is_looked_through_before_it_is_shared(vault, who):
    record = f"Avattiin.\n\n{ABOUT_ONE}\n\n|| Matin 8C asiat."
    staff = AgendaItem(uuid4(), title="Asia", record="Liisan 9A asiat.", part=Part.STAFF)
    meeting = Meeting(uuid4(), items=(AgendaItem(uuid4(), title="Asia", record=record), staff))
    vault.add(meeting)
    assert [found.text for found in privacy.in_public_minutes(vault, meeting.id)] == [ABOUT_ONE]
    assert len(privacy.in_vault(vault)) == 3


@pytest.mark.parametrize(
    ("name", "about_one"),
    [
        ("Ellinoora_Virtanen_7B.pdf", True),
        ("150610A9037.docx", False),
        ("Ellinooran-tukipäätös.odt", True),
        ("Kouluterveyskysely_2026.pdf", False),
        ("Kerttu_Harjoitus_esitys.pptx", False),
    ],
)
def test_a_files_name_is_read_as_words(who, name, about_one):
    assert privacy.may_name_a_student(name, who) is about_one
