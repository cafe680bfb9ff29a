"""A plan of any length in words that nobody has set before: what every engine in ``bench_documents`` gets."""

import random
from dataclasses import dataclass

HEADER = ("Tavoite", "Lähtötilanne", "Toimenpide", "Vastuu", "Aikataulu", "Mittari", "Tavoitetaso", "Tila")
SHARES = (18, 14, 24, 11, 11, 13, 12, 10)
SENDER = ("Harjoituskylän sivistyspalvelut", "Harjoituskoulu", "Yhteisöllinen opiskeluhuoltoryhmä")
KIND, DATE, PUBLICITY = "Vuosisuunnitelma", "14.10.2026", "Julkinen"
FOOTER = " · ".join(SENDER)
MEASURES_OF_GOAL = 2

_SENTENCES = (
    "Oppilaskunta suunnittelee kevään teemapäivän yhdessä opiskeluhuoltoryhmän kanssa",
    "Luokat sopivat yhteisistä toimintatavoista lukuvuoden ensimmäisellä viikolla",
    "Ruokailun meluisuudesta tehdään kysely kaikille luokka-asteille syksyllä ja keväällä",
    "Henkilöstö perehdytetään puuttumisen portaisiin ennen syyslomaa",
    "Vanhempainillassa kerrotaan kouluyhteisön hyvinvointikyselyn tuloksista",
    "Kuraattorin ja psykologin vastaanottoajat näkyvät jokaisella ilmoitustaululla",
    "Välituntivalvonnan paikat tarkistetaan turvallisuuskävelyllä neljä kertaa vuodessa",
    "Poissaolojen seurannasta sovitaan yhteinen malli kaikille opetusryhmille",
    "Terveydenhoitaja kertoo nukkumisesta ja ruutuajasta seitsemännen luokan oppitunneilla",
    "Tukioppilaat järjestävät ryhmäytyspäivän siirtymävaiheessa tuleville luokille",
    "Koulun järjestyssäännöt päivitetään oppilaiden osallisuutta vahvistaen",
    "Yhteisöllisen työn vuosikello käydään läpi jokaisessa kokouksessa",
    "Huoltajien edustajat arvioivat suunnitelman toteutumista helmikuussa",
    "Liikuntatunnit ja taukoliikunta lisäävät yhteisen tekemisen määrää",
)
_OWNERS = ("Rehtori", "Kuraattori", "Terveydenhoitaja", "Luokanohjaajat", "Oppilaskunnan hallitus", "Apulaisrehtori")
_TIMES = ("syyslukukausi", "kevätlukukausi", "8/2026–5/2027", "marraskuu 2026", "jatkuva")
_STATES = ("○ Suunniteltu", "→ Käynnissä", "✓ Valmis")
_ALIKE = ("aeouyäö", "hkpnrsv", "jlt")
"""Letters of about one width, vowels and consonants apart."""


@dataclass(frozen=True)
class Content:
    """The words of one plan; a row has a cell for each of ``HEADER``, the first one empty in a goal's later rows."""

    title: str
    facts: tuple[tuple[str, str], ...]
    intro: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    points: tuple[str, ...]
    closing: tuple[str, ...]


def content(rows: int, seed: int) -> Content:
    """Return a plan with a table of so many rows; another seed gives other words of the same lengths and look."""
    chance = random.Random(seed)
    fresh = _cipher(chance)

    def say(sentences: int) -> str:
        return fresh(" ".join(f"{sentence}." for sentence in chance.sample(_SENTENCES, sentences)))

    def cell(words: int) -> str:
        return fresh(" ".join(" ".join(chance.sample(_SENTENCES, 2)).split()[:words]))

    def row(number: int) -> tuple[str, ...]:
        leads = number % MEASURES_OF_GOAL == 0
        first, about, target = (cell(4), cell(4), cell(3)) if leads else ("", "", "")
        return (
            first,
            about,
            cell(4),
            fresh(chance.choice(_OWNERS)),
            fresh(chance.choice(_TIMES)),
            cell(3) if leads else "",
            target,
            fresh(chance.choice(_STATES)),
        )

    return Content(
        title=fresh("Yhteisöllisen opiskeluhuollon vuosisuunnitelma") + " 2026–2027",
        facts=tuple((fresh(label), say(1)) for label in ("Koulu", "Laadittu", "Hyväksytty", "Seuranta")),
        intro=tuple(say(4) for _ in range(2)),
        rows=tuple(row(number) for number in range(rows)),
        points=tuple(say(1) for _ in range(8)),
        closing=tuple(say(4) for _ in range(2)),
    )


def _cipher(chance: random.Random):
    """Return what puts other letters in the place of a text's own, so that no word has been set before."""
    pairs = {}
    for letters in _ALIKE:
        mixed = "".join(chance.sample(letters, len(letters)))
        pairs |= dict(zip(letters + letters.upper(), mixed + mixed.upper(), strict=True))
    table = str.maketrans(pairs)
    return lambda text: text.translate(table)
