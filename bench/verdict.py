"""Save to verdict: the judge beside other graders, the same checks in the same run.

    python bench/verdict.py [--rounds 20] [--peers FOLDER] [--write docs/speed.md] [EXERCISE ...]

Exercises are the labs of bench/pack, or the ids of labs in the curriculum. Rounds are interleaved:
each way is asked once before any is asked again. CPU is the time of all processes: judge, warm
interpreter and jailed children, or the other program and what it starts. Medians and their ratios
are what to quote. `--peers` also installs and runs otter-grader and check50 (softmax only).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import peers
from processes import Cost, command, cpu_below, machine, memory_below, peak
from threadpoolctl import threadpool_limits

from gradatim import curriculum
from gradatim.checks import Check
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.judge.processes.rendezvous import Rendezvous
from gradatim.judge.processes.shared_client import SharedJudge
from gradatim.kinds import KINDS
from gradatim.model import Level, Material, Outcome

HERE = Path(__file__).parent
SETTLE_S = 0.15  # standby children are forked again
Way = Callable[[int], Cost]

# What a cold process has to do: the checks of a lab against a submission, without any wall.
PLAIN = """
import pathlib, types, zlib
import numpy as np
from gradatim.checks import Check

FOLDER, FILE, KIND = pathlib.Path(__file__).parent, {file!r}, {kind!r}

def module(name):
    made = types.ModuleType(name)
    exec(compile((FOLDER / name).read_text(), name, "exec"), made.__dict__)
    return made

def root(name):
    if KIND == "python":
        return module(name)
    from gradatim.kinds import child_part
    return child_part(KIND).load({{FILE: (FOLDER / name).read_bytes()}}, FOLDER, FILE)

lab, ref = root("learner"), root("reference")
given, checks = module("given.py"), module("checks.py")
CHECKS = [c for c in vars(checks).values() if isinstance(c, Check)]

def run(check):
    rng = np.random.default_rng(zlib.crc32(check.name.encode()))
    everything = dict(lab=lab, ref=ref, given=given, rng=rng, data={{}})
    check.run(**{{name: everything[name] for name in check.asks}})
"""
SCRIPT = "\nfor check in CHECKS:\n    run(check)\nprint(len(CHECKS), 'passed')\n"
PYTEST = """
import pytest

@pytest.mark.parametrize("check", CHECKS, ids=lambda c: c.name)
def test_check(check):
    run(check)
"""


def lay(material: Material, folder: Path) -> None:
    """The same checks and files as a script and as a pytest project."""
    lab = material.lab
    kind = "python" if KINDS[lab.kind].is_module else lab.kind
    (folder / "learner").write_bytes(material.solution[lab.file])
    (folder / "reference").write_bytes(material.solution[lab.file])
    (folder / "checks.py").write_text(material.checks)
    (folder / "given.py").write_text(material.given)
    plain = PLAIN.format(file=lab.file, kind=kind)
    (folder / "check.py").write_text(plain + SCRIPT)
    (folder / "test_lab.py").write_text(plain + PYTEST)


def floor(material: Material) -> Way:
    """The checks in this very process: all is imported, nothing is confined."""

    def module(name: str, source: str | bytes) -> dict[str, object]:
        made: dict[str, object] = {"__name__": name}
        exec(compile(source, name, "exec"), made)
        return made

    class Names:
        def __init__(self, names: dict[str, object]) -> None:
            self.__dict__.update(names)

    def once(seed: int) -> Cost:
        own, begun = time.process_time(), time.perf_counter()
        answer = material.solution[material.lab.file]
        lab, ref = Names(module("lab", answer)), Names(module("ref", answer))
        given = Names(module("given", material.given))
        checks = [c for c in module("checks", material.checks).values() if isinstance(c, Check)]
        for check in checks:
            everything = dict(lab=lab, ref=ref, given=given, rng=np.random.default_rng(seed))
            check.run(**{name: everything[name] for name in check.asks})
        return Cost(time.perf_counter() - begun, time.process_time() - own)

    return once


def judged(judge: Judge, material: Material) -> Way:
    """One verdict by a judge of this process; its children are forked again while it waits."""

    def once(seed: int) -> Cost:
        below, own = cpu_below(os.getpid()), time.process_time()
        begun = time.perf_counter()
        verdict = judge.grade(material, material.solution, seed)
        wall = time.perf_counter() - begun
        if verdict.outcome is not Outcome.PASS:
            raise SystemExit(f"{material.lab.id}: {verdict.outcome} {verdict.results}")
        time.sleep(SETTLE_S)
        mine = time.process_time() - own
        return Cost(wall, mine + cpu_below(os.getpid()) - below)

    return once


def line(material: Material, pack: Path | None, work: Path, rendezvous: Rendezvous) -> Way:
    """`gradatim check` with the shared judge warm: the whole process, and its judge's share."""
    file = work / material.lab.file
    file.write_bytes(material.solution[material.lab.file])
    words = [str(Path(sys.executable).with_name("gradatim")), "--home", str(work / "home")]
    words += ["--pack", str(pack)] if pack else []
    words += ["check", material.lab.id, str(file)]
    judge = SharedJudge(rendezvous).state()["pid"]

    def once(seed: int) -> Cost:
        below = cpu_below(judge)
        cost, said, code = command([*words, "--seed", str(seed)], work, dict(os.environ))
        if code:
            raise SystemExit(said)
        time.sleep(SETTLE_S)
        return Cost(cost.wall, cost.cpu + cpu_below(judge) - below)

    return once


