"""Filling rates

A reservoir is read whenever somebody passes by, so the times between readings differ. To see when the water rose
fastest, turn the readings into rates: for each pair of neighbouring readings, the change of the level divided by the
hours between them.

- `hours`: a list of at least one number, each larger than the one before.
- `levels`: a list of the same length, the level in centimetres at each of these hours.
- Returns a list of rates in centimetres per hour, one fewer than there are readings. A falling level has a negative rate.

>>> filling_rates([0, 2, 3], [10, 16, 15])
[3.0, -1.0]
>>> filling_rates([8], [120])
[]
"""

minutes = 4
chapter = "01-how-fast-now"
hint = "Two readings have positions `i` and `i + 1`. How many such pairs are there?"


def filling_rates(hours: list[float], levels: list[float]) -> list[float]:
    return [(levels[i + 1] - levels[i]) / (hours[i + 1] - hours[i]) for i in range(len(hours) - 1)]


def cases(rng):
    yield ([8], [120])
    yield ([0, 1], [5, 9])
    yield ([1, 3], [5, 9])
    yield ([0, 2, 3], [10, 16, 15])
    yield ([0, 4, 5, 9], [20, 12, 18, 18])
    yield ([2, 2.5, 6], [7, 8, 1])
    for n in (4, 7, 10):
        yield (rng.integers(2, 6, n).cumsum().tolist(), rng.integers(0, 90, n).tolist())


def wrong_changes_only(hours, levels):
    """You return how much the level changed. A rate says how much it changed in one hour, so the time between the two readings counts as well."""
    return [float(levels[i + 1] - levels[i]) for i in range(len(hours) - 1)]


def wrong_level_by_time(hours, levels):
    """You divide a level by a time. A rate compares changes: the difference of two levels and the difference of their times."""
    return [levels[i + 1] / (hours[i + 1] or 1) for i in range(len(hours) - 1)]


def wrong_from_the_first(hours, levels):
    """You measure every change from the first reading. The rate between two neighbours uses these two only."""
    return [(levels[i + 1] - levels[0]) / (hours[i + 1] - hours[0]) for i in range(len(hours) - 1)]


def wrong_without_sign(hours, levels):
    """You drop the sign, so a reservoir that runs empty looks like one that fills. A falling level has a negative rate."""
    return [abs(levels[i + 1] - levels[i]) / (hours[i + 1] - hours[i]) for i in range(len(hours) - 1)]
