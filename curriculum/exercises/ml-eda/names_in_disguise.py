"""Names in disguise

Before the columns of numbers go into a model, those that only name the rows should be set aside. Sort the columns of
numbers into two lists.

- `table`: a DataFrame with at least one row; its columns hold ints, floats or texts. It isn't changed.
- A column is an *identifier* if it holds whole numbers by its dtype (kind `i` or `u`) and no value occurs twice. All
  other columns of numbers are *measurements*, also floats such as 3.0 that are all different. Columns of texts are
  neither.
- Returns a tuple of two lists of names, each in the order of the table: the identifiers and the measurements.

>>> names_in_disguise(pd.DataFrame({"job": [501, 502, 503], "town": ["Ulm", "Ulm", "Bonn"], "hours": [4.0, 6.0, 5.0], "rooms": [2, 3, 2]}))
(['job'], ['hours', 'rooms'])
"""

import pandas as pd

minutes = 6
chapter = "01-first-look"
hint = "Go through the columns of numbers only. Two questions to each: what is its kind, and is each value there once?"


def names_in_disguise(table: pd.DataFrame) -> tuple[list[str], list[str]]:
    numbers = table.select_dtypes("number")
    names = [name for name in numbers if numbers[name].dtype.kind in "iu" and numbers[name].is_unique]
    return names, [name for name in numbers if name not in names]


def cases(rng):
    yield (pd.DataFrame({"job": [501, 502]}),)
    yield (pd.DataFrame({"town": ["Ulm", "Bonn"], "rooms": [2, 2]}),)
    yield (pd.DataFrame({"job": [501, 502, 503], "town": ["Ulm", "Ulm", "Bonn"], "hours": [4.0, 6.0, 5.0], "rooms": [2, 3, 2]}),)
    yield (pd.DataFrame({"kg": [1.5, 2.0, None], "n": [7, 7, 7], "id": [3, 1, 2]}),)
    yield (pd.DataFrame({"a": [9, 8, 7], "b": [1.0, 2.0, 3.0], "c": ["1", "2", "3"], "d": [4, 5, 6]}),)
    yield (pd.DataFrame({"w": [0.5, 0.25], "v": ["x", "y"], "u": [-1, 1]}).astype({"u": "int16"}),)
    yield (pd.DataFrame({"s": [1, 1], "t": [2.5, 3.5], "x": ["q", "r"], "k": [10, 20]}).astype({"k": "uint8"}),)
    for n in (4, 7):
        yield (
            pd.DataFrame(
                {
                    "x": rng.permutation(n) / 4,
                    "code": rng.permutation(n) + 100,
                    "name": [f"n{k}" for k in range(n)],
                    "rank": [1, *rng.integers(1, n, n - 1).tolist()],
                    "y": rng.integers(0, 2, n),
                }
            ),
        )


def wrong_floats_as_well(table):
    """You take measurements that happen to be all different for identifiers. A weight of 1.5 kg names nothing."""
    numbers = table.select_dtypes("number")
    names = [name for name in numbers if numbers[name].is_unique]
    return names, [name for name in numbers if name not in names]


def wrong_all_whole_numbers(table):
    """You take every column of whole numbers for an identifier. A number of rooms that occurs twice names no row."""
    numbers = table.select_dtypes("number")
    names = [name for name in numbers if numbers[name].dtype.kind in "iu"]
    return names, [name for name in numbers if name not in names]


def wrong_texts_among_measurements(table):
    """Your measurements contain columns of texts. Only columns of numbers should be in the two lists."""
    numbers = table.select_dtypes("number")
    names = [name for name in numbers if numbers[name].dtype.kind in "iu" and numbers[name].is_unique]
    return names, [name for name in table if name not in names]
