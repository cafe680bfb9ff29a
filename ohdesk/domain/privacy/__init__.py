"""What must never be written here, and what belongs elsewhere: identity codes, lists of pupils, one pupil's matter."""

from ohdesk.domain.privacy.class_lists import CLASS_LIST_ROWS, refuse_class_list
from ohdesk.domain.privacy.concerns import Concern, Known, Rule, Verdict, verdict_of
from ohdesk.domain.privacy.identity_codes import guard, guard_all, holds_identity_code
from ohdesk.domain.privacy.review import review
from ohdesk.domain.privacy.withholding import Answer, Withheld, answers, unsettled, withheld, without

__all__ = [
    "CLASS_LIST_ROWS",
    "Answer",
    "Concern",
    "Known",
    "Rule",
    "Verdict",
    "Withheld",
    "answers",
    "guard",
    "guard_all",
    "holds_identity_code",
    "refuse_class_list",
    "review",
    "unsettled",
    "verdict_of",
    "withheld",
    "without",
]
