"""The place beside each runner

The results of a race are listed by start number, and the organisers want to see the place beside each runner,
without changing that order. The fastest runner has place 1. A runner who gave up has no time and gets no place: the
cell is missing.

- `runners`: a DataFrame with the column `time` (floats, all different, or missing) and others, with labels that are
  all different. Not all times are missing. It isn't changed.
- Returns a new DataFrame with the same rows in the same order, and `place` as a last column.

>>> runners = pd.DataFrame({"time": [31.5, None, 28.0]}, index=[101, 102, 103])
>>> places_in_the_race(runners)["place"].tolist()
[2.0, nan, 1.0]
"""

import pandas as pd

minutes = 6
chapter = "03-changing-a-table"
hint = "Sort those who have a time and make a Series of the places, with their labels as its index. When a Series is assigned, each value finds the row with its label."


def places_in_the_race(runners: pd.DataFrame) -> pd.DataFrame:
    finished = runners[runners["time"].notna()].sort_values(by="time")
    places = pd.Series(range(1, len(finished) + 1), index=finished.index)
    return runners.assign(place=places)


def _r(times, labels):
    return pd.DataFrame({"club": "SV", "time": times}, index=labels).astype({"time": float})


def cases(rng):
    yield _r([30], [7]),
    yield _r([31.5, None, 28], [101, 102, 103]),
    yield _r([30, 20], [0, 1]),
    yield _r([20, 30, 10], [1, 2, 0]),
    yield _r([None, 5, 4, 6], ["d", "c", "b", "a"]),
    yield _r([50, 40, 30, 20], [3, 2, 1, 0]),
    yield _r([12, None, None], [5, 4, 6]),
    for n in (5, 8):
        times = (rng.permutation(90)[:n] + 10).astype(float)
        times[int(rng.integers(0, n))] = None
        yield _r(times.tolist(), (rng.permutation(n) + 1).tolist()),
        yield _r(rng.permutation(40)[:n].tolist(), list("hgfedcba")[:n]),


def wrong_by_place(runners):
    """Your places go into the rows from top to bottom. A list has no labels; a Series with the labels of the sorted table
    finds the right rows."""
    n = int(runners["time"].notna().sum())
    places = [*range(1, n + 1), *[None] * (len(runners) - n)]
    return runners.assign(place=pd.Series(places, index=runners.index, dtype=float))


def wrong_sorted_table(runners):
    """Your table is in the order of the places. The runners should stay in the order in which they were."""
    finished = runners.sort_values(by="time")
    n = int(runners["time"].notna().sum())
    places = [*range(1, n + 1), *[None] * (len(runners) - n)]
    return finished.assign(place=pd.Series(places, index=finished.index, dtype=float))


def wrong_slowest_first(runners):
    """In your table the slowest runner has place 1. The shortest time wins."""
    finished = runners[runners["time"].notna()].sort_values(by="time", ascending=False)
    places = pd.Series(range(1, len(finished) + 1), index=finished.index)
    return runners.assign(place=places)


def wrong_last_place_for_no_time(runners):
    """A runner without a time gets the last place. Whoever gave up has none."""
    finished = runners.sort_values(by="time")
    places = pd.Series(range(1, len(finished) + 1), index=finished.index)
    return runners.assign(place=places)
