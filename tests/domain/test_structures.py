"""Counts of consultations, structures that come into use, and lists of what should be in place."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ohdesk.domain.checklists import Checklist, ChecklistPoint, PointState, in_place, lacking
from ohdesk.domain.checklists import looked_at as point_looked_at
from ohdesk.domain.groups import Role
from ohdesk.domain.roll_outs import RollOut, RollOutPlace, UseState, in_use, matrix, obstructed, with_place
from ohdesk.domain.small_numbers import Protection
from ohdesk.domain.tallies import (
    MOST,
    PROFESSIONS,
    Channel,
    ConsultationTally,
    ConsultationTheme,
    count_of,
    counted,
    summary,
    tally_id,
)

TODAY = date(2026, 11, 26)
GROUP = UUID(int=1)
CELL = Channel.PHONE, Role.NURSE, ConsultationTheme.HEALTH
TALLY = ConsultationTally(tally_id(GROUP, "2026–2027", False), GROUP, "2026–2027")


def uid(number):
    return UUID(int=number)


def tallied(*cells):
    tally = TALLY
    for cell, count in cells:
        tally = counted(tally, cell, count)
    return tally


def test_a_term_and_its_cells_are_the_same_on_every_laptop():
    assert tally_id(GROUP, "2026–2027", False) != tally_id(GROUP, "2026–2027", True)
    first, second = counted(TALLY, CELL, 3), counted(TALLY, CELL, 7)
    assert first.counts[0].id == second.counts[0].id


def test_a_count_is_set_and_kept_within_bounds():
    tally = tallied((CELL, 3), ((Channel.TEAM, *CELL[1:]), 2), (CELL, 4))
    assert (count_of(tally, CELL), len(tally.counts)) == (4, 2)
    assert count_of(TALLY, CELL) == 0
    assert count_of(counted(TALLY, CELL, -1), CELL) == 0
    assert count_of(counted(TALLY, CELL, 5000), CELL) == MOST


def test_small_counts_join_the_others():
    tally = tallied((CELL, 20), ((Channel.TEAM, Role.CURATOR, ConsultationTheme.PEERS), 3),
                    ((Channel.TEAM, Role.CURATOR, ConsultationTheme.BULLYING), 4))  # fmt: skip
    told = summary(tally, Protection())
    assert told.total == 27
    assert dict(told.themes.kept)[ConsultationTheme.HEALTH] == 20
    assert set(told.themes.others) == {ConsultationTheme.PEERS, ConsultationTheme.BULLYING}
    assert told.themes.count == 7
    assert dict(told.channels.kept)[Channel.TEAM] == 7


def test_a_small_school_tells_the_total_alone_and_very_few_are_not_told_at_all():
    assert summary(tallied((CELL, 40)), Protection(small_school=True)).themes is None
    assert summary(tallied((CELL, 40)), Protection(small_school=True)).total == 40
    assert summary(tallied((CELL, 4)), Protection()).total is None
    assert summary(TALLY, Protection()).total == 0


def test_what_a_newer_program_counts_is_not_lost():
    tally = tallied(((Channel.PHONE, Role.YOUTH_WORKER, ConsultationTheme.HEALTH), 9))
    assert dict(summary(tally, Protection()).professions.kept)[Role.YOUTH_WORKER] == 9


CELLS = st.tuples(
    st.sampled_from(list(Channel)), st.sampled_from(PROFESSIONS), st.sampled_from(list(ConsultationTheme))
)


@given(st.dictionaries(CELLS, st.integers(0, 30)), st.sampled_from([3, 5, 10]))
def test_no_small_number_is_told_and_none_is_lost(cells, limit):
    told = summary(tallied(*cells.items()), Protection(limit))
    if told.total is not None:
        assert not 0 < told.total < limit
    for listed in (told.themes, told.professions, told.channels):
        if listed is not None:
            assert not [count for _, count in listed.kept if 0 < count < limit]
            assert listed.count is None or listed.count == 0 or listed.count >= limit
            if listed.count is not None:
                assert sum(count for _, count in listed.kept) + listed.count == sum(cells.values())


def test_structures_stand_beside_their_places():
    team = with_place(RollOut(uid(1), title="Asiantuntijatiimi"), RollOutPlace(uid(2), "Alakoulu", UseState.IN_USE))
    advice = RollOut(uid(3), places=(RollOutPlace(uid(4), "Lukio"), RollOutPlace(uid(5), "Alakoulu")))
    shown = matrix([team, advice])
    assert shown.places == ("Alakoulu", "Lukio")
    assert shown.rows == ((team.places[0], advice.places[1]), (None, advice.places[0]))


def test_an_obstacle_stands_until_it_is_solved():
    blocked = RollOutPlace(uid(2), "Lukio", obstacle="Tila puuttuu")
    structure = RollOut(uid(1), places=(blocked, RollOutPlace(uid(3), "Alakoulu", UseState.NOT_NEEDED, obstacle=" ")))
    assert obstructed(structure) == (blocked,)
    assert in_use(structure) == (0, 1)
    solved = with_place(structure, replace(blocked, solved_on=TODAY, state=UseState.IN_USE))
    assert obstructed(solved) == ()
    assert in_use(solved) == (1, 1)


def test_going_through_a_list_is_remembered_only_when_a_state_changes():
    point = ChecklistPoint(uid(2), "Puhelinnumerot näkyvissä")
    listed = point_looked_at(Checklist(uid(1)), point, TODAY)
    assert (listed.points, listed.looked_at) == ((point,), None)
    noted = point_looked_at(listed, replace(point, owner="rehtori"), TODAY)
    assert noted.looked_at is None
    seen = point_looked_at(noted, replace(point, state=PointState.PARTLY), TODAY)
    assert seen.looked_at == TODAY
    assert lacking(seen) == seen.points
    assert in_place(seen) == (0, 1)
    done = point_looked_at(seen, replace(point, state=PointState.NOT_NEEDED), TODAY)
    assert (lacking(done), in_place(done)) == ((), (0, 0))
