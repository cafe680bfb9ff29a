"""Every paper as a web page passes axe-core in a browser: WCAG 2.1 A and AA, and what is good practice beside it."""

import browser
import pytest
from kinds import LANGUAGES, described

from ohdesk.documents.html import page

pytestmark = pytest.mark.outside


@pytest.fixture(scope="module")
def script(request):
    return browser.axe(request.config.cache.mkdir("axe"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", described("usual", "fi"))
def test_a_web_page_has_no_violation(kind, language, script, tmp_path):
    assert browser.violations(page(described("usual", language)[kind]), script, tmp_path) == []


def test_a_page_of_everything_has_no_violation(script, tmp_path):
    assert browser.violations(page(described("long", "fi")["everything"]), script, tmp_path) == []


def test_a_violation_would_be_found(script, tmp_path):
    spoilt = page(described("usual", "fi")["agenda"]).replace('<html lang="fi">', "<html>").replace("<main>", "<div>")
    assert {"html-has-lang", "landmark-one-main"} <= {one[0] for one in browser.violations(spoilt, script, tmp_path)}
