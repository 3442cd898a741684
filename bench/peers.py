"""The softmax exercise in the formats of other graders, and environments to run them in.

Each program gets an environment of its own in a folder that may be kept between runs. The six
checks are those of bench/pack, written the way that program's manual asks for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

PACKAGES = {
    "check50": ["check50", "numpy"],
    "otter": ["otter-grader", "ipykernel", "numpy"],  # it starts a kernel, and does not ask for one
}
_BODIES = {
    "shape": "assert softmax(np.ones((3, 5))).shape == (3, 5)",
    "sums": "assert np.allclose(softmax(rng.normal(size=(4, 6))).sum(axis=-1), 1)",
    "known": "assert np.allclose(softmax(np.log([1.0, 2.0, 5.0])), [0.125, 0.25, 0.625])",
    "shifted": "x = rng.normal(size=(3, 4)); assert np.allclose(softmax(x + 100), softmax(x))",
    "large": "assert np.isfinite(softmax(10_000 + 1000 * rng.normal(size=(3, 4)))).all()",
    "unchanged": "x = np.ones((2, 3)); softmax(x); assert (x == 1).all()",
}
_CHECK50 = """import check50
import check50.py
import numpy as np

rng = np.random.default_rng(0)


@check50.check()
def exists():
    \"\"\"softmax.py exists\"\"\"
    check50.exists("softmax.py")
"""
_ONE_CHECK50 = '''

@check50.check(exists)
def {name}():
    """{name}"""
    softmax = check50.py.import_("softmax.py").softmax
    try:
        {body}
    except AssertionError:
        raise check50.Failure("{name}")
'''
_OTTER = """from otter.test_files import test_case

OK_FORMAT = False

name = "q1"
points = 6
"""
_ONE_OTTER = """

@test_case(points=1, hidden=False)
def test_{name}(softmax):
    import numpy as np
    rng = np.random.default_rng(0)
    {body}
"""


def environment(kind: str, folder: Path) -> Path:
    """The `bin` of an environment with that program; made if it is not there yet."""
    home = folder / kind
    if not (home / "ready").exists():
        print(f"installing {kind} into {home}", file=sys.stderr)
        venv.create(home, with_pip=True, clear=True)
        install = [str(home / "bin" / "pip"), "install", "-q", *PACKAGES[kind]]
        subprocess.run(install, check=True)
        (home / "ready").touch()
    return home / "bin"


def check50(folder: Path, work: Path, solution: bytes) -> list[str]:
    """The command that checks `solution`, and the files that it needs below `work`."""
    problem = work / "problem"
    problem.mkdir()
    (problem / ".cs50.yml").write_text(
        'check50:\n  files:\n    - !exclude "*"\n    - !require softmax.py\n'
    )
    checks = [_ONE_CHECK50.format(name=name, body=body) for name, body in _BODIES.items()]
    (problem / "__init__.py").write_text(_CHECK50 + "".join(checks))
    (work / "softmax.py").write_bytes(solution)
    return [str(environment("check50", folder) / "check50"), "--dev", "-o", "json", "--", "problem"]


def otter(folder: Path, work: Path, solution: bytes) -> list[str]:
    """The command that checks `solution`, and the files that it needs below `work`."""
    (work / "tests").mkdir()
    checks = [_ONE_OTTER.format(name=name, body=body) for name, body in _BODIES.items()]
    (work / "tests" / "q1.py").write_text(_OTTER + "".join(checks))
    (work / "softmax.py").write_bytes(solution)
    return [str(environment("otter", folder) / "otter"), "check", "softmax.py", "-q", "q1"]


def passed(kind: str, said: str) -> bool:
    """Whether the program says so: the exit code of one of them is 0 even on a failure."""
    return '"passed": false' not in said if kind == "check50" else "All tests passed" in said


def path_of(bin_folder: str) -> dict[str, str]:
    """Surroundings in which the environment's own interpreter is found first."""
    return {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}"}
