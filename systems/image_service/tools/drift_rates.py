"""How often quiet windows raise an alarm, and how soon the four shifts do, beside fixed PSI limits.

    python -m tools.drift_rates --data build/digits --state build/week --weeks 100

A week is 70 windows of 500 pictures that the version has not learnt from. Its first four windows
become the reference, as in the service. A shifted week has ten quiet windows, then shifted ones: a
shift is found if one of the first two is odd. PSI uses the same reference and windows: of the
predicted classes, and the largest of the five statistics in ten bins by quantiles of the reference.
"""

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from images import calibrate
from images.data import Labels, Pictures, load
from images.drift import ALARM_RATE, WINDOW, Floats, Reference
from images.proportions import interval
from images.registry import Registry
from images.version import Version
from tools import traffic

WINDOWS = 70  # in a week
REFERENCE_WINDOWS = 4
LIMITS = (0.1, 0.25)
SHIFTS = traffic.SHIFTS | traffic.WEAKER


def psi(one: NDArray[Any], other: NDArray[Any]) -> float:
    """Population stability index of two rows of counts."""
    shares = [np.maximum(each / each.sum(), 1e-4) for each in (one, other)]
    return float(((shares[1] - shares[0]) * np.log(shares[1] / shares[0])).sum())


def largest_psi(reference: Reference, labels: Labels, statistics: Floats) -> float:
    found = [psi(*(np.bincount(each, minlength=10) for each in (reference.labels, labels)))]
    for column in range(statistics.shape[1]):
        usual, now = reference.statistics[:, column], statistics[:, column]
        edges = np.quantile(usual, np.linspace(0, 1, 11)[1:-1])
        counts = [np.bincount(np.searchsorted(edges, each), minlength=10) for each in (usual, now)]
        found.append(psi(*counts))
    return max(found)


class SimulatedTraffic:
    """Pictures of the pool are read once; windows are draws of them."""

    def __init__(self, version: Version, pool: Pictures) -> None:
        self.version, self.pool = version, pool
        found = version.read(pool.ink)
        self._labels, self._statistics = found.labels, found.statistics

    def quiet(self, count: int, rng: np.random.Generator) -> tuple[Labels, Floats]:
        indices = rng.integers(0, len(self.pool), count)
        return self._labels[indices], self._statistics[indices]

    def shifted(self, name: str, rng: np.random.Generator) -> tuple[Labels, Floats]:
        found = self.version.read(SHIFTS[name][0](self.pool, WINDOW, rng)[0])
        return found.labels, found.statistics

    def reference(self, rng: np.random.Generator) -> tuple[Reference, int, int]:
        """The first four quiet windows; how many were closed until then, and how many were odd."""
        kept: list[tuple[Labels, Floats]] = []
        odd = 0
        while len(kept) < REFERENCE_WINDOWS:
            window = self.quiet(WINDOW, rng)
            if self.version.initial_reference.compare(*window).kind:
                odd += 1
            else:
                kept.append(window)
        labels, statistics = (np.concatenate(each) for each in zip(*kept, strict=True))
        return Reference(labels, statistics, 10), REFERENCE_WINDOWS + odd, odd


def quiet_weeks(world: SimulatedTraffic, weeks: int, seed: int) -> None:
    first, odd_first, later, odd = 0, 0, 0, 0
    above = Counter[float]()
    by_week = []
    for week in range(weeks):
        rng = np.random.default_rng([seed, week])
        reference, closed, odd_now = world.reference(rng)
        first, odd_first, found = first + closed, odd_first + odd_now, 0
        for _ in range(WINDOWS - closed):
            window = world.quiet(WINDOW, rng)
            found += reference.compare(*window).kind is not None
            value = largest_psi(reference, *window)
            above.update(limit for limit in LIMITS if value > limit)
        later, odd = later + WINDOWS - closed, odd + found
        by_week.append(found)
    low, high = _weekly_interval(by_week, WINDOWS - REFERENCE_WINDOWS, seed)
    print(f"quiet: {weeks} weeks, stated rate {ALARM_RATE:.2%} a window")
    print(f"  first windows, against held-back pictures: {odd_first} of {first} odd")
    print(f"  against the settled reference: {odd} of {later} odd, {odd / later:.2%} ", end="")
    print(f"({low:.2%} to {high:.2%} over weeks)")
    for limit in LIMITS:
        print(f"  PSI above {limit}: {above[limit]} of {later}, {above[limit] / later:.2%}")


def shifted_weeks(world: SimulatedTraffic, weeks: int, seed: int) -> None:
    for index, (name, (_, kind)) in enumerate(SHIFTS.items()):
        found, named, above = 0, 0, Counter[float]()
        for week in range(weeks):
            rng = np.random.default_rng([seed, week, index])
            reference, _, _ = world.reference(rng)
            windows = [world.shifted(name, rng) for _ in range(2)]
            kinds = [each for w in windows if (each := reference.compare(*w).kind)]
            found += bool(kinds)
            named += kinds[:1] == [kind]
            value = max(largest_psi(reference, *window) for window in windows)
            above.update(limit for limit in LIMITS if value > limit)
        low, high = interval(found, weeks)
        print(f"{name}: found in {found} of {weeks} ({low:.3f} to {high:.3f}), ", end="")
        print(f"named {kind} in {named}; ", end="")
        print(", ".join(f"PSI {limit}: {above[limit]}" for limit in LIMITS))


def _weekly_interval(counts: list[int], windows: int, seed: int) -> tuple[float, float]:
    """The 95 % interval of the rate; whole weeks are drawn, as their windows share a reference."""
    rng = np.random.default_rng(seed)
    rates = rng.choice(counts, (4000, len(counts))).mean(axis=1) / windows
    low, high = np.quantile(rates, [0.025, 0.975])
    return float(low), float(high)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--weeks", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    version = Version(Registry(options.state), "v0001")
    hidden = load(options.data / "hidden")
    world, probabilities = SimulatedTraffic(version, hidden), version.read(hidden.ink).probabilities
    right = int((probabilities.argmax(axis=1) == hidden.labels).sum())
    low, high = interval(right, len(hidden))
    print(f"{version.name} on {len(hidden)} hidden pictures: {right / len(hidden):.4f}", end=" ")
    print(f"({low:.4f} to {high:.4f}), calibration error", end=" ")
    print(f"{calibrate.error(probabilities, hidden.labels):.4f}")
    quiet_weeks(world, options.weeks, options.seed)
    shifted_weeks(world, options.weeks, options.seed)


if __name__ == "__main__":
    main()
