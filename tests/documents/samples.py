# ruff: noqa: E501, SIM905
"""An invented school's documents, as the tests set them."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from io import BytesIO
from uuid import UUID

import clock_samples
import evaluation_samples
import known_samples
import outcome_samples
import plan_samples
import structure_samples
import telling_samples
from PIL import Image

from ohdesk.documents.agenda import agenda
from ohdesk.documents.bilingual import bilingual
from ohdesk.documents.chairs_agenda import chairs_agenda
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.meeting_sheet import meeting_sheet
from ohdesk.documents.minutes import approved_minutes, draft_minutes, extract, minutes_of_year
from ohdesk.documents.official_copy import with_official_copy
from ohdesk.documents.plan_goals import GoalLayout
from ohdesk.documents.plans import plan_paper
from ohdesk.documents.recovery_share_sheet import SharePaper, recovery_share_sheet
from ohdesk.documents.recovery_sheet import recovery_sheet
from ohdesk.documents.tasks import task_list
from ohdesk.documents.translation import translation
from ohdesk.documents.tree import (
    Band,
    BulletList,
    Chart,
    ChartForm,
    ColumnGroup,
    Document,
    Figure,
    Heading,
    Identification,
    InLanguage,
    Item,
    KeyGroups,
    LabelledList,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    Section,
    Series,
    SideBySide,
    Signature,
    Signatures,
    Table,
    Voice,
    Wheel,
    WheelEntry,
    WheelMonth,
    Wide,
)
from ohdesk.documents.untranslated import untranslated
from ohdesk.documents.whole_year import whole_year
from ohdesk.domain.agenda import AgendaItem, Attachment, ItemKind, Part, Reason
from ohdesk.domain.deliveries import Delivery, OfficialCopy
from ohdesk.domain.groups import Group, Membership, Organisation, Role, Seat
from ohdesk.domain.meetings import Attendance, LooseNote, Meeting, MeetingState, Presence, Publicity
from ohdesk.domain.minutes import Addendum, ApprovedMinutes, Confirmation, ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind, Task
from ohdesk.domain.plans import (
    Chapter,
    Goal,
    GoalCategory,
    GoalState,
    Measure,
    MeasureState,
    Plan,
    PlanState,
)
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import Provider, School

TODAY = date(2026, 11, 22)


def uid(number):
    return UUID(int=number)


PEOPLE = [
    ("Harri Harjoitusrehtori", Role.PRINCIPAL, Organisation.SCHOOL, Seat.CHAIR),
    ("Kirsi Koekuraattori", Role.CURATOR, Organisation.WELLBEING_AREA, Seat.SECRETARY),
    ("Tiina Testiterveydenhoitaja", Role.NURSE, Organisation.WELLBEING_AREA, Seat.MEMBER),
    ("Eero Esimerkkiopettaja", Role.SPECIAL_TEACHER, Organisation.SCHOOL, Seat.MEMBER),
    ("Oona Oppilasmalli", Role.STUDENT, Organisation.STUDENTS, Seat.MEMBER),
    ("Väinö Oppilasmalli", Role.STUDENT, Organisation.STUDENTS, Seat.MEMBER),
    ("Sari Huoltajamalli", Role.GUARDIAN, Organisation.GUARDIANS, Seat.MEMBER),
    ("Pentti Psykologimalli", Role.PSYCHOLOGIST, Organisation.WELLBEING_AREA, Seat.MEMBER),
]
MEMBERS = tuple(
    Membership(uid(100 + n), name, role, organisation=organisation, seat=seat)
    for n, (name, role, organisation, seat) in enumerate(PEOPLE)
)
GROUP = Group(uid(1), members=MEMBERS)
SCHOOL = School(uid(2), "Harjoituskoulu", "Övningsskolan", address="Koulutie 1, 00000 Harjoituskylä")
PROVIDER = Provider(uid(3), "Harjoituskylän kaupunki", "Övningsby stad")
ISSUER = Issuer(GROUP, (SCHOOL,), PROVIDER)
PRACTICE = Issuer(GROUP, (SCHOOL,), PROVIDER, practice=True)

ITEMS = (
    AgendaItem(
        uid(20),
        "Kokouksen avaus",
        ItemKind.PROCEDURE,
        "puheenjohtaja",
        5,
        record="Puheenjohtaja avasi kokouksen ja totesi läsnäolijat.",
    ),
    AgendaItem(
        uid(21),
        "Edellisen kokouksen seuranta",
        ItemKind.INFORMATION,
        "apulaisrehtori",
        10,
        text="Mitä välituntialueen kävelykierroksen jälkeen on tehty ja mikä odottaa.",
        record="Välituntialueen kävelykierros tehtiin 16.9. Riskipaikoista kolme on korjattu, liikennejärjestely odottaa "
        "kaupungin vastausta.",
        outcomes=(
            Outcome(uid(31), OutcomeKind.NOTED, "Korjaukset on tehty sovitussa ajassa."),
            Outcome(
                uid(32),
                OutcomeKind.PROPOSED,
                "Pyydetään arvio saattoliikenteen turvallisuudesta ennen lumien tuloa.",
                "kaupungin tekninen toimi",
            ),
        ),
    ),
    AgendaItem(
        uid(22),
        "Kaverikyselyn tulokset",
        ItemKind.DISCUSSION,
        "kuraattori",
        25,
        text="Kyselyn yhteenveto on liitteenä. Pohdittavaksi:\n\n- Mikä on muuttunut viime vuodesta?\n- Mitä oppilaskunta "
        "ehdottaa?\n- Miten tuloksista **kerrotaan luokille**?",
        record="Vastausprosentti oli 87. Oppilaista 94 prosentilla on luokassaan ainakin yksi kaveri (tavoite 100 %). "
        "Seitsemännellä luokalla luku on 89. Tulokset esitetään alle viiden vastaajan ryhmiä erittelemättä.\n\n"
        "Oppilaskunta ehdotti:\n\n1. yhteistä välituntitoimintaa seitsemäs- ja yhdeksäsluokkalaisille\n2. ryhmäytymispäivää "
        "myös tammikuussa.",
        attachments=(Attachment("Kaverikyselyn yhteenveto.pdf", "00" * 32, 120_000, "application/pdf"),),
        outcomes=(
            Outcome(
                uid(33),
                OutcomeKind.AGREED,
                "Tukioppilaat järjestävät välituntitoimintaa kahtena päivänä viikossa 1.11. alkaen. Toimintaa seurataan "
                "joulukuun kokouksessa.",
            ),
        ),
    ),
    AgendaItem(
        uid(23),
        "Poissaolojen seuranta",
        ItemKind.AGREEMENT,
        "rehtori",
        15,
        text="Syksyn poissaolot luokka-asteittain ilman yksittäisiä oppilaita.",
        record="Luvattomia poissaoloja on elo–syyskuussa kertynyt 4,1 tuntia oppilasta kohti (edellisenä vuonna 4,9).",
        outcomes=(Outcome(uid(34), OutcomeKind.AGREED, "Jatketaan portaittaisen mallin mukaan."),),
    ),
)
MEETING = Meeting(
    uid(10),
    uid(1),
    date(2026, 10, 14),
    time(14, 15),
    time(15, 40),
    place="Harjoituskoulu, neuvotteluhuone 2",
    remote_link="https://kokous.example/harjoituskoulu",
    convener="rehtori Harri Harjoitusrehtori",
    state=MeetingState.HELD,
    invited_on=date(2026, 10, 5),
    opened=time(14, 17),
    closed=time(15, 38),
    chair=uid(100),
    secretary=uid(101),
    publicity=Publicity.PUBLIC,
    distribution="Opiskeluhuoltoryhmän jäsenet, oppilaskunnan hallitus",
    next_meeting="Keskiviikko 11.11.2026 klo 14.15, neuvotteluhuone 2. Aiheena lapsen oikeuksien viikko.",
    items=ITEMS,
    attendance=tuple(
        Attendance(
            uid(200 + n),
            member.id,
            member.name,
            member.role,
            presence=Presence.ABSENT if member.role is Role.PSYCHOLOGIST else Presence.PRESENT,
            arrived=time(14, 30) if member.role is Role.NURSE else None,
        )
        for n, member in enumerate(MEMBERS)
    ),
)
TASKS = (
    Task(
        uid(40),
        item=uid(21),
        text="Kysyy liikennejärjestelyn aikataulua.",
        owner_role=Role.PRINCIPAL,
        due=date(2026, 10, 30),
    ),
    Task(uid(41), item=uid(22), text="Kertoo tuloksista luokille.", owner_member=uid(104), due=date(2026, 11, 6)),
)
APPROVED = ApprovedMinutes(
    MEETING,
    GROUP,
    TASKS,
    3,
    "2026-10-20T21:30:00.000Z",
    "3f9a1c77d2e04b58" + "0" * 48,
    (
        Confirmation(
            uid(100), "Harri Harjoitusrehtori", "puheenjohtaja", ConfirmedBy.PASSPHRASE, "2026-10-20T12:00:00.000Z"
        ),
        Confirmation(uid(101), "Kirsi Koekuraattori", "sihteeri", ConfirmedBy.PASSPHRASE, "2026-10-20T12:05:00.000Z"),
        Confirmation(
            uid(104),
            "Oona Oppilasmalli",
            "tarkastaja",
            ConfirmedBy.MEETING,
            "2026-10-14T12:38:00.000Z",
            "Kirsi Koekuraattori",
        ),
    ),
)
ADDENDUM = Addendum(
    uid(50),
    uid(10),
    date(2026, 11, 2),
    "Kirjoitusvirhe kohdassa 3.",
    "Vastausprosentti oli 78, ei 87.",
    "2026-11-02T10:00:00.000Z",
)
DELIVERED = OfficialCopy(
    Delivery(uid(51), uid(10), number="HK/123/2026", place="kaupungin asianhallinta", delivered_on=TODAY), changed=True
)
STAFF_ITEM = AgendaItem(
    uid(24),
    "Henkilöstön jaksamisen tuki",
    ItemKind.DISCUSSION,
    "rehtori",
    15,
    text="Kyselyn tulokset henkilöstölle.\n\n|| Työterveyshuollon arvio on vasta luonnos.",
    part=Part.STAFF,
    preparer="apulaisrehtori",
    prepare_by=date(2026, 10, 9),
    prompt="Kysy erikseen:\n\n- kuka kokoaa **vastaukset**\n- milloin tulokset kerrotaan",
    record="Henkilöstön kysely käytiin läpi.\n\n|| Kaksi avointa kohtaa jäi johtoryhmälle.",
    raised_by="luottamusmies",
    reason=Reason.CONTINUES,
    outcomes=(
        Outcome(uid(35), OutcomeKind.AGREED, "Kysely tehdään keväällä uudelleen."),
        Outcome(uid(36), OutcomeKind.NOTED, "|| Johtoryhmä palaa asiaan."),
    ),
)
PARTED = replace(
    MEETING,
    invitation="Tervetuloa kokoukseen! Lue liite etukäteen.\n\n|| Kahvi on tarjolla klo 14.",
    items=(
        *tuple(
            replace(
                item,
                began=time(14, 17 + 10 * place),
                finished=time(14, 27 + 10 * place),
                record=f"{item.record}\n\n|| Tämä jää ryhmän tietoon.",
            )
            for place, item in enumerate(ITEMS[:3])
        ),
        STAFF_ITEM,
        replace(ITEMS[3], recurring=True, reason=Reason.LATE_TASK, prompt="Pidä tämä lyhyenä."),
    ),
    notes=(LooseNote(uid(90), "Irrallinen: palautelaatikko aulaan?"),),
)
OPEN_TASKS = {uid(24): (Task(uid(42), text="Kokoaa vastaukset.", owner="luottamusmies", due=date(2026, 10, 1)),)}
STAFF_TASK = Task(uid(43), item=uid(24), text="Vie terveiset johtoryhmälle.", owner_role=Role.PRINCIPAL)
PARTED_TASKS = (*TASKS, STAFF_TASK, Task(uid(44), item=uid(21), text="|| Soittaa kaupungille.", owner="rehtori"))
GOALS = (
    Goal(
        uid(60),
        "Jokaisella oppilaalla on luokassaan ainakin yksi kaveri",
        GoalCategory.PARTICIPATION,
        "Kukaan ei jää yksin",
        "Kaverikysely 10/2025: 91 %",
        "100 %",
        "Kaverikysely lokakuussa ja huhtikuussa",
        GoalState.PARTLY,
        "Luku nousi 94 prosenttiin. Seitsemännellä luokalla **työ jatkuu**.",
        (
            Measure(uid(70), "Ryhmäytyminen syyskuussa, tukioppilaiden välituntitoiminta", "luokanvalvojat, koulukuraattori",
                    "elo–lokakuu 2026", state=MeasureState.DONE),
            Measure(uid(71), "Luokkakohtaiset kaveritaitotunnit", "kouluterveydenhoitaja", "tammikuu 2027"),
        ),
    ),
    Goal(
        uid(61),
        "Kiusaamistilanteisiin puututaan saman koulupäivän aikana",
        GoalCategory.INTERACTION,
        "Kukaan ei jää yksin",
        "Käsittelyaika keskimäärin 2,3 pv",
        "1 pv",
        "Käsittelyaika, tapausten määrä ja uusiutuminen",
        measures=(
            Measure(uid(72), "Ennaltaehkäisyn käytännöt kerrataan henkilöstön kanssa, ilmoituskanava esitellään oppilaille",
                    "apulaisrehtori", "jatkuva", state=MeasureState.UNDER_WAY),
        ),
    ),
    Goal(
        uid(62),
        "Oppilaat kokevat tulevansa kuulluiksi",
        GoalCategory.PARTICIPATION,
        "Koulu kuulee",
        "Kouluterveyskysely 2025: 46 %",
        "60 %",
        "Kouluterveyskyselyn osallisuusindikaattori",
        measures=(
            Measure(uid(73), "Oppilaskunnan edustaja osallistuu opiskeluhuoltoryhmään, palautetaulu aulassa",
                    "oppilaskunnan ohjaaja", starts=date(2026, 9, 1), ends=date(2027, 5, 29), state=MeasureState.DROPPED),
        ),
    ),
)  # fmt: skip
PLAN = Plan(
    uid(5),
    uid(1),
    school_year="2026–2027",
    state=PlanState.EVALUATED,
    approved_body="Opiskeluhuoltoryhmä",
    approved_on=date(2026, 8, 12),
    approved_section="4",
    diary_number="HK/412/12.00.01/2026",
    chapters=(
        Chapter(uid(80), "Mistä lähdetään", "Suunnitelma kuvaa, miten ryhmä edistää koko kouluyhteisön hyvinvointia, "
                "turvallisuutta ja osallisuutta. Se on laadittu yhdessä oppilaiden, huoltajien ja palvelujen kanssa."),
    ),
    goals=GOALS,
    evaluation="Vuosi onnistui pääosin. Arvio käytiin läpi oppilaskunnan ja vanhempainyhdistyksen kanssa.",
)  # fmt: skip
KEY = tuple("7K3QX M2R8T 9HVWA C4N6P JD5FY 8B2GZ T7QKE 3XWRM V9HA4 N6PCJ 5DY2B".split())
SHARE = tuple("7K3Q08 M2R8TA 9HVWAB C4N6PX JD5FYC 8B2GZD T7QKEE 3XWRMF V9HA4G N6PCJH 5DY2BK".split())
HOLDERS_PART = SharePaper("Rehtori", 2, 3, 2, 4, SHARE)
LONG_PART = SharePaper("Opetuksen järjestäjän edustaja " * 6, 12, 16, 9, 104, SHARE)


def papers(meeting, tasks, issuer, language, number=3):
    """One of each paper of a meeting, by name."""
    minutes = replace(APPROVED, meeting=meeting, tasks=tasks, number=number)
    item = meeting.items[-1].id
    return {
        "agenda": agenda(meeting, issuer, number, language, TODAY),
        "representatives": agenda(meeting, issuer, number, language, TODAY, Reader.REPRESENTATIVES),
        "chair": chairs_agenda(meeting, issuer, number, language, TODAY, OPEN_TASKS),
        "sheet": meeting_sheet(meeting, issuer, number, language, TODAY, meeting.attendance),
        "draft": draft_minutes(meeting, tasks, issuer, number, language, TODAY, chairs=True),
        "draft representatives": draft_minutes(meeting, tasks, issuer, number, language, TODAY, Reader.REPRESENTATIVES),
        "minutes": approved_minutes(minutes, issuer, language, addenda=(ADDENDUM,)),
        "internal": approved_minutes(minutes, issuer, language, Reader.STAFF),
        "delivered": with_official_copy(approved_minutes(minutes, issuer, language), DELIVERED),
        "translated": translation(approved_minutes(minutes, issuer, language), issuer, "fi"),
        "extract": extract(minutes, (), item, issuer, number, language, TODAY),
        "extract internal": extract(minutes, (), item, issuer, number, language, TODAY, Reader.STAFF),
        "extract draft": extract(meeting, tasks, item, issuer, number, language, TODAY, Reader.REPRESENTATIVES),
        "year": minutes_of_year(((minutes, (ADDENDUM,)), (minutes, ())), issuer, "2026–2027", language, TODAY),
        "year public": minutes_of_year(
            ((minutes, (ADDENDUM,)), (minutes, ())), issuer, "2026–2027", language, TODAY, Reader.PUBLIC
        ),
        "tasks": task_list(meeting, tasks, issuer, number, language, TODAY),
        "tasks public": task_list(meeting, tasks, issuer, number, language, TODAY, Reader.PUBLIC),
    }


def in_other_languages(make, texts, language):
    """The paper that ``make`` describes in a language, beside the other one, and with ``texts`` left in that."""
    other = "sv" if language == "fi" else "fi"
    whole = make(language)
    return {"both": bilingual(whole, make(other)), "untranslated": untranslated(whole, texts, other)}


def documents(language):
    """One of each kind, by name."""
    plain = papers(MEETING, TASKS, PRACTICE, language)
    parted = papers(PARTED, PARTED_TASKS, ISSUER, language)
    return bound(
        parted
        | clock_samples.documents(ISSUER, language)
        | evaluation_samples.documents(ISSUER, language)
        | known_samples.documents(ISSUER, language)
        | structure_samples.documents(ISSUER, language)
        | telling_samples.documents(ISSUER, language)
        | outcome_samples.told(PARTED, PARTED_TASKS, ISSUER, language)
        | plan_samples.documents(ISSUER, GOALS, language)
        | {
            "agenda": plain["agenda"],
            "draft": draft_minutes(MEETING, TASKS, ISSUER, 3, language, TODAY),
            "minutes": plain["minutes"],
            "internal": approved_minutes(APPROVED, ISSUER, language, Reader.STAFF),
            "plan": plan_paper(PLAN, ISSUER, language, TODAY),
            "recovery": recovery_sheet("Harjoituskoulu", "Opiskeluhuoltoryhmä", "Harjoitus", KEY, language, TODAY),
            "share": recovery_share_sheet(
                "Harjoituskoulu", "Opiskeluhuoltoryhmä", "Harjoitus", HOLDERS_PART, language, TODAY
            ),
        }
        | in_other_languages(
            lambda each: approved_minutes(APPROVED, ISSUER, each, Reader.STAFF),
            [text for item in MEETING.items for text in (item.title, item.record)],
            language,
        ),
        ISSUER,
        language,
    )


def bound(kinds, issuer, language):
    """The kinds with some of them bound as a whole year."""
    year = [kinds[kind] for kind in ("plan", "agenda", "minutes", "draft", "internal", "clock table", "coverage")]
    return kinds | {"whole year": whole_year(year, issuer, "2026–2027", language, TODAY, Reader.STAFF)}


def bare_documents(language):
    """One of each kind with as little in it as a document can have."""
    group = Issuer(Group(uid(1)))
    meeting = Meeting(uid(10), uid(1), items=(AgendaItem(uid(20), ""),))
    minutes = ApprovedMinutes(meeting, group.group, (), None, "", "0" * 64, ())
    others = (
        clock_samples.bare_documents(language)
        | evaluation_samples.bare_documents(language)
        | structure_samples.bare_documents(language)
    )
    others |= plan_samples.bare_documents(language) | telling_samples.bare_documents(language)
    others |= known_samples.bare_documents(language) | outcome_samples.bare_documents(language)
    return others | {
        "agenda": agenda(meeting, group, None, language, TODAY),
        "representatives": agenda(replace(meeting, items=()), group, None, language, TODAY, Reader.REPRESENTATIVES),
        "chair": chairs_agenda(meeting, group, None, language, TODAY, {}),
        "sheet": meeting_sheet(meeting, group, None, language, TODAY, ()),
        "draft": draft_minutes(meeting, (), group, None, language, TODAY),
        "draft representatives": draft_minutes(meeting, (), group, None, language, TODAY, Reader.REPRESENTATIVES),
        "minutes": approved_minutes(minutes, group, language),
        "internal": approved_minutes(minutes, group, language, Reader.STAFF),
        "delivered": with_official_copy(
            approved_minutes(minutes, group, language), OfficialCopy(Delivery(uid(51), uid(10)))
        ),
        "translated": translation(approved_minutes(minutes, group, language), group, "sv"),
        "extract": extract(minutes, (), uid(20), group, None, language, TODAY),
        "extract internal": extract(minutes, (), uid(20), group, None, language, TODAY, Reader.STAFF),
        "extract draft": extract(meeting, (), uid(20), group, None, language, TODAY),
        "year": minutes_of_year(((minutes, ()),), group, "2026–2027", language, TODAY),
        "year public": minutes_of_year(((minutes, ()),), group, "2026–2027", language, TODAY, Reader.PUBLIC),
        "tasks": task_list(meeting, (), group, None, language, TODAY),
        "tasks public": task_list(meeting, (), group, None, language, TODAY, Reader.PUBLIC),
        "plan": plan_paper(Plan(uid(5), uid(1), goals=(Goal(uid(60)),)), group, language, TODAY),
        "recovery": recovery_sheet("", "", "", KEY[:1], language, TODAY, practice=True),
        "share": recovery_share_sheet("", "", "", SharePaper("", 1, 2, 2, 1, KEY[:1]), language, TODAY, practice=True),
        "whole year": whole_year((), group, "2026–2027", language, TODAY, Reader.PUBLIC),
        **in_other_languages(lambda each: agenda(meeting, group, None, each, TODAY), (), language),
    }


def long_documents(language):
    """One of each kind that runs over many pages."""
    items = tuple(replace(item, id=uid(1000 + n), record=f"{item.record}\n\n" * 4) for n, item in enumerate(ITEMS * 4))
    parted = tuple(replace(item, id=uid(3000 + n)) for n, item in enumerate(PARTED.items * 6))
    meeting = replace(MEETING, items=items)
    goals = tuple(replace(goal, id=uid(2000 + n)) for n, goal in enumerate(GOALS * 9))
    tasks = tuple(replace(task, id=uid(4000 + n), item=parted[n % 30].id) for n, task in enumerate(PARTED_TASKS * 12))
    others = evaluation_samples.long_documents(PRACTICE, language)
    others |= structure_samples.long_documents(PRACTICE, language)
    others |= telling_samples.long_documents(PRACTICE, language)
    others |= known_samples.long_documents(PRACTICE, language)
    others |= clock_samples.long_documents(PRACTICE, language)
    return bound(
        papers(replace(PARTED, items=parted), tasks, PRACTICE, language)
        | others
        | outcome_samples.long_documents(replace(PARTED, items=parted), tasks, PRACTICE, language)
        | plan_samples.long_documents(PRACTICE, GOALS, language)
        | {
            "agenda": agenda(meeting, ISSUER, 3, language, TODAY),
            "draft": draft_minutes(meeting, TASKS, PRACTICE, 3, language, TODAY),
            "minutes": approved_minutes(replace(APPROVED, meeting=meeting), ISSUER, language, addenda=(ADDENDUM,) * 5),
            "internal": approved_minutes(replace(APPROVED, meeting=meeting), PRACTICE, language, Reader.STAFF),
            "plan": plan_paper(replace(PLAN, goals=goals, state=PlanState.COMMENTS), PRACTICE, language, TODAY),
            "recovery": recovery_sheet("Harjoituskoulu " * 9, "Ryhmä", "Vuosi " * 80, KEY * 9, language, TODAY),
            "share": recovery_share_sheet(
                "Harjoituskoulu " * 9, "Ryhmä", "Vuosi " * 80, LONG_PART, language, TODAY, practice=True
            ),
        }
        | in_other_languages(
            lambda each: plan_paper(PLAN, PRACTICE, each, TODAY, GoalLayout.BLOCKS),
            [text for goal in GOALS for text in (goal.title, goal.target)],
            language,
        ),
        PRACTICE,
        language,
    )


def logo_png():
    """A small picture that is see-through at its edges."""
    picture = Image.new("RGBA", (120, 40), (0, 0, 0, 0))
    picture.paste((11, 74, 122, 255), (10, 5, 110, 35))
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def figures():
    """A wheel with more entries than it holds, lines with a gap, bars below nought."""
    months = tuple(
        WheelMonth(
            name.capitalize(),
            tuple(
                WheelEntry(f"Asia {n}, josta on pitkästi sanottavaa {name}ssa ja sen jälkeenkin", n)
                for n in range(count)
            ),
        )
        for count, name in enumerate(
            "elokuu syyskuu lokakuu marraskuu joulukuu tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu".split()
        )
    )
    rings = ("kokous", "suunnitelma", "kyselyt", "tarkastukset", "osallisuus", "teemat", "viestintä")
    lines = (
        Series("oma koulu", (Decimal("60"), Decimal("57.5"), None, Decimal("64"))),
        Series("koko maa", (Decimal(60), Decimal(55), Decimal(53), Decimal(51))),
    )
    bars = (Series("syksy", (Decimal(-2), Decimal(0), None)), Series("kevät", (Decimal(12300), Decimal(4), Decimal(1))))
    return (
        Figure(
            Wheel(months, rings, ("2026–2027", "Harjoituskoulun opiskeluhuoltoryhmä"), "+ {count} muuta"),
            "Vuosikello, jonka asiat ovat taulukossa.",
        ),
        Figure(
            Chart(("2019", "2021", "2023", "2025"), lines, unit="%", target=Decimal(70), target_name="tavoite 70 %"),
            "Viihtyminen paranee.",
            "Pitää koulunkäynnistä, prosenttia.",
        ),
        Figure(
            Chart(
                ("alakoulu", "yläkoulu", "koko koulu, johon kuuluvat myös esiopetus ja valmistava opetus"),
                bars,
                ChartForm.BARS,
            ),
            "Määrät lukukausittain.",
        ),
    )


def spanned_table():
    """Two rows of headings, bands between rows, cells over columns, a row that goes on; over more than a page."""
    rows = [
        row
        for year in ("2023–2024", "2024–2025", "2025–2026")
        for row in (
            Band((Run("Lukuvuosi "), Run(year, italic=True))),
            *((f"Kysymys {n}", "46 %", "52 %", "120", "118") for n in range(6)),
            ("Kysymys 7", Wide("ei kysytty tänä vuonna", 3), "119"),
            ("", "kuudesluokkalaiset", "49 %", Wide("tietoa ei julkaista", 2)),
        )
    ]
    header = ("Kysymys", "syksy", "kevät", "syksy", "kevät")
    return Table(header, tuple(rows), groups=(ColumnGroup(""), ColumnGroup("Osuus", 2), ColumnGroup("Vastaajia", 2)))


def noted():
    """Notes to running text, to a heading of a column and to cells, one of them twice, one long with a link."""
    law = "Oppilas- ja opiskelijahuoltolaki 1287/2013, 13 §; tarkistettu 1/2025."
    long = (Run("Lähde: "), Run("https://ohjeet.example/hyvinvointi", url="https://ohjeet.example/hyvinvointi"),
            Run(". Luvut koskevat yläkouluja. " * 12))  # fmt: skip
    return (
        Paragraph((Run("Suunnitelma", note=law), Run(" tarkistetaan vuosittain, ja sen toteutumista"),
                   Run(" seurataan", bold=True, note=long), Run("."))),
        Table(("Kohta", (Run("Peruste", note="Pykälät tarkistettu 1/2025."),)), (
            ("Kokonaisarvio palvelutarpeesta", (Run("OHL 13 §", note=law),)),
            ((Run("Toimet", note="Ryhmän oma merkintä."),), "hyvä käytäntö"))),
        BulletList(((Run("Viite luettelossa", note=long), Run(" ja lisää")),)),
    )  # fmt: skip


def nested_lists():
    """Lists three deep, of both sorts, over a page's end."""
    deep = Item("kolme", (NumberedList(("ensin", "sitten")), BulletList(("vielä", "lopuksi"))))
    middle = Item(
        (Run("toinen "), Run("taso", bold=True)), (BulletList(("viiva", deep)), NumberedList(("a", deep, "c")))
    )
    return (
        BulletList(("yksi", middle, "kolme")),
        NumberedList(tuple(Item(f"kohta {n}", (BulletList((f"alakohta {n}",)),)) for n in range(14)), start=3),
        NumberedList((middle,)),
    )


