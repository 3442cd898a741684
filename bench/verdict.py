"""Save to verdict: the judge beside a cold pytest of the same checks, in the same run.

    python bench/verdict.py [LAB ...] [--rounds 20]

Rounds are interleaved. Wall is the time of one verdict (or of one pytest process); CPU is all
processes together: judge, warm interpreter and jailed children against pytest. The level of the
jail is printed; medians and their ratios are what to quote.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gradatim import curriculum
from gradatim.judge.grade import Judge
from gradatim.judge.pool import Pool
from gradatim.model import Material, Outcome

TICK = os.sysconf("SC_CLK_TCK")
PYTEST = '''
"""The checks of a lab against a submission, in one process: what a cold pytest has to do."""
import pathlib, types, zlib
import numpy as np
import pytest
from gradatim.checks import Check

FOLDER, FILE, KIND = pathlib.Path(__file__).parent, {file!r}, {kind!r}

def module(name):
    made = types.ModuleType(name)
    exec(compile((FOLDER / name).read_text(), name, "exec"), made.__dict__)
    return made

def root(name):
    if KIND == "python":
        return module(name)
    from gradatim.judge.inside.kinds import LOADERS
    return LOADERS[KIND]({{FILE: (FOLDER / name).read_bytes()}}, FOLDER, FILE)

lab, ref = root("learner"), root("reference")
given, checks = module("given.py"), module("checks.py")
CHECKS = [c for c in vars(checks).values() if isinstance(c, Check)]

@pytest.mark.parametrize("check", CHECKS, ids=lambda c: c.name)
def test_check(check):
    rng = np.random.default_rng(zlib.crc32(f"{{check.name}}".encode()))
    everything = dict(lab=lab, ref=ref, given=given, rng=rng, data={{}})
    check.run(**{{name: everything[name] for name in check.asks}})
'''
KINDS = {"sql", "command", "git", "tests", "notebook"}


def lay(material: Material, folder: Path) -> None:
    """The same checks and files as a pytest project."""
    lab = material.lab
    kind = lab.kind if lab.kind in KINDS else "python"
    (folder / "learner").write_bytes(material.solution[lab.file])
    (folder / "reference").write_bytes(material.solution[lab.file])
    (folder / "checks.py").write_text(material.checks)
    (folder / "given.py").write_text(material.given)
    (folder / "test_lab.py").write_text(PYTEST.format(file=lab.file, kind=kind))


def descendants() -> float:
    """Processor seconds of all processes below this one, reaped ones included."""
    stats = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            stats[int(entry.name)] = (int(fields[1]), sum(map(int, fields[11:15])) / TICK)
    mine = {os.getpid()}
    while more := {pid for pid, (parent, _) in stats.items() if parent in mine} - mine:
        mine |= more
    return sum(stats[pid][1] for pid in mine - {os.getpid()} if pid in stats)


def pytest_once(folder: Path) -> tuple[float, float]:
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_lab.py"]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # no plugin adds to its time
    done = subprocess.run(
        command, cwd=folder, env=alone, capture_output=True, text=True, check=False
    )
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"pytest did not pass: {done.stdout[-2000:]}{done.stderr[-500:]}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(judge: Judge, material: Material, rounds: int) -> None:
    """Prints one row for one lab."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lay(material, folder)
        for seed in range(3):
            verdict = judge.grade(material, material.solution, seed)
            if verdict.outcome is not Outcome.PASS:
                raise SystemExit(f"{material.lab.id}: {verdict.outcome}")
        time.sleep(0.5)
        ours, theirs, cpu = [], [], 0.0
        for seed in range(rounds):
            below, own, begun = descendants(), time.process_time(), time.perf_counter()
            judge.grade(material, material.solution, seed)
            ours.append(time.perf_counter() - begun)
            time.sleep(0.15)  # standby children are forked again
            cpu += descendants() - below + time.process_time() - own
            theirs.append(pytest_once(folder))
    wall, theirs_wall = statistics.median(ours), statistics.median(w for w, _ in theirs)
    mean, theirs_cpu = cpu / rounds, statistics.median(c for _, c in theirs)
    print(
        f"| {material.lab.id} | {verdict.level} | {len(verdict.results)} "
        f"| {wall * 1000:.0f} | {theirs_wall * 1000:.0f} | **{theirs_wall / wall:.1f}** "
        f"| {mean * 1000:.0f} | {theirs_cpu * 1000:.0f} | **{theirs_cpu / mean:.1f}** |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*", default=["stable-softmax", "leak-by-selection"])
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    pack, judge = curriculum.load(), Judge(Pool())
    print("| lab | level | checks | wall ms | pytest | ratio | CPU ms | pytest | ratio |")
    print("|---|---|---|---|---|---|---|---|---|")
    try:
        for lab in options.labs:
            measure(judge, pack.material(lab), options.rounds)
    finally:
        judge.close()


if __name__ == "__main__":
    main()
