"""Prints the change requests that are found about each program here, for somebody to rate.

python tests/defence/measure_requests.py SEED [PROGRAM...]
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from random import Random

from gradatim.defence import questions, requests, sources
from gradatim.judge.grade import Judge
from gradatim.judge.processes.shared_client import children
from gradatim.judge.run import full_output
from gradatim.model.defence import ChangeRequest

PROGRAMS = Path(__file__).with_name("programs")


def found(judge: Judge, path: Path, seed: int) -> list[ChangeRequest]:
    """All requests about one program."""
    runner, random = partial(full_output, judge), Random(seed)
    file = sources.load_file(path)
    seen = questions.collect_calls(runner, file, sources.find_tests(path))
    known = questions.known_calls(runner, file, seen, random)
    return list(requests.requests(runner, known, random))


def show(number: int, one: ChangeRequest) -> None:
    changed = sum(case.is_changed for case in one.cases)
    print(f"{number} {one.kind} {one.function}: {one.ask}")
    for case in one.cases[:2]:
        print(f"      {case.call}: {case.before}  =>  {case.wanted}")
    print(f"      {changed} changed, {len(one.cases) - changed} same")


def main(seed: int, names: list[str]) -> None:
    judge = Judge(children(lambda profile: None))
    every = [path for path in sorted(PROGRAMS.glob("*.py")) if not path.name.startswith("test_")]
    count = with_one = 0
    for path in [one for one in every if not names or one.stem in names]:
        several = found(judge, path, seed)
        print(f"\n{path.stem}: {len(several)}")
        for number, one in enumerate(several, 1):
            show(number, one)
        count += len(several)
        with_one += bool(several)
    print(f"\n{count} requests about {with_one} programs")
    judge.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
