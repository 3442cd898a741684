"""What a lab's own programs come to when judged: each has one outcome that it must have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from gradatim.author import exploits
from gradatim.author.batches import Asked, Program, Turns
from gradatim.author.lint import check_names
from gradatim.author.naming import NAMED_ON, Recorded, lean, misnamed
from gradatim.author.proof import Problem
from gradatim.author.workers import Bench, failed, whole
from gradatim.judge.report import Run
from gradatim.kinds import kind_of
from gradatim.model import Files, Material, Outcome, Verdict, idea

FEWER_ON = NAMED_ON + 1  # seeds for a further program of an idea, and where no check draws
WHOLE_ON = 2  # seeds on which what must fail is asked every check: none may break the judge

Answer = TypeVar("Answer")


def problems(turns: Turns, seeds: int) -> tuple[list[Problem], bool]:
    """What is wrong with the outcomes; and whether the solution passes on every seed."""
    bench, material = turns.bench, turns.material
    if "rng" not in material.checks:
        seeds = min(seeds, FEWER_ON)
    programs = list(bench.each(partial(_program, bench, material), _entries(material)))
    right = [program for program in programs if program.wanted is Outcome.PASS]
    wrong = [program for program in programs if program.wanted is Outcome.FAIL]
    verdicts = _passing(turns, right, seeds)
    sound = not list(_oddities(programs[0], verdicts[programs[0].place]))
    recorded = _recorded(turns, wrong) if sound else {}
    verdicts |= _failing(turns, [_informed(one, recorded) for one in wrong], seeds, recorded)
    found = [
        _problem(material, program.place, what, do)
        for program in programs
        for what, do in _oddities(program, verdicts[program.place])
    ]
    if sound:
        found += [_problem(material, *said) for said in _misnamed(turns, wrong, recorded)]
        found += [_problem(material, *cheat) for cheat in _cheats(turns)]
    return found, sound


def solution_passes(turns: Turns) -> bool:
    """Whether it does so alone; it also runs as its mutants will, with answers that are kept."""
    first = turns.bench.grade(turns.material, turns.material.solution, 0)
    solution = Program("", "", turns.material.solution, Outcome.PASS, first)
    if first.outcome is Outcome.PASS:
        turns.passes([(solution, 0)] * 2)
    return first.outcome is Outcome.PASS


Entry = tuple[str, str, Files, Outcome]
"""A program's place, its name in wrong/, its files, and what it must come to."""


def _program(bench: Bench, material: Material, entry: Entry) -> Program:
    """With what it did on the first seed, in processes of its own. What a file of wrong/ did is
    recorded, and tells its verdict too, unless no check failed or one stumbled."""
    name, files = entry[1:3]
    run = lean(bench.recorded(material, files, 0)) if name else None
    if run is not None and failed(run) and whole(run):
        first = bench.verdict(material, 0, run)
    else:
        first = bench.grade(material, files, 0)
    return Program(*entry, first, tuple(result.name for result in first.failed), run)


def _entries(material: Material) -> Iterator[Entry]:
    """All programs. The solution comes first: without it nothing else can be said."""
    suffix = suffix_of(material)
    yield f"solution{suffix}", "", material.solution, Outcome.PASS
    for name, files in material.also.items():
        yield f"also/{name}{suffix}", "", files, Outcome.PASS
    yield f"starter{suffix}", "", material.starter, Outcome.FAIL
    for wrong in material.wrong:
        yield f"wrong/{wrong.name}{suffix}", wrong.name, wrong.files, Outcome.FAIL


def suffix_of(material: Material) -> str:
    """How the names of starter, solution, wrong/ and also/ of this lab end."""
    return kind_of(material.lab.kind).stored_ending(material.lab.file)


def _problem(material: Material, place: str, what: str, do: str) -> Problem:
    return Problem(material.lab.id, what, f"labs/{material.lab.id}/{place}", do)


# All seeds --------------------------------------------------------------------------------------


def _passing(turns: Turns, programs: list[Program], seeds: int) -> dict[str, list[Verdict]]:
    """The whole verdicts of what must pass, in the order of the seeds."""
    found = _each(turns, turns.passes, _all(programs, range(1, seeds)))
    return {p.place: [p.first, *(found[p.place, s] for s in range(1, seeds))] for p in programs}


def _failing(
    turns: Turns, programs: list[Program], seeds: int, recorded: dict[str, Recorded]
) -> dict[str, list[Verdict]]:
    """The verdicts of what must fail, in the order of the seeds; fewer of what shows an idea again.

    A recorded run tells as much as a verdict does, unless the check itself stumbled. What was not
    recorded is asked every check on the first seeds only; on the others the checks that it failed
    then come first, and one failure is enough.
    """
    fewer = min(seeds, FEWER_ON)
    asked = {p.place: range(fewer if p.name != idea(p.name) else seeds) for p in programs}
    found = {(p.place, 0): p.first for p in programs}
    for program in programs:
        told = _told(turns, recorded.get(program.name))
        found |= {(program.place, verdict.seed): verdict for verdict in told if verdict.seed}
    for ask, some in ((turns.alone, range(WHOLE_ON)), (turns.fails, range(WHOLE_ON, seeds))):
        further = [(p, s) for p, s in _all(programs, some) if s in asked[p.place]]
        found |= _each(turns, ask, [(p, s) for p, s in further if (p.place, s) not in found])
    return {place: [found[place, seed] for seed in its] for place, its in asked.items()}


