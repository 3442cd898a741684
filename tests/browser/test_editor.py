"""The editor as hands use it, and saves that come from another one."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from gradatim.model import Background, Role

LAB = "stable-softmax"


@pytest.fixture
def field(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{LAB}")
    expect(desk.page.locator(".editor.live")).to_be_visible()
    found = desk.page.locator("#text")
    found.fill("")
    found.focus()
    return found


def test_a_block_indents_itself_and_ends_itself(field):
    for line in ("def f(x):", "if x:  # why", "return 1", "return 2", "y = 3"):
        field.press_sequentially(line)
        field.press("Enter")
    assert field.input_value() == (
        "def f(x):\n    if x:  # why\n        return 1\n    return 2\ny = 3\n"
    )


def test_tab_indents_and_shift_tab_takes_it_back(field):
    field.fill("a\nb\nc\n")
    field.press("Control+Home")
    field.press("Shift+ArrowDown")
    field.press("Shift+ArrowDown")
    field.press("Tab")
    assert field.input_value() == "    a\n    b\nc\n"
    field.press("Shift+Tab")
    assert field.input_value() == "a\nb\nc\n"


def test_backspace_takes_back_a_whole_step(field):
    field.press_sequentially("if x:")
    field.press("Enter")
    field.press("Backspace")
    assert field.input_value() == "if x:\n"


def test_what_the_editor_typed_can_be_undone(field):
    field.press_sequentially("if x:")
    field.press("Enter")
    field.press("Tab")
    field.press("Control+z")
    field.press("Control+z")
    assert field.input_value() in ("if x:", "if x:\n", "")


def test_comments_come_and_go(field):
    field.fill("    a = 1\n")
    field.press("Control+Home")
    field.press("Control+/")
    assert field.input_value() == "    # a = 1\n"
    field.press("Control+/")
    assert field.input_value() == "    a = 1\n"


def test_escape_then_tab_leaves_the_editor(field, desk):
    field.press("Tab")
    assert field.input_value() == "    "
    field.press("Escape")
    field.press("Tab")
    expect(desk.page.locator("#check")).to_be_focused()


def test_colours_follow_a_string_over_many_lines(field, desk):
    field.fill('x = """one\ntwo = 2\nthree"""\nfour = 4\n')
    lines = desk.page.locator(".editor .line")
    expect(lines.nth(1).locator("span.s")).to_have_text("two = 2")
    expect(lines.nth(3).locator("span.mi")).to_have_text("4")
    field.press("Control+Home")
    field.press("Delete")
    field.fill('x = 1\ntwo = 2\nthree"""\nfour = 4\n')
    expect(lines.nth(1).locator("span.mi")).to_have_text("2")


def test_colours_lie_exactly_under_the_text(field, desk):
    field.fill("def f(x):\n" + "    y = 'wide' + 1  # " + "x" * 200 + "\n" * 30)
    sizes = desk.page.evaluate(
        """() => {
          const field = document.getElementById("text"), under = field.previousElementSibling;
          const facts = ["fontFamily", "fontSize", "lineHeight", "paddingTop", "letterSpacing"];
          const style = (e) => facts.map((fact) => getComputedStyle(e)[fact]).join();
          return [style(field), style(under), field.scrollWidth <= field.clientWidth,
                  field.scrollHeight <= field.clientHeight];
        }"""
    )
    assert sizes[0] == sizes[1]
    assert sizes[2:] == [True, True]


def test_the_caret_stays_in_view(field, desk):
    def scrolled():
        return desk.page.evaluate(
            "(() => { const box = document.querySelector('.editor');"
            " return [box.scrollTop, box.scrollLeft]; })()"
        )

    field.fill("x = 1\n" * 300)
    field.press("Control+Home")
    assert scrolled() == [0, 0]
    field.press("Control+End")
    field.press_sequentially("y" * 160)
    down, right = scrolled()
    assert down > 3_000
    assert right > 100
    field.press("Home")
    assert scrolled()[1] == 0


def verdicts(app):
    return sum(row.kind == "verdict" for row in app.evidence())


