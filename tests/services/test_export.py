"""What a group approved leaves as a bundle; the practice school is the one that sends."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from values import TODAY

from ohdesk.bundle.reader import LARGEST_BUNDLE, read_bundle
from ohdesk.bundle.recipient import new_recipient
from ohdesk.domain.errors import BundleRefused, NotFound, PracticeMismatch, RecipientRefused
from ohdesk.domain.groups import Group, GroupType
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Meeting, MeetingState
from ohdesk.domain.plans import Plan, PlanState
from ohdesk.domain.schools import SchoolYear, is_working_day
from ohdesk.security.record_files import read_package
from ohdesk.security.records import make_record, read_record
from ohdesk.services import checking, groups, minutes
from ohdesk.services.export import export_bundle, record_package
from ohdesk.services.practice import meetings_held, practice_school
from ohdesk.services.practice.writer import Writer
from ohdesk.services.verifying import verify_file


@pytest.fixture(scope="module")
def vault(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("school") / "practice"
    made = practice_school(store, path, "peura laavu kirnu sammal", "fi", TODAY)
    yield made.vault
    made.vault.close()


@pytest.fixture(scope="module")
def collector():
    return new_recipient("Kokoaja", practice=True)


def test_a_bundle_holds_what_was_approved_this_school_year(vault, collector):
    identity, recipient = collector
    made = export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0")
    bundle = read_bundle(made.data, identity, vault.device_key.public, recipient)
    content = json.loads(bundle.payload["group.json"])
    assert (made.minutes, made.plans) == (3, 1)
    assert [entry["number"] for entry in content["minutes"]] == [1, 2, 3]
    assert content["indicators"] == []
    papers = {f"pdf/{entry['meeting']['id']}.pdf" for entry in content["minutes"]}
    assert papers < {name for name in bundle.payload if name.startswith("pdf/")}
    assert bundle.info.practice


def test_no_representative_address_or_link_is_named(vault, collector):
    identity, recipient = collector
    group = groups.current_group(vault)
    hidden = [m.name for m in group.members if m.role in ("student", "guardian")] + ["oppilaskunnan puheenjohtaja"]
    hidden += [m.email for m in group.members if m.email]
    payload = read_bundle(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data, identity).payload
    for name, data in payload.items():
        if not name.endswith(".pdf"):
            assert [word for word in hidden if word.encode() in data] == [], name


def test_a_record_from_a_bundle_verifies_by_itself_and_says_what_the_copy_leaves_out(vault, collector, tmp_path):
    identity, recipient = collector
    payload = read_bundle(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data, identity).payload
    for name, data in payload.items():
        if name.startswith("records/"):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(data)
    folders = list((tmp_path / "records").iterdir())
    assert len(folders) == 3
    for folder in folders:
        found = verify_file(folder)
        assert found.unchanged
        (left_out,) = found.redactions
        assert (left_out.name, left_out.at) == ("", TODAY.isoformat())
        assert set(left_out.paths) == set(found.redacted)
        assert any("/attendance/" in path for path in left_out.paths)


def test_remarks_on_the_minutes_stay_at_home(vault, collector):
    stored = next(record for record in vault.records() if record.kind == "minutes")
    checking.remark(vault, vault.read(Meeting, stored.root).value, None, "omenapuu", TODAY)
    payload = read_bundle(export_bundle(vault, None, collector[1].bytes(), TODAY, "0.1.0").data, collector[0]).payload
    assert [name for name, data in payload.items() if b"omenapuu" in data] == []


def test_bundles_are_numbered_and_name_the_one_before(vault, collector):
    identity, recipient = collector
    first, second = (
        read_bundle(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data, identity) for _ in range(2)
    )
    assert second.info.count == first.info.count + 1
    assert second.info.previous == first.digest
    assert vault.usage_log()[0].what == "export"


def test_another_school_year_has_papers_of_its_own(vault, collector):
    made = export_bundle(vault, None, collector[1].bytes(), TODAY.replace(year=2026, month=5), "0.1.0")
    assert (made.minutes, made.plans) == (3, 0)


def test_a_plan_at_work_stays_at_home(vault, collector):
    (plan,) = vault.outlines(Plan, groups.current_group(vault).id)
    edition = vault.read(Plan, plan.id)
    working = vault.save(edition, replace(edition.value, state=PlanState.WORKING))
    assert export_bundle(vault, None, collector[1].bytes(), TODAY, "0.1.0").plans == 0
    vault.save(working, replace(working.value, state=edition.value.state))


def test_practice_meets_practice_only(vault):
    _, real = new_recipient("Kokoaja", practice=False)
    with pytest.raises(PracticeMismatch):
        export_bundle(vault, None, real.bytes(), TODAY, "0.1.0")
    with pytest.raises(RecipientRefused):
        export_bundle(vault, None, b"age1", TODAY, "0.1.0")
    with pytest.raises(NotFound):
        export_bundle(vault, new_id(), real.bytes(), TODAY, "0.1.0")


def test_a_record_is_found_by_its_meeting_and_by_the_code_on_the_paper(vault):
    stored = next(record for record in vault.records() if record.kind == "minutes")
    files = record_package(vault, str(stored.root))
    assert read_package(dict(files)).record.digest == stored.record.digest
    assert record_package(vault, stored.record.digest[:16]) == files
    for unknown in (stored.record.digest[:4], "f" * 16, str(new_id())):
        with pytest.raises(NotFound):
            record_package(vault, unknown)


def test_of_two_approvals_of_a_meeting_the_one_that_is_shown_is_handed_out(new_vault, vault):
    stored = next(record for record in vault.records() if record.kind == "minutes")
    facts = dict(read_record(stored.record.data).statement)
    twice = new_vault(practice=True)
    for digit in range(4):
        again = make_record({**facts, "approved_at": f"2026-09-0{9 - digit}T08:00:00.000Z"}, [], ())
        twice.add_record("minutes", stored.root, again, ())
    assert read_package(dict(record_package(twice, str(stored.root)))).record.digest == again.digest
    assert minutes.stored_record(twice, stored.root).record.digest == again.digest


def test_a_bundle_larger_than_any_is_not_even_read(tmp_path):
    with (tmp_path / "a.ohx").open("wb") as file:
        file.truncate(LARGEST_BUNDLE + 1)
    with pytest.raises(BundleRefused) as refused:
        verify_file(tmp_path / "a.ohx", "AGE-SECRET-KEY-1")
    assert refused.value.data["reason"] == "too_large"


def test_a_record_that_lost_a_passage_says_so(vault, tmp_path):
    stored = next(record for record in vault.records() if record.kind == "minutes")
    for name, data in record_package(vault, str(stored.root)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert verify_file(tmp_path).unchanged
    found = verify_file(tmp_path / "record.ohr", signer="0000 " * 10)
    assert (found.unchanged, found.signer_confirmed, found.signer_refused) == (True, False, True)
    with (tmp_path / "a film beside it.mp4").open("wb") as film:
        film.truncate(65 * 1024 * 1024)
    assert verify_file(tmp_path).unchanged
    (tmp_path / "approvals/1.sig").write_bytes(bytes(64))
    assert verify_file(tmp_path).differs == ("approvals/1",)
    with pytest.raises(BundleRefused):
        verify_file(tmp_path, signer="not hex")


def test_a_bundle_needs_the_receivers_key(vault, collector, tmp_path):
    identity, recipient = collector
    path = tmp_path / "a.ohx"
    path.write_bytes(export_bundle(vault, None, recipient.bytes(), TODAY, "0.1.0").data)
    found = verify_file(path, identity)
    assert (found.unchanged, found.signer_confirmed, found.records, found.practice) == (True, False, 3, True)
    assert verify_file(path, identity, found.signers[0]).signer_confirmed
    with pytest.raises(RecipientRefused):
        verify_file(path)


def test_the_school_works_on_the_days_of_its_meetings(vault):
    years = vault.all(SchoolYear)
    for meeting in vault.all(Meeting):
        assert any(is_working_day(year, meeting.day) for year in years), meeting.day


@given(today=st.dates(date(2025, 1, 1), date(2040, 1, 1)))
def test_the_year_stands_naturally_around_any_day(today):
    content = {"meetings": [{"month": month, "week": 3} for month in (8, 9, 10, 11, 1, 3, 4, 5)]}
    writer = Writer(None, None, "", content, "fi", today)
    *held, coming = (day for day, _ in meetings_held._in_order(writer))
    assert held == sorted(held)
    assert held[-1] < today <= coming
    assert today - held[0] <= timedelta(372)
    assert coming - today <= timedelta(120)


def test_the_group_has_its_next_meeting_prepared_and_knows_its_members(vault):
    ahead = [m for m in vault.all(Meeting) if m.state is MeetingState.PLANNED]
    assert ahead[0].items[2].attachments
    assert all(m.series and m.occurrence == m.day and m.items for m in ahead)
    group = groups.current_group(vault)
    assert {other.type for other in vault.all(Group)} == {GroupType.SCHOOL, GroupType.STEERING, GroupType.EXPERT_TEAM}
    assert len(group.members) == 9
    assert len({member.organisation for member in group.members}) == 4
