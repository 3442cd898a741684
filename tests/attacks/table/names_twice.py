# totals: FAIL column 'amount' is missing
# word: FAIL got a DataFrame
"""A table with two columns of one name, and one whose columns are objects that lie."""

import pandas as pd


class Name:
    def _yes(self, *others):
        return True

    __eq__ = __lt__ = _yes

    def __hash__(self):
        return hash("name")


def totals(frame):
    answer = frame.groupby("name", as_index=False)["amount"].sum()
    answer.columns = ["name", "name"]
    return answer


def word():
    return pd.DataFrame([[1, 2]], columns=[Name(), Name()])
