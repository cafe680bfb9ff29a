"""A plan of three pages and one with a table of 300 rows: OHDesk beside other engines, all in one run.

python tests/benchmarks/bench_documents.py [ROUNDS] [--peers FOLDER]

Cold is a new process from its start to the file; warm is a process that has set papers before, each round in words
that it has never seen; *again* is the same words a second time. The engines take turns in each round, in another order
every time. Ratios are of the least processor time, which other programs on the machine disturb the least.

WeasyPrint and typst live in a virtual environment in FOLDER (``.venv-peers`` unless told), made where there is none;
LibreOffice is Debian's ``libreoffice-writer-nogui``, which gets Word files written beforehand. Whatever is not
installed is named as missing.
"""

import argparse
import json
import platform
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median

import pikepdf
from paper_content import Content, content
from paper_engines import ohdesk_document

from ohdesk import __version__
from ohdesk.documents.word import word

PAPERS = {"3-page plan": 12, "table of 300 rows": 300}
"""How many rows each paper's table has."""
PEERS = ("weasyprint", "typst")
SOFFICE_PAPERS = 3
"""How many papers more LibreOffice gets in one start, to tell what one costs once it is running."""
SOFFICE_FORM = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}'
GOALS = (("reportlab", 1.3), ("weasyprint", 0.5), ("libreoffice", 0.5), ("typst", 3.0))
"""How long OHDesk may take against each, warm."""
ENGINES = Path(__file__).with_name("paper_engines.py")


@dataclass(frozen=True)
class Took:
    """Milliseconds of wall clock and of processor time."""

    wall: float
    cpu: float


@dataclass
class Figures:
    """What one engine needed for one paper, a figure for each round."""

    cold: list[Took] = field(default_factory=list)
    warm: list[Took] = field(default_factory=list)
    again: list[Took] = field(default_factory=list)
    pages: int = 0
    size: int = 0
    tagged: bool = False

    def look_at(self, file: Path) -> None:
        with pikepdf.open(file) as pdf:
            self.pages, self.size, self.tagged = len(pdf.pages), file.stat().st_size, "/StructTreeRoot" in pdf.Root


class Engine:
    """An engine of ``paper_engines``: a process that goes on, and new ones."""

    def __init__(self, name: str, python: str, folder: Path) -> None:
        self._command = [python, str(ENGINES), name]
        self._file = folder / f"{name}.pdf"
        self._errors = (folder / f"{name}.log").open("w+")
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, text=True
        )

    def cold(self, paper: Content) -> Took:
        return timed(self._command, input=self._asked(paper), stderr=self._errors)

    def warm(self, paper: Content) -> Took:
        self._process.stdin.write(self._asked(paper))
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            self._errors.seek(0)
            raise SystemExit(self._errors.read())
        return Took(*json.loads(answer))

    def measure(self, paper: Content, figures: Figures) -> None:
        figures.cold.append(self.cold(paper))
        figures.warm.append(self.warm(paper))
        figures.look_at(self._file)
        figures.again.append(self.warm(paper))

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait()
        self._errors.close()

    def _asked(self, paper: Content) -> str:
        return json.dumps({"content": asdict(paper), "file": str(self._file)}) + "\n"


class LibreOffice:
    """LibreOffice, which has no process to keep: warm is what each paper more costs in one start."""

    def __init__(self, program: str, folder: Path) -> None:
        self._folder = folder
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        self._command = [program, profile, "--headless", "--convert-to", SOFFICE_FORM, "--outdir", str(folder)]

    def measure(self, paper: Content, figures: Figures) -> None:
        one = self._folder / "libreoffice.docx"
        one.write_bytes(word(ohdesk_document(paper)))
        more = [one.with_stem(f"libreoffice-{number}") for number in range(SOFFICE_PAPERS)]
        for number, file in enumerate(more):
            file.write_bytes(word(ohdesk_document(content(len(paper.rows), hash((paper.title, number))))))
        alone = self._convert(one)
        together = self._convert(one, *more)
        figures.cold.append(alone)
        parts = ((together.wall - alone.wall) / SOFFICE_PAPERS, (together.cpu - alone.cpu) / SOFFICE_PAPERS)
        figures.warm.append(Took(*parts))
        figures.look_at(one.with_suffix(".pdf"))

    def warm(self, paper: Content) -> None:
        self.measure(paper, Figures())  # makes its profile

    def close(self) -> None:
        pass

    def _convert(self, *files: Path) -> Took:
        return timed([*self._command, *map(str, files)], stderr=subprocess.DEVNULL)


