"""Fill the gaps: the usual answer

A garage keeps its old orders as training rows. In new orders some boxes are empty: they are filled with the most
frequent text of that column in the *old* orders. Fill the gaps, so that the function returns the new orders with the
columns of the old ones, in their order.

- `old`: a DataFrame of texts, perhaps with missing cells; in each column at least one is known. If several texts are
  equally frequent, take the first in the alphabet.
- `new`: a DataFrame with at least the columns of `old`, in any order, with any labels and at least one row. Further
  columns are left out. No argument is changed.

>>> old = pd.DataFrame({"fuel": ["gas", "oil", "gas"], "tyre": ["ice", None, None]})
>>> usual_answer(old, pd.DataFrame({"tyre": [None, "dry"], "id": ["a", "b"], "fuel": [None, "oil"]})).to_dict("list")
{'fuel': ['gas', 'oil'], 'tyre': ['ice', 'dry']}
"""

import pandas as pd

kind = "complete"
minutes = 4
chapter = "03-learnt-from-training-rows"
hint = "`.fillna` also takes a dict from the name of a column to what goes into its gaps."

starter = '''
import pandas as pd


def usual_answer(old: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    texts = {name: ... for name in old}
    return new[...].fillna(...)
'''


def usual_answer(old: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    texts = {name: old[name].mode()[0] for name in old}
    return new[list(texts)].fillna(texts)


def cases(rng):
    yield pd.DataFrame({"fuel": ["gas"]}), pd.DataFrame({"fuel": [None, "oil"]})
    yield pd.DataFrame({"fuel": ["gas", "oil", "gas"], "tyre": ["ice", None, None]}), pd.DataFrame({"tyre": [None, "dry"], "id": ["a", "b"], "fuel": [None, "oil"]})
    yield pd.DataFrame({"a": ["y", "x", "y", "x"], "b": [None, "p", "q", "q"]}), pd.DataFrame({"b": ["p", None, "p"], "a": [None, "y", "y"]}, index=[4, 4, 2])
    yield pd.DataFrame({"k": ["s", "t", "t", None, None, None]}), pd.DataFrame({"j": ["u", "u"], "k": ["s", None]})
    yield pd.DataFrame({"m": ["n", "l", "l"], "o": ["b", "b", "c"]}), pd.DataFrame({"o": ["c", "c", None], "m": ["n", None, "n"]})
    for n in (5, 9):
        columns = {name: ["pqr"[i] for i in rng.integers(0, 3, n)] for name in ("car", "oil", "key")}
        old = pd.DataFrame(columns)
        old.loc[rng.permutation(n)[:2], "oil"] = None
        new = pd.DataFrame({"key": ["w", None, "w", "w"], "no": ["1", "2", "3", "4"], "car": [None, "v", "v", None], "oil": ["p", "z", "z", None]})
        yield old, new


def wrong_usual_in_the_new(old, new):
    """You take the most frequent text of the new orders. What is usual is learnt from the old ones."""
    new = new[list(old.columns)]
    return new.fillna({name: new[name].mode()[0] if new[name].notna().any() else old[name].mode()[0] for name in new})


def wrong_first_text(old, new):
    """You take the first text of each column. The most frequent one was asked for."""
    return new[list(old.columns)].fillna({name: old[name].dropna().tolist()[0] for name in old})


def wrong_order_of_the_new(old, new):
    """Your table has the columns of the new orders, in their order. It should have those of the old ones."""
    return new.fillna({name: old[name].mode()[0] for name in old})
