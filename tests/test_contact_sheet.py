"""The picture of all papers in the README."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PIL import Image

_ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def script():
    spec = spec_from_file_location("contact_sheet", _ROOT / "installers" / "contact_sheet.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("count", [1, 8, 33])
def test_rows_hold_all_pages_in_order_and_fill_the_width(script, count):
    upright, lying = (595, 842), (842, 595)
    pages = [Image.new("RGB", lying if number % 4 == 3 else upright, (number, 0, 0)) for number in range(count)]
    rows = [row for row in script._rows(pages) if row]
    middles = [page.getpixel((page.width // 2, page.height // 2))[0] for row in rows for page in row]
    assert middles == list(range(count))
    for row in rows:
        assert len({page.height for page in row}) == 1
        assert abs(sum(page.width + script._GAP for page in row) + script._GAP - script._WIDTH) < 2 * len(row)


def test_each_kind_that_can_be_printed_is_asked_for(script):
    from ohdesk.cli.papers import PaperKind

    asked = {kind.split()[0] for kind in script.KINDS.split("·")}
    assert {kind.value for kind in PaperKind} - asked <= {"slides", "goal", "roll-outs", "whole-year"}


def test_the_picture_in_the_readme_is_small():
    assert (_ROOT / "resources" / "pictures" / "papers.webp").stat().st_size < 400_000
