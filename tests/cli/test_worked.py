"""`gradatim worked`, as the installed program says it."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def lab(tiny_pack: Path) -> Path:
    return next((tiny_pack / "labs").iterdir())


def test_a_neighbour_is_filled_and_its_code_stays(gradatim, lab):
    code = "print('" + "x" * 120 + "')  # stays"
    prose = "word " * 60
    (lab / "worked.md").write_text(f"# N\n\n{prose}\n\n```python\n{code}\n```\n")
    told = gradatim("worked", lab.name)
    assert (told.returncode, told.stderr) == (0, "")
    assert code in told.stdout.splitlines() and told.stdout.startswith("# N\n")
    assert len(max(told.stdout.replace(code, "").splitlines(), key=len)) < 150


def test_a_lab_without_one_says_so(gradatim, lab):
    told = gradatim("worked", lab.name)
    assert told.returncode == 2
    assert told.stderr.startswith("gradatim: 'halved' has no worked example")
    assert gradatim("worked", "nope").returncode == 2
