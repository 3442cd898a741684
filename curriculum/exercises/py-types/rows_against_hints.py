"""Rows against their hints

A table was read from a file. Its columns have hints, but nobody knows whether the rows keep them. Return the cells that
don't.

- `rows`: a list of dicts, column -> value; values are ints, floats, texts, bools or None.
- `hints`: a dict from a column to one of the words `int`, `float`, `str`. Each may have ` | None` after it.
- Returns a list of tuples `(row, column)`: rows counted from 0, in order, and for each row the columns in the order of `hints`.
  A cell is wrong if its value doesn't fit the hint or if the row lacks the column. An int will do for `float`. Here a bool
  fits nothing: in a table of numbers it's a mistake. Columns without a hint don't matter.

>>> broken_cells([{"age": 41, "name": "Ida"}, {"age": "41"}], {"name": "str", "age": "int"})
[(1, 'name'), (1, 'age')]
>>> broken_cells([{"kg": None}, {"kg": 3}], {"kg": "float | None"})
[]
"""

minutes = 8
chapter = "01-promises-in-writing"
hint = "A missing column and a bool are the two cases to deal with first. For the rest, `.partition(\" | \")` or `in` tells you whether None is allowed."


def broken_cells(rows: list[dict[str, object]], hints: dict[str, str]) -> list[tuple[int, str]]:
    types = {"int": (int,), "float": (int, float), "str": (str,)}
    found = []
    for number, row in enumerate(rows):
        for column, hint in hints.items():
            if column in row:
                value = row[column]
                if value is None and "None" in hint:
                    continue
                if not isinstance(value, bool) and isinstance(value, types[hint.split(" | ")[0]]):
                    continue
            found.append((number, column))
    return found


def cases(rng):
    yield ([], {"a": "int"})
    yield ([{"a": 1}], {})
    yield ([{}], {"a": "int | None"})
    yield ([{"a": 1}], {"a": "float"})
    yield ([{"a": 1.0}], {"a": "int"})
    yield ([{"a": True}], {"a": "int"})
    yield ([{"a": False}, {"a": 0}], {"a": "float | None"})
    yield ([{"a": None}], {"a": "str"})
    yield ([{"a": "x"}, {"a": "x"}], {"a": "int"})
    yield ([{"kg": None}, {"kg": 3}], {"kg": "float | None"})
    yield ([{"a": ""}, {"a": 0}], {"a": "str | None"})
    yield ([{"age": 41, "name": "Ida"}, {"age": "41"}], {"name": "str", "age": "int"})
    yield ([{"b": 2}, {"a": 1}, {"a": None, "b": None}], {"a": "int | None", "b": "int"})
    values = [3, 2.5, "x", True, None, 0, ""]
    hints = {"n": "int", "kg": "float | None", "name": "str | None"}
    for n in (2, 3, 5):
        rows = []
        for _ in range(n):
            row = {column: values[rng.integers(0, 7)] for column in ("n", "kg", "name", "free")}
            if rng.integers(0, 2):
                del row["kg"]
            rows.append(row)
        yield (rows + [{"n": True, "name": None}], hints)


def wrong_bools_are_numbers(rows, hints):
    """You let True pass for a number. For `isinstance` it is an int, but here it counts as a mistake."""
    types = {"int": (int,), "float": (int, float), "str": (str,)}
    found = []
    for number, row in enumerate(rows):
        for column, hint in hints.items():
            if column in row:
                if row[column] is None and hint.endswith(" | None"):
                    continue
                if isinstance(row[column], types[hint.split(" | ")[0]]):
                    continue
            found.append((number, column))
    return found


def wrong_missing_is_none(rows, hints):
    """You treat a missing column like None. `float | None` says that the column is there and may be None."""
    types = {"int": (int,), "float": (int, float), "str": (str,)}
    found = []
    for number, row in enumerate(rows):
        for column, hint in hints.items():
            value = row.get(column)
            if value is None and "None" in hint:
                continue
            if not isinstance(value, bool) and isinstance(value, types[hint.split(" | ")[0]]):
                continue
            found.append((number, column))
    return found


def wrong_order_of_the_row(rows, hints):
    """You go through the columns of the row, and a column that it lacks is never looked at. Go through the hints."""
    types = {"int": (int,), "float": (int, float), "str": (str,)}
    found = []
    for number, row in enumerate(rows):
        for column, value in row.items():
            if column not in hints:
                continue
            hint = hints[column]
            if value is None and "None" in hint:
                continue
            if isinstance(value, bool) or not isinstance(value, types[hint.split(" | ")[0]]):
                found.append((number, column))
    return found
