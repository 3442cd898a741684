"""Verdicts per second and per core, by the number of workers; and what large inputs cost.

    python bench/throughput.py [--seconds 5] [--write docs/throughput.md]

Workers are threads of one process that share a judge, as in `gradatim start`. Verdicts per core are
those per second of processor time of all processes. The second table sends one array through the
wall and back, from 10 kB to beyond the limit of a frame, which is refused with a sentence.
"""

from __future__ import annotations

import argparse
import os
import threading
import time
from dataclasses import replace
from pathlib import Path

from processes import cpu_below, machine

from gradatim import curriculum
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Lab, Material, Outcome

HERE = Path(__file__).parent
BACK = """import numpy as np

from gradatim.checks import check, equal


@check
def comes_back(lab):
    \"\"\"hands the array back\"\"\"
    x = np.arange({n}, dtype=float)
    equal(lab.same(x).nbytes, x.nbytes)
"""
SAME = b"def same(x):\n    return x\n"


PAGE = """# Verdicts per second, and what large inputs cost

    python bench/throughput.py --write docs/throughput.md

In the first table, several workers share one judge, as the threads of `gradatim start` do. In the
second, one array crosses the wall and comes back; above the limit it is refused with a sentence.

{here}

{rows}
"""


def rate(judge: Judge, material: Material, workers: int, seconds: float) -> tuple[float, float]:
    """Verdicts per second, and per second of processor time."""
    done, ended = [0] * workers, time.monotonic() + seconds

    def work(number: int) -> None:
        while time.monotonic() < ended:
            verdict = judge.grade(material, material.solution, done[number])
            assert verdict.outcome is Outcome.PASS, verdict
            done[number] += 1

    below, own, begun = cpu_below(os.getpid()), time.process_time(), time.monotonic()
    threads = [threading.Thread(target=work, args=(number,)) for number in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wall = time.monotonic() - begun
    cpu = cpu_below(os.getpid()) - below + time.process_time() - own
    return sum(done) / wall, sum(done) / cpu


def through(judge: Judge, template: Material, megabytes: float) -> str:
    """A row: one array of that size to the learner's code and back."""
    n = int(megabytes * 2**20 / 8)
    material = _material(template, BACK.format(n=n))
    judge.grade(material, material.solution, 0)
    begun, own, below = time.perf_counter(), time.process_time(), cpu_below(os.getpid())
    verdict = judge.grade(material, material.solution, 1)
    wall = time.perf_counter() - begun
    time.sleep(0.3)
    cpu = cpu_below(os.getpid()) - below + time.process_time() - own
    said = verdict.results[0].message or "came back"
    return f"| {megabytes:g} | {verdict.outcome} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {said} |"


def _material(template: Material, checks: str) -> Material:
    lab: Lab = replace(template.lab, file="same.py")
    return replace(template, lab=lab, checks=checks, solution={"same.py": SAME}, given="")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--write", type=Path, help="a Markdown file for the tables")
    options = parser.parse_args()
    pack, rows = curriculum.load(HERE / "pack"), []

    def tell(row: str) -> None:
        rows.append(row)
        print(row, flush=True)

    tell("| exercise | workers | verdicts per s | per s of processor time |\n|---|---|---|---|")
    for exercise in ("softmax", "pipeline", "attention"):
        for workers in (1, 2, 4, 8):
            judge = Judge(Pool(standby=2 * workers))
            try:
                material = pack.material(exercise)
                judge.grade(material, material.solution, 0)
                a_second, a_core = rate(judge, material, workers, options.seconds)
            finally:
                judge.close()
            tell(f"| {exercise} | {workers} | {a_second:.1f} | {a_core:.1f} |")
    judge = Judge(Pool())
    try:
        tell("\n| MB each way | outcome | wall ms | CPU ms | message |\n|---|---|---|---|---|")
        for megabytes in (0.01, 0.1, 1, 10, 30, 60, 100):
            tell(through(judge, pack.material("softmax"), megabytes))
    finally:
        judge.close()
    if options.write:
        versions = machine("numpy", "scikit-learn", "torch")
        options.write.write_text(PAGE.format(here=versions, rows="\n".join(rows)))


if __name__ == "__main__":
    main()
