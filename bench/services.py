"""What the verdict on a service costs, and what it leaves behind.

    python bench/services.py [--runs 200] [LAB...]

Each run judges the lab's own solution: the service is started, asked and ended. Printed are the
processor time of a verdict, the start of the interpreter left out, and whatever is there afterwards
that was not there before: processes of this program, sockets that listen, files in its temporary
folder.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
from pathlib import Path

import psutil

from gradatim import curriculum
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Material, Outcome

LABS = ("predict-endpoint", "batch-endpoint", "rollback-drill")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("labs", nargs="*", metavar="LAB")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        for lab in options.labs or LABS:
            _measured(lab, options.runs, Path(folder))


def _measured(lab: str, runs: int, folder: Path) -> None:
    material, before = curriculum.load().material(lab), _seen(folder)
    one, all_of_them = (_spent(material, count) for count in (1, runs + 1))
    spent = (all_of_them - one) / runs  # without the start of the interpreter
    left = _seen(folder) - before
    print(
        f"{lab}: {runs} verdicts, {spent:.2f} s of processor time each; left: {left or 'nothing'}"
    )


def _spent(material: Material, verdicts: int) -> float:
    """Processor time of a judge and all its children, from its start to its end."""
    begun, judge = _seconds(), Judge(Pool())
    for seed in range(verdicts):
        verdict = judge.grade(material, material.solution, seed)
        if verdict.outcome is not Outcome.PASS:
            raise RuntimeError(f"{material.lab.id} with seed {seed}: {verdict.outcome}")
    judge.close()
    return _seconds() - begun


def _seconds() -> float:
    """Of all ended children."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _seen(folder: Path) -> set[str]:
    own = psutil.Process()
    running = {f"process {one.pid} {one.name()}" for one in own.children(recursive=True)}
    open_here = (one for p in (own, *own.children(recursive=True)) for one in p.net_connections())
    listening = {f"port {one.laddr}" for one in open_here if one.status == psutil.CONN_LISTEN}
    return running | listening | {f"file {path}" for path in folder.rglob("*")}


if __name__ == "__main__":
    main()
