"""The papers of inspections, services and structures, as the tests set them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from ohdesk.documents.checklist import checklist_sheet
from ohdesk.documents.issuer import Issuer
from ohdesk.documents.roll_out import roll_out_sheet
from ohdesk.documents.safety_inspection import Inspected, defect_follow_up
from ohdesk.documents.staffing import staffing_sheet
from ohdesk.documents.tally import tally_sheet
from ohdesk.domain.checklists import Checklist, ChecklistPoint, PointState
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.inspections import Defect, DefectReview, DefectState, Inspection, InspectionBody
from ohdesk.domain.readers import Reader
from ohdesk.domain.roll_outs import RollOut, RollOutPlace, UseState
from ohdesk.domain.schools import EducationForm
from ohdesk.domain.small_numbers import Protection
from ohdesk.domain.staffing import Served
from ohdesk.domain.tallies import Channel, ConsultationTally, ConsultationTheme, counted, summary, tally_id

TODAY = date(2026, 11, 22)


def uid(number):
    return UUID(int=number)


BARE = Issuer(Group(uid(1)))
INSPECTIONS = (
    Inspection(
        uid(400),
        uid(1),
        uid(2),
        date(2026, 9, 1),
        (InspectionBody.SCHOOL, InspectionBody.STUDENTS),
        "talkkari",
        "Kierros tehtiin yhdessä.\n\n|| Kustannukset vasta kesällä.",
        (Defect(uid(401), "Valaistus on heikko", "pihan portti", "tilapalvelut", date(2026, 12, 18)),),
    ),
    Inspection(
        uid(410),
        uid(1),
        uid(2),
        date(2023, 9, 1),
        (InspectionBody.HEALTH_CARE,),
        defects=(
            Defect(
                uid(411),
                "Ulko-ovi ei sulkeudu",
                "B-portaat",
                "tilapalvelut",
                None,
                DefectState.UNDER_WAY,
                (DefectReview(uid(412), date(2024, 8, 20), "Osat tilattu", DefectState.UNDER_WAY),),
            ),
            Defect(uid(413), "", state=DefectState.REPAIRED, reviews=(DefectReview(uid(414)),)),
        ),
    ),
    Inspection(uid(420), uid(1)),
)


SERVED = (
    Served("Alakoulu", Role.CURATOR, EducationForm.BASIC, 1340, Decimal("1.5")),
    Served("Alakoulu", Role.PSYCHOLOGIST, EducationForm.BASIC, 700, Decimal(1)),
    Served("Alakoulu", Role.NURSE, EducationForm.BASIC, 1340, Decimal("2.5")),
    Served("", Role.NURSE, EducationForm.UPPER_SECONDARY, 500, Decimal(1)),
    Served("", Role.DOCTOR, EducationForm.MIXED, 500, None),
)
TALLY = ConsultationTally(tally_id(uid(1), "2026–2027", False), uid(1), "2026–2027")
for _cell, _count in (
    ((Channel.IN_PERSON, Role.CURATOR, ConsultationTheme.ATTENDANCE), 14),
    ((Channel.PHONE, Role.NURSE, ConsultationTheme.HEALTH), 9),
    ((Channel.TEAM, Role.PSYCHOLOGIST, ConsultationTheme.EMOTIONS), 3),
    ((Channel.TEAM, Role.PSYCHOLOGIST, ConsultationTheme.SUBSTANCES), 2),
):
    TALLY = counted(TALLY, _cell, _count)
ROLL_OUTS = (
    RollOut(
        uid(500),
        uid(1),
        "Asiantuntijatiimi",
        "Tiimi kokoontuu kerran kuussa **yleisistä** asioista.",
        "koordinoiva kuraattori",
        date(2027, 1, 15),
        (
            RollOutPlace(uid(501), "Alakoulu", UseState.IN_USE, date(2026, 8, 12)),
            RollOutPlace(uid(502), "Lukio", UseState.STARTED, None, "Yhteinen aika puuttuu", "rehtorit"),
        ),
    ),
    RollOut(uid(510), places=(RollOutPlace(uid(511), "Lukio", UseState.NOT_NEEDED),)),
)
CHECKLISTS = (
    Checklist(
        uid(600),
        uid(1),
        "Vähimmäisrakenteet",
        "alueen oma luettelo",
        date(2026, 11, 2),
        (
            ChecklistPoint(uid(601), "Palvelut ovat kaikkien tiedossa", PointState.IN_PLACE, "kuraattori"),
            ChecklistPoint(uid(602), "Kuulluille kerrotaan, mikä muuttui", PointState.MISSING, "", "Tammikuussa."),
            ChecklistPoint(uid(603)),
        ),
    ),
    Checklist(uid(610)),
)


def tallied(tally, issuer, language, protection=Protection()):  # noqa: B008 - a frozen value
    return tally_sheet(tally, summary(tally, protection), protection.limit, issuer, language, TODAY)


def documents(issuer, language):
    """One of each kind, by name."""
    both = Inspected("Koulu", INSPECTIONS), Inspected("", ())
    return {
        "inspection": defect_follow_up((Inspected("", INSPECTIONS),), issuer, language, TODAY),
        "staffing": staffing_sheet(SERVED, issuer, "2026–2027", language, TODAY, "Tilanne lokakuussa.\n\n|| Luonnos."),
        "tally": tallied(TALLY, issuer, language),
        "roll_outs": roll_out_sheet(ROLL_OUTS, issuer, language, TODAY),
        "checklists": checklist_sheet(CHECKLISTS, issuer, language, TODAY),
        "public_inspection": defect_follow_up(both, issuer, language, TODAY, Reader.PUBLIC),
    }


def bare_documents(language):
    """One of each kind with as little in it as a document can have."""
    spring = ConsultationTally(tally_id(uid(1), "2026–2027", True), uid(1), "2026–2027", spring=True)
    few = counted(spring, (Channel.PHONE, Role.NURSE, ConsultationTheme.OTHER), 2)
    return {
        "inspection": defect_follow_up((Inspected("", ()),), BARE, language, TODAY),
        "public_inspection": defect_follow_up((Inspected("", ()),), BARE, language, TODAY, Reader.PUBLIC),
        "staffing": staffing_sheet((), BARE, "", language, TODAY),
        "tally": tallied(spring, BARE, language),
        "few": tallied(few, BARE, language),
        "small_school": tallied(TALLY, BARE, language, Protection(small_school=True)),
        "roll_outs": roll_out_sheet((), BARE, language, TODAY),
        "checklists": checklist_sheet((), BARE, language, TODAY),
    }


def long_documents(issuer, language):
    """One of each kind that runs over many pages."""
    many = (Inspected("Koulu", INSPECTIONS * 12),) * 2
    return {
        "inspection": defect_follow_up(many, issuer, language, TODAY),
        "public_inspection": defect_follow_up(many, issuer, language, TODAY, Reader.PUBLIC),
        "staffing": staffing_sheet(
            [replace(one, place=f"Koulu {n}") for n in range(60) for one in SERVED], issuer, "", language, TODAY
        ),
        "tally": tallied(TALLY, issuer, language),
        "roll_outs": roll_out_sheet(ROLL_OUTS * 7, issuer, language, TODAY),
        "checklists": checklist_sheet(CHECKLISTS * 15, issuer, language, TODAY),
    }
