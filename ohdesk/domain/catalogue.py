"""Which values a vault keeps, and under which names."""

from __future__ import annotations

from dataclasses import dataclass

from ohdesk.domain.checking import Circulated, Remark
from ohdesk.domain.checklists import Checklist
from ohdesk.domain.communication import Communication, Newsletter
from ohdesk.domain.deliveries import Delivery
from ohdesk.domain.evaluation import DutyMark, SelfEvaluation
from ohdesk.domain.follow_up import Hearing
from ohdesk.domain.groups import Group
from ohdesk.domain.hand_over import HandOver
from ohdesk.domain.indicators import Indicator
from ohdesk.domain.inspections import Inspection
from ohdesk.domain.laptops import Laptop
from ohdesk.domain.linked_plans import LinkedPlan
from ohdesk.domain.matters import Matter
from ohdesk.domain.meetings import Meeting
from ohdesk.domain.minutes import LateWords
from ohdesk.domain.outcomes import Answer, Task
from ohdesk.domain.packs import TemplatePack
from ohdesk.domain.plans import Plan
from ohdesk.domain.roll_outs import RollOut
from ohdesk.domain.schools import Provider, School, SchoolYear
from ohdesk.domain.series import Series
from ohdesk.domain.staffing import Staffing
from ohdesk.domain.surveys import Survey
from ohdesk.domain.tallies import ConsultationTally
from ohdesk.domain.templates import AgendaTemplate, Phrase
from ohdesk.domain.translations import Translation
from ohdesk.domain.year_clock import ClockEntry

Document = (
    Provider
    | School
    | SchoolYear
    | Group
    | Series
    | Meeting
    | Matter
    | Remark
    | Circulated
    | Answer
    | Task
    | AgendaTemplate
    | Phrase
    | TemplatePack
    | Plan
    | ClockEntry
    | Hearing
    | Communication
    | Newsletter
    | Indicator
    | Survey
    | Inspection
    | LinkedPlan
    | Laptop
    | LateWords
    | Staffing
    | ConsultationTally
    | RollOut
    | Checklist
    | SelfEvaluation
    | DutyMark
    | HandOver
    | Delivery
    | Translation
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: its name in operations, its list in the dump, and the fields that it is looked up by.

    ``found`` tells whether the search finds its words; what only repeats others' words is left out.
    """

    name: str
    plural: str
    type: type[Document]
    day: str = ""
    group: str = ""
    found: bool = True


KINDS = (
    Kind("provider", "providers", Provider),
    Kind("school", "schools", School),
    Kind("school_year", "school_years", SchoolYear, day="starts"),
    Kind("group", "groups", Group),
    Kind("series", "meeting_series", Series, group="group"),
    Kind("meeting", "meetings", Meeting, day="day", group="group"),
    Kind("matter", "matters", Matter, day="raised_on", group="group"),
    Kind("remark", "remarks", Remark, day="made_on", group="group"),
    Kind("circulated", "circulated_minutes", Circulated, day="on", group="group", found=False),
    Kind("answer", "answers", Answer, day="day", group="group"),
    Kind("task", "tasks", Task, day="due", group="group"),
    Kind("template", "templates", AgendaTemplate, group="group"),
    Kind("phrase", "phrases", Phrase, group="group"),
    Kind("template_pack", "template_packs", TemplatePack),
    Kind("plan", "plans", Plan, group="group"),
    Kind("clock_entry", "clock_entries", ClockEntry, group="group"),
    Kind("hearing", "hearings", Hearing, day="day", group="group"),
    Kind("communication", "communications", Communication, day="day", group="group"),
    Kind("newsletter", "newsletters", Newsletter, day="day", group="group"),
    Kind("indicator", "indicators", Indicator, group="group"),
    Kind("survey", "surveys", Survey, day="opens", group="group"),
    Kind("inspection", "inspections", Inspection, day="day", group="group"),
    Kind("linked_plan", "linked_plans", LinkedPlan, day="review_on", group="group"),
    Kind("staffing", "staffings", Staffing, group="group"),
    Kind("tally", "tallies", ConsultationTally, group="group", found=False),
    Kind("roll_out", "roll_outs", RollOut, day="review_on", group="group"),
    Kind("checklist", "checklists", Checklist, day="looked_at", group="group"),
    Kind("self_evaluation", "self_evaluations", SelfEvaluation, day="day", group="group"),
    Kind("duty_mark", "duty_marks", DutyMark, group="group"),
    Kind("hand_over", "hand_overs", HandOver, day="day", group="group"),
    Kind("delivery", "deliveries", Delivery, day="delivered_on", group="group"),
    Kind("translation", "translations", Translation, group="group", found=False),
    Kind("laptop", "laptops", Laptop, found=False),
    Kind("late_words", "late_words", LateWords, group="group", found=False),
)


def kind_of(document_type: type[object]) -> Kind:
    """Return the kind that keeps a type of document; raises ``KeyError`` for any other type."""
    for kind in KINDS:
        if kind.type is document_type:
            return kind
    raise KeyError(document_type.__name__)