def cold(words: list[str], folder: Path, good: Callable[[str], bool]) -> Way:
    """A program that starts anew for every verdict."""
    alone = {**peers.path_of(str(Path(words[0]).parent)), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

    def once(seed: int) -> Cost:
        cost, said, _ = command(words, folder, alone)
        if not good(said):
            raise SystemExit(f"{words} did not pass: {said[-2000:]}")
        return cost

    return once


def ways(
    material: Material, options: argparse.Namespace, stack: ExitStack
) -> Iterator[tuple[str, Way]]:
    """Every way to a verdict on this exercise, with its name."""
    work = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    lay(material, work)
    pools = {
        "standby": Pool(),
        "on demand": Pool(standby=0),
        "on demand, a bare fork": Pool(Level.TIMED, standby=0),
    }
    yield "in this process (floor)", floor(material)
    for name, pool in pools.items():
        stack.callback(pool.close)
        yield f"Gradatim, {pool.level}, {name}", judged(Judge(pool), material)
    home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    rendezvous = Rendezvous.for_current_user()
    stack.callback(rendezvous.close)
    pack = HERE / "pack" if (HERE / "pack" / "labs" / material.lab.id).exists() else None
    yield "Gradatim, command line, warm", line(material, pack, home, rendezvous)
    python = sys.executable
    yield "python check.py", cold([python, "check.py"], work, lambda said: "passed" in said)
    quiet = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_lab.py"]
    yield "pytest", cold(quiet, work, lambda said: " passed" in said and "failed" not in said)
    if options.peers and material.lab.id == "softmax":
        for kind, make in (("check50", peers.check50), ("otter", peers.otter)):
            place_of = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            words = make(options.peers, place_of, material.solution["softmax.py"])
            yield kind, cold(words, place_of, lambda said, kind=kind: peers.passed(kind, said))


def measure(material: Material, options: argparse.Namespace) -> list[str]:
    """The rows of one exercise."""
    with ExitStack() as stack:
        costs_by_way = dict(ways(material, options, stack))
        costs: dict[str, list[Cost]] = {name: [] for name in costs_by_way}
        for way in costs_by_way.values():
            way(0)
            way(1)
        # Idle threads of this process would spin for a while after the floor, at others' cost.
        stack.enter_context(threadpool_limits(1))
        for seed in range(options.rounds):
            for name, way in costs_by_way.items():
                costs[name].append(way(seed))
        memory_mb = memory_below(os.getpid())
        peaks = {name: peak(lambda way=way: way(0)) for name, way in costs_by_way.items()}
    lab, pytest = material.lab.id, costs["pytest"]
    rows = [_row(lab, name, found, pytest, peaks[name]) for name, found in costs.items()]
    return [
        *rows,
        f"| {lab} | memory of the judges, standby children included | | | | | {memory_mb:.0f} |",
    ]


def _row(lab: str, name: str, found: list[Cost], pytest: list[Cost], peak_mb: float) -> str:
    wall, cpu = median(found, "wall"), median(found, "cpu")
    times = median(pytest, "wall") / wall, median(pytest, "cpu") / cpu
    cells = [f"{wall * 1000:.1f}", f"{times[0]:.1f}", f"{cpu * 1000:.1f}", f"{times[1]:.1f}"]
    return f"| {' | '.join([lab, name, *cells, f'{peak_mb:.0f}'])} |"


def median(costs: list[Cost], what: str) -> float:
    values = [getattr(cost, what) for cost in costs]
    # The clock of processes has ticks of 10 ms: their mean says more than their median.
    return statistics.fmean(values) if what == "cpu" else statistics.median(values)


REPORT = """# From save to verdict

    python bench/verdict.py --rounds {rounds} --peers FOLDER --write docs/speed.md

The same checks on the same right answer, judged in different ways, interleaved in one run. Wall
time is the median. Processor time is the mean, summed over all processes: judge, warm interpreter
and jailed children, or the other program and whatever it starts. "pytest / it" is the time of a
fresh `pytest` divided by the time of this row. Times differ between machines: compare the ratios.

{here}

"""
HEAD = """| exercise | way | wall ms | pytest / it | CPU ms | pytest / it | peak MB |
|---|---|---|---|---|---|---|"""


def report(rows: list[str], rounds: int) -> str:
    """The page that `--write` makes: what was measured, where, and the table."""
    head = REPORT.format(rounds=rounds, here=machine("numpy", "scikit-learn", "torch", "pytest"))
    return head + "".join(f"{row}\n" for row in rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*", default=["softmax", "pipeline", "attention"])
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--peers", type=Path, help="where their environments are, or shall be")
    parser.add_argument("--write", type=Path, help="a Markdown file for the table")
    options = parser.parse_args()
    exercises, ours = curriculum.load(HERE / "pack"), curriculum.load()
    rows = [HEAD]
    print(HEAD)
    for lab in options.labs:
        pack = exercises if lab in exercises.labs else ours
        for row in measure(pack.material(lab), options):
            rows.append(row)
            print(row, flush=True)
    if options.write:
        notes = options.write.read_text() if options.write.exists() else ""
        _, mark, further = notes.partition("\n## ")  # sections that were written by hand stay
        options.write.write_text(report(rows, options.rounds) + mark + further)


if __name__ == "__main__":
    main()
