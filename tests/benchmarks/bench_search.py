"""Search in 2,000 minutes of 10 kB, encrypted, against plain SQLite FTS5 over the same words in the same run.

python tests/benchmarks/bench_search.py [FOLDER]
"""

import random
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import quantiles

from seeding import seeded, timed, told, words

from ohdesk.storage.tables import SEARCH

LIMIT = 50
PLAIN = "SELECT rowid, snippet(search, 0, '‹', '›', '…', 14) FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"


def main(folder: Path) -> None:
    vault = seeded(folder / "search.ohdesk")
    with closing(vault), closing(sqlite3.connect(folder / "plain.db")) as plain:
        plain.execute("DROP TABLE IF EXISTS search")
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute(SEARCH)
        with closing(vault._connect_again()) as source:
            plain.executemany(
                "INSERT INTO search(rowid, text) VALUES (?, ?)", source.execute("SELECT rowid, text FROM search")
            )
        plain.commit()
        chance = random.Random(7)
        vocabulary = words(random.Random(1287))
        asked = [chance.choice(vocabulary[:400])[: chance.randint(3, 9)] for _ in range(150)]
        asked += [f"{chance.choice(vocabulary[:200])} {chance.choice(vocabulary[:200])}" for _ in range(150)]
        ours, theirs = iter(asked * 2), iter(asked * 2)

        def ask_plain() -> None:
            match = " ".join(f'"{word}"*' for word in next(theirs).split())
            plain.execute(PLAIN, (match, LIMIT)).fetchall()

        found = timed(lambda: vault.search(next(ours), LIMIT), len(asked))
        bare = timed(ask_plain, len(asked))
        told("search in the vault", found, "goal: p95 ≤ 16 ms")
        told("plain SQLite FTS5", bare)
        print(f"{'p95 against plain':<52} ×{quantiles(found, n=20)[-1] / quantiles(bare, n=20)[-1]:.2f}   goal: ≤ 1.5")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp()))
