"""The house keeps its own rules: what lies where, under which licence, in which languages."""

import ast
import fnmatch
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "i18n"

TOP_LEVEL = {
    ".ci", ".editorconfig", ".gitattributes", ".gitignore",
    "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "README.md",
    "installers", "ohdesk", "pyproject.toml", "requirements-dev.lock", "requirements.lock", "resources", "tests",
}  # fmt: skip

# Licences under which a library may ship with a program under EUPL-1.2: permissive ones, and those of weak
# copyleft that the EUPL's appendix names or whose terms end at the library's own files.
ALLOWED = {
    "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "LGPL-2.1-or-later", "LGPL-3.0-only",
    "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Zlib",
}  # fmt: skip

# Every library that ships, with the licence we take it under, read from its licence file. Where a library offers a
# choice (PySide6, pyphen) the choice stands here; Qt and pyphen are used as they come, as libraries beside the program.
SHIPPED = {
    "alembic": "MIT",
    "annotated-doc": "MIT",
    "annotated-types": "MIT",
    "attrs": "MIT",
    "cffi": "MIT-0",
    "charset-normalizer": "MIT",
    "colorama": "BSD-3-Clause",
    "cryptography": "Apache-2.0",
    "et-xmlfile": "MIT",
    "filelock": "MIT",
    "fonttools": "MIT",
    "fractional-indexing": "CC0-1.0",
    "icalendar": "BSD-2-Clause",
    "jsonschema": "MIT",
    "jsonschema-specifications": "MIT",
    "loro": "MIT",
    "lxml": "BSD-3-Clause",
    "mako": "MIT",
    "markdown-it-py": "MIT",
    "markupsafe": "BSD-3-Clause",
    "mdurl": "MIT",
    "openpyxl": "MIT",
    "packaging": "Apache-2.0",
    "pikepdf": "MPL-2.0",
    "pillow": "MIT-CMU",
    "platformdirs": "MIT",
    "pycparser": "BSD-3-Clause",
    "pydantic": "MIT",
    "pydantic-core": "MIT",
    "pygments": "BSD-2-Clause",
    "pypdfium2": "BSD-3-Clause",
    "pyphen": "LGPL-2.1-or-later",
    "pyrage": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "BSD-3-Clause",
    "python-docx": "MIT",
    "python-pptx": "MIT",
    "referencing": "MIT",
    "reportlab": "BSD-3-Clause",
    "rfc8785": "Apache-2.0",
    "rich": "MIT",
    "rpds-py": "MIT",
    "setuptools": "MIT",
    "shamir-mnemonic": "MIT",
    "shellingham": "ISC",
    "shiboken6": "LGPL-3.0-only",
    "sqlalchemy": "MIT",
    "sqlcipher3": "Zlib",
    "typer": "MIT",
    "typing-extensions": "PSF-2.0",
    "typing-inspection": "MIT",
    "tzdata": "Apache-2.0",
    "xlsxwriter": "BSD-2-Clause",
    "zxcvbn": "MIT",
}

# For the set-up itself: in the lock, so that nothing unlocked is fetched, but no part of what ships.
BUILD_TOOLS = {"editables", "hatchling", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}


def files():
    """Every file of the checkout, without what .gitignore names."""
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text().splitlines()] + [".git"]
    for path in ROOT.rglob("*"):
        parts = path.relative_to(ROOT).parts
        if path.is_file() and not any(fnmatch.fnmatch(part, pattern) for part in parts for pattern in ignored):
            yield path


def modules():
    return sorted((ROOT / "ohdesk").rglob("*.py"))


def canonical(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock):
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[a-z0-9,-]+\])?==(\S+)", (ROOT / lock).read_text(), re.MULTILINE))


