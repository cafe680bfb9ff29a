"""A PDF with data holds what its pages say and nothing else, and stays fit for archives and screen readers."""

import inspect
import json
from dataclasses import is_dataclass
from hashlib import md5
from io import BytesIO

import page
import pikepdf
import pytest
from gate import read_aloud
from jsonschema import Draft202012Validator
from kinds import described
from samples import MEETING

from ohdesk.documents import tree
from ohdesk.documents.archive import archive_faults
from ohdesk.documents.inspection import Rule
from ohdesk.documents.paper_data import paper_data
from ohdesk.documents.render import render
from ohdesk.resources import resource

SCHEMA = json.loads(resource("schemas", "ohdesk.paper-1.schema.json").read_text("utf-8"))
KINDS = sorted(described("usual", "fi"))
PUBLIC = ("minutes", "tasks public", "year public", "extract", "year summary", "newsletter", "whole year")
REPRESENTED = [line.name for line in MEETING.attendance if line.role in ("student", "guardian") and line.name]
NOT_READ = ("is", "schema", "language", "languages", "voice", "footer", "url")
"""What names a thing, and what is not part of the text that is read aloud."""


def words(value):
    """Every text of the data that is read aloud; what is drawn is told by its alternative text."""
    if isinstance(value, dict):
        told = () if value.get("is") in ("Chart", "Wheel") else value.items()
        return [text for name, one in told if name not in NOT_READ for text in words(one)]
    if isinstance(value, list):
        return [text for one in value for text in words(one)]
    return value.split() if isinstance(value, str) else []


@pytest.mark.parametrize("kind", KINDS)
def test_the_data_follow_their_schema_and_say_only_what_the_pages_say(kind):
    document = described("usual", "fi")[kind]
    data = json.loads(paper_data(document))
    Draft202012Validator(SCHEMA).validate(data)
    said = "".join("".join(read_aloud(render(document))).split())
    assert [word for word in words(data) if word not in said] == []


@pytest.mark.parametrize("language", ["fi", "sv"])
def test_a_public_paper_gives_nobodys_name_away_in_its_data(language):
    assert REPRESENTED
    papers = described("usual", language)
    assert any(name in paper_data(papers["internal"]).decode() for name in REPRESENTED)
    for kind in PUBLIC[:-1]:
        told = paper_data(papers[kind]).decode()
        assert [name for name in REPRESENTED if name in told] == []


@pytest.mark.parametrize("kind", ["minutes", "plan", "indicators", "whole year", "recovery", "newsletter"])
def test_a_pdf_with_data_meets_its_standards(kind):
    document = described("usual", "fi")[kind]
    pdf = render(document, with_data=True)
    for standard in ("ua1", "3a"):
        assert page.validate_pdf_bytes(pdf, profile=standard).failures == []
    assert archive_faults(pdf) == ()
    assert render(document, with_data=True) == pdf
    with pikepdf.open(BytesIO(pdf)) as opened:
        (told,) = opened.Root.AF
        name, listed = opened.Root.Names.EmbeddedFiles.Names
        assert (str(name), listed.objgen) == (str(told.UF), told.objgen)
        assert told.AFRelationship == pikepdf.Name.Data
        file = told.EF.F
        assert file.Subtype == pikepdf.Name("/application/json")
        data = file.read_bytes()
        assert data == paper_data(document)
        assert (int(file.Params.Size), bytes(file.Params.CheckSum)) == (len(data), md5(data).digest())


def test_a_file_hidden_in_a_paper_without_data_is_found():
    with pikepdf.open(BytesIO(render(described("usual", "fi")["agenda"]))) as opened:
        opened.attachments["secret.txt"] = b"names"
        spoilt = BytesIO()
        opened.save(spoilt)
    assert Rule.CLAIM in {fault.rule for fault in archive_faults(spoilt.getvalue())}


def test_the_schema_knows_every_thing_that_a_document_is_made_of():
    kinds = {name for name, kind in vars(tree).items() if inspect.isclass(kind) and is_dataclass(kind)}
    known = set(SCHEMA["$defs"]["object"]["properties"]["is"]["enum"])
    assert kinds - known == {"Document", "Identification", "Picture", "Bound"}
    assert known <= kinds
