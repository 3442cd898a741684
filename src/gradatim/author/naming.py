"""Checks that the judge names each file of wrong/ as itself. Pure; runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from gradatim.judge import naming
from gradatim.judge.grade import CONFIRMATION_SEEDS
from gradatim.judge.report import Run
from gradatim.model import misconception_of

NAMING_SEEDS = (
    CONFIRMATION_SEEDS  # seeds on which a wrong file must be named as itself; one more is recorded
)


@dataclass(frozen=True)
class RecordedRuns:
    """The runs of a wrong file on the seeds from 0 on, and a second run on seed 0, which shows
    whether it is deterministic."""

    runs: list[Run]
    repeat: Run

    def as_submission(self, seed: int) -> Run:
        """The run that takes the part of a learner's submission."""
        return self.runs[seed] if seed else self.repeat


def without_passing_traces(run: Run) -> Run:
    """The run without the traces of checks that did not fail: naming does not need them."""
    failing = naming.failed_checks(run)
    results = [r if r.check in failing else replace(r, trace=(), seen=None) for r in run.results]
    return replace(run, results=results)


def misnamed(recorded: Mapping[str, RecordedRuns]) -> Iterator[tuple[str, str]]:
    """The files that are not named as themselves, each with the problem and the first seed."""
    found: dict[str, str] = {}
    for seed in range(NAMING_SEEDS):
        runs = {name: program.runs[seed] for name, program in recorded.items()}
        for name, program in recorded.items():
            if naming.failed_checks(program.as_submission(seed)):
                problem = _naming_problem(name, _confirmed_names(recorded, runs, program, seed))
                if problem:
                    found.setdefault(name, f"{problem} (seed {seed})")
    yield from found.items()


def _confirmed_names(
    recorded: Mapping[str, RecordedRuns], runs: Mapping[str, Run], program: RecordedRuns, seed: int
) -> list[naming.Match]:
    """The names on this seed that the runs on all other seeds confirm, as for a learner's
    submission."""

    def runs_on(names: Iterable[str], other: int) -> tuple[Run, dict[str, Run]]:
        return program.as_submission(other), {name: recorded[name].runs[other] for name in names}

    other_seeds = [other for other in range(NAMING_SEEDS + 1) if other != seed]
    other_runs = [partial(runs_on, other=other) for other in other_seeds]
    return naming.diagnose(program.as_submission(seed), runs, other_runs)


def _naming_problem(name: str, matches: list[naming.Match]) -> str:
    """The problem with the names found for a file; "" if it is named first and completely."""
    if not matches:
        return "it is not named; does what it does change from run to run?"
    if misconception_of(matches[0].name) != misconception_of(name):
        return f"it is named '{matches[0].name}': the checks cannot tell the two apart"
    if not matches[0].complete:
        return "it is named in part only: some of its failures differ from run to run"
    return ""
