"""From an older schema to today's: a backup first, the log whole, the rows made anew."""

import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from dumps import all_that_is_kept, dump, rows
from laptops import DATA_KEY, lay_out, unlock
from sqlalchemy import Column, String

from ohdesk.domain.catalogue import KINDS
from ohdesk.domain.errors import MinutesLocked
from ohdesk.domain.meetings import Meeting
from ohdesk.security.canonical import sha256
from ohdesk.security.records import check
from ohdesk.services.belonging import standing
from ohdesk.storage import migrations
from ohdesk.storage.engine import connect
from ohdesk.storage.folder import DATABASE
from ohdesk.storage.schema import CURRENT

SCHEMA_102 = Path(__file__).parents[1] / "vaults" / "schema-102.ohdesk"
SCHEMA_101 = Path(__file__).parents[1] / "vaults" / "schema-101.ohdesk"
SCHEMA_100 = Path(__file__).parents[1] / "vaults" / "schema-100.ohdesk"
KINDS_OF_SCHEMA_100 = [
    "provider",
    "school",
    "school_year",
    "group",
    "meeting",
    "answer",
    "task",
    "plan",
    "clock_entry",
    "hearing",
]
KINDS_SINCE_102 = ["late_words"]
KINDS_OF_SCHEMA_101 = [
    "provider",
    "school",
    "school_year",
    "group",
    "series",
    "meeting",
    "matter",
    "remark",
    "circulated",
    "answer",
    "task",
    "template",
    "phrase",
    "template_pack",
    "plan",
    "clock_entry",
    "hearing",
]


