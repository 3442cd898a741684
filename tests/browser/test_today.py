"""Today, settings, keys, notes and the words of the glossary, in a real browser."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from gradatim.model import Background, Role

PAGES = ("/", "/settings", "/notes", "/notes/py-syntax", "/glossary", "/glossary/dict", "/welcome")


@pytest.fixture
def learner(app):
    app.onboard(Role.MLE, Background.NONE, 10, date.today())
    return app


def test_no_page_has_a_barrier_in_any_theme(visit, learner):
    learner.save_note("py-syntax", "# Names\n\nmore", learner.note("py-syntax").version)
    for path in PAGES:
        visit.go(path)
        for fold in visit.page.locator("details").all():
            fold.evaluate("fold => (fold.open = true)")
        assert visit.axe() == [], path


def test_today_begins_with_one_button_and_its_key(desk, learner):
    page = desk.page
    desk.go("/")
    first = page.locator('.now a[rel="next"]')
    expect(first).to_be_focused()  # so that Enter begins
    expect(first).to_be_in_viewport()
    title = first.inner_text().removeprefix("Start: ")
    page.keyboard.press("n")
    expect(page.locator("h1")).to_have_text(title)


def test_keys_lead_everywhere_and_rest_while_somebody_types(desk, learner):
    page = desk.page
    desk.go("/")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys of this page")).to_be_visible()
    assert desk.axe() == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.keyboard.press("g")
    page.keyboard.press("s")
    expect(page.locator("h1")).to_have_text("Settings")
    page.wait_for_load_state("load")  # its keys come with its script
    page.keyboard.press("/")
    expect(page.get_by_label("Search")).to_be_focused()
    page.keyboard.type("gt?n")
    expect(page.get_by_label("Search")).to_have_value("gt?n")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_label("Off").check()
    page.get_by_role("region", name="Looks and keys").get_by_role("button").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    page.wait_for_load_state("load")
    page.keyboard.press("?")
    page.keyboard.press("g")
    page.keyboard.press("t")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("Settings")


def test_large_text_keeps_the_search_in_the_line_of_the_menu(desk, learner):
    page = desk.page
    page.set_viewport_size({"width": 1024, "height": 768})
    desk.go("/settings")
    page.get_by_label("Large", exact=True).check()
    page.get_by_role("region", name="Looks and keys").get_by_role("button").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    menu, search = (page.locator(one).bounding_box() for one in (".top nav", ".search"))
    assert search["y"] < menu["y"] + menu["height"]


def test_a_note_is_saved_while_it_is_typed_and_once_more_when_the_page_goes(desk, learner):
    page = desk.page
    chapter = learner.agenda().following.id
    desk.go(f"/chapters/{chapter}")
    page.get_by_text("Your notes", exact=True).first.click()
    field = page.get_by_label("Your notes on")
    field.fill("`print` shows it")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    assert learner.note(chapter).text == "`print` shows it"
    field.press_sequentially(", on a line of its own")
    desk.go("/")  # sooner than it would be saved
    whole = "`print` shows it, on a line of its own"
    for _ in range(200):  # what a page sends as it goes may arrive after the next page has come
        if learner.note(chapter).text == whole:
            break
        page.wait_for_timeout(50)
    desk.go(f"/chapters/{chapter}")
    expect(page.get_by_label("Your notes on")).to_have_value(whole)
    assert desk.complaints == []


def test_a_word_shows_its_meaning_by_keyboard_and_escape_takes_it_away(desk, learner):
    desk.go("/chapters/ma-gd/02-one-rate-for-all?all=1")
    page = desk.page
    link = page.locator(".term > a").first
    meaning = page.locator(".term > [role=tooltip]").first
    expect(meaning).to_be_hidden()
    link.focus()
    expect(meaning).to_be_visible()
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    link.press("Enter")
    expect(page).to_have_url(f"{desk.site}{'/glossary/float'}")


def test_a_first_day_years_ago_is_refused_beside_its_field(desk):
    page = desk.page
    desk.go("/welcome")
    page.get_by_label("First day").fill((date.today() - timedelta(days=900)).isoformat())
    expect(page.locator("#no-start")).to_contain_text("more than a year ago")
    assert desk.axe() == []
    page.get_by_label("First day").fill(date.today().isoformat())
    expect(page.locator("#no-start")).to_have_count(0)
    expect(page.locator("#forecast .finish")).to_contain_text("between")


def test_nothing_scrolls_sideways_on_a_phone_with_the_largest_text(phone, learner):
    phone.go("/settings")
    phone.page.get_by_label("Larger").check()
    phone.page.get_by_role("region", name="Looks and keys").get_by_role("button").click()
    for path in PAGES:
        phone.go(path)
        for fold in phone.page.locator("details").all():
            fold.evaluate("fold => (fold.open = true)")
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_a_plan_that_lies_ahead_starts_without_scripts(plain, app):
    app.onboard(Role.MLE, Background.NONE, 10, date.today() + timedelta(days=5))
    plain.go("/")
    plain.page.get_by_role("button", name="Start the plan today").press("Enter")
    expect(plain.page.get_by_text("Your plan starts")).to_have_count(0)
    assert app.profile().start == date.today()
