"""The last signal

Sensors in a vineyard report moisture, and now and then a report gets lost. A lost value is replaced by the last known
value of the same sensor, but for at most `limit` reports in a row; after that it stays missing, because the soil may
have dried out meanwhile. A sensor's reports before its first known value stay missing.

- `reports`: a DataFrame with the columns `sensor` (text, no gaps) and `moisture` (float or missing). The rows are in
  order of time, the sensors mixed. The labels are different from each other. It isn't changed.
- `limit`: an int, at least 1.
- Returns a new DataFrame: the two columns, the gaps filled, and a third column `carried`: 1 where a value was carried
  forward, 0 elsewhere, as whole numbers.

>>> reports = pd.DataFrame({"sensor": ["a", "b", "a", "a"], "moisture": [30.0, None, None, None]})
>>> last_signal(reports, 1).to_dict("list")
{'sensor': ['a', 'b', 'a', 'a'], 'moisture': [30.0, nan, 30.0, nan], 'carried': [0, 0, 1, 0]}
"""

import pandas as pd

minutes = 6
chapter = "02-fill-and-mark"
hint = "A value was carried if it was missing before and isn't afterwards."


def last_signal(reports: pd.DataFrame, limit: int) -> pd.DataFrame:
    filled = reports.groupby("sensor")["moisture"].ffill(limit=limit)
    carried = reports["moisture"].isna() & filled.notna()
    return reports.assign(moisture=filled, carried=carried.astype(int))


def cases(rng):
    yield pd.DataFrame({"sensor": ["a"], "moisture": [30.0]}), 1
    yield pd.DataFrame({"sensor": ["a", "a"], "moisture": [None, 20.0]}), 1
    yield pd.DataFrame({"sensor": ["a", "b"], "moisture": [30.0, None]}), 1
    yield pd.DataFrame({"sensor": ["a", "a"], "moisture": [0.0, None]}), 1
    yield pd.DataFrame({"sensor": ["a", "b", "a", "a"], "moisture": [30.0, None, None, None]}), 1
    yield pd.DataFrame({"sensor": ["a", "b", "b", "a", "a"], "moisture": [10.0, 50.0, None, None, None]}, index=[9, 3, 5, 1, 2]), 2
    yield pd.DataFrame({"sensor": ["a", "a", "a", "a", "b"], "moisture": [10.0, None, None, None, None]}), 2
    for n, limit in ((8, 1), (12, 2), (16, 2)):
        sensor = [*"ab", *["abc"[i] for i in rng.integers(0, 3, n)], *"aaaaa"]
        moisture = [40.0, None, *(rng.integers(10, 60, n) * 1.0), 25.0, None, None, None, 31.0]
        table = pd.DataFrame({"sensor": sensor, "moisture": moisture})
        table.loc[rng.permutation(n)[: n // 2] + 2, "moisture"] = None
        yield table, limit


def wrong_from_another_sensor(reports, limit):
    """You carry values down the whole column, from one sensor to another."""
    filled = reports["moisture"].ffill(limit=limit)
    carried = reports["moisture"].isna() & filled.notna()
    return reports.assign(moisture=filled, carried=carried.astype(int))


def wrong_for_ever(reports, limit):
    """You carry a value on without end. After `limit` reports in a row the gap stays."""
    filled = reports.groupby("sensor")["moisture"].ffill()
    carried = reports["moisture"].isna() & filled.notna()
    return reports.assign(moisture=filled, carried=carried.astype(int))


def wrong_every_gap_marked(reports, limit):
    """Your third column marks every gap. It should mark only those that were filled."""
    filled = reports.groupby("sensor")["moisture"].ffill(limit=limit)
    return reports.assign(moisture=filled, carried=reports["moisture"].isna().astype(int))
