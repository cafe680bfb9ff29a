"""What every test folder shares."""

import pytest


def pytest_addoption(parser):
    parser.addoption("--long", action="store_true", help="run randomised tests with their full counts")


@pytest.fixture(scope="session")
def long(request) -> bool:
    """Whether to run full counts instead of those that fit into every run."""
    return request.config.getoption("--long")
