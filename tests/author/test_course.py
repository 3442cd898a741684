"""`gradatim author check` over chapters and exercises, single ones and all."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from course_pack import CHAPTER, EXERCISE, lay
from gradatim import author, curriculum
from gradatim.author import course, lock_files, replay
from gradatim.author.lab_proof import Settings
from gradatim.author.lock import Action, Lock
from gradatim.cli.commands import program
from gradatim.errors import RequestError
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool

ROOT = Path(__file__).parents[2]
CHAPTER_ID, EXERCISE_ID = "py-control/01-adding-up", "py-control/total_rain"


def proof(root, *ids):
    lines = []
    return author.check(curriculum.load(root), ids, seeds=2, report=lines.append), lines


def test_one_chapter_and_one_exercise_are_proven_alone(tmp_path):
    found, lines = proof(lay(tmp_path), CHAPTER_ID, EXERCISE_ID)
    assert found.problems == ()
    assert (found.chapters, found.exercises, found.labs) == ((CHAPTER_ID,), (EXERCISE_ID,), ())
    assert lines[0] == f"{CHAPTER_ID}: no problems; its cells and answers were run"
    assert lines[1].startswith(f"{EXERCISE_ID}: no problems; ")
    assert found.killed == found.mutants > 3


def test_the_whole_pack_is_proven_with_what_cannot_be_read(tmp_path):
    root = lay(tmp_path, chapter=CHAPTER.replace('kind = "numeric"', 'kind = "number"'))
    (root / "exercises" / "py-control" / "broken.py").write_text("def f(:\n")
    found, _ = proof(root, *author.all_ids(curriculum.load(root)))
    told = {(problem.lab, problem.what) for problem in found.problems}
    assert ("py-control/broken", "its head cannot be read") in told
    assert (CHAPTER_ID, "'kind' is 'number'") in told


def test_what_is_wrong_with_the_form_is_told_of_a_single_file_too(tmp_path):
    root = lay(tmp_path, exercise=EXERCISE.replace("def cases", "def case"))
    found, _ = proof(root, EXERCISE_ID)
    assert ("there is no cases(rng)", f"exercises/{EXERCISE_ID}.py") in [
        (problem.what, problem.where) for problem in found.problems
    ]


def test_an_unknown_id_is_refused(tmp_path):
    with pytest.raises(RequestError, match="no chapter or exercise 'py-control/nothing'"):
        proof(lay(tmp_path), "py-control/nothing")


def gradatim(root, *words):
    command = ["--pack", str(root), "author", "check", *words, "--seeds", "2"]
    ended = CliRunner().invoke(program, command, obj=(None, root))
    return ended.exit_code, ended.output


def test_the_command_proves_one_exercise_and_prints_what_is_wrong(tmp_path):
    root = lay(tmp_path, exercise=EXERCISE.replace("minutes = 4", "minutes = 9"))
    code, printed = gradatim(root, EXERCISE_ID)
    assert code == 1
    assert "py-control/total_rain: minutes = 9, and the rule gives 4" in printed
    assert "1 exercises, 1 problems" in printed
    _, printed = gradatim(root, EXERCISE_ID, "--json")
    assert json.loads(printed)["exercises"] == [EXERCISE_ID]


# Locks ------------------------------------------------------------------------------------------


def locked(root, **settings):
    found = author.check(
        curriculum.load(root),
        [CHAPTER_ID, EXERCISE_ID],
        trust_locks=True,
        report=lambda line: None,
        **settings,
    )
    return found


@pytest.fixture
def sample(monkeypatch):
    """What the rotation asks for: nothing until a test says so."""
    chosen = {}
    monkeypatch.setattr(
        course, "scheduled_action", lambda name, commits, period: chosen.get(name, Action.NONE)
    )
    return chosen


def test_what_was_proven_is_locked_until_it_changes(tmp_path, sample):
    root = lay(tmp_path)
    assert locked(root).locked == ()
    again = locked(root)
    assert (again.locked, again.problems) == ((CHAPTER_ID, EXERCISE_ID), ())
    assert again.killed == again.mutants > 3
    lay(tmp_path, exercise=EXERCISE.replace("Total rain", "Rain in all"), picture="print('<svg/>')")
    assert locked(root).locked == ()


def test_what_has_a_problem_has_no_lock(tmp_path, sample):
    root = lay(tmp_path)
    locked(root)
    lay(tmp_path, exercise=EXERCISE.replace(">>> total_rain([4, 2])\n6", ">>> total_rain([4])\n5"))
    assert len(locked(root).problems) == 1
    assert not (root / "proofs" / f"{EXERCISE_ID}.json").exists()


def test_a_lock_that_says_too_much_is_withdrawn_by_the_sample(tmp_path, sample):
    root = lay(tmp_path, chapter=CHAPTER.replace("print(total / 3)", "print(total * 9)"))
    pack = curriculum.load(root)
    key = course.CourseProver(NoWorkers(), pack, Settings(), {})._key(CHAPTER_ID)
    lock_files.write(root, Lock(CHAPTER_ID, key))
    assert locked(root).problems == ()
    sample[CHAPTER_ID] = Action.FULL
    assert "its lock says that it has no problem" in [p.what for p in locked(root).problems]
    assert not (root / "proofs" / f"{CHAPTER_ID}.json").exists()


def test_at_its_turn_an_exercise_is_replayed_and_a_chapter_run_whole(tmp_path, sample):
    root = lay(tmp_path)
    locked(root)
    sample[CHAPTER_ID] = sample[EXERCISE_ID] = Action.REPLAY
    found = locked(root)
    assert (found.replayed, found.locked, found.problems) == ((EXERCISE_ID,), (), ())


def forget_the_judge(root, name):
    """A lock that another judge has written."""
    lock = lock_files.read(root, name)
    lock_files.write(root, replace(lock, key=replace(lock.key, judge="before")))


def test_an_exercise_under_another_judge_is_replayed_and_locked_anew(tmp_path, sample):
    root = lay(tmp_path)
    locked(root)
    before = lock_files.read(root, EXERCISE_ID)
    forget_the_judge(root, EXERCISE_ID)
    found = locked(root)
    assert (found.replayed, found.locked) == ((EXERCISE_ID,), (CHAPTER_ID,))
    assert lock_files.read(root, EXERCISE_ID) == before


def test_an_exercise_that_another_judge_lets_pass_is_proven_in_full(tmp_path, sample, monkeypatch):
    root = lay(tmp_path)
    locked(root)
    forget_the_judge(root, EXERCISE_ID)
    monkeypatch.setattr(replay, "PASS_SEEDS", 0)
    monkeypatch.setattr(replay, "_fails", lambda *arguments: False)
    found = locked(root)
    assert (found.replayed, found.locked, found.problems) == ((), (CHAPTER_ID,), ())


def test_a_chapter_under_another_judge_is_run_whole(tmp_path, sample):
    root = lay(tmp_path)
    locked(root)
    forget_the_judge(root, CHAPTER_ID)
    found = locked(root)
    assert (found.replayed, found.locked) == ((), (EXERCISE_ID,))


class NoWorkers:
    level = Judge(Pool()).level


def test_a_lock_of_what_is_no_longer_there_is_a_problem(tmp_path):
    root = lay(tmp_path)
    path = root / "proofs" / "py-control" / "gone.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}")
    found, _ = proof(root, *author.all_ids(curriculum.load(root)))
    assert ("proofs/py-control/gone.json", "it locks nothing") in [
        (problem.where, problem.what) for problem in found.problems
    ]


# The page for authors ---------------------------------------------------------------------------


def page_blocks():
    text = (ROOT / "docs" / "authoring.md").read_text()
    chapter = text.partition("````markdown\n")[2].partition("````\n")[0]
    exercise = text.partition("## An exercise")[2].partition("```python\n")[2].partition("```\n")[0]
    return chapter, exercise


def test_the_examples_of_the_page_for_authors_hold(tmp_path):
    chapter, exercise = page_blocks()
    root = lay(tmp_path, chapter=CHAPTER, exercise=exercise.replace("01-loops", "01-adding-up"))
    (root / "chapters" / "py-control" / "00-loops.md").write_text(chapter)
    found, _ = proof(root, "py-control/00-loops", EXERCISE_ID)
    long = ("words of prose", "minutes = 8")  # most of its prose was left out
    left = [p.what for p in found.problems if not any(words in p.what for words in long)]
    assert left == []
