"""Find the mistake: empty batteries

Thermometers in cold stores report a number below -50 when their battery is empty. The function should return a table
in which these readings are gaps, and leave the table of the caller as it is. It runs without an error, and all the
readings are still there. Find the mistake and fix it.

- `store`: a DataFrame with the columns `room` (text) and `degrees` (floats, perhaps with gaps), and perhaps others,
  with any labels. It isn't changed.
- Returns a new DataFrame with the same columns and labels. A reading of exactly -50 stays.

>>> empty_batteries(pd.DataFrame({"room": ["A", "B"], "degrees": [4.5, -99.0]}))
  room  degrees
0    A      4.5
1    B      NaN
"""

import warnings

import pandas as pd

kind = "fix"
minutes = 4
chapter = "03-changing-a-table"
hint = "How many pairs of brackets stand on the left of `=`? Which table does the first pair make?"

starter = '''
import pandas as pd


def empty_batteries(store: pd.DataFrame) -> pd.DataFrame:
    clean = store.copy()
    clean[clean["degrees"] < -50]["degrees"] = None
    return clean
'''


def empty_batteries(store: pd.DataFrame) -> pd.DataFrame:
    clean = store.copy()
    clean.loc[clean["degrees"] < -50, "degrees"] = None
    return clean


def cases(rng):
    yield (pd.DataFrame({"room": ["A"], "degrees": [4.5]}),)
    yield (pd.DataFrame({"room": ["A"], "degrees": [-99.0]}),)
    yield (pd.DataFrame({"room": ["A", "B"], "degrees": [4.5, -99.0]}),)
    yield (pd.DataFrame({"room": ["A", "B", "C"], "degrees": [-50.0, None, -50.5]}),)
    yield (pd.DataFrame({"room": ["A", "B"], "degrees": [-60.0, -3.0], "hour": [7, 8]}, index=[4, 4]),)
    yield (pd.DataFrame({"hour": [1, 2, 3], "degrees": [-51.0, -49.0, -99.0], "room": ["D", "D", "E"]}, index=["x", "y", "z"]),)
    for n in (5, 8):
        degrees = [*rng.integers(-70, 10, n).astype(float).tolist(), -99.0, -50.0]
        yield (pd.DataFrame({"room": "F", "degrees": degrees}, index=rng.permutation(n + 2)),)


def wrong_written_into_nothing(store):
    """Nothing has changed in your table. With two pairs of brackets, you write into a new table that the first pair makes, and
    that nobody keeps: the rows and the column belong in one pair."""
    clean = store.copy()
    warnings.simplefilter("ignore")
    clean[clean["degrees"] < -50]["degrees"] = None
    return clean


def wrong_whole_rows_emptied(store):
    """You empty the whole rows. The room of the reading is known; only `degrees` should become a gap."""
    clean = store.copy()
    clean.loc[clean["degrees"] < -50] = None
    return clean


def wrong_rows_thrown_away(store):
    """You throw the rows away. They should stay, with a gap in `degrees`."""
    return store[~(store["degrees"] < -50)]
