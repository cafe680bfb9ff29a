"""What a record of minutes holds, and what only goes out beside them."""

from uuid import UUID

from ohdesk.domain.agenda import AgendaItem, Attachment
from ohdesk.domain.meetings import LooseNote, Meeting
from ohdesk.domain.minutes import late_words_id, recorded

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


def test_a_file_is_gone_when_its_bytes_are_named_no_more():
    assert not Attachment("liite.pdf", "a" * 64, 10).is_gone
    assert Attachment("liite.pdf", "", 10).is_gone


def test_every_laptop_names_the_decision_about_late_words_alike_and_each_words_by_itself():
    meeting, other = UUID(int=1), UUID(int=2)
    assert late_words_id(meeting, "items/3/record", "Tehtiin.") == late_words_id(meeting, "items/3/record", "Tehtiin.")
    asked = [(meeting, "a", "x"), (meeting, "a", "y"), (meeting, "b", "x"), (other, "a", "x")]
    assert len({late_words_id(*one) for one in asked}) == len(asked)
