"""One more program that reads tagged files aloud finds nothing in any paper.

It brings libraries that must not be mixed with those of the product, so it has an environment of its own.
"""

import json
import os
import subprocess
import sys

import pytest
from kinds import LANGUAGES, LENGTHS, described

from ohdesk.documents.render import render

pytestmark = pytest.mark.outside

PROGRAM = "outloud==0.2.1"
GUESSES = {
    "TAG-002": "takes a footer for running text where no second page shows that it is repeated",
    "TBL-010": "takes a table for torn where it has more headers than cells, as one of two columns with named rows has",
    "TBL-014": "looks for a table's rows on its first page alone, and misses those of the pages that it goes on over",
    "ORD-001": "takes the order of drawing for that of reading, which a cell that goes on over a page's end is not",
    "PAG-001": "takes words for a header that happen to stand at the same height on three pages",
}
"""Rules that guess from how a page looks, and what they get wrong here."""
READ = """
import json, outloud, sys
for path in sys.stdin.read().splitlines():
    for found in outloud.check(path).findings:
        if found.severity in ("error", "warning"):
            print(json.dumps([path, found.rule, found.message, found.page]))
"""


@pytest.fixture(scope="module")
def python(request):
    """The Python of an environment that has the program, made on demand."""
    folder = request.config.cache.mkdir("outloud")
    program = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([program, "-m", "pip", "install", "--quiet", PROGRAM], check=True)
    return program


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_read_aloud_without_a_fault(language, python, tmp_path):
    names = {}
    for length in LENGTHS:
        for kind, paper in described(length, language).items():
            file = tmp_path / f"{len(names)}.pdf"
            file.write_bytes(render(paper))
            names[str(file)] = f"{kind}, {length}"
    read = subprocess.run([python, "-c", READ], input="\n".join(names), capture_output=True, text=True, check=True)
    findings = [json.loads(line) for line in read.stdout.splitlines()]
    told = [(names[path], rule, message, page) for path, rule, message, page in findings if rule not in GUESSES]
    assert told == []
