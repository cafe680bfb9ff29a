"""A task in one line: what, who, by when."""

from __future__ import annotations

from datetime import date

import pytest

from ohdesk.domain.groups import Role
from ohdesk.domain.identity import new_id
from ohdesk.ui.meetings.owner_field import Owner
from ohdesk.ui.meetings.typed_task import TypedTask, mention, owners_like, read_task

TODAY = date(2026, 11, 26)  # a Thursday
MEMBER = Owner(Role.NURSE, new_id())
OWNERS = {
    "Rehtori": Owner(Role.PRINCIPAL),
    "Koulukuraattori": Owner(Role.CURATOR),
    "Erityisopettaja": Owner(Role.SPECIAL_TEACHER),
    "Opettaja": Owner(Role.TEACHER),
    "Terttu Testaaja, terveydenhoitaja": MEMBER,
}


@pytest.mark.parametrize(
    ("line", "text", "owner", "due"),
    [
        ("Tilasto valmiiksi", "Tilasto valmiiksi", None, None),
        ("Tilasto @kur pe 12.12.", "Tilasto", Owner(Role.CURATOR), date(2026, 12, 12)),
        ("Tilasto @rehtori 5.1.", "Tilasto", Owner(Role.PRINCIPAL), date(2027, 1, 5)),
        ("Tilasto 26.11.", "Tilasto", None, TODAY),
        ("Tilasto 25.11.", "Tilasto", None, date(2027, 11, 25)),
        ("Tilasto 25.11.2026", "Tilasto", None, date(2026, 11, 25)),
        ("Tilasto 12.12.26", "Tilasto", None, date(2026, 12, 12)),
        ("Tilasto 12. 12.", "Tilasto", None, date(2026, 12, 12)),
        ("Tilasto, 12.12. mennessä @ope", "Tilasto", Owner(Role.TEACHER), date(2026, 12, 12)),
        ("Statistik senast fre 12.12. @kur", "Statistik", Owner(Role.CURATOR), date(2026, 12, 12)),
        ("@terttu Rokotukset pe", "Rokotukset", MEMBER, date(2026, 11, 27)),
        ("Rokotukset @Terttu Testaaja, terveydenhoitaja torstaina", "Rokotukset", MEMBER, date(2026, 12, 3)),
        ("Rokotukset @terttu huomenna", "Rokotukset", MEMBER, date(2026, 11, 27)),
        ("Vaccinering @terttu i morgon", "Vaccinering", MEMBER, date(2026, 11, 27)),
        ("Juttu kokoukseen pe", "Juttu kokoukseen pe", None, None),
        ("Aikataulu 31.2.", "Aikataulu 31.2.", None, None),
        ("Soitto @vanhempainyhdistys", "Soitto", Owner(name="vanhempainyhdistys"), None),
        ("Viesti osoitteeseen a@b.fi", "Viesti osoitteeseen a@b.fi", None, None),
        ("Luokat 7.–9. kootaan", "Luokat 7.–9. kootaan", None, None),
    ],
)
def test_a_line_is_read(line, text, owner, due):
    called = next((name for name, known in OWNERS.items() if known == owner), owner.name if owner else "")
    assert read_task(line, OWNERS, TODAY) == TypedTask(text, owner, called, due)


def test_a_name_under_way_is_known():
    assert mention("Tilasto @ku", 11) == (8, "ku")
    assert mention("Tilasto @", 9) == (8, "")
    assert mention("a@b", 3) is None
    assert mention("Tilasto @ku ja muuta", 7) is None


def test_the_likeliest_owner_is_offered_first():
    assert owners_like("ope", OWNERS) == ["Opettaja", "Erityisopettaja"]
    assert owners_like("test", OWNERS) == ["Terttu Testaaja, terveydenhoitaja"]
    assert owners_like("", OWNERS) == list(OWNERS)
    assert owners_like("xyz", OWNERS) == []
