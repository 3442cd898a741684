"""The pages of a defence, without JavaScript."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.defence import sources
from gradatim.defence.questions import digest
from gradatim.errors import RequestError
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.defence import (
    BREAKS,
    COUNTEREXAMPLE,
    REACH,
    SAME,
    Case,
    ChangeRequest,
    CodeQuestion,
)
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.rules.defence import session
from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
NOW = datetime.now(UTC)  # the program has no other clock
CORE = """LIMIT = 50


def largest(items: list[int]) -> int:
    best = 0
    for item in items:
        if item > best:
            best = item
    return best


def grade(points: int) -> str:
    if points >= LIMIT:
        return "<b>pass</b>"
    return "fail"
"""


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(home: Path, clock: Clock, judge) -> Iterator[App]:
    """With a project of one file and two commits, and what the log knows of them."""
    app = App(home, curriculum.load(Path(__file__).parents[1] / "pack"), clock)
    app.__dict__["judge"] = judge
    folder = app.project_folder("adder")
    folder.mkdir(parents=True)
    (folder / "core.py").write_text(CORE)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-C", str(folder)]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
        subprocess.run([*git, *words], check=True)
    commit = subprocess.run(
        [*git, "rev-parse", "HEAD"], stdout=subprocess.PIPE, text=True, check=True
    ).stdout.strip()
    run = Verification("run", "adder", 1, "d", "v", commit[:12])
    result = StageResult("service", "Service", Outcome.PASS, (Figure("accuracy", 0.91),))
    app.store.append(Evidence("row", NOW, "stage", "adder", projects.stage_data(run, result), "me"))
    yield app
    del app.__dict__["judge"]  # it goes on living
    app.close()


@pytest.fixture
def browser(app: App) -> Iterator[TestClient]:
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


@pytest.fixture
def walk(browser: TestClient) -> str:
    """A walk-through that has begun."""
    begun = browser.post("/defend", data={"project": "adder", "part": "walk-through"})
    assert begun.status_code == 303, begun.text
    return begun.headers["location"]


def commit_of(app: App) -> str:
    return app.verifications("adder")[0].commit


def right_answer(question: CodeQuestion) -> str:
    if question.kind == BREAKS:
        return str(question.options.index(question.answer) + 1)
    return question.answer


def test_code_is_asked_one_question_at_a_time_up_to_a_result(browser, app):
    begun = browser.post("/defend", data={"project": "adder", "part": "code", "minutes": "30"})
    assert begun.status_code == 303, begun.text
    where = begun.headers["location"]
    found = app.defence_session(where.removeprefix("/defend/"))
    again = browser.post("/defend", data={"project": "adder"})
    assert again.headers["location"] == where, "what is open is continued"
    for number, item in enumerate(found.items, 1):
        question, page = item.question, browser.get(where).text
        assert f"Question {number} of {len(found.items)}" in page and "30 minutes left" in page
        assert f"core.py, line {question.line}" in page and f"# line {question.line}" in page
        assert "<b>pass" not in page
        if question.kind in (COUNTEREXAMPLE, REACH):
            refused = browser.post(where, data={"number": number, "typed": "open('<x>')"})
            assert refused.status_code == 422 and "is not known here" in refused.text
            assert "open(&#39;&lt;x&gt;&#39;)" in refused.text
        given = {"number": number, "typed": right_answer(question)}
        if number == 1:
            given = {"number": 1, "choice": "skip"}
        assert browser.post(where, data=given).headers["location"] == where
        assert browser.post(where, data=given).headers["location"] == where, "sent twice"
    result = browser.get(where).text
    of = len(found.items)
    assert f"{of - 1} of {of} right" in result and "Skipped" in result
    assert result.count(">Correct<") == of - 1 and "against the clock" in result
    asked = [row for row in app.evidence().of("defence") if row.data["event"] == "asked"]
    assert len({row.data["key"] for row in asked}) == len(asked) == of
    assert f"{of - 1} of {of} right" in browser.get("/defend").text


@pytest.fixture
def drawn(browser: TestClient, app: App) -> str:
    """A defence with two questions that need not be looked for."""
    lines, folder = CORE.split("\n"), app.project_folder("adder")
    facts = ("core.py", digest(CORE))
    code = [
        CodeQuestion(COUNTEREXAMPLE, *facts, 7, lines[6], lines[6].replace(">", ">="), "largest",
                     SAME, searched=55),
        CodeQuestion(BREAKS, *facts, 13, lines[12], lines[12].replace(">=", ">"), "grade",
                     "grade(50)", ("grade(1)", "grade(50)"), "", "'<b>pass</b>'", "'fail'"),
    ]  # fmt: skip
    known = sources.files_digest([sources.load_file(folder / "core.py")])
    begun = {"defence": "one", "event": "begun", "where": str(folder), "supervised": "none",
             "sources": known, "questions": 2, "drawn": session.questions_data(code, [], []),
             "parts": ["code"]}  # fmt: skip
    app.store.append(Evidence("begun", NOW, "defence", "adder", begun, "me"))
    return "/defend/one"


def test_a_wrong_answer_is_shown_with_its_line_and_what_to_look_at(browser, app, drawn):
    assert "no answer yet" in browser.post(drawn, data={"number": 1, "typed": " "}).text
    browser.post(drawn, data={"number": 1, "typed": "Same"})
    shown = browser.get(drawn).text
    assert "The question before: correct" in shown and "55 calls were tried" in shown
    browser.post(drawn, data={"number": 2, "typed": "1"})
    result = browser.get(drawn).text
    assert "1 of 2 right" in result and "Not correct" in result and "not supervised" in result
    assert "core.py, line 13, in grade" in result and "if points &gt;= LIMIT:" in result
    assert "grade(50): &#39;&lt;b&gt;pass&lt;/b&gt;&#39;; now &#39;fail&#39;" in result
    assert '<pre class="code" tabindex="0">grade(1)</pre>' in result
    assert "What to look at: Go through grade(50) up to line 13." in result


def test_what_is_left_at_the_end_counts_as_not_answered(browser, app, drawn):
    browser.get(drawn)
    browser.post(f"{drawn}/end")
    ended = browser.get(drawn).text
    assert "0 of 2 right" in ended and ended.count("Not answered") == 2
    assert app.open_defence("adder") is None
    assert browser.post(drawn, data={"number": 1, "typed": "same"}).headers["location"] == drawn
    assert app.defences()[0].answers == ()


def test_page_and_program_go_on_with_each_other(browser, app, walk, gradatim):
    commit = commit_of(app)
    text = f"At {commit[:8]} accuracy was 0.91."
    browser.post(walk, data={"number": 1, "typed": text})
    told = gradatim("defend", "adder", "--continue", input=f"{text}\n\n")
    assert "2 of 5" in told.stdout and "1 of 5" not in told.stdout
    assert "go on within a day: gradatim defend adder --continue" in told.stderr
    assert "Question 3 of 5" in browser.get(walk).text
    assert "cited: commit" in browser.get(walk).text
    assert app.defences()[0].right == 2


def test_what_an_answer_lacks_is_said_and_it_may_be_kept_so(browser, app, walk):
    assert "no answer yet" in browser.post(walk, data={"number": 1}).text
    lacking = {"number": 1, "typed": "It is <good>."}
    refused = browser.post(walk, data=lacking)
    assert refused.status_code == 422 and "This cites no commit of the repository" in refused.text
    assert "It is &lt;good&gt;.</textarea>" in refused.text
    browser.post(walk, data={**lacking, "choice": "keep"})
    assert "not counted" in browser.get(walk).text
    assert [one.typed for one in app.defences()[0].answers] == ["It is <good>."]


def test_questions_about_a_changed_file_are_left_out(browser, app, drawn):
    (app.project_folder("adder") / "core.py").write_text(CORE.replace("50", "60"))
    assert "0 of 2 right" in browser.get(drawn).text
    [found] = app.defence_sessions()
    assert len(app.continue_defence(found).changed) == 2


REQUEST = ChangeRequest(
    "threshold", "core.py", digest(CORE), "grade",
    "Add a keyword argument `limit` to `grade`, `50` unless it is given.",
    (
        Case("grade(40, limit=40)", "'<b>pass</b>'", "'<b>pass</b>'", "'fail'"),
        Case("grade(70)", "'<b>pass</b>'", "'<b>pass</b>'", "'<b>pass</b>'"),
        Case("grade(60, limit=61)", "'fail'", "'fail'", "'<b>pass</b>'"),
        Case("largest([1, 3])", "3", "3", "3"),
    ),
)  # fmt: skip
GOOD = CORE.replace("grade(points: int)", "grade(points: int, limit: int = 50)").replace(
    "points >= LIMIT", "points >= limit"
)


@pytest.fixture
def request_(browser: TestClient, app: App) -> str:
    """A defence with a change request alone."""
    folder = app.project_folder("adder")
    known = sources.files_digest([sources.load_file(folder / "core.py")])
    begun = {"defence": "two", "event": "begun", "where": str(folder), "supervised": "none",
             "sources": known, "questions": 1,
             "drawn": session.questions_data([], [], [], [REQUEST]),
             "parts": ["change"]}  # fmt: skip
    app.store.append(Evidence("begun", NOW, "defence", "adder", begun, "me"))
    return "/defend/two"


def seen_on(page: str) -> str:
    return page.split('name="seen" value="')[1].split('"')[0]


def test_a_change_request_is_worked_on_in_a_copy_until_its_calls_are_right(
    browser, app, request_, clock
):
    page = browser.get(request_).text
    assert "30 minutes left" in page and "core.py, line 12, in grade" in page
    assert "grade(40, limit=40)" in page and "today, without the new argument" in page
    assert "limit=61" not in page and "&lt;b&gt;pass" in page and "<b>pass" not in page
    copy = app.home / "defences" / "two" / "core.py"
    assert copy.read_text() == CORE and str(copy) in page
    half = GOOD.replace(">= limit", ">= 40")
    sent = {"number": 1, "text": half, "seen": seen_on(page)}
    refused = browser.post(request_, data=sent)
    assert refused.headers["location"] == f"{request_}#checked"
    page = browser.get(request_).text
    assert "1 of 4 calls are not right yet" in page and "came: &#39;&lt;b&gt;pass" in page
    assert "grade(60, limit=61)" in page and copy.read_text() == half
    assert (app.project_folder("adder") / "core.py").read_text() == CORE
    clock.now = NOW + timedelta(minutes=31)
    late = "<b>after the time</b>; a later answer counts, marked as late"
    assert late in browser.get(request_).text
    browser.post(request_, data={"number": 1, "text": GOOD, "seen": seen_on(page)})
    result = browser.get(request_).text
    assert "1 of 1 right" in result and "Correct, after the time" in result
    assert "+    if points &gt;= limit:" in result
    [answer] = app.defences()[-1].answers
    assert (answer.kind, answer.right, answer.late, answer.slow) == ("change", True, False, True)
    [told] = browser.get("/api/v1/defences").json()
    assert told["answers"][0]["late"] and told["right"] == 1


def test_a_row_from_elsewhere_names_no_place_of_its_own(browser, app, request_):
    [first] = [row for row in app.evidence().of("defence") if row.data.get("defence") == "two"]
    strange = {**first.data, "defence": "../../strange"}
    app.store.append(Evidence("strange", NOW, "defence", "adder", strange, "me"))
    found = app.defence_session("../../strange")
    copy = app.working_copy(app.continue_defence(found), REQUEST)
    assert copy == app.home / "defences" / "______strange" / "core.py"
    other = replace(REQUEST, file="other.py")
    with pytest.raises(RequestError, match="not in the project any more"):
        app.working_copy(app.continue_defence(found), other)


def test_against_the_clock_a_slow_change_does_not_count(browser, app, request_, clock):
    [first] = [row for row in app.evidence().of("defence") if row.data.get("defence") == "two"]
    timed = {**first.data, "defence": "three", "minutes": 40, "supervised": "timed"}
    app.store.append(Evidence("timed", NOW, "defence", "adder", timed, "me"))
    seen = seen_on(browser.get("/defend/three").text)
    assert "a later answer does not count" in browser.get("/defend/three").text
    clock.now = NOW + timedelta(minutes=31)
    browser.post("/defend/three", data={"number": 1, "text": GOOD, "seen": seen})
    assert "0 of 1 right" in browser.get("/defend/three").text
    assert app.defences()[-1].answers[0].right


def test_a_copy_that_is_left_as_it_is_counts_as_not_right(browser, app, request_):
    seen = seen_on(browser.get(request_).text)
    browser.post(request_, data={"number": 1, "text": CORE, "seen": seen, "choice": "skip"})
    assert "0 of 1 right" in browser.get(request_).text
    assert app.defences()[-1].answers[0].skipped


def test_a_copy_that_was_changed_elsewhere_is_not_overwritten_unseen(browser, app, request_):
    seen = seen_on(browser.get(request_).text)
    copy = app.home / "defences" / "two" / "core.py"
    copy.write_text(CORE + "# mine\n")
    told = browser.post(request_, data={"number": 1, "text": GOOD, "seen": seen})
    assert told.status_code == 422 and "was changed in another editor" in told.text
    assert copy.read_text() == CORE + "# mine\n" and "points &gt;= limit" in told.text
    browser.post(request_, data={"number": 1, "text": GOOD, "seen": seen_on(told.text)})
    assert "1 of 1 right" in browser.get(request_).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("def grade(:\n", "it is no valid Python (SyntaxError, line 1)"),
        ("x" * 100_001, "it has more than 100,000 bytes"),
        ("import os\nos._exit(0)\n", "Your file did not run to its end"),
    ],
)
def test_a_copy_that_cannot_be_run_is_one_sentence(browser, app, request_, text, says):
    seen = seen_on(browser.get(request_).text)
    told = browser.post(request_, data={"number": 1, "text": text, "seen": seen})
    assert told.status_code == 422 and says in told.text
    assert app.defences()[-1].answers == ()


def test_page_and_program_work_on_the_same_copy(browser, app, request_, gradatim):
    browser.get(request_)
    copy = app.home / "defences" / "two" / "core.py"
    told = gradatim("defend", "adder", "--continue", input="\n")
    assert "2 of 4 calls are not right yet" in told.stdout and str(copy) in told.stdout
    copy.write_text(GOOD)
    told = gradatim("defend", "adder", "--continue", input="\n")
    assert told.returncode == 0 and "correct\nall 4 calls" in told.stdout
    assert "1 of 1 right" in browser.get(request_).text


def test_other_programs_read_what_was_defended(browser, drawn):
    browser.post(drawn, data={"number": 1, "typed": "same"})
    [one] = browser.get("/api/v1/defences", params={"project": "adder"}).json()
    assert (one["id"], one["right"], one["asked"], one["project"]) == ("one", 1, 1, "adder")
    assert browser.get("/api/v1/defences", params={"project": "other"}).json() == []


def test_after_a_day_it_is_over(browser, app, clock, walk):
    clock.now = NOW + timedelta(days=1)
    assert "0 of 5 right" in browser.get(walk).text
    assert browser.post(walk, data={"number": 1, "typed": "x"}).status_code == 303
    assert app.defences()[0].answers == ()
    assert "Not over yet" not in browser.get("/defend").text


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"project": ""}, "There is no project"),
        ({"project": "nothing"}, "There is no project"),
        ({"project": "adder", "minutes": "3"}, "is no possible number of minutes"),
        ({"project": "adder", "minutes": "\u00b2"}, "is no possible number of minutes"),
        ({"project": "adder", "minutes": "000000030000"}, "is no possible number of minutes"),
        ({"project": "adder", "part": "<i>"}, "has no part &#39;&lt;i&gt;&#39;"),
    ],
)
def test_what_cannot_be_begun_is_said_and_stays_in_the_form(browser, app, data, sentence):
    refused = browser.post("/defend", data={"witness": "Ada <3", **data})
    assert refused.status_code == 422 and sentence in refused.text
    assert 'value="Ada &lt;3"' in refused.text
    assert app.defences() == []


def test_without_a_project_it_says_what_to_do(browser, app):
    app.project_folder("adder").rename(app.home / "elsewhere")
    assert "You have no project yet" in browser.get("/defend").text
    assert 'href="/defend"' in browser.get("/projects").text
    assert browser.get("/defend/nothing").status_code == 404
