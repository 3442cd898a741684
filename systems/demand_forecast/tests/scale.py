"""What training and a forecast cost from 100 series to 30,000: invented sales, one process.

python tests/scale.py 100 1000 10000 30000
"""

import sys
import time
from datetime import date, timedelta

import numpy as np

from demand import model
from demand.data import Item
from demand.table import Table

DAYS = 400


def table(count: int) -> Table:
    rng = np.random.default_rng(0)
    start = date(2025, 1, 1)
    level = np.exp(rng.normal(2.5, 0.8, count))
    weekday = rng.dirichlet(np.full(7, 20.0), count) * 7
    rate = level[:, None] * weekday[:, np.arange(DAYS) % 7]
    units = rng.poisson(rate * rng.gamma(8, 1 / 8, rate.shape)).astype(float)
    is_open = np.array([(start + timedelta(n)).weekday() != 6 for n in range(DAYS + 28)])
    units[:, ~is_open[:DAYS]] = np.nan
    items = [Item(f"s{n:05d}", "s01", "medium", start) for n in range(count)]
    return Table(items, start, units, is_open, np.zeros((count, DAYS + 28), bool))


def main() -> None:
    for count in map(int, sys.argv[1:]):
        known = table(count)
        begun = time.process_time()
        made = model.fit(known, 0)
        trained = time.process_time()
        made.predict(known)
        took = trained - begun, time.process_time() - trained
        print(
            f"{count} series: training {took[0]:.1f} s of processor time, "
            f"forecast {took[1]:.2f} s, {1000 * took[1] / count:.2f} ms a series",
            flush=True,
        )


if __name__ == "__main__":
    main()
