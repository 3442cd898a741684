"""Interview questions in a real browser."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

PAGES = ("/drills", "/drills?skill=stability", "/drills/why-stable")


@pytest.fixture
def app(tmp_path):
    pack = Path(__file__).parents[1] / "web" / "pack"
    app = App(tmp_path, curriculum.load(pack))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    yield app
    app.close()


def test_a_question_is_answered_and_ticked(visit, app):
    visit.go("/drills?skill=stability")
    assert visit.axe() == []
    visit.page.locator(".step a").first.click()
    assert visit.axe() == []
    visit.page.get_by_label("Your notes").fill("It cancels.")
    visit.page.get_by_text("Show the rubric").click()
    assert visit.axe() == []
    visit.page.get_by_label("The largest power is then 1").check()
    visit.page.get_by_role("button", name="Save").click()
    visit.page.get_by_text("Last answer: 1 of 3 points").wait_for()
    assert app.evidence()[-1].data["notes"] == "It cancels."
    visit.go("/drills/why-stable")
    visit.page.get_by_text("Show the rubric").click()
    assert visit.page.get_by_text("It cancels.", exact=True).is_visible()
    assert visit.axe() == []


def test_no_question_scrolls_sideways_on_a_phone(phone, app):
    for path in PAGES:
        phone.go(path)
        if phone.page.locator("summary").count():
            phone.page.locator("summary").click()
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
