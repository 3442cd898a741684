"""Pictures to play with, in a real browser."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from gradatim.explorables.drawing.guess import query_string
from gradatim.explorables.pictures import PICTURES
from gradatim.model import EXPLORABLES

TURN = date.today().toordinal() % 4
NAMES = list(EXPLORABLES)[TURN::4]  # a quarter of all each day
MOVED = [f"{name}?{query_string(PICTURES[name].guess, '1')}" for name in NAMES]
WORST = ["gradient-descent?rate=2&curvature=5&steps=60", "k-means?k=6&round=60", "k-means?k=9",
         "bias-variance?degree=9&points=12", "embedding-neighbours?word=van&measure=cosine",
         "dot-product?a=0&b=0", "attention?sharp=4", "temperature?temperature=0"]  # fmt: skip
PAGES = [f"/explore/{asked}" for asked in (*NAMES, *MOVED, *WORST[TURN::4])]
GAPS = """() => {
  const boxes = [...document.querySelectorAll(".plot text")]
    .map((text) => [text.textContent, text.getBoundingClientRect()]).filter(([, box]) => box.width);
  const plot = document.querySelector(".plot").getBoundingClientRect();
  const leaves = ([, b]) => b.x < plot.x - 1 || b.right > plot.right + 6;
  const covers = ([, a], [, b]) => a.right > b.x + 1 && b.right > a.x + 1
    && a.bottom > b.y + 4 && b.bottom > a.y + 4;
  return [
    ...boxes.filter(leaves).map(([words]) => `${words} leaves`),
    ...boxes.flatMap((one, i) => boxes.slice(0, i).filter((other) => covers(one, other))
      .map((other) => `${one[0]} covers ${other[0]}`)),
    ...boxes.filter(([, b]) => b.height < 11).map(([words]) => `${words} is small`),
  ];
}"""


def test_no_picture_has_a_barrier(visit):
    for path in ("/explore", f"/explore/{NAMES[0]}", f"/explore/{MOVED[1]}"):
        visit.go(path)
        assert visit.axe() == [], path


def test_on_a_phone_nothing_scrolls_sideways_and_no_words_cover_each_other(phone):
    for path in ["/explore", *PAGES]:
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
        if phone.page.locator(".plot").count():
            assert phone.page.evaluate(GAPS) == [], path


def test_without_scripts_the_buttons_guess_and_draw(plain):
    page = plain.page
    plain.go("/explore/gradient-descent")
    page.get_by_label("They run away").check()
    page.get_by_role("button", name="See whether it holds").click()
    expect(page.locator("#reply")).to_contain_text("Not this time: they jump over")
    expect(page.get_by_label("Learning rate")).to_have_value("1.9")
    page.get_by_label("Learning rate").fill("2")
    page.get_by_role("button", name="Draw").click()
    expect(page.locator("#says")).to_contain_text("this goes on forever")
    expect(page.get_by_label("Learning rate")).to_have_value("2")
    assert "rate=2" in page.url


def test_a_guess_is_made_by_keyboard_and_then_the_sliders_move(desk):
    page, seen = desk.page, []
    page.on("request", lambda request: seen.append(request.url))
    desk.go("/explore/gradient-descent")
    page.get_by_label("They run away").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#reply")).to_contain_text("Your guess held: they jump over")
    expect(page.locator("#reply")).to_be_focused()
    expect(page.get_by_label("Learning rate", exact=True)).to_have_value("1.9")
    expect(page.get_by_label("Learning rate: slider")).to_have_value("1.9")
    expect(page.locator("#says")).to_contain_text("on the other side")
    rates = [url.split("rate=")[1].split("&")[0] for url in seen if "?rate=" in url]
    assert len(set(rates)) >= 10 and float(rates[1]) < 1
    assert "guess=1" in page.url
    assert desk.complaints == []


def test_a_number_is_a_guess_too_and_what_is_none_is_said(desk):
    page = desk.page
    desk.go("/explore/bayes")
    field = page.get_by_label("One person in five is ill")
    field.fill("many")
    field.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("The guess is 'many'; type a number.")
    field.fill("50")
    field.press("Enter")
    expect(page.locator("#reply")).to_contain_text("You guessed 50")
    expect(page.get_by_label("Ill people, in %", exact=True)).to_have_value("1")


def test_the_picture_follows_a_slider_and_so_do_the_number_and_the_address(desk):
    page = desk.page
    desk.go("/explore/gradient-descent")
    before = page.locator(".plot").inner_html()
    page.get_by_text("Skip the guess and move it").click()
    slider = page.get_by_label("Learning rate: slider")
    slider.focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    expect(page.get_by_label("Learning rate", exact=True)).to_have_value("1.99")
    expect(page.locator("#says")).to_contain_text("keeps 99")
    assert page.locator(".plot").inner_html() != before
    expect(slider).to_be_focused()
    page.get_by_label("Learning rate", exact=True).fill("1.2")
    expect(slider).to_have_value("1.2")
    expect(page.locator("#says")).to_contain_text("keeps 20")
    assert "rate=1.2" in page.url
    assert desk.complaints == []


def test_what_cannot_be_drawn_is_said_where_the_picture_was(desk):
    page = desk.page
    desk.go("/explore/nearest-neighbours?k=5")
    field = page.get_by_label("Neighbours, an odd number", exact=True)
    field.fill("4")
    expect(page.locator("#says")).to_contain_text("take an odd number")
    expect(page.locator(".plot")).to_have_count(0)
    field.fill("3")
    expect(page.locator(".plot")).to_have_count(1)


@pytest.mark.parametrize(
    ("path", "most"), [("", 80_000), *((f"/{name}", 40_000) for name in NAMES)]
)
def test_a_page_weighs_little(desk, path, most):
    desk.go(f"/explore{path}")
    desk.page.wait_for_load_state("load")
    sizes = desk.page.evaluate(
        """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .map((entry) => entry.transferSize)"""
    )
    assert 5_000 < sum(sizes) <= most
