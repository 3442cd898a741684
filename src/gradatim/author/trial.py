"""What a lab's own programs come to when judged: each has one outcome that it must have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from gradatim.author import cheats
from gradatim.author.bench import Bench
from gradatim.author.paper import check_names
from gradatim.author.proof import Problem
from gradatim.judge import naming, report
from gradatim.model import Files, Material, Outcome, Verdict, idea

NAMED_ON = 5  # seeds on which a wrong file must be named as itself
WHOLE_ON = 2  # seeds on which what must fail is asked every check: none may break the judge
TWICE_ON = 2  # seeds on which every wrong file runs twice, to see whether it does the same again

Run = tuple["Entry", int]


@dataclass(frozen=True)
class Entry:
    """One program of a lab, and what it must come to on every seed."""

    place: str  # in the lab's folder
    files: Files
    wanted: Outcome


def problems(bench: Bench, material: Material, seeds: int) -> tuple[list[Problem], bool]:
    """What is wrong with the outcomes; and whether the solution passes on every seed."""
    entries = list(_entries(material))
    verdicts = _verdicts(bench, material, entries, seeds)
    found, sound = [], True
    for entry in entries:
        odd = list(_oddities(entry, verdicts[entry.place]))
        found += [_problem(material, entry.place, what, do) for what, do in odd]
        sound = sound and not (odd and entry is entries[0])
    if sound:
        found += [_problem(material, *misnamed) for misnamed in _misnamed(bench, material)]
        found += [_problem(material, *cheat) for cheat in _cheats(bench, material)]
    return found, sound


def _entries(material: Material) -> Iterator[Entry]:
    """The solution comes first: without it nothing else can be said."""
    suffix = suffix_of(material)
    yield Entry(f"solution{suffix}", material.solution, Outcome.PASS)
    for name, files in material.also.items():
        yield Entry(f"also/{name}{suffix}", files, Outcome.PASS)
    yield Entry(f"starter{suffix}", material.starter, Outcome.FAIL)
    for wrong in material.wrong:
        yield Entry(f"wrong/{wrong.name}{suffix}", wrong.files, Outcome.FAIL)


def suffix_of(material: Material) -> str:
    """How the names of starter, solution, wrong/ and also/ of this lab end."""
    return suffix_for(material.lab.kind, material.lab.file)


def suffix_for(kind: str, file: str) -> str:
    """How those names end for a kind of lab and the file that the learner edits."""
    return ".toml" if kind == "git" else PurePosixPath(file).suffix


def _problem(material: Material, place: str, what: str, do: str) -> Problem:
    return Problem(material.lab.id, what, f"labs/{material.lab.id}/{place}", do)


def _verdicts(
    bench: Bench, material: Material, entries: list[Entry], seeds: int
) -> dict[str, list[Verdict]]:
    """The verdicts of each program, in the order of the seeds.

    What must fail is asked every check on the first seeds only. On the others the checks that it
    failed then come first, and one failure is enough: that is most of the time that a proof takes.
    """
    whole = [(e, s) for e in entries for s in range(seeds) if s < WHOLE_ON or _must_pass(e)]
    found: dict[str, list[Verdict]] = {entry.place: [] for entry in entries}
    for verdict, (entry, _) in zip(
        bench.each(lambda run: bench.grade(material, run[0].files, run[1]), whole),
        whole,
        strict=True,
    ):
        found[entry.place].append(verdict)
    likely = {place: tuple(r.name for r in some[0].failed) for place, some in found.items()}
    rest = [(e, s) for e in entries for s in range(WHOLE_ON, seeds) if not _must_pass(e)]

    def until_failure(run: Run) -> Verdict:
        return bench.until_failure(material, run[0].files, run[1], likely[run[0].place])

    for verdict, (entry, _) in zip(bench.each(until_failure, rest), rest, strict=True):
        found[entry.place].append(verdict)
    return found


def _must_pass(entry: Entry) -> bool:
    return entry.wanted is Outcome.PASS


# One program over all seeds ---------------------------------------------------------------------


def _oddities(entry: Entry, verdicts: list[Verdict]) -> Iterator[tuple[str, str]]:
    """Every outcome that is not the wanted one: how often, the first seed, and the first reason."""
    for outcome in (Outcome.BROKEN, Outcome.FAIL, Outcome.PASS):
        hit = [v for v in verdicts if v.outcome is outcome]
        if not hit or outcome is entry.wanted:
            continue
        word = {"BROKEN": "breaks the judge", "FAIL": "fails", "PASS": "passes"}[outcome]
        often = (
            "every seed" if len(hit) == len(verdicts) else f"{len(hit)} of {len(verdicts)} seeds"
        )
        reason = _reason(hit[0], outcome)
        yield (
            f"it {word} on {often}, first on seed {hit[0].seed}{reason}",
            _DO[entry.wanted, outcome],
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


@dataclass(frozen=True)
class Shown:
    """The recorded runs of all wrong files on one seed: as a learner's, and as known."""

    learners: dict[str, report.Run]
    known: dict[str, report.Run]


def _misnamed(bench: Bench, material: Material) -> Iterator[tuple[str, str, str]]:
    """Wrong files that the judge's rule does not name as themselves, each with the first seed."""
    said: dict[str, str] = {}
    before = _shown(bench, material, 0)
    for seed in range(NAMED_ON):
        after = _shown(bench, material, seed + 1)
        for name in before.known:
            what = _called(name, before, after)
            if what:
                said.setdefault(name, f"{what} (seed {seed})")
        before = after  # only two seeds are kept: a recorded run may be large
    for name, what in said.items():
        yield f"wrong/{name}{suffix_of(material)}", what, _SPLIT


_SPLIT = "add a check that tells them apart, or compare the value itself instead of a count of it"


def _shown(bench: Bench, material: Material, seed: int) -> Shown:
    names = [wrong.name for wrong in material.wrong]
    times = 2 if seed < TWICE_ON else 1
    runs = bench.each(
        lambda wrong: bench.recorded(material, wrong.files, seed), [*material.wrong] * times
    )
    return Shown(
        learners=dict(zip(names, runs[-len(names) :], strict=True)),
        known=dict(zip(names, runs[: len(names)], strict=True)),
    )


def _called(name: str, first: Shown, second: Shown) -> str:
    """ "" if this file is named first and whole, confirmed by a second seed, as for a learner."""
    if not naming.failing(first.learners[name]):
        return ""  # said already
    found = naming.confirmed(
        naming.name(first.learners[name], first.known),
        first.learners[name],
        second.learners[name],
        second.known,
    )
    if not found:
        return "it is not named; does what it does change from run to run?"
    if idea(found[0].name) != idea(name):
        return f"it is named '{found[0].name}': the checks cannot tell the two apart"
    if not found[0].whole:
        return "it is named in part only: some of its failures differ from run to run"
    return ""


def _cheats(bench: Bench, material: Material) -> Iterator[tuple[str, str, str]]:
    programs = list(cheats.programs(material, check_names(material.checks)))
    verdicts = bench.each(lambda program: bench.grade(material, program[1], 0), programs)
    for (name, _), verdict in zip(programs, verdicts, strict=True):
        if verdict.outcome in (Outcome.PASS, Outcome.BROKEN):
            word = "passes" if verdict.outcome is Outcome.PASS else "breaks the judge"
            what = f"a program {word} that {name}{_reason(verdict, verdict.outcome)}"
            yield "checks.py", what, "compare the answer itself with equal or close"
