"""The guard over a text of 10 kB, as while somebody writes at the end of long minutes.

python tests/benchmarks/bench_guard.py
"""

import sys
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

from ohdesk.domain.privacy.review import review
from tests.corpus.measure import known, sentences

SIZE = 10_000
ROUNDS = 20


def main() -> None:
    who = known()
    harmless = " ".join(each.text for each in sentences("fi") if not each.expected)
    harmful = " ".join(each.text for each in sentences("fi") if each.expected)
    for name, text in (("harmless", harmless), ("about persons", harmful)):
        cut = text.encode()[:SIZE].decode(errors="ignore")
        times = []
        for _ in range(ROUNDS):
            began = process_time()
            review(cut, who)
            times.append(process_time() - began)
        print(f"{name}: {len(cut.encode())} bytes, best {min(times) * 1000:.1f} ms of processor time")


if __name__ == "__main__":
    main()
