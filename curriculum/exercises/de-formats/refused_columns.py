"""Which columns does the schema refuse?

Before a table is written, a program wants to know which of its columns don't fit the types that were agreed. Try each
column by itself: make a table of that one column, with a schema of that one type. A column that raises a ValueError, or a
TypeError (for example a number where text was agreed), is refused.

- `columns`: a dict from name to a list of values: texts, ints, bools or None.
- `kinds`: a dict from name to `"text"`, `"whole"` (int64) or `"yes/no"` (bool), with the same names.
- Returns the names of the refused columns as a list, in the order of `columns`.

>>> refused({"id": ["007"], "n": [2, "two"]}, {"id": "text", "n": "whole"})
['n']
>>> refused({"id": [7], "n": [None]}, {"id": "text", "n": "whole"})
['id']
"""

import pyarrow as pa

minutes = 8
chapter = "02-types-that-travel"
hint = "One `try` for each column. Which two kinds of error count as refused, and where does the name of the column go?"


def refused(columns: dict[str, list], kinds: dict[str, str]) -> list[str]:
    types = {"text": pa.string(), "whole": pa.int64(), "yes/no": pa.bool_()}
    found = []
    for name, values in columns.items():
        try:
            pa.table({name: values}, schema=pa.schema([(name, types[kinds[name]])]))
        except (ValueError, TypeError):
            found.append(name)
    return found


def cases(rng):
    yield ({}, {})
    yield ({"id": ["007"], "n": [2]}, {"id": "text", "n": "whole"})
    yield ({"id": ["007"], "n": [2, "two"]}, {"id": "text", "n": "whole"})
    yield ({"id": [7], "n": [None]}, {"id": "text", "n": "whole"})
    yield ({"n": ["1", "2"]}, {"n": "whole"})
    yield ({"n": [1, None, 3], "m": [4, "5"], "k": ["x", 6]}, {"n": "whole", "m": "whole", "k": "text"})
    yield ({"paid": [True, None], "sent": ["yes", "no"]}, {"paid": "yes/no", "sent": "yes/no"})
    yield ({"b": [1, 0], "a": [True, "x"]}, {"a": "text", "b": "yes/no"})
    yield ({"a": [], "b": [None]}, {"a": "text", "b": "yes/no"})
    yield ({"z": ["1", None], "y": [2], "x": ["3"]}, {"x": "whole", "y": "text", "z": "whole"})
    names = ["text", "whole", "yes/no"]
    makers = {"text": ["a", "7"], "whole": [5, 40], "yes/no": [True, False]}
    for n in (4, 7):
        wanted = [names[i] for i in rng.integers(0, 3, n).tolist()]
        got = [names[i] for i in rng.integers(0, 3, n).tolist()]
        yield ({f"c{i}": [*makers[g], None] for i, g in enumerate(got)}, {f"c{i}": w for i, w in enumerate(wanted)})


def wrong_stops_at_the_first(columns, kinds):
    """You stop at the first column that is refused. Return all of them."""
    types = {"text": pa.string(), "whole": pa.int64(), "yes/no": pa.bool_()}
    found = []
    try:
        for name, values in columns.items():
            pa.table({name: values}, schema=pa.schema([(name, types[kinds[name]])]))
    except (ValueError, TypeError):
        found.append(name)
    return found


def wrong_gaps_refused(columns, kinds):
    """You refuse columns with a gap. Every type of a schema has room for gaps."""
    types = {"text": pa.string(), "whole": pa.int64(), "yes/no": pa.bool_()}
    found = []
    for name, values in columns.items():
        try:
            pa.table({name: values}, schema=pa.schema([(name, types[kinds[name]])]))
            if None in values:
                found.append(name)
        except (ValueError, TypeError):
            found.append(name)
    return found


def wrong_values_converted(columns, kinds):
    """You convert the values before you try them. The text "1" becomes a number and the number 7 a text, so hardly anything
    is refused. The question is whether the column fits as it is."""
    makers = {"text": str, "whole": int, "yes/no": bool}
    found = []
    for name, values in columns.items():
        try:
            [makers[kinds[name]](value) for value in values if value is not None]
        except ValueError:
            found.append(name)
    return found