def two_languages():
    """Swedish words in a Finnish paper, Swedish blocks, and both languages side by side over a page's end."""
    words = (
        Run("Ruotsiksi "),
        Run("läroanstaltens elevhälsogrupp", italic=True, language="sv"),
        Run(" on ryhmä. " * 9),
    )
    table = Table(("Uppgift", "Ansvar"), (("Kartläggning av skolmiljön", "hälsovårdaren"),))
    row = (
        (Heading(3, "Opiskeluhuoltosuunnitelma"), Paragraph("Yhdenvertaisuussuunnitelma hyväksyttiin. " * 8)),
        (Heading(3, "Elevhälsoplanen"), Paragraph("Likabehandlingsplanen godkändes för läsåret. " * 9)),
    )
    lists = ((BulletList(("yksi", "kaksi")), table), (BulletList(("ett", "två")), table))
    long = ((Paragraph("Pitkä kappale jatkuu sivulta toiselle. " * 90),), (Paragraph("Kort stycke."),))
    section = (
        (Section(Heading(3, "Osio"), (Paragraph("Tekstiä."),)),),
        (Section(Heading(3, "Del"), (Paragraph("Text."),)),),
    )
    return (
        Heading(2, "Kahdella kielellä"),
        Paragraph(words),
        InLanguage(
            "sv", (Heading(3, "På svenska"), Paragraph("Utbildningsanordnaren ansvarar för elevhälsoarbetet. " * 5))
        ),
        SideBySide(("fi", "sv"), (row, row, lists, long, section, row)),
    )


