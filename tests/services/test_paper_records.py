"""A paper is told from one that says something else than the minutes whose code it bears."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO

import pikepdf
import pytest

from ohdesk.documents.minutes import approved_minutes
from ohdesk.documents.render import render
from ohdesk.domain.agenda import changed
from ohdesk.domain.errors import RecordRefused
from ohdesk.domain.groups import Group, Membership, Role, Seat
from ohdesk.domain.identity import new_id
from ohdesk.domain.meetings import Presence
from ohdesk.domain.minutes import ConfirmedBy
from ohdesk.domain.outcomes import Outcome, OutcomeKind
from ohdesk.domain.readers import Reader
from ohdesk.domain.schools import EducationForm, school_year_name
from ohdesk.security.record_codes import code_of
from ohdesk.services import meetings, minutes, paper_records, printing, redaction, vaults
from ohdesk.services.forms import made
from ohdesk.services.paper_reports import check_paper, report_lines
from ohdesk.services.vaults import Start
from ohdesk.storage.store import VaultStore

PASSPHRASE = "kolme kissaa juoksi metsään"
AT = datetime(2026, 11, 26, 9, 5, tzinfo=UTC)
DAYS = (date(2026, 10, 14), date(2026, 11, 25))


@pytest.fixture(scope="module")
def store():
    return VaultStore("these tests", seconds=0)


@pytest.fixture(scope="module")
def vault(store, tmp_path_factory):
    path = tmp_path_factory.mktemp("vault") / "Harjoituskoulu"
    start = Start("Harjoituskoulu", EducationForm.UPPER_SECONDARY, "Opiskeluhuoltoryhmä")
    vault = vaults.make_vault(store, path, PASSPHRASE, start).vault
    yield vault
    vault.close()


@pytest.fixture(scope="module")
def group(vault):
    people = (
        Membership(id=new_id(), name="Rehtori Harjoitus", role=Role.PRINCIPAL, seat=Seat.CHAIR),
        Membership(id=new_id(), name="Oona Opiskelija", role=Role.STUDENT),
    )
    edition = vault.read(Group, vault.all(Group)[0].id)
    edition = vault.save(edition, replace(edition.value, members=people))
    vault.set_member(people[0].id)
    return edition.value


@pytest.fixture(scope="module")
def approvals(vault, store, group):
    """The minutes of two meetings, approved."""
    return [approve(vault, store, group, day) for day in DAYS]


def approve(vault, store, group, day):
    edition = meetings.new_meeting(vault, group, "fi", day, time(14, 15))
    edition = meetings.begin(vault, edition, time(14, 16))
    item = replace(
        edition.value.items[2],
        record="Kyselyyn vastasi **87 %** luokista.\n\n- Oona Opiskelija kertoi tuloksista.\n- Ruokailu rauhoittui.",
        outcomes=(Outcome(id=new_id(), kind=OutcomeKind.AGREED, text="Jatketaan syksyllä."),),
    )
    present = tuple(replace(line, presence=Presence.PRESENT) for line in edition.value.attendance)
    edition = vault.save(edition, replace(edition.value, items=changed(edition.value.items, item), attendance=present))
    edition = meetings.end(vault, edition, time(15, 40))
    return minutes.approve_minutes(vault, store, edition.value.id, [word(group)], "fi", AT)


def word(group):
    return minutes.Word(group.members[0].id, group.members[0].name, "rehtori", ConfirmedBy.MEETING)


@pytest.fixture
def check(vault, approvals):
    """A function that checks the bytes of a PDF against the vault."""

    def checked(pdf, known=None):
        return check_paper(pdf, "paper.pdf", "fi", paper_records.approvals_in(vault) if known is None else known)

    return checked


def printed(vault, approved, change=lambda approved: approved, reader=Reader.STAFF):
    """The paper of minutes after a forger's ``change``, with the true code at its foot."""
    forged = replace(change(approved), digest=approved.digest)
    return render(approved_minutes(forged, printing.issuer(vault, approved.group.id), "fi", reader))


def with_record(text):
    def change(approved):
        items = approved.meeting.items
        return replace(
            approved, meeting=replace(approved.meeting, items=changed(items, replace(items[2], record=text)))
        )

    return change


