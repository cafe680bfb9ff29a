"""Fuzzes one reader, led by what it covers: ``python tests/fuzz/fuzz.py READER SECONDS``; needs ``atheris`` (Linux).

What it finds worth keeping goes into a folder beside the corpus; ``-merge=1`` of libFuzzer makes it small again.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

_READING = ["ohdesk.sync", "ohdesk.services.belonging", "ohdesk.security.canonical", "zipfile", "fuzz_readers"]

with atheris.instrument_imports(include=_READING):
    from fuzz_readers import READERS


def main(name: str, seconds: str, *options: str) -> None:
    """Run for some seconds; a reader that raises what it should not ends it and leaves the file that did it."""
    corpus = Path(__file__).with_name("corpus") / name
    found = corpus.parent.with_name("found") / name
    found.mkdir(parents=True, exist_ok=True)
    places = [str(found), str(corpus)]
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=4096", *options, *places], READERS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
