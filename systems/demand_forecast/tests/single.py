"""How often a product is named without cause, and how often one is that sells threefold.

    PYTHONPATH=. python tests/single.py 40

The chains are those of alarms.py; a model is trained after 180 days. Quiet: 39 nights, from the
first on which the model is 28 days old. Threefold: one series, named within two weeks.
"""

import sys

import numpy as np
from alarms import HISTORY, OPEN, SERIES, START, rates, sold

from demand import model, monitor
from demand.data import Item
from demand.table import HORIZON, Array, Table

FIRST, NIGHTS, CHANGE, WITHIN = HISTORY + HORIZON, 39, 225, 14


def table(units: Array) -> Table:
    items = [Item(f"s{number}", "small", START) for number in range(SERIES)]
    return Table(items, START, units, OPEN, np.zeros((SERIES, len(OPEN)), bool))


def named(units: Array, first: int, last: int) -> Array:
    """(series,): whether any of these nights names it."""
    whole = table(units)
    made = model.fit(whole.truncate(HISTORY), seed=0)
    nights = [
        monitor.unusual(made.predict(whole.truncate(n - HORIZON)), units[:, n - HORIZON : n])
        for n in range(first, last)
    ]
    return np.any(nights, axis=0)


def main() -> None:
    chains, quiet, threefold = int(sys.argv[1]), 0, 0
    for seed in range(chains):
        rng = np.random.default_rng(seed)
        units = sold(rates(rng, FIRST + NIGHTS), rng)
        quiet += int(named(units, FIRST, FIRST + NIGHTS).sum())
        units[0, CHANGE:] *= 3
        threefold += int(named(units, CHANGE, CHANGE + WITHIN + 1)[0])
    print(f"quiet series named: {quiet} of {chains * SERIES}; threefold: {threefold} of {chains}")


if __name__ == "__main__":
    main()
