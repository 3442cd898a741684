"""On which day a skill was first passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from learnt import history, lab, pack

from gradatim.rules.mastery import passed_on, reached

PACK = pack(Path("none"), lab("sums", "loops"), lab("lines", "loops", "tests"))


@pytest.mark.parametrize(
    ("sums", "lines", "days"),
    [
        ("", "", {}),
        ("pass@0", "", {}),
        ("pass@0", "pass@2", {"loops": 6, "tests": 6}),
        ("pass@3 pass@9", "pass@2", {"loops": 7, "tests": 6}),
        ("hint@0 pass@0.1", "pass@2", {"tests": 6}),  # provisional
        ("hint@0 pass@0.1 pass@4", "pass@2", {"loops": 8, "tests": 6}),
    ],
)
def test_it_is_the_day_of_the_last_lab_passed_alone(
    sums: str, lines: str, days: dict[str, int]
) -> None:
    rows = history(sums) + [replace(row, subject="lines") for row in history(lines)]
    found = passed_on(PACK, rows)
    assert found == {skill: date(2027, 1, day) for skill, day in days.items()}
    states = reached(PACK, rows, date(2027, 2, 1))
    assert {name for name, one in states.items() if one.state in ("passed", "mastered")} == {*found}
