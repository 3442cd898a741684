"""Find the mistake: the notes are still there

Before a table of patients leaves the hospital, the column `note` has to go, and `no` is to be called `patient`. Patients
under 18 are left out, and the table is sorted by age, the youngest first. The function runs without an error or a
warning, and returns nearly the table that it was given. Find the mistakes, which are all of one kind, and fix
them.

- `patients`: a DataFrame with the columns `no` (whole numbers), `age` (whole numbers, all different) and `note`
  (text), with any labels. It isn't changed.
- Returns a DataFrame with the columns `patient` and `age`. The rows keep their labels.

>>> patients = pd.DataFrame({"no": [3, 5, 8], "age": [60, 12, 41], "note": ["", "twin", "calls often"]})
>>> without_the_notes(patients)
   patient  age
2        8   41
0        3   60
"""

import pandas as pd

kind = "fix"
minutes = 5
chapter = "03-changing-a-table"
hint = "Nearly all methods of a table return a new one. Where does each of these new tables go?"

starter = '''
import pandas as pd


def without_the_notes(patients: pd.DataFrame) -> pd.DataFrame:
    adults = patients[patients["age"] >= 18]
    adults.drop(columns=["note"])
    adults.rename(columns={"no": "patient"})
    adults.sort_values(by="age")
    return adults
'''


def without_the_notes(patients: pd.DataFrame) -> pd.DataFrame:
    adults = patients[patients["age"] >= 18]
    adults = adults.drop(columns=["note"])
    adults = adults.rename(columns={"no": "patient"})
    return adults.sort_values(by="age")


def _p(age, index=None):
    return pd.DataFrame({"no": range(1, len(age) + 1), "age": age, "note": "private"}, index=index)


def cases(rng):
    yield (_p([40]),)
    yield (_p([18, 17]),)
    yield (_p([60, 12, 41]),)
    yield (_p([70, 30, 50, 5], index=[4, 4, 2, 2]),)
    yield (_p([3, 9]),)
    for n in (5, 8):
        yield (_p((rng.permutation(60)[:n] + 5).tolist(), index=rng.permutation(n).tolist()),)


def wrong_not_sorted(patients):
    """Your table isn't sorted by age. `.sort_values` returns a new table, which is sorted, and leaves the old one as it is."""
    adults = patients[patients["age"] >= 18].drop(columns=["note"])
    return adults.rename(columns={"no": "patient"})


def wrong_note_stays(patients):
    """The column `note` is still in your table. Keep what `.drop` returns."""
    adults = patients[patients["age"] >= 18].rename(columns={"no": "patient"})
    return adults.sort_values(by="age")


def wrong_name_stays(patients):
    """The column is still called `no`. Keep what `.rename` returns."""
    return patients[patients["age"] >= 18].drop(columns=["note"]).sort_values(by="age")
