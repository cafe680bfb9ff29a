"""What every test folder shares."""

import gc

import derived_keys
import pytest
from hypothesis import HealthCheck, settings
from laptops import Laptops
from ready_vaults import ReadyVaults

# A shared machine is slow at times, and a real vault is never as quick as arithmetic.
_CALM = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)
# Every run draws the same examples, so that none fails by chance; long runs look for new ones.
settings.register_profile("short", max_examples=40, deadline=None, derandomize=True, suppress_health_check=_CALM)
settings.register_profile("long", max_examples=400, deadline=None, suppress_health_check=_CALM)


def pytest_addoption(parser):
    help_text = "run randomised tests with their full counts, and ask programs outside of the product"
    parser.addoption("--long", action="store_true", help=help_text)


def pytest_configure(config):
    settings.load_profile("long" if config.getoption("--long") else "short")


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Look for no garbage while thousands of tests are read in: all of it is needed, then and later."""
    gc.disable()
    found = yield
    gc.enable()
    gc.freeze()
    return found


def pytest_collection_modifyitems(config, items):
    """Leave out what asks large programs outside of the product, unless all is to run."""
    if config.getoption("--long"):
        return
    left_out = [item for item in items if item.get_closest_marker("outside")]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def long(request) -> bool:
    """Whether to run full counts instead of those that fit into every run."""
    return request.config.getoption("--long")


@pytest.fixture(scope="session", autouse=True)
def kept_keys(tmp_path_factory):
    """The folder of keys that were made of passphrases in this run: each is worked out once."""
    folder = tmp_path_factory.mktemp("keys")
    derived_keys.keep_in(folder)
    return folder


@pytest.fixture(scope="session")
def ready_vaults(tmp_path_factory):
    """Copies of empty vaults that have a passphrase and a recovery key."""
    return ReadyVaults(tmp_path_factory.mktemp("ready"))


@pytest.fixture(scope="session")
def laptops_place(tmp_path_factory):
    """A folder for the laptops of a whole run; the vault that all of them start from is laid out once."""
    return Laptops(tmp_path_factory.mktemp("laptops"))


@pytest.fixture
def laptops(laptops_place):
    """Make laptops that share one vault; closed at the end of the test."""
    yield laptops_place
    laptops_place.close()


@pytest.fixture
def vault(laptops):
    """A real, empty vault of one laptop."""
    return laptops.new()
