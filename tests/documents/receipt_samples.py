"""An invented group's receipts of what came from its other laptops, bare, usual and long."""

from samples import ISSUER, TODAY

from ohdesk.documents.issuer import Issuer
from ohdesk.documents.receipt import CameIn, CamePart, Said, receipt
from ohdesk.domain.groups import Group

LAPTOP = "Kuraattorin kannettava"
CHANGED = (
    Said("same", "Kaverivälitunti pidetään "),
    Said("removed", "joka toinen "),
    Said("added", "joka "),
    Said("same", "torstai. Oppilaskunta "),
    Said("added", "suunnittelee pelit ja "),
    Said("same", "kertoo niistä luokille."),
)
THINGS = (
    CameIn(
        "",
        (LAPTOP,),
        "to 19.11.2026 klo 14.05",
        fields=(("Kokouspaikka", ((Said("removed", "Kirjasto"), Said("added", "Luokka 12")),)),),
        choices=("Kokouspaikka",),
        needs_a_look=True,
    ),
    CameIn(
        "Asia 2: Kaverivälitunnit",
        (LAPTOP, "Terveydenhoitajan kannettava"),
        "to 19.11.2026 klo 14.12",
        fields=(("Muistion teksti", (CHANGED, (Said("added", "Ensimmäinen pidetään tammikuussa."),))),),
    ),
    CameIn("Asia 3: Kevään kyselyt", (LAPTOP,), "to 19.11.2026 klo 14.20", ("Uusi",)),
    CameIn(
        "Asia 4: Muut asiat",
        (LAPTOP,),
        "to 19.11.2026 klo 14.21",
        ("Poistettu toisaalla, mutta säilyy, koska sitä on muutettu",),
        needs_a_look=True,
    ),
)
PARTS = (
    CamePart("Kokous 2.12.2026: Ilmapiiri", THINGS),
    CamePart("Suunnitelma: Vuosi 2026–2027", (CameIn("", (LAPTOP,), "to 19.11.2026 klo 14.30", ("Vahvistettu",)),)),
)


def documents(language):
    """A receipt of an afternoon, and that of a laptop that has just joined."""
    kinds = ("Kokouksia: 12", "Tehtäviä: 31", "Suunnitelmia: 2")
    return {
        "receipt": receipt(PARTS, (), ISSUER, language, TODAY),
        "first receipt": receipt((), kinds, ISSUER, language, TODAY),
    }


def bare_documents(language):
    """Receipts in which nothing stands, or next to nothing."""
    issuer = Issuer(Group(ISSUER.group.id))
    return {
        "receipt": receipt((), (), issuer, language, TODAY),
        "first receipt": receipt((), ("Kokouksia: 1",), issuer, language, TODAY),
    }


def long_documents(language):
    """A receipt of a whole autumn."""
    return {
        "receipt": receipt(PARTS * 12, (), ISSUER, language, TODAY),
        "first receipt": receipt((), ("Kokouksia: 1200",) * 40, ISSUER, language, TODAY),
    }