def everything(language):
    """A document with each block there is, over several pages."""
    link = Run("https://ohjeet.example/hyvinvointi", url="https://ohjeet.example/hyvinvointi")
    prose = (Run("Ryhmä tutustui sivuun "), link, Run(" ja keskusteli siitä, miten "), Run("jokainen", bold=True),
             Run(" tulee kuulluksi koulussa. " * 6))  # fmt: skip
    rows = tuple(row for n in range(30) for row in ((f"Tavoite {n}", "Ryhmäytyminen syyskuussa", "Valmis"),
                                                   ("", "Tukioppilaiden välituntitoiminta", "")))  # fmt: skip
    blocks = (
        LabelledList((("Aika", ("keskiviikko",)), ("Läsnä", ("Harri Harjoitusrehtori", "Kirsi Koekuraattori")))),
        Section(Heading(2, "Avaus", "1"), (Paragraph("Avattiin.", Voice.NOTE), Paragraph(prose)), ("14.15", "5 min")),
        Heading(4, "Otsikko, joka hyppää tason yli"),
        BulletList(("yksi", prose)),
        NumberedList(tuple(f"kohta {n}" for n in range(12))),
        Notice("Sovittiin:", "Jatketaan oppilas- ja opiskelijahuoltolain mukaan.\nSeurataan keväällä."),
        Table(("Tavoite", "Toimenpide", "Tila"), rows),
        *(Paragraph(prose),) * 9,
        spanned_table(),
        *two_languages(),
        *nested_lists(),
        *noted(),
        *figures(),
        PageBreak(),
        KeyGroups(KEY),
        Signatures((Signature("Harri Harjoitusrehtori", "rehtori"), Signature("Kirsi Koekuraattori", "", "paperilla"))),
    )
    logo = Picture(logo_png(), "Harjoituskylän vaakuna")
    who = Identification("Harjoituskylä", ("Harjoituskoulu",), "Muistio", "14.10.2026", "HK/1/2026", "Julkinen", logo)
    return Document("Kaikki <lohkot> & merkit", language, who, blocks, state_line="Luonnos", practice=True)
