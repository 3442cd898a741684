"""Is a verdict a function of files, lab, seed and level? Every lab, judged again and again.

    python bench/replay.py [LAB ...] [--runs 3] [--seed 5]

Each run is a program of its own: with another hash seed, and by turns with children that stand by
and with fresh ones. Compared is the JSON of the verdict, explained, of the solution, the starter
and each wrong solution, without `ms`. Exit code 1 when any two differ.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import asdict

from versions import programs

from gradatim import curriculum
from gradatim.app.documents import Verdict as VerdictDocument
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool


def verdicts(labs: list[str], seed: int, standby: int) -> dict[str, object]:
    """What one program says of everything."""
    pack, found = curriculum.load(), {}
    judge = Judge(Pool(standby=standby))
    try:
        for lab in labs or pack.labs:
            material = pack.material(lab)
            for name, files in programs(material).items():
                if name.startswith("also"):
                    continue
                verdict = judge.explain(material, files, judge.grade(material, files, seed))
                document = asdict(VerdictDocument.of(verdict)) | {
                    "figures": pictures(verdict.figures)
                }
                del document["ms"]
                found[f"{lab}: {name}"] = document
            print(f"{lab}: standby {standby}", file=sys.stderr, flush=True)
    finally:
        judge.close()
    return found


def pictures(figures: tuple[bytes, ...]) -> list[str]:
    return [hashlib.sha256(png).hexdigest() for png in figures]


def again(run: int, labs: list[str], seed: int) -> dict[str, object]:
    """The same from a program that hashes otherwise."""
    standby = 2 if run % 2 == 0 else 0
    command = [sys.executable, __file__, "--standby", str(standby), "--seed", str(seed), *labs]
    environment = {**os.environ, "PYTHONHASHSEED": str(run)}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment)
    found: dict[str, object] = json.loads(done.stdout)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--standby", type=int, help="one run, printed as JSON")
    options = parser.parse_args()
    if options.standby is not None:
        print(json.dumps(verdicts(options.labs, options.seed, options.standby)))
        return 0
    first, *others = (again(run, options.labs, options.seed) for run in range(options.runs))
    odd = sorted(name for name in first if any(other[name] != first[name] for other in others))
    for name in odd:
        for said in (first, *others):
            print(name, json.dumps(said[name], ensure_ascii=False))
    print(f"{len(first)} verdicts, {options.runs} runs: {len(odd)} differ")
    return 1 if odd else 0


if __name__ == "__main__":
    raise SystemExit(main())
