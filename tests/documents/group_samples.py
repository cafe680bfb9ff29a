"""An invented school's papers about its group, bare, usual and long."""

from datetime import date
from uuid import UUID

from samples import GROUP, ISSUER, MEMBERS, TODAY

from ohdesk.documents.hand_over import HandOverFile, PastMeeting, hand_over_file
from ohdesk.domain.groups import Membership, Role
from ohdesk.domain.hand_over import HandOver, Step, StepState
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Task
from ohdesk.domain.plans import Goal, Measure
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


def documents(language):
    """The papers of a usual group by name."""
    return {"hand_over": hand_over_file(told(), ISSUER, language, TODAY)}


def bare_documents(language):
    """The papers of a group of which hardly anything is known."""
    return {"hand_over": hand_over_file(HandOverFile("2026–2027"), ISSUER, language, TODAY)}


def long_documents(language):
    """The papers of a group with very much of everything."""
    return {"hand_over": hand_over_file(told(15), ISSUER, language, TODAY)}