@pytest.fixture
def old(tmp_path):
    """A vault with children and approved minutes, stamped as one schema older than today's."""
    path = shutil.copytree(SCHEMA_100, tmp_path / "a.ohdesk")
    with closing(connect(path / DATABASE, DATA_KEY)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("DELETE FROM object")
        connection.execute("DROP TRIGGER record_stays")
    return path


def ledger_counts(path):
    with closing(connect(path / DATABASE, DATA_KEY)) as connection:
        tables = "operation document_key record paragraph approval blob device"
        return [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables.split()]


def whole(connection):
    """Return all that a database holds."""
    schema = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    tables = [name for name, sql in schema if sql and sql.startswith("CREATE TABLE")]
    return schema, [connection.execute(f'SELECT * FROM "{table}" ORDER BY 1').fetchall() for table in tables]


def a_column(operations):
    operations.add_column("operation", Column("note", String))


def test_the_kept_vault_of_schema_100_opens_with_all_that_is_in_it(tmp_path):
    path = shutil.copytree(SCHEMA_100, tmp_path / "a.ohdesk")
    with closing(unlock(path)) as vault:
        assert vault.faults() == ()
        assert [kind.name for kind in KINDS if vault.all(kind.type)] == KINDS_OF_SCHEMA_100
        (meeting,) = vault.all(Meeting)
        assert meeting.items[0].outcomes[0].text == "Sovittiin välituntiliikunnasta."
        assert vault.search("välituntiliik")
        assert vault.blob(meeting.items[0].attachments[0].sha256) == b"Liite."
        (stored,) = vault.records(meeting.id)
        assert check(stored.record.data, stored.record.disclosures, stored.approvals).unchanged
        with pytest.raises(MinutesLocked):
            vault.remove(meeting.id)


def test_the_kept_vault_of_schema_101_opens_with_what_was_taken_out_of_it(tmp_path):
    with closing(unlock(shutil.copytree(SCHEMA_101, tmp_path / "a.ohdesk"))) as vault:
        assert vault.faults() == ()
        assert [kind.name for kind in KINDS if vault.all(kind.type)] == KINDS_OF_SCHEMA_101
        (stored,) = vault.records(UUID(int=1))
        verdict = check(stored.record.data, stored.record.disclosures, stored.approvals, None, stored.redactions)
        assert verdict.unchanged
        assert verdict.redacted == verdict.redactions[0].redaction.paths == ("items/2",)
        assert vault.told_anew() == {UUID(int=1), UUID(int=37)}
        assert "Poistettava" not in all_that_is_kept(vault)
        vault.rebuild()
        assert vault.read(Meeting, UUID(int=1)).value.theme == "Syksy"


def test_the_kept_vault_of_schema_102_opens_and_its_shared_log_goes_on(tmp_path):
    with closing(unlock(shutil.copytree(SCHEMA_102, tmp_path / "a.ohdesk"))) as vault:
        assert vault.faults() == ()
        assert [kind.name for kind in KINDS if not vault.all(kind.type)] == KINDS_SINCE_102
        (kept,) = vault.shared_log.kept().values()
        made = vault.shared_log.segment(kept.device, kept.number)
        assert sha256(b"".join(line.commitment for line in made.lines)) == made.header.commitments
        assert len(standing(vault).active) == 1
        (stored,) = vault.records(UUID(int=1))
        assert check(stored.record.data, stored.record.disclosures, stored.approvals, None, stored.redactions).unchanged


def test_a_migrated_schema_is_the_same_as_a_fresh_one(tmp_path):
    old, fresh = shutil.copytree(SCHEMA_100, tmp_path / "old.ohdesk"), lay_out(tmp_path / "fresh.ohdesk")
    unlock(old).close()
    shapes = []
    for path in (old, fresh):
        with closing(connect(path / DATABASE, DATA_KEY)) as connection:
            names = connection.execute("SELECT type, name, tbl_name FROM sqlite_master ORDER BY type, name").fetchall()
            tables = [name for kind, name, _ in names if kind == "table"]
            columns = {name: connection.execute(f'PRAGMA table_info("{name}")').fetchall() for name in tables}
            shapes.append((names, columns))
    assert shapes[0] == shapes[1]


def test_an_older_vault_is_backed_up_brought_up_to_date_and_loses_nothing(old, tmp_path, monkeypatch):
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, (CURRENT, a_column)))
    fresh = shutil.copytree(SCHEMA_100, tmp_path / "fresh.ohdesk")
    before = ledger_counts(old)
    with closing(unlock(old)) as vault, closing(unlock(fresh)) as original:
        assert dump(vault) == dump(original)
        assert vault.faults() == ()
        rebuilt = rows(vault)
        vault.rebuild()
        assert rows(vault) == rebuilt
    (backup,) = (old / "backups").iterdir()
    assert ledger_counts(backup)[:-1] == before[:-1]
    assert ledger_counts(old)[:-1] == before[:-1]
    with closing(connect(old / DATABASE, DATA_KEY)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == CURRENT
        assert "note" in [row[1] for row in connection.execute("PRAGMA table_info(operation)")]
        with pytest.raises(Exception, match="an approved record stays"):
            connection.execute("DELETE FROM record")


@pytest.mark.parametrize(
    "step",
    [
        lambda operations: operations.execute("DELETE FROM operation WHERE mark = 1"),
        lambda operations: operations.execute("no such thing"),
    ],
)
def test_a_step_that_fails_leaves_the_old_vault_as_it_was(old, monkeypatch, step):
    monkeypatch.setattr(migrations, "STEPS", ((99, a_column), (CURRENT, a_column), (CURRENT, step)))
    with closing(connect(old / DATABASE, DATA_KEY)) as connection:
        before = whole(connection)
    with pytest.raises(Exception, match=r"changed the log|VaultDamaged"):
        unlock(old)
    with closing(connect(old / DATABASE, DATA_KEY)) as connection:
        assert whole(connection) == before
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 99


def test_an_up_to_date_vault_opens_without_the_tools_of_migration(tmp_path):
    path = lay_out(tmp_path / "a.ohdesk")
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
        f"from pathlib import Path; from laptops import unlock; unlock(Path({str(path)!r})).close()\n"
        "print('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True).stdout == "False\n"


def test_the_log_refers_to_its_meeting(tmp_path):
    with closing(unlock(shutil.copytree(SCHEMA_100, tmp_path / "a.ohdesk"))) as vault:
        assert {op.root for op in vault.operations() if op.kind == "meeting"} == {UUID(int=1)}
