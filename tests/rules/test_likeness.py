"""How alike two programs are, names included."""

from __future__ import annotations

import pytest

from gradatim.rules.likeness import similarity

OURS = '''
"""Add up the days."""
import csv


def totals(rows, key="day"):
    """Sums by day."""
    found = {}
    for row in rows:
        name = row[key].strip()
        if not name:
            continue
        found[name] = found.get(name, 0) + int(row["minutes"])
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))
'''
SAME = """
import csv  # not used

def totals(rows: list, key: str = 'day') -> dict:
    # by day
    found = {}
    for row in rows:
        name = (row[key].strip())
        if not name: continue
        found[name] = found.get(name, 0) + int(row['minutes'])

    return dict(sorted(found.items(), key = lambda pair: (-pair[1], pair[0])))
"""
OTHER = """
from collections import defaultdict


def totals(rows, key="day"):
    minutes = defaultdict(int)
    for entry in rows:
        if entry[key].strip() != "":
            minutes[entry[key].strip()] += int(entry["minutes"])
    days = list(minutes)
    days.sort()
    days.sort(key=lambda day: minutes[day], reverse=True)
    return {day: minutes[day] for day in days}
"""
STARTER = "import csv\n\n\ndef totals(rows, key='day'):\n    ...  # TODO\n"


def test_layout_comments_docstrings_and_annotations_do_not_count() -> None:
    assert similarity(SAME, [OURS]) == 1.0


def test_a_program_of_ones_own_is_not_alike() -> None:
    assert similarity(OTHER, [OURS], STARTER) < 0.5


def test_other_names_make_another_program() -> None:
    renamed = OURS.replace("found", "sums").replace("name", "day").replace("row", "line")
    assert similarity(renamed, [OURS], STARTER) < 0.7


def test_one_changed_line_of_a_copy_changes_little() -> None:
    assert 0.8 < similarity(OURS.replace("continue", "break"), [OURS], STARTER) < 1


def test_the_nearest_of_several_counts() -> None:
    assert similarity(SAME, [OTHER, OURS]) == 1.0


def test_what_the_starter_gave_is_nobodys_copy() -> None:
    assert similarity(OURS, [OURS], starter=OURS) == 0.0


def test_a_short_program_looks_like_many_others() -> None:
    short = "def total(xs):\n    return sum(x for x in xs if x > 0)\n"
    assert similarity(short, [short]) == 0.0


@pytest.mark.parametrize("text", ["", "def f(:", "SELECT 1 FROM t;", "x = '\0'", "(" * 5_000])
def test_what_is_no_python_is_like_nothing(text: str) -> None:
    assert similarity(text, [text, OURS]) == 0.0
    assert similarity(OURS, [text]) == 0.0
