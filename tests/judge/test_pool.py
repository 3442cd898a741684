"""Interpreters by profile: begun on demand, replaced when worn, ended when nobody asks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gradatim.judge.processes import zygote
from gradatim.judge.processes.pool import MAX_IDLE_S, Pool
from gradatim.judge.processes.zygote import Child


@pytest.fixture
def children() -> Iterator[list[Child]]:
    """Children in a test's hands, given back after it."""
    children: list[Child] = []
    yield children
    for child in children:
        child.close()


def take_child(pool: Pool, children: list[Child]) -> Child:
    children.append(pool.child("numpy"))
    return children[-1]


@pytest.fixture
def now() -> list[float]:
    return [0.0]


@pytest.fixture
def pool(now: list[float]) -> Iterator[Pool]:
    made = Pool(standby=1, clock=lambda: now[0])
    yield made
    made.close()


def test_one_interpreter_serves_a_profile(pool: Pool, children: list[Child]) -> None:
    first, second = take_child(pool, children), take_child(pool, children)
    assert first._zygote is second._zygote
    assert pool.profiles == ["numpy"]


def test_a_worn_interpreter_is_replaced_without_a_pause(
    pool: Pool, children: list[Child], monkeypatch: pytest.MonkeyPatch
) -> None:
    old = take_child(pool, children)
    monkeypatch.setattr(zygote, "_MAX_CHILDREN", 1)
    assert old._zygote.is_worn
    assert take_child(pool, children)._zygote is old._zygote  # the successor is not warm yet
    assert pool._successors["numpy"].ready(60)
    monkeypatch.undo()
    pool._zygotes["numpy"]._last_id = 10**6
    assert take_child(pool, children)._zygote is not old._zygote
    pool.end_unused()
    assert old.alive  # it is still in somebody's hands
    for child in children:
        child.kill()
        child.exit()
    pool.end_unused()
    assert not pool._retired


def test_growth_wears_an_interpreter_too(pool: Pool, children: list[Child]) -> None:
    child = take_child(pool, children)
    child._zygote._resident_mb = [30.0, 31.0]
    assert not child._zygote.is_worn
    child._zygote._resident_mb = [30.0, 31.0 + zygote._MAX_GROWTH_MB]
    assert child._zygote.is_worn


def test_the_interpreter_tells_what_it_holds(pool: Pool, children: list[Child]) -> None:
    child = take_child(pool, children)
    assert child.locked_down(60)
    child.kill()
    child.exit()
    assert 5 < child._zygote._resident_mb[-1] < 500


def test_an_interpreter_that_nobody_asks_for_is_ended(
    pool: Pool, children: list[Child], now: list[float]
) -> None:
    child = take_child(pool, children)
    child.kill()
    child.exit()
    now[0] = MAX_IDLE_S - 1
    pool.end_unused()
    assert pool.profiles == ["numpy"]
    now[0] = MAX_IDLE_S + 1
    pool.end_unused()
    assert pool.profiles == []


def test_who_waits_for_the_warming_up_is_told() -> None:
    warmed: list[str] = []
    pool = Pool(standby=0, on_warming=warmed.append)
    try:
        pool.child("sklearn").close()
        assert warmed == ["sklearn"]
        pool.child("sklearn").close()
        assert warmed == ["sklearn"]
    finally:
        pool.close()
