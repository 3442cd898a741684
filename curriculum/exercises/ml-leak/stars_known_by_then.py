"""Stars known by then

A ferry company wants to predict, on the morning of a given day, which captains will have complaints. One of the columns
is the mean number of stars that passengers have given a captain so far. Passengers may rate a trip weeks after it.
Return what was known when the moment `as_of` came.

- `trips`: a DataFrame with the columns `captain` (text), `sailed` (datetime), `rated` (datetime: when the stars arrived,
  missing if nobody has rated the trip; never before `sailed`) and `stars` (floats, missing where `rated` is missing).
- `as_of`: a pandas Timestamp. Stars are known if they arrived before `as_of`, not at the same moment.
- Returns a dict: for each captain with known stars the mean of these stars. Other captains aren't in it.

>>> trips = pd.DataFrame({
...     "captain": ["Lund", "Lund", "Moe"],
...     "sailed": pd.to_datetime(["2024-05-02", "2024-05-20", "2024-05-03"]),
...     "rated": pd.to_datetime(["2024-05-04", "2024-06-09", None]),
...     "stars": [5.0, 1.0, None],
... })
>>> stars_known_by_then(trips, pd.Timestamp("2024-06-01"))
{'Lund': 5.0}
"""

import numpy as np
import pandas as pd

minutes = 6
chapter = "01-known-that-morning"
hint = "Both dates of a row are before June in one case and not in the other. Which of the two dates says when the stars were written down?"


def stars_known_by_then(trips: pd.DataFrame, as_of: pd.Timestamp) -> dict:
    known = trips[trips["rated"] < as_of]
    return known.groupby("captain")["stars"].mean().to_dict()


def _trips(rows):
    return pd.DataFrame(
        {
            "captain": pd.Series([row[0] for row in rows], dtype=str),
            "sailed": pd.to_datetime([row[1] for row in rows]),
            "rated": pd.to_datetime([row[2] for row in rows]),
            "stars": [row[3] for row in rows],
        }
    )


def cases(rng):
    june = pd.Timestamp("2024-06-01")
    yield _trips([("Lund", "2024-05-02", "2024-05-04", 4.0)]), june
    yield _trips([("Lund", "2024-05-02", "2024-06-01", 4.0)]), june
    morning = pd.Timestamp("2024-06-01 09:00")
    yield _trips([("Lund", "2024-05-02", "2024-06-01 08:00", 4.0), ("Lund", "2024-05-03", "2024-06-01 09:30", 1.0)]), morning
    yield _trips([("Lund", "2024-05-02", "2024-05-04", 5.0), ("Moe", "2024-05-03", None, None)]), june
    yield _trips([("Lund", "2024-05-02", "2024-05-04", 5.0), ("Lund", "2024-05-20", "2024-06-09", 1.0)]), june
    yield _trips([("Moe", "2024-05-30", "2024-05-31", 2.0), ("Lund", "2024-05-20", "2024-06-01", 3.0), ("Moe", "2024-05-01", "2024-06-01", 5.0)]), june
    yield _trips([("Moe", "2024-06-02", "2024-06-03", 2.0), ("Moe", "2024-05-20", "2024-05-21", 4.0), ("Ito", "2024-05-01", None, None)]), june
    for n in (8, 14):
        rows = []
        for i in range(n):
            day = int(rng.integers(1, 29))
            later = int(rng.integers(0, 2))
            stars = float(rng.integers(1, 6))
            rated = [f"2024-05-{min(31, day + 2):02}", f"2024-06-{day:02}"][later]
            gap = i % 4 == 3
            rows.append((["Lund", "Moe", "Ito"][i % 3], f"2024-05-{day:02}", None if gap else rated, np.nan if gap else stars))
        rows += [("Lund", "2024-05-10", "2024-06-20", 1.0), ("Lund", "2024-05-10", "2024-05-30", 5.0), ("Moe", "2024-05-09", "2024-06-01", 3.5)]
        yield _trips(rows), june


def wrong_trips_before(trips, as_of):
    """You keep the trips that were made before the day. Their stars may have arrived later; on that morning the cell was
    still empty."""
    known = trips[(trips["sailed"] < as_of) & trips["stars"].notna()]
    return known.groupby("captain")["stars"].mean().to_dict()


def wrong_same_moment_counts(trips, as_of):
    """You also count stars that arrive at the very moment `as_of`. Known is what arrived before it."""
    known = trips[trips["rated"] <= as_of]
    return known.groupby("captain")["stars"].mean().to_dict()


def wrong_zero_without_stars(trips, as_of):
    """You give captains without known stars a 0. That says their trips were terrible. They don't belong in the dict."""
    known = trips[trips["rated"] < as_of].groupby("captain")["stars"].mean()
    return known.reindex(trips["captain"].unique()).fillna(0).to_dict()
