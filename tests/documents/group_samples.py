"""An invented school's papers about its group, bare, usual and long."""

from datetime import date
from uuid import UUID

from samples import GROUP, ISSUER, MEMBERS, PROVIDER, SCHOOL, TODAY

from ohdesk.documents.hand_over import HandOverFile, PastMeeting, hand_over_file
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.member_list import member_list
from ohdesk.documents.reference_cards import cards, consent_checklist, reference_cards
from ohdesk.documents.representation import representation_table
from ohdesk.domain.groups import Group, Membership, Organisation, RepresentedBody, Role, Seat
from ohdesk.domain.hand_over import HandOver, Step, StepState
from ohdesk.domain.layers import FromBelow
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task
from ohdesk.domain.plans import Goal, Measure
from ohdesk.domain.readers import Reader
from ohdesk.domain.year_clock import ClockEntry


def uid(number):
    return UUID(int=9000 + number)


NEW = Membership(uid(1), "Ulla Uusirehtori", Role.PRINCIPAL)
CHANGE = HandOver(
    uid(2),
    GROUP.id,
    date(2026, 10, 14),
    MEMBERS[0].id,
    NEW.id,
    "Sivistysjohtaja",
    date(2026, 10, 12),
    note="Avaimet ovat kansliassa.",
)


def told(many=1):
    return HandOverFile(
        "2026–2027",
        meetings=(
            PastMeeting(
                Meeting(uid(10), day=date(2026, 9, 9), theme="Turvallinen alku", state=MeetingState.HELD), 1, True
            ),
            PastMeeting(Meeting(uid(11), day=date(2026, 10, 7), state=MeetingState.HELD), 2, False),
            PastMeeting(
                Meeting(uid(12), day=date(2026, 11, 25), theme="Kaverikysely", state=MeetingState.INVITED), 3, False
            ),
            PastMeeting(Meeting(uid(13), theme="Päivä avoinna"), None, False),
        )
        * many,
        goals=(
            Goal(
                uid(20),
                "Jokaisella on luokassaan ainakin yksi kaveri",
                measures=(Measure(uid(21), "Ryhmäytymispäivä tammikuussa"),),
            ),
            Goal(uid(22)),
        )
        * many,
        tasks=(
            Task(uid(30), text="Kysyy kaupungilta suojatiestä", owner_member=MEMBERS[0].id, due=date(2026, 10, 30)),
            Task(uid(31), text="Kokoaa kyselyn vastaukset", owner_role=Role.CURATOR),
        )
        * many,
        matters=(
            Matter(uid(40), title="Koulumatkat", raised_by="vanhempainyhdistys"),
            Matter(uid(41), title="Puhelimet"),
        ),
        entries=(
            ClockEntry(uid(50), school_year="2026–2027", month=10, title="Kaverikysely", owner="kuraattori"),
            ClockEntry(uid(51), school_year="2026–2027", month=4, title="Vuoden arviointi"),
        )
        * many,
        plans=(
            LinkedPlan(uid(60), title="Tasa-arvosuunnitelma", place="asianhallinta", review_on=date(2026, 8, 31)),
            LinkedPlan(uid(61), title="Kriisisuunnitelma"),
        ),
        hand_over=CHANGE,
        leaver=MEMBERS[0],
        successor=NEW,
        steps=tuple(
            (
                step,
                StepState.LEFT if step is Step.FILE else StepState.DONE,
                "Puhuimme läpi." if step is Step.FILE else "",
            )
            for step in Step
        ),
    )


TOWN = RepresentedBody(uid(70), "Harjoituskylän kunta", "Övningsby kommun", 3, "both")
PARENTS = RepresentedBody(uid(71), "Vanhempainyhdistys", "", 1, "fi")
STUDENTS = RepresentedBody(uid(72), "", "Elevkåren", 1, "sv")
BELOW = FromBelow(
    Membership(uid(73), "Ville Viestimalli", Role.COORDINATOR, seat=Seat.CHAIR), Group(uid(74), name="Viestintäryhmä")
)


def seated(many=1):
    """The group with a representation table; ``many`` times as many bodies."""
    more = tuple(RepresentedBody(uid(200 + n), f"Harjoituskunta {n}", seats=2) for n in range(many - 1))
    members = (
        *MEMBERS,
        Membership(
            uid(80), "Aino Kuntamalli", Role.COORDINATOR, organisation=Organisation.MUNICIPALITY, represents=TOWN.id
        ),
        Membership(uid(81), "Bo Varamalli", Role.OTHER, "sakkunnig", deputy=True, represents=TOWN.id),
        Membership(
            uid(82),
            "Sari Yhdistysmalli",
            Role.GUARDIAN,
            organisation=Organisation.GUARDIANS,
            core=False,
            represents=PARENTS.id,
            starts=date(2026, 8, 1),
        ),
    )
    group = Group(
        uid(83),
        name="Alueellinen yhteistyöryhmä",
        members=members,
        bodies=(TOWN, PARENTS, STUDENTS, *more),
        leader_named_by="Aluehallitus",
    )
    return Issuer(group, (SCHOOL,), PROVIDER)


def about_the_group(issuer, language, below=(BELOW,)):
    """The papers that tell who sits, and the cards."""
    return {
        "members": member_list(issuer, below, language, TODAY),
        "members_public": member_list(issuer, below, language, TODAY, Reader.PUBLIC),
        "representation": representation_table(issuer, language, TODAY),
        "representation_public": representation_table(issuer, language, TODAY, Reader.PUBLIC),
        "cards": reference_cards(cards(language).cards, issuer, language, TODAY),
        "card": reference_cards(cards(language).cards[:1], issuer, language, TODAY),
        "consent_checklist": consent_checklist(issuer, language, TODAY),
    }


def documents(language):
    """The papers of a usual group by name."""
    return {"hand_over": hand_over_file(told(), ISSUER, language, TODAY), **about_the_group(seated(), language)}


def bare_documents(language):
    """The papers of a group of which hardly anything is known."""
    return {
        "hand_over": hand_over_file(HandOverFile("2026–2027"), ISSUER, language, TODAY),
        **about_the_group(Issuer(Group(uid(99))), language, ()),
    }


def long_documents(language):
    """The papers of a group with very much of everything."""
    return {"hand_over": hand_over_file(told(15), ISSUER, language, TODAY), **about_the_group(seated(40), language)}
