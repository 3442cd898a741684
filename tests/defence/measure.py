"""Prints the questions that a defence asks about each program here, for somebody to rate.

python tests/defence/measure.py SEED [PROGRAM...]
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from random import Random

from gradatim.defence import questions, sources
from gradatim.judge.grade import Judge
from gradatim.judge.processes.shared_client import children
from gradatim.judge.run import full_output
from gradatim.model.defence import CodeQuestion
from gradatim.rules import defence

PROGRAMS = Path(__file__).with_name("programs")


def drawn(judge: Judge, path: Path, seed: int) -> list[CodeQuestion]:
    """The questions about one program."""
    runner, random = partial(full_output, judge), Random(seed)
    file = sources.load_file(path)
    seen = questions.collect_calls(runner, file, sources.find_tests(path))
    known = questions.known_calls(runner, file, seen, random)
    candidates = questions.candidates(runner, known, random)
    return defence.draw(
        candidates, set(), seed, lambda one: questions.is_proven(runner, known, one)
    )


def show(number: int, one: CodeQuestion) -> None:
    becomes = f"  =>  {one.new.strip()}" if one.new else ""
    print(f"{number} {one.kind} {one.function}:{one.line}  {one.old.strip()}{becomes}")
    for call in one.options:
        print("     ", "*" if call == one.answer else " ", call)
    print("      ", one.call or one.answer, ":", one.before, "->", one.after)


def main(seed: int, names: list[str]) -> None:
    judge = Judge(children(lambda profile: None))
    every = [path for path in sorted(PROGRAMS.glob("*.py")) if not path.name.startswith("test_")]
    count = 0
    for path in [one for one in every if not names or one.stem in names]:
        found = drawn(judge, path, seed)
        print(f"\n{path.stem}: {len(found)}")
        for number, one in enumerate(found, 1):
            show(number, one)
        count += len(found)
    print(f"\n{count} questions")
    judge.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
