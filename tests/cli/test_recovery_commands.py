"""The recovery key without a window: shared out, tried, and used after everybody has forgotten their passphrase."""

import json

import pytest

HOLDERS = ("Puheenjohtaja", "Rehtori", "Opetuksen järjestäjä")


@pytest.fixture
def shared(run, tmp_path):
    """A vault whose recovery key was shared out to three holders, each part in a file; and the whole key."""
    vault = tmp_path / "A.ohdesk"
    made = run("vault", "new", vault, "--practice", "--school", "Harjoituskoulu", "--group", "Ryhmä", "--json")
    (tmp_path / "key").write_text(json.loads(made)["recovery_key"], "utf-8")
    told = json.loads(run("recovery", "split", *HOLDERS, "--vault", vault, "--needed", 2, "--json"))
    assert (told["number"], told["needed"]) == (2, 2)
    assert [one["holder"] for one in told["parts"]] == list(HOLDERS)
    files = []
    for one in told["parts"]:
        files.append(tmp_path / f"part {one['holder']}")
        files[-1].write_text(one["part"], "utf-8")
    return vault, files, tmp_path / "key"


def test_parts_are_tried_and_open_a_restored_copy_with_a_new_passphrase(run, shared, tmp_path):
    vault, (chair, _, provider), whole = shared
    given = ("--key", provider, "--key", chair)
    fi = ("--language", "fi", "recovery", "rehearse", "--vault", vault)
    assert "Osat avaavat tiedot." in run(*fi, *given)
    assert "Osia tarvitaan lisää: 1." in run(*fi, "--key", chair, code=1)
    assert "Palautusavain avaa tiedot." in run(*fi, "--key", whole)
    told = json.loads(run(*fi, *given, "--json"))
    assert told == {"opens": True, "key": "parts", "parts": [3, 1]}
    (tmp_path / "latin").write_bytes("pöllö".encode("latin-1"))
    assert "UTF-8" in run(*fi, "--key", tmp_path / "latin", code=1)
    copy = run("vault", "backup", vault).strip()
    back = tmp_path / "palautettu.ohdesk"
    run("vault", "restore", copy, "--to", back)
    new = {"OHDESK_NEW_PASSPHRASE": "tuohi kontti parkki hirvi"}
    told = json.loads(run("recovery", "restore", "--vault", back, *given, "--json", **new))
    assert told == {"path": str(back), "key": "parts", "parts": [3, 1]}
    facts = json.loads(run("vault", "info", back, "--json", OHDESK_PASSPHRASE=new["OHDESK_NEW_PASSPHRASE"]))
    assert [slot.split()[0] for slot in facts["slots"]] == ["passphrase", "recovery", "recovery", "passphrase"]


def test_parts_of_an_earlier_key_are_refused_and_each_holder_gets_a_sheet(run, shared, tmp_path):
    vault, (chair, principal, _), _ = shared
    sheets = tmp_path / "lomakkeet"
    split = ("--language", "fi", "recovery", "split", "--vault", vault, "--needed", 3, "--retire-sheet")
    said = run(*split, *HOLDERS, "-o", sheets)
    assert sorted(file.name for file in sheets.iterdir()) == ["1.pdf", "2.pdf", "3.pdf"]
    assert "3 osaa yhdessä avaa tiedot" in said
    rehearse = ("--language", "fi", "recovery", "rehearse", "--vault", vault)
    assert "vanhasta palautusavaimesta" in run(*rehearse, "--key", chair, "--key", principal, code=1)
    assert "2–16" in run(*split, "Rehtori", code=2)
