"""A lab is believed by its lock, replayed or proven again: on real files, with the real judge."""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import replace

import pytest

from gradatim import author, curriculum
from gradatim.author import lab_proof, lock_files, outcomes, prove, replay
from gradatim.author.keys import Keys
from gradatim.author.lock import FULL_PERIOD, REPLAY_PERIOD, Action, Lock, scheduled_action, to_json
from gradatim.author.mutants import Mutant
from gradatim.author.workers import Workers
from gradatim.errors import RequestError

AT = {
    scheduled_action("tripled", commits): commits for commits in range(REPLAY_PERIOD * FULL_PERIOD)
}
PASSES = '"""You take each number twice."""\n\n\ndef tripled(xs):\n    return [3 * x for x in xs]\n'


@pytest.fixture(scope="module")
def workers():
    with Workers() as made:
        yield made


@pytest.fixture(autouse=True)
def quick(monkeypatch, workers):
    """Two seeds instead of twenty, no sample, and one warm judge for all tests."""
    monkeypatch.setattr(prove, "Workers", lambda: nullcontext(workers))
    monkeypatch.setattr(outcomes, "SEEDS", 2)
    at(monkeypatch, AT[Action.NONE])


def at(monkeypatch, commits):
    monkeypatch.setattr(lab_proof.lock_files, "commit_count", lambda root: commits)


@pytest.fixture
def check(monkeypatch):
    """Proves a pack; how the lab was proven is in the lines, or the ways of the proof."""
    lines = []

    def run(root, *labs, **how):
        pack = curriculum.load(root)
        how = {"seeds": 2, "trust_locks": not labs, **how}
        lines.clear()
        found = author.check(pack, labs or list(pack.labs), report=lines.append, **how)
        return found

    run.lines = lines
    return run


def path(root):
    return root / "proofs" / "tripled.json"


def relock(root, **changes):
    """The lock with another key."""
    lock = lock_files.read(root, "tripled")
    path(root).write_text(to_json(replace(lock, key=replace(lock.key, **changes))))
    return lock


def test_a_lab_without_a_problem_is_locked_and_then_believed(check, write):
    root = write()
    first = check(root)
    assert (first.locked, first.problems) == ((), ())
    table = json.loads(path(root).read_text())
    assert table["counts"]["killed"] == first.killed > 5
    assert ["wrong/one_for_none.py", "nothing", 0] in table["witnesses"]
    assert len(table["witnesses"]) == first.killed + 3  # two files of wrong/, and the starter

    again = check(root)
    assert (again.locked, again.labs, again.sampled) == (("tripled",), ("tripled",), ())
    assert (again.mutants, again.killed) == (first.mutants, first.killed)
    assert check.lines == ["1 locked by earlier proofs, 0 in the sample"]


@pytest.mark.parametrize(
    ("file", "text", "problems"),
    [
        ("also/added.py", "def tripled(xs):\n    return list(map(lambda x: 3 * x, xs))\n", 0),
        ("wrong/doubled.py", PASSES, 1),
    ],
)
def test_a_lab_that_has_changed_is_proven_again(check, write, file, text, problems):
    root = write()
    check(root)
    before = path(root).read_text()
    found = check(write({file: text}))
    assert (found.locked, len(found.problems)) == ((), problems)
    if problems:
        assert not path(root).exists()
    else:
        assert path(root).read_text() != before


def test_what_only_a_reader_sees_is_checked_though_the_lab_is_locked(check, write):
    check(write())
    found = check(write({"lesson.md": "# Three\n\nEvery number becomes three times as large TODO"}))
    assert found.locked == ("tripled",)
    assert [problem.what for problem in found.problems] == ["it still holds a TODO"]


def test_a_lab_that_is_named_is_proven_though_it_is_locked(check, write):
    root = write()
    check(root)
    before = path(root).read_text()
    assert check(root, "tripled").locked == check(root, trust_locks=False).locked == ()
    assert path(root).read_text() == before


def test_a_surviving_mutant_or_fewer_seeds_lock_nothing(check, write):
    guarded = "def tripled(xs):\n    if len(xs) < 1:\n        return []\n"
    root = write({"solution.py": guarded + "    return [3 * x for x in xs]\n"})
    assert check(root).survivors
    check(write(), seeds=1)
    assert not path(root).exists()


# The judge and the environment --------------------------------------------------------------


def test_for_another_judge_the_witnesses_are_enough(check, write):
    root = write()
    check(root)
    lock = relock(root, judge="another")
    found = check(root)
    assert (found.replayed, found.locked, found.problems) == (("tripled",), (), ())
    assert lock_files.read(root, "tripled") == lock
    assert check.lines[0] == "tripled: no problems; its witnesses hold"


