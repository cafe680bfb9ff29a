"""Small rules of good setting: what must stay on one line."""

from __future__ import annotations

import re

_NBSP = "\u00a0"
_UNITS = (
    "h min s pv vrk vk kk v kpl hlö htv st mån km m cm kg mom euroa euro tuntia timmar minuuttia minuter päivää dagar "
    "viikkoa veckor vuotta år prosenttia procent"
).replace(" ", "|")
_SWEDISH_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".replace(
    " ", "|"
)
_NAMED_BY_NUMBER = (
    r"klo kl\. nro nr s\. n\. noin cirka ca puh\. tfn luokka luokan luokat luokkien luokilla luokille klass årskurs "
    r"årskurserna kohta kohdan kohdassa punkt liite bilaga sivu sivulla sida luku kapitel \w*huone \w*huoneessa rum"
).replace(" ", "|")
_WEEKDAYS = "ma ti ke to pe la su må on fr lö sö".replace(" ", "|")

_AFTER_A_NUMBER = re.compile(
    " (?:"
    rf"(?<=\d )(?=(?:{_UNITS})\b|[%€‰°§]|[a-z] §|[/–] \d|(?:{_SWEDISH_MONTHS})\b)"
    r"|(?<=\d [a-z] )(?=§)"
    r"|(?<=\d [/–] )(?=\d)"
    r"|(?<=\d )(?<!\d\d\d\d )(?=\d\d\d(?!\d))"  # 10 000, but not 2026 120
    r"|(?<=\d\. )(?=[a-zåäö]{2,14}\b)"  # 14. lokakuuta, 1. kerros
    ")"
)
_BEFORE_A_NUMBER = re.compile(
    rf"(?:\b(?:{_NAMED_BY_NUMBER})|§|\b(?-i:[A-ZÅÄÖ]{{2,4}}|PoL)) (?=\d)|\b(?:{_WEEKDAYS}) (?=\d\d?\.\d\d?\.)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")


def bound(text: str) -> str:
    """Return ``text`` with no-break spaces between a number and its unit or its name.

    So "14 §", "9 a §", "10 000", "14 / 31", "14. lokakuuta" and "klo 14.15", "OHL 13", "huone 2" stay on one line.
    """
    if not _NUMBER.search(text):
        return text
    return _BEFORE_A_NUMBER.sub(lambda found: found[0][:-1] + _NBSP, _AFTER_A_NUMBER.sub(_NBSP, text))
