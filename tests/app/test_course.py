"""Chapters and exercises as a learner does them, with the real judge."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.app.course import missed_card
from gradatim.errors import RequestError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Background, Evidence, Outcome, Profile, Role
from gradatim.model.course import Cell, Question, Section
from gradatim.rules import answers, deck

NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
PACK = Path(__file__).parents[1] / "course_pack"
CHAPTER = "py-control/01-loops"
RIGHT = "def total(prices):\n    return sum(prices)\n"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge(Pool())
    yield made
    made.close()


@pytest.fixture
def now() -> list[datetime]:
    return [NOON]


@pytest.fixture
def app(home: Path, tmp_path: Path, judge: Judge, now: list[datetime]) -> Iterator[App]:
    pack = shutil.copytree(PACK, tmp_path / "course")
    made = App(home, curriculum.load(pack), lambda: now[0])
    made.__dict__["judge"] = judge
    yield made
    del made.__dict__["judge"]  # it goes on living
    made.close()


def reply(app: App, question: str, typed: str, seed: int = 0):
    return app.respond(app.chapter(CHAPTER), question, typed, seed)


def read_all(app: App) -> None:
    drawn = app.question(app.chapter(CHAPTER), "sum-of-two", 5)
    assert reply(app, "sum-of-two", drawn.answer, 5).right
    assert reply(app, "which-word", "for").right
    assert reply(app, "why-a-loop", "yes").finished


def test_the_course_of_a_skill_is_its_chapters_with_their_exercises(app: App) -> None:
    found = [one.id for one in app.activities("py-control")]
    assert found == [CHAPTER, "py-control/total", "py-control/shout", "py-control/02-more"]


def test_a_wrong_answer_hears_its_own_sentence_and_may_try_again(app: App) -> None:
    first = reply(app, "which-word", "if")
    assert (first.right, first.done, first.remark) == (False, False, "That word chooses.")
    assert first.answer == ""
    assert reply(app, "which-word", "for").right


def test_a_missed_choice_comes_back_with_its_options(app: App) -> None:
    assert not reply(app, "which-word", "if").right
    assert reply(app, "which-word", "for").right
    (found,) = deck.missed_questions(app.evidence()).values()
    assert found.card.ask == "Which word begins a loop over a list?\n\n- if\n- for"


@pytest.mark.parametrize(("answer", "kept"), [("4", "a = 2\n\n"), ("another", "")])
def test_a_missed_question_brings_the_lines_above_it_that_it_needs(
    app: App, answer: str, kept: str
) -> None:
    asked = Question("double", "predict", "What does this print?", answer, code="print(a * 2)")
    section = Section("Doubling", (Cell("a = 2\nprint(a)", "2"), asked))
    chapter = replace(app.chapter(CHAPTER), sections=(section,))
    assert not app.respond(chapter, "double", "5").right
    assert app.respond(chapter, "double", answer).right
    (found,) = deck.missed_questions(app.evidence()).values()
    assert found.card.code == f"{kept}print(a * 2)"


def test_a_missed_number_comes_back_with_its_tolerance(app: App) -> None:
    chapter = app.chapter(CHAPTER)
    share = Question("share", "numeric", "2 of 3?", "0.667", proof="print(2 / 3)", tolerance=0.005)
    row = {"question": "share", "missed": missed_card(chapter, share)}
    log = [Evidence("1", NOON, "read", CHAPTER, row, "me")]
    (found,) = deck.missed_questions(log).values()
    assert answers.is_right(found.card, "2/3") and not answers.is_right(found.card, "0.7")


def test_before_the_last_try_it_also_hears_where_to_read_again(app: App) -> None:
    assert reply(app, "which-word", "if").remark == "That word chooses."
    section = app.chapter(CHAPTER).sections[1].title
    assert section
    second = reply(app, "which-word", "if").remark
    assert second.startswith("That word chooses. ") and f"“{section}”" in second
    assert section not in reply(app, "which-word", "if").remark  # the answer is told now


def test_an_answer_that_nobody_foresaw_hears_something_else_each_time(app: App) -> None:
    said = [reply(app, "sum-of-two", "none of these", seed).remark for seed in (1, 2, 3)]
    assert "read it once more" in said[0] and "step by step" in said[1] and said[2] == ""


def test_the_page_says_the_same_with_the_numbers_of_then(app: App) -> None:
    drawn = app.question(app.chapter(CHAPTER), "sum-of-two", 5)
    said = reply(app, "sum-of-two", f'"{drawn.answer}"', 5).remark
    assert "quotation marks" in said
    chapter = app.chapter(CHAPTER)
    assert app.remark(chapter, app.question_states(chapter)["sum-of-two"]) == said


def test_after_three_tries_the_answer_is_explained(app: App) -> None:
    for _ in range(2):
        assert not reply(app, "which-word", "if").done
    third = reply(app, "which-word", "while")
    assert (third.done, third.right, third.answer) == (True, False, "for")
    assert third.why


def test_fresh_numbers_come_from_the_seed_and_are_judged_by_it(app: App) -> None:
    chapter = app.chapter(CHAPTER)
    one, other = (app.question(chapter, "sum-of-two", seed) for seed in (1, 2))
    assert one.ask != other.ask
    assert "{" not in one.ask
    assert not reply(app, "sum-of-two", other.answer, 1).right
    assert reply(app, "sum-of-two", one.answer, 1).right


def test_a_chapter_is_read_when_its_questions_are_answered(app: App) -> None:
    assert CHAPTER not in app.chapters_read()
    read_all(app)
    assert CHAPTER in app.chapters_read()


def test_a_model_answer_that_was_looked_at_is_done_with_whatever_it_came_to(app: App) -> None:
    assert reply(app, "why-a-loop", "no").done
    assert app.answered(CHAPTER)["why-a-loop"].done


def test_a_cell_runs_whatever_became_of_those_above_it(app: App) -> None:
    ran = app.run("print(x)", ["x = 1\n1 / 0", "y = ("])
    assert (ran.output, ran.error) == ("1\n", "")


def test_a_file_runs_with_what_lies_beside_it_and_is_no_attempt(app: App) -> None:
    app.begin("py-control/total")
    app.save("py-control/total", RIGHT + "print(total([1, 2]))\n")
    assert app.run_file("py-control/total").output == "3\n"
    assert not app.evidence().of("verdict")


@pytest.mark.parametrize(
    ("call", "error"),
    [
        ("missing(3)", "NameError: name 'missing' is not defined"),
        ("[\n    missing,\n]", "NameError: name 'missing' is not defined (line 3: missing,)"),
        ("1 /", "SyntaxError: invalid syntax (line 1: 1 /)"),
    ],
)
def test_an_error_in_a_call_quotes_what_was_typed_and_nothing_around_it(
    app: App, call: str, error: str
) -> None:
    app.begin("py-control/total")
    app.save("py-control/total", RIGHT)
    assert app.run_file("py-control/total", call).error == error


def test_what_is_run_after_a_file_knows_the_helpers_of_its_lab(tmp_path: Path) -> None:
    app = App(tmp_path)
    app.begin("batched-iterator")
    lines = "source = iter([1, 2, 3])\nprint(given.left(lambda items, n: items, source, 2))"
    assert app.run_file("batched-iterator", lines).error == ""
    assert app.run_file("batched-iterator", "given.lost").error.endswith("attribute 'lost'")
    with pytest.raises(RequestError, match="is no Python file"):
        app.run_file("git-rescue")
    app.close()


def test_the_hint_of_an_exercise_is_free_and_its_solution_is_not(app: App) -> None:
    app.begin("py-control/total")
    with pytest.raises(RequestError, match="the hint comes after 2 failures"):
        app.hint("py-control/total")
    app.save("py-control/total", "def total(prices):\n    return 0\n")
    app.check("py-control/total")
    app.check("py-control/total")
    assert app.hint("py-control/total") == ["What is the total before the first price?"]
    with pytest.raises(RequestError, match="after 3 failures"):
        app.show_solution("py-control/total")
    app.check("py-control/total")
    assert app.solution("py-control/total") is None
    app.show_solution("py-control/total")
    assert "result" in (app.solution("py-control/total") or {})["solution"]
    app.save("py-control/total", RIGHT)
    app.check("py-control/total")
    assert app.lab_state("py-control/total").state == "passed with hints"


def test_what_was_missed_comes_back_as_a_card_the_next_day(app: App, now: list[datetime]) -> None:
    for typed in ("if", "for"):
        reply(app, "which-word", typed)
    reply(app, "why-a-loop", "yes")
    assert app.queue().today == ()
    now[0] = NOON + timedelta(days=1, minutes=1)
    assert [card.id for card in app.queue().today] == [f"{CHAPTER}#which-word"]
    app.record_review(f"{CHAPTER}#which-word", 3)
    assert app.queue().today == ()


def test_chapters_and_exercises_begin_a_skill_and_are_evidence_of_it(app: App) -> None:
    assert app.why("py-control").state == "not started"
    reply(app, "which-word", "if")
    assert app.why("py-control").state == "in progress"
    assert next(item.state for item in app.outline("py-control")) == "in progress"
    app.begin("py-control/total")
    app.save("py-control/total", RIGHT)
    app.check("py-control/total")
    rows = [(row.title, row.outcome, row.counts) for row in app.why("py-control").rows]
    assert ("Loops: the same steps for every item", "not yet", False) in rows
    assert ("Total of a receipt", "passed, unaided", False) in rows
    read_all(app)
    assert [item.state for item in app.outline("py-control")][:2] == ["read", "passed"]


def test_an_empty_answer_is_no_try(app: App) -> None:
    with pytest.raises(RequestError, match="no answer yet"):
        reply(app, "which-word", "  ")
    assert not app.answered(CHAPTER)


def test_a_cell_runs_after_those_above_it(app: App) -> None:
    cells = app.chapter(CHAPTER).cells()
    ran = app.run("print(total * 2)", [cells[0].code])
    assert (ran.output, ran.error) == ("9.4\n", "")
    failed = app.run("print(1)\nprint(totl)")
    assert failed.output == "1\n"
    assert failed.error.startswith("NameError: name 'totl' is not defined")
    assert "line 2" in failed.error


def test_an_exercise_is_opened_checked_and_named_like_a_lab(app: App) -> None:
    path = app.begin("py-control/total")
    assert path.name == "total.py"
    assert path.parent == app.home / "exercises" / "py-control"
    assert "# TODO" in path.read_text()
    app.save("py-control/total", "def total(prices):\n    return max(prices, default=0)\n")
    failed = app.diagnose(app.check("py-control/total"))
    assert [one.name for one in failed.misconceptions] == ["largest"]
    app.save("py-control/total", RIGHT)
    assert app.check("py-control/total").outcome is Outcome.PASS
    assert app.exercises("py-control")[0].state == "passed"


def test_the_daily_set_is_new_work_first_and_what_is_due_again_later(
    app: App, now: list[datetime]
) -> None:
    assert app.daily_set() == []  # no chapter was read yet
    read_all(app)
    assert [row.exercise.id for row in app.daily_set()] == ["py-control/total", "py-control/shout"]
    app.save("py-control/total", RIGHT)
    app.check("py-control/total")
    assert [row.exercise.id for row in app.daily_set()] == ["py-control/shout"]
    now[0] = NOON + timedelta(days=3)
    assert {row.exercise.id for row in app.daily_set()} == {"py-control/shout", "py-control/total"}


def test_an_unknown_chapter_or_exercise_is_one_sentence(app: App) -> None:
    with pytest.raises(RequestError, match="there is no chapter"):
        app.chapter("py-control/99-nothing")
    with pytest.raises(RequestError, match="there is no lab or exercise 'py-control/totl'"):
        app.check("py-control/totl")


def test_a_chapter_is_unread_before_what_comes_after_it_until_it_is_read(app):
    early = "py-control/total"
    assert app.unread_before(early) == []  # there is no plan that it comes before
    app.save_profile(Profile(Role.MLE, Background.NONE, 10, NOON.date()))
    assert [row.id for row in app.unread_before(early)] == [CHAPTER]
    read_all(app)
    assert app.unread_before(early) == []
