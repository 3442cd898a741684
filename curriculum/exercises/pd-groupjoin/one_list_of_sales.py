"""One list of sales

Each stall of a market keeps its own table of sales. Put them together into one list, which says for each sale at
which stall it was made.

- `stalls`: a dict from the name of a stall to its DataFrame with the columns `item` (text) and `price` (floats).
  There is at least one stall; each table has at least one row and any labels. The tables aren't changed.
- Returns a DataFrame with the columns `stall`, `item`, `price`, in this order: first all sales of the first stall of
  the dict in their order, then those of the next. The labels are 0, 1, 2, …

>>> stalls = {"fruit": pd.DataFrame({"item": ["figs"], "price": [4.0]}), "bread": pd.DataFrame({"item": ["rye"], "price": [3.5]})}
>>> one_list_of_sales(stalls)
   stall  item  price
0  fruit  figs    4.0
1  bread   rye    3.5
"""

import pandas as pd

minutes = 5
chapter = "02-two-tables"
hint = "Make a list of tables, each with its stall as a new column. A list of headings puts the columns in order."


def one_list_of_sales(stalls: dict[str, pd.DataFrame]) -> pd.DataFrame:
    parts = [sales.assign(stall=name) for name, sales in stalls.items()]
    return pd.concat(parts, ignore_index=True)[["stall", "item", "price"]]


def _sales(items, prices, index=None):
    return pd.DataFrame({"item": items, "price": prices}, index=index)


def cases(rng):
    yield ({"fruit": _sales(["figs"], [4.0])},)
    yield ({"fruit": _sales(["figs", "plums"], [4.0, 3.0], [5, 5])},)
    yield ({"fruit": _sales(["figs"], [4.0]), "bread": _sales(["rye"], [3.5])},)
    yield ({"z": _sales(["b", "a"], [1.0, 2.0], [8, 3]), "a": _sales(["c"], [0.5], [8])},)
    yield ({"tea": _sales(["mint", "mint"], [2.0, 2.0]), "ice": _sales(["lemon"], [1.5]), "egg": _sales(["six"], [2.4])},)
    for n in (2, 4):
        yield (
            {
                name: _sales([f"{name} {k}" for k in rng.integers(0, 9, n)], (rng.integers(2, 40, n) / 4).tolist())
                for name in ("cheese", "flowers", "books")[: n // 2 + 1]
            },
        )


def wrong_labels_twice(stalls):
    """Each stall's rows keep their own labels in your list, so a label may occur twice. Number the rows 0, 1, 2, … again."""
    parts = [sales.assign(stall=name) for name, sales in stalls.items()]
    return pd.concat(parts)[["stall", "item", "price"]]


def wrong_side_by_side(stalls):
    """You put the tables side by side. They have the same columns, so they belong below each other."""
    return pd.concat([sales.assign(stall=name) for name, sales in stalls.items()], axis=1)


def wrong_stall_comes_last(stalls):
    """Your columns are in another order. The stall should come first."""
    return pd.concat([sales.assign(stall=name) for name, sales in stalls.items()], ignore_index=True)
