"""What a newcomer does first, in a real browser: plan, chapter, lab, wrong idea, right answer."""

from __future__ import annotations

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from gradatim.model import Background, Role


def first_lab(app):
    """The first lab of the roadmap."""
    return app.material(next(iter(app.pack.labs)))


def texts(material):
    """A known wrong solution, what is told about it, and the right solution."""
    wrong = material.wrong[0]
    file = material.lab.file
    return wrong.files[file].decode(), wrong.lesson, material.solution[file].decode()


def plainly(markdown):
    return "".join(c for c in markdown if c.isalnum())


def onboard(app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))


def test_a_first_day_that_is_typed_has_a_year_of_four_digits(visit):
    visit.go("/")
    field = visit.page.get_by_label("First day")
    field.focus()
    visit.page.keyboard.type("0104202712")
    assert len(field.input_value()) == len("2027-01-04")


def test_first_ten_minutes(visit, app):
    page = visit.page
    visit.go("/")
    assert page.url.endswith("/welcome")
    assert visit.axe() == []
    finish = page.locator("#forecast .finish").inner_text()
    page.get_by_label("Hours a week").fill("20")
    expect(page.locator("#forecast .finish")).not_to_have_text(finish)
    page.get_by_label("Applied AI engineer").check()
    page.get_by_role("button", name="Start with this plan").click()

    expect(page.locator("h1")).to_contain_text("Today")
    assert app.profile().hours == 20
    assert visit.axe() == []
    page.locator('.now a[rel="next"]').click()
    expect(page.locator("h1")).to_have_text(app.chapter(app.next()[0].id).title)
    assert visit.axe() == []

    material = first_lab(app)
    wrong, lesson, right = texts(material)
    visit.go(f"/labs/{material.lab.id}")
    expect(page.locator("h1")).to_have_text(material.lab.title)
    assert visit.axe() == []
    editor = page.get_by_label(material.lab.file)
    editor.fill(wrong)
    editor.press("Control+Enter")
    expect(page.locator("#verdict h2.is-fail")).to_be_visible()
    idea = page.locator(".idea").first
    expect(idea).to_be_visible()
    assert plainly(lesson)[:40] in plainly(idea.inner_text())
    assert visit.axe() == []

    editor.fill(right)
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("#verdict h2.is-pass")).to_be_visible()
    expect(page.get_by_role("link", name="Compare with our solution")).to_be_visible()
    expect(page.locator("#state")).to_have_text("passed, not explained")  # it was pasted
    assert visit.axe() == []

    page.get_by_role("link", name="Compare with our solution").click()
    expect(page.locator("h1")).to_have_text("One way to write it")
    assert visit.axe() == []
    page.get_by_role("link", name="Progress").click()
    expect(page.locator(".figures dd").first).to_have_text(re.compile(r"^1 of [\d,]+$"))
    assert visit.axe() == []
    for name in ("Roadmap", "Review"):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator("h1")).to_have_text(name)
        assert visit.axe() == []


def test_without_scripts_everything_can_be_read_and_handed_in(plain, app):
    page = plain.page

    def submit(name):
        # By key, once all is there: without scripts a click may miss a page that is still moving.
        page.wait_for_load_state()
        page.get_by_role("button", name=name).press("Enter")

    plain.go("/")
    page.get_by_label("Hours a week").fill("20")
    submit("Show the plan")
    expect(page.get_by_label("Hours a week")).to_have_value("20")
    submit("Start with this plan")
    material = first_lab(app)
    wrong, lesson, right = texts(material)
    page.locator('.now a[rel="next"]').click()
    expect(page.locator("h1")).to_have_text(app.chapter(app.next()[0].id).title)
    plain.go(f"/labs/{material.lab.id}")
    page.get_by_label(material.lab.file).fill(wrong)
    submit("Save and check")
    expect(page.locator("#verdict h2.is-fail")).to_be_visible()
    assert plainly(lesson)[:40] in plainly(page.locator(".idea").first.inner_text())
    submit("Show hint 1 of 3")
    expect(page.locator("#hints li").first).to_be_visible()
    page.get_by_label(material.lab.file).fill(right)
    submit("Save and check")
    expect(page.locator("#verdict h2.is-pass")).to_be_visible()


def test_a_lab_page_weighs_at_most_60_kb_without_its_font(desk, app):
    onboard(app)
    heaviest = max(app.pack.labs, key=lambda lab: len(app.material(lab).lesson))
    desk.go(f"/labs/{heaviest}")
    desk.page.wait_for_load_state("load")
    sizes = desk.page.evaluate(
        """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .filter((entry) => !entry.name.endsWith(".woff")).map((entry) => entry.transferSize)"""
    )
    assert len(sizes) >= 6
    assert sum(sizes) <= 60_000


@pytest.fixture
def labs(app, pytestconfig):
    """A twelfth of the labs, another one each day, so that the time stays as more labs come; all
    with --everything."""
    found = list(app.pack.labs)
    if pytestconfig.getoption("everything"):
        return found
    return found[date.today().toordinal() % 12 :: 12]


def test_no_lab_page_has_a_barrier_or_asks_outside(desk, app, labs):
    onboard(app)
    for lab in labs:
        desk.go(f"/labs/{lab}")
        assert desk.axe() == [], lab
    assert desk.complaints == []


def test_no_page_scrolls_sideways_on_a_phone(phone, app, labs):
    onboard(app)
    pages = ["/welcome", "/", "/roadmap", "/progress", "/review", "/search?q=loop", "/glossary"]
    for path in [*pages, *(f"/labs/{lab}" for lab in labs)]:
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
