"""The roadmap as a map, and the progress page, in a real browser."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from gradatim.model import Background, Evidence, Role

PAGES = ("/roadmap", "/progress", "/progress/end")


@pytest.fixture
def busy(app):
    """A learner of three weeks who has passed the first skill."""
    now = datetime.now(UTC)
    app.now = lambda: now - timedelta(days=22)
    app.onboard(Role.MLE, Background.NONE, 12, app.today())
    skill = next(iter(app.pack.skills))
    labs = [lab.id for lab in app.pack.labs.values() if skill in lab.skills]
    reviews = [("review", "a card", {"rating": 3})] * 2
    for days in (1, 3, 9, 20):
        passes = [("verdict", lab, {"outcome": "PASS", "files": {"a": str(days)}}) for lab in labs]
        for n, (kind, subject, data) in enumerate([*passes, *reviews]):
            at = now - timedelta(days=days, minutes=-7 * n)
            app.store.append(Evidence(f"{days}.{n}", at, kind, subject, data, "me"))
    app.now = lambda: now
    return app


def test_no_barrier_and_nothing_from_outside(visit, busy):
    for path in PAGES:
        visit.go(path)
        visit.page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert visit.axe() == [], path


def test_a_skill_in_focus_shows_what_it_builds_on_and_what_it_opens(desk, busy):
    desk.go("/roadmap?phase=1")
    shown = desk.page.locator(".map .node")
    middle = desk.page.locator(".map .node[data-skill='np-arrays']")
    middle.focus()
    expect(middle).to_have_class(re.compile("is-lit"))
    lit = {
        kind: {
            node.get_attribute("data-skill") for node in desk.page.locator(f".node.{kind}").all()
        }
        for kind in ("is-need", "is-opened")
    }
    assert lit["is-need"] == {"py-collections", "py-functions", "py-control", "py-syntax"}
    assert "np-vector" in lit["is-opened"] and "st-dist" not in lit["is-opened"]
    desk.page.keyboard.press("Shift+Tab")
    expect(middle).not_to_have_class(re.compile("is-lit"))
    shown.first.focus()
    desk.page.keyboard.press("Enter")
    expect(desk.page).to_have_url(f"{desk.site}/skills/py-syntax")


def test_on_a_phone_the_roadmap_is_a_list_of_three_screens(phone, busy):
    phone.page.set_viewport_size({"width": 390, "height": 844})
    for path in PAGES:
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390, path
    phone.go("/roadmap")
    expect(phone.page.locator(".map")).to_be_hidden()
    expect(phone.page.get_by_role("link", name="Control flow")).to_be_visible()
    expect(phone.page.get_by_text("after Control flow").first).to_be_visible()
    phone.page.locator("details[open] > summary").click()
    assert phone.page.evaluate("document.documentElement.scrollHeight") <= 3 * 844


def test_without_scripts_the_map_leads_to_skills_and_a_day_to_its_sessions(plain, busy):
    plain.go("/roadmap?phase=2")
    plain.page.locator(".map .node").first.click()
    assert "/skills/ml-" in plain.page.url
    plain.go("/progress")
    plain.page.locator(".calendar a rect").last.click()
    assert "since=" in plain.page.url
    expect(plain.page.locator("details.session")).to_have_count(1)


def test_you_are_here_stands_above_its_box(desk, app):
    app.onboard(Role.MLE, Background.NONE, 12, app.today())
    desk.go("/roadmap?phase=1")
    node = desk.page.locator(".map .is-here")
    assert node.locator("> text tspan").count() == 3  # as much as a box holds
    badge, box = (node.locator(one).bounding_box() for one in (".here rect", ".box"))
    assert badge["y"] + badge["height"] < box["y"]
