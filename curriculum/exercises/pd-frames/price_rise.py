"""Some prices rise

A wholesaler raises the prices of some articles by a percentage, from next month on. The old list is still needed
until then, so it must stay as it is. Return the new list.

- `articles`: a DataFrame with the columns `code` (text, all different) and `price` (floats), and perhaps others, with
  any labels. It isn't changed.
- `codes`: a list of the codes whose price rises. It may be empty, and may contain codes that aren't in the table;
  these don't matter.
- `percent`: a whole number, at least 1.
- Returns a new DataFrame with the same rows, labels and columns. Nothing is rounded.

>>> price_rise(pd.DataFrame({"code": ["K7", "B2"], "price": [40.0, 8.0]}), ["K7"], 25)
  code  price
0   K7   50.0
1   B2    8.0
"""

import pandas as pd

minutes = 6
chapter = "03-changing-a-table"
hint = "Work on a copy. The same `.loc`, rows and column, may stand on both sides of `=`, or on the left of `*=`."


def price_rise(articles: pd.DataFrame, codes: list[str], percent: int) -> pd.DataFrame:
    new = articles.copy()
    new.loc[new["code"].isin(codes), "price"] *= 1 + percent / 100
    return new


def cases(rng):
    yield pd.DataFrame({"code": ["K7"], "price": [40.0]}), ["K7"], 25
    yield pd.DataFrame({"code": ["K7"], "price": [40.0]}), [], 25
    yield pd.DataFrame({"code": ["K7", "B2"], "price": [40.0, 8.0]}), ["K7"], 25
    yield pd.DataFrame({"code": ["A", "B", "C"], "price": [10.0, 20.0, 30.0]}), ["C", "A", "Z"], 10
    yield pd.DataFrame({"price": [5.0, 6.0], "code": ["x", "y"], "box": [1, 2]}, index=[3, 3]), ["y"], 50
    yield pd.DataFrame({"code": ["p", "q", "r"], "price": [1.0, 2.0, 4.0]}, index=["r", "q", "p"]), ["p", "q"], 100
    codes = ["A1", "B2", "C3", "D4", "E5", "F6"]
    for n in (4, 6):
        frame = pd.DataFrame({"code": codes[:n], "price": (rng.integers(4, 200, n) / 4).tolist()}, index=rng.permutation(n))
        yield frame, [codes[i] for i in rng.permutation(n)[: n // 2]], int(rng.integers(2, 40))


def wrong_all_prices_rise(articles, codes, percent):
    """All prices rise in your table. Only those of the named codes should."""
    return articles.assign(price=articles["price"] * (1 + percent / 100))


def wrong_percent_added(articles, codes, percent):
    """You add the percentage as if it were an amount of money. 25 per cent of 40 is 10."""
    new = articles.copy()
    new.loc[new["code"].isin(codes), "price"] += percent
    return new


def wrong_old_list_changed(articles, codes, percent):
    """You write into the table of the caller, who still needs the old prices. Two names for one table are not two tables."""
    new = articles
    new.loc[new["code"].isin(codes), "price"] *= 1 + percent / 100
    return new


def wrong_others_lost(articles, codes, percent):
    """Your list has only the articles whose price rises. The others belong in it as well, with their old price."""
    new = articles[articles["code"].isin(codes)]
    return new.assign(price=new["price"] * (1 + percent / 100))
