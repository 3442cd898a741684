"""Questions about the history of a project, answered by a commit, a number or a stage. Pure.

They are computed from the log of verifications. A commit is only used if it is in the repository
and the verified files did not differ from it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from gradatim.model import Outcome
from gradatim.model.projects import Figure, Verification
from gradatim.rules.portfolio import comparisons

MOVED, BASELINE, FAILED, FIXED = "figure moved", "baseline", "failed stage", "fix of a stage"
COMMIT, NAME = "commit", "name"
_SHORTEST = 7  # characters of a commit

Parents = Mapping[str, Sequence[str]]
"""Commit -> its parents, all in full."""


@dataclass(frozen=True)
class HistoryQuestion:
    """A question about the log and the repository."""

    kind: str
    ask: str
    answer: str
    form: str  # commit | name


def commit_of(text: str, parents: Parents) -> str:
    """The one commit that a short id of at least 7 characters stands for; else ""."""
    text = text.strip().lower()
    if not re.fullmatch(rf"[0-9a-f]{{{_SHORTEST},40}}", text):
        return ""
    found = [one for one in parents if one.startswith(text)]
    return found[0] if len(found) == 1 else ""


def is_right(question: HistoryQuestion, typed: str, parents: Parents) -> bool:
    """Whether an answer agrees with the log exactly."""
    if question.form == COMMIT:
        return commit_of(typed, parents) == question.answer
    return _words(typed) == _words(question.answer)


def _words(text: str) -> str:
    return " ".join(text.lower().strip(" .'\"").split())


def questions(
    runs: Sequence[Verification], parents: Parents, seed: int, most: int = 3
) -> list[HistoryQuestion]:
    """At most so many questions, starting with one of each kind."""
    counted = [run for run in runs if not run.replay]
    random = Random(seed)
    kinds = [[*find(counted, parents)] for find in (_moved, _baselines, _failed, _fixed)]
    for several in kinds:
        random.shuffle(several)
    random.shuffle(kinds)
    rounds = max(map(len, kinds))
    return [several[n] for n in range(rounds) for several in kinds if n < len(several)][:most]


def _clean(run: Verification, parents: Parents) -> str:
    """The commit whose files a run verified; "" if there is none."""
    return "" if run.commit.endswith("+") else commit_of(run.commit, parents)


def _moved(runs: Sequence[Verification], parents: Parents) -> Iterator[HistoryQuestion]:
    """Two successive runs that measured the same figure at a commit and at its child."""
    found = []
    for one, two in pairwise(runs):
        old, new = _clean(one, parents), _clean(two, parents)
        if not old or old not in parents.get(new, ()):
            continue
        earlier = _figures(one)
        for (stage, name), figure in _figures(two).items():
            before = earlier.get((stage, name))
            if before is not None and _is_number(figure) and before.as_text != figure.as_text:
                ask = f"Which commit brought '{name}' (stage {stage}) from {before.as_text} to "
                found.append(HistoryQuestion(MOVED, f"{ask}{figure.as_text}?", new, COMMIT))
    yield from _unambiguous(found)


def _baselines(runs: Sequence[Verification], parents: Parents) -> Iterator[HistoryQuestion]:
    found = []
    for run in runs:
        for result in run.results:
            for reading in comparisons.readings(result.figures):
                compared = reading.comparison
                if compared is None or not compared.baseline:
                    continue
                masked = reading.figure.name.replace(compared.baseline, "...")
                ask = f"'{masked}' was {reading.figure.as_text} (stage {result.id}). What is the "
                ask += "baseline that the dots stand for?"
                found.append(HistoryQuestion(BASELINE, ask, compared.baseline, NAME))
    yield from _unambiguous(found)


def _failed(runs: Sequence[Verification], parents: Parents) -> Iterator[HistoryQuestion]:
    """A run with one failed stage that passed later."""
    found = []
    for place, run in enumerate(runs):
        failed = [result.id for result in run.results if result.outcome is Outcome.FAIL]
        commit = _clean(run, parents)
        if len(failed) == 1 and commit and _passed_after(runs[place + 1 :], failed[0]):
            ask = f"Which stage failed at commit {commit[:10]}, before it passed later?"
            found.append(HistoryQuestion(FAILED, ask, failed[0], NAME))
    yield from _unambiguous(found)


def _fixed(runs: Sequence[Verification], parents: Parents) -> Iterator[HistoryQuestion]:
    """The commit at which a stage passed after it had failed at another one."""
    found = []
    for place, run in enumerate(runs):
        for result in run.results:
            later = _passed_after(runs[place + 1 :], result.id)
            old = _clean(run, parents)
            new = _clean(later, parents) if later else ""
            if result.outcome is Outcome.FAIL and old and new and old != new:
                ask = f"Stage {result.id} failed at commit {old[:10]}. At which commit did it "
                found.append(HistoryQuestion(FIXED, f"{ask}first pass after that?", new, COMMIT))
    yield from _unambiguous(found)


def _unambiguous(found: Sequence[HistoryQuestion]) -> list[HistoryQuestion]:
    """Each question once, without those that have several answers in the log."""
    pairs = dict.fromkeys((one.ask, _words(one.answer)) for one in found)
    answers = Counter(ask for ask, _ in pairs)
    return [one for one in {q.ask: q for q in found}.values() if answers[one.ask] == 1]


def _passed_after(runs: Sequence[Verification], stage: str) -> Verification | None:
    for run in runs:
        if any(one.id == stage and one.outcome is Outcome.PASS for one in run.results):
            return run
    return None


def _figures(run: Verification) -> dict[tuple[str, str], Figure]:
    return {(result.id, one.name): one for result in run.results for one in result.figures}


def _is_number(figure: Figure) -> bool:
    return isinstance(figure.value, (int, float)) and not isinstance(figure.value, bool)
