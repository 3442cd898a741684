"""Parcels by country

A CSV file has one row for each parcel, with the code of its country in the column `country`. `NA` is Namibia. An empty
cell means that nobody has entered a country yet. Count the parcels of each code.

- `text`: the content of the file. There is a column `country`, among others, and at least one row. All codes are texts
  without spaces around them. As in any CSV file, a cell may stand in quotation marks.
- Returns a dict from code to number of parcels. Empty cells are counted under `""`; if there are none, the key is missing.

>>> by_country("id,country\\n1,NA\\n2,NO\\n3,NA\\n")
{'NA': 2, 'NO': 1}
>>> by_country("country,id\\nDE,1\\n,2\\n")
{'DE': 1, '': 1}
"""

import io

import pandas as pd

minutes = 7
chapter = "01-what-csv-leaves-out"
hint = "Which words does pandas treat as a gap, and which two arguments change that? Here an empty cell may as well stay an empty text."


def by_country(text: str) -> dict[str, int]:
    table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False)
    counts = {}
    for code in table["country"].tolist():
        counts[code] = counts.get(code, 0) + 1
    return counts


def cases(rng):
    yield ("id,country\n1,DE\n2,DE\n",)
    yield ("id,country\n1,NA\n2,NO\n3,NA\n",)
    yield ("country,id\nDE,1\n,2\n",)
    yield ('note,country\n"red, small",NO\n',)
    yield ("id,country\n1,\n2,NA\n3,\n",)
    yield ("country,id\n004,1\n040,2\n004,3\n",)
    yield ("id,country\n1,276\n2,040\n",)
    yield ("id,country\n1,08\n2,\n",)
    yield ("id,country\n1,008\n2,040\n3,008\n",)
    yield ("country,id\n0,1\n00,2\n000,3\n",)
    yield ("id,country\n1,NA\n2,None\n3,NULL\n4,\n",)
    for n in (6, 12):
        codes = [["NA", "NO", "DE", "", "NI"][i] for i in rng.integers(0, 5, n).tolist()]
        yield ("\n".join(["id,country", *[f"{i},{code}" for i, code in enumerate(codes)]]) + "\n",)


def wrong_namibia_is_a_gap(text):
    """Namibia's parcels are counted as parcels without a country. `NA` is one of the words that pandas reads as a gap unless
    you say otherwise."""
    table = pd.read_csv(io.StringIO(text), dtype=str).fillna("")
    counts = {}
    for code in table["country"].tolist():
        counts[code] = counts.get(code, 0) + 1
    return counts


def wrong_gaps_dropped(text):
    """You leave out the parcels whose country is empty. They are to be counted, under the empty text."""
    table = pd.read_csv(io.StringIO(text), dtype=str, keep_default_na=False, na_values=[""]).dropna(subset="country")
    counts = {}
    for code in table["country"].tolist():
        counts[code] = counts.get(code, 0) + 1
    return counts


def wrong_codes_guessed(text):
    """You let pandas guess the type. If all codes of a file are digits, as in 004, they become numbers and lose their
    zeros."""
    table = pd.read_csv(io.StringIO(text), keep_default_na=False)
    counts = {}
    for code in table["country"].tolist():
        code = str(code)
        counts[code] = counts.get(code, 0) + 1
    return counts
