"""The names nearest to a misspelt one."""

from __future__ import annotations

import pytest

from gradatim.model.suggestions import closest_names, edit_distance

COMMANDS = ["plan", "place", "check", "review", "read", "practice", "portfolio", "progress"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("plam", ["plan"]),  # not place: two mistakes in four letters are too many
        ("reveiw", ["review"]),
        ("chek", ["check"]),
        ("prac", ["practice"]),
        ("fly", []),
        ("", []),
    ],
)
def test_a_beginning_or_few_mistakes_find_a_command(typed: str, expected: list[str]) -> None:
    assert closest_names(typed, COMMANDS) == expected


def test_the_last_part_of_an_id_counts_as_well() -> None:
    ids = ["py-control/longest_run", "py-files/widest_line"]
    assert (
        closest_names("longest_rum", ids) == closest_names("py-contrl/longest_run", ids) == ids[:1]
    )


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "ca", 3), ("kitten", "sitting", 3)],
)
def test_the_distance_counts_edits_and_swaps(one: str, other: str, edits: int) -> None:
    assert edit_distance(one, other) == edit_distance(other, one) == edits
