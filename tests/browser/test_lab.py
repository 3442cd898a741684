"""The page of a lab: two panes, verdicts, drafts that survive, and the way through by keyboard."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from playwright.sync_api import Error, expect

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import (
    Background,
    CheckProgress,
    CheckResult,
    Level,
    Outcome,
    Role,
    Training,
    Verdict,
)

PACK = Path(__file__).parents[1] / "web" / "pack"
LAB = "/labs/stable-softmax"
ENDLESS = "def softmax(z):\n    while True:\n        pass\n"
LAPTOP = {"width": 1280, "height": 800}


def learner(home):
    app = App(home, curriculum.load(PACK))
    app.onboard(Role.MLE, Background.NONE, 10, date(2026, 1, 5))
    return app


@pytest.fixture
def app(tmp_path):
    with closing(learner(tmp_path / "home")) as app:
        yield app


@pytest.fixture
def texts(app):
    """A wrong solution and the right one."""
    material = app.material("stable-softmax")
    file = material.lab.file
    return material.wrong[0].files[file].decode(), material.solution[file].decode()


def write(page, text):
    """By keyboard alone, into the editor that has the focus."""
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def tab_to(page, name, most=6):
    """Presses Tab until that button or link has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.locator(":is(a, button):focus", has_text=name).count():
            return
    raise AssertionError(f"{name} is not within {most} stops")


def test_fail_hint_pass_next_by_keyboard_alone(visit, texts):
    page = visit.page
    page.set_viewport_size(LAPTOP)
    visit.go(LAB)
    expect(page.locator(".editor.live")).to_be_visible()
    page.get_by_label("softmax.py").focus()
    write(page, texts[0])
    page.keyboard.press("Control+Enter")
    expect(page.locator("#verdict h2.is-fail")).to_be_in_viewport()
    expect(page.locator(".compared .got")).to_be_in_viewport()
    expect(page.locator(".idea")).to_be_visible()
    expect(page.get_by_label("softmax.py")).to_be_focused()
    assert visit.axe() == []
    page.keyboard.press("Alt+h")
    expect(page.locator("#hints li")).to_have_count(1)
    expect(page.locator("#ask-hint")).to_have_text("Show hint 2 of 3")
    assert visit.axe() == []
    page.get_by_label("softmax.py").focus()
    write(page, texts[1])
    page.keyboard.press("Control+Enter")
    following = page.get_by_role("link", name="Next: ")
    expect(following).to_be_in_viewport()
    expect(page.locator(".won")).to_contain_text("provisional")
    assert visit.axe() == []
    page.keyboard.press("Escape")
    tab_to(page, "Next: ")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: LAB not in url)


def test_a_line_with_an_error_is_marked(desk):
    desk.go(LAB)
    page = desk.page
    page.get_by_label("softmax.py").fill("def softmax(z)\n    return z\n")
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("#verdict h2")).to_have_text("Python cannot read your file yet")
    expect(page.locator(".editor .line.marked")).to_have_count(1)
    assert desk.axe() == []


def test_an_endless_loop_shows_its_seconds_and_can_be_stopped(desk, app):
    desk.go(LAB)
    page = desk.page
    page.get_by_label("softmax.py").fill(ENDLESS)
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("#verdict .seconds")).to_contain_text(
        re.compile(r"s\. Check 1 of 2 is running: [0-6]\.\d of its 6 s of processor time\.")
    )
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#notice")).to_have_text("Stopped. Nothing was counted.")
    assert app.evidence().of("verdict") == ()


def test_the_loss_of_a_training_is_drawn_as_it_falls(visit, app, monkeypatch):
    more = Event()

    def check(lab_id, show, stop, watch):
        for step in range(1, 40):
            watch(CheckProgress(2, 3, step / 10, 6.0, Training(7, 100 * step, 2 / step)))
        assert more.wait(60)
        watch(CheckProgress(2, 3, 4.0, 6.0, Training(7, 4000, None)))
        stop.raise_if_asked()
        while not stop.asked:
            more.wait(0.1)
        stop.raise_if_asked()

    monkeypatch.setattr(app, "check", check)
    visit.go(LAB)
    page, curve = visit.page, visit.page.locator(".training")
    page.get_by_role("button", name="Save and check").click()
    expect(curve).to_have_text("Loss 0.0513 after 3,900 steps, from about 2.")
    heights = [
        float(point.split()[1]) for point in curve.locator("path").get_attribute("d")[1:].split("L")
    ]
    assert len(heights) == 39 and heights == sorted(heights) and heights[0] == 0
    assert visit.axe() == []
    more.set()
    expect(curve).to_have_text("After 4,000 steps the loss is not a finite number.")
    page.get_by_role("button", name="Stop").click()
    expect(page.locator("#notice")).to_have_text("Stopped. Nothing was counted.")


