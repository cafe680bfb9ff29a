"""On whose behalf a document goes out, and how that reads at its head and foot."""

from __future__ import annotations

from dataclasses import dataclass

from ohdesk.documents.texts import texts
from ohdesk.documents.tree import Block, Document, Identification, Orientation, Picture, Sheet
from ohdesk.domain.groups import Group, Role
from ohdesk.domain.readers import REPRESENTED, Reader
from ohdesk.domain.schools import EducationForm, Provider, School
from ohdesk.domain.surveys import Audience

_PUPILS = (EducationForm.PRE_PRIMARY, EducationForm.BASIC)


@dataclass(frozen=True, slots=True)
class Issuer:
    """The provider, schools and group behind a document; ``practice`` marks all of it as practice."""

    group: Group
    schools: tuple[School, ...] = ()
    provider: Provider | None = None
    practice: bool = False
    logo: Picture | None = None


def group_name(issuer: Issuer, language: str) -> str:
    """Return the group's name in ``language``; the statutory name where it has none."""
    named = _in_language(issuer.group.name, issuer.group.name_sv, language)
    return named or texts(language).say(f"documents.group_types.{issuer.group.type}")


def school_name(school: School, language: str) -> str:
    """Return a school's name in ``language``, in the other one where it has none in it."""
    return _in_language(school.name, school.name_sv, language)


def school_names(issuer: Issuer, language: str) -> tuple[str, ...]:
    """Return the schools' names in ``language``."""
    return tuple(filter(None, (school_name(school, language) for school in issuer.schools)))


def identification(
    issuer: Issuer, language: str, *, kind: str, date: str, number: str = "", publicity: str = ""
) -> Identification:
    """Return the block at the head of a document of ``kind`` (words) from this issuer."""
    provider = issuer.provider
    sender = _in_language(provider.name, provider.name_sv, language) if provider else ""
    unit = (*school_names(issuer, language), group_name(issuer, language))
    if not sender:
        sender, *rest = unit
        unit = tuple(rest)
    return Identification(sender, unit, kind, date, number, publicity, issuer.logo)


def footer(issuer: Issuer, language: str, seal: str = "") -> str:
    """Return the line at the foot of every page; ``seal`` leads it, since the end is cut where room is short."""
    who = identification(issuer, language, kind="", date="")
    address = issuer.schools[0].address if len(issuer.schools) == 1 else ""
    return " · ".join(filter(None, (seal, who.sender, *who.unit[:1], address)))


def paper(
    issuer: Issuer,
    language: str,
    *,
    title: str,
    kind: str,
    date: str,
    blocks: tuple[Block, ...],
    number: str = "",
    publicity: str = "",
    orientation: Orientation = Orientation.PORTRAIT,
    sheet: Sheet = Sheet.A4,
    hanging: bool = False,
    banner: bool = False,
    poster: bool = False,
    state_line: str = "",
    seal: str = "",
) -> Document:
    """Return a document of this issuer: its head and foot, marked as practice where the issuer is one.

    ``kind``, ``date``, ``number`` and ``publicity`` stand at its head, ``seal`` leads its foot; the rest is as in
    ``tree.Document``. A poster has its date at its foot, since its head has no room for one.
    """
    foot = footer(issuer, language, seal)
    return Document(
        title=title,
        language=language,
        identification=identification(issuer, language, kind=kind, date=date, number=number, publicity=publicity),
        blocks=blocks,
        orientation=orientation,
        hanging=hanging,
        state_line=state_line,
        practice=issuer.practice,
        footer=f"{foot} · {date}" if poster else foot,
        sheet=sheet,
        poster=poster,
        banner=banner,
    )


def role_words(role: Role, title: str, issuer: Issuer, language: str) -> str:
    """Return a role in words: its local ``title`` where there is one; pupil or student by the form of education."""
    if title:
        return title
    key = "pupil" if role is Role.STUDENT and _has_pupils(issuer) else role.value
    return texts(language).say(f"documents.roles.{key}")


def person_words(name: str, role: Role, title: str, issuer: Issuer, language: str, reader: Reader) -> str:
    """Return "name, role"; outside the staff's papers a student's or guardian's representative has no name."""
    hidden = reader is not Reader.STAFF and role in REPRESENTED
    shown_title = "" if hidden else title
    return ", ".join(filter(None, ("" if hidden else name, role_words(role, shown_title, issuer, language))))


def audience_key(audience: Audience, issuer: Issuer) -> str:
    """Return the last part of the key under which an audience's words stand: pupils or students by the school."""
    return "pupils" if audience is Audience.STUDENTS and _has_pupils(issuer) else audience.value


def audience_words(audience: Audience, issuer: Issuer, language: str) -> str:
    """Return whom something is for, as it begins a line."""
    return texts(language).say(f"documents.audiences.{audience_key(audience, issuer)}")


def _has_pupils(issuer: Issuer) -> bool:
    return bool(issuer.schools) and all(school.form in _PUPILS for school in issuer.schools)


def _in_language(finnish: str, swedish: str, language: str) -> str:
    return swedish or finnish if language == "sv" else finnish or swedish
