"""What a lab's own programs come to when judged: each has one outcome that it must have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import TypeVar

from gradatim.author import cheats
from gradatim.author.bench import Bench, failed
from gradatim.author.names import NAMED_ON, TWICE_ON, Recorded, misnamed
from gradatim.author.paper import check_names
from gradatim.author.proof import Problem
from gradatim.author.turns import Program, Turns
from gradatim.model import Files, Material, Outcome, Verdict

WHOLE_ON = 2  # seeds on which what must fail is asked every check: none may break the judge

Answer = TypeVar("Answer")
Shares = list[tuple[Program, Sequence[int]]]


def problems(bench: Bench, material: Material, seeds: int) -> tuple[list[Problem], bool]:
    """What is wrong with the outcomes; and whether the solution passes on every seed."""
    turns, programs = Turns(bench, material), _programs(bench, material)
    right = [program for program in programs if program.wanted is Outcome.PASS]
    wrong = [program for program in programs if program.wanted is Outcome.FAIL]
    verdicts = _passing(turns, right, seeds)
    sound = not list(_oddities(programs[0], verdicts[programs[0].place]))
    recorded = _recorded(turns, wrong) if sound else {}
    verdicts |= _failing(turns, wrong, seeds, recorded)
    found = [
        _problem(material, program.place, what, do)
        for program in programs
        for what, do in _oddities(program, verdicts[program.place])
    ]
    if sound:
        found += [_problem(material, *said) for said in _misnamed(turns, wrong, recorded)]
        found += [_problem(material, *cheat) for cheat in _cheats(bench, material)]
    return found, sound


def _programs(bench: Bench, material: Material) -> list[Program]:
    """All programs with their verdicts on the first seed, each in processes of its own. The
    solution comes first: without it nothing else can be said."""
    entries = list(_entries(material))
    verdicts = bench.each(lambda entry: bench.grade(material, entry[2], 0), entries)
    return [Program(*entry, verdict) for entry, verdict in zip(entries, verdicts, strict=True)]


def _entries(material: Material) -> Iterator[tuple[str, str, Files, Outcome]]:
    """Each program's place, its name in wrong/, its files, and what it must come to."""
    suffix = suffix_of(material)
    yield f"solution{suffix}", "", material.solution, Outcome.PASS
    for name, files in material.also.items():
        yield f"also/{name}{suffix}", "", files, Outcome.PASS
    yield f"starter{suffix}", "", material.starter, Outcome.FAIL
    for wrong in material.wrong:
        yield f"wrong/{wrong.name}{suffix}", wrong.name, wrong.files, Outcome.FAIL


def suffix_of(material: Material) -> str:
    """How the names of starter, solution, wrong/ and also/ of this lab end."""
    return suffix_for(material.lab.kind, material.lab.file)


def suffix_for(kind: str, file: str) -> str:
    """How those names end for a kind of lab and the file that the learner edits."""
    return ".toml" if kind == "git" else PurePosixPath(file).suffix


def _problem(material: Material, place: str, what: str, do: str) -> Problem:
    return Problem(material.lab.id, what, f"labs/{material.lab.id}/{place}", do)


# All seeds --------------------------------------------------------------------------------------


def _passing(turns: Turns, programs: list[Program], seeds: int) -> dict[str, list[Verdict]]:
    """The whole verdicts of what must pass, in the order of the seeds."""
    found = _each(turns.bench, turns.passes, [(p, range(1, seeds)) for p in programs])
    return {p.place: [p.first, *found[p.place]] for p in programs}


def _failing(
    turns: Turns, programs: list[Program], seeds: int, recorded: dict[str, Recorded]
) -> dict[str, list[Verdict]]:
    """The verdicts of what must fail, in the order of the seeds.

    A recorded run tells as much as a verdict does, unless the check itself stumbled. What was not
    recorded is asked every check on the first seeds only; on the others the checks that it failed
    then come first, and one failure is enough.
    """
    verdicts = {p.place: _told(turns, recorded.get(p.name)) | {0: p.first} for p in programs}
    shares: Shares = []
    for program in programs:
        left = [seed for seed in range(seeds) if seed not in verdicts[program.place]]
        shares += [(program, [seed]) for seed in left if seed < WHOLE_ON]
        shares += [(program, [seed for seed in left if seed >= WHOLE_ON])]

    def ask(program: Program, share: Sequence[int]) -> list[Verdict]:
        early = any(seed < WHOLE_ON for seed in share)
        return (turns.alone if early else turns.fails)(program, share)

    for place, found in _each(turns.bench, ask, shares).items():
        verdicts[place] |= {verdict.seed: verdict for verdict in found}
    return {place: [found[seed] for seed in range(seeds)] for place, found in verdicts.items()}


def _told(turns: Turns, recorded: Recorded | None) -> dict[int, Verdict]:
    runs = recorded.known if recorded else []
    return {
        seed: turns.bench.verdict(turns.material, seed, run)
        for seed, run in enumerate(runs)
        if failed(run) and all(result.outcome != "ODD" for result in run.results)
    }


def _each(
    bench: Bench, ask: Callable[[Program, Sequence[int]], list[Answer]], shares: Shares
) -> dict[str, list[Answer]]:
    """The answers for each program, in the order of its seeds."""
    found: dict[str, list[Answer]] = {}
    for (program, _), some in zip(
        shares, bench.each(lambda share: ask(*share), shares), strict=True
    ):
        found.setdefault(program.place, []).extend(some)
    return found


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


def _recorded(turns: Turns, programs: list[Program], alone: bool = False) -> dict[str, Recorded]:
    """The recorded runs of each file of wrong/, by its name."""
    ask = turns.recorded_alone if alone else turns.recorded
    wrong = [program for program in programs if program.name]
    known = _each(turns.bench, ask, [(p, range(NAMED_ON + 1)) for p in wrong])
    again = _each(turns.bench, ask, [(p, range(TWICE_ON)) for p in wrong])
    return {p.name: Recorded(known[p.place], again[p.place]) for p in wrong}


def _misnamed(
    turns: Turns, wrong: list[Program], recorded: dict[str, Recorded]
) -> Iterator[tuple[str, str, str]]:
    """What is not named as itself, if that is so with processes of its own for each run as well."""
    said = dict(misnamed(recorded))
    if said:
        said = dict(misnamed(_recorded(turns, wrong, alone=True)))
    for name, what in said.items():
        yield f"wrong/{name}{suffix_of(turns.material)}", what, _SPLIT


_SPLIT = "add a check that tells them apart, or compare the value itself instead of a count of it"


def _cheats(bench: Bench, material: Material) -> Iterator[tuple[str, str, str]]:
    programs = list(cheats.programs(material, check_names(material.checks)))
    verdicts = bench.each(lambda program: bench.grade(material, program[1], 0), programs)
    for (name, _), verdict in zip(programs, verdicts, strict=True):
        if verdict.outcome in (Outcome.PASS, Outcome.BROKEN):
            word = "passes" if verdict.outcome is Outcome.PASS else "breaks the judge"
            what = f"a program {word} that {name}{_reason(verdict, verdict.outcome)}"
            yield "checks.py", what, "compare the answer itself with equal or close"
