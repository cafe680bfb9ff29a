"""Write the lock files anew from pyproject.toml: every version, every platform, with hashes.

    python3 installers/lock.py            keep locked versions that still fit
    python3 installers/lock.py --upgrade  take the newest that fit

Needs the program ``uv``. Anyone can install from the result with pip alone; no registry's address is written,
so that a mirror or a folder of wheels serves as well.
"""

from __future__ import annotations

import subprocess
import sys

from environment import FROM_SOURCE, ROOT, RUN_LOCK, TEST_LOCK


def _compile(lock: str, *options: str) -> None:
    # fmt: off
    subprocess.run(
        [
            "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version", "3.11",
            "--generate-hashes", "--no-strip-extras", "--no-header", "--no-emit-index-url", "--only-binary", ":all:",
            "--no-binary", ",".join(FROM_SOURCE), *options, "--output-file", lock,
        ],
        cwd=ROOT, check=True,
    )
    # fmt: on


if __name__ == "__main__":
    _compile(RUN_LOCK.name, "--group", "build", *sys.argv[1:])
    _compile(TEST_LOCK.name, "--group", "dev", "--constraint", RUN_LOCK.name, *sys.argv[1:])