def timed(command: list[str], **options) -> Took:
    """Run a program to its end and return what that took."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, text=True, **options)
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Took(wall * 1000, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000)


def python_of_peers(folder: Path) -> str:
    """Return the Python that has the peers, installed first where they are not."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PEERS], check=False)
    return str(python)


def engines(peers: Path, folder: Path) -> Iterator[tuple[str, str, Engine | LibreOffice]]:
    """Yield each engine that is there: its name, its version, and what sets papers."""
    yield "ohdesk", __version__, Engine("ohdesk", sys.executable, folder)
    yield "reportlab", version("reportlab"), Engine("reportlab", sys.executable, folder)
    python = python_of_peers(peers)
    for name in PEERS:
        asked = f"import {name}; from importlib.metadata import version; print(version({name!r}))"
        found = subprocess.run([python, "-c", asked], capture_output=True, text=True, check=False)
        if found.returncode:
            print(f"{name}: missing; {python} -m pip install {name} says why")
        else:
            yield name, found.stdout.strip(), Engine(name, python, folder)
    soffice = shutil.which("soffice")
    if soffice is None:
        print("libreoffice: missing; apt-get install libreoffice-writer-nogui")
    else:
        said = subprocess.run([soffice, "--version"], capture_output=True, text=True, check=True).stdout
        yield "libreoffice", re.search(r"\d[\d.]+", said).group(), LibreOffice(soffice, folder)


def least(figures: list[Took]) -> float:
    return min(took.cpu for took in figures)


def told(figures: list[Took]) -> str:
    """Return the wall clock's least and middle figure, and the least of processor time."""
    if not figures:
        return f"{'–':^26}"
    walls = [took.wall for took in figures]
    return f"{min(walls):8.0f} {median(walls):8.0f} {least(figures):8.0f}"


def main(rounds: int, peers: Path) -> None:
    found: dict[str, dict[str, Figures]] = {paper: defaultdict(Figures) for paper in PAPERS}
    versions = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        at_work = []
        for name, which, engine in engines(peers, Path(folder)):
            stack.callback(engine.close)
            versions[name] = which
            at_work.append((name, engine))
            engine.warm(content(min(PAPERS.values()), seed=0))
        for number in range(1, rounds + 1):
            for paper, rows in PAPERS.items():
                for name, engine in at_work:
                    engine.measure(content(rows, seed=number), found[paper][name])
            at_work.append(at_work.pop(0))
    today = f"{datetime.now().astimezone():%Y-%m-%d}"
    print(f"{platform.machine()}, Python {platform.python_version()}, {today}, {rounds} rounds")
    print(
        "milliseconds: least and median of wall clock, least of processor time; × is OHDesk's processor time against it"
    )
    for paper, by_engine in found.items():
        print(
            f"\n{paper:<22}{'cold':^26}  {'warm, new words':^26}  {'again':^26}   × cold × warm  pages  bytes    tags"
        )
        ours = by_engine["ohdesk"]
        for name, it in sorted(by_engine.items(), key=lambda pair: least(pair[1].warm)):
            ratios = f"{least(ours.cold) / least(it.cold):8.2f}{least(ours.warm) / least(it.warm):7.2f}"
            engine = f"{name} {versions[name]}"
            print(
                f"{engine:<22}{told(it.cold)}  {told(it.warm)}  {told(it.again)}{ratios}"
                f"{it.pages:>7}{it.size:>9,}  {'yes' if it.tagged else 'no'}"
            )
        for name, most in GOALS:
            if name in by_engine:
                ratio = least(ours.warm) / least(by_engine[name].warm)
                print(f"  warm against {name:<12} ×{ratio:.2f}, goal ≤ {most}: {'kept' if ratio <= most else 'missed'}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--peers", type=Path, default=Path(__file__).parents[2] / ".venv-peers")
    arguments = parser.parse_args()
    main(arguments.rounds, arguments.peers)
