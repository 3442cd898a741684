"""The pages of a defence, without JavaScript."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.defence import sources
from gradatim.defence.questions import digest
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.defence import BREAKS, COUNTEREXAMPLE, REACH, SAME, CodeQuestion
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
    app.store.append(Evidence("row", NOW, "stage", "adder", projects.row(run, result), "me"))
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
            given = {"number": 1, "deed": "skip"}
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
    known = sources.digest_of([sources.one_file(folder / "core.py")])
    begun = {"defence": "one", "event": "begun", "where": str(folder), "supervised": "none",
             "sources": known, "questions": 2, "drawn": session.drawn(code, [], []),
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
    browser.post(walk, data={**lacking, "deed": "keep"})
    assert "not counted" in browser.get(walk).text
    assert [one.typed for one in app.defences()[0].answers] == ["It is <good>."]


def test_questions_about_a_changed_file_are_left_out(browser, app, drawn):
    (app.project_folder("adder") / "core.py").write_text(CORE.replace("50", "60"))
    assert "0 of 2 right" in browser.get(drawn).text
    [found] = app.defence_sessions()
    assert len(app.continue_defence(found).changed) == 2


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