def test_a_verdict_keeps_the_curve_of_its_training(desk, app, monkeypatch):
    def check(lab_id, show, stop, watch):
        for step in (1, 2, 3):
            watch(CheckProgress(1, 1, step / 10, 6.0, Training(7, step, 2 / step)))
        return Verdict(lab_id, "v", 1, Level.SEALED, (CheckResult("a", "is", Outcome.PASS),))

    monkeypatch.setattr(app, "check", check)
    desk.go(LAB)
    desk.page.get_by_role("button", name="Save and check").click()
    expect(desk.page.locator("#verdict h2.is-pass")).to_be_visible()
    expect(desk.page.locator("#verdict .training svg")).to_be_visible()


# One page that these share ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def shared(opened, tmp_path_factory):
    with closing(learner(tmp_path_factory.mktemp("shared"))) as app, opened(app) as shared:
        yield shared


@pytest.fixture
def lab(shared):
    """The page, its editor ready."""
    shared.go(LAB)
    expect(shared.page.locator(".editor.live")).to_be_visible()
    return shared.page


def split(page):
    return page.locator("#divider").get_attribute("aria-valuenow")


def test_the_divider_moves_by_keys_and_by_hand_and_is_remembered(lab):
    lab.locator("#divider").press("ArrowLeft")
    assert split(lab) == "42"
    width = lab.locator("#task").evaluate("task => task.clientWidth")
    box = lab.locator("#divider").bounding_box()
    lab.mouse.move(box["x"] + 3, 300)
    lab.mouse.down()
    lab.mouse.move(box["x"] + 203, 300, steps=3)
    lab.mouse.up()
    assert lab.locator("#task").evaluate("task => task.clientWidth") > width + 150
    moved = split(lab)
    lab.reload()
    expect(lab.locator("#divider")).to_have_attribute("aria-valuenow", moved)
    lab.locator("#divider").press("Home")
    assert split(lab) == "25"


def test_the_task_is_one_key_away_and_both_panes_stay_in_view(lab):
    expect(lab.locator("#your-task h2")).not_to_be_in_viewport()
    lab.keyboard.press("Alt+t")
    expect(lab.locator("#your-task h2")).to_be_in_viewport()
    expect(lab.get_by_role("button", name="Save and check")).to_be_in_viewport()
    assert lab.evaluate("document.documentElement.scrollHeight <= innerHeight")


def test_no_letter_is_lost_by_a_reload_the_back_button_or_a_crash(lab, shared):
    field = lab.get_by_label("softmax.py")
    field.press("Control+End")
    field.press_sequentially("# one")
    text = field.input_value()
    lab.reload()
    expect(field).to_have_value(text)
    expect(lab.locator("#status")).to_contain_text("not saved yet")
    lab.goto(f"{shared.site}/glossary")
    lab.go_back()
    expect(field).to_have_value(text)
    doomed = lab.context.new_page()
    doomed.goto(shared.site + LAB)
    doomed.get_by_label("softmax.py").press("Control+End")
    doomed.keyboard.type("# two")
    with doomed.expect_event("crash"), pytest.raises(Error):
        doomed.goto("chrome://crash")
    lab.reload()
    expect(field).to_have_value(text + "# two")
    lab.get_by_role("button", name="Save and check").click()
    expect(lab.locator("#verdict h2.is-fail")).to_be_visible()
    assert lab.evaluate("localStorage.getItem('gradatim.draft /labs/stable-softmax')") is None


def test_a_phone_has_three_tabs(phone, texts):
    page = phone.page
    phone.go(LAB)
    expect(page.locator(".editor.live")).to_have_count(1)
    assert phone.axe() == []
    page.get_by_role("link", name="Code").click()
    page.get_by_label("softmax.py").fill(texts[0])
    expect(page.locator("#lesson")).to_be_hidden()
    page.get_by_role("button", name="Save and check").click()
    expect(page.locator("#verdict h2.is-fail")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert phone.axe() == []
    result = page.get_by_role("link", name="Result", exact=True)
    expect(result).to_have_attribute("aria-current", "true")
    page.get_by_role("link", name="Code", exact=True).click()
    expect(page.locator("#verdict")).to_be_hidden()
    result.click()
    expect(page.locator("#verdict h2.is-fail")).to_be_in_viewport()
    expect(page.locator("#lesson")).to_be_hidden()
    expect(page.locator(".editor.live")).to_be_hidden()
    page.get_by_role("link", name="Task", exact=True).click()
    expect(page.locator("h1")).to_be_in_viewport()
