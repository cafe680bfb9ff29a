"""The script behind the README's two commands."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

INSTALLERS = Path(__file__).resolve().parent.parent / "installers"

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a matter of Linux alone")


@pytest.fixture(name="module")
def _module(monkeypatch):
    monkeypatch.syspath_prepend(INSTALLERS)
    return importlib.import_module


@pytest.fixture
def setup(module):
    return module("setup")


@pytest.fixture
def environment(module):
    return module("environment")


@pytest.fixture
def system_packages(module):
    return module("system_packages")


def test_without_a_command_the_usage_is_told():
    answer = subprocess.run([sys.executable, INSTALLERS / "setup.py"], capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "setup.py run" in answer.stderr
    assert "setup.py test" in answer.stderr


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 15)])
def test_a_python_that_will_not_do_is_named(setup, version):
    with pytest.raises(setup.UnfitPython, match=rf"this is 3\.{version[1]}\."):
        setup._check_python(version)


def test_a_practice_run_overwrites_nothing(setup, tmp_path):
    made = []
    for _ in range(3):
        folder = setup.fresh_folder(tmp_path / "practice")
        folder.mkdir()
        made.append(folder.name)
    assert made == ["practice", "practice-2", "practice-3"]


@on_linux
def test_without_a_display_there_is_no_screen(setup, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not setup.has_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    assert setup.has_screen()


def test_programs_that_we_start_may_keep_their_bytecode(environment, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("LANGUAGE", "fi")
    assert "PYTHONDONTWRITEBYTECODE" not in environment.variables()
    assert environment.variables()["LANGUAGE"] == "fi"


def test_a_changed_lock_is_installed_anew(environment, tmp_path):
    lock = tmp_path / "requirements.lock"
    lock.write_text("one==1\n")
    before = environment.fingerprint(lock)
    assert environment.fingerprint(lock) == before
    lock.write_text("one==2\n")
    assert environment.fingerprint(lock) != before


@on_linux
def test_this_system_has_what_the_window_and_the_tests_need(system_packages):
    assert system_packages.missing(system_packages.PYTHON + system_packages.WINDOW + system_packages.TESTS) == []


def test_a_missing_library_a_command_and_a_file_are_noticed(system_packages):
    signs = ("libnowhere.so.7", "no-such-command", "/no/such/*/file")
    needs = tuple(system_packages.Need(sign, sign) for sign in signs)
    assert system_packages.missing(needs) == list(signs)


@on_linux
def test_who_may_not_install_is_given_the_exact_command(system_packages, monkeypatch):
    monkeypatch.setattr(system_packages, "_administrator", lambda: None)
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}")
    needs = (system_packages.Need("libegl1", "libnowhere.so.7"), system_packages.Need("libgl1", "libnowhere.so.8"))
    with pytest.raises(system_packages.PackagesMissing) as refusal:
        system_packages.provide(needs)
    assert str(refusal.value).endswith("sudo apt-get install --no-install-recommends libegl1 libgl1")


@on_linux
def test_a_system_without_apt_is_told_the_names(system_packages, monkeypatch):
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: None)
    with pytest.raises(system_packages.PackagesMissing, match=r"libegl1\.\nInstall the same"):
        system_packages.provide((system_packages.Need("libegl1", "libnowhere.so.7"),))
