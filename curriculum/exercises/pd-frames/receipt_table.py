"""A receipt as a table

A till hands over three lists: what was bought, the price of one piece, and the number of pieces. Make a table of them
that can be printed as a receipt.

- `names`: a list of texts; `prices`: a list of floats; `pieces`: a list of ints. All three have the same length,
  which may be 1 or more.
- Returns a DataFrame with the columns `name`, `price`, `pieces` and `total`, in this order. `total` is the price of
  one piece times the number of pieces. The rows have the order of the lists and the labels 0, 1, 2, …

>>> receipt_table(["tea", "rice"], [2.5, 4.0], [2, 3])
   name  price  pieces  total
0   tea    2.5       2    5.0
1  rice    4.0       3   12.0
"""

import pandas as pd

minutes = 5
chapter = "01-columns-with-names"
hint = "First make the table of three columns. Then assign to a fourth heading."


def receipt_table(names: list[str], prices: list[float], pieces: list[int]) -> pd.DataFrame:
    table = pd.DataFrame({"name": names, "price": prices, "pieces": pieces})
    table["total"] = table["price"] * table["pieces"]
    return table


def cases(rng):
    yield (["tea"], [2.5], [3])
    yield (["tea", "rice"], [2.5, 4.0], [2, 3])
    yield (["soap", "salt", "tea"], [1.5, 0.5, 3.25], [4, 10, 2])
    yield (["pen", "pen"], [1.25, 1.25], [2, 7])
    things = ["tea", "rice", "soap", "salt", "pen", "milk"]
    for n in (3, 5):
        yield (
            [things[i] for i in rng.integers(0, 6, n)],
            (rng.integers(1, 40, n) / 4).tolist(),
            rng.integers(2, 9, n).tolist(),
        )


def wrong_a_row_for_each_list(names, prices, pieces):
    """Your table has a row for each list, and its columns are called 0, 1, 2. Each list should become a column with a
    heading."""
    return pd.DataFrame([names, prices, pieces])


def wrong_one_piece_each(names, prices, pieces):
    """Your total is the price of a single piece. Somebody who takes three pays three times as much."""
    table = pd.DataFrame({"name": names, "price": prices, "pieces": pieces})
    table["total"] = table["price"]
    return table


def wrong_sum_in_every_row(names, prices, pieces):
    """You write the sum of the whole receipt into every row. Each row needs its own price times its own pieces."""
    table = pd.DataFrame({"name": names, "price": prices, "pieces": pieces})
    table["total"] = (table["price"] * table["pieces"]).sum()
    return table
