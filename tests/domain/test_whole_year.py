"""What a year's file may hold for whom."""

from ohdesk.domain.readers import Reader
from ohdesk.domain.whole_year import YearPart, parts_for


def test_the_staffs_copy_may_hold_everything_in_order():
    assert parts_for(Reader.STAFF) == tuple(YearPart)


def test_others_copies_hold_no_paper_that_has_no_form_for_them():
    for reader in (Reader.REPRESENTATIVES, Reader.PUBLIC):
        assert not {YearPart.PLAN, YearPart.CLOCK, YearPart.EVALUATION, YearPart.COVERAGE} & set(parts_for(reader))
        assert {YearPart.AGENDAS, YearPart.MINUTES} <= set(parts_for(reader))
