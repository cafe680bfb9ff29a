"""Groups that plan welfare work together, and who sits in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from ohdesk.domain.errors import GroupTypeRefused
from ohdesk.domain.findings import Finding


class GroupType(StrEnum):
    """The kinds of group that OHDesk keeps (OHL 14 and 14 a §, and local structures).

    The multidisciplinary expert group is left out on purpose: it handles one person's matter.
    """

    SCHOOL = "school"
    STEERING = "steering"
    EXPERT_TEAM = "expert_team"
    REGIONAL = "regional"
    OTHER = "other"


class Role(StrEnum):
    """What somebody is in the school community; professions carry their statutory names in the window."""

    PRINCIPAL = "principal"
    VICE_PRINCIPAL = "vice_principal"
    TEACHER = "teacher"
    SPECIAL_TEACHER = "special_teacher"
    COUNSELLOR = "counsellor"
    CURATOR = "curator"
    PSYCHOLOGIST = "psychologist"
    NURSE = "nurse"
    DOCTOR = "doctor"
    YOUTH_WORKER = "youth_worker"
    STUDENT = "student"
    GUARDIAN = "guardian"
    COORDINATOR = "coordinator"
    OTHER = "other"


class Organisation(StrEnum):
    """On whose behalf somebody sits in a group."""

    SCHOOL = "school"
    WELLBEING_AREA = "wellbeing_area"
    MUNICIPALITY = "municipality"
    STUDENTS = "students"
    GUARDIANS = "guardians"
    OTHER = "other"


class Seat(StrEnum):
    """A member's duty in the group's meetings."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"


class ApprovalConvention(StrEnum):
    """How the group approves its minutes; the law fixes no way, so the group chooses."""

    CHAIR_AND_SECRETARY = "chair_and_secretary"
    EXAMINERS = "examiners"
    NEXT_MEETING = "next_meeting"


@dataclass(frozen=True, slots=True)
class Membership:
    """One person's seat in a group for a time. Students and guardians sit here only as representatives.

    ``represents`` is the body of the representation table whose seat it is; ``proposed`` tells that the seat waits
    for the word of the group above.
    """

    id: UUID
    name: str = ""
    role: Role = Role.OTHER
    title: str = ""
    organisation: Organisation = Organisation.SCHOOL
    seat: Seat = Seat.MEMBER
    core: bool = True
    deputy: bool = False
    email: str = ""
    starts: date | None = None
    ends: date | None = None
    represents: UUID | None = None
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class RepresentedBody:
    """A body with seats in a group, such as a municipality in the regional group; ``language`` is fi, sv or both."""

    id: UUID
    name: str = ""
    name_sv: str = ""
    seats: int = 1
    language: str = ""


@dataclass(frozen=True, slots=True)
class TypeChange:
    """What type a group was until a day, under which name."""

    id: UUID
    type: GroupType = GroupType.OTHER
    name: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A welfare group: what it is, whom it serves and who sits in it.

    ``goal_weeks`` is after how many weeks an untouched goal puts itself forward for an agenda; 0 is never. ``parent``
    is the group above, in which this group's chair sits by that where ``chair_sits_above``. ``earlier`` tells what the
    group was before. ``members_asked`` is the school year for which it has been answered who goes on. ``writes_in`` is
    the language in which the group writes (fi, sv), empty where it writes in both or nobody has said.
    """

    id: UUID
    type: GroupType = GroupType.SCHOOL
    name: str = ""
    name_sv: str = ""
    schools: tuple[UUID, ...] = ()
    leader_named_by: str = ""
    leader_named_on: date | None = None
    approval: ApprovalConvention = ApprovalConvention.CHAIR_AND_SECRETARY
    goal_weeks: int = 8
    ended: date | None = None
    members: tuple[Membership, ...] = ()
    parent: UUID | None = None
    chair_sits_above: bool = True
    bodies: tuple[RepresentedBody, ...] = ()
    earlier: tuple[TypeChange, ...] = ()
    members_asked: str = ""
    writes_in: str = ""


STUDENT_WELFARE_PROFESSIONS = (Role.CURATOR, Role.PSYCHOLOGIST, Role.NURSE)
_EXPERT_GROUP_STEMS = ("asiantuntijaryhm", "expertgrupp", "expert group")


def sits_on(member: Membership, day: date) -> bool:
    """Tell whether a membership is in force on ``day``; an open end counts as in force, a mere proposal does not."""
    begun = member.starts is None or member.starts <= day
    return begun and (member.ends is None or day <= member.ends) and not member.proposed


def members_on(group: Group, day: date) -> tuple[Membership, ...]:
    """Return those who sit in the group on ``day``, in the group's order."""
    return tuple(member for member in group.members if sits_on(member, day))


def holder(group: Group, seat: Seat, day: date) -> Membership | None:
    """Return who holds a seat on ``day``, the first one where there are several."""
    return next((member for member in members_on(group, day) if member.seat is seat), None)


def refuse_expert_group(name: str) -> None:
    """Raise ``GroupTypeRefused`` where a group is named as a multidisciplinary expert group.

    Such a group is put together for one person's matter, with consent (OHL 14.4 and 19 §§); its place is elsewhere.
    """
    if any(stem in name.casefold() for stem in _EXPERT_GROUP_STEMS):
        raise GroupTypeRefused(name=name)


def composition_gaps(group: Group, day: date) -> tuple[Finding, ...]:
    """Return what the group may want to look at in its composition; the law lists no members, so none is an error."""
    members = members_on(group, day)
    if not members:
        return (Finding("no_members"),)
    found = []
    if holder(group, Seat.CHAIR, day) is None:
        found.append(Finding("no_chair"))
    elif not group.leader_named_by:
        found.append(Finding("leader_not_named"))
    if holder(group, Seat.SECRETARY, day) is None:
        found.append(Finding("no_secretary"))
    present = {member.role for member in members}
    if len({member.organisation for member in members}) == 1:
        found.append(Finding("one_organisation"))
    found += [Finding("no_profession", {"role": role}) for role in STUDENT_WELFARE_PROFESSIONS if role not in present]
    if group.type is GroupType.SCHOOL:
        found += [Finding("no_voice", {"role": role}) for role in (Role.STUDENT, Role.GUARDIAN) if role not in present]
    return tuple(found)
