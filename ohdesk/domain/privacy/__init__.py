"""What must never be written here, and what belongs elsewhere: identity codes, lists of pupils, one pupil's matter.

What refuses a write stands here for everybody; what reads sentences is imported from its own module, when it is needed.
"""

from ohdesk.domain.privacy.class_lists import CLASS_LIST_ROWS, refuse_class_list
from ohdesk.domain.privacy.identity_codes import guard, guard_all, holds_identity_code

__all__ = ["CLASS_LIST_ROWS", "guard", "guard_all", "holds_identity_code", "refuse_class_list"]
