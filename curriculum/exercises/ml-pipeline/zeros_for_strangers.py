"""Zeros for strangers

A parcel service fits a pipeline to last year's deliveries: `van` and `depot` become one-hot, and a name that training
hasn't seen becomes zeros. That keeps the service running, but too many such rows mean that the model answers about a
world it doesn't know. Count them before the predictions are used.

- `known`, `today`: DataFrames of texts without gaps, with the columns `van` and `depot`, in any order and perhaps
  among others; at least one row each, any labels. Neither is changed.
- Returns a tuple of three: a list of the places in `today`, counted from 0, of the rows in which at least one of the
  two is unknown; the share of such rows, a float; and the sorted list of the unknown names, each written as
  `"van=..."` or `"depot=..."`, each once.

>>> known = pd.DataFrame({"van": ["small", "large"], "depot": ["Ulm", "Bonn"]})
>>> zeros_for_strangers(known, pd.DataFrame({"depot": ["Ulm", "Kiel"], "van": ["small", "bike"]}))
([1], 0.5, ['depot=Kiel', 'van=bike'])
"""

import pandas as pd

minutes = 8
chapter = "03-each-column-its-steps"
hint = "For each column, a mask says which rows hold a name that training has seen. What does `|` make of two masks?"


def zeros_for_strangers(known: pd.DataFrame, today: pd.DataFrame) -> tuple[list[int], float, list[str]]:
    places, names = set(), set()
    for column in ["van", "depot"]:
        seen = known[column].tolist()
        for place, name in enumerate(today[column]):
            if name not in seen:
                places.add(place)
                names.add(f"{column}={name}")
    return sorted(places), len(places) / len(today), sorted(names)


def cases(rng):
    f = pd.DataFrame
    yield f({"van": ["a"], "depot": ["b"]}), f({"van": ["a"], "depot": ["b"]})
    yield f({"van": ["a"], "depot": ["b"]}), f({"van": ["b"], "depot": ["a"]})
    yield f({"van": ["small", "large"], "depot": ["Ulm", "Bonn"]}), f({"depot": ["Ulm", "Kiel"], "van": ["small", "bike"]})
    yield f({"van": ["s", "l"], "depot": ["U", "B"]}), f({"van": ["s", "s", "l"], "depot": ["U", "B", "B"]})
    yield f({"depot": ["U", "B"], "no": ["1", "2"], "van": ["s", "l"]}), f({"van": ["x", "s", "x"], "depot": ["U", "V", "B"]}, index=[9, 9, 4])
    yield f({"van": ["s", "S"], "depot": ["Ulm", "Ulm "]}), f({"van": ["s", "l"], "depot": ["ulm", "Ulm"], "no": ["7", "8"]}, index=["b", "a"])
    yield f({"van": ["a", "b"], "depot": ["c", "d"]}), f({"van": ["c", "a"], "depot": ["c", "d"]})
    yield f({"van": ["a", "b"], "depot": ["c", "d"]}), f({"van": ["a", "a", "d"], "depot": ["b", "c", "c"]})
    for n in (5, 9):
        known = f({"van": ["pqr"[i] for i in rng.integers(0, 3, 4)], "depot": ["stu"[i] for i in rng.integers(0, 3, 4)]})
        today = f({"depot": ["stuvp"[i] for i in rng.integers(0, 5, n)], "van": ["pqrxs"[i] for i in rng.integers(0, 5, n)], "no": ["0"] * n})
        today.index = rng.permutation(n) + 3
        yield known, today
        yield today, known


def _unknown(known, today):
    return {c: ~today[c].isin(known[c].tolist()) for c in ("van", "depot")}


def wrong_both_unknown(known, today):
    """You count rows in which both names are unknown. One is enough to make part of the row zeros."""
    masks = _unknown(known, today)
    rows = (masks["van"] & masks["depot"]).tolist()
    names = {f"{c}={name}" for c, mask in masks.items() for name in today[c][mask]}
    return [i for i, row in enumerate(rows) if row], sum(rows) / len(rows), sorted(names)


def wrong_labels_for_places(known, today):
    """You return the labels of the rows. Their places were asked for, counted from 0."""
    masks = _unknown(known, today)
    rows = masks["van"] | masks["depot"]
    names = {f"{c}={name}" for c, mask in masks.items() for name in today[c][mask]}
    return today.index[rows].tolist(), float(rows.mean()), sorted(names)


def wrong_seen_anywhere(known, today):
    """You take a name as known if it occurs in either column. The encoder learns the names of each column
    separately."""
    seen = set(known["van"]) | set(known["depot"])
    rows = [not {van, depot} <= seen for van, depot in zip(today["van"], today["depot"])]
    names = {f"{c}={name}" for c in ("van", "depot") for name in today[c] if name not in seen}
    return [i for i, row in enumerate(rows) if row], sum(rows) / len(rows), sorted(names)


def wrong_share_of_names(known, today):
    """Your share is that of unknown cells. The share of rows was asked for."""
    masks = _unknown(known, today)
    rows = (masks["van"] | masks["depot"]).tolist()
    names = {f"{c}={name}" for c, mask in masks.items() for name in today[c][mask]}
    cells = float((masks["van"].mean() + masks["depot"].mean()) / 2)
    return [i for i, row in enumerate(rows) if row], cells, sorted(names)
