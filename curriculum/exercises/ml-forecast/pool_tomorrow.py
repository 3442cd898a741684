"""The pool tomorrow

An open-air pool plans its lifeguards in the evening for the next day. The number of visitors depends on how busy it is
at the moment and on the temperature, for which there is a reliable forecast. Learn three weights by least squares, and
forecast tomorrow: a constant, plus a weight times the visitors of the day before, plus a weight times the temperature of
the day itself.

- `visitors` and `temperature`: arrays of equal length, one number for each day in order, at least 5; the last is
  today's. Learn from all days whose day before is in the arrays. The weights are always determined.
- `tomorrow`: the temperature forecast for tomorrow.
- Returns the forecast as a float.

In the example, the weights come out as 5 (the constant), 0.5 and 1.

>>> round(pool_tomorrow(np.array([10, 30, 30, 28, 40]), np.array([9, 20, 10, 8, 21]), 17), 6)
42.0
"""

import numpy as np

minutes = 6
chapter = "03-known-by-then"
hint = "Write the table for the example with a pencil. It has one row for each day that has a day before it. What is in its first row?"


def pool_tomorrow(visitors: np.ndarray, temperature: np.ndarray, tomorrow: float) -> float:
    table = np.column_stack([np.ones(len(visitors) - 1), visitors[:-1], temperature[1:]])
    weights = np.linalg.lstsq(table, visitors[1:])[0]
    return float(weights @ np.array([1, visitors[-1], tomorrow]))


def _season(start, degrees, constant, lag, warm, noise):
    visitors = [start]
    for degree, off in zip(degrees[1:], noise):
        visitors.append(constant + lag * visitors[-1] + warm * degree + off)
    return np.array(visitors, dtype=float), np.array(degrees, dtype=float)


def cases(rng):
    yield np.array([10, 30, 30, 28, 40]), np.array([9, 20, 10, 8, 21]), 17
    yield *_season(40, [9, 20, 11, 25, 30, 18], 10, 0.5, 2, [0] * 5), 22
    yield *_season(90, [30, 12, 25, 14, 33, 20, 21], -5, 0.25, 3, [1, -1, 2, 0, -2, 1]), 28
    yield *_season(20, [15, 18, 30, 12, 25, 19], 30, 0.5, 1, [4, 0, -4, 2, -1]), 30
    for n in (7, 12, 20):
        degrees = rng.integers(10, 35, n).tolist()
        degrees[:4] = [10, 30, 14, 33]
        noise = rng.integers(-6, 7, n - 1).tolist()
        yield *_season(60, degrees, 8, 0.5, 2, noise), int(rng.integers(12, 35))


def wrong_temperature_of_the_day_before(visitors, temperature, tomorrow):
    """You learn with the temperature of the day before and then use tomorrow's. Each row should hold the temperature of
    the day whose visitors it explains."""
    table = np.column_stack([np.ones(len(visitors) - 1), visitors[:-1], temperature[:-1]])
    weights = np.linalg.lstsq(table, visitors[1:])[0]
    return float(weights @ np.array([1, visitors[-1], tomorrow]))


def wrong_no_constant(visitors, temperature, tomorrow):
    """Your table has no column of ones, so there is no constant. The forecast should have one."""
    table = np.column_stack([visitors[:-1], temperature[1:]])
    weights = np.linalg.lstsq(table, visitors[1:])[0]
    return float(weights @ np.array([visitors[-1], tomorrow]))


def wrong_visitors_of_yesterday(visitors, temperature, tomorrow):
    """For the forecast you use yesterday's visitors. Seen from tomorrow, the day before is today, the last one in the
    array."""
    table = np.column_stack([np.ones(len(visitors) - 1), visitors[:-1], temperature[1:]])
    weights = np.linalg.lstsq(table, visitors[1:])[0]
    return float(weights @ np.array([1, visitors[-2], tomorrow]))


def wrong_today_explains_today(visitors, temperature, tomorrow):
    """Your table holds the visitors of the day itself as a column. Least squares then gives that column the weight 1,
    and the forecast for tomorrow is today's number."""
    table = np.column_stack([np.ones(len(visitors)), visitors, temperature])
    weights = np.linalg.lstsq(table, visitors)[0]
    return float(weights @ np.array([1, visitors[-1], tomorrow]))
