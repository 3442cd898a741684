"""Mock interviews: what is drawn from the real curriculum, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gradatim import curriculum
from gradatim.model import Evidence
from gradatim.rules import interview
from gradatim.rules.interview import (
    CODING_SKILL,
    QUESTION_SKILLS,
    draw,
    interviews,
    is_ready,
    last_interview_day,
)

REAL = curriculum.load()
START = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)


def at(minute: float, kind: str, subject: str, **data: object) -> Evidence:
    when = START + timedelta(minutes=minute)
    return Evidence(f"{kind}-{subject}-{minute}", when, kind, subject, data, "me")


def begun(tasks: list[interview.Task], minutes: int = 45) -> Evidence:
    return at(0, "interview", "", **interview.start_data(tasks, 1, minutes))


@pytest.mark.parametrize("minutes", [30, 45, 90])
@pytest.mark.parametrize("seed", range(7))
def test_half_of_the_minutes_are_coding_and_all_fit(minutes: int, seed: int) -> None:
    tasks = draw(REAL, [], seed, minutes)
    kinds = [task.kind for task in tasks]
    assert kinds == sorted(kinds, reverse=True) and {"practice", "drill"} == set(kinds)
    assert len({task.id for task in tasks}) == len(tasks)
    coding = sum(task.minutes for task in tasks if task.kind == "practice")
    assert coding <= minutes / 2 or kinds.count("practice") == 1
    assert sum(task.minutes for task in tasks) <= minutes
    assert minutes == 90 or sum(task.minutes for task in tasks) > minutes - 6


def test_a_newcomer_is_asked_about_interviews_only() -> None:
    skills = {drill.id: drill.skill for drill in REAL.drills()}
    for task in draw(REAL, [], 3, 120):
        skill = REAL.exercises[task.id].skill if task.kind == "practice" else skills[task.id]
        assert skill in {CODING_SKILL, *QUESTION_SKILLS}


def test_another_seed_asks_something_else_and_the_same_the_same() -> None:
    assert draw(REAL, [], 1, 45) == draw(REAL, [], 1, 45) != draw(REAL, [], 2, 45)


def test_what_was_done_comes_last() -> None:
    done = draw(REAL, [], 1, 45)
    rows = [
        at(n, "verdict", task.id, outcome="PASS")
        if task.kind == "practice"
        else at(n, "drill", task.id, met=1, of=3)
        for n, task in enumerate(done)
    ]
    for seed in range(10):
        again = draw(REAL, rows, seed, 45)
        known = [task in done for task in again if task.kind == "drill"]
        assert not any(task in done for task in again if task.kind == "practice")
        assert known == sorted(known)


def test_only_what_happened_within_the_time_counts() -> None:
    tasks = draw(REAL, [], 1, 45)
    first, *_, question = tasks
    log = [
        at(-1, "verdict", first.id, outcome="PASS"),
        begun(tasks),
        at(3, "verdict", first.id, outcome="FAIL"),
        at(4, "verdict", first.id, outcome="PASS", replay=True),
        at(9, "verdict", first.id, outcome="PASS"),
        at(10, "verdict", first.id, outcome="FAIL"),
        at(44, "drill", question.id, met=3, of=5),
        at(45, "drill", question.id, met=5, of=5),
    ]
    (one,) = interviews(REAL, log)
    exercise, drill = one.answers[0], one.answers[-1]
    assert (exercise.met, exercise.tries, exercise.at) == (1, 2, START + timedelta(minutes=9))
    assert (drill.met, drill.of) == (3, 5)
    assert one.points("practice")[0] == 1 and one.points("drill") == (3, 5)


def test_the_minutes_of_each_task_end_with_its_checks() -> None:
    tasks = draw(REAL, [], 1, 45)
    first, second, *_, question = tasks
    log = [
        begun(tasks),
        at(7, "verdict", first.id, outcome="FAIL"),
        at(9, "verdict", second.id, outcome="FAIL"),
        at(17.5, "verdict", first.id, outcome="PASS"),
        at(18, "verdict", first.id, outcome="PASS"),
        at(18.2, "drill", question.id, met=3, of=5),
    ]
    (one,) = interviews(REAL, log)
    took = {answer.task.id: answer.took for answer in one.answers}
    assert took[first.id] == pytest.approx(15.5) and took[second.id] == pytest.approx(2)
    assert took[question.id] == pytest.approx(0.2)
    spent = {answer.task.id: answer.spent for answer in one.answers}
    assert spent[first.id] == f"16 min of {first.minutes}"
    assert spent[question.id] == f"1 min of {question.minutes}"
    untouched = [answer for answer in one.answers if not answer.tries]
    assert {(answer.took, answer.spent) for answer in untouched} == {(None, "")}


def test_it_is_due_once_the_lab_of_the_coding_skill_is_passed() -> None:
    labs = [lab.id for lab in REAL.labs.values() if CODING_SKILL in lab.skills]
    rows = [at(n, "verdict", name, outcome="PASS") for n, name in enumerate(labs)]
    assert labs and is_ready(REAL, rows) and not is_ready(REAL, rows[1:])


def test_only_an_interview_that_is_over_and_in_which_something_was_tried_was_held() -> None:
    tasks = draw(REAL, [], 1, 45)
    monday = START.date()
    later = START + timedelta(hours=1)
    one_try = [begun(tasks), at(3, "verdict", tasks[0].id, outcome="FAIL")]
    assert last_interview_day(REAL, [begun(tasks)], later, UTC, monday) is None
    assert last_interview_day(REAL, one_try, START + timedelta(minutes=5), UTC, monday) is None
    assert last_interview_day(REAL, one_try, later, UTC, monday) == monday
    assert last_interview_day(REAL, one_try, later, UTC, monday + timedelta(days=1)) is None


def test_it_runs_until_its_time_is_over_or_everything_is_done() -> None:
    tasks = [task for task in draw(REAL, [], 1, 45) if task.kind == "drill"]
    (one,) = interviews(REAL, [begun(tasks)])
    assert one.running(START) and one.running(START + timedelta(minutes=44))
    assert not one.running(START + timedelta(minutes=45))
    log = [begun(tasks), *(at(1, "drill", task.id, met=0, of=3) for task in tasks)]
    assert not interviews(REAL, log)[0].running(START + timedelta(minutes=2))


@pytest.mark.parametrize(
    "data",
    [{}, {"minutes": "x"}, {"tasks": 3}, {"tasks": [3]}, {"tasks": [["drill", "gone"], []]}],
)
def test_a_row_that_no_version_of_ours_wrote_asks_nothing(data: dict[str, object]) -> None:
    assert all(one.answers == () for one in interviews(REAL, [at(0, "interview", "", **data)]))