@pytest.mark.parametrize("change", ["a mutant without a witness", "a wrong file that passes"])
def test_where_a_witness_fails_the_lab_is_proven_in_full(check, write, workers, change):
    root = write()
    check(root)
    lock = relock(root, judge="another")
    if change == "a mutant without a witness":
        fewer = replace(lock, key=replace(lock.key, judge="another"), witnesses=lock.witnesses[:-1])
        path(root).write_text(to_json(fewer))
        found = check(root)
        assert lock_files.read(root, "tripled").key == lock.key
    else:
        forged(write, workers.level, judge="another")
        found = check(root)
        assert "passes on every seed" in found.problems[0].what
    assert (found.replayed, found.locked) == ((), ())


def test_another_environment_is_told_in_a_line_and_proves_nothing(check, write, monkeypatch):
    root = write()
    check(root)
    lock = lock_files.read(root, "tripled")
    relock(root, environment={**lock.key.environment, "numpy": "1.0"})
    before = path(root).read_text()
    assert check(root).locked == ("tripled",)
    assert f"numpy {lock.key.environment['numpy']} instead of 1.0" in check.lines[-1]
    at(monkeypatch, AT[Action.REPLAY])
    found = check(root)
    assert (found.replayed, found.sampled, found.problems) == (("tripled",), ("tripled",), ())
    assert path(root).read_text() == before
    check(root, trust_locks=False)
    assert lock_files.read(root, "tripled") == lock


# The sample ----------------------------------------------------------------------------------


@pytest.mark.parametrize("at_turn", [Action.REPLAY, Action.FULL])
def test_a_lab_is_replayed_or_proven_in_full_at_its_turn(check, write, monkeypatch, at_turn):
    root = write()
    check(root)
    before = path(root).read_text()
    at(monkeypatch, AT[at_turn])
    found = check(root)
    assert (found.locked, found.sampled, found.problems) == ((), ("tripled",), ())
    assert found.replayed == (("tripled",) if at_turn is Action.REPLAY else ())
    assert path(root).read_text() == before


@pytest.mark.parametrize("count", [0, 1, 12, 13, 100])
def test_every_mutant_comes_round(count):
    alive = [Mutant(str(number), {}, "") for number in range(count)]
    turns = [replay.mutant_sample(alive, turn) for turn in range(40, 50)]
    assert {mutant.id for turn in turns for mutant in turn} == {mutant.id for mutant in alive}
    assert max(map(len, turns)) <= replay.MAX_MUTANTS


def forged(write, level, **changes):
    """A lab whose wrong file passes, with a lock that says that it has no problem."""
    root = write({"wrong/doubled.py": PASSES})
    key = Keys(level).of_lab(curriculum.load(root).material("tripled"))
    lock = lock_files.read(root, "tripled") or Lock("tripled", key)
    lock_files.write(root, replace(lock, key=replace(key, **changes)))
    return root


def test_a_forged_lock_is_found_within_fifteen_commits(check, write, workers, monkeypatch):
    root = forged(write, workers.level)
    for commits in range(700, 715):
        at(monkeypatch, commits)
        found = check(root)
        if found.problems:
            break
        assert found.locked == ("tripled",)
    assert "passes on every seed" in found.problems[0].what
    assert found.problems[-1].what == "its lock says that it has no problem"
    assert not path(root).exists()
    assert check(root).problems  # not only at this commit


def test_a_lock_that_cannot_be_written_is_told_in_the_line_of_its_lab(check, write):
    root = write()
    (root / "proofs").write_text("no folder")
    assert check(root).problems == ()
    assert "its lock could not be written: " in check.lines[0]


# The pack ------------------------------------------------------------------------------------


def test_a_shard_has_its_own_labs_and_the_first_one_the_rest(check, write):
    root = write()
    (root / "proofs").mkdir()
    (root / "proofs" / "gone.json").write_text("{}")
    first, second = (check(root, shard=(number, 2)) for number in (1, 2))
    assert (first.labs, second.labs) == (("tripled",), ())
    assert [problem.where for problem in first.problems] == ["proofs/gone.json"]
    assert second.problems == ()


@pytest.mark.parametrize("shard", [(0, 2), (3, 2)])
def test_a_shard_that_does_not_exist_is_refused(check, write, shard):
    with pytest.raises(RequestError, match="there is no shard"):
        check(write(), shard=shard)


def test_commits_are_counted_and_without_them_days(tmp_path, monkeypatch):
    from datetime import date

    monkeypatch.undo()  # `quick` has replaced the count
    today = date.today().toordinal()
    assert lock_files.commit_count(tmp_path) in (today, today + 1)
    assert lock_files.commit_count(lock_files.Path(__file__).parent) > 0
