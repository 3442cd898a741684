"""A shortlist of flats

You are looking for a flat and have a few districts in mind. Make a shortlist from a long table: only flats in one of
these districts with a rent up to your limit, the cheapest first.

- `flats`: a DataFrame with the columns `street`, `district` (texts) and `rent` (whole numbers, all different), and
  others, in any order, with any labels. It isn't changed.
- `districts`: a list of texts, perhaps with districts that don't occur. `limit`: a whole number.
- Returns a DataFrame with the columns `rent`, `street`, `district`, in this order. A flat whose rent is exactly the
  limit is in it. The rows keep their labels. There may be none.

>>> flats = pd.DataFrame({"street": ["Elm", "Oak", "Ash"], "district": ["East", "West", "East"], "rent": [700, 500, 600]})
>>> flat_shortlist(flats, ["East", "North"], 700)
   rent street district
2   600    Ash     East
0   700    Elm     East
"""

import pandas as pd

minutes = 6
chapter = "02-which-rows"
hint = "Three steps, one line each: the rows, their order, the columns."


def flat_shortlist(flats: pd.DataFrame, districts: list[str], limit: int) -> pd.DataFrame:
    fits = flats[flats["district"].isin(districts) & (flats["rent"] <= limit)]
    fits = fits.sort_values(by="rent")
    return fits[["rent", "street", "district"]]


def _flats(district, rent, index=None):
    streets = [f"{name} Street" for name in "Elm Oak Ash Fir Yew Box Nut Fig".split()]
    return pd.DataFrame(
        {"street": streets[: len(rent)], "district": district, "floor": 2, "rent": rent}, index=index
    )


def cases(rng):
    yield _flats(["East"], [500]), ["East"], 500
    yield _flats(["East", "West"], [700, 500], [3, 3]), ["East"], 800
    yield _flats(["East", "West"], [700, 500]), ["East"], 600
    yield _flats(["East", "East End"], [500, 400]), ["East"], 600
    yield _flats(["East", "West"], [700, 500]), ["West", "East"], 800
    yield _flats(["East", "West", "East"], [700, 500, 600]), ["East", "North"], 700
    yield _flats(["West", "North", "East", "West"], [640, 410, 900, 580], [9, 4, 7, 1]), ["North", "West"], 640
    yield _flats(["North", "North", "East"], [300, 200, 100], ["c", "b", "a"]), ["North"], 300
    names = ["East", "West", "North", "South"]
    for n in (6, 8):
        rent = (rng.permutation(20)[:n] * 30 + 300).tolist()
        district = [names[i] for i in rng.integers(0, 4, n - 2)]
        yield _flats([*district, "West", "North"], rent, rng.permutation(n)), ["West", "North"], max(rent[-2:])


def wrong_limit_left_out(flats, districts, limit):
    """You leave out a flat whose rent is exactly the limit. You can afford that one."""
    fits = flats[flats["district"].isin(districts) & (flats["rent"] < limit)]
    return fits.sort_values(by="rent")[["rent", "street", "district"]]


def wrong_first_district_only(flats, districts, limit):
    """You look at the first district of the list only. A flat in any of them is welcome."""
    fits = flats[(flats["district"] == districts[0]) & (flats["rent"] <= limit)]
    return fits.sort_values(by="rent")[["rent", "street", "district"]]


def wrong_sorted_copy_thrown_away(flats, districts, limit):
    """Your rows are in their old order. `.sort_values()` returns a new table; the old one stays as it was."""
    fits = flats[flats["district"].isin(districts) & (flats["rent"] <= limit)]
    fits.sort_values(by="rent")
    return fits[["rent", "street", "district"]]


def wrong_dearest_first(flats, districts, limit):
    """The dearest flat comes first in your list. The cheapest one should."""
    fits = flats[flats["district"].isin(districts) & (flats["rent"] <= limit)]
    return fits.sort_values(by="rent", ascending=False)[["rent", "street", "district"]]
