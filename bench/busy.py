"""Right programs on a busy machine: is every lab's solution still passed?

    python bench/busy.py [--load 16] [LAB...]

As many processes as `--load` says compute without end meanwhile, at the same priority. Each lab is
graded once, with a seed of chance as a learner's attempt is. Printed are the labs that were not
passed; exit code 1 if there are any.
"""

from __future__ import annotations

import argparse
import os
import sys

from load import busy

from gradatim import curriculum
from gradatim.app.context import verdict_seed
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Outcome


def passed(judge: Judge, pack: curriculum.Pack, lab: str) -> bool:
    """Whether the lab's solution passes on a seed of chance; says so where it does not."""
    material, seed = pack.material(lab), verdict_seed()
    outcome = judge.grade(material, material.solution, seed).outcome
    if outcome is not Outcome.PASS:
        print(f"{lab}: {outcome} on seed {seed}", flush=True)
    return outcome is Outcome.PASS


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--load", type=int, default=16)
    parser.add_argument("labs", nargs="*")
    options = parser.parse_args()
    pack, judge, failed = curriculum.load(), Judge(Pool()), 0
    labs = options.labs or list(pack.labs)
    with busy(options.load):
        for number, lab in enumerate(labs, 1):
            failed += not passed(judge, pack, lab)
            if number % 25 == 0:
                print(f"{number} labs, load {os.getloadavg()[0]:.0f}", flush=True)
    print(f"{failed} of {len(labs)} labs were not passed")
    judge.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
