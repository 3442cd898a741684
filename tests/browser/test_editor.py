"""Both editors as hands use them, the plain one and CodeMirror, and saves from another program."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import pytest
from playwright.sync_api import expect

from gradatim.app.app import App
from gradatim.model import Background, Role
from gradatim.web import editor

LAB = "stable-softmax"
WHERE = {"plain": (".editor.live", "#text"), "rich": (".editor.rich", ".cm-content")}
plain_only = pytest.mark.parametrize("editor_kind", ["plain"], indirect=True)
rich_only = pytest.mark.parametrize("editor_kind", ["rich"], indirect=True)


@pytest.fixture(params=["plain", "rich"], autouse=True, scope="module")
def editor_kind(request):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GRADATIM_EDITOR", "plain" if request.param == "plain" else "")
        if request.param == "rich" and editor.content() is None:
            pytest.skip("CodeMirror is not built here (make editor)")
        yield request.param


class Field:
    """What is typed into, and what is sent: with CodeMirror these are two elements."""

    def __init__(self, page, kind):
        box, written = WHERE[kind]
        expect(page.locator(box)).to_be_visible()
        self.written, self.sent = page.locator(written), page.locator("#text")
        self.focus, self.press = self.written.focus, self.written.press
        self.type = self.written.press_sequentially

    def fill(self, text):
        """Replace everything; CodeMirror may not have seen yet what `fill` alone selects."""
        self.focus()
        self.press("Control+a")
        self.written.fill(text)

    @property
    def text(self):
        return self.sent.input_value()

    def has(self, text):
        expect(self.sent).to_have_value(text)


@pytest.fixture(scope="module")
def lab_page(opened, editor_kind, tmp_path_factory):
    """A lab's page that the tests of typing share."""
    app = App(tmp_path_factory.mktemp("typing"))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    with closing(app), opened(app) as shared:
        shared.go(f"/labs/{LAB}")
        yield shared.page


@pytest.fixture
def typing(lab_page, editor_kind):
    """An empty editor with the caret in it."""
    found = Field(lab_page, editor_kind)
    found.fill("")
    found.focus()
    return found


@pytest.fixture
def field(desk, app, editor_kind):
    """The same on a page of its own."""
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{LAB}")
    found = Field(desk.page, editor_kind)
    found.fill("")
    found.focus()
    return found


def test_a_block_indents_itself_and_ends_itself(typing):
    for line in ("def f(x):", "if x:  # why", "return 1", "return 2", "y = 3"):
        typing.type(line)
        typing.press("Enter")
    assert typing.text == ("def f(x):\n    if x:  # why\n        return 1\n    return 2\ny = 3\n")


def test_tab_indents_and_shift_tab_takes_it_back(typing):
    typing.fill("a\nb\nc\n")
    typing.press("Control+Home")
    typing.press("Shift+ArrowDown")
    typing.press("Shift+ArrowDown")
    typing.press("Tab")
    assert typing.text == "    a\n    b\nc\n"
    typing.press("Shift+Tab")
    assert typing.text == "a\nb\nc\n"


def test_backspace_takes_back_a_whole_step(typing):
    typing.type("if x:")
    typing.press("Enter")
    typing.press("Backspace")
    assert typing.text == "if x:\n"


def test_one_key_leads_into_the_editor(typing, lab_page):
    lab_page.locator("h1").click()
    expect(typing.written).not_to_be_focused()
    lab_page.keyboard.press("e")
    expect(typing.written).to_be_focused()
    assert typing.text == ""


def test_what_the_editor_typed_can_be_undone(typing):
    typing.type("if x:")
    typing.press("Enter")
    typing.press("Tab")
    typing.press("Control+z")
    typing.press("Control+z")
    assert typing.text in ("if x:", "if x:\n", "")


def test_comments_come_and_go(typing):
    typing.fill("    a = 1\n")
    typing.press("Control+Home")
    typing.press("Control+/")
    assert typing.text == "    # a = 1\n"
    typing.press("Control+/")
    assert typing.text == "    a = 1\n"


def test_escape_then_tab_leaves_the_editor(typing, lab_page):
    typing.press("Tab")
    assert typing.text == "    "
    typing.press("Escape")
    typing.press("Tab")
    expect(lab_page.locator("#check")).to_be_focused()


@plain_only
def test_colours_follow_a_string_over_many_lines(typing, lab_page):
    typing.fill('x = """one\ntwo = 2\nthree"""\nfour = 4\n')
    lines = lab_page.locator(".editor .line")
    expect(lines.nth(1).locator("span.s")).to_have_text("two = 2")
    expect(lines.nth(3).locator("span.mi")).to_have_text("4")
    typing.press("Control+Home")
    typing.press("Delete")
    typing.fill('x = 1\ntwo = 2\nthree"""\nfour = 4\n')
    expect(lines.nth(1).locator("span.mi")).to_have_text("2")


