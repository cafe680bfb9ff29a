"""The window's words for roles, states and kinds: one place for all pages."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ohdesk.domain.agenda import ItemKind, ItemState, Part, Reason
from ohdesk.domain.checklists import PointState
from ohdesk.domain.communication import CommunicationKind, CommunicationState
from ohdesk.domain.duties import CoverageState
from ohdesk.domain.findings import Finding
from ohdesk.domain.follow_up import HearingState
from ohdesk.domain.groups import ApprovalConvention, GroupType, Organisation, Role, Seat
from ohdesk.domain.hand_over import Step, StepState
from ohdesk.domain.indicators import Direction, IndicatorKind, Unit
from ohdesk.domain.inspections import DefectState, InspectionBody
from ohdesk.domain.linked_plans import LinkedPlanKind
from ohdesk.domain.matters import MatterState
from ohdesk.domain.meetings import MinutesState, Presence, Publicity
from ohdesk.domain.outcomes import OutcomeKind, TaskState
from ohdesk.domain.plans import GoalCategory, GoalState, Level, MeasureState, PlanKind, PlanState, RiskState, ThemeKind
from ohdesk.domain.roll_outs import UseState
from ohdesk.domain.schools import EducationForm, ServiceSource, ServiceState
from ohdesk.domain.series import Rhythm
from ohdesk.domain.surveys import Audience, SurveyPurpose
from ohdesk.domain.tallies import Channel, ConsultationTheme
from ohdesk.domain.templates import Occasion
from ohdesk.domain.year_clock import ClockKind, ClockRhythm, ClockRing, ClockState
from ohdesk.services import words
from ohdesk.ui.language import current_language

E = TypeVar("E", bound=StrEnum)

# Members of different enumerations may be equal as text, so each has its own table.
_WORDS: Final[dict[type[StrEnum], dict[StrEnum, object]]] = {
    CoverageState: {
        CoverageState.SHOWN: QT_TRANSLATE_NOOP("Labels", "Shows"),
        CoverageState.COMING: QT_TRANSLATE_NOOP("Labels", "Coming"),
        CoverageState.RENEWAL: QT_TRANSLATE_NOOP("Labels", "Comes up again this year"),
        CoverageState.LEFT_OUT: QT_TRANSLATE_NOOP("Labels", "Left out"),
        CoverageState.NOT_FOUND: QT_TRANSLATE_NOOP("Labels", "Not found in the material"),
    },
    Role: {
        Role.PRINCIPAL: QT_TRANSLATE_NOOP("Labels", "Principal"),
        Role.VICE_PRINCIPAL: QT_TRANSLATE_NOOP("Labels", "Vice principal"),
        Role.TEACHER: QT_TRANSLATE_NOOP("Labels", "Teacher"),
        Role.SPECIAL_TEACHER: QT_TRANSLATE_NOOP("Labels", "Special-needs teacher"),
        Role.COUNSELLOR: QT_TRANSLATE_NOOP("Labels", "Guidance counsellor"),
        Role.CURATOR: QT_TRANSLATE_NOOP("Labels", "School social worker"),
        Role.PSYCHOLOGIST: QT_TRANSLATE_NOOP("Labels", "Psychologist"),
        Role.NURSE: QT_TRANSLATE_NOOP("Labels", "Public health nurse"),
        Role.DOCTOR: QT_TRANSLATE_NOOP("Labels", "Doctor"),
        Role.YOUTH_WORKER: QT_TRANSLATE_NOOP("Labels", "Youth worker"),
        Role.STUDENT: QT_TRANSLATE_NOOP("Labels", "Students' representative"),
        Role.GUARDIAN: QT_TRANSLATE_NOOP("Labels", "Guardians' representative"),
        Role.COORDINATOR: QT_TRANSLATE_NOOP("Labels", "Coordinator"),
        Role.OTHER: QT_TRANSLATE_NOOP("Labels", "Other role"),
    },
    Organisation: {
        Organisation.SCHOOL: QT_TRANSLATE_NOOP("Labels", "School"),
        Organisation.WELLBEING_AREA: QT_TRANSLATE_NOOP("Labels", "Wellbeing services county"),
        Organisation.MUNICIPALITY: QT_TRANSLATE_NOOP("Labels", "Municipality"),
        Organisation.STUDENTS: QT_TRANSLATE_NOOP("Labels", "Students"),
        Organisation.GUARDIANS: QT_TRANSLATE_NOOP("Labels", "Guardians"),
        Organisation.OTHER: QT_TRANSLATE_NOOP("Labels", "Other organisation"),
    },
    Seat: {
        Seat.CHAIR: QT_TRANSLATE_NOOP("Labels", "Chair"),
        Seat.SECRETARY: QT_TRANSLATE_NOOP("Labels", "Secretary"),
        Seat.MEMBER: QT_TRANSLATE_NOOP("Labels", "Member"),
    },
    GroupType: {
        GroupType.SCHOOL: QT_TRANSLATE_NOOP("Labels", "School's student welfare group"),
        GroupType.STEERING: QT_TRANSLATE_NOOP("Labels", "Steering group for student welfare"),
        GroupType.EXPERT_TEAM: QT_TRANSLATE_NOOP("Labels", "Expert team (general matters only)"),
        GroupType.REGIONAL: QT_TRANSLATE_NOOP("Labels", "Regional cooperation group"),
        GroupType.OTHER: QT_TRANSLATE_NOOP("Labels", "Other group"),
    },
    ApprovalConvention: {
        ApprovalConvention.CHAIR_AND_SECRETARY: QT_TRANSLATE_NOOP("Labels", "Chair and secretary"),
        ApprovalConvention.EXAMINERS: QT_TRANSLATE_NOOP("Labels", "Examiners chosen in the meeting"),
        ApprovalConvention.NEXT_MEETING: QT_TRANSLATE_NOOP("Labels", "The next meeting"),
    },
    EducationForm: {
        EducationForm.PRE_PRIMARY: QT_TRANSLATE_NOOP("Labels", "Pre-primary education"),
        EducationForm.BASIC: QT_TRANSLATE_NOOP("Labels", "Basic education"),
        EducationForm.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Labels", "General upper secondary education"),
        EducationForm.VOCATIONAL: QT_TRANSLATE_NOOP("Labels", "Vocational education"),
        EducationForm.PREPARATORY: QT_TRANSLATE_NOOP("Labels", "Preparatory education for an upper secondary degree"),
        EducationForm.LIBERAL_ADULT: QT_TRANSLATE_NOOP("Labels", "Liberal adult education"),
        EducationForm.MIXED: QT_TRANSLATE_NOOP("Labels", "Several forms of education"),
    },
    ServiceSource: {
        ServiceSource.OWN: QT_TRANSLATE_NOOP("Labels", "The provider's own"),
        ServiceSource.CENTRAL: QT_TRANSLATE_NOOP("Labels", "From the wellbeing services county"),
        ServiceSource.PURCHASED: QT_TRANSLATE_NOOP("Labels", "Purchased"),
    },
    ServiceState: {
        ServiceState.CURRENT: QT_TRANSLATE_NOOP("Labels", "In force"),
        ServiceState.PAUSED: QT_TRANSLATE_NOOP("Labels", "Paused"),
        ServiceState.ENDED: QT_TRANSLATE_NOOP("Labels", "Ended"),
    },
    GoalCategory: {
        GoalCategory.LEARNING: QT_TRANSLATE_NOOP("Labels", "Learning"),
        GoalCategory.WELLBEING: QT_TRANSLATE_NOOP("Labels", "Wellbeing"),
        GoalCategory.HEALTH: QT_TRANSLATE_NOOP("Labels", "Health"),
        GoalCategory.SOCIAL_RESPONSIBILITY: QT_TRANSLATE_NOOP("Labels", "Social responsibility"),
        GoalCategory.INTERACTION: QT_TRANSLATE_NOOP("Labels", "Interaction"),
        GoalCategory.PARTICIPATION: QT_TRANSLATE_NOOP("Labels", "Participation"),
        GoalCategory.ENVIRONMENT: QT_TRANSLATE_NOOP("Labels", "Study environment"),
    },
    GoalState: {
        GoalState.UNDER_WAY: QT_TRANSLATE_NOOP("Labels", "Under way"),
        GoalState.REACHED: QT_TRANSLATE_NOOP("Labels", "Reached"),
        GoalState.PARTLY: QT_TRANSLATE_NOOP("Labels", "Partly reached"),
        GoalState.NOT_REACHED: QT_TRANSLATE_NOOP("Labels", "Not reached"),
        GoalState.CONTINUES: QT_TRANSLATE_NOOP("Labels", "Continues"),
    },
    MeasureState: {
        MeasureState.PLANNED: QT_TRANSLATE_NOOP("Labels", "Planned"),
        MeasureState.UNDER_WAY: QT_TRANSLATE_NOOP("Labels", "In progress"),
        MeasureState.DONE: QT_TRANSLATE_NOOP("Labels", "Completed"),
        MeasureState.DROPPED: QT_TRANSLATE_NOOP("Labels", "Dropped"),
    },
    PlanState: {
        PlanState.WORKING: QT_TRANSLATE_NOOP("Labels", "Working version"),
        PlanState.COMMENTS: QT_TRANSLATE_NOOP("Labels", "For comments"),
        PlanState.APPROVED: QT_TRANSLATE_NOOP("Labels", "Approved"),
        PlanState.EVALUATED: QT_TRANSLATE_NOOP("Labels", "Evaluated"),
        PlanState.CLOSED: QT_TRANSLATE_NOOP("Labels", "Closed"),
    },
    ItemState: {
        ItemState.WAITING: QT_TRANSLATE_NOOP("Labels", "Waiting"),
        ItemState.LISTED: QT_TRANSLATE_NOOP("Labels", "On the agenda"),
        ItemState.HANDLED: QT_TRANSLATE_NOOP("Labels", "Dealt with"),
        ItemState.CONTINUES: QT_TRANSLATE_NOOP("Labels", "To be continued"),
        ItemState.SENT: QT_TRANSLATE_NOOP("Labels", "Passed on"),
        ItemState.ANSWERED: QT_TRANSLATE_NOOP("Labels", "Answered"),
        ItemState.LAPSED: QT_TRANSLATE_NOOP("Labels", "Lapsed"),
    },
    Part: {
        Part.WHOLE: QT_TRANSLATE_NOOP("Labels", "The whole group"),
        Part.STAFF: QT_TRANSLATE_NOOP("Labels", "Staff only"),
    },
    Reason: {
        Reason.ADDED: QT_TRANSLATE_NOOP("Labels", "Added by hand"),
        Reason.NOT_HANDLED: QT_TRANSLATE_NOOP("Labels", "Not taken up last time"),
        Reason.CONTINUES: QT_TRANSLATE_NOOP("Labels", "To be continued"),
        Reason.RECURRING: QT_TRANSLATE_NOOP("Labels", "In every meeting"),
        Reason.OPEN_TASK: QT_TRANSLATE_NOOP("Labels", "A task is still open"),
        Reason.LATE_TASK: QT_TRANSLATE_NOOP("Labels", "A task is late"),
        Reason.APPROVAL: QT_TRANSLATE_NOOP("Labels", "Minutes wait for approval"),
        Reason.RAISED: QT_TRANSLATE_NOOP("Labels", "Waits for a meeting"),
        Reason.PASSED_ON: QT_TRANSLATE_NOOP("Labels", "From another group"),
        Reason.ANSWER: QT_TRANSLATE_NOOP("Labels", "An answer has come"),
        Reason.CLOCK: QT_TRANSLATE_NOOP("Labels", "From the yearly clock"),
        Reason.GOAL: QT_TRANSLATE_NOOP("Labels", "A goal waits for attention"),
    },
    MatterState: {
        MatterState.WAITING: QT_TRANSLATE_NOOP("Labels", "Waiting"),
        MatterState.ANSWERED: QT_TRANSLATE_NOOP("Labels", "Answered"),
        MatterState.LAPSED: QT_TRANSLATE_NOOP("Labels", "Lapsed"),
    },
    Rhythm: {
        Rhythm.WEEKS: QT_TRANSLATE_NOOP("Labels", "Every few weeks"),
        Rhythm.WEEKDAY_OF_MONTH: QT_TRANSLATE_NOOP("Labels", "A weekday of each month"),
        Rhythm.DATES: QT_TRANSLATE_NOOP("Labels", "Days chosen by hand"),
        Rhythm.LAST_YEAR: QT_TRANSLATE_NOOP("Labels", "The same weekdays as last year"),
    },
    Occasion: {
        Occasion.FIRST: QT_TRANSLATE_NOOP("Labels", "First meeting of the year"),
        Occasion.ORDINARY: QT_TRANSLATE_NOOP("Labels", "Ordinary meeting"),
        Occasion.THEME: QT_TRANSLATE_NOOP("Labels", "Theme meeting"),
        Occasion.EVALUATION: QT_TRANSLATE_NOOP("Labels", "Evaluation meeting"),
    },
    ClockRing: {
        ClockRing.MEETINGS: QT_TRANSLATE_NOOP("Labels", "Meetings"),
        ClockRing.PLAN: QT_TRANSLATE_NOOP("Labels", "Plan"),
        ClockRing.SURVEYS: QT_TRANSLATE_NOOP("Labels", "Surveys"),
        ClockRing.INSPECTIONS: QT_TRANSLATE_NOOP("Labels", "Inspections"),
        ClockRing.PARTICIPATION: QT_TRANSLATE_NOOP("Labels", "Participation"),
        ClockRing.THEMES: QT_TRANSLATE_NOOP("Labels", "Themes"),
        ClockRing.COMMUNICATION: QT_TRANSLATE_NOOP("Labels", "Communication"),
    },
    ClockState: {
        ClockState.WAITING: QT_TRANSLATE_NOOP("Labels", "Waiting"),
        ClockState.HANDLED: QT_TRANSLATE_NOOP("Labels", "Handled"),
        ClockState.PASSED_OVER: QT_TRANSLATE_NOOP("Labels", "Passed over"),
    },
    HearingState: {
        HearingState.ARRANGED: QT_TRANSLATE_NOOP("Labels", "Arranged"),
        HearingState.HEARD: QT_TRANSLATE_NOOP("Labels", "Heard"),
        HearingState.ANSWERED: QT_TRANSLATE_NOOP("Labels", "Answered"),
    },
    MinutesState: {
        MinutesState.DRAFT: QT_TRANSLATE_NOOP("Labels", "Draft"),
        MinutesState.CHECKING: QT_TRANSLATE_NOOP("Labels", "For checking"),
    },
    Publicity: {
        Publicity.PUBLIC: QT_TRANSLATE_NOOP("Labels", "Public"),
        Publicity.GROUP: QT_TRANSLATE_NOOP("Labels", "For the group only"),
    },
    Presence: {
        Presence.UNMARKED: QT_TRANSLATE_NOOP("Labels", "Not marked"),
        Presence.PRESENT: QT_TRANSLATE_NOOP("Labels", "Present"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Labels", "Absent"),
    },
    ItemKind: {
        ItemKind.INFORMATION: QT_TRANSLATE_NOOP("Labels", "For information"),
        ItemKind.DISCUSSION: QT_TRANSLATE_NOOP("Labels", "Discussion"),
        ItemKind.AGREEMENT: QT_TRANSLATE_NOOP("Labels", "To be agreed"),
        ItemKind.PROCEDURE: QT_TRANSLATE_NOOP("Labels", "Procedure"),
    },
    OutcomeKind: {
        OutcomeKind.AGREED: QT_TRANSLATE_NOOP("Labels", "Agreed"),
        OutcomeKind.NOTED: QT_TRANSLATE_NOOP("Labels", "Noted"),
        OutcomeKind.PROPOSED: QT_TRANSLATE_NOOP("Labels", "Proposed"),
    },
    TaskState: {
        TaskState.OPEN: QT_TRANSLATE_NOOP("Labels", "Open"),
        TaskState.DONE: QT_TRANSLATE_NOOP("Labels", "Done"),
        TaskState.POSTPONED: QT_TRANSLATE_NOOP("Labels", "Postponed"),
        TaskState.LAPSED: QT_TRANSLATE_NOOP("Labels", "Lapsed"),
    },
    PlanKind: {
        PlanKind.SCHOOL_YEAR: QT_TRANSLATE_NOOP("Labels", "Yearly plan"),
        PlanKind.PROVIDER: QT_TRANSLATE_NOOP("Labels", "Education provider's welfare plan"),
        PlanKind.REGIONAL: QT_TRANSLATE_NOOP("Labels", "Regional welfare plan"),
        PlanKind.ACTION: QT_TRANSLATE_NOOP("Labels", "Action plan of several years"),
    },
    ThemeKind: {
        ThemeKind.STRATEGY_LINE: QT_TRANSLATE_NOOP("Labels", "Strategy line"),
        ThemeKind.FOCUS_AREA: QT_TRANSLATE_NOOP("Labels", "Focus area"),
        ThemeKind.THEME: QT_TRANSLATE_NOOP("Labels", "Theme"),
        ThemeKind.PRINCIPLE: QT_TRANSLATE_NOOP("Labels", "Principle"),
        ThemeKind.VALUE: QT_TRANSLATE_NOOP("Labels", "Value"),
    },
    Level: {
        Level.LOW: QT_TRANSLATE_NOOP("Labels", "Low"),
        Level.MODERATE: QT_TRANSLATE_NOOP("Labels", "Moderate"),
        Level.HIGH: QT_TRANSLATE_NOOP("Labels", "High"),
    },
    RiskState: {
        RiskState.OPEN: QT_TRANSLATE_NOOP("Labels", "Risk is open"),
        RiskState.UNDER_CONTROL: QT_TRANSLATE_NOOP("Labels", "Under control"),
        RiskState.REALISED: QT_TRANSLATE_NOOP("Labels", "Has happened"),
        RiskState.CLOSED: QT_TRANSLATE_NOOP("Labels", "Risk is past"),
    },
    LinkedPlanKind: {
        LinkedPlanKind.WELFARE: QT_TRANSLATE_NOOP("Labels", "Education provider's welfare plan"),
        LinkedPlanKind.REGIONAL: QT_TRANSLATE_NOOP("Labels", "Regional welfare plan"),
        LinkedPlanKind.CHILDREN: QT_TRANSLATE_NOOP("Labels", "Wellbeing plan for children and young people"),
        LinkedPlanKind.EQUALITY: QT_TRANSLATE_NOOP("Labels", "Gender equality plan"),
        LinkedPlanKind.NON_DISCRIMINATION: QT_TRANSLATE_NOOP("Labels", "Non-discrimination plan"),
        LinkedPlanKind.EQUALITY_TOGETHER: QT_TRANSLATE_NOOP("Labels", "Gender equality and non-discrimination plan"),
        LinkedPlanKind.SAFETY: QT_TRANSLATE_NOOP("Labels", "Safety plan"),
        LinkedPlanKind.CRISIS: QT_TRANSLATE_NOOP("Labels", "Crisis plan"),
        LinkedPlanKind.DISCIPLINE: QT_TRANSLATE_NOOP("Labels", "Plan for disciplinary means"),
        LinkedPlanKind.RULES: QT_TRANSLATE_NOOP("Labels", "Rules of the school"),
        LinkedPlanKind.SUBSTANCES: QT_TRANSLATE_NOOP("Labels", "Plan against substances"),
        LinkedPlanKind.CURRICULUM: QT_TRANSLATE_NOOP("Labels", "Curriculum"),
        LinkedPlanKind.YEAR: QT_TRANSLATE_NOOP("Labels", "School's plan for the year"),
        LinkedPlanKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other plan"),
    },
    IndicatorKind: {
        IndicatorKind.OWN_SURVEY: QT_TRANSLATE_NOOP("Labels", "Own survey"),
        IndicatorKind.NATIONAL_SURVEY: QT_TRANSLATE_NOOP("Labels", "National survey"),
        IndicatorKind.COUNT: QT_TRANSLATE_NOOP("Labels", "Count"),
        IndicatorKind.OPEN_DATA: QT_TRANSLATE_NOOP("Labels", "Open data"),
        IndicatorKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other source"),
    },
    Unit: {
        Unit.PERCENT: QT_TRANSLATE_NOOP("Labels", "Per cent"),
        Unit.PEOPLE: QT_TRANSLATE_NOOP("Labels", "People"),
        Unit.EVENTS: QT_TRANSLATE_NOOP("Labels", "Events"),
        Unit.HOURS: QT_TRANSLATE_NOOP("Labels", "Hours"),
        Unit.DAYS: QT_TRANSLATE_NOOP("Labels", "Days"),
        Unit.MEAN: QT_TRANSLATE_NOOP("Labels", "Mean"),
        Unit.OTHER: QT_TRANSLATE_NOOP("Labels", "Other unit"),
    },
    Direction: {
        Direction.UP: QT_TRANSLATE_NOOP("Labels", "More is better"),
        Direction.DOWN: QT_TRANSLATE_NOOP("Labels", "Less is better"),
        Direction.NONE: QT_TRANSLATE_NOOP("Labels", "Neither is better"),
    },
    SurveyPurpose: {
        SurveyPurpose.STARTING: QT_TRANSLATE_NOOP("Labels", "Starting survey"),
        SurveyPurpose.WELLBEING: QT_TRANSLATE_NOOP("Labels", "Wellbeing survey"),
        SurveyPurpose.FEEDBACK: QT_TRANSLATE_NOOP("Labels", "Feedback form"),
        SurveyPurpose.INSPECTION: QT_TRANSLATE_NOOP("Labels", "Survey before an inspection"),
        SurveyPurpose.OTHER: QT_TRANSLATE_NOOP("Labels", "Other survey"),
    },
    Audience: {
        Audience.STUDENTS: QT_TRANSLATE_NOOP("Labels", "Students"),
        Audience.GUARDIANS: QT_TRANSLATE_NOOP("Labels", "Guardians"),
        Audience.STAFF: QT_TRANSLATE_NOOP("Labels", "Staff"),
        Audience.MEMBERS: QT_TRANSLATE_NOOP("Labels", "Members of the group"),
        Audience.PARTNERS: QT_TRANSLATE_NOOP("Labels", "Partners"),
        Audience.ALL: QT_TRANSLATE_NOOP("Labels", "Everybody"),
    },
    DefectState: {
        DefectState.OPEN: QT_TRANSLATE_NOOP("Labels", "Not repaired"),
        DefectState.UNDER_WAY: QT_TRANSLATE_NOOP("Labels", "Repair under way"),
        DefectState.REPAIRED: QT_TRANSLATE_NOOP("Labels", "Repaired"),
        DefectState.DROPPED: QT_TRANSLATE_NOOP("Labels", "Not to be repaired"),
    },
    InspectionBody: {
        InspectionBody.SCHOOL: QT_TRANSLATE_NOOP("Labels", "School"),
        InspectionBody.STUDENTS: QT_TRANSLATE_NOOP("Labels", "Students"),
        InspectionBody.HEALTH_CARE: QT_TRANSLATE_NOOP("Labels", "School or student health care"),
        InspectionBody.HEALTH_INSPECTOR: QT_TRANSLATE_NOOP("Labels", "Health inspector"),
        InspectionBody.OCCUPATIONAL_HEALTH: QT_TRANSLATE_NOOP("Labels", "Occupational health care"),
        InspectionBody.OCCUPATIONAL_SAFETY: QT_TRANSLATE_NOOP("Labels", "Occupational safety"),
        InspectionBody.BUILDING_OWNER: QT_TRANSLATE_NOOP("Labels", "Owner of the building"),
        InspectionBody.GUARDIANS: QT_TRANSLATE_NOOP("Labels", "Guardians"),
        InspectionBody.OTHER: QT_TRANSLATE_NOOP("Labels", "Others"),
    },
    Channel: {
        Channel.IN_PERSON: QT_TRANSLATE_NOOP("Labels", "Face to face"),
        Channel.TEAM: QT_TRANSLATE_NOOP("Labels", "In the expert team"),
        Channel.PHONE: QT_TRANSLATE_NOOP("Labels", "By phone"),
        Channel.MESSAGE: QT_TRANSLATE_NOOP("Labels", "By message"),
        Channel.OTHER: QT_TRANSLATE_NOOP("Labels", "Another way"),
    },
    ConsultationTheme: {
        ConsultationTheme.LEARNING: QT_TRANSLATE_NOOP("Labels", "Learning"),
        ConsultationTheme.ATTENDANCE: QT_TRANSLATE_NOOP("Labels", "Attendance"),
        ConsultationTheme.EMOTIONS: QT_TRANSLATE_NOOP("Labels", "Emotions and mood"),
        ConsultationTheme.PEERS: QT_TRANSLATE_NOOP("Labels", "Peers and friends"),
        ConsultationTheme.BULLYING: QT_TRANSLATE_NOOP("Labels", "Bullying"),
        ConsultationTheme.GROUP_CLIMATE: QT_TRANSLATE_NOOP("Labels", "Climate of a group"),
        ConsultationTheme.HEALTH: QT_TRANSLATE_NOOP("Labels", "Health"),
        ConsultationTheme.SUBSTANCES: QT_TRANSLATE_NOOP("Labels", "Substances"),
        ConsultationTheme.FAMILY: QT_TRANSLATE_NOOP("Labels", "Family and home"),
        ConsultationTheme.SERVICES: QT_TRANSLATE_NOOP("Labels", "Services and support"),
        ConsultationTheme.OTHER: QT_TRANSLATE_NOOP("Labels", "Other theme"),
    },
    UseState: {
        UseState.NOT_STARTED: QT_TRANSLATE_NOOP("Labels", "Not started"),
        UseState.STARTED: QT_TRANSLATE_NOOP("Labels", "Started"),
        UseState.IN_USE: QT_TRANSLATE_NOOP("Labels", "In use"),
        UseState.NOT_NEEDED: QT_TRANSLATE_NOOP("Labels", "Not needed"),
    },
    PointState: {
        PointState.NOT_LOOKED_AT: QT_TRANSLATE_NOOP("Labels", "Not looked at yet"),
        PointState.IN_PLACE: QT_TRANSLATE_NOOP("Labels", "In place"),
        PointState.PARTLY: QT_TRANSLATE_NOOP("Labels", "Partly in place"),
        PointState.MISSING: QT_TRANSLATE_NOOP("Labels", "Still to do"),
        PointState.NOT_NEEDED: QT_TRANSLATE_NOOP("Labels", "Not needed"),
    },
    CommunicationKind: {
        CommunicationKind.MESSAGE: QT_TRANSLATE_NOOP("Labels", "Message"),
        CommunicationKind.EVENT: QT_TRANSLATE_NOOP("Labels", "Open event"),
        CommunicationKind.NEWSLETTER: QT_TRANSLATE_NOOP("Labels", "Newsletter"),
        CommunicationKind.POSTER: QT_TRANSLATE_NOOP("Labels", "Poster"),
        CommunicationKind.WEB: QT_TRANSLATE_NOOP("Labels", "Web page"),
        CommunicationKind.TALK: QT_TRANSLATE_NOOP("Labels", "Talk"),
        CommunicationKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other way"),
    },
    CommunicationState: {
        CommunicationState.PLANNED: QT_TRANSLATE_NOOP("Labels", "To be told"),
        CommunicationState.TOLD: QT_TRANSLATE_NOOP("Labels", "Told"),
    },
    ClockKind: {
        ClockKind.MEETING: QT_TRANSLATE_NOOP("Labels", "Meeting"),
        ClockKind.OTHER: QT_TRANSLATE_NOOP("Labels", "Other things to coordinate"),
    },
    ClockRhythm: {
        ClockRhythm.YEARLY: QT_TRANSLATE_NOOP("Labels", "Every year"),
        ClockRhythm.SECOND_YEAR: QT_TRANSLATE_NOOP("Labels", "Every second year"),
        ClockRhythm.THIRD_YEAR: QT_TRANSLATE_NOOP("Labels", "Every third year"),
        ClockRhythm.COUNCIL_TERM: QT_TRANSLATE_NOOP("Labels", "Once per council term"),
        ClockRhythm.SURVEY_ROUND: QT_TRANSLATE_NOOP("Labels", "In a survey's years"),
        ClockRhythm.ONCE: QT_TRANSLATE_NOOP("Labels", "Only once"),
    },
    Step: {
        Step.SUCCESSOR: QT_TRANSLATE_NOOP("Labels", "Who goes on, and who named them"),
        Step.MEMOS: QT_TRANSLATE_NOOP("Labels", "Memos that wait for approval"),
        Step.TASKS: QT_TRANSLATE_NOOP("Labels", "Open tasks of the one who leaves"),
        Step.KEYS: QT_TRANSLATE_NOOP("Labels", "Who can open the data"),
        Step.RECOVERY: QT_TRANSLATE_NOOP("Labels", "Recovery key"),
        Step.MEETING: QT_TRANSLATE_NOOP("Labels", "Next meeting"),
        Step.FILE: QT_TRANSLATE_NOOP("Labels", "Introduction for the new chair"),
    },
    StepState: {
        StepState.OPEN: QT_TRANSLATE_NOOP("Labels", "Open step"),
        StepState.DONE: QT_TRANSLATE_NOOP("Labels", "Done"),
        StepState.NOTHING: QT_TRANSLATE_NOOP("Labels", "In order"),
        StepState.LEFT: QT_TRANSLATE_NOOP("Labels", "Left"),
    },
}


def label(value: StrEnum) -> str:
    """Return the word for a role, a state or a kind in the window's language."""
    return QCoreApplication.translate("Labels", str(_WORDS[type(value)][value]))


def in_line(value: StrEnum) -> str:
    """Return the same word as it stands within a line of text: "Maija Malli, rehtori"."""
    word = label(value)
    return word[:1].lower() + word[1:]


def choices(kind: type[E]) -> list[tuple[E, str]]:
    """Return every member of ``kind`` with its word, in the order of the code; for ``Choice`` and ``Segments``."""
    return [(value, label(value)) for value in kind]


def finding_sentence(finding: Finding) -> str:
    """Return what a rule noticed as a sentence in the window's language."""
    data = {key: in_line(value) if isinstance(value, StrEnum) else value for key, value in finding.data.items()}
    return words.say(current_language(), f"findings.{finding.key}", **data)
