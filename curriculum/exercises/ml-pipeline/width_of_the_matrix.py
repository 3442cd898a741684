"""Width of the matrix

Before a large table goes through a ColumnTransformer, an engineer wants to know how many columns will come out. Then a
forgotten or a runaway column shows at once. Work it out from the training table.

- `table`: a DataFrame without gaps. `scaled` and `encoded`: lists of names of its columns; no name is in both, and none
  occurs twice. The scaled columns hold numbers, the encoded ones hold texts or numbers and become one-hot columns.
- `keep_rest`: True for `remainder="passthrough"`, False for the default.
- Returns an int: the number of columns of the result.

>>> t = pd.DataFrame({"id": [1, 2, 3], "area": [40, 50, 60], "town": ["Ulm", "Bonn", "Ulm"]})
>>> width_of_the_matrix(t, ["area"], ["town"], False), width_of_the_matrix(t, ["area"], ["town"], True)
(3, 4)
"""

import pandas as pd

minutes = 6
chapter = "03-each-column-its-steps"
hint = "How many columns does each scaled column become, each encoded one, and each one that is named nowhere?"


def width_of_the_matrix(table: pd.DataFrame, scaled: list[str], encoded: list[str], keep_rest: bool) -> int:
    width = len(scaled)
    for name in encoded:
        width += table[name].nunique()
    if keep_rest:
        width += len(table.columns) - len(scaled) - len(encoded)
    return int(width)


def cases(rng):
    t = pd.DataFrame({"id": [1, 2, 3], "area": [40, 50, 60], "town": ["Ulm", "Bonn", "Ulm"]})
    yield t, [], [], False
    yield t, [], [], True
    yield t, ["area"], ["town"], False
    yield pd.DataFrame({"from": ["Ulm", "Bonn"], "to": ["Bonn", "Kiel"]}), [], ["from", "to"], False
    yield t, ["area"], ["town"], True
    yield t, ["area", "id"], [], True
    yield t, [], ["town", "area"], False
    yield t, ["id"], ["area", "town"], True
    for n in (6, 12):
        big = pd.DataFrame({"a": range(n), "b": ["x", "y"] * (n // 2), "c": rng.integers(0, 4, n), "d": [1, 2] * (n // 2),
                            "e": [["p", "q", "r"][i] for i in rng.integers(0, 3, n)], "f": 0.5})
        yield big, ["a"], ["b", "c", "e"], False
        yield big, ["a", "d"], ["e", "b"], True
        yield big, ["f"], ["c"], True


def wrong_rest_always_kept(table, scaled, encoded, keep_rest):
    """You count the columns that are named nowhere in any case. They are dropped unless `keep_rest` is True."""
    rest = len(table.columns) - len(scaled) - len(encoded)
    return int(len(scaled) + sum(table[name].nunique() for name in encoded) + rest)


def wrong_one_for_each_name(table, scaled, encoded, keep_rest):
    """You count one column for each encoded name. One-hot gives a column for each different value."""
    rest = len(table.columns) - len(scaled) - len(encoded)
    return len(scaled) + len(encoded) + (rest if keep_rest else 0)


def wrong_text_stays_too(table, scaled, encoded, keep_rest):
    """You count the encoded columns among the rest as well. A column that a pair names isn't handed on a second time."""
    rest = len(table.columns) - len(scaled)
    return int(len(scaled) + sum(table[name].nunique() for name in encoded) + (rest if keep_rest else 0))
