"""From a version of the model to the numbers of the days ahead."""

import csv
import io
from collections.abc import Iterator
from datetime import date, timedelta
from math import exp, log
from typing import NamedTuple

from shop.given import Given
from shop.model import Model, newcomer_level
from shop.table import History


class Row(NamedTuple):
    series: str
    date: str
    mean: float
    p10: float
    p90: float


def forecast(
    given: Given, model: Model, history: History, as_of: date, horizon: int
) -> dict[str, list[Row]]:
    """A row a day for each series opened by the last of them. Of settled ones no sales are read."""
    days = [as_of + timedelta(ahead) for ahead in range(1, horizon + 1)]
    return {
        series: list(_rows(given, model, history, series, days))
        for series in given.series
        if given.series[series].opened <= as_of + timedelta(horizon)
    }


def _rows(
    given: Given, model: Model, history: History, series: str, days: list[date]
) -> Iterator[Row]:
    known = series in model.level
    level = model.level[series] if known else newcomer_level(given, model, history, series)
    shape = model.shape[series] if known else model.newcomer
    for day in days:
        mean = level * shape.factor(day, (day, series) in given.promotions)
        if not given.sells(series, day):
            mean = 0.0
        low, high = interval(mean, shape.spread)
        yield Row(series, str(day), round(mean, 6), round(low, 6), round(high, 6))


def interval(mean: float, spread: float) -> tuple[float, float]:
    """p10 and p90 of a negative binomial.

    Between whole numbers the quantile is interpolated, or else intervals about small counts would
    hold far more than 80 %.
    """
    if mean == 0:
        return 0.0, 0.0
    size = 1 / spread
    step, chance = mean / (mean + size), size * log(size / (mean + size))
    ends: list[float] = []
    below = middle = 0.0
    units = 0
    while len(ends) < 2:
        share = exp(chance)
        before, middle = middle, below + share / 2  # the chance of fewer, and half of as many
        while len(ends) < 2 and middle >= (goal := (0.1, 0.9)[len(ends)]):
            ends.append(max(0.0, units - (middle - goal) / (middle - before)) if units else 0.0)
        below += share
        chance += log((units + size) / (units + 1) * step)
        units += 1
    return ends[0], ends[1]


def text(rows: dict[str, list[Row]]) -> str:
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(Row._fields)
    lines.writerows(row for some in rows.values() for row in some)
    return out.getvalue()
