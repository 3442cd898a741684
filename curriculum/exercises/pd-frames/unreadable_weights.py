"""Weights that could not be read

A vet's practice has typed the weights of its patients into a list. Some can't be read as numbers, and somebody has to
look them up on paper. Return the numbers together with the list of cells to look up.

- `typed`: a Series of texts with any labels, in which cells may be missing. A cell that is missing isn't to be looked
  up: nobody weighed that animal. Texts such as `"12,5"` or `"heavy"` can't be read. No text is empty.
- Returns a tuple: a Series of floats with the same labels, in which everything that isn't a number is missing, and a
  list of the texts that could not be read, in their order.

>>> weights, look_up = unreadable_weights(pd.Series(["4.2", "12,5", None]))
>>> weights.tolist(), look_up
([4.2, nan, nan], ['12,5'])
"""

import pandas as pd

minutes = 6
chapter = "04-from-text-to-types"
hint = "A cell could not be read if it is missing after the conversion and was not missing before. `.astype(float)` makes floats of whole numbers."


def unreadable_weights(typed: pd.Series) -> tuple:
    weights = pd.to_numeric(typed, errors="coerce").astype(float)
    lost = weights.isna() & typed.notna()
    return weights, typed[lost].tolist()


def cases(rng):
    yield (pd.Series(["4.2"]),)
    yield (pd.Series(["7", "12"]),)
    yield (pd.Series(["12,5", "3"]),)
    yield (pd.Series(["4.2", "12,5", None]),)
    yield (pd.Series([None, "heavy", "heavy", "8.5"], index=["d", "c", "b", "a"]),)
    yield (pd.Series(["?", None, None, "11", "0.4"], index=[1, 1, 2, 2, 3]),)
    pool = ["4.5", "12", "3,8", None, "31.25", "lots", "0.9", "~7"]
    for n in (6, 9):
        yield (pd.Series([*(pool[i] for i in rng.integers(0, 8, n)), None, "2 kg"], index=rng.permutation(n + 2)),)


def wrong_empty_cells_as_well(typed):
    """Cells that were missing from the start are in your list. There is nothing to look up for them: nobody weighed these animals."""
    weights = pd.to_numeric(typed, errors="coerce").astype(float)
    return weights, typed[weights.isna()].tolist()


def wrong_rows_left_out(typed):
    """Your Series has only the numbers. Each animal keeps its row, with a gap where there is no number."""
    weights = pd.to_numeric(typed, errors="coerce").astype(float)
    lost = weights.isna() & typed.notna()
    return weights.dropna(), typed[lost].tolist()


def wrong_nought_for_a_gap(typed):
    """You put 0 where no number could be read. An animal of 0 kilograms would pull down every mean."""
    weights = pd.to_numeric(typed, errors="coerce").astype(float)
    lost = weights.isna() & typed.notna()
    return weights.fillna(0), typed[lost].tolist()