def messages(file):
    """The messages of a .ts file: (context, source, comment) and whether each is translated in full."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = list(translation.iter("numerusform")) or [translation]
            finished = translation.get("type") is None and all(form.text for form in forms)
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), finished


def test_the_top_level_holds_exactly_what_was_agreed():
    assert {path.relative_to(ROOT).parts[0] for path in files()} == TOP_LEVEL


def test_no_file_names_a_folder_of_the_machine_it_was_written_on():
    here = {str(path) for path in (ROOT, Path.home(), Path(sys.prefix), Path(sys.base_prefix)) if len(path.parts) > 2}
    pattern = re.compile("|".join(rf"{re.escape(path)}\b" for path in sorted(here)) + r"|/(?:home|Users)/[a-z]\w*/")
    found = []
    for path in files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match}" for match in pattern.findall(text)]
    assert found == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_lock_holds_hashes_and_no_address(lock):
    text = (ROOT / lock).read_text()
    pins = re.findall(r"^[a-z0-9-]+==[^\n]*(?:\n    --hash=[^\n]*)*", text, re.MULTILINE)
    assert pins
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
    assert [line for line in text.splitlines() if "://" in line or "--index" in line or "--find-links" in line] == []


def test_the_lock_meets_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    versions = locked("requirements.lock")
    asked = [Requirement(text) for text in project["dependencies"]]
    assert [str(each) for each in asked if not each.specifier.contains(versions.get(canonical(each.name), ""))] == []


def test_tests_run_against_the_versions_that_ship():
    shipped, tested = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name: tested.get(name) for name in shipped} == shipped


def test_no_test_calls_alone_what_waits_at_the_end_of_a_with():
    alone = re.compile(r"^\s*(?:\w+\.)*_?qtbot\.wait(?:Active|Exposed|Signals?|Callback)\(.*", re.MULTILINE)
    found = {path.name: alone.findall(path.read_text("utf-8")) for path in (ROOT / "tests").rglob("*.py")}
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_every_module_says_what_it_is():
    assert [path.name for path in modules() if not ast.get_docstring(ast.parse(path.read_text("utf-8")))] == []


def test_no_module_is_too_long_to_read():
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert {path: length for path, length in lengths.items() if length > 600} == {}


def test_every_shipped_library_has_a_licence_that_agrees_with_ours():
    assert set(locked("requirements.lock")) - BUILD_TOOLS == set(SHIPPED)
    assert {name: licence for name, licence in SHIPPED.items() if licence not in ALLOWED} == {}


def test_shipped_libraries_say_the_licence_that_we_wrote_down():
    for name, licence in SHIPPED.items():
        try:
            declared = metadata.metadata(name).get("License-Expression")
        except metadata.PackageNotFoundError:  # for another system, such as colorama
            continue
        assert declared is None or licence in re.split(r" OR | AND ", declared), name


def test_nothing_that_speaks_over_a_network_is_loaded_unless_a_server_was_asked_for():
    network = {"fsspec", "paramiko", "webdav4", "httpx", "http.client", "urllib.request", "ftplib", "smtplib"}
    script = (
        "import sys, ohdesk.app, ohdesk.cli, ohdesk.storage.store, ohdesk.services.exchange, ohdesk.services.servers, "
        f"ohdesk.ui.main_window, ohdesk.ui.pages; print(sorted({network!r} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"


def test_translations_are_up_to_date_with_the_source(tmp_path):
    shutil.copytree(TRANSLATIONS, tmp_path / "i18n")
    script = "import sys, pathlib, translations; translations.update(pathlib.Path(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", script, tmp_path / "i18n"], cwd=ROOT / "installers", check=True)
    for committed in sorted(TRANSLATIONS.glob("*.ts")):
        now = {message for message, _ in messages(tmp_path / "i18n" / committed.name)}
        then = {message for message, _ in messages(committed)}
        assert now == then, "run: python installers/translations.py update"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_translations_are_complete(language):
    every = list(messages(TRANSLATIONS / f"ohdesk_{language}.ts"))
    assert [message for message, finished in every if not finished] == []
