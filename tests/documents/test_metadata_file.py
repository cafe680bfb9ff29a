"""What goes along with a paper to records management says what the paper says, and nothing that it leaves out."""

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from uuid import UUID
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from ohdesk.documents.metadata_file import Around, FileForm, PaperFile, as_json, as_xml
from ohdesk.documents.tree import Document, Identification, Paragraph
from ohdesk.domain.readers import Reader
from ohdesk.resources import resource

SCHEMA = json.loads(resource("schemas", "ohdesk.delivery-1.schema.json").read_text("utf-8"))
WHO = Identification(
    "Harjoituskunta", ("Harjoituskoulu", "Opiskeluhuoltoryhmä"), "Muistio", "14.10.2026", "", "Julkinen"
)
PAPER = Document("Kokous 3", "fi", WHO, (Paragraph("Läsnä Matti Mallikas."),))
AROUND = Around(
    UUID(int=7),
    Reader.STAFF,
    date(2026, 10, 14),
    date(2026, 10, 20),
    names=("Matti Mallikas",),
    school_year="2026–2027",
)
FILES = (PaperFile("a.pdf", b"pdf", FileForm.ARCHIVE), PaperFile("a.docx", b"docx", FileForm.DOCX))


def record(document=PAPER, around=AROUND, files=FILES):
    content = json.loads(as_json(document, around, files))
    Draft202012Validator(SCHEMA).validate(content)
    return content["Record"]


def told(element):
    """Return an XML element as the JSON has it: lists where a name comes again."""
    if not len(element):
        return element.text
    found = {}
    for child in element:
        found.setdefault(child.tag, []).append(told(child))
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def test_the_description_of_the_file_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


def test_it_tells_what_the_paper_is_and_which_files_it_has():
    found = record()
    assert (found["Title"], found["Type"], found["Language"]) == ("Kokous 3", "Muistio", "fi")
    assert (found["Created"], found["Accepted"], found["Status"]) == ("2026-10-14", "2026-10-20", "Valmis")
    assert found["Restriction"] == {"PublicityClass": "Julkinen", "PersonalData": "sisältää henkilötietoja"}
    pdf, docx = found["Document"]
    assert (pdf["UseType"], pdf["Format"]) == ("Arkisto", {"Name": "fmt/476", "Version": "2a"})
    assert (pdf["HashAlgorithm"], pdf["HashValue"]) == ("SHA-256", sha256(b"pdf").hexdigest())
    assert docx["File"]["Name"] == "a.docx"
    assert found["Agent"] == [
        {"Role": "Laatija", "CorporateName": "Harjoituskunta, Harjoituskoulu, Opiskeluhuoltoryhmä"}
    ]


def test_what_nobody_has_set_is_left_out():
    found = record()
    assert not {"RetentionPeriod", "RetentionReason", "OtherId"} & set(found)
    assert "SecurityReason" not in found["Restriction"]


def test_the_providers_own_time_of_keeping_goes_along():
    kept = record(around=replace(AROUND, class_name="Muistiot", years=10, kept_until=date(2036, 12, 31)))
    assert (kept["RetentionPeriod"], kept["RetentionReason"], kept["RetentionPeriodEnd"]) == (
        10,
        "Muistiot",
        "2036-12-31",
    )
    archived = record(around=replace(AROUND, class_name="Suunnitelmat"))
    assert archived["RetentionPeriod"] == -1
    assert "RetentionPeriodEnd" not in archived


def test_a_paper_for_the_group_gets_no_class_of_publicity_and_an_unfinished_one_says_so():
    own = replace(PAPER, identification=replace(WHO, publicity="Vain ryhmälle"), blocks=(), practice=True)
    found = record(own, replace(AROUND, finished=False, approver="Lautakunta", other_id="HK/1/2026", record="0" * 64))
    assert "Restriction" not in found
    assert found["Custom"]["OwnClass"] == "Vain ryhmälle"
    assert found["Custom"]["Practice"] == "true"
    assert (found["Status"], found["OtherId"]) == ("Luonnos", "HK/1/2026")
    assert found["Agent"][1] == {"Role": "Hyväksyjä", "CorporateName": "Lautakunta"}


def test_the_names_that_are_looked_for_never_stand_in_the_file():
    around = replace(AROUND, names=("Matti Mallikas", "Liisa Huoltaja"))
    for written in (as_json(PAPER, around, FILES), as_xml(PAPER, around, FILES)):
        assert b"Mallikas" not in written
        assert b"Liisa" not in written


@pytest.mark.parametrize("title", ["Kokous 3", "Kokous <3> & muuta", "Kokous\x0b3"])
def test_the_xml_says_the_same_in_the_same_order(title):
    paper = replace(PAPER, title=title)
    root = ElementTree.fromstring(as_xml(paper, AROUND, FILES))
    expected = record(paper)
    assert list(dict.fromkeys(child.tag for child in root)) == list(expected)
    found = told(root)
    assert found | {"Agent": [found["Agent"]]} == expected | {"Title": title.replace("\x0b", " ")}


def test_the_same_paper_gives_the_same_bytes():
    assert as_xml(PAPER, AROUND, FILES) == as_xml(PAPER, AROUND, FILES)
    assert as_xml(PAPER, AROUND, FILES).startswith(b'<?xml version="1.0" encoding="utf-8"?>')
    assert as_json(PAPER, AROUND, FILES).endswith(b"}\n")
