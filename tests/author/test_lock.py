"""The lock as a value: its text, and what a difference asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradatim.author.lock import (
    FULL_PERIOD,
    REPLAY_PERIOD,
    Action,
    Key,
    Lock,
    LockStatus,
    Witness,
    choose_action,
    differences,
    from_json,
    is_sampled,
    lock_status,
    scheduled_action,
    to_json,
)

KEY = Key("s", "a", "j", {"python": "CPython 3.11.7", "numpy": "2.4.6", "level": "sealed"})
WITNESSES = (Witness("wrong/doubled.py", "values", 0), Witness('Lt @ 3 "x" ä', "nothing", 2))
LOCK = Lock("tripled", KEY, {"mutants": 3, "killed": 3}, WITNESSES)


@pytest.mark.parametrize("lock", [LOCK, replace(LOCK, witnesses=(), counts={})])
def test_what_is_written_is_read_again(lock):
    assert from_json(to_json(lock)) == lock


def test_a_witness_has_a_line_of_its_own():
    assert '    ["wrong/doubled.py", "values", 0],\n' in to_json(LOCK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "<<<<<<< HEAD",
        to_json(LOCK)[:-9],
        to_json(LOCK).replace('"format": 1', '"format": 2'),
        to_json(LOCK).replace('"values", 0', '"values"'),
        to_json(LOCK).replace('"mutants": 3', '"mutants": "many"'),
    ],
)
def test_what_is_no_lock_locks_nothing(text):
    assert from_json(text) is None


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (KEY, LockStatus.LOCKED),
        (replace(KEY, subject="t"), LockStatus.OUTDATED),
        (replace(KEY, author="b"), LockStatus.OUTDATED),
        (replace(KEY, judge="k"), LockStatus.JUDGE_CHANGED),
        (replace(KEY, environment={**KEY.environment, "numpy": "2.5.0"}), LockStatus.FOREIGN),
        (replace(KEY, judge="k", environment={}), LockStatus.FOREIGN),
        (replace(KEY, subject="t", environment={}), LockStatus.OUTDATED),
    ],
)
def test_a_difference_asks_for_as_little_as_it_can(key, wanted):
    assert lock_status(LOCK, key) is wanted


@pytest.mark.parametrize(
    ("wanted", "done"),
    [
        (LockStatus.OUTDATED, [Action.FULL, Action.FULL, Action.FULL]),
        (LockStatus.JUDGE_CHANGED, [Action.REPLAY, Action.REPLAY, Action.FULL]),
        (LockStatus.FOREIGN, [Action.NONE, Action.REPLAY, Action.REPLAY]),
        (LockStatus.LOCKED, [Action.NONE, Action.REPLAY, Action.FULL]),
    ],
)
def test_the_rotation_adds_to_what_a_difference_asks_for(wanted, done):
    assert [choose_action(wanted, at) for at in (Action.NONE, Action.REPLAY, Action.FULL)] == done


def test_without_a_lock_everything_is_proven():
    assert lock_status(None, KEY) is LockStatus.OUTDATED


def test_differences_are_told_in_words():
    now = {"python": "CPython 3.12.1", "numpy": "2.4.6", "scipy": "1.16"}
    assert differences(LOCK, replace(KEY, environment=now)) == [
        "level missing instead of sealed",
        "python CPython 3.12.1 instead of CPython 3.11.7",
        "scipy 1.16 instead of missing",
    ]


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 6, 10])
@pytest.mark.parametrize("period", [REPLAY_PERIOD, FULL_PERIOD])
def test_everything_is_sampled_in_its_turn_however_many_commits_land_at_once(step, period):
    for subject in (f"lab-{number}" for number in range(100)):
        landings = [is_sampled(subject, 700 + step * landing, period) for landing in range(period)]
        assert sum(landings) == 1


def test_the_witnesses_of_every_lab_are_run_within_fifteen_landings():
    assert REPLAY_PERIOD <= 15
    for subject in (f"lab-{number}" for number in range(100)):
        turns = [scheduled_action(subject, 700 + landing) for landing in range(FULL_PERIOD)]
        assert turns.count(Action.FULL) == 1
        assert set(turns[:REPLAY_PERIOD]) > {Action.NONE}
