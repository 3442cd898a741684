"""Checks that the judge names each file of wrong/ as itself. Pure; runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from gradatim.judge import naming
from gradatim.judge.grade import CONFIRMED_ON
from gradatim.judge.report import Run
from gradatim.model import idea

NAMED_ON = CONFIRMED_ON  # seeds on which a wrong file must be named as itself; one more is recorded


@dataclass(frozen=True)
class Recorded:
    """The runs of a wrong file on the seeds from 0 on, and a second run on seed 0, which shows
    whether it is deterministic."""

    known: list[Run]
    again: Run

    def learner(self, seed: int) -> Run:
        """The run that takes the part of a learner's submission."""
        return self.known[seed] if seed else self.again


def lean(run: Run) -> Run:
    """The run without the traces of checks that did not fail: naming does not need them."""
    failing = naming.failing(run)
    results = [r if r.check in failing else replace(r, trace=(), seen=None) for r in run.results]
    return replace(run, results=results)


def misnamed(recorded: Mapping[str, Recorded]) -> Iterator[tuple[str, str]]:
    """The files that are not named as themselves, each with the problem and the first seed."""
    found: dict[str, str] = {}
    for seed in range(NAMED_ON):
        known = {name: one.known[seed] for name, one in recorded.items()}
        for name, one in recorded.items():
            if naming.failing(one.learner(seed)):
                what = _fault(name, _named(recorded, known, one, seed))
                if what:
                    found.setdefault(name, f"{what} (seed {seed})")
    yield from found.items()


def _named(
    recorded: Mapping[str, Recorded], known: Mapping[str, Run], one: Recorded, seed: int
) -> list[naming.Match]:
    """The names on this seed that the runs on all other seeds confirm, as for a learner's
    submission."""

    def runs(names: Iterable[str], other: int) -> tuple[Run, dict[str, Run]]:
        return one.learner(other), {name: recorded[name].known[other] for name in names}

    others = [other for other in range(NAMED_ON + 1) if other != seed]
    further = [partial(runs, other=other) for other in others]
    return naming.named(one.learner(seed), known, further)


def _fault(name: str, found: list[naming.Match]) -> str:
    """The problem with the names found for a file; "" if it is named first and completely."""
    if not found:
        return "it is not named; does what it does change from run to run?"
    if idea(found[0].name) != idea(name):
        return f"it is named '{found[0].name}': the checks cannot tell the two apart"
    if not found[0].complete:
        return "it is named in part only: some of its failures differ from run to run"
    return ""
