"""Pictures to play with, in a real browser."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from gradatim.model import EXPLORABLES

PAGES = ["/explore", *(f"/explore/{name}" for name in EXPLORABLES)]
WORST = ["gradient-descent?rate=2&curvature=5&steps=60", "k-means?k=6&round=60", "k-means?k=9",
         "roc-threshold?threshold=8", "bias-variance?degree=9&points=12"]  # fmt: skip


def test_no_picture_has_a_barrier(visit):
    for path in [*PAGES, *(f"/explore/{asked}" for asked in WORST)]:
        visit.go(path)
        assert visit.axe() == [], path
    visit.complaints[:] = [each for each in visit.complaints if "422" not in each]


def test_no_picture_scrolls_sideways_on_a_phone_and_its_words_can_be_read(phone):
    for path in [*PAGES, *(f"/explore/{asked}" for asked in WORST)]:
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
        for text in phone.page.locator(".plot text").all()[:3]:
            assert text.bounding_box()["height"] >= 11, path


def test_no_words_of_a_plot_leave_it_or_cover_each_other(phone):
    for path in PAGES[1:]:
        phone.go(path)
        edge = phone.page.locator(".plot").bounding_box()
        boxes = [box for text in phone.page.locator(".plot text").all()
                 if (box := text.bounding_box()) and box["width"]]  # fmt: skip
        for i, box in enumerate(boxes):
            assert box["x"] >= edge["x"] - 1, path
            assert box["x"] + box["width"] <= edge["x"] + edge["width"] + 6, path
            for other in boxes[:i]:
                apart = (
                    box["x"] + box["width"] <= other["x"] + 1
                    or other["x"] + other["width"] <= box["x"] + 1
                    or box["y"] + box["height"] <= other["y"] + 4
                    or other["y"] + other["height"] <= box["y"] + 4
                )
                assert apart, (path, box, other)


def test_without_scripts_the_button_draws(plain):
    page = plain.page
    plain.go("/explore/gradient-descent")
    page.get_by_label("Learning rate").fill("1.9")
    page.get_by_role("button", name="Draw").click()
    expect(page.locator("#says")).to_contain_text("on the other side")
    expect(page.get_by_label("Learning rate")).to_have_value("1.9")
    assert "rate=1.9" in page.url


def test_the_picture_follows_the_form_and_so_does_the_address(desk):
    page = desk.page
    desk.go("/explore/gradient-descent")
    before = page.locator(".plot").inner_html()
    page.get_by_label("Learning rate").fill("1.2")
    expect(page.locator("#says")).to_contain_text("on the other side")
    assert page.locator(".plot").inner_html() != before
    expect(page.get_by_label("Learning rate")).to_be_focused()
    assert "rate=1.2" in page.url
    assert desk.complaints == []


def test_what_cannot_be_drawn_is_said_where_the_picture_was(desk):
    page = desk.page
    desk.go("/explore/nearest-neighbours")
    page.get_by_label("Neighbours, an odd number").fill("4")
    expect(page.locator("#says")).to_contain_text("take an odd number")
    expect(page.locator(".plot")).to_have_count(0)
    page.get_by_label("Neighbours, an odd number").fill("3")
    expect(page.locator(".plot")).to_have_count(1)


@pytest.mark.parametrize("name", EXPLORABLES)
def test_a_page_weighs_at_most_40_kb(desk, name):
    desk.go(f"/explore/{name}")
    desk.page.wait_for_load_state("load")
    sizes = desk.page.evaluate(
        """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .map((entry) => entry.transferSize)"""
    )
    assert 5_000 < sum(sizes) <= 40_000
