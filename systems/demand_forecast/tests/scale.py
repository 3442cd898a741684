"""What training and a forecast cost from 100 series to 30,000, on invented sales.

python tests/scale.py 100 1000 10000 30000
"""

import argparse
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

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
    items = [Item(f"s{n:05d}", "medium", start) for n in range(count)]
    return Table(items, start, units, is_open, np.zeros((count, DAYS + 28), bool))


def timed(work: Callable[[], Any]) -> tuple[Any, float, float]:
    """What it makes, and the seconds of processor and of the clock that it takes."""
    spent, begun = time.process_time(), time.monotonic()
    made = work()
    return made, time.process_time() - spent, time.monotonic() - begun


def measure(count: int) -> None:
    known = table(count)
    made, training, trained = timed(lambda: model.fit(known, 0))
    _, forecast, done = timed(lambda: made.predict(known))
    print(
        f"{count} series: training {training:.1f} s of processor time, {trained:.1f} s in all; "
        f"forecast {forecast:.2f} s, {done:.2f} s; {1000 * (training + forecast) / count:.2f} ms "
        "of processor time a series",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("counts", type=int, nargs="+")
    for count in parser.parse_args().counts:
        measure(count)


if __name__ == "__main__":
    main()
