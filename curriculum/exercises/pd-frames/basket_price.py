"""What is in the basket?

At a self-checkout, people scan one code after another. Return the price of the whole basket.

- `articles`: a DataFrame with the columns `code` (text, all different) and `price` (floats), in any order, with any
  labels. It isn't changed.
- `scanned`: a list of codes; a code that was scanned twice is paid twice. It may be empty; then the price is 0.
- Returns a float. If a code isn't in the table, the function raises a KeyError.

>>> basket_price(pd.DataFrame({"code": ["K7", "B2"], "price": [3.5, 12.0]}), ["B2", "K7", "B2"])
27.5
"""

import pandas as pd

minutes = 5
chapter = "03-changing-a-table"
hint = "Which column should the labels come from, so that a list of codes can be looked up?"


def basket_price(articles: pd.DataFrame, scanned: list[str]) -> float:
    prices = articles.set_index("code")["price"]
    return float(prices.loc[scanned].sum())


def cases(rng):
    shop = pd.DataFrame({"code": ["K7", "B2"], "price": [3.5, 12.0]})
    yield shop, ["K7"]
    yield shop, []
    yield shop, ["B2", "K7", "B2"]
    yield shop, ["K7", "K7", "K7"]
    yield shop, ["K8"]
    yield shop, ["K7", "Z9"]
    other = pd.DataFrame({"price": [1.25, 4.0, 0.5], "code": ["c", "a", "b"]}, index=["a", "b", "c"])
    yield other, ["a", "a"]
    yield other, ["b", "d", "a"]
    codes = ["A1", "B2", "C3", "D4", "E5", "F6"]
    for n in (4, 6):
        prices = (rng.permutation(40)[:n] / 4 + 1).tolist()
        yield pd.DataFrame({"code": codes[:n], "price": prices}), [codes[i] for i in rng.integers(0, n, 2 * n)]


def wrong_once_each(articles, scanned):
    """An article that was scanned twice is paid once in your program. A mask asks only whether a code is in the list."""
    return float(articles.loc[articles["code"].isin(scanned), "price"].sum())


def wrong_unknown_is_free(articles, scanned):
    """A code that isn't in the table is free in your program. It should raise a KeyError, so that somebody notices."""
    prices = articles.set_index("code")["price"].to_dict()
    return float(sum(prices.get(code, 0.0) for code in scanned))


def wrong_labels_of_the_table(articles, scanned):
    """You look the codes up among the labels that the table came with. Make the column `code` the index first."""
    return float(articles.loc[scanned, "price"].sum())
