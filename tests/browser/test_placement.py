"""The placement over the whole curriculum, in a real browser."""

from __future__ import annotations

from datetime import date

import pytest

from gradatim.app.app import App
from gradatim.model import Background, Role


@pytest.fixture
def app(tmp_path):
    app = App(tmp_path / "home")
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    yield app
    app.close()


def test_questions_are_answered_with_the_keyboard_and_end_in_a_plan(visit):
    visit.go("/place")
    for number in range(1, 26):
        visit.page.locator("h1").wait_for()
        if visit.page.url.endswith("/result"):
            break
        visit.page.get_by_role("heading", name=f"Question {number}").wait_for()
        assert number > 2 or visit.axe() == []
        visit.page.locator("#typed").fill("1")
        visit.page.keyboard.press("Tab")
        with visit.page.expect_navigation():
            visit.page.keyboard.press("Enter")
    visit.page.get_by_role("link", name="Continue to today").wait_for()
    assert visit.axe() == []


def test_no_question_scrolls_sideways_on_a_phone(phone):
    for _ in range(2):
        phone.go("/place")
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
        phone.page.get_by_role("button", name="Answer").click()
    phone.page.locator("h1").wait_for()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
