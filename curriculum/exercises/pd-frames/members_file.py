"""Members from a file

A club keeps its members in a CSV file. Their numbers have leading zeros, such as `0042`, and must keep them, or the
cards at the door won't open. Read the file and return the number of each member who has not told the club their year
of birth.

- `text`: the content of a CSV file with the columns `number`, `name` and `born`, in any order. There is at least one
  row. Numbers consist of digits and are never missing; a cell of `born` may be empty.
- Returns a list of texts, in the order of the file. It may be empty.

>>> members_file("number,name,born\\n0042,Ines,1980\\n0107,Tom,\\n")
['0107']
"""

import io

import pandas as pd

minutes = 6
chapter = "01-columns-with-names"
hint = "`io.StringIO(text)` can be read like a file. A column of texts can be picked from by a mask, as an array can."


def members_file(text: str) -> list[str]:
    members = pd.read_csv(io.StringIO(text), dtype={"number": str})
    return members["number"][members["born"].isna()].tolist()


def cases(rng):
    yield ("number,name,born\n0001,Bo,\n",)
    yield ("number,name,born\n0001,Bo,1990\n",)
    yield ("number,name,born\n0042,Ines,1980\n0107,Tom,\n",)
    yield ("name,born,number\nAda,,0300\nBo,,0007\nCy,1999,0008\n",)
    yield ("born,number,name\n,123,Ines\n1970,456,Tom\n,0,Ada\n",)
    yield ("number,name,born\n00,Ines,\n0,Tom,2001\n01,Tom,\n",)
    for n in (4, 8):
        years = [str(y) if y % 3 else "" for y in rng.integers(1950, 2008, n).tolist()]
        rows = [f"{k:05},Member {k},{year}" for k, year in zip(rng.integers(1, 999, n).tolist(), years)]
        yield ("\n".join(["number,name,born", *rows, "00009,Eva,"]) + "\n",)


def wrong_zeros_lost(text):
    """You let pandas read the numbers as numbers, and their leading zeros are lost. Say that they are text before they
    are read."""
    members = pd.read_csv(io.StringIO(text))
    return [str(number) for number in members["number"][members["born"].isna()]]


def wrong_those_who_told(text):
    """You return the members whose year of birth is known. Those for whom it is missing are asked for."""
    members = pd.read_csv(io.StringIO(text), dtype={"number": str})
    return members["number"][members["born"].notna()].tolist()


def wrong_names_returned(text):
    """You return names. Two members may have the same name; the numbers are asked for."""
    members = pd.read_csv(io.StringIO(text), dtype={"number": str})
    return members["name"][members["born"].isna()].tolist()