def _informed(program: Program, recorded: dict[str, Recorded]) -> Program:
    """It is first asked what failed on every recorded seed, beginning with what took least time."""
    if program.name not in recorded:
        return program
    known = recorded[program.name].known
    always = set.intersection(
        *({r.check for r in run.results if r.outcome == "FAIL"} for run in known)
    )
    likely = sorted(always, key=lambda check: min(run.took(check) for run in known))
    return replace(program, likely=tuple(likely) or program.likely)


def _told(turns: Turns, recorded: Recorded | None) -> Iterator[Verdict]:
    for seed, run in enumerate(recorded.known if recorded else ()):
        if failed(run) and whole(run):
            yield turns.bench.verdict(turns.material, seed, run)


def _all(programs: list[Program], seeds: Iterable[int]) -> list[Asked]:
    return [(program, seed) for program in programs for seed in seeds]


def _each(
    turns: Turns, ask: Callable[[Sequence[Asked]], list[Answer]], asked: Sequence[Asked]
) -> dict[tuple[str, int], Answer]:
    """The answers by place and seed. Each core takes some of the seeds, for all programs, so that
    the reference answers once for them all."""
    seeds = sorted({seed for _, seed in asked})
    shares = [seeds[core :: turns.bench.cores] for core in range(turns.bench.cores)]
    parts = [part for share in shares if (part := [one for one in asked if one[1] in share])]
    found = turns.bench.each(ask, parts)
    return {
        (program.place, seed): answer
        for part, answers in zip(parts, found, strict=True)
        for (program, seed), answer in zip(part, answers, strict=True)
    }


# One program over all seeds ---------------------------------------------------------------------


def _oddities(program: Program, verdicts: list[Verdict]) -> Iterator[tuple[str, str]]:
    """Every outcome that is not the wanted one: how often, the first seed, and the first reason."""
    for outcome in (Outcome.BROKEN, Outcome.FAIL, Outcome.PASS):
        hit = [v for v in verdicts if v.outcome is outcome]
        if not hit or outcome is program.wanted:
            continue
        word = {"BROKEN": "breaks the judge", "FAIL": "fails", "PASS": "passes"}[outcome]
        often = (
            "every seed" if len(hit) == len(verdicts) else f"{len(hit)} of {len(verdicts)} seeds"
        )
        reason = _reason(hit[0], outcome)
        yield (
            f"it {word} on {often}, first on seed {hit[0].seed}{reason}",
            _DO[program.wanted, outcome],
        )


_DO = {
    (
        Outcome.PASS,
        Outcome.FAIL,
    ): "correct it, or the check; an outcome must not depend on the seed",
    (Outcome.PASS, Outcome.BROKEN): "correct checks.py",
    (Outcome.FAIL, Outcome.PASS): "add a check that it fails, or inputs that show the difference",
    (Outcome.FAIL, Outcome.BROKEN): "compare with equal or close, which take any answer",
}


def _reason(verdict: Verdict, outcome: Outcome) -> str:
    first = next((r for r in verdict.results if r.outcome is outcome), None)
    if first is None or outcome is Outcome.PASS:
        return ""
    return f": {first.name}: {first.message}"


# Names and cheats -------------------------------------------------------------------------------


Runs = dict[tuple[str, int], Run]
"""Recorded runs by place and seed."""


def _recorded(turns: Turns, programs: list[Program]) -> dict[str, Recorded]:
    """The recorded runs of each file of wrong/, by its name. One run on the first seed has been in
    processes of its own."""
    wrong = [program for program in programs if program.run]
    known = _each(turns, turns.recorded, _all(wrong, range(NAMED_ON + 1)))
    return {one.name: Recorded(_in_order(one, known), one.run) for one in wrong if one.run}


def _recorded_alone(turns: Turns, programs: list[Program]) -> dict[str, Recorded]:
    """The same, each run from processes of its own."""
    known = _each(turns, turns.recorded_alone, _all(programs, range(NAMED_ON + 1)))
    again = _each(turns, turns.recorded_alone, _all(programs, [0]))
    return {one.name: Recorded(_in_order(one, known), again[one.place, 0]) for one in programs}


def _in_order(program: Program, runs: Runs) -> list[Run]:
    return [runs[program.place, seed] for seed in range(NAMED_ON + 1)]


def _misnamed(
    turns: Turns, wrong: list[Program], recorded: dict[str, Recorded]
) -> Iterator[tuple[str, str, str]]:
    """What is not named as itself, if that is so with processes of its own for each run as well."""
    said = dict(misnamed(recorded))
    alone: set[str] = set()
    while doubted := said.keys() - alone:
        ask = [program for program in wrong if program.name in doubted]
        recorded = recorded | _recorded_alone(turns, ask)
        said, alone = dict(misnamed(recorded)), alone | doubted
    for name, what in said.items():
        yield f"wrong/{name}{suffix_of(turns.material)}", what, _SPLIT


_SPLIT = "add a check that tells them apart, or compare the value itself instead of a count of it"


def _cheats(turns: Turns) -> Iterator[tuple[str, str, str]]:
    programs = list(exploits.programs(turns.material, check_names(turns.material.checks)))
    verdicts = turns.bench.dealt(turns.refused, [files for _, files in programs])
    for (name, _), verdict in zip(programs, verdicts, strict=True):
        if verdict.outcome in (Outcome.PASS, Outcome.BROKEN):
            word = "passes" if verdict.outcome is Outcome.PASS else "breaks the judge"
            what = f"a program {word} that {name}{_reason(verdict, verdict.outcome)}"
            yield "checks.py", what, "compare the answer itself with equal or close"