@plain_only
def test_colours_lie_exactly_under_the_text(typing, lab_page):
    typing.fill("def f(x):\n" + "    y = 'wide' + 1  # " + "x" * 200 + "\n" * 30)
    sizes = lab_page.evaluate(
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


def test_the_caret_stays_in_view(typing, lab_page):
    def scrolled():
        return lab_page.evaluate(
            "(() => { const box = document.querySelector('.cm-scroller, .editor.live');"
            " return [box.scrollTop, box.scrollLeft]; })()"
        )

    def until(holds):
        """CodeMirror scrolls with one of the next frames."""
        for _ in range(100):
            if holds(*scrolled()):
                return
            lab_page.wait_for_timeout(50)
        raise AssertionError(scrolled())

    typing.fill("x = 1\n" * 300)
    typing.press("Control+Home")
    until(lambda down, right: down < 12 and right == 0)  # the first line is whole
    typing.press("Control+End")
    typing.type("y" * 160)
    until(lambda down, right: down > 3_000 and right > 100)
    typing.press("Home")
    until(lambda down, right: right < 12)


def verdicts(app):
    return sum(row.kind == "verdict" for row in app.evidence())


@pytest.fixture
def listening(desk, app, editor_kind):
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
    return Field(desk.page, editor_kind)


def test_a_save_in_another_editor_is_judged_once_and_shown(listening, desk, app):
    material = app.material(LAB)
    right = material.solution[material.lab.file].decode()
    app.path(LAB).write_text(right)
    expect(desk.page.locator("#verdict h2.is-pass")).to_be_visible()
    listening.has(right)
    expect(listening.written).to_contain_text("softmax")
    assert verdicts(app) == 1


def test_the_first_key_begins_a_lab_and_the_page_follows_its_file(desk, app, editor_kind):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{LAB}")
    field = Field(desk.page, editor_kind)
    assert not app.path(LAB).exists()
    field.focus()
    field.press("End")
    desk.page.keyboard.type("#")
    for _ in range(600):
        if app.evidence().of("opened"):
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
    field = listening
    field.fill("mine = 1\n")
    app.path(LAB).write_text("theirs = 2\n")
    expect(desk.page.locator("#notice")).to_contain_text("changed in another program")
    field.has("mine = 1\n")
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


def test_text_typed_before_the_script_runs_stays(slow, desk, app, editor_kind):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.page.goto(f"{desk.site}/labs/{LAB}", wait_until="commit")
    field = desk.page.locator("#text")
    field.fill("mine = 1\n")
    slow()
    shown = Field(desk.page, editor_kind)
    desk.page.wait_for_timeout(1_000)  # time for the news of the file to arrive
    shown.has("mine = 1\n")


def test_text_that_could_not_be_saved_stays_when_the_page_comes_back(slow, desk, app, editor_kind):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    app.begin(LAB)
    desk.page.goto(f"{desk.site}/labs/{LAB}", wait_until="commit")
    field = desk.page.locator("#text")
    field.fill("mine = 1\n")
    app.path(LAB).write_text("theirs = 2\n")
    desk.page.locator("#check").click(no_wait_after=True)  # the form by itself, without the script
    expect(desk.page.locator("#notice")).to_contain_text("nothing was saved")
    slow()
    shown = Field(desk.page, editor_kind)
    desk.page.wait_for_timeout(1_000)  # time for the news of the file to arrive
    shown.has("mine = 1\n")
    assert app.source(LAB) == "theirs = 2\n"


def test_hints_do_not_touch_the_editor(field, desk):
    field.fill("mine = 1\n")
    desk.page.locator("#ask-hint").click()
    expect(desk.page.locator("#hints li")).to_have_count(1)
    field.has("mine = 1\n")


MOUNT = """async () => {
  document.querySelector("main").insertAdjacentHTML("beforeend", `<form id="trial">
    <div class="editor"><textarea>a = 1\nb = 2\nc = 3\n</textarea></div></form>`);
  const script = document.querySelector('script[src$="lab.js"]').src;
  const { mount } = await import(script.replace("lab.js", "editor.js"));
  window.trial = mount(document.querySelector("#trial textarea"), "python", () => {});
}"""


@pytest.fixture
def trial(lab_page, editor_kind):
    """An editor of three lines on the page."""
    lab_page.evaluate(MOUNT)
    box, _ = WHERE[editor_kind]
    expect(lab_page.locator(f"#trial {box}")).to_be_visible()
    yield lab_page.locator("#trial")
    lab_page.evaluate("document.getElementById('trial').remove()")


def test_marks_name_their_lines_and_move_with_them(trial, lab_page):
    lab_page.evaluate('trial.marks([{ line: 2, kind: "fail", text: "b is 3" }]); trial.focus()')
    mark, written = trial.locator(".marked.is-fail"), lab_page.locator(":focus")
    expect(mark).to_have_text("b = 2")
    expect(written).to_have_accessible_description("Line 2: b is 3")
    mark.hover(force=True, position={"x": 90, "y": 5})
    expect(trial.get_by_title("b is 3")).to_have_count(1)
    for key in ("Control+Home", "x", "Enter"):  # a line more above it
        written.press(key)
    expect(mark).to_have_text("b = 2")
    for key in ("ArrowDown", "End", "2"):  # the line itself
        written.press(key)
    expect(mark).to_have_count(0)


@rich_only
def test_codemirror_completes_folds_searches_and_has_many_carets(typing, lab_page):
    typing.type("def long_name():")
    typing.press("Enter")
    typing.type("lon")
    expect(lab_page.get_by_role("option", name="long_name")).to_be_visible()
    typing.press("Enter")  # takes nothing that was not chosen
    assert typing.text == "def long_name():\n    lon\n    "
    typing.type("lon")
    expect(lab_page.get_by_role("option", name="long_name")).to_be_visible()
    typing.press("Tab")
    assert typing.text == "def long_name():\n    lon\n    long_name"
    typing.fill("import math as m\nprint(m.sq")
    typing.type("r")
    expect(lab_page.get_by_role("option", name="sqrt")).to_be_visible()
    expect(lab_page.locator(".cm-line .nb")).to_have_text("print")
    typing.fill("def f():\n    pass")
    lab_page.get_by_title("Fold line", exact=True).click()
    expect(lab_page.locator(".cm-foldPlaceholder")).to_be_visible()
    typing.fill("aa + aa")
    typing.press("Control+Home")
    typing.press("Control+d")
    typing.press("Control+d")
    typing.type("b")
    assert typing.text == "b + b"
    typing.press("Control+f")
    expect(lab_page.get_by_role("textbox", name="Find")).to_be_focused()
    lab_page.keyboard.press("Escape")
    expect(typing.written).to_be_focused()


@rich_only
def test_codemirror_has_no_barrier_and_breaks_no_policy(visit, app, editor_kind):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    visit.go(f"/labs/{LAB}")
    field = Field(visit.page, editor_kind)
    field.focus()
    field.press("Control+End")
    assert visit.axe() == []
    field.type("ra")
    expect(visit.page.get_by_role("option", name="range")).to_be_visible()
    assert visit.axe() == []
    field.press("Escape")
    field.press("Control+f")
    expect(visit.page.get_by_role("textbox", name="Find")).to_be_focused()
    assert visit.axe() == []


@pytest.mark.parametrize(
    "content", ["", "export const x = {", "export const create = () => oops()"]
)
@rich_only
def test_a_broken_bundle_leaves_the_plain_editor(desk, app, content):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    script = {"content_type": "text/javascript", "body": content}
    desk.page.route("**/codemirror.js", lambda route: route.fulfill(**script))
    with desk.page.expect_response("**/codemirror.js"):
        desk.go(f"/labs/{LAB}")
    field = Field(desk.page, "plain")
    field.fill("if x:")
    field.press("Enter")
    assert field.text == "if x:\n    "


@rich_only
def test_what_was_typed_before_codemirror_came_stays_and_can_be_undone(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    waiting = []
    desk.page.route("**/codemirror.js", lambda route: waiting.append(route))
    desk.page.goto(f"{desk.site}/labs/{LAB}", wait_until="commit")
    field = Field(desk.page, "plain")
    before = field.text
    field.focus()
    field.press("Control+Home")
    field.type("# mine")
    for route in waiting:
        route.continue_()
    field = Field(desk.page, "rich")
    expect(field.written).to_be_focused()
    field.type("!")
    assert field.text == "# mine!" + before
    field.press("Control+z")
    field.press("Control+z")
    assert field.text == before


@rich_only
def test_a_lab_page_with_codemirror_weighs_at_most_260_kb_without_its_font(desk, app):
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 4))
    desk.go(f"/labs/{LAB}")
    Field(desk.page, "rich")
    sizes = desk.page.evaluate(
        """["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
        .filter((entry) => !entry.name.endsWith(".woff")).map((entry) => entry.transferSize)"""
    )
    assert 150_000 < sum(sizes) <= 260_000


def test_one_key_runs_and_another_checks(field, desk):
    field.fill("def softmax(z):\n    return z\n")
    field.press("Shift+Enter")
    expect(desk.page.locator("#ran")).to_contain_text("It ran and printed nothing. Add print(...)")
    assert field.text == "def softmax(z):\n    return z\n"
    call = desk.page.get_by_label("What to call")
    call.fill("softmax([1, 2])")
    call.press("Enter")
    expect(desk.page.locator("#ran .out")).to_have_text("[1, 2]")
    field.press("Control+Enter")
    expect(desk.page.locator("#verdict h2.is-fail")).to_be_visible()
    desk.page.get_by_role("button", name="Run this case alone").first.click()
    expect(desk.page.locator("#ran .called")).to_contain_text("softmax(np")
    expect(call).to_have_value("softmax([1, 2])")  # stays as it was typed
