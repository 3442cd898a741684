"""A pack on disk with one small lab, which a test may spoil."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROADMAP = """
format = 1

[[phase]]
number = 1
title = "First steps"
labs = ["tripled"]

[[skill]]
id = "py-control"
title = "Loops"
phase = 1
hours = 3
"""

TRIPLED = {
    "lab.toml": """
title = "Three times as much"
skills = ["py-control"]
minutes = 10
kind = "function"
file = "tripled.py"
profile = "numpy"

[hints]
idea = "What is three times nothing?"
lesson = "Every number becomes three times as large"
worked = "[1, 2] becomes [3, 6]."
""",
    "lesson.md": "# Three times as much\n\nEvery number becomes three times as large: $3x$.\n",
    "starter.py": "def tripled(xs):\n    # TODO\n    return xs\n",
    "solution.py": "def tripled(xs):\n    return [3 * x for x in xs]\n",
    "checks.py": '''
from gradatim.checks import check, equal


@check
def values(lab, ref, rng):
    """makes every number three times as large"""
    xs = rng.integers(1, 90, 6).tolist()
    equal(lab.tripled(xs), ref.tripled(xs), hint="three times")


@check
def nothing(lab):
    """makes nothing of nothing"""
    equal(lab.tripled([]), [])
''',
    "wrong/doubled.py": '"""You take each number twice."""\n\n\n'
    "def tripled(xs):\n    return [x + x for x in xs]\n",
    "wrong/one_for_none.py": '"""You answer None where there is nothing."""\n\n\n'
    "def tripled(xs):\n    return [3 * x for x in xs] or None\n",
    "also/added.py": "def tripled(xs):\n    return [x + x + x for x in xs]\n",
}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the pack, with these files of the lab instead; None takes a file away."""

    def lay(instead: Mapping[str, str | None] | None = None) -> Path:
        files = {f"labs/tripled/{name}": text for name, text in TRIPLED.items()}
        files |= {f"labs/tripled/{name}": text for name, text in (instead or {}).items()}
        for name, text in {"roadmap.toml": ROADMAP, **files}.items():
            if text is not None:
                path = tmp_path / "pack" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
        return tmp_path / "pack"

    return lay
