"""Which calls of a check could have gone into what it compared, read from its source."""

import linecache

import pytest

from gradatim.checks.session import CHECKS_FILE
from gradatim.judge.child.dataflow import contributing_indices

CHECKS = """
import numpy as np
def said(lab, xs):
    first = lab.g(xs)
    return len(first)
def check(lab, given, rng):
    xs = rng.normal(size=3)
    other = lab.g(xs)
    once, often = lab.f(xs), [lab.f(x) for x in xs]
    layer = lab.Layer(3)
    layer.forward(xs)
    for n in (1, 2):
        other = lab.h(n)
    found = []
    for x in xs:
        found.append(lab.f(x))
    same = "the same" if np.array_equal(once, often) else "another"
    equal(same, "the same")
    equal(layer.total, 3)
    equal(sum(found), 3)
    equal(said(lab, xs), 3)
    count = given.used(layer)
    equal(count, 1)
"""
ASKED = {line: (line,) for line in range(8, 24)} | {4: (21, 4)}


@pytest.fixture(autouse=True)
def source(monkeypatch):
    entry = (len(CHECKS), None, CHECKS.splitlines(keepends=True), CHECKS_FILE)
    monkeypatch.setitem(linecache.cache, CHECKS_FILE, entry)


@pytest.mark.parametrize(
    ("failed", "asked", "wanted"),
    [
        ((18,), (8, 9, 10, 11, 13, 16), [9]),  # `np` is of the module, and carries nothing
        ((19,), (8, 9, 10, 11, 13, 16, 19), [10, 11, 19]),  # a call may change its owner
        ((20,), (9, 11, 13, 16), [16]),
        ((21, 5), (9, 4), [4]),  # within the function that the check calls
        ((23,), (10, 11, 16, 22), [10, 11, 22]),
        ((), (8, 9), [8, 9]),  # where it is unknown, all of them could
        ((18,), (99,), []),
    ],
)
def test_statements_that_made_the_value_are_found_backwards(failed, asked, wanted):
    lines = [ASKED.get(line, (line,)) for line in asked]
    assert [asked[index] for index in contributing_indices(failed, lines)] == wanted
