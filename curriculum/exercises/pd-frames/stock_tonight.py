"""Find the mistake: tonight's stock

A kiosk knows how many pieces of each article it had in the morning and how many it has sold. The function should
return what is left of each article. The articles of the two Series are in different orders, and the program mixes them
up: it subtracts the first from the first, the second from the second. Find the mistake and fix it.

- `morning`: a Series of whole numbers, labelled with the articles. No label occurs twice.
- `sold`: another one, with the same labels in any order.
- Returns a Series of whole numbers, labelled with the articles in alphabetical order.

>>> stock_tonight(pd.Series([9, 5], index=["tea", "ice"]), pd.Series([4, 1], index=["ice", "tea"]))
ice    1
tea    8
dtype: int64
"""

import pandas as pd

kind = "fix"
minutes = 4
chapter = "01-columns-with-names"
hint = "A list knows no labels. What would pandas do with the two Series themselves? `sorted()` gives a list of labels in order."

starter = '''
import pandas as pd


def stock_tonight(morning: pd.Series, sold: pd.Series) -> pd.Series:
    left = pd.Series(morning - sold.tolist(), index=morning.index)
    return left[sorted(left.index)]
'''


def stock_tonight(morning: pd.Series, sold: pd.Series) -> pd.Series:
    left = morning - sold
    return left[sorted(left.index)]


def cases(rng):
    yield (pd.Series([3], index=["tea"]), pd.Series([1], index=["tea"]))
    yield (pd.Series([9, 5], index=["tea", "ice"]), pd.Series([4, 1], index=["ice", "tea"]))
    yield (pd.Series([9, 5], index=["tea", "ice"]), pd.Series([1, 2], index=["tea", "ice"]))
    yield (pd.Series([8, 2], index=["a", "b"]), pd.Series([0, 6], index=["b", "a"]))
    yield (pd.Series([7, 4, 9], index=["pen", "cup", "hat"]), pd.Series([3, 1, 2], index=["hat", "pen", "cup"]))
    yield (pd.Series([6, 6, 6], index=["c", "a", "b"]), pd.Series([1, 2, 3], index=["a", "b", "c"]))
    names = ["pen", "cup", "hat", "ice", "tea", "map"]
    for n in (4, 6):
        first, second = rng.permutation(n), rng.permutation(n)
        yield (
            pd.Series(rng.integers(20, 60, n), index=[names[i] for i in first]),
            pd.Series(rng.permutation(n) + 1, index=[names[i] for i in second]),
        )


def wrong_place_by_place(morning, sold):
    """You subtract place by place. Article by article is meant, and the articles are in different orders."""
    left = pd.Series(morning - sold.tolist(), index=morning.index)
    return left[sorted(left.index)]


def wrong_the_other_way_round(morning, sold):
    """You subtract what was there from what was sold. What is left is the other way round."""
    left = sold - morning
    return left[sorted(left.index)]


def wrong_sorted_by_number(morning, sold):
    """You sort by the numbers that are left. The articles should be in alphabetical order."""
    left = (morning - sold).to_dict()
    names = sorted(left, key=lambda name: (left[name], name), reverse=True)
    return pd.Series([left[name] for name in names], index=names)
