"""Mutants of a solution: makes them for each kind of lab, and finds those that pass the checks."""

from __future__ import annotations

import difflib
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from gradatim.author.lock import Witness
from gradatim.author.proof import Problem, Strength, Survivor
from gradatim.author.workers import Workers
from gradatim.kinds import author_part, kind_of
from gradatim.kinds.authoring import Mutation, single_file_mutations
from gradatim.kinds.edits import Change
from gradatim.model import Files, Material, Outcome, Verdict

SEEDS = 3  # a mutant that passes on all of them survives
MAX_ID_TEXT = 100  # characters of the old and of the new text in an id


@dataclass(frozen=True)
class Mutant:
    """A solution with one small change."""

    id: str
    files: Files
    diff: str

    @property
    def label(self) -> str:
        """A short id: the operator, the line, and a digest of the whole id."""
        place = re.match(r".*? @ \d+", self.id)
        return f"{place[0] if place else self.id} {zlib.crc32(self.id.encode()):08x}"


def strength(workers: Workers, material: Material) -> Strength:
    """Judges all mutants of a solution that is known to pass."""
    lab, listed = material.lab.id, material.lab.equivalent
    try:
        found = list(mutants(material))
    except RecursionError:
        what = "the solution is nested too deeply to be changed"
        problem = Problem(lab, what, f"labs/{lab}/solution", "write it in shorter expressions")
        return Strength(lab, problems=(problem,), note="no mutants")
    if not _rewritten_passes(workers, material):
        what = "the query as sqlglot writes it does not pass, so its mutants say nothing"
        problem = Problem(lab, what, f"labs/{lab}/solution.sql", "write it in plainer SQL")
        return Strength(lab, problems=(problem,), note="no mutants")
    verdicts = _verdicts(workers, material, found)
    passed = [m for m, v in verdicts if v.outcome is Outcome.PASS]
    broken = [m for m, v in verdicts if v.outcome is Outcome.BROKEN]
    killed = [(m, v) for m, v in verdicts if v.outcome is Outcome.FAIL]
    alive = [m for m in passed if m.id not in listed]
    return Strength(
        lab=lab,
        mutants=len(found),
        killed=len(killed),
        equivalent=len(passed) - len(alive),
        survivors=tuple(Survivor(lab, m.id, m.diff) for m in alive),
        problems=(
            *_unused_equivalents(material, {m.id for m in passed}),
            *_broken_problems(material, broken),
        ),
        note="" if found else f"no mutants for this kind ({material.lab.kind})",
        # Seeds of proofs are integers.
        witnesses=tuple(Witness(m.label, v.failed[0].name, v.seed) for m, v in killed),  # type: ignore[arg-type]
    )


def _rewritten_passes(workers: Workers, material: Material) -> bool:
    rewrite, file = author_part(material.lab.kind).rewrite, material.lab.file
    if rewrite is None:
        return True
    text = rewrite(material.solution[file].decode())
    return workers.until_failure(material, {file: text.encode()}, 0).outcome is Outcome.PASS


def _verdicts(
    workers: Workers, material: Material, found: list[Mutant]
) -> list[tuple[Mutant, Verdict]]:
    """The first verdict of each mutant that is not a pass, or its last. Checks that have killed the
    most mutants so far run first."""
    kills: Counter[str] = Counter()

    def judge(mutant: Mutant) -> Verdict:
        first = tuple(name for name, _ in kills.most_common())
        for seed in range(SEEDS):
            verdict = workers.until_failure(material, mutant.files, seed, first)
            if verdict.outcome is not Outcome.PASS:
                kills.update(result.name for result in verdict.failed)
                break
        return verdict

    return list(zip(found, workers.map(judge, found), strict=True))


def _unused_equivalents(material: Material, survived: set[str]) -> Iterator[Problem]:
    where = f"labs/{material.lab.id}/lab.toml, equivalent"
    for key in material.lab.equivalent:
        if key not in survived:
            yield Problem(material.lab.id, f"no mutant survives as '{key}'", where, "take it out")


def _broken_problems(material: Material, broken: list[Mutant]) -> Iterator[Problem]:
    for mutant in broken:
        what = f"a mutant of the solution breaks the judge: {mutant.id}"
        do = "compare with equal or close, which take any answer"
        yield Problem(material.lab.id, what, f"labs/{material.lab.id}/checks.py", do)


# The mutants of each kind -----------------------------------------------------------------------


def mutants(material: Material) -> Iterator[Mutant]:
    """All mutants of a solution, with unique ids; none for some kinds."""
    yield from _with_unique_ids(_mutants(material))


def mutants_of_text(
    file: str, text: str, changes: Callable[[str], Iterator[Change]]
) -> Iterator[Mutant]:
    """The mutants of a text that does not belong to a lab."""
    yield from _with_unique_ids(map(_mutant, single_file_mutations(file, text, changes)))


def _with_unique_ids(found: Iterator[Mutant]) -> Iterator[Mutant]:
    seen: Counter[str] = Counter()
    for mutant in found:
        seen[mutant.id] += 1
        count = seen[mutant.id]
        yield mutant if count == 1 else replace(mutant, id=f"{mutant.id} ({count})")


def _mutants(material: Material) -> Iterator[Mutant]:
    kind = material.lab.kind
    if kind_of(kind).stores_folders:
        return _step_mutants(material)
    text = material.solution[kind_of(kind).stored_file(material.lab.file)].decode()
    return map(_mutant, author_part(kind).mutations(material.lab.file, text))


def _step_mutants(material: Material) -> Iterator[Mutant]:
    """Mutants of what a workshop step adds; earlier steps have their own proofs."""
    for file, content in material.solution.items():
        known = set(material.starter.get(file, b"").decode().splitlines())
        for mutation in author_part(material.lab.kind).mutations(file, content.decode()):
            old, new = mutation.before.splitlines(), mutation.change.text.splitlines()
            changed = [line for _, i, j, _, _ in _differences(old, new) for line in old[i:j]]
            if not changed or not known.issuperset(changed):
                mutation = replace(mutation, files={**material.solution, **mutation.files})
                yield _mutant(replace(mutation, prefix=f"{file} {mutation.prefix}"))


def _mutant(mutation: Mutation) -> Mutant:
    operator, name = mutation.change.operator, mutation.label
    old, new = mutation.before.splitlines(), mutation.change.text.splitlines()
    diff = difflib.unified_diff(old, new, name, f"{name}, {operator}", lineterm="", n=1)
    return Mutant(mutation.prefix + _id(operator, old, new), mutation.files, "\n".join(diff))


def _id(operator: str, old: list[str], new: list[str]) -> str:
    """An id that stays the same as long as the change and its line number do."""
    for _, i, j, k, m in _differences(old, new):
        return f"{operator} @ {i + 1}:{_one_line(old[i:j])} -> {_one_line(new[k:m])}"
    return operator


def _differences(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [block for block in matcher.get_opcodes() if block[0] != "equal"]


def _one_line(lines: list[str]) -> str:
    """The lines joined to one, cut, and usable between double quotes in TOML without escapes."""
    words = " ".join(" ".join(lines).split()).replace('"', "'").replace("\\", "/")
    return words if len(words) <= MAX_ID_TEXT else words[: MAX_ID_TEXT - 4] + " ..."
