"""How good answers are, and how sure a share is."""

from collections.abc import Callable, Sequence
from itertools import groupby
from math import comb

from forum.thresholds import Costs, cost

RARE = 0.02


def auc(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The chance that a toxic text scores higher than a fine one; equal scores count one half."""
    below, won = 0, 0.0
    ranked = sorted(zip(scores, labels, strict=True))
    for _, group in groupby(ranked, key=lambda pair: pair[0]):
        here = [toxic for _, toxic in group]
        toxic, fine = sum(here), len(here) - sum(here)
        won += toxic * (below + fine / 2)
        below += fine
    return won / (below * (len(labels) - below))


def measures(answers: Sequence[dict], labels: Sequence[bool], costs: Costs) -> dict[str, float]:
    actions = [one["action"] for one in answers]
    recall, false = (_share(actions, labels, kind, "review block") for kind in (True, False))
    stopped = RARE * recall + (1 - RARE) * false
    toxic, fine = (_share(actions, labels, kind, "review") for kind in (True, False))
    total = sum(cost(y, taken, costs) for y, taken in zip(labels, actions, strict=True))
    return {
        "auc": auc([one["toxicity"] for one in answers], labels),
        "cost": total / len(labels),
        "recall": recall,
        "precision_2": RARE * recall / stopped if stopped else 0.0,
        "load_2": RARE * toxic + (1 - RARE) * fine,
    }


def _share(actions: Sequence[str], labels: Sequence[bool], kind: bool, these: str) -> float:
    chosen = [a in these.split() for a, y in zip(actions, labels, strict=True) if y == kind]
    return sum(chosen) / len(chosen)


def interval(hits: int, of: int) -> tuple[float, float]:
    """95 % for a share, exact (Clopper and Pearson)."""
    low = _solve(lambda p: 1 - _at_most(hits - 1, of, p) < 0.025) if hits else 0.0
    high = _solve(lambda p: _at_most(hits, of, p) > 0.025) if hits < of else 1.0
    return low, high


def _at_most(hits: int, of: int, share: float) -> float:
    return sum(comb(of, n) * share**n * (1 - share) ** (of - n) for n in range(hits + 1))


def _solve(below: Callable[[float], bool]) -> float:
    """Where a condition that holds for small shares stops to hold."""
    low, high = 0.0, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) else (low, middle)
    return (low + high) / 2