@pytest.fixture
def listening(desk, app):
    """The page once it has heard the first news of its file."""
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    news = []
    told = desk.page.context.new_cdp_session(desk.page)
    told.on("Network.eventSourceMessageReceived", lambda event: news.append(event))
    told.send("Network.enable")
    app.begin(LAB)
    desk.go(f"/labs/{LAB}")
    for _ in range(600):
        if news:
            break
        desk.page.wait_for_timeout(50)
    assert news
    expect(desk.page.locator(".editor.live")).to_be_visible()
    return desk.page


def test_a_save_in_another_editor_is_judged_once_and_shown(listening, app):
    material = app.material(LAB)
    right = material.solution[material.lab.file].decode()
    app.path(LAB).write_text(right)
    expect(listening.locator("#verdict h2.is-pass")).to_be_visible()
    expect(listening.locator("#text")).to_have_value(right)
    assert verdicts(app) == 1


def test_the_first_key_begins_a_lab_and_the_page_follows_its_file(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{LAB}")
    expect(desk.page.locator(".editor.live")).to_be_visible()
    assert not app.path(LAB).exists()
    field = desk.page.locator("#text")
    field.press("End")
    desk.page.keyboard.type("#")
    for _ in range(600):
        if app.path(LAB).exists():
            break
        desk.page.wait_for_timeout(50)
    material = app.material(LAB)
    assert app.path(LAB).read_bytes() == material.starter[material.lab.file]
    assert [row.data["size"] > 0 for row in app.evidence().of("opened")] == [True]
    field.press("Control+Enter")
    expect(desk.page.locator("#verdict h2.is-fail")).to_be_visible()
    expect(desk.page.locator("#where .path")).to_have_text(str(app.path(LAB)))


def test_what_the_page_saved_is_not_judged_twice(field, desk, app):
    material = app.material(LAB)
    field.fill(material.solution[material.lab.file].decode())
    field.press("Control+Enter")
    expect(desk.page.locator("#verdict h2.is-pass")).to_be_visible()
    desk.page.wait_for_timeout(1_000)  # time for the news of the save to arrive
    assert verdicts(app) == 1


def test_unsaved_text_outlives_a_save_made_elsewhere(listening, desk, app):
    field = listening.locator("#text")
    field.fill("mine = 1\n")
    app.path(LAB).write_text("theirs = 2\n")
    expect(desk.page.locator("#notice")).to_contain_text("changed in another program")
    expect(field).to_have_value("mine = 1\n")
    desk.page.locator("#check").click()
    expect(desk.page.locator("#notice")).to_contain_text("nothing was saved")
    assert app.source(LAB) == "theirs = 2\n"
    desk.page.locator("#check").click()
    expect(desk.page.locator("#verdict h2.is-fail")).to_be_visible()
    assert app.source(LAB) == "mine = 1\n"


@pytest.fixture
def slow(desk):
    """The page's script arrives only when this is called."""
    waiting = []
    desk.page.route("**/lab.js*", lambda route: waiting.append(route))
    return lambda: waiting[-1].continue_()


def test_text_typed_before_the_script_runs_stays(slow, desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.page.goto(f"{desk.site}/labs/{LAB}", wait_until="commit")
    field = desk.page.locator("#text")
    field.fill("mine = 1\n")
    slow()
    expect(desk.page.locator(".editor.live")).to_be_visible()
    desk.page.wait_for_timeout(1_000)  # time for the news of the file to arrive
    expect(field).to_have_value("mine = 1\n")


def test_text_that_could_not_be_saved_stays_when_the_page_comes_back(slow, desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    app.begin(LAB)
    desk.page.goto(f"{desk.site}/labs/{LAB}", wait_until="commit")
    field = desk.page.locator("#text")
    field.fill("mine = 1\n")
    app.path(LAB).write_text("theirs = 2\n")
    desk.page.locator("#check").click(no_wait_after=True)  # the form by itself, without the script
    expect(desk.page.locator("#notice")).to_contain_text("nothing was saved")
    slow()
    expect(desk.page.locator(".editor.live")).to_be_visible()
    desk.page.wait_for_timeout(1_000)  # time for the news of the file to arrive
    expect(field).to_have_value("mine = 1\n")
    assert app.source(LAB) == "theirs = 2\n"


def test_hints_do_not_touch_the_editor(field, desk):
    field.fill("mine = 1\n")
    desk.page.locator("#ask-hint").click()
    expect(desk.page.locator("#hints li")).to_have_count(1)
    expect(field).to_have_value("mine = 1\n")
