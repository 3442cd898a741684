"""Find the mistake: the age of the visitors

In the table of a museum, the age -1 means "didn't want to say" and 999 "not asked". The function should return how
many ages are known, and their mean. But the mean is far too high. Find the mistake and fix it.

- `text`: the content of a CSV file with the columns `ticket` and `age`; an age may also be empty. At least one age is
  known. A ticket may well have the number 999 or -1: that is no code.
- Returns a tuple: the number of known ages as an int, and their mean as a float.

>>> mean_age_of_visitors("ticket,age\\n998,40\\n999,-1\\n1000,999\\n1001,20\\n")
(2, 30.0)
"""

import io

import pandas as pd

kind = "fix"
minutes = 4
chapter = "01-first-look"
hint = "Which values of which column are codes? `na_values=` takes a dict from the name of a column to a list of its codes."

starter = '''
import io

import pandas as pd


def mean_age_of_visitors(text: str) -> tuple[int, float]:
    visitors = pd.read_csv(io.StringIO(text), na_values={"age": ["unknown"]})
    visitors = visitors.dropna()
    return len(visitors), float(visitors["age"].mean())
'''


def mean_age_of_visitors(text: str) -> tuple[int, float]:
    visitors = pd.read_csv(io.StringIO(text), na_values={"age": [-1, 999]})
    visitors = visitors.dropna()
    return len(visitors), float(visitors["age"].mean())


def cases(rng):
    yield ("ticket,age\n1,40\n",)
    yield ("ticket,age\n1,40\n2,-1\n",)
    yield ("ticket,age\n998,40\n999,-1\n1000,999\n1001,20\n",)
    yield ("age,ticket\n999,5\n30,999\n,7\n10,-1\n",)
    yield ("ticket,age\n999,12\n-1,18\n3,99\n4,999\n",)
    yield ("ticket,age\n7,0\n8,-1\n9,5\n10,\n999,999\n",)
    for n in (6, 10):
        ages = [str(age) if age < 80 else "-1" for age in rng.integers(1, 95, n).tolist()]
        rows = [f"{996 + k},{age}" for k, age in enumerate(ages)]
        yield ("\n".join(["ticket,age", *rows, "2000,999", "2001,55", "999,61"]) + "\n",)


def wrong_codes_are_ages(text):
    """The codes count as ages in your program: somebody of 999 years pulls the mean up. Read them as gaps."""
    visitors = pd.read_csv(io.StringIO(text)).dropna()
    return len(visitors), float(visitors["age"].mean())


def wrong_one_code_forgotten(text):
    """You deal with 999 and forget -1. Both are codes."""
    visitors = pd.read_csv(io.StringIO(text), na_values={"age": [999]}).dropna()
    return len(visitors), float(visitors["age"].mean())


def wrong_in_all_columns(text):
    """You take -1 and 999 for codes in every column. The visitor with ticket 999 has an age, and is lost in your program."""
    visitors = pd.read_csv(io.StringIO(text), na_values=[-1, 999]).dropna()
    return len(visitors), float(visitors["age"].mean())
