"""A short lab that the placement offers, in a real browser."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

PACK = Path(__file__).parents[1] / "web" / "pack"


@pytest.fixture
def app(tmp_path):
    """A pack without cards, so that only a lab is left to ask."""
    root = shutil.copytree(PACK, tmp_path / "pack", ignore=shutil.ignore_patterns("cards"))
    app = App(tmp_path / "home", curriculum.load(root))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    yield app
    app.close()


def test_it_is_begun_and_given_up_with_the_keyboard(visit, app):
    visit.go("/place")
    for scheme in ("dark", "light"):
        visit.page.emulate_media(color_scheme=scheme)
        assert visit.axe() == []
    visit.page.get_by_role("button", name="Do it now").press("Enter")
    visit.page.wait_for_url("**/labs/*")
    visit.go("/place")
    assert visit.axe() == []
    visit.page.get_by_role("button", name="do it yet").press("Enter")
    visit.page.wait_for_url("**/place**")
    assert [row.data["taken"] for row in app.evidence().of("offered")] == [True, False]


def test_it_fits_a_phone(phone):
    phone.go("/place")
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
