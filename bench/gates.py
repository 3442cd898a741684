"""The gate of `growth` under load: does it let linear work pass, and stop quadratic work?

    python bench/gates.py [--runs 200] [--busy 1]

Each run is a verdict of its own, in the jail, while a busy loop runs on each core (`--busy 0` for
none). Printed is how many of the verdicts were right. Exit code 1 unless all were.
"""

from __future__ import annotations

import argparse
import os
import sys

from load import busy

from gradatim.author.workers import Workers
from gradatim.model import Lab, Material, Outcome

CHECKS = """
from gradatim.checks import check, growth


@check
def is_steady(lab, rng):
    \"\"\"does not slow down\"\"\"
    growth(lab.f, lambda n: (rng.integers(-9, 9, n).tolist(),), {n})
"""
LINEAR = "def f(xs):\n    total, out = 0, []\n    for x in xs:\n        total += x\n"
LINEAR += "        out.append(total)\n    return out\n"
SORTING = "def f(xs):\n    if len(xs) < 2:\n        return xs\n    half = len(xs) // 2\n"
SORTING += "    a, b = f(xs[:half]), f(xs[half:])\n    out = []\n    while a and b:\n"
SORTING += "        out.append((a if a[-1] > b[-1] else b).pop())\n    return a + b + out[::-1]\n"
QUADRATIC = "def f(xs):\n    return [sum(xs[:n + 1]) for n in range(len(xs))]\n"
TUPLES = "def f(xs):\n    return {n: (x, [x]) for n, x in enumerate(xs)}\n"
BUILT_IN = "def f(xs):\n    return sorted(xs)\n"
CASES = [  # name, program, n, what the verdict should be
    ("linear, 0.1 ms", LINEAR, 2_000, Outcome.PASS),
    ("linear, 5 ms", LINEAR, 100_000, Outcome.PASS),
    ("linear, many objects", TUPLES, 20_000, Outcome.PASS),
    ("n log n, 3 ms", SORTING, 2_000, Outcome.PASS),
    ("sorted(), 0.05 ms", BUILT_IN, 2_000, Outcome.PASS),
    ("quadratic, 2 ms", QUADRATIC, 1_000, Outcome.FAIL),
    ("quadratic, 10 ms", QUADRATIC, 2_000, Outcome.FAIL),
]


def material(program: str, n: int) -> Material:
    """A lab of one check."""
    lab = Lab("gate", "gate", (), 1, "function", "f.py", 0, "numpy")
    files = {"f.py": program.encode()}
    return Material(lab, "1", "", files, files, CHECKS.format(n=n))


def measure(workers: Workers, name: str, program: str, n: int, want: Outcome, runs: int) -> int:
    """How many verdicts were right; prints the case."""
    lab, right, ms = material(program, n), 0, []
    for seed in range(runs):
        verdict = workers.grade(lab, lab.solution, seed)
        right += verdict.outcome is want
        ms.append(verdict.ms)
        if verdict.outcome is not want:
            print(f"  seed {seed}: {verdict.results[0].message}", flush=True)
    middle = sorted(ms)[len(ms) // 2]
    print(f"{name}: {want} in {right} of {runs} runs, median {middle:.0f} ms", flush=True)
    return right


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--busy", type=int, default=1, help="busy loops on each core")
    parser.add_argument("--only", default="", help="cases whose name holds this")
    options = parser.parse_args()
    count = options.busy * (os.cpu_count() or 1)
    print(f"{count} busy loops on {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before")
    with busy(count), Workers() as workers:
        cases = [case for case in CASES if options.only in case[0]]
        right = [measure(workers, *case, options.runs) for case in cases]
    return 0 if right == [options.runs] * len(right) else 1


if __name__ == "__main__":
    sys.exit(main())
