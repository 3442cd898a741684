"""How often the right idea is named: twins, near misses, pairs and right programs.

    python bench/naming.py [LAB ...] [--seeds 1 2 3]

The programs of a lab lie one after the other in bench/naming/LAB.txt, each below a line
`=== FILE`. Each has one idea, and was written from the lesson and not from the lab's own files:

    as_NAME_1.py      does what wrong/NAME.py does, in another way: must be named NAME, and first
    near_1.py         fails the same check for another reason: no name may be given
    both_NAME_OTHER_1.py   two mistakes at once: NAME, which breaks first, must be among the names
    right_1.py        passes, so that nothing is named

The last row takes the mutants of each lab's solution, single small mistakes that nobody foresaw,
and says how many failures come with a named idea or a smallest case of at most ten numbers.

The rule of naming and the checks of the labs were mended by what these programs showed, so some
labs are held out: they are counted apart, and what is named wrongly there is told only to somebody
who asks for the lab by its name. Once that was looked at, a lab is held out no longer.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from gradatim import curriculum
from gradatim.author.mutants import mutants
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Material, Outcome, Verdict

HERE = Path(__file__).parent / "naming"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
NUMBERS = 10  # of a case that is small enough to be looked at
MARK = "=== "  # begins the line above each program
HELD_OUT = {
    "calibration-and-threshold",
    "choose-k",
    "draw-with-weights",
    "fairness-audit",
    "naive-baselines",
    "safe-number-reader",
}
ROWS = (
    ("as", "twins, named right"),
    ("near", "near misses, not named"),
    ("both", "two mistakes, the first to break named"),
    ("right", "right programs, not named"),
    ("mutant", "failing mutants with a name or a small case"),
)


@dataclass(frozen=True)
class Program:
    """One program of the test set and what must come of it."""

    name: str  # of its file
    source: bytes
    kind: str  # as | near | both | right
    idea: str  # the name that is due, "" for none

    @classmethod
    def read(cls, name: str, source: bytes, ideas: list[str]) -> Program:
        kind, _, rest = name.partition(".")[0].partition("_")
        idea = max((name for name in ideas if rest.startswith(name + "_")), key=len, default="")
        if kind in ("as", "both") and not idea:
            raise SystemExit(f"{name}: the lab has no such wrong idea")
        return cls(name, source, kind, idea if kind in ("as", "both") else "")


def programs(material: Material) -> Iterator[Program]:
    ideas = [wrong.misconception for wrong in material.wrong]
    for name, source in unpacked((HERE / f"{material.lab.id}.txt").read_bytes()).items():
        yield Program.read(name, source, ideas)


def packed(files: Mapping[str, bytes]) -> bytes:
    """An archive of text files. Each ends with a line end, and none has a line like a mark."""
    for name, source in files.items():
        lines = source.splitlines()
        if not source.endswith(b"\n") or any(line.startswith(MARK.encode()) for line in lines):
            raise SystemExit(f"{name}: end it with a line end, and begin no line with '{MARK}'")
    return b"".join(f"{MARK}{name}\n".encode() + files[name] for name in sorted(files))


def unpacked(archive: bytes) -> dict[str, bytes]:
    """The files of an archive, byte for byte."""
    parts = re.split(rb"^" + MARK.encode() + rb"(.+)\n", archive, flags=re.M)
    return {name.decode(): text for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def explained(judge: Judge, material: Material, source: bytes, seed: int) -> Verdict:
    files = {material.lab.file: source}
    return judge.explain(material, files, judge.grade(material, files, seed))


def right(program: Program, verdict: Verdict) -> bool:
    """Whether the names are those that are due."""
    names = [found.name for found in verdict.misconceptions]
    match program.kind:
        case "right":
            return verdict.outcome is Outcome.PASS and not names
        case "near":
            return verdict.outcome is Outcome.FAIL and not names
        case "both":
            return program.idea in names
        case _:
            return names[:1] == [program.idea]


def helpful(verdict: Verdict) -> bool:
    """Whether the learner gets a name, or a case small enough to be looked at."""
    cases = [result.case for result in verdict.results if result.case]
    return bool(verdict.misconceptions) or any(len(NUMBER.findall(c)) <= NUMBERS for c in cases)


@dataclass
class Tally:
    """What was asked and what was as it should be, for each kind of program."""

    asked: Counter[str] = field(default_factory=Counter)
    good: Counter[str] = field(default_factory=Counter)

    def add(self, kind: str, good: bool) -> None:
        self.asked[kind] += 1
        self.good[kind] += good

    def cell(self, kind: str) -> str:
        asked, good = self.asked[kind], self.good[kind]
        return f"{good} of {asked} ({100 * good / asked:.1f} %)" if asked else "-"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("labs", nargs="*")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--mutants", type=int, default=6, help="of each lab, on the first seed")
    options = parser.parse_args()
    pack, judge = curriculum.load(), Judge(Pool())
    tuned, held_out = Tally(), Tally()
    labs = options.labs or sorted(path.stem for path in HERE.glob("*.txt"))
    try:
        for lab in labs:
            tally = held_out if lab in HELD_OUT else tuned
            aloud = lab not in HELD_OUT or bool(options.labs)
            for seed in options.seeds:
                few = options.mutants if seed == options.seeds[0] else 0
                measure(judge, pack.material(lab), seed, few, tally, aloud)
    finally:
        judge.close()
    print(f"\n{len(labs)} labs, {len(options.seeds)} seeds")
    print("| programs | in labs that were mended | in labs held out |\n|---|---|---|")
    for kind, words in ROWS:
        print(f"| {words} | {tuned.cell(kind)} | {held_out.cell(kind)} |")


def measure(
    judge: Judge, material: Material, seed: int, how_many: int, tally: Tally, aloud: bool
) -> None:
    for program in programs(material):
        verdict = explained(judge, material, program.source, seed)
        tally.add(program.kind, right(program, verdict))
        if aloud and not right(program, verdict):
            names = [found.name for found in verdict.misconceptions]
            where = f"{material.lab.id}/{program.name}"
            print(f"{where}, seed {seed}: {verdict.outcome}, named {names}", flush=True)
    for mutant in some(material, how_many):
        verdict = explained(judge, material, mutant, seed)
        if verdict.outcome is Outcome.FAIL:
            tally.add("mutant", helpful(verdict))


def some(material: Material, how_many: int) -> list[bytes]:
    """Mutants of the solution, spread over the file."""
    if not how_many or not material.lab.file.endswith(".py"):
        return []
    found = list(mutants(material))
    return [one.files[material.lab.file] for one in found[:: max(1, len(found) // how_many)]]


if __name__ == "__main__":
    main()
