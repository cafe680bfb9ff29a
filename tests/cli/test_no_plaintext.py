"""Nothing that was written leaves readable traces, but for the papers asked for."""

import json
from uuid import uuid4

PROBE = "Koetinsanaa ei saa löytyä 7319"


def test_words_typed_into_minutes_are_found_in_no_file_but_the_paper_asked_for(school, tmp_path):
    meeting = {
        "id": str(uuid4()),
        "day": "2026-11-18",
        "state": "held",
        "items": [{"id": str(uuid4()), "title": "Asia", "record": PROBE}],
    }
    given = tmp_path / "given.json"
    given.write_text(json.dumps({"schema": "ohdesk.vault/1", "meetings": [meeting]}), encoding="utf-8")
    school.run("import", given, "--vault", school.vault)
    assert "Koetinsanaa" in school.run("search", "koetinsanaa", "--vault", school.vault)
    school.run("vault", "backup", school.vault)
    paper = school.folder / "print" / "probe.pdf"
    school.run("print", "minutes", "--vault", school.vault, "--id", meeting["id"], "--language", "fi", "-o", paper)
    assert PROBE in school.run("dump", "--vault", school.vault)

    looked_at = [p for p in (*school.folder.rglob("*"), *school.run.home.rglob("*")) if p.is_file() and p != paper]
    assert any(path.name == "vault.db" for path in looked_at)
    assert any("backups" in path.parts for path in looked_at)
    for path in looked_at:
        data = path.read_bytes().lower()
        for word in ("koetinsanaa", PROBE):
            for encoding in ("utf-8", "utf-16-le"):
                assert word.lower().encode(encoding) not in data, path
    paper.unlink()
