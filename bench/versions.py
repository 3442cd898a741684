"""Two versions of NumPy, one verdict: every program of every lab, judged under both.

    python bench/versions.py [LAB ...] [--numpy 2.0.*] [--seeds 1] [--python PATH]

The other version is installed, with everything else, into an environment of its own in a temporary
folder; `--python` takes an environment that is there already. Compared is the outcome of each
check, for starter, solution, also/ and wrong/. Exit code 1 when any differs.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from gradatim import curriculum
from gradatim.author.workers import Workers
from gradatim.model import Files, Material

Outcomes = dict[str, dict[str, str]]  # "lab: program, seed" -> check -> outcome


def programs(material: Material) -> dict[str, Files]:
    """Everything in a lab's folder that can be judged."""
    wrong = {f"wrong/{w.name}": w.files for w in material.wrong}
    also = {f"also/{name}": files for name, files in material.also.items()}
    return {"starter": material.starter, "solution": material.solution, **also, **wrong}


def outcomes(labs: list[str], seeds: int) -> Outcomes:
    """What this interpreter says."""
    pack, found = curriculum.load(), {}
    with Workers() as workers:
        for lab in labs or pack.labs:
            material = pack.material(lab)
            wanted = [(n, p, seed) for n, p in programs(material).items() for seed in range(seeds)]
            verdicts = workers.map(lambda w, m=material: workers.grade(m, w[1], w[2]), wanted)
            for (name, _, seed), verdict in zip(wanted, verdicts, strict=True):
                results = {r.name: str(r.outcome) for r in verdict.results}
                found[f"{lab}: {name}, seed {seed}"] = results
            print(f"{np.__version__} {lab}: {len(wanted)} verdicts", file=sys.stderr, flush=True)
    return found


def environment(folder: str, numpy: str) -> str:
    """The interpreter of a new environment with that version of NumPy."""
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = str(Path(folder) / "bin" / "python")
    root = str(Path(__file__).resolve().parent.parent)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-e", root, f"numpy=={numpy}"], check=True)
    return python


def run_elsewhere(python: str, labs: list[str], seeds: int) -> tuple[str, Outcomes]:
    """The version of NumPy of another interpreter, and what that one says."""
    command = [python, __file__, "--outcomes", "--seeds", str(seeds), *labs]
    said = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return said["numpy"], said["outcomes"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*")
    parser.add_argument("--numpy", default="2.0.*", help="the oldest that is supported")
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--python", help="an interpreter with the other version")
    parser.add_argument("--outcomes", action="store_true", help="only print what this one says")
    options = parser.parse_args()
    if options.outcomes:
        found = outcomes(options.labs, options.seeds)
        print(json.dumps({"numpy": np.__version__, "outcomes": found}))
        return 0
    with tempfile.TemporaryDirectory() as folder:
        python = options.python or environment(folder, options.numpy)
        version, theirs = run_elsewhere(python, options.labs, options.seeds)
    ours = outcomes(options.labs, options.seeds)
    odd = sorted(name for name in ours if ours[name] != theirs.get(name))
    for name in odd:
        checks = ours[name].keys() | theirs.get(name, {}).keys()
        for check in sorted(checks):
            pair = ours[name].get(check), theirs.get(name, {}).get(check)
            if pair[0] != pair[1]:
                print(
                    f"{name}: {check}: {pair[0]} under {np.__version__}, {pair[1]} under {version}"
                )
    print(f"{len(ours)} verdicts under NumPy {np.__version__} and {version}: {len(odd)} differ")
    return 1 if odd else 0


if __name__ == "__main__":
    raise SystemExit(main())