@pytest.mark.parametrize(
    "variant", [printing.Variant.MEMBERS, printing.Variant.REPRESENTATIVES, printing.Variant.PUBLIC]
)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_each_readers_copy_says_what_was_approved(vault, approvals, check, variant, scale):
    found = check(made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi", variant), scale=scale))
    (one,) = found.compared
    assert found.good
    assert one.differences == ()
    assert one.title
    assert one.alike
    assert one.code == code_of(approvals[0].digest)
    assert one.approvers == ("Rehtori Harjoitus, rehtori",)


def test_an_extract_and_a_years_file_are_compared_too(vault, approvals, check, group):
    meeting = approvals[1].meeting
    for reader in Reader:
        (one,) = check(made(vault, printing.extract(vault, meeting.id, meeting.items[2].id, "fi", reader))).compared
        assert one.good
        assert one.differences == ()
        found = check(made(vault, printing.year(vault, group.id, school_year_name(DAYS[0]), "fi", reader)))
        assert [one.code for one in found.compared] == [code_of(approved.digest) for approved in approvals]
        assert found.good


def test_a_translation_is_not_the_record_and_bears_no_code(vault, approvals, check, group):
    for paper in (
        printing.minutes(vault, approvals[0].meeting.id, "sv"),
        printing.year(vault, group.id, school_year_name(DAYS[0]), "sv"),
    ):
        found = check(made(vault, paper))
        assert found.good
        assert found.codes == ()


def test_a_changed_sentence_is_named_with_its_heading(vault, approvals, check):
    text = approvals[0].meeting.items[2].record.replace("rauhoittui", "ei rauhoittunut")
    found = check(printed(vault, approvals[0], with_record(text)))
    (difference,) = found.compared[0].differences
    assert not found.good
    assert difference.where.startswith("3 ")
    assert (difference.paper, difference.record) == ("Ruokailu ei rauhoittunut.", "Ruokailu rauhoittui.")
    lines = [line for good, line in report_lines(found, "fi") if not good]
    assert lines[0] == "Paperi poikkeaa vahvistetusta muistiosta yhdessä kohdassa:"
    assert "”Ruokailu ei rauhoittunut.”" in lines[1]


def test_a_sentence_added_or_left_out_is_named(vault, approvals, check):
    text = approvals[0].meeting.items[2].record
    (added,) = check(printed(vault, approvals[0], with_record(f"{text}\n\nRahat jaettiin."))).compared[0].differences
    assert (added.paper, added.record, added.later) == ("Rahat jaettiin.", "", False)
    shorter = with_record(text.replace("- Ruokailu rauhoittui.", ""))
    assert not (found := check(printed(vault, approvals[0], shorter))).good
    assert "Ruokailu rauhoittui." in found.compared[0].differences[0].record


def test_another_day_at_the_head_is_found(vault, approvals, check):
    def moved(approved):
        return replace(approved, meeting=replace(approved.meeting, day=date(2026, 10, 15)))

    assert not check(printed(vault, approvals[0], moved)).good


def test_the_code_of_other_minutes_is_found(vault, approvals, check):
    forged = replace(approvals[0], digest=approvals[1].digest)
    paper = render(approved_minutes(forged, printing.issuer(vault, forged.group.id), "fi", Reader.STAFF))
    found = check(paper)
    assert not found.good
    assert found.compared[0].differences


def test_a_changed_sign_in_the_code_belongs_to_no_minutes(vault, approvals, check):
    digest = approvals[0].digest
    forged = replace(approvals[0], digest=f"{int(digest[0], 16) ^ 1:x}{digest[1:]}")
    found = check(render(approved_minutes(forged, printing.issuer(vault, forged.group.id), "fi", Reader.STAFF)))
    assert not found.good
    assert found.compared[0].title == ""
    assert any("ei kuulu mihinkään" in line for good, line in report_lines(found, "fi") if not good)


def backwards(letters):
    return bytes(reversed(letters))


def rewritten(pdf, page, footer, change=backwards):
    """The PDF with the letters of one line of a page, or of its footer, changed."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        shown, inside = [], False
        content = pikepdf.parse_content_stream(opened.pages[page])
        for place, (operands, operator) in enumerate(content):
            if str(operator) in ("BDC", "BMC"):
                inside = len(operands) > 1 and operands[1].get("/Subtype") == "/Footer"
            if str(operator) in ("Tj", "TJ") and inside == footer and len(bytes(_string(operands))) > 12:
                shown.append(place)
        operands, operator = content[shown[0 if footer else -1]]
        turned = pikepdf.String(change(bytes(_string(operands))))
        content[shown[0 if footer else -1]] = pikepdf.ContentStreamInstruction([turned], pikepdf.Operator("Tj"))
        opened.pages[page].Contents = opened.make_stream(pikepdf.unparse_content_stream(content))
        file = BytesIO()
        opened.save(file)
    return file.getvalue()


def _string(operands):
    shown = operands[0]
    return (
        shown
        if isinstance(shown, pikepdf.String)
        else b"".join(bytes(p) for p in shown if isinstance(p, pikepdf.String))
    )


def test_ink_changed_in_the_finished_file_is_found(vault, approvals, check):
    paper = made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi"))
    assert check(paper).good
    assert not check(rewritten(paper, 0, footer=False)).good


def drawn_over(pdf):
    """The PDF with a line drawn through its first page, which no screen reader tells of."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        page = opened.pages[0]
        line = b"/Artifact BMC q 1 1 1 rg 60 500 400 60 re f Q EMC"
        page.Contents = opened.make_stream(page.Contents.read_bytes() + b"\n" + line)
        file = BytesIO()
        opened.save(file)
    return file.getvalue()


def test_a_page_that_looks_otherwise_than_it_reads_is_told(vault, approvals, check):
    paper = made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi"))
    assert "Sivut myös näyttävät samalta" in " ".join(line for _, line in report_lines(check(paper), "fi"))
    found = check(drawn_over(paper))
    (one,) = found.compared
    assert one.differences == ()
    assert one.alike is False
    assert "katso ne itse" in " ".join(line for _, line in report_lines(found, "fi"))


def test_a_page_whose_foot_was_changed_is_found(vault, approvals, check):
    paper = made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi"), scale=1.5)
    first, second = check(rewritten(paper, 1, footer=True)).compared
    assert first.good
    assert not second.title  # the code read backwards is another one
    emptied = check(rewritten(paper, 1, footer=True, change=lambda _: b""))
    assert not emptied.good
    assert any("Osalla sivuista" in line for good, line in report_lines(emptied, "fi") if not good)


def test_a_paper_without_a_code_is_told_as_such(vault, approvals, check):
    found = check(made(vault, printing.agenda(vault, approvals[0].meeting.id, "fi")))
    assert found.good
    assert found.codes == ()
    assert (True, "Paperissa ei ole vahvistetun muistion tunnistetta.") in list(report_lines(found, "fi"))


def test_what_is_no_pdf_is_told_as_such(check):
    found = check(b"no pdf")
    assert not found.good
    assert found.title == "paper.pdf"


def test_a_record_that_left_the_vault_serves_as_well(vault, approvals, check, tmp_path):
    folder = minutes.export_record(vault, approvals[0].meeting.id, tmp_path)
    for variant in (printing.Variant.MEMBERS, printing.Variant.PUBLIC):
        paper = made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi", variant))
        assert check(paper, (paper_records.approval_in(folder),)).compared[0].good
        assert check(paper, (paper_records.approval_in(folder / "record.ohr"),)).compared[0].good
    other = made(vault, printing.minutes(vault, approvals[1].meeting.id, "fi"))
    assert check(other, (paper_records.approval_in(folder),)).compared[0].title == ""


def test_the_verifier_that_goes_with_a_record_compares_papers_without_ohdesk(vault, approvals, tmp_path):
    folder = minutes.export_record(vault, approvals[0].meeting.id, tmp_path)
    paper = tmp_path / "paper.pdf"

    def script(*options):
        command = [sys.executable, "-I", folder / "verify_record.py", folder, *options]
        ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        return ran.returncode, ran.stdout

    code = code_of(approvals[0].digest)
    assert script("--code", code.lower())[0] == 0
    assert script("--code", code_of(approvals[1].digest))[0] == 1
    paper.write_bytes(made(vault, printing.minutes(vault, approvals[0].meeting.id, "fi")))
    exit_code, said = script("--paper", paper)
    assert exit_code == 0
    assert f"The code {code} belongs to this record." in said
    text = approvals[0].meeting.items[2].record.replace("rauhoittui", "ei rauhoittunut")
    paper.write_bytes(printed(vault, approvals[0], with_record(text)))
    exit_code, said = script("--paper", paper)
    assert exit_code == 1
    assert "meeting/items/2/record/¶1" in said
    paper.write_bytes(made(vault, printing.minutes(vault, approvals[1].meeting.id, "fi")))
    assert script("--paper", paper)[0] == 1
    paper.write_bytes(made(vault, printing.agenda(vault, approvals[0].meeting.id, "fi")))
    assert "The paper bears no code." in script("--paper", paper)[1]


def test_a_record_that_was_changed_is_refused(vault, approvals, tmp_path):
    folder = minutes.export_record(vault, approvals[0].meeting.id, tmp_path)
    told = folder / "paragraphs.json"
    told.write_text(json.dumps(json.loads(told.read_text("utf-8")), indent=1), "utf-8")
    with pytest.raises(RecordRefused):
        paper_records.approval_in(folder)


def test_a_paper_from_before_an_addition_or_a_removal_says_so(vault, store, group):
    approved = approve(vault, store, group, date(2026, 12, 9))
    before = made(vault, printing.minutes(vault, approved.meeting.id, "fi"))
    minutes.add_addendum(
        vault, store, approved.meeting.id, "Virhe", "Läsnä oli myös opettaja.", [word(group)], "fi", AT
    )
    found = check_paper(before, "paper.pdf", "fi", paper_records.approvals_in(vault))
    assert found.good
    assert all(one.later and not one.paper for one in found.compared[0].differences)
    assert "Läsnä oli myös opettaja." in found.compared[0].differences[0].record
    passages = [one for one in redaction.holding(vault, ["Ruokailu"]) if one.fixed]
    redaction.redact(vault, store, passages, "Kuuluu muualle.", "fi", AT)
    found = check_paper(before, "paper.pdf", "fi", paper_records.approvals_in(vault))
    assert found.good
    assert any(one.later and "Ruokailu rauhoittui." in one.paper for one in found.compared[0].differences)
