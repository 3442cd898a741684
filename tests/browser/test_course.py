"""A chapter and its first exercise in a real browser: run, answer, read on, fail, pass."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import expect

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Role

PACK = Path(__file__).parents[1] / "course_pack"
LOOPS = "/chapters/py-control/01-loops"
LARGEST = "def total(prices):\n    return max(prices, default=0)\n"
RIGHT = "def total(prices):\n    return sum(prices)\n\n\nprint(total([1, 2]))\n"


@pytest.fixture
def app(tmp_path):
    app = App(tmp_path / "home", curriculum.load(PACK))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    yield app
    app.close()


def the_sum(page):
    """The answer to the question that draws its numbers."""
    words = page.locator("#q-sum-of-two .ask code").inner_text()
    return str(sum(map(int, words.strip("[]").split(","))))


def test_a_chapter_is_read_and_its_exercise_passed(visit, app):
    page = visit.page
    visit.go("/skills/py-control")
    assert visit.axe() == []
    page.keyboard.press("Enter")  # what is next is one key away
    expect(page.locator("h1")).to_have_text("Loops: the same steps for every item")
    assert visit.axe() == []

    cell = page.locator("#cell-1")
    expect(cell.locator(".out")).to_have_text("4.7")
    cell.get_by_role("button", name="Run").click()
    expect(cell.locator(".ran")).to_contain_text("The result is the same as before.")
    cell.get_by_label("Cell 1").fill("total = 6 * 7\nprint(total)")
    cell.get_by_label("Cell 1").press("Shift+Enter")
    expect(cell.locator(".out")).to_have_text("42")
    expect(cell.locator(".ran")).not_to_contain_text("as before")
    cell.get_by_label("Cell 1").fill("print(totl)")
    cell.get_by_role("button", name="Run").click()
    expect(cell.locator(".message")).to_contain_text("NameError")
    page.reload()
    expect(cell.get_by_label("Cell 1")).to_have_value("print(totl)")  # what is written stays
    expect(cell.locator(".ran")).to_contain_text("Your change is back.")
    cell.get_by_role("button", name="Back to the original").click()
    expect(cell.locator(".out")).to_have_text("4.7")
    page.reload()
    expect(cell.locator(".out")).to_have_text("4.7")
    cell.get_by_label("Cell 1").fill("print('mine')")

    page.locator("#q-which-word").get_by_label("if").check()
    page.locator("#q-which-word").get_by_role("button").click()
    expect(page.locator("#q-which-word .reply")).to_contain_text("That word chooses.")
    assert visit.axe() == []
    page.locator("#q-which-word").get_by_label("for", exact=True).check()
    page.locator("#q-which-word").get_by_role("button").click()
    expect(page.locator("#q-which-word .reply")).to_contain_text("Right.")
    expect(page.locator("#section-3")).to_have_count(0)
    page.locator("#q-sum-of-two input[name=typed]").fill(the_sum(page))
    page.keyboard.press("Enter")
    expect(page.locator("#section-3 h2")).to_have_text("What you can do now")
    expect(cell.get_by_label("Cell 1")).to_have_value("print('mine')")
    page.get_by_text("Show the answer").click()
    page.get_by_role("button", name="I had it").click()
    expect(page.locator("#progress")).to_contain_text("3 of 3 questions")
    assert visit.axe() == []

    page.get_by_role("link", name="Next: Total of a receipt").click()
    expect(page.locator("h1")).to_have_text("Total of a receipt")
    assert visit.axe() == []
    editor = page.get_by_label("total.py")
    editor.fill(LARGEST)
    editor.press("Control+Enter")
    expect(page.locator("#verdict h2.is-fail")).to_have_text("Not yet")
    expect(page.locator(".idea")).to_contain_text("You keep the largest price")
    assert visit.axe() == []
    editor.fill(RIGHT)
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("#ran .out")).to_have_text("3")
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("#verdict h2.is-pass")).to_be_visible()
    expect(page.get_by_role("link", name="Next: Shout every word")).to_be_visible()
    assert app.lab_state("py-control/total").state == "passed"
    visit.go("/")
    agenda = page.locator(".agenda")
    expect(agenda.locator(".is-done", has_text="Total of a receipt")).to_be_visible()
    expect(agenda.locator("li:not(.is-done)", has_text="Shout every word")).to_be_visible()
    assert visit.axe() == []


def test_an_empty_answer_is_said_beside_its_question(desk):
    desk.go(LOOPS)
    desk.page.locator("#q-sum-of-two").get_by_role("button").click()
    expect(desk.page.locator("#q-sum-of-two .notice")).to_contain_text("There is no answer yet")
    expect(desk.page.locator("#q-sum-of-two input[name=typed]")).to_be_focused()


def test_a_run_whose_output_is_below_the_edge_brings_it_into_view(desk):
    desk.go(LOOPS)
    cell = desk.page.locator("#cell-1")
    button = cell.get_by_role("button", name="Run")
    height = round(button.bounding_box()["y"] + button.bounding_box()["height"]) + 2
    desk.page.set_viewport_size({"width": 1360, "height": height})
    expect(cell.locator(".out")).not_to_be_in_viewport()
    cell.get_by_label("Cell 1").press("Shift+Enter")
    expect(cell.locator(".again")).to_be_in_viewport()


def test_the_keyboard_alone_gets_into_a_cell_and_out_of_it(desk):
    desk.go(LOOPS)
    page = desk.page
    cell = page.locator("#cell-1")
    field = cell.get_by_label("Cell 1")
    way_out = cell.get_by_text("Escape, then Tab leaves a cell.")
    box = field.bounding_box()
    page.set_viewport_size({"width": 1360, "height": round(box["y"] + box["height"]) + 2})
    expect(way_out).not_to_be_in_viewport()
    while not field.evaluate("field => field === document.activeElement"):
        page.keyboard.press("Tab")
    expect(way_out).to_be_in_viewport()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(cell.get_by_role("button", name="Run")).to_be_focused()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys of this page")).to_contain_text("Leave a cell")


def test_spaces_inside_a_piece_of_code_are_seen(desk):
    desk.go(LOOPS)
    width = """() => {
      const piece = document.querySelector(".ask code");
      const lengths = ["a b", "a    b"].map((text) => {
        piece.textContent = text;
        return piece.getBoundingClientRect().width;
      });
      return lengths[1] / lengths[0];
    }"""
    assert desk.page.evaluate(width) > 1.5


def test_without_scripts_a_chapter_is_read_by_forms(plain):
    page = plain.page
    plain.go(LOOPS)
    expect(page.locator("#cell-1 .out")).to_have_text("4.7")
    page.locator("#cell-1 textarea").fill("print(1 + 1)")
    page.locator("#cell-1").get_by_role("button", name="Run").click()
    expect(page.locator("#cell-1 .out")).to_have_text("2")
    page.locator("#q-sum-of-two input[name=typed]").fill(the_sum(page))
    page.locator("#q-sum-of-two").get_by_role("button").click()
    expect(page.locator("#q-sum-of-two .reply")).to_contain_text("Right.")
    page.get_by_role("link", name="Show all").click()
    page.get_by_text("Show the answer").click()
    page.get_by_role("button", name="I did not").click()
    expect(page.locator("#q-why-a-loop .reply")).to_contain_text("You did not have it yet.")


@pytest.mark.parametrize(
    "path", [f"{LOOPS}?all=1", "/exercises/py-control/total", "/skills/py-control", "/"]
)
def test_no_page_of_the_course_scrolls_sideways_on_a_phone(phone, path):
    phone.go(path)
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_chapters_page_weighs_at_most_60_kb_without_its_font(desk):
    desk.go(f"{LOOPS}?all=1")
    desk.page.wait_for_load_state("load")
    sizes = desk.page.evaluate(
        """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .filter((entry) => !entry.name.endsWith(".woff")).map((entry) => entry.transferSize)"""
    )
    assert len(sizes) >= 6
    assert sum(sizes) <= 60_000
