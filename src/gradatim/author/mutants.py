"""Mutants of a solution: which there are for a kind of lab, and which the checks let through."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gradatim.author.batches import Turns
from gradatim.author.proof import Problem, Strength, Survivor
from gradatim.author.workers import Bench, failed, passed
from gradatim.judge.wall import Sitting, Task
from gradatim.kinds import author_part, kind_of
from gradatim.kinds.authoring import Mutation
from gradatim.model import Files, Material, Outcome

SEEDS = 3  # a mutant that passes on all of them has survived
WIDTH = 100  # characters of each side of an id


@dataclass(frozen=True)
class Mutant:
    """A solution with one small change."""

    id: str
    files: Files
    diff: str


def strength(turns: Turns) -> Strength:
    """Judges every mutant of a solution that is known to pass."""
    bench, material = turns.bench, turns.material
    lab, listed = material.lab.id, material.lab.equivalent
    try:
        found = list(mutants(material))
    except RecursionError:
        what = "the solution is nested too deeply to be changed"
        problem = Problem(lab, what, f"labs/{lab}/solution", "write it in shorter expressions")
        return Strength(lab, problems=(problem,), note="no mutants")
    if not _rewritten_passes(bench, material):
        what = "the query as sqlglot writes it does not pass, so its mutants say nothing"
        problem = Problem(lab, what, f"labs/{lab}/solution.sql", "write it in plainer SQL")
        return Strength(lab, problems=(problem,), note="no mutants")
    outcomes = _outcomes(turns, found)
    passed = [m for m, o in zip(found, outcomes, strict=True) if o is Outcome.PASS]
    broken = [m for m, o in zip(found, outcomes, strict=True) if o is Outcome.BROKEN]
    alive = [m for m in passed if m.id not in listed]
    return Strength(
        lab=lab,
        mutants=len(found),
        killed=len(found) - len(passed) - len(broken),
        equivalent=len(passed) - len(alive),
        survivors=tuple(Survivor(lab, m.id, m.diff) for m in alive),
        problems=(*_stale(material, {m.id for m in passed}), *_broken(material, broken)),
        note="" if found else f"no mutants for this kind ({material.lab.kind})",
    )


def _rewritten_passes(bench: Bench, material: Material) -> bool:
    rewrite, file = author_part(material.lab.kind).rewrite, material.lab.file
    if rewrite is None:
        return True
    text = rewrite(material.solution[file].decode())
    return bench.until_failure(material, {file: text.encode()}, 0).outcome is Outcome.PASS


def _outcomes(turns: Turns, found: list[Mutant]) -> list[Outcome]:
    """What the mutants come to, in their order."""
    bench = turns.bench
    likely: Counter[str] = Counter()  # how many mutants each check has killed so far

    def judge(part: Sequence[Mutant]) -> list[Outcome]:
        with bench.sitting() as sitting:
            return [_outcome(turns, sitting, mutant, likely) for mutant in part]

    return bench.dealt(judge, found)


def _outcome(turns: Turns, sitting: Sitting, mutant: Mutant, likely: Counter[str]) -> Outcome:
    """Killed by the first check that fails: those that killed most are asked first. That one passes
    is believed if it is listed as equivalent. Whatever else it comes to is found out in processes
    of its own."""
    bench, material = turns.bench, turns.material
    beside = _beside(turns, sitting, mutant, likely)
    if beside is Outcome.FAIL or (beside is Outcome.PASS and mutant.id in material.lab.equivalent):
        return beside
    for seed in range(SEEDS):
        alone = bench.until_failure(material, mutant.files, seed).outcome
        if alone is not Outcome.PASS:
            return alone
    return Outcome.PASS


def _beside(turns: Turns, sitting: Sitting, mutant: Mutant, likely: Counter[str]) -> Outcome | None:
    """What it comes to beside the other mutants; None where that cannot be told there."""
    first = tuple(name for name, _ in likely.most_common())
    for seed in range(SEEDS):
        task = Task(turns.material, mutant.files, seed, until_failure=True, first=first)
        run = None if turns.doubted else sitting.run(task)
        if run is not None and failed(run) and seed == 0:  # its process has served no other run
            likely.update(result.check for result in run.results if result.outcome == "FAIL")
            return Outcome.FAIL
        if run is None or not passed(run):
            return None
    return Outcome.PASS


def _stale(material: Material, survived: set[str]) -> Iterator[Problem]:
    where = f"labs/{material.lab.id}/lab.toml, equivalent"
    for key in material.lab.equivalent:
        if key not in survived:
            yield Problem(material.lab.id, f"no mutant survives as '{key}'", where, "take it out")


def _broken(material: Material, broken: list[Mutant]) -> Iterator[Problem]:
    for mutant in broken:
        what = f"a mutant of the solution breaks the judge: {mutant.id}"
        do = "compare with equal or close, which take any answer"
        yield Problem(material.lab.id, what, f"labs/{material.lab.id}/checks.py", do)


# The mutants of each kind -----------------------------------------------------------------------


def mutants(material: Material) -> Iterator[Mutant]:
    """All mutants of the solution, each with an id of its own; none for some kinds."""
    seen: Counter[str] = Counter()
    for mutant in _mutants(material):
        seen[mutant.id] += 1
        times = seen[mutant.id]
        yield mutant if times == 1 else replace(mutant, id=f"{mutant.id} ({times})")


def _mutants(material: Material) -> Iterator[Mutant]:
    kind = material.lab.kind
    text = material.solution[kind_of(kind).stored_file(material.lab.file)].decode()
    return map(_mutant, author_part(kind).mutations(material.lab.file, text))


def _mutant(mutation: Mutation) -> Mutant:
    operator, name = mutation.change.operator, mutation.label
    old, new = mutation.before.splitlines(), mutation.change.text.splitlines()
    diff = difflib.unified_diff(old, new, name, f"{name}, {operator}", lineterm="", n=1)
    return Mutant(mutation.prefix + _id(operator, old, new), mutation.files, "\n".join(diff))


def _id(operator: str, old: list[str], new: list[str]) -> str:
    """The same for the same change as long as the line stands where it stood."""
    for _, i, j, k, m in _differences(old, new):
        return f"{operator} @ {i + 1}:{_words(old[i:j])} -> {_words(new[k:m])}"
    return operator


def _differences(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [block for block in matcher.get_opcodes() if block[0] != "equal"]


def _words(lines: list[str]) -> str:
    """One line that can stand between double quotes in TOML as it is."""
    words = " ".join(" ".join(lines).split()).replace('"', "'").replace("\\", "/")
    return words if len(words) <= WIDTH else words[: WIDTH - 4] + " ..."
