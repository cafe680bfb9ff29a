"""The papers of inspections, services and structures, as the tests set them."""

from datetime import date
from uuid import UUID

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.safety_inspection import Inspected, defect_follow_up
from ohdesk.domain.groups import Group
from ohdesk.domain.inspections import Defect, DefectReview, DefectState, Inspection, InspectionBody
from ohdesk.domain.readers import Reader

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


def documents(issuer, language):
    """One of each kind, by name."""
    both = Inspected("Koulu", INSPECTIONS), Inspected("", ())
    return {
        "inspection": defect_follow_up((Inspected("", INSPECTIONS),), issuer, language, TODAY),
        "public_inspection": defect_follow_up(both, issuer, language, TODAY, Reader.PUBLIC),
    }


def bare_documents(language):
    """One of each kind with as little in it as a document can have."""
    return {"inspection": defect_follow_up((Inspected("", ()),), BARE, language, TODAY)}


def long_documents(issuer, language):
    """One of each kind that runs over many pages."""
    return {"inspection": defect_follow_up((Inspected("Koulu", INSPECTIONS * 12),) * 2, issuer, language, TODAY)}
