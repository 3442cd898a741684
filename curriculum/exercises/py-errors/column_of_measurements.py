'''A column for a model

A column of a table was read as texts. A model needs numbers, or a clear mark where there is none. Return a list of the
same length: for each text the float that it holds, and None if `float` can't read it, or if what it reads isn't finite.

- `column`: a list of texts. It is not changed.
- Returns a new list of floats and Nones, in the same order.

>>> measurements(["3.5", "n/a", "", "inf", " -2 "])
[3.5, None, None, None, -2.0]
>>> measurements([])
[]
'''

import math

minutes = 5
chapter = "02-if-it-may-fail"
hint = "Each round must append exactly one thing. In how many ways can a round go?"


def measurements(column: list[str]) -> list[float | None]:
    found = []
    for text in column:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        found.append(number if math.isfinite(number) else None)
    return found


def cases(rng):
    yield ([],)
    yield (["3.5"],)
    yield (["n/a"],)
    yield (["0"],)
    yield (["inf"],)
    yield (["", "1"],)
    yield (["-0.5", "0", "nan"],)
    yield (["NaN", "-inf", "x"],)
    yield (["1e3", "1e999", "0.0"],)
    yield (["3.5", "n/a", "", "inf", " -2 "],)
    yield (["0", "2,5", "-Infinity", "0.25"],)
    texts = ["4", "0.5", "-1.25", "n/a", "?", "nan", "inf", "0", "12 cm", " 8 "]
    for n in (4, 7, 10):
        yield ([texts[i] for i in rng.integers(0, 10, n)] + ["0", "nan", "-"],)


def wrong_left_out(column):
    """You leave out what isn't a number, so the list becomes shorter and no longer belongs to the rows of the table. Each place needs an entry."""
    found = []
    for text in column:
        try:
            number = float(text)
        except ValueError:
            continue
        if math.isfinite(number):
            found.append(number)
    return found


def wrong_nan_stays(column):
    """You keep what `float` reads without an error. It reads "nan" and "inf" too, and a single one of them spoils every sum."""
    found = []
    for text in column:
        try:
            found.append(float(text))
        except ValueError:
            found.append(None)
    return found


def wrong_zero_for_missing(column):
    """You put 0 where nothing was measured. A model takes it for a measurement. The mark for "nothing here" is None."""
    found = []
    for text in column:
        try:
            number = float(text)
        except ValueError:
            number = 0.0
        found.append(number if math.isfinite(number) else 0.0)
    return found


def wrong_zero_is_missing(column):
    """You turn a measured 0 into None. 0 counts as False, so ask whether the number is finite, not whether it counts as True."""
    found = []
    for text in column:
        try:
            number = float(text)
        except ValueError:
            number = 0.0
        found.append(number if number and math.isfinite(number) else None)
    return found
