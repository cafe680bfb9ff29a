"""The papers of follow-up and evaluation, as the tests set them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ohdesk.documents.archive_list import archive_list
from ohdesk.documents.coverage import coverage
from ohdesk.documents.evaluation import evaluation
from ohdesk.documents.goal_thread import goal_thread
from ohdesk.documents.issuer import Issuer
from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.archive import Paper, PaperKind, archive_lines
from ohdesk.domain.communication import Communication
from ohdesk.domain.duties import Covered, Duty, Evidence
from ohdesk.domain.evaluation import DutyMark, SelfEvaluation, SelfRating
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.goal_thread import Citation, GoalThread, Material, goal_threads
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.indicators import Indicator, Observation, Unit
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.outcomes import Answer, Outcome, OutcomeKind, Task
from ohdesk.domain.plans import Goal, GoalState, Measure, MeasureState, Plan
from ohdesk.domain.schools import RetentionRule

TODAY = date(2026, 11, 22)


def uid(number):
    return UUID(int=number)


GROUP = Group(uid(1))
BARE = Issuer(GROUP)
INDICATOR = Indicator(
    uid(7001),
    title="Ainakin yksi kaveri luokassa",
    title_sv="Minst en kompis i klassen",
    observations=(
        Observation(uid(7002), "syksy 2026", date(2026, 10, 20), "luokat 3–9", Decimal("94.5"), 271),
        Observation(uid(7003), "kevät 2027", date(2027, 4, 20), hidden=True),
    ),
)
EVENTS = Indicator(
    uid(7004),
    title="Kiusaamisilmoitukset",
    unit=Unit.EVENTS,
    unit_words="kpl",
    observations=(Observation(uid(7005), day=date(2026, 12, 1), value=Decimal(12)), Observation(uid(7006))),
)
GOAL = Goal(
    uid(7010),
    "Jokaisella on luokassaan ainakin yksi kaveri",
    target="100 % kertoo, että omassa luokassa on kaveri",
    state=GoalState.PARTLY,
    evaluation="Tavoite toteutui osin.",
    measures=(
        Measure(uid(7011), "Ryhmäytymispäivä", "luokanvalvojat", state=MeasureState.DONE, progress="Pidettiin."),
        Measure(uid(7012)),
    ),
    indicators=(INDICATOR.id, EVENTS.id),
)
PLAN = Plan(uid(7013), uid(1), school_year="2026–2027", goals=(GOAL,))
_AGREED = Outcome(uid(7020), OutcomeKind.AGREED, "Kysely tehdään luokittain lokakuussa.")
_ASKED = Outcome(uid(7021), OutcomeKind.PROPOSED, "Pihalle lisää pelejä", "tekninen toimi")
_OPEN = Outcome(uid(7022), OutcomeKind.PROPOSED, "Lisää valvojia")
MEETINGS = tuple(
    Meeting(
        uid(7100 + n),
        uid(1),
        date(2026 + (n > 4), (7 + n) % 12 + 1, 14),
        state=MeetingState.HELD,
        items=(
            AgendaItem(uid(7200 + n), "Avaus"),
            AgendaItem(
                uid(7300 + n),
                f"Kaverikysely {n}",
                record="Tulokset käytiin läpi luokka-asteittain.\n\n|| Vain ryhmälle.",
                goal=GOAL.id,
                outcomes=(_AGREED, _ASKED, _OPEN) if n == 2 else (),
            ),
        ),
    )
    for n in range(10)
)
MATERIAL = Material(
    (PLAN,),
    (*MEETINGS, Meeting(uid(7199), items=(AgendaItem(uid(7399), "Jatko", goal=GOAL.id),))),
    (
        Task(uid(7400), item=uid(7302), text="Tee kysely", owner_role=Role.CURATOR, due=date(2026, 11, 1)),
        Task(uid(7401), item=uid(7302), text="Kerro tulokset", owner="kuraattori"),
    ),
    (
        Answer(uid(7500), outcome=_ASKED.id, text="Käy.", body="Tekninen toimi", day=date(2026, 12, 1), section="§ 4"),
        Answer(uid(7501), outcome=_OPEN.id, text="Ei."),
    ),
    (Hearing(uid(7600), day=date(2026, 10, 2), who="Oppilaskunta", about="Välitunnit", changed="Peli", goal=GOAL.id),),
    (Communication(uid(7601), day=date(2026, 11, 20), who="Huoltajat", about="Tulokset", goal=GOAL.id),),
    (INDICATOR, EVENTS),
)
THREAD = goal_threads((GOAL.id,), MATERIAL)[GOAL.id]
_LONG = tuple(replace(touch) for touch in THREAD.touches * 4)


def points(count):
    """Duties in every state, ``count`` of each."""
    held = Citation(uid(7100), 3, "2026–2027", 4, date(2026, 10, 14))
    places = ("present", "hearing", "told", "figure", "inspection", "looked_at", "nothing_open", "linked_plan", "plan",
              "chapter", "named", "clock", "rehearsed", "own_word")  # fmt: skip
    seen = tuple(Evidence(where, date(2026, 10, 2), "Oppilaskunta") for where in places)
    law = Duty("rules", "Järjestyssäännöt ovat ajan tasalla", "Missä säännöt ovat.", "PoL 29 §", "1/2025")
    own = Duty("group_confirmed", "Ryhmän työtavat on sovittu")
    mark = DutyMark(uid(7700), left_out="Uudet säännöt tulevat syksyllä")
    return (
        Covered(
            "rules", law.title, law, evidence=(Evidence("minutes", held.day, "Säännöt", held.meeting, held), *seen)
        ),
        Covered("a", own.title, own, coming=(Evidence("minutes", None, "Jatko", held.meeting, held),)),
        Covered("b", own.title, own, mark=mark),
        Covered("c", own.title, own, matter=Matter(uid(7701))),
        Covered("d", law.title, law),
        Covered("e", law.title, law, earlier=(Evidence("inspection", date(2024, 2, 11)),)),
    ) * count


OWN = SelfEvaluation(
    uid(7702),
    ratings=(
        SelfRating(uid(7703), "voices", rating=3, note="Oppilaskunta mukana joka toisessa kokouksessa"),
        SelfRating(uid(7704), "goals"),
        SelfRating(uid(7705), text="Oma väitteemme", rating=4),
    ),
    strengths="- Yhteistyö\n- Aikataulu",
    to_develop="Kerrotaan työstä useammin.",
)


def evaluated(plan, own, issuer, language):
    statements = {"voices": "Opiskelijoiden ääni kuuluu", "goals": "Tavoitteet ohjaavat asioita"}
    goals = (*plan.goals, Goal(uid(7015))) if plan.goals else ()
    whole = replace(plan, goals=goals, evaluation="Hyvä vuosi." if goals else "")
    return evaluation(whole, own, statements, "2026–2027", issuer, language, TODAY)


def archived(count, issuer, language):
    """An archive list with every sort of paper, ``count`` of each."""
    rules = (
        RetentionRule(uid(7800), PaperKind.MINUTES, "12.06 Opiskeluhuolto", 10),
        RetentionRule(uid(7801), PaperKind.PLAN, "Pysyvästi", None),
        RetentionRule(uid(7802), PaperKind.SURVEY, "", 3),
    )
    papers = [Paper(kind, uid(7900 + n), "2026–2027", date(2026, 9, 1), number=n) for n, kind in enumerate(PaperKind)]
    undone = [Paper(PaperKind.SURVEY, uid(7890), "Kysely", finished=False)]
    return archive_list(archive_lines((papers + undone) * count, rules), "2026–2027", issuer, language, TODAY)


def documents(issuer, language):
    """One of each kind, by name."""
    return {
        "goal thread": goal_thread(THREAD, issuer, language, TODAY),
        "archive list": archived(1, issuer, language),
        "evaluation": evaluated(PLAN, OWN, issuer, language),
        "coverage": coverage(points(1), points(1)[:1], "2026–2027", issuer, language, TODAY),
    }


def bare_documents(language):
    """One of each kind with as little in it as a document can have."""
    return {
        "goal thread": goal_thread(GoalThread(), BARE, language, TODAY),
        "archive list": archived(0, BARE, language),
        "evaluation": evaluated(Plan(uid(7014)), SelfEvaluation(uid(7702)), BARE, language),
        "coverage": coverage((Covered("a", ""),), (), "2026–2027", BARE, language, TODAY),
    }


def long_documents(issuer, language):
    """One of each kind that runs over many pages."""
    return {
        "goal thread": goal_thread(GoalThread(THREAD.plans, _LONG), issuer, language, TODAY),
        "archive list": archived(9, issuer, language),
        "evaluation": evaluated(replace(PLAN, goals=PLAN.goals * 30), OWN, issuer, language),
        "coverage": coverage(points(8), points(6), "2026–2027", issuer, language, TODAY),
    }
