"""Votes by district

On election night the polling stations report one after another. Several stations belong to a district. The newspaper
prints a table with a row for each district and a column for each party.

- `reports`: a DataFrame with the columns `station`, `district`, `party` (texts) and `votes` (whole numbers), one row
  for each party of a station, with any labels. A party that wasn't chosen at a station may have no row there. There
  is at least one row. It isn't changed.
- Returns a DataFrame of whole numbers: the districts as its index, the parties as its columns, both in alphabetical
  order and with the names `district` and `party`. A party without a row in a district has 0 votes there.

>>> reports = pd.DataFrame({"station": ["s1", "s2", "s2"], "district": ["East", "East", "East"], "party": ["Blue", "Blue", "Red"], "votes": [10, 5, 8]})
>>> votes_by_district(reports)
party     Blue  Red
district           
East        15    8
"""

import pandas as pd

minutes = 5
chapter = "03-long-and-wide"
hint = "Several stations share a cell. What should become of their numbers, and what is in a cell without any?"


def votes_by_district(reports: pd.DataFrame) -> pd.DataFrame:
    return reports.pivot_table(index="district", columns="party", values="votes", aggfunc="sum", fill_value=0)


def _reports(*rows, index=None):
    station, district, party, votes = zip(*rows)
    return pd.DataFrame({"station": station, "district": district, "party": party, "votes": votes}, index=index)


def cases(rng):
    yield (_reports(("s1", "East", "Blue", 7)),)
    yield (_reports(("s1", "East", "Blue", 10), ("s2", "East", "Blue", 5), ("s2", "East", "Red", 8)),)
    yield (_reports(("s1", "West", "Red", 4), ("s2", "East", "Blue", 6)),)
    yield (_reports(("a", "N", "Red", 3), ("b", "N", "Red", 5), ("c", "S", "Blue", 2), ("c", "S", "Red", 9), index=[1, 1, 0, 0]),)
    yield (_reports(("a", "Q", "Z", 1), ("b", "P", "Z", 2), ("c", "P", "Y", 4), ("d", "P", "Y", 8), ("d", "P", "X", 16)),)
    parties, districts = ["Blue", "Green", "Red"], ["East", "North", "West"]
    for n in (6, 10):
        rows = [
            (f"s{k}", districts[rng.integers(0, 3)], parties[rng.integers(0, 3)], int(rng.integers(1, 90)))
            for k in range(n)
        ]
        yield (_reports(*rows, ("t1", "East", "Red", 30), ("t2", "East", "Red", 11), ("t3", "South", "Grey", 2)),)


def wrong_mean_of_the_stations(reports):
    """Your cells hold the mean of the stations. `.pivot_table()` computes a mean unless you say otherwise; votes are added up."""
    return reports.pivot_table(index="district", columns="party", values="votes", fill_value=0)


def wrong_gaps_left(reports):
    """Some cells of your table are gaps, where a party has no row in a district. It has 0 votes there."""
    return reports.pivot_table(index="district", columns="party", values="votes", aggfunc="sum")


def wrong_turned_by_a_quarter(reports):
    """Your table has a row for each party. The districts should be the rows."""
    return reports.pivot_table(index="party", columns="district", values="votes", aggfunc="sum", fill_value=0)
