"""A defence in a real browser; its questions are known here, so that nothing has to be run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.defence import sources
from gradatim.defence.questions import digest
from gradatim.model import Background, Role
from gradatim.model.defence import (
    BREAKS,
    COUNTEREXAMPLE,
    PREDICT,
    REACH,
    Case,
    ChangeRequest,
    CodeQuestion,
)
from gradatim.rules.defence import session, walkthrough
from gradatim.rules.defence.history import COMMIT, FIXED, HistoryQuestion

SOURCE = (
    "def total_of_all_the_numbers_in_a_list(numbers, most=50):\n"
    "    found = 0\n"
    "    for number in numbers:\n"
    "        if number > most and number not in (1_000_000, 2_000_000, 3_000_000, 4_000_000):\n"
    "            continue\n"
    "        found += number\n"
    "    return found\n"
)
LINES = SOURCE.split("\n")
CALLS = tuple(f"total_of_all_the_numbers_in_a_list([{n}, 2, 3], most={n})" for n in range(4))


def question(kind: str, line: int, new: str = "", **more: object) -> CodeQuestion:
    facts = ("core.py", digest(SOURCE), line, LINES[line - 1], new, "total", CALLS[1])
    return CodeQuestion(kind, *facts, before="6", after="5", **more)


CODE = (
    question(BREAKS, 4, LINES[3].replace(">", ">="), options=CALLS),
    question(COUNTEREXAMPLE, 6, "        found -= number"),
    question(REACH, 5),
    question(PREDICT, 2, "    found = 1", call=CALLS[0]),
)
REQUEST = ChangeRequest(
    "skip", "core.py", digest(SOURCE), "total_of_all_the_numbers_in_a_list",
    "Leave out entries of `numbers` that are `None`: `total_of_all_the_numbers_in_a_list` gives "
    "what it gives today without them.",
    (
        Case("total_of_all_the_numbers_in_a_list([1, None])", "1", "1",
             "raises TypeError: '>' not supported between instances of 'NoneType' and 'int'"),
        Case("total_of_all_the_numbers_in_a_list([2, 3])", "5", "5", "5"),
        Case("total_of_all_the_numbers_in_a_list([None, 7, 60])", "7", "7", "raises TypeError"),
    ),
)  # fmt: skip
PAST = [HistoryQuestion(FIXED, "At which commit did it pass?", "a" * 40, COMMIT)]


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = App(tmp_path, curriculum.load(Path(__file__).parents[1] / "pack"))
    app.onboard(Role.MLE, Background.NONE, 10, date(2027, 1, 13))
    folder = app.project_folder("adder")
    folder.mkdir(parents=True)
    (folder / "core.py").write_text(SOURCE)
    drawn = session.questions_data(CODE, PAST, walkthrough.PARTS[:1], [REQUEST])
    known = sources.files_digest([sources.load_file(folder / "core.py")])
    begun = {"defence": "one", "event": "begun", "sources": known, "where": str(folder),
             "supervised": "timed",
             "minutes": 30, "questions": 7, "drawn": drawn, "parts": ["code"]}  # fmt: skip
    app.store.append(app._row("defence", "adder", begun))
    yield app
    app.close()


def test_every_kind_of_question_and_the_result(visit, app):
    page = visit.page
    visit.go("/defend")
    assert visit.axe() == []
    page.get_by_role("link", name="A service that adds").click()
    page.get_by_label(CALLS[0]).check()
    page.get_by_role("button", name="Answer").click()
    for number in range(2, 7):
        page.get_by_role("heading", name=f"Question {number} of 7").wait_for()
        assert visit.axe() == []
        page.get_by_role("button", name="Skip").click()
    page.get_by_role("heading", name="Question 7 of 7: a change request").wait_for()
    assert visit.axe() == []
    page.get_by_role("button", name="Leave it as it is").click()
    page.get_by_role("heading", name="0 of 7 right").wait_for()
    assert visit.axe() == []
    assert [one.skipped for one in app.defences()[0].answers] == [False] + 6 * [True]


def test_it_can_be_answered_with_the_keyboard_alone(desk):
    page = desk.page
    desk.go("/defend/one")
    page.get_by_label(CALLS[0]).focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Question 2 of 7").wait_for()
    page.get_by_text("The question before: correct").wait_for()


@pytest.fixture
def at_request(app: App) -> None:
    """Every other question was answered."""
    for one in (*CODE, *PAST, walkthrough.PARTS[0]):
        told = {"defence": "one", "event": "answered", "ask": getattr(one, "ask", ""), "typed": ""}
        app.store.append(app._row("defence", "adder", {**told, "key": getattr(one, "key", "")}))


def test_a_change_request_is_met_with_the_keyboard_alone(at_request, desk, app):
    page = desk.page
    desk.go("/defend/one")
    copy = app.home / "defences" / "one" / "core.py"
    editor = page.get_by_label("Your copy of core.py")
    editor.focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("Control+Enter")
    page.get_by_role("heading", name="2 of 3 calls are not right yet").wait_for()
    assert page.evaluate("document.activeElement.id") == "checked"
    page.get_by_text("should give: 7").wait_for()
    assert desk.axe() == [] and copy.read_text() == SOURCE
    editor.focus()
    page.keyboard.press("Control+Home")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.insert_text("numbers = [one for one in numbers if one is not None]")
    page.reload()
    page.get_by_text("What you typed last is back. It is not saved yet.").wait_for()
    editor.focus()
    page.keyboard.press("Control+Enter")
    page.get_by_role("heading", name="1 of 7 right").wait_for()
    assert "if one is not None" in copy.read_text()
    assert (app.project_folder("adder") / "core.py").read_text() == SOURCE


def test_a_change_request_fits_a_phone(at_request, phone):
    phone.go("/defend/one")
    phone.page.get_by_role("button", name="Save and check").click()
    phone.page.get_by_role("heading", name="2 of 3 calls are not right yet").wait_for()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
    assert phone.axe() == []


def test_nothing_scrolls_sideways_on_a_phone(phone):
    phone.go("/defend")
    for path in ("/defend", "/defend/one"):
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path
    phone.page.get_by_role("button", name="End the defence here").click()
    phone.page.get_by_role("heading", name="0 of 7 right").wait_for()
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360
