"""Which columns does a guess damage?

A colleague loads CSV files with a plain `pd.read_csv(...)` and saves them with `.to_csv(index=False)`. Find out which columns
come out changed: read the file as the colleague does, write it, and compare each column of the result with the original,
cell by cell, as text. An empty cell that stays empty is unchanged.

- `text`: the content of a CSV file with at least one row. All headings differ.
- Returns the names of the changed columns as a list, in the order of the file.

>>> damaged("code,town\\n007,Oslo\\n010,Rome\\n")
['code']
>>> damaged("town,n\\nOslo,2\\n,\\n")
['n']
"""

import io

import pandas as pd

minutes = 5
equivalent = {
    "ReplaceFalseWithTrue @ 7:saved = pd.read_csv(io.StringIO(text)).to_csv(index=False) -> saved = pd.read_csv(io.StringIO(text)).to_csv(index=True)": "the labels are one more column, which is not among those that are compared",
    "DropArgument @ 7:saved = pd.read_csv(io.StringIO(text)).to_csv(index=False) -> saved = pd.read_csv(io.StringIO(text)).to_csv()": "the labels are one more column, which is not among those that are compared",
}
chapter = "01-what-csv-leaves-out"
hint = "You need two tables of texts: one read from the original, one from what the colleague's program writes. How do you read a file so that nothing is changed?"


def damaged(text: str) -> list[str]:
    before = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    saved = pd.read_csv(io.StringIO(text)).to_csv(index=False)
    after = pd.read_csv(io.StringIO(saved), dtype=str, keep_default_na=False)
    return [name for name in before.columns if before[name].tolist() != after[name].tolist()]


def cases(rng):
    yield ("town\nOslo\nRome\n",)
    yield ("code,town\n007,Oslo\n010,Rome\n",)
    yield ("zip,area\n007,NA\n010,x\n",)
    yield ("town,n\nOslo,2\n,\n",)
    yield ("country,n\nNA,5\nDE,6\n",)
    yield ("a,b\n1.50,x\n2,y\n",)
    yield ("a,b\n1,x\n,y\n3,NA\n",)
    yield ("b,c\nB10,007\n007,NA\n",)
    yield ("a,b\n,None\nNA,q\n",)
    yield ("a,b,c\nNULL,0,08\nx,,09\n",)
    for n in (3, 6):
        digits = rng.integers(0, 900, n).tolist()
        rows = [f"{d:04},{d % 7 or ''},{['NA', 'NO'][d % 2]},{'x' if d % 3 else ''}" for d in digits]
        yield ("\n".join(["code,few,land,note", *rows, "0001,,NA,z"]) + "\n",)


def wrong_types_only(text):
    """You look for columns that have become numbers. Some of those survive, and a text column may be damaged too: `NA`
    comes out as an empty cell."""
    table = pd.read_csv(io.StringIO(text))
    return [name for name in table.columns if table.dtypes[name] in ("int64", "float64")]


def wrong_numbers_compared(text):
    """You compare the two tables as pandas guesses them. Both sides have lost the same things, so nothing seems to be changed.
    Compare texts."""
    before = pd.read_csv(io.StringIO(text))
    after = pd.read_csv(io.StringIO(before.to_csv(index=False)))
    return [name for name in before.columns if before[name].fillna("").tolist() != after[name].fillna("").tolist()]


def wrong_na_words_lost(text):
    """You read the original with pandas' list of words for a gap. A cell `NA` is then empty on both sides, and its loss
    goes unnoticed."""
    before = pd.read_csv(io.StringIO(text), dtype=str).fillna("")
    saved = pd.read_csv(io.StringIO(text)).to_csv(index=False)
    after = pd.read_csv(io.StringIO(saved), dtype=str).fillna("")
    return [name for name in before.columns if before[name].tolist() != after[name].tolist()]
