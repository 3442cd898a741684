"""How often the alarm is false, and how often it hears a shift, on invented chains of series.

    python tests/alarms.py 200        # nine series a chain
    python tests/alarms.py 200 15     # fifteen

Each chain has 180 days of history with trend, a wave of the year and days that its series share.
Quiet: 39 nights. Shift: 40 % up, heard within ten days. Spike: one day, most series threefold.
"""

import sys
from datetime import date, timedelta

import numpy as np

from demand import monitor
from demand.table import Array

HISTORY, SHIFT, WITHIN = 180, 209, 10
SERIES = int(sys.argv[2]) if len(sys.argv) > 2 else 9
START = date(2025, 1, 6)
OPEN = np.array([(START + timedelta(n)).weekday() != 6 for n in range(HISTORY + 90)])


def rates(rng: np.random.Generator, days: int = SHIFT + WITHIN) -> Array:
    day = np.arange(days)
    level = np.log(7.0 * 2.0 ** (np.arange(SERIES) % 3)) + rng.normal(0, 0.35, SERIES)
    weekday = rng.normal(0, 0.35, (SERIES, 7))[:, day % 7]
    wave = rng.uniform(0.12, 0.26) * np.sin(2 * np.pi * (day / 365 + rng.random()))
    trend = rng.uniform(-0.25, 0.25, SERIES)[:, None] * day / 365
    return np.exp(level[:, None] + weekday + wave + trend)


def sold(rate: Array, rng: np.random.Generator) -> Array:
    shared = np.exp(rng.normal(0, 0.06, (3, rate.shape[1])))[np.arange(SERIES) % 3]
    units = rng.poisson(rate * shared * rng.gamma(12, 1 / 12, rate.shape)).astype(float)
    return np.where(OPEN[: rate.shape[1]], units, np.nan)


def heard(units: Array, first: int, last: int) -> bool:
    """Whether any of these nights raises the alarm."""
    return any(monitor.detect_change(units[:, : night + 1]).alarm for night in range(first, last))


def main() -> None:
    chains, counts = int(sys.argv[1]), np.zeros(3, int)
    for seed in range(chains):
        rng = np.random.default_rng(seed)
        rate = rates(rng)
        quiet = sold(rate, rng)
        shifted = np.where(np.arange(rate.shape[1]) < SHIFT, quiet, sold(1.4 * rate, rng))
        spiked = quiet.copy()
        day = 192 + int(np.argmax(OPEN[192:]))
        spiked[rng.random(SERIES) < 0.8, day] *= 3
        counts += [
            heard(quiet, HISTORY, SHIFT + WITHIN),
            heard(shifted, SHIFT, SHIFT + WITHIN),
            heard(spiked, day, day + WITHIN),
        ]
    for name, count in zip(("false alarms", "shifts heard", "spikes heard"), counts, strict=True):
        print(f"{name}: {count} of {chains}")


if __name__ == "__main__":
    main()
