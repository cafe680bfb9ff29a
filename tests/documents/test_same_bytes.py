"""The same paper gives the same bytes, whichever process makes it: in every kind and every form."""

import json
import os
import subprocess
import sys
from pathlib import Path

import digests


def test_two_processes_make_the_same_bytes(long):
    command = [sys.executable, digests.__file__, *(["every length"] if long else [])]
    folders = os.pathsep.join(str(Path(digests.__file__).parents[part]) for part in (0, 1))
    made = [
        subprocess.Popen(
            command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": folders, "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    one, other = (json.loads(process.communicate()[0]) for process in made)
    assert [process.returncode for process in made] == [0, 0]
    assert len(one) > 200
    assert {name for name in one if one[name] != other.get(name)} == set()
    assert one.keys() == other.keys()
