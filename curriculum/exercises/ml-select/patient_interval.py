"""Find the mistake: far too sure

Two programs looked for shadows in the same X-ray pictures. Some patients have one picture, others have many. The interval for
the mean difference is meant to be about *patients*: each of them counts once, with the mean difference of their pictures.
It comes out far too narrow. Find the mistake and fix it.

- `table`: a frame with a row for each picture and the columns `"patient"` (a text), `"a"` and `"b"` (1 if the program
  was right, else 0); at least two patients. It isn't changed.
- Returns a tuple of two floats: the lower and the upper end of the interval of level 0.95 for A - B (standard deviation
  with n - 1; 1.96).

>>> table = pd.DataFrame({"patient": ["k", "k", "k", "m"], "a": [1, 1, 1, 0], "b": [0, 0, 0, 0]})
>>> low, high = patient_interval(table)
>>> round(low, 2), round(high, 2)
(-0.48, 1.48)
"""

import numpy as np
import pandas as pd

kind = "fix"
minutes = 5
chapter = "01-row-by-row"
hint = "How many numbers does the example have to be computed from: four or two?"

starter = '''
import numpy as np
import pandas as pd


def patient_interval(table: pd.DataFrame) -> tuple[float, float]:
    d = table["a"] - table["b"]
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean() - half), float(d.mean() + half)
'''


def patient_interval(table: pd.DataFrame) -> tuple[float, float]:
    d = (table["a"] - table["b"]).groupby(table["patient"]).mean()
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean() - half), float(d.mean() + half)


def _pictures(patients, a, b):
    return pd.DataFrame({"patient": list(patients), "a": a, "b": b})


def cases(rng):
    yield (_pictures("km", [1, 0], [0, 0]),)
    yield (_pictures("kkkm", [1, 1, 1, 0], [0, 0, 0, 0]),)
    yield (_pictures("kmkm", [1, 0, 1, 1], [0, 0, 0, 1]),)
    yield (_pictures("kkmmmp", [1, 1, 0, 0, 1, 1], [0, 1, 1, 1, 1, 0]),)
    for n in (12, 20):
        places = rng.integers(0, 3, n)
        who = ["kmp"[i] for i in places] + ["k", "m"]
        yield (_pictures(who, rng.integers(0, 2, n + 2).tolist(), rng.integers(0, 2, n + 2).tolist()),)


def wrong_root_of_pictures(table):
    """You take the mean of each patient, and then divide by the root of the number of pictures. There are only as many
    independent numbers as patients."""
    d = (table["a"] - table["b"]).groupby(table["patient"]).mean()
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(table))
    return float(d.mean() - half), float(d.mean() + half)


def wrong_sums(table):
    """You add up the differences of each patient. Then somebody with many pictures counts many times; take the mean."""
    d = (table["a"] - table["b"]).groupby(table["patient"]).sum()
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean() - half), float(d.mean() + half)


def wrong_first_picture_only(table):
    """You keep one picture of each patient and throw the others away. They belong in the mean of the patient."""
    kept = table.drop_duplicates("patient")
    d = kept["a"] - kept["b"]
    half = 1.96 * d.std(ddof=1) / np.sqrt(len(d))
    return float(d.mean() - half), float(d.mean() + half)
