"""Workshops: a folder of the learner's own, which several labs judge one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.errors import RequestError, SubmissionError
from gradatim.kinds.program.child import load
from gradatim.model import Background, Outcome, Role
from gradatim.rules import mastery
from gradatim.web import create

FIRST, SECOND = "word-counter-one-file", "word-counter-many-files"
DAY = date(2027, 1, 13)


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, curriculum.load(), lambda: datetime(2027, 1, 13, 12, tzinfo=UTC))
    made.onboard(Role.MLE, Background.NONE, 12.5, DAY)
    yield made
    made.close()


def solve(app: App, lab: str) -> None:
    for name, content in app.material(lab).solution.items():
        (app.path(lab) / name).write_bytes(content)


def test_the_steps_share_a_folder_and_each_goes_on_from_what_lies_there(app, home):
    folder = app.begin(FIRST)
    assert folder == home / "workshops" / "word-counter"
    assert {path.name for path in folder.iterdir()} == {"count.py", f"{FIRST}.md"}
    assert app.check(FIRST).outcome is Outcome.FAIL
    solve(app, FIRST)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "count.pyc").write_bytes(b"\xff")
    assert app.check(FIRST).outcome is Outcome.PASS
    assert app.begin(SECOND) == folder
    assert (folder / "count.py").read_bytes() == app.material(FIRST).solution["count.py"]
    assert [row.subject for row in app.evidence().of("opened")] == [FIRST, SECOND]
    verdict = app.diagnose(app.check(SECOND))
    assert verdict.outcome is Outcome.FAIL
    solve(app, SECOND)
    assert app.check(SECOND).outcome is Outcome.PASS
    assert list(app.solution(SECOND)) == ["solution: count.py", "rows_first: count.py"]


def test_a_step_is_not_repeated_since_its_folder_holds_those_after_it(app):
    app.begin(FIRST)
    solve(app, FIRST)
    assert app.check(FIRST).outcome is Outcome.PASS
    with pytest.raises(RequestError, match="share a folder"):
        app.retest(FIRST)
    assert (app.path(FIRST) / "count.py").exists()
    page = TestClient(create(app), base_url="http://127.0.0.1:4711").get(f"/labs/{FIRST}").text
    assert "Compare with our solution" in page
    assert "Repeat from an empty file" not in page


def test_who_joins_late_begins_with_the_solution_before(app):
    folder = app.begin(SECOND)
    assert (folder / "count.py").read_bytes() == app.material(FIRST).solution["count.py"]


def test_a_save_checks_the_first_step_that_is_not_passed(app):
    app.begin(FIRST)
    labs = [FIRST, SECOND, "word-counter-top-words"]
    assert list(app._one_step_each(labs)) == [FIRST]
    solve(app, FIRST)
    app.check(FIRST)
    assert list(app._one_step_each([*labs, "price-from-text"])) == [SECOND, "price-from-text"]
    for lab in labs[1:]:
        solve(app, lab)
        assert app.check(lab).outcome is Outcome.PASS
    assert list(app._one_step_each(labs)) == [FIRST]


def test_a_wrong_idea_of_one_file_is_named(app):
    folder = app.begin(FIRST)
    wrong = next(one for one in app.material(FIRST).wrong if one.name == "bytes_counted")
    (folder / "count.py").write_bytes(wrong.files["count.py"])
    verdict = app.diagnose(app.check(FIRST))
    assert [found.name for found in verdict.misconceptions] == ["bytes_counted"]


def test_a_workshop_is_planned_and_shows_no_skill(app):
    steps = [step for week in app.plan().weeks for day in week.days for step in day.steps]
    planned = {step.id: step.kind for step in steps}
    assert planned[FIRST] == planned[SECOND] == "workshop"
    tests = [lab.id for lab in mastery.tests_of_skills(app.pack)]
    assert FIRST not in tests and "price-from-text" in tests


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda folder: (folder / "huge.txt").write_bytes(b"x" * (2**21 + 1)), "more than 100"),
        (lambda folder: folder.rename(folder.with_name("elsewhere")), "no such folder"),
    ],
)
def test_a_folder_that_cannot_be_judged_is_refused_in_a_sentence(app, spoil, words):
    folder = app.begin(FIRST)
    spoil(folder)
    with pytest.raises(SubmissionError, match=words):
        app.check(FIRST, folder)
    with pytest.raises(RequestError, match="folder of several files"):
        app.save(FIRST, "text")


def test_checks_see_the_files_and_programs_find_libraries(tmp_path):
    files = {"main.py": b"import numpy, other; print(other.x)", "other.py": b"x = 3"}
    program = load(files, tmp_path, "ledger")
    assert program.names == ["main.py", "other.py"]
    assert program.text("other.py") == "x = 3"
    with pytest.raises(FileNotFoundError, match="no file"):
        program.text("x.py")
    assert program.run(["python", "main.py"])["out"] == "3\n"
