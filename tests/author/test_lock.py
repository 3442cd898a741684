"""The lock as a value: its text, and what a difference asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gradatim.author.lock import (
    FULL_SLOTS,
    REPLAY_SLOTS,
    Action,
    Duty,
    Key,
    Lock,
    Witness,
    action,
    differences,
    duty,
    parse,
    sampled,
    text_of,
    turn,
)

KEY = Key("s", "a", "j", {"python": "CPython 3.11.7", "numpy": "2.4.6", "level": "sealed"})
WITNESSES = (Witness("wrong/doubled.py", "values", 0), Witness('Lt @ 3 "x" ä', "nothing", 2))
LOCK = Lock("tripled", KEY, {"mutants": 3, "killed": 3}, WITNESSES)


@pytest.mark.parametrize("lock", [LOCK, replace(LOCK, witnesses=(), counts={})])
def test_what_is_written_is_read_again(lock):
    assert parse(text_of(lock)) == lock


def test_a_witness_has_a_line_of_its_own():
    assert '    ["wrong/doubled.py", "values", 0],\n' in text_of(LOCK)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "<<<<<<< HEAD",
        text_of(LOCK)[:-9],
        text_of(LOCK).replace('"format": 1', '"format": 2'),
        text_of(LOCK).replace('"values", 0', '"values"'),
        text_of(LOCK).replace('"mutants": 3', '"mutants": "many"'),
    ],
)
def test_what_is_no_lock_locks_nothing(text):
    assert parse(text) is None


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (KEY, Duty.LOCKED),
        (replace(KEY, subject="t"), Duty.PROVE),
        (replace(KEY, author="b"), Duty.PROVE),
        (replace(KEY, judge="k"), Duty.REPLAY),
        (replace(KEY, environment={**KEY.environment, "numpy": "2.5.0"}), Duty.FOREIGN),
        (replace(KEY, judge="k", environment={}), Duty.FOREIGN),
        (replace(KEY, subject="t", environment={}), Duty.PROVE),
    ],
)
def test_a_difference_asks_for_as_little_as_it_can(key, wanted):
    assert duty(LOCK, key) is wanted


@pytest.mark.parametrize(
    ("wanted", "done"),
    [
        (Duty.PROVE, [Action.FULL, Action.FULL, Action.FULL]),
        (Duty.REPLAY, [Action.REPLAY, Action.REPLAY, Action.FULL]),
        (Duty.FOREIGN, [Action.NONE, Action.REPLAY, Action.REPLAY]),
        (Duty.LOCKED, [Action.NONE, Action.REPLAY, Action.FULL]),
    ],
)
def test_the_rotation_adds_to_what_a_difference_asks_for(wanted, done):
    assert [action(wanted, at) for at in (Action.NONE, Action.REPLAY, Action.FULL)] == done


def test_without_a_lock_everything_is_proven():
    assert duty(None, KEY) is Duty.PROVE


def test_differences_are_told_in_words():
    now = {"python": "CPython 3.12.1", "numpy": "2.4.6", "scipy": "1.16"}
    assert differences(LOCK, replace(KEY, environment=now)) == [
        "level missing instead of sealed",
        "python CPython 3.12.1 instead of CPython 3.11.7",
        "scipy 1.16 instead of missing",
    ]


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 6, 10])
@pytest.mark.parametrize("slots", [REPLAY_SLOTS, FULL_SLOTS])
def test_everything_is_sampled_in_its_turn_however_many_commits_land_at_once(step, slots):
    for subject in (f"lab-{number}" for number in range(100)):
        landings = [sampled(subject, 700 + step * landing, slots) for landing in range(slots)]
        assert sum(landings) == 1


def test_the_witnesses_of_every_lab_are_run_within_fifteen_landings():
    assert REPLAY_SLOTS <= 15
    for subject in (f"lab-{number}" for number in range(100)):
        turns = [turn(subject, 700 + landing) for landing in range(FULL_SLOTS)]
        assert turns.count(Action.FULL) == 1
        assert set(turns[:REPLAY_SLOTS]) > {Action.NONE}
