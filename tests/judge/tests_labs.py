"""Small labs for tests: material made from source text."""

from __future__ import annotations

from textwrap import dedent

from gradatim.judge.grade import Judge
from gradatim.model import Lab, Material, WrongSolution
from gradatim.model.comparison import Comparison


def material(checks: str, solution: str, *, given: str = "", **wrong: str) -> Material:
    """A lab around `f.py`; every keyword is a wrong solution."""
    lab = Lab("small", "A small lab", ("py-syntax",), 5, "function", "f.py", 1, "numpy")
    head = "from gradatim.checks import *\nimport numpy as np\n"
    return Material(
        lab=lab,
        version="0",
        lesson="# A small lab",
        starter=files("def f(x):\n    raise NotImplementedError  # TODO"),
        solution=files(solution),
        checks=head + dedent(checks),
        given=dedent(given),
        wrong=tuple(
            WrongSolution(name, files(text), f"You wrote {name}.") for name, text in wrong.items()
        ),
    )


def files(source: str) -> dict[str, bytes]:
    return {"f.py": dedent(source).encode()}


def shown(
    judge: Judge, checks: str, solution: str, learner: str, given: str = ""
) -> Comparison | None:
    """The comparison of the first check that the learner's program fails."""
    lab, source = material(checks, solution, given=given), files(learner)
    return judge.explain(lab, source, judge.grade(lab, source, 3)).failed[0].comparison
