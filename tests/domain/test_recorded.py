"""What a record of minutes holds, and what only goes out beside them."""

from uuid import UUID

from ohdesk.domain.agenda import AgendaItem
from ohdesk.domain.meetings import LooseNote, Meeting
from ohdesk.domain.minutes import recorded

PLAIN = Meeting(UUID(int=1), theme="Kaverit", items=(AgendaItem(UUID(int=2), "Kysely", record="Tehtiin."),))


def test_prompts_answers_summaries_and_loose_notes_are_no_part_of_the_minutes():
    beside = Meeting(
        UUID(int=1),
        theme="Kaverit",
        summary_staff="Henkilöstölle",
        items=(AgendaItem(UUID(int=2), "Kysely", record="Tehtiin.", prompt="Kysy lukua", answer="Kiitos"),),
        notes=(LooseNote(UUID(int=3), "irrallinen"),),
    )
    assert recorded(beside) == PLAIN == recorded(PLAIN)
