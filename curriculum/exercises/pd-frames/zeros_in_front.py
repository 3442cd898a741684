"""Columns with zeros in front

Before a long file is read, somebody has to say which of its columns are codes. One sign is certain: a cell that
begins with a zero and goes on with another digit, such as `01067` or `007`, is no quantity. Return the names of all
columns in which at least one cell looks like this.

- `text`: the content of a CSV file with headings and at least one row. Cells hold texts without spaces or commas, or
  are empty; a column may be empty altogether.
- A single `0` may be a quantity, and so may `0.5`: after the zero there has to be a digit. What comes after that
  doesn't matter, so `01A` is a code as well.
- Returns a list in the order of the file. It may be empty.

>>> zeros_in_front("code,town,rain\\n01067,Dresden,0.5\\n10115,Berlin,0\\n")
['code']
"""

import io

import pandas as pd

minutes = 6
chapter = "01-columns-with-names"
hint = "Which `dtype` keeps every cell as it stands in the file? Then look at the first two characters of each known cell."


def zeros_in_front(text: str) -> list[str]:
    table = pd.read_csv(io.StringIO(text), dtype=str)
    found = []
    for name in table.columns:
        cells = table[name][table[name].notna()].tolist()
        if any(cell[0] == "0" and cell[1:2].isdigit() for cell in cells):
            found.append(name)
    return found


def cases(rng):
    yield ("n\n5\n",)
    yield ("n\n05\n",)
    yield ("n,m\n0,0.5\n",)
    yield ("code,town,rain\n01067,Dresden,0.5\n10115,Berlin,0\n",)
    yield ("a,b,c\n1,,x\n2,,y\n",)
    yield ("a,b,c\n,00,0x1\n,7,x0\n",)
    yield ("key,id\n10,01A\n20,3B\n",)
    yield ("p,q,r\n100,007,0\n030,8,00\n",)
    yield ("z,y\n,1\n0815,2\n",)
    yield ("h,g\n10.05,1\n2.0,-05\n",)
    for _ in range(4):
        rows = []
        for i in range(6):
            code = f"{int(rng.integers(0, 3000)):04d}"
            rows.append(f"{rng.integers(1, 90)},{code if i else '0042'},0.{rng.integers(1, 9)},0{rng.integers(0, 9) if i == 3 else ''}")
        yield ("\n".join(["count,code,share,key", *rows]) + "\n",)


def wrong_read_as_numbers(text):
    """You let pandas guess the types. A column of digits becomes numbers, and the zeros in front are gone before you look
    for them."""
    table = pd.read_csv(io.StringIO(text))
    found = []
    for name in table.columns:
        cells = [str(cell) for cell in table[name][table[name].notna()].tolist()]
        if any(cell[0] == "0" and cell[1:2].isdigit() for cell in cells):
            found.append(name)
    return found


def wrong_any_zero_in_front(text):
    """You take every cell that begins with a zero. The quantities 0 and 0.5 begin with one too: look at the character
    after it."""
    table = pd.read_csv(io.StringIO(text), dtype=str)
    return [name for name in table.columns if any(str(cell).startswith("0") for cell in table[name].tolist())]


def wrong_every_cell(text):
    """You want every cell of the column to have a zero in front. One such cell is enough, as codes may begin with any
    digit."""
    table = pd.read_csv(io.StringIO(text), dtype=str)
    found = []
    for name in table.columns:
        cells = table[name][table[name].notna()].tolist()
        if cells and all(cell[0] == "0" and cell[1:2].isdigit() for cell in cells):
            found.append(name)
    return found
