"""The hash chain over rows of the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gradatim.model import Evidence
from gradatim.rules.portfolio import chain

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
ROWS = [
    Evidence(f"r{n}", START + timedelta(minutes=n), "stage", "adder", {"n": n, "é": [1.5]}, "me")
    for n in range(5)
]


def test_a_longer_log_begins_with_the_same_chain():
    assert chain.chain(ROWS)[:3] == chain.chain(ROWS[:3])


def test_the_learners_name_is_no_part_of_it():
    assert chain.chain(replace(row, learner="else") for row in ROWS) == chain.chain(ROWS)


@pytest.mark.parametrize(
    "change", [{"id": "x"}, {"at": START}, {"kind": "hint"}, {"subject": "y"}, {"data": {"n": 9}}]
)
def test_whatever_changes_in_a_row_changes_every_hash_from_there(change):
    rows = [*ROWS[:2], replace(ROWS[2], **change), *ROWS[3:]]
    one, other = chain.chain(ROWS), chain.chain(rows)
    assert [a.hash == b.hash for a, b in zip(one, other, strict=True)] == [True, True] + [False] * 3
    assert chain.difference(one, other) == 2


@pytest.mark.parametrize("rows", [ROWS[1:], ROWS[:4], ROWS[::-1], [*ROWS[:2], *ROWS[3:]], []])
def test_rows_that_are_missing_or_moved_are_found(rows):
    assert chain.difference(chain.chain(ROWS), chain.chain(rows)) is not None


def test_newer_rows_are_no_difference():
    assert chain.difference(chain.chain(ROWS[:3]), chain.chain(ROWS)) is None


def test_a_link_that_was_edited_breaks_the_chain():
    links = list(chain.chain(ROWS))
    assert chain.broken(links) is None
    links[3] = replace(links[3], digest="0" * 64)
    assert chain.broken(links) == 3
    assert chain.broken([*links[:1], *links[2:]]) == 1
