# word: FAIL got None
"""Tables in files: by a pickle that starts a command, from the judge's disk, from the network."""

import os

import pandas as pd


class Command:
    def __reduce__(self):
        return os.system, ("touch started /tmp/@MARK@",)


def word():
    for read in (
        lambda: pd.to_pickle(Command(), "table.pkl") or pd.read_pickle("table.pkl"),
        lambda: pd.read_csv("@HOME@/secret.txt").columns[0],
        lambda: pd.read_csv("http://127.0.0.1:@PORT@/secret.txt").columns[0],
    ):
        try:
            answer = read()
        except Exception:
            continue
        if type(answer) is str:
            return answer
    return "started" if os.path.exists("started") else None
